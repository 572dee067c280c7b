"""What a person is told about a file that a spreadsheet, an editor or a crash spoilt."""

import csv
from pathlib import Path

import pytest

from figuredesk.errors import LedgerUnreadable
from figuredesk.ledger import Problem, Severity, load_ledger, validate_ledger
from figuredesk.ledger.starter import starter_files

FIGURE = "2024-05-11-example-march-organisers"
POLICE = "2024-05-11-example-march-police"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in starter_files("test").items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def _change(folder: Path, old: str, new: str, file: str = "figures.csv") -> None:
    path = folder / file
    text = path.read_bytes().decode()
    assert old in text, "the case does not change anything"
    path.write_bytes(text.replace(old, new, 1).encode("utf-8", "surrogateescape"))


def _only(folder: Path) -> Problem:
    problems = validate_ledger(folder)
    assert len(problems) == 1, problems
    return problems[0]


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "cell", "code", "remedy"),
    [
        (",2024-05-11,2024-05-11,river", ",18/11/2021,2024-05-11,river", 2, "as_of", "18/11/2021",
         "date-form",
         "“18/11/2021” is not written as the ledger writes dates. Write 2021-11-18."),
        (",2024-05-11,2024-05-11,river", ",2021-18-11,2024-05-11,river", 2, "as_of", "2021-18-11",
         "date-impossible",
         "“2021-18-11” is no day of the calendar: there is no month 18. Did you mean 2021-11-18?"),
        (",2024-05-11,2024-05-11,river", ",44518,2024-05-11,river", 2, "as_of", "44518",
         "date-form",
         "“44518” is how a spreadsheet stores a date, here 2021-11-18. Write 2021-11-18, with the "
         "column formatted as text."),
        (",2024-05-11,2024-05-11,river", ",2021-02-30,2024-05-11,river", 2, "as_of", "2021-02-30",
         "date-impossible",
         "“2021-02-30” is no day of the calendar. Write the day that the report gives."),
        (",2024-05-11,2024-05-11,river", ",2024-05/2024-04,2024-05-11,river", 2, "as_of",
         "2024-05/2024-04", "date-order",
         "“2024-05/2024-04” ends before it starts. Did you mean 2024-04/2024-05?"),
        (",2024-05-11,2024-05-11,river", ",2024-05-11,2024,river", 2, "said_on", "2024",
         "date-form",
         "“2024” does not fit here. Write 2021-11-18, or 2021-11 where only the month is known."),
        (",7000,", ',"7,000",', 2, "value", "7,000", "number-ambiguous",
         "“7,000” can mean 7000 or 7. Write 7000 or 7, whichever the report says."),
        (",7000,", ",=3500*2,", 2, "value", "=3500*2", "formula",
         "“=3500*2” is a spreadsheet formula. Write what it should show; the ledger computes "
         "nothing."),
        (",7000,", ",#REF!,", 2, "value", "#REF!", "spreadsheet-error",
         "“#REF!” is a spreadsheet's error message. Write what the report says, or leave the cell "
         "empty."),
        (",7000,", ",NA,", 2, "value", "NA", "number-form",
         "“NA” is no number. Leave the cell empty where none is stated."),
        (",7000,", ",7E+03,", 2, "value", "7E+03", "number-form",
         "“7E+03” is a number that a spreadsheet shortened. Format the column as a number with no "
         "decimals and write it in full, from the report."),
        (",7000,", ",,", 2, "value", "", "value-missing",
         "The hedge “about” needs a number in “value”. Write the number that the report prints; "
         "if it prints none, the hedge is vague, and if it prints two bounds, it is range."),
        (",7000,,,", ",7000,6000,,", 2, "low", "6000", "bounds-without-range",
         "Only a range has bounds, and the hedge here is “about”. Empty “low” and “high”, or "
         "write range as the hedge if the claimant gave both bounds."),
        (",,4000,5000,", ",4500,4000,5000,", 3, "value", "4500", "value-with-range",
         "A range has two bounds and no number of its own. Empty “value”: a midpoint was said by "
         "nobody."),
        (",,4000,5000,", ",,4000,,", 3, "high", "", "bounds-missing",
         "A range needs both bounds, and “high” is empty. Write it, or change the hedge: "
         "“at least 200” and “up to 500” are no ranges."),
        (",,4000,5000,", ",,5000,4000,", 3, "low", "5000", "bounds-order",
         "The lower bound, 5000, is greater than the upper, 4000. Change them round."),
        (",,,,vague,", ",300,,,vague,", 4, "value", "300", "number-with-vague",
         "A vague quantity has no number: “hundreds” is not 100 to 999. Empty this cell, or change "
         "the hedge if the report prints a number."),
        (",about,", ",abuot,", 2, "hedge", "abuot", "not-in-list",
         "“abuot” is none of: exact, about, nearly, at-least, more-than, at-most, less-than, "
         "range, vague. Did you mean about?"),
        ("about 7,000 people had come", "a b c d e f g h i j k l 7", 2, "quote",
         "a b c d e f g h i j k l 7", "quote-long",
         "The quote has 13 words. Keep the 12 or fewer that hold the number."),
        ('"about 7,000 people had come"', "", 2, "quote", "", "cell-empty",
         "“quote” is empty, and no row is complete without it. The printed words that hold the "
         "number, at most 12 words, in the language of the report."),
        (",marchers,exampleton,", ",marcher,exampleton,", 2, "measure", "marcher",
         "reference-unknown",
         "No measure has the id “marcher”. Did you mean marchers? Add it to measures.csv, or write "
         "the id of one that is there. Until then this row is left out."),
        (f"{POLICE},", f"{FIGURE},", 3, "id", FIGURE, "id-twice",
         f"The id “{FIGURE}” is taken by line 2, which is shown. Give this row an id of its own, "
         "or remove it if it is the same row twice."),
        (f"{POLICE},", "The Police,", 3, "id", "The Police", "id-form",
         "“The Police” cannot be an id. Use lower-case letters a to z and digits, with single "
         "hyphens between, such as the-police."),
        ("city police", "city\x00police", 3, "claimant_role", "city⟨U+0000⟩police",
         "bad-characters",
         "The cell holds bytes that are no text: the file is damaged, or two encodings were mixed. "
         "Type the cell again and save the file as UTF-8."),
    ],
)  # fmt: skip
def test_a_bad_cell_is_told_and_its_row_left_out(
    *, folder: Path, old: str, new: str, line: int, column: str, cell: str, code: str, remedy: str
) -> None:
    _change(folder, old, new)
    problem = _only_about(folder, code)
    assert problem == Problem(
        file="figures.csv", line=line, column=column, cell=cell, code=code, remedy=remedy
    )
    assert line not in set(load_ledger(folder).figures["line"])


