"""The sentence to print: a figure in words that a newspaper can run.

It keeps the hedge, the claimant with the role of that day, the date and the outlet. What
the number counts is told by `figuredesk.checking.clause`, who said it and how by
`figuredesk.checking.speakers`; here the two are put together, and what was proposed or
denied is told as such.
"""

import re
from collections.abc import Sequence

from figuredesk.checking.clause import clause_of, offer_words
from figuredesk.checking.phrases import (
    capitalised,
    joined,
    lowered,
    printed_noun,
    said_verb,
    spelled_quantity,
    when_words,
)
from figuredesk.checking.placing import placed_label
from figuredesk.checking.speakers import Voice, outlet_name, speaker_words, voice_of
from figuredesk.ledger import (
    NOT_STATED,
    ClaimantKind,
    Figure,
    Ledger,
    Measure,
    Stance,
    format_period,
)

_WHOM = re.compile(r"^(people|persons|[a-z]+s) ([A-Z]\w+ [a-z]+ed )")  # "people Oslo offered to"
_DONE = {
    Stance.ASSERTS: "said",
    Stance.ESTIMATES: "estimated",
    Stance.PROPOSES: "proposed",
    Stance.EXPECTS: "expected",
    Stance.DENIES: "denied",
}


def sentence_to_print(ledger: Ledger, figure: Figure, denials: Sequence[Figure] = ()) -> str:
    """The figure as one sentence to print: hedge, claimant with role, date, outlet.

    `denials` are the figures that deny it, as far as they are known to the reader: what was
    denied is printed with who denied it.
    """
    measure = ledger.measure_by_id[figure.measure]
    if figure.stance is Stance.DENIES:
        return _sentence(_denial(ledger, figure, measure))
    if figure.stance is Stance.PROPOSES and figure.claimant != NOT_STATED:
        words = _proposal(ledger, figure, measure)
    else:
        words = f"{clause_of(ledger, figure)}, {_attribution(ledger, figure)}"
    return _sentence(f"{words}; {denied_by(ledger, denials)}" if denials else words)


def bare_statement(ledger: Ledger, figure: Figure) -> str:
    """The figure as a careless draft tells it: hedge and date, but nobody who said it."""
    return _sentence(clause_of(ledger, figure))


def told_by(ledger: Ledger, figure: Figure) -> str:
    """Who said it, how and when: "Ann Lee, minister, said in a tweet on 3 May 2031"."""
    voice, on = voice_of(figure, ledger), when_words(figure.said_on)
    if figure.claimant == NOT_STATED:
        source = f"citing {_cited(voice.role)}" if voice.role else "naming no source"
        return f"{voice.name} printed it, {source}"
    if figure.stance is Stance.DENIES:
        return capitalised(_denied(ledger, figure, voice))
    named = f" ({voice.named})" if voice.named else ""
    return capitalised(voice.before(said_verb(figure), on) + named)


def said_by(ledger: Ledger, figure: Figure) -> str:
    """Who, how and when, as a line under a number: "Said by Ann Lee, minister, on 3 May 2031"."""
    voice, on = voice_of(figure, ledger), when_words(figure.said_on)
    if figure.claimant == NOT_STATED:
        source = f", citing {_cited(voice.role)}" if voice.role else ", naming no source"
        return f"Reported by {voice.name}{source}"
    return capitalised(voice.passive(_DONE[figure.stance], on))


def denied_by(ledger: Ledger, denials: Sequence[Figure]) -> str:
    """Who denied it and when, those who denied the same thing in one sentence."""
    denied: dict[str, dict[str, str]] = {}
    for figure in denials:
        name, on = speaker_words(figure, ledger), when_words(figure.said_on)
        who = denied.setdefault(denied_words(ledger, figure), {})
        who.setdefault(name, f"{name} ({on})" if on else name)
    words = []
    for what, who in denied.items():
        many = what.replace("that it ", "that they ") if len(who) > 1 else what
        words.append(f"{joined(list(who.values()))} said {many}")
    return "; ".join(words)


def denied_words(ledger: Ledger, figure: Figure) -> str:
    """What a denial denies, after "said": "that it had not agreed to this"."""
    if not _answers_a_proposal(ledger, figure):
        return "that this was not so"
    claimant = ledger.claimant_by_id.get(figure.claimant)
    if claimant is not None and claimant.kind is ClaimantKind.PERSON:
        return "that this had not been agreed to"  # a spokesman speaks of his government
    return "that it had not agreed to this"


