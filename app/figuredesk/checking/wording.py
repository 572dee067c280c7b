"""Reasons in plain words: each names figures, claimants and dates, and nothing is claimed.

A tired reporter reads these at the end of a day, so each is one or two short sentences that
say what the ledger has, and leave the judgement to the reader.
"""

from collections.abc import Sequence

from figuredesk.checking.cues import names_no_noun
from figuredesk.checking.light import NO_SOURCE
from figuredesk.checking.objected import KIND_WORDS, counted_by, objected
from figuredesk.checking.objections import Objection
from figuredesk.checking.phrases import (
    capitalised,
)
from figuredesk.checking.sentence import denied_by
from figuredesk.checking.speakers import (
    claimant_name,
    role_words,
    set_apart,
    speaker_words,
)
from figuredesk.checking.statements import Statements
from figuredesk.checking.verdict import Reason, ReasonCode
from figuredesk.ledger import (
    NOT_STATED,
    CorrectionKind,
    Figure,
    Hedge,
    Ledger,
    MeasureKind,
    Stance,
)
from figuredesk.reading import Mention, countries_named

_NAMED = 3
_NOUN_NEAR = 24  # characters from a number to the end of its noun, beside the noun's own


def _list(statements: Statements, figures: Sequence[Figure], ending: str = ".") -> str:
    named = "; ".join(statements.of(figure) for figure in figures[:_NAMED])
    more = len(figures) - _NAMED
    return capitalised(f"{named}{f'; and {more} more' if more > 0 else ''}{ending}")


def word_reason(
    code: ReasonCode,
    statements: Statements,
    mention: Mention,
    figures: Sequence[Figure],
    *,
    working: str = "",
    objection: Objection | None = None,
) -> Reason:
    """A reason with its sentence. `figures` are those it names, the telling one first.

    An objection to the figure, where its code is the reason's, quotes the draft's own words.
    """
    ids = tuple(figure.id for figure in figures)
    if objection is not None and objection.code is code and figures:
        sentence = objected(objection, statements, figures[0])
    else:
        sentence = _sentence(code, statements, mention, figures, working)
    return Reason(code=code, sentence=sentence, figures=ids)


def distinct_sentences(ledger: Ledger, reasons: Sequence[Reason]) -> list[str]:
    """The sentences of a card's reasons, what an earlier one has quoted not quoted again."""
    seen: set[str] = set()
    statements = Statements(ledger)
    sentences = []
    for reason in reasons:
        sentence = reason.sentence
        for figure in reason.figures[:1]:
            said = statements.of(ledger.figure(figure))
            if said in seen:
                sentence = sentence.removesuffix(f": {said}.").removesuffix(
                    f" {capitalised(said)}."
                )
                sentence = sentence.rstrip(".") + "."
                if reason.code is ReasonCode.CONTESTED:
                    sentence = sentence.rstrip(".") + ", as above."
            seen.add(said)
        sentences.append(sentence)
    return sentences


def _sentence(
    code: ReasonCode,
    statements: Statements,
    mention: Mention,
    figures: Sequence[Figure],
    working: str,
) -> str:
    if code is ReasonCode.NO_FIGURE or not figures:
        return _no_figure(mention)
    ledger, first = statements.ledger, figures[0]
    said = statements.of(first)
    if code is ReasonCode.OTHER_NUMBER:
        return f"The ledger says otherwise. {_list(statements, figures)}"
    if code is ReasonCode.OTHER_POPULATION:
        what = counted_by(ledger, first)
        if others := _other_nation(mention, first):
            not_so = f"The draft says “{others}”, and the figure does not: it counts {what}."
            return f"{not_so} {capitalised(said)}."
        return f"The ledger has this number for something else: {what}. {capitalised(said)}."
    if code is ReasonCode.OTHER_DATE:
        return f"The ledger has this number for another date. {_list(statements, figures)}"
    if code is ReasonCode.STALE:
        later = "There are later figures" if len(figures) > 1 else "There is a later figure"
        return f"{later}. {_list(statements, figures)}"
    if code is ReasonCode.CONTESTED:
        sources = _one_a_source(figures)
        return f"{_others(len(sources))} otherwise. {_list(statements, sources)}"
    if code is ReasonCode.HEDGE_DROPPED:
        if mention.hedge is Hedge.EXACT and first.hedge is Hedge.EXACT:
            return f"The draft tells as a count what the source estimated: {said}."
        sure = "is more certain than" if mention.hedge is Hedge.EXACT else "hedges otherwise than"
        return f"The draft {sure} the source: {said}; the draft says “{mention.text}”."
    if code is ReasonCode.HEDGE_ADDED:
        return (
            f"The draft is less certain than the source: {said}; the draft says “{mention.text}”."
        )
    if code is ReasonCode.ROUNDED:
        return f"The draft rounds: {said}; the draft says “{mention.text}”."
    if code is ReasonCode.RANGE_END:
        return f"The source gave a range, and the draft takes one end of it: {said}."
    if code is ReasonCode.VAGUE_SOURCE:
        return f"The source gave no number: {said}. “{mention.text}” is one reading of that."
    if code is ReasonCode.KIND_MISMATCH:
        kind = KIND_WORDS[ledger.measure_by_id[first.measure].kind]
        return f"The ledger's figure is {kind}, and the draft tells it otherwise: {said}."
    return _about_the_row(code, statements, mention, figures, working)


def _other_nation(mention: Mention, figure: Figure) -> str:
    """The noun of people of a country of which the figure's printed words say nothing."""
    noun = (mention.counted or "") if mention.measure == figure.measure else ""
    nations = {country for country, _, _ in countries_named(noun)}
    told = {country for country, _, _ in countries_named(figure.quote)}
    return noun if nations and nations.isdisjoint(told) else ""


