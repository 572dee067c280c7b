"""The sentence to print: a figure in words that a newspaper can run.

It keeps the hedge, the claimant with the role of that day, the date and the outlet. It is
fluent where the measure's label plainly says how ("Migrants in Belarus" → "migrants were in
Belarus"), and takes the plain form "label: number, place, date" where it does not, since a
stiff sentence that is true beats a fluent one that is not.
"""

import re

from figuredesk.checking.phrases import (
    capitalised,
    is_symbol_unit,
    lowered,
    outlet_name,
    place_words,
    printed_noun,
    quantity_words,
    role_words,
    said_verb,
    speaker_words,
    when_words,
)
from figuredesk.ledger import (
    NOT_STATED,
    Extent,
    Figure,
    Ledger,
    Measure,
    MeasureKind,
    Stance,
    format_period,
)

_WHERE = frozenset(["in", "at", "on", "near", "inside", "within", "aboard", "outside", "along"])
_IRREGULAR = frozenset(
    [
        "let",
        "held",
        "sent",
        "taken",
        "brought",
        "driven",
        "led",
        "found",
        "kept",
        "shot",
        "flown",
        "given",
        "hurt",
        "put",
        "born",
    ]
)


def sentence_to_print(ledger: Ledger, figure: Figure) -> str:
    """The figure as one sentence to print: hedge, claimant with role, date, outlet."""
    measure = ledger.measure_by_id[figure.measure]
    if figure.stance is Stance.DENIES:
        return _denial(ledger, figure, measure)
    if figure.stance is Stance.PROPOSES and figure.claimant != NOT_STATED:
        return _proposal(ledger, figure, measure)
    core = _fluent(ledger, figure, measure) or _plain(ledger, figure, measure)
    return f"{capitalised(core)}, {_attribution(ledger, figure)}."


def bare_statement(ledger: Ledger, figure: Figure) -> str:
    """The figure as a careless draft tells it: hedge and date, but nobody who said it."""
    measure = ledger.measure_by_id[figure.measure]
    core = _fluent(ledger, figure, measure) or _plain(ledger, figure, measure)
    return f"{capitalised(core)}."


def _attribution(ledger: Ledger, figure: Figure) -> str:
    outlet = outlet_name(figure, ledger)
    dated = "" if figure.as_of or figure.said_on else _published(ledger, figure)
    on = f" {when_words(figure.said_on)}" if _said_on_tells(figure) else ""
    if figure.claimant == NOT_STATED:
        role = f", citing {_role_words(figure)}" if figure.claimant_role else ""
        return f"{outlet} reported{on}{role or ', naming no source'}{dated and f' ({dated})'}"
    role = role_words(figure, ledger)
    printed = f" ({outlet}, {dated})" if dated else f" ({outlet})"
    verb, speaker = said_verb(figure), speaker_words(figure, ledger)
    if on and role:
        return f"{speaker}, {role}, {verb}{on}{printed}"
    return f"{verb} {speaker}{on}{f', {role}' if role else ''}{printed}"


def _role_words(figure: Figure) -> str:
    return re.sub(r"^report on ", "", figure.claimant_role.strip())


def _published(ledger: Ledger, figure: Figure) -> str:
    report = ledger.report_by_id.get(figure.report)
    return format_period(report.published) if report and report.published else ""


def _said_on_tells(figure: Figure) -> bool:
    """Whether the day of the statement says more than the day of the number."""
    if figure.said_on is None:
        return False
    return figure.as_of is None or not (
        figure.as_of.start <= figure.said_on.start <= figure.as_of.end
    )


def _fluent(ledger: Ledger, figure: Figure, measure: Measure) -> str | None:
    """A full clause, where the label's first words give its verb; None where they do not."""
    if is_symbol_unit(measure) or " per " in measure.unit or measure.kind is MeasureKind.PLAN:
        return None
    if figure.stance in (Stance.EXPECTS, Stance.PROPOSES) or figure.value == 1:
        return None
    label = re.sub(r"\s*\([^)]*\)$", "", measure.label)
    if "," in label.removesuffix(", running total"):
        return None
    label = label.removesuffix(", running total")
    head, _, rest = label.partition(" ")
    first = rest.split(" ", 1)[0].lower()
    number, unit = _number(figure, ledger), measure.unit.lower()
    tail = _tail(ledger, figure, measure, label)
    counted = printed_noun(figure, ledger) or unit
    if unit in ("people", "persons"):
        if first == "who":
            return f"{number} {counted} {rest[4:]}{tail}"
        if first == "said" or not (head.lower() == "people" or head.endswith("s")):
            return None
        if first in _WHERE or first.endswith("ed") or first in _IRREGULAR:
            return f"{number} {counted} were {rest}{tail}"
        return None
    plural = [word for word in label.lower().split() if word == unit]
    if plural and f" {unit} at " in f" {label.lower()} " and measure.kind is MeasureKind.STOCK:
        return f"there were {number} {lowered(label, ledger)}{tail}"
    if plural or head.endswith("s"):
        return f"there were {number} {lowered(label, ledger)}{tail}"
    return None


