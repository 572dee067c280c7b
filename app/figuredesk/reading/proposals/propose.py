"""Mentions → proposed figures: what a person would otherwise have typed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from figuredesk.ledger import NOT_STATED, Ledger, Stance
from figuredesk.reading import limits
from figuredesk.reading.documents import Document
from figuredesk.reading.languages import detect_language
from figuredesk.reading.mention import Mention
from figuredesk.reading.proposals.choice import why_not_proposed
from figuredesk.reading.proposals.duplicates import find_duplicates
from figuredesk.reading.proposals.proposal import Proposal
from figuredesk.reading.proposals.rows import row_of
from figuredesk.reading.proposals.surroundings import Surroundings, SurroundingsReader

_NEEDED = (("measure", "what it counts"), ("place", "where"), ("claimant", "who said it"))


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
    language = (document.language or detect_language(document.text))[:2].lower()
    reader = SurroundingsReader(document.text, ledger, language, published)
    taken = set(ledger.figures["id"])
    proposals: list[Proposal] = []
    said: dict[tuple[int, str], str] = {}  # paragraph, claimant → the day named there
    whole: tuple[Surroundings, Mention, str] | None = None
    for found in chosen[: limits.PROPOSALS]:
        around = reader.of(found)
        mention = _completed(found, around)
        claimants = _claimants(mention, around)
        for claimant in claimants:
            key = (mention.paragraph, claimant)
            day = around.said_on if claimant != NOT_STATED else ""
            said[key] = day or said.get(key, "")
            row = row_of(
                mention,
                replace(around, said_on=said[key], role=around.role if len(claimants) == 1 else ""),
                document,
                ledger,
                claimant=claimant,
                report=report,
                taken=taken,
            )
            if around.is_part and whole is not None and whole[0].sentence >= around.sentence - 1:
                row["part_of"] = whole[2]
            else:
                whole = (around, mention, row["id"])
            taken.add(row["id"])
            unknown = mention.claimant_text or "" if not claimant else ""
            proposals.append(
                Proposal(
                    row=row,
                    start=mention.start,
                    end=mention.end,
                    mention=mention,
                    claimant_text=unknown,
                    open_questions=tuple(words for column, words in _NEEDED if not row[column]),
                    duplicate_of=find_duplicates(row, unknown, ledger, published),
                )
            )
    return tuple(proposals)


def _completed(mention: Mention, around: Surroundings) -> Mention:
    """The mention with what its sentence says and it does not.

    A denial has no day of its own where its sentence names none: nothing happened.
    """
    if mention.claimant is None and mention.claimant_text is None and around.speaker:
        mention = replace(mention, claimant=around.speaker)
    if around.is_denial:
        as_of = mention.as_of if around.is_dated else None
        mention = replace(mention, stance=Stance.DENIES, as_of=as_of)
    return mention


def _claimants(mention: Mention, around: Surroundings) -> tuple[str, ...]:
    """Ids of all who said it; "" for somebody whom the ledger does not know."""
    if mention.claimant is None:
        return ("",) if mention.claimant_text else (NOT_STATED,)
    return (mention.claimant, *around.beside)