def _about_the_row(
    code: ReasonCode,
    statements: Statements,
    mention: Mention,
    figures: Sequence[Figure],
    working: str,
) -> str:
    ledger, first = statements.ledger, figures[0]
    if code is ReasonCode.EVENTS_NOT_PEOPLE:
        return _events(statements, first)
    if code is ReasonCode.DENIED:
        return f"It was denied. {capitalised(denied_by(ledger, figures))}."
    if code is ReasonCode.PROPOSED:
        return _proposed(statements, first)
    if code is ReasonCode.MISATTRIBUTED:
        named, source = _named(ledger, mention), _source(ledger, first)
        return f"The draft names {named}; in the ledger this number comes from {source}."
    if code is ReasonCode.UNATTRIBUTED:
        said, named = (
            capitalised(statements.of(first)),
            " ".join((mention.claimant_text or "").split()),
        )
        source = f"only “{named}” as the source" if named else "no source"
        return f"The draft names {source} for one party's number. {said}."
    if code is ReasonCode.SINGLE_SOURCE:
        speaker = speaker_words(first, ledger)
        if first.claimant == NOT_STATED:
            return f"Nobody else in the ledger confirms it: only {speaker} printed this number."
        return f"Nobody else in the ledger confirms it: only {set_apart(speaker)} gave this number."
    if code is ReasonCode.UNCHECKED:
        return "A second reader has not yet checked this row of the ledger against its report."
    if code in (ReasonCode.CORRECTED, ReasonCode.WITHDRAWN):
        return _correction(code, ledger, first)
    return f"The number follows from the ledger: {working}. {_list(statements, figures)}"


def _source(ledger: Ledger, figure: Figure) -> str:
    """Whom the ledger has for a figure, with the role of that day."""
    speaker = speaker_words(figure, ledger)
    if figure.claimant == NOT_STATED:
        return f"{NO_SOURCE} (printed by {speaker})"
    role = role_words(figure, ledger)
    return f"{speaker}, {role}" if role else speaker


def _no_figure(mention: Mention) -> str:
    if mention.kind in ("percent", "ratio"):
        return "The ledger has no such share or multiple, and no figures near it that give one."
    if mention.kind in ("money", "duration", "measurement"):
        return f"The ledger has no figure for “{' '.join(mention.text.split())}”."
    counted = " ".join((mention.counted or "").split())
    if counted and not names_no_noun(counted, "en"):
        return f"The ledger has no figure for this number of {counted}."
    return "The ledger has no figure for this number."


def _named(ledger: Ledger, mention: Mention) -> str:
    """Whom the draft names: as the ledger writes a claimant that it knows."""
    found = ledger.claimant_by_id.get(mention.claimant or "")
    return claimant_name(found) if found else mention.claimant_text or "another source"


def _events(statements: Statements, figure: Figure) -> str:
    unit = statements.ledger.measure_by_id[figure.measure].unit
    if unit in ("people", "persons"):
        return f"The figure counts people, not attempts or crossings: {statements.of(figure)}."
    return (
        f"The figure counts {unit}, not people, and one person may be counted several times: "
        f"{statements.of(figure)}."
    )


def _others(number: int) -> str:
    """How many others say otherwise."""
    if number == 1:
        return "One other source says"
    few = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
    said = few[number - 2] if number - 2 < len(few) else str(number)
    return f"{said.capitalize()} other sources say"


def _one_a_source(figures: Sequence[Figure]) -> list[Figure]:
    """The first of each source: one claimant is one, however often it spoke."""
    first: dict[str, Figure] = {}
    for figure in figures:
        source = figure.report if figure.claimant == NOT_STATED else figure.claimant
        first.setdefault(source, figure)
    return list(first.values())


def mention_words(mention: Mention, text: str) -> str:
    """The number with what it counts: "about 7,000 migrants"; alone where no noun follows it.

    `text` is the draft that the mention is of.
    """
    counted = noun_words(mention, text)
    of = "of " if mention.hedge is Hedge.VAGUE and counted and mention.text.endswith("s") else ""
    return " ".join(f"{mention.text} {of}{counted}".split())


def noun_words(mention: Mention, text: str) -> str:
    """The noun that follows a number in its draft; "" where it was told before, or is none."""
    counted = " ".join((mention.counted or "").split())
    after = " ".join(text[mention.end : mention.end + len(counted) + _NOUN_NEAR].split())
    return "" if names_no_noun(counted, "en") or counted not in after else counted


def _proposed(statements: Statements, figure: Figure) -> str:
    if figure.stance is Stance.EXPECTS and (
        statements.ledger.measure_by_id[figure.measure].kind is MeasureKind.PLAN
    ):
        return f"It was a plan, not something that had happened: {statements.of(figure)}."
    if figure.stance is Stance.EXPECTS:
        return f"It was a forecast, not a count: {statements.of(figure)}."
    if figure.stance is Stance.PROPOSES:
        return f"It was a proposal, not something that happened: {statements.of(figure)}."
    return f"The ledger has this number as a plan: {statements.of(figure)}."


def _correction(code: ReasonCode, ledger: Ledger, figure: Figure) -> str:
    withdrawn = code is ReasonCode.WITHDRAWN
    done = [
        c
        for c in ledger.correction_list
        if c.figure == figure.id and (c.kind is CorrectionKind.WITHDRAWAL) == withdrawn
    ]
    why = f": {done[-1].why.rstrip('.')}" if done and done[-1].why.strip() else ""
    if withdrawn:
        return f"The figure has been withdrawn from the ledger{why}."
    if done and done[-1].was:
        was, now = done[-1].was, done[-1].now or "empty"
        return f"The row was corrected ({done[-1].column}: {was} became {now}){why}."
    return f"The row was corrected after it was first entered{why}."