def _tail(ledger: Ledger, figure: Figure, measure: Measure, label: str) -> str:
    return _place(ledger, figure, label) + _when(figure, measure)


def _number(figure: Figure, ledger: Ledger) -> str:
    if figure.value is None and figure.low is None:
        return _vague(figure, ledger)
    return "no" if figure.value == 0 else quantity_words(figure)


def _vague(figure: Figure, ledger: Ledger) -> str:
    """Printed English words without their noun ("a few hundred"); others in quotation marks."""
    noun = printed_noun(figure, ledger)
    if noun and figure.quote.endswith(noun):
        return figure.quote[: -len(noun)].strip()
    return quantity_words(figure)


def _plain(ledger: Ledger, figure: Figure, measure: Measure) -> str:
    """The label, the number, the place and the period, one after the other."""
    number = quantity_words(figure, measure.unit if is_symbol_unit(measure) else "")
    noun = "" if is_symbol_unit(measure) else printed_noun(figure, ledger)
    expected = " expected" if figure.stance is Stance.EXPECTS else ""
    counted = f" {noun}" if noun else ""
    tail = _tail(ledger, figure, measure, measure.label)
    return f"{measure.label}: {number}{counted}{expected}{tail}"


def _when(figure: Figure, measure: Measure) -> str:
    words = when_words(figure.as_of, until=measure.kind is MeasureKind.CUMULATIVE)
    return f" {words}" if words else ""


def _place(ledger: Ledger, figure: Figure, label: str) -> str:
    """The place, unless the label has already said it."""
    place = ledger.place_by_id.get(figure.place)
    if place is None or place.label.lower() in label.lower():
        return ""
    if " border" in label.lower() and place.label.lower().endswith("border"):
        return f" ({place.label})"
    return f" {place_words(place.label, area=place.extent is Extent.AREA)}"


def _proposal(ledger: Ledger, figure: Figure, measure: Measure) -> str:
    """Who proposed it stands first: nobody may read the number before the word."""
    speaker, role = speaker_words(figure, ledger), role_words(figure, ledger)
    on = f" {when_words(figure.said_on)}" if figure.said_on else ""
    dated = "" if figure.said_on else _published(ledger, figure)
    noun = printed_noun(figure, ledger) or ("" if is_symbol_unit(measure) else measure.unit.lower())
    number = quantity_words(figure, measure.unit if is_symbol_unit(measure) else "")
    place = ledger.place_by_id.get(figure.place)
    what = lowered(measure.label, ledger)
    where = ""
    if place is not None and place.label not in what:
        first, _, rest = place.label.partition(" ")
        where = f", {first.lower()} {rest}" if first in ("From", "To") else f", {place.label}"
    counted = what if what.startswith(f"{noun} ") else f"{noun}, {what}" if noun else f"({what})"
    outlet = outlet_name(figure, ledger) + (f", {dated}" if dated else "")
    named = f"{speaker}, {role}," if role else speaker
    return capitalised(f"{named} proposed{on}: {number} {counted}{where} ({outlet}).")


def _denial(ledger: Ledger, figure: Figure, measure: Measure) -> str:
    speaker = speaker_words(figure, ledger)
    role = f", {role_words(figure, ledger)}," if role_words(figure, ledger) else ""
    on = f" {when_words(figure.said_on)}" if figure.said_on else ""
    outlet = outlet_name(figure, ledger)
    number = quantity_words(figure)
    noun = printed_noun(figure, ledger)
    what = lowered(measure.label, ledger)
    if not ledger.has_figure(figure.replies_to):
        return capitalised(
            f"{speaker}{role} said{on} that it was not so: {what}, {number}"
            f"{_place(ledger, figure, what)} ({outlet})."
        )
    other = ledger.figure(figure.replies_to)
    act = "proposed" if other.stance is Stance.PROPOSES else "said"
    end = "had not agreed to it" if other.stance is Stance.PROPOSES else "was not so"
    who = "it" if other.stance is Stance.PROPOSES else "this"
    return capitalised(
        f"{speaker_words(other, ledger)} {act} {number}{' ' + noun if noun else ''} ({what}); "
        f"{speaker}{role} said{on} {who} {end} ({outlet})."
    )
