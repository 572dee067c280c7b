"""Mentions → proposed figures: what a person would otherwise have typed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from figuredesk.ledger import NOT_STATED, Hedge, Ledger, MeasureKind, Stance, parse_period
from figuredesk.reading import limits
from figuredesk.reading.documents import Document
from figuredesk.reading.languages import detect_language
from figuredesk.reading.mention import Mention
from figuredesk.reading.proposals.answers import find_answered
from figuredesk.reading.proposals.choice import why_not_proposed
from figuredesk.reading.proposals.duplicates import find_duplicates
from figuredesk.reading.proposals.proposal import Proposal
from figuredesk.reading.proposals.rows import row_of
from figuredesk.reading.proposals.second_look import SecondLook
from figuredesk.reading.proposals.surroundings import Surroundings, SurroundingsReader
from figuredesk.reading.proposals.unnamed import outlet_as_claimant

_NEEDED = (("measure", "what it counts"), ("place", "where"), ("claimant", "who said it"))
OWN_WORDS = "the outlet's own words"


def propose_figures(
    document: Document,
    ledger: Ledger,
    mentions: Sequence[Mention],
    *,
    report: str = "",
    published: date | None = None,
    every: bool = False,
) -> tuple[Proposal, ...]:
    """The figures of a document as rows, in the order of its text.

    `mentions` are those of `document.text`; `published` is the report's day where a person
    has said it, else the document's; `report` is the id that the rows will refer to.
    `every` proposes every mention given, also what is mostly no figure (a person asked).
    At most `limits.PROPOSALS`.
    """
    published = published or document.published
    document = replace(document, published=published)
    chosen = [m for m in mentions if every or not why_not_proposed(m, ledger)]
    proposer = _Proposer(document, ledger, report)
    proposals: list[Proposal] = []
    for mention in chosen[: limits.PROPOSALS]:
        proposals += proposer.propose(mention)
    return tuple(proposals)


class _Proposer:
    """Goes through the mentions of one document, in order, and remembers what was said."""

    def __init__(self, document: Document, ledger: Ledger, report: str) -> None:
        self._document = document
        self._ledger = ledger
        self._report = report
        language = (document.language or detect_language(document.text))[:2].lower()
        day = document.published
        self._reader = SurroundingsReader(document.text, ledger, language, day)
        self._second = SecondLook(ledger, day, language)
        known = ledger.report_by_id.get(report)
        self._outlet = outlet_as_claimant(known.outlet if known else document.outlet, ledger)
        self._taken = set(ledger.figures["id"])
        self._said: dict[tuple[int, str], str] = {}  # paragraph, claimant → the day named there
        self._roles: dict[str, str] = {}  # claimant → the role that the report gives
        self._places: dict[str, frozenset[str]] = {}  # measure → where the ledger has it
        self._whole: tuple[Surroundings, str] | None = None
        self._last: tuple[Surroundings, Mention] | None = None
        self._rows: list[tuple[Mention, dict[str, str]]] = []

    def propose(self, found: Mention) -> list[Proposal]:
        """The rows of one mention: one for everybody who says it."""
        around = self._reader.of(found)
        mention = self._completed(found, around)
        self._last = (around, mention)
        claimants = self._claimants(mention, around)
        proposals = []
        for claimant in claimants:
            own = around.role if len(claimants) == 1 else ""
            row = row_of(
                mention,
                replace(
                    around,
                    said_on=self._day_said(mention, around, claimant),
                    role=self._role(claimant, own),
                ),
                self._document,
                self._ledger,
                claimant=claimant,
                report=self._report,
                taken=self._taken,
            )
            self._link(row, mention, around)
            self._taken.add(row["id"])
            self._rows.append((mention, row))
            unknown = (mention.claimant_text or "") if not claimant else ""
            proposals.append(
                Proposal(
                    row=row,
                    start=mention.start,
                    end=mention.end,
                    mention=mention,
                    claimant_text=unknown,
                    open_questions=tuple(words for column, words in _NEEDED if not row[column]),
                    duplicate_of=find_duplicates(
                        row, unknown, self._ledger, self._document.published
                    ),
                )
            )
        return proposals

    # --- the mention, with what its sentence says and it does not ------------------------

    def _completed(self, mention: Mention, around: Surroundings) -> Mention:
        if mention.claimant is None and mention.claimant_text is None:
            mention = mention._replace(
                claimant=around.speaker or around.planner or None,
                claimant_text=around.speaker_text or None,
            )
        if around.is_denial:
            mention = self._as_denial(mention, around)
        elif around.is_put_forward or self._goes_on(around):
            mention = self._as_plan(mention._replace(stance=Stance.PROPOSES), around)
        else:
            mention = self._as_event(mention, around)
        return self._placed(self._dated(mention, around))

    def _goes_on(self, around: Surroundings) -> bool:
        """Whether it is what a proposal of the same sentence leaves over."""
        if self._last is None or not around.is_remainder:
            return False
        before, mention = self._last
        return before.sentence == around.sentence and mention.stance is Stance.PROPOSES

    def _as_denial(self, mention: Mention, around: Surroundings) -> Mention:
        """A denial has no day of its own where its sentence names none: nothing happened."""
        as_of = mention.as_of if around.is_dated else None
        mention = mention._replace(stance=Stance.DENIES, as_of=as_of)
        if around.denier or around.denier_text:  # not who spoke in the sentence before
            mention = mention._replace(
                claimant=around.denier or None,
                claimant_text=around.denier_text or None,
            )
        answered = self._answered(mention)
        if answered is not None:
            return self._as_answer(mention, around, answered)
        return self._as_plan(mention, around) if around.is_ahead else mention

    def _answered(self, mention: Mention) -> dict[str, str] | None:
        """The row of this report that proposes the number which a denial denies."""
        number = (mention.value, mention.low, mention.high)
        for said, row in reversed(self._rows):
            proposed = said.stance is Stance.PROPOSES and row["claimant"] != mention.claimant
            if proposed and (said.value, said.low, said.high) == number:
                return row
        return None

    def _as_answer(self, mention: Mention, around: Surroundings, row: dict[str, str]) -> Mention:
        start, passage = self._reader.passage_of(around.sentence)
        context = self._second.as_measure(passage, mention.start - start, row["measure"])
        place = (context.place if context is not None else None) or row["place"] or None
        return mention._replace(measure=row["measure"] or None, place=place)

    def _as_plan(self, mention: Mention, around: Surroundings) -> Mention:
        start, passage = self._reader.passage_of(around.sentence)
        context = self._second.as_plan(passage, mention.start - start)
        if context is None:
            return mention
        return mention._replace(measure=context.measure, place=context.place or mention.place)

    def _as_event(self, mention: Mention, around: Surroundings) -> Mention:
        start, passage = self._reader.passage_of(around.sentence)
        sentence = self._reader.text_of(around.sentence)
        context = self._second.as_event(passage, sentence, mention, mention.start - start)
        if context is None:
            return mention
        day = self._document.published
        as_of = context.as_of
        if as_of is None and around.at_once and day is not None:
            as_of = parse_period(day.isoformat())
        return mention._replace(
            measure=context.measure,
            place=context.place or mention.place,
            as_of=as_of,
        )

    def _dated(self, mention: Mention, around: Surroundings) -> Mention:
        """The day on which something was told is not the day on which it happened."""
        if mention.as_of is None:
            return mention
        told = mention.as_of.text == around.said_on and not around.is_dated
        if told and not around.opens_with_day and self._kind(mention) is MeasureKind.FLOW:
            return mention._replace(as_of=None)
        return mention

    def _placed(self, mention: Mention) -> Mention:
        """With the place that "the border" means, where the text said it before."""
        if mention.place is not None or mention.measure is None:
            return mention
        usual = self._places.get(mention.measure)
        if usual is None:
            figures = self._ledger.figures
            usual = frozenset(figures.loc[figures["measure"] == mention.measure, "place"])
            self._places[mention.measure] = usual
        return mention._replace(place=self._reader.place_meant(mention, usual))

    def _kind(self, mention: Mention) -> MeasureKind | None:
        measure = self._ledger.measure_by_id.get(mention.measure or "")
        return measure.kind if measure is not None else None

    # --- the row ---------------------------------------------------------------------------

    def _claimants(self, mention: Mention, around: Surroundings) -> tuple[str, ...]:
        """Ids of all who said it; "" for somebody whom the ledger does not know."""
        if mention.claimant is not None:
            return (mention.claimant, *around.beside)
        if mention.claimant_text:
            return ("",)
        own = self._outlet and mention.hedge is Hedge.VAGUE
        return (self._outlet,) if own else (NOT_STATED,)

    def _day_said(self, mention: Mention, around: Surroundings, claimant: str) -> str:
        """The day that its sentence names, or the paragraph before for the same claimant."""
        key = (mention.paragraph, claimant)
        day = around.said_on if claimant != NOT_STATED else ""
        self._said[key] = day or self._said.get(key, "")
        return self._said[key]

    def _role(self, claimant: str, own: str) -> str:
        """The role printed beside the name; further down the report does not repeat it."""
        if not claimant or claimant == NOT_STATED:
            return own
        if claimant == self._outlet and not own:
            return OWN_WORDS
        if own:
            self._roles[claimant] = own
        return self._roles.get(claimant, "")

    def _link(self, row: dict[str, str], mention: Mention, around: Surroundings) -> None:
        """Refer to the figure of this report that it is a part of, or an answer to."""
        whole = self._whole
        if around.is_part and whole is not None and whole[0].sentence >= around.sentence - 1:
            row["part_of"] = whole[1]
        else:
            self._whole = (around, row["id"])
        if mention.stance is Stance.DENIES:
            answered = self._answered(mention)
            day = self._document.published
            row["replies_to"] = (
                answered["id"] if answered else find_answered(mention, self._ledger, day)
            )
