"""Marks of notes beside a number are no part of it, in any kind of document."""

import pytest
from tests.fixtures.documents.make_documents import make_docx, make_pdf

from figuredesk.reading import find_quantities
from figuredesk.reading.documents import read_document
from figuredesk.reading.documents.note_marks import raised

TEXT = "About 7,000{} people sailed in 2021{}, and 25{} drowned off 5 km of coast."


def _numbers(text: str) -> list[float | None]:
    return [q.value for q in find_quantities(text, "en")]


def test_a_mark_that_a_page_sets_high_is_left_out() -> None:
    body = TEXT.format("<sup>1</sup>", "<sup><a href='#n'>[3]</a></sup>", "<sup>2</sup>")
    page = f"<html><body><article><h1>Coast</h1><p>{body}</p></article></body></html>"
    document = read_document(page.encode(), "a.html")
    assert document.text.strip().startswith("About 7,000 people sailed in 2021, and 25 drowned")
    assert _numbers(document.text) == [7000, 25, 5]


def test_a_mark_that_a_docx_sets_high_is_left_out() -> None:
    high = (
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{}</w:t></w:r>'
        '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
    )
    body = (
        "<w:p><w:r><w:t>About 7,000</w:t></w:r>"
        + high.format("1", " people sailed, the 21")
        + high.format("st", " of May, over 5 km")
        + high.format("2", ".")
        + "</w:p>"
    )
    document = read_document(make_docx(body), "a.docx")
    assert document.text.strip() == "About 7,000 people sailed, the 21st of May, over 5 km²."


def test_a_mark_that_a_pdf_sets_high_is_left_out() -> None:
    line = TEXT.format("^1^", "^3^", "^12^")
    notes = ["^1^ Counted by the harbour on 3 May 2021.", "A line without any number at all."]
    document = read_document(make_pdf([[line, *notes]]), "a.pdf")
    assert "About 7,000 people sailed in 2021, and 25 drowned" in document.text
    assert _numbers(document.text.partition("coast.")[0]) == [7000, 25, 5]


def test_a_mark_in_pasted_text_is_left_out() -> None:
    (found,) = find_quantities("About 7,000¹ people sailed in 2021³.", "en")
    assert (found.text, found.value, found.counted) == ("About 7,000", 7000, "people")


@pytest.mark.parametrize(
    ("before", "text", "after", "expected"),
    [
        ("About 7,000", "1", " people", ""),
        ("the coast.", "[12]", " He", ""),
        ("it sank,", "1,2", " he", ""),
        ("7,000", "a", " people", ""),
        ("the 21", "st", " of May", "st"),
        ("5 km", "2", " of wood", "²"),
        ("some 10", "6", " stars", "⁶"),
        ("2", "1", "/2 years", " 1"),
        ("", "3", " Counted", "3"),
    ],
)
def test_what_stands_for_raised_text(before: str, text: str, after: str, expected: str) -> None:
    assert raised(before, text, after) == expected


def test_what_a_page_hides_and_what_readers_wrote_under_it_is_no_part_of_the_article() -> None:
    page = (
        "<html><body><article><h1>Coast</h1><p>About 7,000 people sailed from the coast in May, "
        "the harbour said on Monday.</p><p style='color:red; display: none'>There were 99 more."
        "</p></article><div id='comments'><ul><li><p>I think there were 1 million of them!!</p>"
        "</li></ul></div></body></html>"
    )
    document = read_document(page.encode(), "a.html")
    assert _numbers(document.text) == [7000]
    assert any("1 million" in part for part in document.left_out)
