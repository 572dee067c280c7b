"""The note for the editor: everything of the answer, and nothing that could run."""

import re
from functools import cache
from html.parser import HTMLParser

import pytest

from figuredesk.checking import Verdict, check_mentions
from figuredesk.ledger import Hedge, Ledger
from figuredesk.publishing import note_html, note_markdown
from fixtures.checking_ledger import DAY, changed, mention, strike_ledger

TEXT = "About 4,000 <script>alert(1)</script> & [dockers](javascript:x) are out.\n# 12 *lorries*"


@cache
def _ledger() -> Ledger:
    return strike_ledger()


def _verdicts(ledger: Ledger) -> list[Verdict]:
    return check_mentions(
        [
            mention(TEXT, "About 4,000", 4000, hedge=Hedge.ABOUT, claimant="union"),
            mention(TEXT, "12", 12, measure=None, place=None, counted="*lorries*"),
        ],
        TEXT,
        DAY,
        ledger,
    )


class _Tags(HTMLParser):
    """Every tag, its attributes, and the text between."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.text += data


def _parsed(ledger: Ledger) -> _Tags:
    tags = _Tags()
    tags.feed(note_html(TEXT, _verdicts(ledger), ledger, DAY))
    return tags


def test_the_page_shows_draft_verdicts_reasons_and_sentence() -> None:
    page = _parsed(_ledger())
    assert "<script>alert(1)</script>" in page.text
    assert "◐ In the ledger, but" in page.text
    assert "○ Not in the ledger" in page.text
    assert "Ana Lund said 2,600 on 18 May 2031" in page.text
    assert "said Dockers' Union, trade union (The Globe)." in page.text.replace(
        "the Dockers", "Dockers"
    )
    assert "20 May 2031" in page.text


def test_the_page_loads_and_runs_nothing() -> None:
    page = _parsed(_ledger())
    assert not {"script", "img", "iframe", "link", "object"} & set(page.tags)
    assert all(link.startswith(("#number-", "https://")) for link in page.links)


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "https://a.example/'><b>"]
)
def test_a_hostile_link_of_the_ledger_cannot_get_out(url: str) -> None:
    ledger = strike_ledger()
    ledger.reports.loc[:, "url"] = url
    page = _parsed(ledger)
    assert "b" not in page.tags
    assert all(link.startswith(("#number-", "https://")) for link in page.links)


def test_markdown_shows_the_draft_as_it_is() -> None:
    note = note_markdown(TEXT, _verdicts(_ledger()), _ledger(), DAY)
    assert "\\<script\\>" in note
    assert "\\[dockers\\](javascript:x)" in note
    assert "\\# " in note
    assert "\\*lorries\\*" in note
    assert "**◐ In the ledger, but**" in note
    assert not re.search(r"(?<!\\)<(?!https://)", note)


def test_a_draft_without_numbers_still_makes_a_note() -> None:
    assert "No numbers were found." in note_html("Calm.", [], _ledger(), DAY)
    assert "No numbers were found." in note_markdown("Calm.", [], _ledger(), DAY)


def test_the_note_survives_signs_that_no_page_may_hold() -> None:
    text = "\x00\x1b 12 \ud800"
    found = check_mentions([mention(text, "12", 12)], text, DAY, changed(_ledger(), "gone"))
    assert "\x00" not in note_html(text, found, _ledger(), DAY)
    assert "\x1b" not in note_markdown(text, found, _ledger(), DAY)