def _only_about(folder: Path, code: str) -> Problem:
    """The one problem that is not the consequence of another."""
    found = [p for p in validate_ledger(folder) if p.code not in ("link-left-out", "link-unknown")]
    assert [p.code for p in found] == [code]
    return found[0]


@pytest.mark.parametrize(
    ("file", "old", "new", "column", "code", "remedy"),
    [
        ("reports.csv", "https://", "javascript:", "url", "url-form",
         "“javascript:example.org/2024/05/12/river-march” is no address of a page. Write one that "
         "begins with https:// or http:// and holds no spaces."),
        ("reports.csv", ",en,", ",English,", "language", "language-form",
         "“English” is no language tag (BCP 47). Write en, pl, de, pt-BR and the like."),
        ("places.csv", "52.50", "152.50", "lat", "number-range",
         "152.5 is not between -90 and 90. Write degrees, as 52.70."),
    ],
)  # fmt: skip
def test_a_bad_row_takes_along_the_figures_that_need_it(
    *, folder: Path, file: str, old: str, new: str, column: str, code: str, remedy: str
) -> None:
    _change(folder, old, new, file)
    first, *others = sorted(validate_ledger(folder), key=lambda p: p.code != code)
    assert (first.file, first.column, first.code, first.remedy) == (file, column, code, remedy)
    assert {p.code for p in others} <= {"reference-left-out", "link-left-out"}
    noun = "report" if file == "reports.csv" else "place"
    assert others[0].remedy.startswith(f"The {noun} “")
    assert f"because of what is wrong in line {first.line} of {file}." in others[0].remedy


