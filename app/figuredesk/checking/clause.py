"""What a number counts, as a clause: "about 7,000 migrants were in Belarus on 18 November 2021".

It is fluent where the measure's label plainly says how ("Migrants in Belarus" → "migrants
were in Belarus"), and takes the plain form "label: number, place, date" where it does not,
since a stiff sentence that is true beats a fluent one that is not.
"""

import re
from dataclasses import dataclass

from figuredesk.checking.phrases import (
    is_symbol_unit,
    lowered,
    printed_noun,
    spelled_quantity,
    when_words,
)
from figuredesk.checking.placing import placed_label
from figuredesk.ledger import Figure, Hedge, Ledger, Measure, MeasureKind, Stance

_WHERE = frozenset({
    "in", "at", "on", "near", "inside", "within", "aboard", "outside", "along", "under", "over",
    "behind", "without",
})  # fmt: skip
_IRREGULAR = frozenset({
    "let", "held", "sent", "taken", "brought", "driven", "led", "found", "kept", "shot", "flown",
    "given", "hurt", "put", "born", "made", "sold", "built", "lost", "left", "cut", "drawn",
    "seen", "told",
})  # fmt: skip
_INTO = ("crossed ", "moved ", "fled ", "travelled ", "escaped ", "marched ")
_PLANNED = frozenset({
    "announced", "planned", "proposed", "promised", "pledged", "expected", "forecast",
    "scheduled", "budgeted",
})  # fmt: skip
_TOTALLED = re.compile(r",? (?:\([^)]*\)|running total)$")
_IN_A_PERIOD = re.compile(r" in (?:one|a|the) (?:year|quarter|month|week|day)(?: or part of it)?\b")
_OF_A_THING = re.compile(r"(?:[A-Z]\w+ )?\w+ of ")
_COUNTED_WORDS = re.compile(
    r"(?:a |an |some |many |several |the )?(?:low |high |few |small )*"
    r"(?:hundreds?|thousands?|tens|dozens?|scores|millions?|few|several|many|couple)\b",
    re.I,
)
_DONE_TO = re.compile(r"whom ([\w ]+?) (\w+ly )?(\w+ed) ([a-z]+ .+)")  # regular verbs alone
_SINGULAR = ((r"people$", "person"), (r"ies$", "y"), (r"(?<=[sxh])es$", ""), (r"(?<!s)s$", ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """The pieces of a clause. `tail` is what is left of the place, and the period."""

    number: str
    counted: str
    label: str
    where: str
    tail: str
    expected: bool
    plan: bool

    @property
    def be(self) -> str:
        """The verb: "were", or "were expected to be" for what was not yet so."""
        was = "was" if self.number in ("one", "nobody") else "were"
        return f"{was} expected to be" if self.expected else was


def clause_of(ledger: Ledger, figure: Figure) -> str:
    """The figure as a clause without who said it: number, noun, place, period."""
    measure = ledger.measure_by_id[figure.measure]
    label = _TOTALLED.sub("", measure.label)
    if figure.as_of:
        label = _IN_A_PERIOD.sub("", label)
    label, where = placed_label(label, figure, ledger)
    when = when_words(figure.as_of, until=measure.kind is MeasureKind.CUMULATIVE)
    told = _Told(
        number=_number(figure, measure, ledger),
        counted=_counted(figure, measure, ledger),
        label=label,
        where=where,
        tail="".join(f" {words}" for words in (where, when) if words),
        expected=figure.stance in (Stance.EXPECTS, Stance.PROPOSES),
        plan=measure.kind is MeasureKind.PLAN,
    )
    if is_symbol_unit(measure):
        return _measured(told, lowered(label, ledger), where, when)
    if _is_phrase(figure):
        return _plain(told)
    words = _of_people(told) if _counts_people(measure) else _of_things(told, measure, ledger)
    if words is None and measure.kind is MeasureKind.STOCK and "," in label:
        words = _of_their_noun(told, figure, ledger)
    return words or _plain(told)


def offer_words(ledger: Ledger, figure: Figure, offer: Figure, label: str) -> str | None:
    """What was proposed, after "proposed"; None where the label does not say.

    "a corridor for 2,000 migrants", "that 500 people be offered pay". The number is the
    `figure`'s, which may deny the `offer`.
    """
    measure = ledger.measure_by_id[offer.measure]
    head, _, rest = label.partition(" ")
    if not _counts_people(measure) or not rest or is_symbol_unit(measure):
        return None
    number = spelled_quantity(figure)
    noun = printed_noun(figure, ledger) or lowered(head, ledger)
    verb, _, what = rest.partition(" ")
    if verb in _PLANNED and what.startswith("for "):
        return f"{what[4:]} for {number} {noun}"
    if verb in _PLANNED:
        return f"{number} {noun} {what}"
    if _is_participle(verb):
        return f"that {number} {noun} be {rest}"
    return None


def _of_people(told: _Told) -> str | None:
    """ "People who crossed", "Dockers on strike", "Migrants detained at sea"."""
    head, _, rest = told.label.partition(" ")
    first = rest.split(" ", 1)[0].lower()
    if "," in head or not rest or not (head.lower() in ("people", "persons") or head[-1] == "s"):
        return None
    if told.plan and not told.expected and first not in _PLANNED:
        return None
    who = f"{told.number} {told.counted}".strip()
    if first == "whom":
        return None if told.expected else _whom(told, who, rest)
    if first == "who":
        verb = "were expected to have " if told.expected else ""
        tail = told.tail
        if rest[4:].startswith(_INTO) and told.where.startswith("in "):
            tail = f" into{tail[3:]}"
        return f"{who} {verb}{rest[4:]}{tail}"
    if first in _PLANNED:
        return f"{who} were {rest}{told.tail}"
    if first in _WHERE or _is_participle(first):
        return None if _has_apart(rest) else f"{who} {told.be} {rest}{told.tail}"
    return None


def _whom(told: _Told, who: str, rest: str) -> str:
    """ "People whom guards reportedly drove inland": those driven inland by guards."""
    done = _DONE_TO.fullmatch(rest)
    if done is None:
        return f"there were {who} {rest}{told.tail}"
    agent, way, verb, where = done.groups()
    return f"{who} {told.be} {way or ''}{verb} {where} by {agent}{told.tail}"


def _of_things(told: _Told, measure: Measure, ledger: Ledger) -> str | None:
    """ "Ships turned away", "Deaths at sea", "Flights a week": a plural in front."""
    label = lowered(told.label, ledger)
    words = label.split(" ")
    unit = measure.unit.lower().split(" per ")[0]
    at = next((at for at, word in enumerate(words) if at and _is_participle(word)), 0)
    head, ends = words[at - 1] if at else words[0], words[at - 1][-1:] == "s"
    if told.number == "one":
        if unit not in words or _has_apart(label):
            return None
        one = label.replace(unit, _singular(unit), 1)
        return f"there was one {one}{told.tail}"
    if at and ends and at <= 3 and (head == unit or at == 1) and not _has_apart(label):
        verb = "were" if words[at] in _PLANNED else told.be
        if not told.plan or told.expected or words[at] in _PLANNED:
            return f"{told.number} {' '.join(words[:at])} {verb} {' '.join(words[at:])}{told.tail}"
    if told.plan or not (unit in words or words[0].endswith("s")) or _has_apart(label):
        return None
    if told.expected:
        return f"{told.number} {label} were expected{told.tail}"
    return f"there were {told.number} {label}{told.tail}"


def _of_their_noun(told: _Told, figure: Figure, ledger: Ledger) -> str | None:
    """A label that lists its groups gives way to the group that was printed."""
    noun = printed_noun(figure, ledger)
    if not noun or told.expected:
        return None
    where = re.search(r", ((?:at|in|on|near) .+)$", told.label)
    return f"there were {told.number} {noun}{f' {where[1]}' if where else ''}{told.tail}"


def _measured(told: _Told, label: str, where: str, when: str) -> str:
    """ "The length of the canal was 84 km": a size, not a count."""
    the = "the " if _OF_A_THING.match(told.label) else ""
    heads = re.split(r" (?:of|on|in|for|at) ", label)[0].split(" ")
    be = "were" if heads[-1].endswith("s") and not heads[-1].endswith("ss") else "was"
    if told.expected and not any(word in _PLANNED for word in label.split()):
        be += " expected to be"
    place = f" {where}" if where else ""
    return f"{the}{label}{place} {be} {told.number}{f' {when}' if when else ''}"


def _plain(told: _Told) -> str:
    """The label, the number, the place and the period, one after the other."""
    expected = " expected" if told.expected else ""
    counted = f" {told.counted}" if told.counted not in ("people", "") else ""
    number = "none" if told.number in ("no", "nobody") else told.number
    return f"{told.label}: {number}{counted}{expected}{told.tail}"


def _number(figure: Figure, measure: Measure, ledger: Ledger) -> str:
    unit = measure.unit if is_symbol_unit(measure) else ""
    if figure.value == 0 and not unit:
        people = _counts_people(measure) and not printed_noun(figure, ledger)
        return "nobody" if people else "no"
    if figure.hedge is not Hedge.VAGUE or _is_phrase(figure):
        return spelled_quantity(figure, unit)
    noun = printed_noun(figure, ledger)
    if noun and figure.quote.endswith(noun):
        return figure.quote[: -len(noun)].strip()
    return spelled_quantity(figure)


def _counted(figure: Figure, measure: Measure, ledger: Ledger) -> str:
    noun = printed_noun(figure, ledger)
    if noun or not _counts_people(measure):
        return noun
    if figure.value == 0:
        return ""
    return "person" if figure.value == 1 else "people"


def _is_phrase(figure: Figure) -> bool:
    """Whether a vague quantity is a phrase ("in the low hundreds") that takes no noun."""
    vague = figure.value is None and figure.low is None
    return vague and not _COUNTED_WORDS.match(figure.quote)


def _counts_people(measure: Measure) -> bool:
    return measure.unit.lower().split(" per ")[0] in ("people", "persons")


def _is_participle(word: str) -> bool:
    return (word.endswith("ed") and len(word) > 4) or word in _IRREGULAR or word == "said"


def _has_apart(label: str) -> bool:
    """Whether a comma lists things: "Border guards, or all services, at the border"."""
    return bool(re.search(r", (?:or|and|with|except)\b", label))


def _singular(unit: str) -> str:
    for ending, one in _SINGULAR:
        found = re.sub(ending, one, unit)
        if found != unit:
            return found
    return unit
