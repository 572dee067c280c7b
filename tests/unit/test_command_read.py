"""`figuredesk read`: a table for a person, JSON for a program, lines for an archive."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from figuredesk.cli import main
from figuredesk.commands.json_lines import answer_lines
from figuredesk.commands.read import answer_text
from figuredesk.ledger import load_ledger
from fixtures.documents.make_documents import make_pdf

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
FIELDS = [
    "start", "end", "text", "value", "low", "high", "hedge", "kind", "counted",
    "measure", "place", "as_of", "claimant", "claimant_text", "stance", "paragraph", "unit",
]  # fmt: skip
TEXT = "About 8,000 migrants were in Belarus on Monday, said Natallya Eismont."


class _Input:
    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)


def feed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", _Input(content))


def lines(*rows: Any) -> list[bytes]:
    return [row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows]


def test_the_table_tells_a_person_all_that_was_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    feed(monkeypatch, TEXT.encode())
    assert main(["read", "--date", "2021-11-18", "--data", str(DATA)]) == 0
    shown = capsys.readouterr().out
    for word in ("about 8,000", "people-in-country", "belarus", "15 November 2021"):
        assert word in shown
    assert "natallya-eismont" in shown
    assert "1 quantity." in shown


def test_the_table_shows_a_share_as_printed_and_marks_whom_the_ledger_does_not_have(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    feed(monkeypatch, b"Two-thirds of the migrants left, said Ann Lee.")
    assert main(["read", "--data", str(DATA)]) == 0
    shown = capsys.readouterr().out
    assert "Two-thirds" in shown and "“Ann Lee”" in shown


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--language", "klingon"], "“klingon” is none that is read"),
        (["ftp://example.org/a.txt"], "is no http or https link"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = main(["read", *arguments, "--data", str(DATA)])
    except SystemExit as left:
        status = left.code
    assert status == 2
    assert told in capsys.readouterr().err


def test_a_pdfs_numbers_tell_their_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(make_pdf([["Nothing here."], ["About 300 people came."]]))
    assert main(["read", str(file), "--json", "--data", str(DATA)]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["text"], row["locator"]) == ("About 300", "page 2")


def test_a_text_without_numbers_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    feed(monkeypatch, b"Nothing to count.")
    assert main(["read", "--data", str(DATA)]) == 0
    assert capsys.readouterr().out == "No quantities found.\n"


def test_a_file_is_read_and_its_day_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main(["read", str(path), "--json", "--date", "2021-11-18", "--data", str(DATA)]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert list(row) == FIELDS
    assert (row["value"], row["as_of"], row["place"]) == (8000, "2021-11-15", "belarus")
    assert TEXT[row["start"] : row["end"]] == row["text"] == "About 8,000"


@pytest.mark.parametrize("arguments", [["no-such-file.txt"], ["--jsonl", "no-such-file.jsonl"]])
def test_a_missing_file_is_wrong_use(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", *arguments, "--data", str(DATA)]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_a_wrong_day_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["read", "--date", "18/11/2021"])
    assert stopped.value.code == 2
    assert "2021-11-18" in capsys.readouterr().err


def test_lines_are_answered_in_order_and_a_bad_one_in_its_place() -> None:
    rows = lines(
        {"id": "a", "text": "5 people", "date": "2021-11-18"},
        b"{broken",
        b"[1]",
        {"id": 7, "text": None},
        {"id": "bad day", "text": "5", "date": "yesterday"},
        {"id": [1], "text": "5"},
        b'{"id": NaN, "text": "5"}',
        b"\xff\xfe",
        b"[" * 100_000,
        {"id": None, "text": "6 people"},
    )
    answers = list(answer_lines(iter(rows), None, partial(answer_text, ledger=load_ledger(DATA))))
    assert [a["id"] for a in answers] == ["a", None, None, 7, "bad day"] + [None] * 5
    assert ["error" in a for a in answers] == [False] + [True] * 8 + [False]
    assert answers[0]["figures"][0]["value"] == 5
    assert list(answers[0]["figures"][0]) == FIELDS


def test_a_day_on_one_line_is_not_the_next_lines_day() -> None:
    rows = lines(
        {"id": 1, "text": "On Monday 9,000 migrants were in Belarus.", "date": "2021-11-18"},
        {"id": 2, "text": "On Monday 9,000 migrants were in Belarus."},
    )
    dated, undated = answer_lines(iter(rows), None, partial(answer_text, ledger=load_ledger(DATA)))
    assert dated["figures"][0]["as_of"] == "2021-11-15"
    assert undated["figures"][0]["as_of"] is None


def test_each_line_is_answered_before_the_next_is_asked_for() -> None:
    asked = []

    def source() -> Iterator[bytes]:
        for number in range(3):
            asked.append(number)
            yield json.dumps({"id": number, "text": f"{number + 3} people"}).encode()

    answers = answer_lines(source(), None, answer_text)
    assert next(answers)["id"] == 0
    assert asked == [0]


def test_the_real_command_streams_and_takes_any_text() -> None:
    rows = [
        {"id": "lone", "text": "\ud800 5 people said \udfff"},
        {"id": "new\nline", "text": "6 people\u2028and 7 more"},
    ]
    done = subprocess.run(
        [str(Path(sys.executable).with_name("figuredesk")), "read", "--jsonl"],
        input="".join(json.dumps(row) + "\n" for row in rows).encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [a["id"] for a in answers] == ["lone", "new\nline"]
    assert [[f["value"] for f in a["figures"]] for a in answers] == [[5], [6, 7]]