def test_a_checked_row_says_who_checked_it_and_when(folder: Path) -> None:
    _change(folder, ",proposed,,,", ",checked,,,")
    assert [(p.column, p.code) for p in validate_ledger(folder) if p.code == "check-missing"] == [
        ("checked_by", "check-missing"),
        ("checked_on", "check-missing"),
    ]
    assert validate_ledger(folder)[0].remedy == (
        "The row is checked, but “checked_by” is empty. Write who compared it with the report and "
        "on which day, or set the status to proposed."
    )


def test_a_circle_of_parts_is_told_and_shown_without_its_links(folder: Path) -> None:
    text = (folder / "figures.csv").read_text().splitlines()
    header = text[0].split(",")
    at = header.index("part_of")
    for row, whole in ((1, "2024-05-11-example-march-police"), (2, FIGURE)):
        cells = next(csv.reader([text[row]]))
        cells[at] = whole
        text[row] = ",".join(f'"{c}"' for c in cells)
    (folder / "figures.csv").write_text("\n".join(text) + "\n")
    problems = validate_ledger(folder)
    assert [(p.line, p.code) for p in problems] == [(2, "link-circular"), (3, "link-circular")]
    assert problems[0].remedy == (
        "The rows in lines 2, 3 point round in a circle. Empty “part_of” where it is wrong. Until "
        "then they are shown without it."
    )
    ledger = load_ledger(folder)
    assert len(ledger.figures) == 3
    assert ledger.figure(FIGURE).part_of == ""


def test_an_unknown_report_in_also_in_is_told_and_the_figure_shown(folder: Path) -> None:
    _change(folder, ",example-gazette-2024-05-12,,", ",example-gazette-2024-05-12,nowhere,")
    problem = _only(folder)
    assert (problem.column, problem.code) == ("also_in", "link-unknown")
    assert problem.remedy == (
        "No report has the id “nowhere”. Add it to reports.csv, or write the id of one that is "
        "there. Until then the row is shown without it."
    )
    assert load_ledger(folder).figure(FIGURE).also_in == ()


def test_a_last_line_cut_off_is_told(folder: Path) -> None:
    path = folder / "figures.csv"
    path.write_bytes(path.read_bytes().rstrip(b"\n")[:-120])
    problem = _only(folder)
    assert (problem.line, problem.code) == (4, "row-width")
    assert problem.remedy.endswith(
        "The file seems to be cut off here: get it again from where it came."
    )
    assert len(load_ledger(folder).figures) == 2


def test_a_quotation_mark_never_closed_spoils_its_own_line_only(folder: Path) -> None:
    _change(folder, '"about 7,000 people had come"', '"about 7000 people had come')
    problem = _only_about(folder, "quotes-broken")
    assert problem.line == 2
    assert problem.remedy == (
        "The quotation marks of this line do not pair up: one that opens a cell is never closed, "
        'or text follows one that closes it. Put " around the whole cell and write "" for each '
        "one inside it."
    )
    assert list(load_ledger(folder).figures["line"]) == [3, 4]


def test_lines_count_as_in_a_text_editor(folder: Path) -> None:
    _change(folder, "organisers of the march", '"organisers\r\nof\rthe march"')
    _change(folder, ",range,", ",rnage,")
    problem = _only_about(folder, "not-in-list")
    assert problem.line == 5, "the quoted cell of line 2 runs over three lines"
    assert load_ledger(folder).figure(FIGURE).claimant_role == "organisers\r\nof\rthe march"


def test_a_header_repeated_is_told(folder: Path) -> None:
    path = folder / "figures.csv"
    header = path.read_bytes().split(b"\n")[0]
    path.write_bytes(path.read_bytes() + header + b"\n")
    problem = _only(folder)
    assert (problem.line, problem.code) == (5, "header-repeated")
    assert problem.remedy == (
        "The header is here a second time, as when two files are joined. Remove this line."
    )


