"""Where a figure belongs, in running words: "at the harbour mouth", "in the north of Alba".

A measure's label often names the place already, or a wider one ("deaths on the coast" of a
row about the coast's east side). Then the label takes the row's own place; what is said
once is not said again, and nothing wider than the row is printed.
"""

import re

from figuredesk.ledger import Extent, Figure, Ledger, Place
from figuredesk.reading import countries_named

_SIDES = re.compile(r"(?:.* )?(?:side|section|part|sector|half|bank|shore|stretch)")
_STANDS_APART = re.compile(
    r"(?:outside|inside|away|near|along|except|without|beyond|around|north|south|east|west)\b"
)
_DESCRIBED = re.compile(r" (?:on|in|near|along|from|between|off) ")
_THERE = re.compile(r"\b(?:in|at|near|inside|within|outside|along|on|around)( the)? $")
_MOVES = re.compile(r"(From .+?)(?: (to .+))?|To .+")
_EITHER = re.compile(r"\bby ([A-Z]\w+) or ([A-Z]\w+)\b")
_FLIGHT = re.compile(r"\bflight\b(?!.* to )")
_HOMEWARD = re.compile(r"\b(?:to their (?:own |home )?countries|home)\b", re.I)
_AREAS = ("region", "district", "area", "zone", "province", "county", "city", "town", "capital")


def _the_one(found: "re.Match[str]", place: Place) -> str:
    """Of "by Alba or Beria" the one that the place names; both where it names both or none."""
    named = [each for each in found.groups() if each in place.label]
    return f"by {named[0]}" if len(named) == 1 else found[0]


def placed_label(label: str, figure: Figure, ledger: Ledger) -> tuple[str, str]:
    """The label with the figure's place in it, and the words for the place that are left.

    The second is empty where the label says the place.
    """
    place = ledger.place_by_id.get(figure.place)
    if place is None or _found(place.label, label):
        return label, ""
    label = _EITHER.sub(lambda found: _the_one(found, place), label)
    if moved := _MOVES.fullmatch(place.label):
        return label, _rest_of_a_move(moved, label)
    base, comma, _ = place.label.partition(", ")
    for wider in _around(place, ledger):
        span = _found(wider.label, label)
        put = span and _replaced(label, span, place.label)
        if put:
            return put, ""
    last = base.rsplit(" ", 1)[-1]
    common = last.islower() and not _DESCRIBED.search(base)
    if common and (span := _found(f"the {last}", label)):
        named = _as_noun(place.label)
        return f"{label[: span.start()]}{named}{label[span.end() :]}", ""
    if not comma and _names(base) and _names(base) <= _names(label):
        return label, ""
    if last in label.split(" ") and last.islower() and _is_the_one(label, base, ledger):
        return label, ""  # "the Polish border barrier", at the Belarus–Poland border
    where = place_words(place)
    if _FLIGHT.search(label) and last.lower() == "airport":
        where = where.replace("at ", "from ", 1)
    return label, where


def _is_the_one(label: str, place: str, ledger: Ledger) -> bool:
    """Whether a label tells the place by a country that has no other place of the kind."""
    kind = place.rsplit(" ", 1)[-1]
    bases = {each.label.partition(", ")[0] for each in ledger.place_by_id.values()}
    alike = [_countries(base) for base in bases if base.endswith(f" {kind}")]
    own = _countries(label) & _countries(place)
    return any(sum(country in each for each in alike) == 1 for country in own)


def _countries(text: str) -> set[str]:
    return {country for country, _, _ in countries_named(text)}


def place_words(place: Place) -> str:
    """A place as running text has it: "in Germany", "at the Belarus–Poland border"."""
    base, comma, detail = place.label.partition(", ")
    if _MOVES.fullmatch(place.label):
        return f"({place.label[:1].lower()}{place.label[1:]})"
    if _DESCRIBED.search(base):
        return f"({_common(base, place)}{comma}{detail})"
    if comma and _SIDES.fullmatch(detail):
        where = "on" if detail.endswith(("side", "section", "stretch", "bank", "shore")) else "in"
        return f"{where} the {detail} of {_with_article(base)}"
    last = base.rsplit(" ", 1)[-1]
    if last.islower():
        first = "in" if last in _AREAS else "at"
    elif place.extent is Extent.VAGUE and not comma:
        return f"({place.label})"
    else:
        at = place.extent is Extent.POINT or re.search(r"\bof\b", base)
        first = "at" if at else "in"
    return f"{first} {_as_noun(place.label)}"


def _rest_of_a_move(move: "re.Match[str]", label: str) -> str:
    """ "From Alba to Beria" behind a label that has one end of it already: the other."""
    start, end = (move[1] or "").lower(), (move[2] or "").lower()
    if start and _HOMEWARD.search(label) and re.search(r"\b(?:countries|home)\b", end):
        return move[0][:1].lower() + move[0][1 : len(move[1])]
    whole = f"{move[0][:1].lower()}{move[0][1:]}"
    if start and end and start in label.lower():
        return move[2] or ""
    if start and end and end in label.lower():
        return whole[: len(move[1])]
    return f"({whole})"


def _around(place: Place, ledger: Ledger) -> list[Place]:
    """The places around a place, the nearest first; a circle in the ledger ends it."""
    found = [place]
    while (wider := ledger.place_by_id.get(found[-1].within)) and wider not in found:
        found.append(wider)
    return found[1:]


def _as_noun(label: str) -> str:
    """The place with its article, a detail set off by commas or brackets."""
    base, comma, detail = label.partition(", ")
    noun = _with_article(base)
    if not comma:
        return noun
    if _SIDES.fullmatch(detail):
        return f"{noun}, on the {detail},"
    return f"{noun}, {detail}," if _STANDS_APART.match(detail) else f"{noun} ({detail})"


def _with_article(base: str) -> str:
    last = base.rsplit(" ", 1)[-1]
    common = last.islower() or re.match(r"[A-Z]\w+ of ", base)
    return f"the {base}" if common and not base.lower().startswith("the ") else base


def _replaced(label: str, span: "re.Match[str]", place: str) -> str:
    """The label with the row's own place for the wider one; "" where the words do not fit."""
    there = _THERE.search(label[: span.start()])
    if not there:
        return ""
    base = place.partition(", ")[0]
    here, wider = base.rsplit(" ", 1)[-1], span.group().rsplit(" ", 1)[-1]
    if (here.islower() or wider.islower()) and here != wider:
        return ""
    start = span.start() - (4 if there.group(1) else 0)
    rest = label[span.end() :]
    noun = _as_noun(place)
    return f"{label[:start]}{noun.removesuffix(',') if rest.startswith(',') else noun}{rest}"


def _found(place: str, label: str) -> "re.Match[str] | None":
    """The place in the label, as a name of its own: "Poland" is not in "Belarus–Poland"."""
    if place.lower() not in label.lower():  # spares a pattern of a cell of any length
        return None
    return re.search(rf"(?<![\w–-]){re.escape(place)}(?![\w–-])", label, re.I)


def _names(words: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]+", words) if word[:1].isupper()}


def _common(base: str, place: Place) -> str:
    """The place with its first word small, where another of its names writes it so."""
    first, space, rest = base.partition(" ")
    small = any(name.startswith(first.lower()) for name in place.names)
    return f"{first.lower()}{space}{rest}" if small else base
