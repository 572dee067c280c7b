"""A word as reading knows it: what it does, what it means, how it is written.

Reports repeat their words, so a word is worked out the first time it is met, and all the
places where it stands share it. `uses` says which readers have to look at it: most words
of a text concern none of them, and are passed over.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from figuredesk.reading.context.spelling import fold, stem

# who looks at a word: bits of `Word.uses`
NAMES = 1  # a claimant's name may begin here
PLACES = 2  # a part of a place's name, or "to" before one
MEASURES = 4  # a measure's own word
DATES = 8  # a date may begin here
CUES = 16  # a naming of an origin may hang on it
TELLS = 32  # it tells how a number is meant: planned, denied, so far
ROLES = 64  # a spokesman, a ministry
BREAKS = 128  # a segment may end here
FORMS = 256  # a form of "be" or "have", by which a clause tells its number; or "alone"
FOLLOWS = 512  # it may say that what stands here goes on: "X wrote this", "X added"
SHIFTS = 1024  # a date may be told from another: "a day later"
MEANS = 2048  # somebody wants or may do something: "hope to cross"
LANDS = 4096  # it names a country
WITHIN = 8192  # "in", "near": a place may follow that the ledger does not have
POINTERS = 16384  # "there", "where", "that stretch"
RESUMES = 32768  # the sentence goes on with, or sums up, what others tell: "of the former"
NOWADAYS = 65536  # "now", "today"
HOMES = 262144  # "population", "home"
PLACED = 524288  # a part of a place's name
HEADED = 1048576  # says what some place is: "camp"
LIGHTS = 2097152  # "by", "for": who goes by a number may follow
DENIES = 4194304  # it may deny what is told: "not", "refuted", "false"
BESIDE = 131072  # who speaks may be told by it, or not beyond it: "she", "the mayor", ";"

_DATING_MARKS = """
YESTERDAY TOMORROW TODAY OVERNIGHT YEARSTART YEAREND MONTHSTART SAMETIME THEN
HALFYEAR QUARTER
START END LAST THIS NEXT WHOLE DAY NIGHT WEEK WEEKEND MONTH YEAR SINCE FIRST
"""
_CUE_MARKS = "ACCORDING ACCORDING_AFTER SO OWNWORDS QUOTING SAY TALLY PUTAT STEMS DATANOUN HADIT"
_TELLING_MARKS = """
EXCEPT RATE ONEDAY PROPOSE DENY DENY_PHRASE WILL WOULD UNREAL EXPECT ESTIMATE SOFAR USUALLY OFTHEM
DATANOUN RESPECTIVELY
"""
_TELLING = frozenset(_TELLING_MARKS.split())
BEING = frozenset({"are", "is", "were", "was", "be", "been"})
PERFECT = frozenset({"have", "has", "had", "having"})
POINTS = frozenset({"so", "that", "this", "these", "tak", "das", "dies", "так", "это", "to"})
POINTED = frozenset({"this", "so", "it"})  # after a verb of saying
THERE = frozenset({"there", "dort", "tam", "там", "daar"})
WHERE = frozenset({"where", "wo", "gdzie", "где"})
ANYWHERE = frozenset({"stretch", "section", "place", "site", "spot", "area", "location"})
STOPS = frozenset(";:!?")
NEGATIONS = frozenset({"not", "never"})
UNTRUE = frozenset({"untrue", "false", "wrong", "nonsense", "invented", "fabricated", "fake"})
UNWILLING = frozenset({"refused", "refuses", "refusing", "declined", "declines"})
DENYING = ("deny", "deni", "reject", "refut", "dismiss")
ENDED = frozenset({"ended", "closed", "finished"})  # "the year with 40"
_MEANS = frozenset(
    {"want", "wants", "wanting", "plan", "planning", "hope", "hoping", "ready", "waiting"}
    | {"willing", "intend", "may", "might", "could", "prepared", "preparing", "poised"}
    | {"determined", "wollen", "chcą", "хотят", "намерены", "zamierzają"}
)


def _bits(*pairs: tuple[int, Iterable[str]]) -> dict[str, int]:
    """The bits of each of these words or marks."""
    found: dict[str, int] = {}
    for bit, entries in pairs:
        for entry in entries:
            found[entry] = found.get(entry, 0) | bit
    return found


_OF_WORD = _bits(
    (CUES, (":",)),
    (BREAKS, ",;:()—–"),
    (FORMS, BEING | PERFECT | {"alone"}),
    (FOLLOWS, POINTED),
    (MEANS, _MEANS),
    (WITHIN, ("in", "at", "near", "outside")),
    (LIGHTS, ("by", "for", "with", "to", "from")),
    (HOMES, ("population", "home")),
    (POINTERS, THERE | WHERE | ANYWHERE),
    (BESIDE, STOPS | {","}),
    (DENIES, NEGATIONS | UNTRUE | UNWILLING | {"no", "true"}),
)
_OF_MARK = _bits(
    (DATES, _DATING_MARKS.split()),
    (CUES, _CUE_MARKS.split()),
    (TELLS, _TELLING),
    (ROLES, ("PERSONROLE", "ORGROLE")),
    (BREAKS, ("SPLIT",)),
    (FOLLOWS, ("ADDED",)),
    (SHIFTS, ("AGO", "EARLIER", "LATER", "FORMERLY")),
    (RESUMES, ("FORMER", "SAMESOURCE", "SUMUP")),
    (NOWADAYS, ("NOW", "TODAY")),
    (BESIDE, ("HE", "THEY", "IT", "PERSONROLE", "ORGROLE", "SAY", "NOBODY")),
)
_COUNTED_TO = 11
_LONGEST = 80  # letters of a word that are looked at


Phrases = Sequence[tuple[tuple[str, ...], str]]  # the words after the first, and the mark


class Opened(NamedTuple):
    """Phrases of which two words were met: the rest of each, and its mark."""

    any: Phrases  # those that end there, or begin their rest with a part of a word
    before: Mapping[str, Phrases]  # by the third word, those too that ask for none


Surnames = Sequence[tuple[tuple[str, ...], str]]  # who is called so: all their names, and the id


def is_ahead(marks: Set[str]) -> bool:
    """Whether words of these marks tell of what is to come: "will", "would", not "would have"."""
    return "WILL" in marks or ("WOULD" in marks and "UNREAL" not in marks)


@lru_cache(maxsize=4096)
def bits_of(uses: int) -> Sequence[int]:
    """Each of the bits that are set and by which words are looked up.

    >>> bits_of(NAMES | DATES | BESIDE)
    (1, 8)
    """
    return tuple([1 << at for at in range(uses.bit_length()) if (uses & ~BESIDE) >> at & 1])


class Word:
    """One spelling: the marks of what it does, the keys of what it means."""

    __slots__ = (
        "alone",
        "capital",
        "country",
        "folded",
        "headed",
        "keys",
        "lower",
        "marks",
        "measured",
        "month",
        "named",
        "number",
        "opened",
        "phrases",
        "placed",
        "plain_keys",
        "possessive",
        "raw",
        "seat",
        "stem",
        "surnames",
        "telling",
        "users",
        "uses",
        "weekday",
    )

    def __init__(self, raw: str) -> None:
        self.raw = raw
        raw = raw[:_LONGEST]
        lower = raw.lower().replace("’", "'")
        self.possessive = lower.endswith("'s") or (lower.endswith("s'") and len(lower) > 3)
        self.lower = lower[:-2] if lower.endswith("'s") else lower.rstrip("'")
        self.folded = fold(self.lower)
        self.stem = stem(self.folded)
        self.capital = raw[:1].isupper() or any(part[:1].isupper() for part in raw.split("-"))
        self.marks: frozenset[str] = frozenset()
        self.keys: tuple[str, ...] = ()
        self.plain_keys: tuple[str, ...] = ()  # its keys outside of any phrase
        self.country: str | None = None
        self.seat: str | None = None  # the country whose government sits in this city
        self.month = 0  # 1 to 12
        self.number: int | None = None  # that it writes out, 1 to 11
        self.weekday = -1  # 0 to 6, Monday first
        self.alone: str | None = None  # the body of which it is the whole name
        self.surnames: Surnames = ()
        self.phrases: Phrases = ()
        self.opened: dict[
            str, Opened | tuple[()]
        ] = {}  # of its phrases, those before some next word
        self.telling: frozenset[str] = frozenset()  # of its marks, those that tell
        self.measured: tuple[str, ...] = ()  # of its keys, those that some measure uses
        self.named: tuple[str, ...] = ()  # of its keys, those that some claimant's name uses
        self.headed: tuple[str, ...] = ()  # of its keys, those that say what some place is
        self.placed: tuple[str, ...] = ()  # of its keys, those that some place uses
        self.uses = 0
        self.users: Sequence[int] = ()  # each bit of its uses

    def settle_uses(self) -> None:
        """Work out, from its marks, who has to look at it whatever the ledger."""
        marks = self.marks
        self.telling = marks & _TELLING if marks else marks
        uses = _OF_WORD.get(self.lower, 0) | (LANDS if self.country else 0)
        if self.raw[:1].isdigit():
            uses |= DATES
        if self.lower.startswith(DENYING) or self.lower.endswith("n't"):
            uses |= DENIES
        numbers = []
        for mark in marks:
            uses |= _OF_MARK.get(mark, 0)
            if mark[1:].isdigit():  # "M5", "W3", "N2"
                uses |= DATES
                if mark[0] == "N" and 1 <= int(mark[1:]) <= _COUNTED_TO:
                    numbers.append(int(mark[1:]))
        self.number = min(numbers, default=None)
        self.uses = uses


def is_part(lower: str, part: str) -> bool:
    """Whether a word is this part of a phrase; "part*" takes any ending."""
    return lower.startswith(part[:-1]) if part.endswith("*") else lower == part


def opened_by(rests: Phrases) -> Opened:
    """Phrases of which two words were met, by the third that they ask for."""
    thirds = {rest[0] for rest, _ in rests if rest and not rest[0].endswith("*")}
    return Opened(
        any=[(rest, name) for rest, name in rests if not rest or rest[0].endswith("*")],
        before={
            third: [(rest, name) for rest, name in rests if not rest or is_part(third, rest[0])]
            for third in thirds
        },
    )
