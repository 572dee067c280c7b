"""Who stands behind a number for which nobody is named.

"Officials said" has a speaker, whom the report leaves to be understood; and a vague word
("hundreds") is the outlet's own, for whoever counts gives a number.
"""

import re

from figuredesk.ledger import ClaimantKind, Ledger
from figuredesk.reading.context import Passages, Sentence

_SAID = {
    "en": r"\b(?:the |local )?(officials|authorities|police|prosecutors|investigators|rescuers"
    r"|border guards|firefighters)\s+(?:have |had |also )?"
    r"(?:said|say|told|reported?|confirmed|added|believe|estimated?)\b",
    "de": r"\b(Behörden|Polizei|Beamten?|Ermittler|Staatsanwaltschaft)\s+"
    r"(?:sagten?|teilten?|berichteten?|meldeten?|bestätigten?)\b",
    "pl": r"\b([Ww]ładze|[Pp]olicja|[Ss]łużby|[Pp]rokuratura|[Uu]rzędnicy)\s+"
    r"(?:poda\w+|poinformowa\w+|przekaza\w+|potwierdzi\w+)\b",
    "ru": r"\b([Вв]ласти|[Пп]олиция|[Чч]иновники|[Сс]ледователи)\s+"
    r"(?:сообщи\w+|заяви\w+|подтверди\w+)\b",
}
_SAID_WORDS = {code: re.compile(pattern) for code, pattern in _SAID.items()}


def unnamed_speaker(
    passages: Passages, sentence: Sentence, text: str, at: int, language: str
) -> tuple[str, str]:
    """The claimant and the words of "officials said" in a sentence; ("", "") where none is.

    Officials are those of the country whose people the sentence tells of, by the ledger's
    names; else the one body that is named for the rest of the paragraph. The claimant is
    "" where neither tells, and the words stand for whom a person has to find out.
    """
    pattern = _SAID_WORDS.get(language)
    said = pattern.search(text, sentence.start, sentence.end) if pattern else None
    if said is None:
        return "", ""
    words = said.group(1)
    country = passages.nationality_before(sentence, at)
    if country:
        for called in (f"{country} {words}", f"{country} authorities"):
            if found := passages.claimant_called(called):
                return found, words
    if found := passages.claimant_called(words):
        return found, words
    following = passages.following(sentence)
    origins = {
        getattr(frame.origin, "claimant", None) for each in following for frame in each.frames
    } - {None}
    return (str(origins.pop()) if len(origins) == 1 else ""), words


def outlet_as_claimant(outlet: str, ledger: Ledger) -> str:
    """The claimant that an outlet is where it speaks for itself; "" if the ledger has none."""
    wanted = outlet.strip().casefold()
    if not wanted:
        return ""
    for claimant in ledger.claimant_by_id.values():
        names = {claimant.name.casefold(), *(name.casefold() for name in claimant.names)}
        if claimant.kind is ClaimantKind.MEDIA and wanted in names:
            return claimant.id
    return ""
