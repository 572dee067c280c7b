"""A number's words are heard once, and anew where they are others or of another time."""

from dataclasses import replace

from figuredesk.checking.comparable import index_of
from figuredesk.checking.ears import Ears
from figuredesk.checking.told import tell
from figuredesk.ledger import Ledger, load_ledger, parse_period
from figuredesk.reading import read_text
from fixtures.checking_ledger import DAY, STRIKE

TEXT = "About 3,400 dockers were on strike on Monday, the union said, after 2,100 on Friday."


def _ledger() -> Ledger:
    return load_ledger(STRIKE)


def test_a_number_is_heard_once_whatever_it_is_taken_for() -> None:
    ledger = _ledger()
    ears = Ears(index_of(ledger))
    first, second = tell(read_text(TEXT, DAY, ledger), TEXT, DAY, "en")
    as_told = ears.of(first)
    assert ears.of(first) is as_told
    taken = ears.of(first.about(None, None))
    assert taken.told.measure is None
    assert taken.heard is as_told.heard
    assert ears.of(second).heard is not as_told.heard


def test_another_time_or_speaker_is_heard_anew() -> None:
    ledger = _ledger()
    ears = Ears(index_of(ledger))
    told = tell(read_text(TEXT, DAY, ledger), TEXT, DAY, "en")[0]
    heard = ears.of(told).heard
    assert ears.of(replace(told, speaker="somebody")).heard is not heard
    heard = ears.of(told).heard
    assert ears.of(replace(told, period=parse_period("2030-01-01"))).heard is not heard
