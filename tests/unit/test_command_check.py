"""`figuredesk check`: a report to read, JSON, and lines that stream, with its exit statuses."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from figuredesk.cli import main
from fixtures.checking_ledger import STRIKE

CONTRACT = [
    *("start", "end", "text", "value", "low", "high", "hedge", "kind", "counted", "measure"),
    *("place", "as_of", "claimant", "verdict", "reasons", "figures", "sentence"),
]


class _Input:
    """Standard input with these bytes."""

    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)


def _run(monkeypatch: pytest.MonkeyPatch, content: str | bytes, *options: str) -> int:
    data = content.encode() if isinstance(content, str) else content
    monkeypatch.setattr(sys, "stdin", _Input(data))
    return main(["check", "--data", str(STRIKE), *options])


def _lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_report_names_verdict_reason_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "About 4,000 dockers were on strike in the Port of Haven on 18 May 2031, the union said."
    status = _run(monkeypatch, text, "--date", "2031-05-20")
    out = capsys.readouterr().out
    assert status == 0
    assert out.startswith("1 number: 1 ◐ in the ledger, but")
    assert "Ana Lund said 2,600 on 18 May 2031" in out
    assert "Print with caveat." in out
    assert "About 4,000 dockers were on strike" in out


def test_a_number_that_differs_ends_with_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "About 9,000 dockers were on strike in the Port of Haven on 18 May 2031, the union said."
    assert _run(monkeypatch, text, "--date", "2031-05-20") == 1
    assert "✕ Ledger says otherwise: About 9,000" in capsys.readouterr().out


def test_a_draft_without_numbers_is_clean(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, "The sea was calm.", "--date", "2031-05-20") == 0
    assert capsys.readouterr().out == "No numbers found.\n"


def test_lines_answer_in_order_and_an_unreadable_one_in_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "The union said that 4,000 dockers were on strike."
    lines = [
        json.dumps({"id": "a", "text": text, "date": "2031-05-20"}),
        "not json",
        json.dumps({"id": 3, "text": 7}),
        json.dumps({"id": "d", "text": text, "date": "20 May"}),
        json.dumps({"id": "e", "text": ""}),
    ]
    status = _run(monkeypatch, "\n".join(lines), "--jsonl", "--date", "2031-05-20")
    answers = _lines(capsys.readouterr().out)
    assert status == 1
    assert [answer["id"] for answer in answers] == ["a", None, 3, "d", "e"]
    assert list(answers[0]["numbers"][0]) == CONTRACT
    number = answers[0]["numbers"][0]
    assert text[number["start"] : number["end"]] == number["text"]
    assert [("error" in answer) for answer in answers] == [False, True, True, True, False]
    assert answers[4]["numbers"] == []


def test_json_is_one_list(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _run(monkeypatch, "The union said 4,000 dockers were out.", "--json", "--date", "2031-05-20")
    rows = json.loads(capsys.readouterr().out)
    assert [row["text"] for row in rows] == ["4,000"]


def test_wrong_use_ends_with_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert _run(monkeypatch, "", str(tmp_path / "none.txt")) == 2
    assert "cannot be read" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stop:
        _run(monkeypatch, "", "--date", "yesterday")
    assert stop.value.code == 2


def test_signs_that_a_terminal_obeys_are_not_passed_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _run(monkeypatch, "The union said 4,000 dock\x1b[31mers were out.", "--date", "2031-05-20")
    assert "\x1b" not in capsys.readouterr().out