def _sentence(words: str) -> str:
    words = re.sub(r",\s*,", ",", f"{words}.")
    return capitalised(re.sub(r",\s*([.;:])", r"\1", words))


def _attribution(ledger: Ledger, figure: Figure) -> str:
    on = when_words(figure.said_on) if _said_on_tells(figure) else ""
    dated = "" if figure.as_of or figure.said_on else _published(ledger, figure)
    voice = voice_of(figure, ledger)
    if figure.claimant == NOT_STATED:
        source = f", citing {_cited(voice.role)}" if voice.role else ", naming no source"
        return f"{voice.name} reported{f' {on}' if on else ''}{source}{f' ({dated})' * bool(dated)}"
    return voice.after(said_verb(figure), on) + _printed(ledger, figure, voice, dated)


def _cited(source: str) -> str:
    """What an outlet cites: "report on an announcement" is the announcement."""
    source = re.sub(r"^report on ", "", source)
    bare = re.match(r"(?!statements|words)[a-z]+[^s\s] of ", source)
    return f"the {source}" if bare else source


def _printed(ledger: Ledger, figure: Figure, voice: Voice, dated: str = "") -> str:
    """Where it was printed, in brackets; not what the name before it has just said."""
    outlet = outlet_name(figure, ledger)
    claimant = ledger.claimant_by_id.get(figure.claimant)
    own = claimant is not None and outlet.casefold() == claimant.name.casefold()
    printed = ", ".join(words for words in ("" if own else outlet, dated) if words)
    inside = "; ".join(words for words in (voice.named, printed) if words)
    return f" ({inside})" if inside else ""


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


def _proposal(ledger: Ledger, figure: Figure, measure: Measure) -> str:
    """Who proposed it stands first: nobody may read the number before the word."""
    voice = voice_of(figure, ledger)
    on = when_words(figure.said_on)
    dated = "" if figure.said_on else _published(ledger, figure)
    label, where = placed_label(measure.label, figure, ledger)
    offer = offer_words(ledger, figure, figure, label)
    place = f", {where.strip('()')}" if where else ""
    printed = _printed(ledger, figure, voice, dated)
    if offer:
        first = "".join(f"{words}, " for words in (on, voice.way, voice.aside) if words)
        named = f"{voice.name}, {voice.role}," if voice.role else voice.name
        return f"{first}{named} proposed {offer}{place}{printed}"
    number = spelled_quantity(figure, measure.unit)
    noun = printed_noun(figure, ledger)
    what = _WHOM.sub(r"\1 whom \2", lowered(label, ledger))
    counted = what if not noun or what.startswith(f"{noun} ") else f"{noun}, {what}"
    if " proposed " in what or what.startswith(("planned ", "proposed ")):
        return f"{voice.before('spoke', on)} of {number} {counted}{place}{printed}"
    return f"{voice.before('proposed', on)}: {number} {counted}{place}{printed}"


def _denial(ledger: Ledger, figure: Figure, measure: Measure) -> str:
    voice = voice_of(figure, ledger)
    said = _denied(ledger, figure, voice)
    printed = _printed(ledger, figure, voice)
    number = spelled_quantity(figure, measure.unit)
    label, where = placed_label(measure.label, figure, ledger)
    what = lowered(label, ledger)
    place = f" {where}" if where else ""
    if not ledger.has_figure(figure.replies_to):
        return f"{said}: {what}, {number}{place}{printed}"
    other = ledger.figure(figure.replies_to)
    noun = printed_noun(figure, ledger)
    speaker = voice_of(other, ledger)
    if other.stance is Stance.PROPOSES:
        named = f"{speaker.name}, {speaker.role}," if speaker.role else speaker.name
        offer = offer_words(ledger, figure, other, measure.label)
        offer = offer or f"{number}{f' {noun}' if noun else ''} ({lowered(measure.label, ledger)})"
        return f"{named} proposed {offer}; {said}{printed}"
    counted = f"{number}{f' {noun}' if noun else ''}"
    verb = "reported" if other.claimant == NOT_STATED else said_verb(other)
    return f"{speaker.name} {verb} {counted} ({what}){place}; {said}{printed}"


def _denied(ledger: Ledger, figure: Figure, voice: Voice) -> str:
    said = voice.before("said", when_words(figure.said_on))
    return f"{said}{',' * bool(voice.aside)} {denied_words(ledger, figure)}"


def _answers_a_proposal(ledger: Ledger, figure: Figure) -> bool:
    if not ledger.has_figure(figure.replies_to):
        return False
    return ledger.figure(figure.replies_to).stance is Stance.PROPOSES
