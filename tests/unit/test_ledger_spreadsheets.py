"""What Excel, LibreOffice and editors make of a CSV is read all the same."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from figuredesk.ledger import Severity, load_ledger
from figuredesk.ledger.starter import starter_files

FIGURE = "2024-05-11-example-march-organisers"


def _rewritten(content: bytes, **dialect: str) -> str:
    rows = csv.reader(io.StringIO(content.decode(), newline=""))
    out = io.StringIO(newline="")
    csv.writer(out, **{"lineterminator": "\n"} | dialect).writerows(rows)
    return out.getvalue()


def _reordered(content: bytes) -> bytes:
    rows = [row[::-1] for row in csv.reader(io.StringIO(content.decode(), newline=""))]
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue().encode()


WAYS: dict[str, Callable[[bytes], bytes]] = {
    "byte order mark": lambda c: b"\xef\xbb\xbf" + c,
    "semicolons": lambda c: _rewritten(c, delimiter=";").encode(),
    "tabs": lambda c: _rewritten(c, delimiter="\t").encode(),
    "Excel's sep line": lambda c: b"sep=;\r\n" + _rewritten(c, delimiter=";").encode(),
    "CRLF": lambda c: c.replace(b"\n", b"\r\n"),
    "CR": lambda c: c.replace(b"\n", b"\r"),
    "other order": _reordered,
    "UTF-16 with a mark": lambda c: c.decode().encode("utf-16"),
    "UTF-16 without": lambda c: c.decode().encode("utf-16-le"),
    "UTF-16 big endian": lambda c: c.decode().encode("utf-16-be"),
    "blank lines": lambda c: c.replace(b"\n", b"\n\n"),
    "trailing separators": lambda c: c.replace(b"\n", b",,\n"),
    "capitals": lambda c: c.split(b"\n", 1)[0].upper() + b"\n" + c.split(b"\n", 1)[1],
}


@pytest.mark.parametrize("way", WAYS)
def test_a_ledger_saved_by_a_spreadsheet_reads_the_same(way: str, tmp_path: Path) -> None:
    plain, changed = tmp_path / "plain", tmp_path / "changed"
    for folder, rewrite in ((plain, lambda c: c), (changed, WAYS[way])):
        folder.mkdir()
        for name, content in starter_files("test").items():
            is_table = name.endswith(".csv")
            (folder / name).write_bytes(rewrite(content) if is_table else content)
    was, now = load_ledger(plain), load_ledger(changed)
    assert now.problems == ()
    assert now.version != was.version
    for table in ("figures", "reports", "measures", "places", "claimants", "corrections"):
        before, after = getattr(was, table), getattr(now, table)
        columns = [column for column in before.columns if column != "line"]
        assert after[columns].equals(before[columns]), table


def _with(tmp_path: Path, file: str, old: str, new: str, encoding: str = "utf-8") -> Path:
    for name, content in starter_files("test").items():
        (tmp_path / name).write_bytes(content)
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / file).write_bytes(text.replace(old, new, 1).encode(encoding))
    return tmp_path


def test_windows_1252_is_read_with_a_notice(tmp_path: Path) -> None:
    ledger = load_ledger(
        _with(tmp_path, "claimants.csv", "River Alliance", "Bündnis für", "cp1252")
    )
    assert ledger.claimant_by_id["river-alliance"].name == "Bündnis für"
    (notice,) = ledger.problems
    assert (notice.code, notice.severity) == ("encoding-guessed", Severity.NOTICE)
    assert notice.remedy == (
        "The file is not UTF-8. It is read as Windows-1252 (Western European); if letters with "
        "accents look wrong, save it again as “CSV UTF-8”."
    )


@pytest.mark.parametrize(
    ("written", "value"),
    [('"3,5"', 3.5), ("7 000", 7000), ('"1,234,567"', 1234567), ('"1.234,5"', 1234.5)],
)
def test_a_number_that_means_one_thing_is_read_with_a_notice(
    tmp_path: Path, written: str, value: float
) -> None:
    ledger = load_ledger(_with(tmp_path, "figures.csv", ",7000,", f",{written},"))
    assert ledger.figure(FIGURE).value == value
    (notice,) = ledger.problems
    assert notice.code == "number-read"
    assert notice.remedy.startswith(f"“{written.strip(chr(34))}” is read as ")


@pytest.mark.parametrize("word", ["NA", "None", "null", "nan", "007", "TRUE", "N/A"])
def test_words_that_programs_take_for_nothing_stay_text(tmp_path: Path, word: str) -> None:
    ledger = load_ledger(_with(tmp_path, "claimants.csv", "River Alliance", word))
    assert ledger.problems == ()
    assert ledger.claimant_by_id["river-alliance"].name == word


def test_empty_stays_empty(tmp_path: Path) -> None:
    ledger = load_ledger(_with(tmp_path, "figures.csv", "city police", ""))
    figure = ledger.figure("2024-05-11-example-march-police")
    assert (figure.claimant_role, figure.value, figure.said_on, figure.also_in) == (
        "", None, None, (),
    )  # fmt: skip
