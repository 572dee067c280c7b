"""A table's file comes back as it was, but for the row that was changed."""

import pytest

from figuredesk.errors import LedgerNotWritten
from figuredesk.ledger import parse_table

FOREIGN = '\ufeffid;extra;value\r\n"a";x;"3,5"\r\nb;"two\r\nlines";4\r\n'.encode()


def test_a_changed_cell_changes_its_row_alone() -> None:
    table = parse_table(FOREIGN).with_cells(1, {"value": "5;6"})
    assert table.to_bytes() == FOREIGN.replace(b";4\r\n", b';"5;6"\r\n')


def test_a_new_row_follows_the_files_ways() -> None:
    table = parse_table(FOREIGN).with_row({"id": "ab", "value": "7"}, sorted_by="id")
    assert table.to_bytes() == FOREIGN.replace(b"b;", b"ab;;7\r\nb;", 1)


def test_a_row_after_a_last_line_without_an_end() -> None:
    assert parse_table(b"id,x\na,1").with_row({"id": "b"}).to_bytes() == b"id,x\na,1\nb,\n"


def test_a_file_that_quotes_everything_goes_on_doing_so() -> None:
    table = parse_table(b'"id","x"\n"a","1"\n').with_row({"id": "b", "x": 'say "2"'})
    assert table.to_bytes() == b'"id","x"\n"a","1"\n"b","say ""2"""\n'


def test_a_letter_that_the_code_page_lacks_makes_the_file_utf_8() -> None:
    content = parse_table("id,x\na,é\n".encode("cp1252")).with_cells(0, {"x": "ł"}).to_bytes()
    assert content == "\ufeffid,x\na,ł\n".encode()


def test_half_a_character_is_refused() -> None:
    with pytest.raises(LedgerNotWritten, match="half a character"):
        parse_table(b"id\na\n").with_cells(0, {"id": "\ud800"}).to_bytes()


def test_a_column_that_is_not_there_is_no_cell() -> None:
    with pytest.raises(KeyError):
        parse_table(b"id\na\n").with_cells(0, {"x": "1"})
