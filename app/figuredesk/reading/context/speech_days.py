"""The day of a statement: beside its verb, or where it was made public.

It dates what is told as of now, and closes what is told to run on.
"""

from datetime import date, timedelta

from figuredesk.reading.context.pointing import published_on, told_on
from figuredesk.reading.context.points import POINT, Dated
from figuredesk.reading.context.sentence import Sentence
from figuredesk.reading.context.speakers import Frame

_SPEECH_REACH = 10
_JOINING = frozenset({"and", "but", "und", "aber", "i", "a", "и", "а"})
_OTHER_SEGMENT = 4  # against a day beyond a comma: "sank on Monday, X told us the next day"


class DayOfSpeech:
    """The day of a statement: the date beside its verb, else the report's."""

    __slots__ = ("dated", "point", "report", "verb")

    def __init__(self, sentence: Sentence | None, frame: Frame | None, report: date | None) -> None:
        self.dated: Dated | None = None
        self.verb = frame.verb if frame is not None else -1
        self.report = self.point = report.isoformat() if report else ""
        if sentence is None or not sentence.dates:
            return
        if frame is not None:
            self._read(sentence, frame)
        if self.dated is None:
            made_public = [
                d for d in sentence.dates if len(d.end) == 10 and published_on(sentence, d)
            ]
            if len(made_public) == 1:
                self.dated = made_public[0]
                self.point = self.dated.end

    def _read(self, sentence: Sentence, frame: Frame) -> None:
        verb = sentence.words[frame.verb].marks
        if "TALLY" in verb and "SAY" not in verb:
            return  # "on Sunday the guards recorded": the day of what was recorded
        nearest = None
        for dated in sentence.dates:
            if dated.kind is not POINT:
                continue
            if len(dated.end) != 10 and not _told_before(sentence, dated, frame.verb):
                continue
            if dated.first and sentence.words[dated.first - 1].lower in ("for", "für"):
                continue  # "for 6 September the guards tweeted 191"
            if sentence.words[dated.last].possessive:
                continue  # "put the previous day's fires at 17"
            if sentence.words[dated.last].weekday >= 0 and dated.first == dated.last:
                before = sentence.words[dated.first - 1] if dated.first else None
                if before is not None and before.lower in ("the", "a", "an"):
                    continue  # "the Saturday flight had been announced with 40 on board"
            inverted = frame.last > frame.verb
            if (
                inverted
                and dated.last + 2 == frame.verb
                and (sentence.words[dated.last + 1].raw == ",")
            ):
                continue  # "on 7 September, said X, there were": the day of what happened
            away = gap(dated, frame.verb)
            if sentence.segment(dated.first) != sentence.segment(frame.verb):
                away += _OTHER_SEGMENT
            close = gap(dated, frame.verb) <= _SPEECH_REACH and _same_clause(
                sentence, dated, frame.verb
            )
            if close and (nearest is None or away < nearest[0]):
                nearest = (away, dated)
        if nearest is not None:
            self.dated = nearest[1]
            self.point = nearest[1].end

    def is_of(self, sentence: Sentence, dated: Dated, span: tuple[int, int]) -> bool:
        """Whether a date is this day, and none of a number that it stands right behind.

        "90 on Tuesday, down from 40 on Monday, the mayor said": not the day of the saying.
        """
        if dated is not self.dated:
            return False
        own = sentence.segment(dated.first)
        beside = own == sentence.segment(span[0]) and span[1] < dated.first
        return not (
            beside
            and self.verb > dated.last
            and sentence.segment(self.verb) != own
            and not sentence.numbers_between(span[1], dated.first)
        )

    def last_day(self, dated: Dated) -> str | None:
        """The day and night up to the saying: "said on Monday that 40 came in the past day"."""
        told = self.dated is not None and dated.relative and dated.end == self.report != self.point
        if not told or len(self.point) != len("2021-11-07"):
            return None
        day = date.fromisoformat(self.point)
        before = day - timedelta(days=1)
        one = date.fromisoformat(dated.end) - date.fromisoformat(dated.start) == day - before
        return f"{before}/{day}" if one else None

    def cut(self, dated: Dated) -> str | None:
        """Where "this year" ends when told on a day of it; None where the day is not told."""
        if self.dated is None or dated.end[:8] + dated.start[8:] == dated.start:
            return None
        return self.point


def _told_before(sentence: Sentence, dated: Dated, verb: int) -> bool:
    """Whether a month is that of a statement: "said in May", "in May she had forecast"."""
    if 0 < dated.first - verb <= 2:
        return told_on(sentence, dated)
    return 0 < verb - dated.last <= 3 and any(
        "HADIT" in word.marks for word in sentence.words[dated.last + 1 : verb]
    )


def gap(dated: Dated, at: int) -> int:
    """How many words lie between a date and a word."""
    return dated.first - at if dated.first > at else at - dated.last


def _same_clause(sentence: Sentence, dated: Dated, at: int) -> bool:
    low, high = sorted((dated.first, at))
    words = sentence.words
    return not any(
        n in sentence.counted
        or words[n].raw in ";:"
        or (words[n].raw == "," and words[n + 1].lower in _JOINING)
        for n in range(low, high)
    )