def test_an_extra_column_is_a_notice_and_stays_out_of_the_frame(folder: Path) -> None:
    path = folder / "claimants.csv"
    lines = path.read_text().splitlines()
    path.write_text("\n".join([f"{lines[0]},phone", *(f"{line},1" for line in lines[1:])]) + "\n")
    problem = _only(folder)
    assert (problem.code, problem.severity) == ("column-unknown", Severity.NOTICE)
    assert problem.remedy == (
        "The ledger has no column “phone”. It is kept in the file and shown nowhere; check its "
        "spelling if it should be one of the ledger's."
    )
    assert "phone" not in load_ledger(folder).claimants


def test_a_missing_column_that_may_be_empty_is_a_notice(folder: Path) -> None:
    _change(folder, ",names", "", "claimants.csv")
    path = folder / "claimants.csv"
    path.write_text("\n".join(line.rstrip() for line in path.read_text().splitlines()))
    found = [p for p in validate_ledger(folder) if p.code == "column-missing"]
    assert found[0].severity is Severity.NOTICE
    assert found[0].remedy == (
        "The column “names” is missing. Add it to the first line, and leave its cells empty; until "
        "then it is read as empty."
    )


def test_a_missing_column_that_every_row_needs_is_told_once(folder: Path) -> None:
    _change(folder, ",hedge,", ",hedging,")
    errors = [p for p in validate_ledger(folder) if p.severity is Severity.ERROR]
    assert [(p.line, p.column, p.remedy) for p in errors] == [
        (1, "hedge",
         "The column “hedge” is missing. Add it to the first line, and its cells to every row, for "
         "no row is complete without it. Until then 3 rows are left out."),
    ]  # fmt: skip
    assert load_ledger(folder).figures.empty


def test_a_missing_table_is_told_once(folder: Path) -> None:
    (folder / "measures.csv").unlink()
    problem = _only(folder)
    assert (problem.file, problem.line, problem.code) == ("measures.csv", 0, "file-missing")
    assert problem.remedy == (
        "The file is missing. Put measures.csv back into the folder, or an empty one with its "
        "header. Until then 3 rows are left out of figures."
    )
    assert len(load_ledger(folder).reports) == 1


def test_a_ledger_without_corrections_is_read_with_a_notice(folder: Path) -> None:
    (folder / "corrections.csv").unlink()
    assert _only(folder).severity is Severity.NOTICE
    assert len(load_ledger(folder).figures) == 3


def test_an_empty_file_is_told(folder: Path) -> None:
    (folder / "claimants.csv").write_bytes(b"")
    problem = _only(folder)
    assert problem.code == "file-empty"
    assert problem.remedy == (
        "The file is empty. Its first line should be “id,name,organisation,side,kind,names”. "
        "Until then 3 rows are left out of figures."
    )


def test_a_file_with_no_header_is_told(folder: Path) -> None:
    path = folder / "claimants.csv"
    path.write_bytes(path.read_bytes().split(b"\n", 1)[1])
    assert _only(folder).remedy.startswith(
        "The first line is not a header: read as separated by commas, it names no column of this "
        "table. It should be “id,name,organisation,side,kind,names”. Until then 2 rows "
        "are left out."
    )


def test_a_table_that_is_a_folder_is_told(folder: Path) -> None:
    (folder / "places.csv").unlink()
    (folder / "places.csv").mkdir()
    problem = _only(folder)
    assert problem.code == "file-unreadable"
    assert problem.remedy.startswith("The file cannot be read: Is a directory.")


def test_a_folder_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(LedgerUnreadable, match="is not a folder, or is gone"):
        load_ledger(tmp_path / "nowhere")


def test_a_folder_without_a_ledger_says_so(tmp_path: Path) -> None:
    with pytest.raises(LedgerUnreadable, match="holds no ledger"):
        validate_ledger(tmp_path)


def test_one_bad_table_hides_no_problem_of_another(folder: Path) -> None:
    _change(folder, ",about,", ",abuot,")
    _change(folder, ",ngo,", ",charity,", "claimants.csv")
    assert {"not-in-list"} <= {p.code for p in validate_ledger(folder)}
    assert {p.file for p in validate_ledger(folder)} == {"figures.csv", "claimants.csv"}
