"""What is put forward and has not happened: "wants the EU to let 2,000 people travel".

The number of a proposal reads like any other, and saved as a count it becomes a false one.
What tells it is a word of wanting or proposing that governs the number, with no clause
between that tells of something else.
"""

import re

# language → words that put something forward; a star stands for any ending
_PLANNING = {
    "en": "want wants wanted wanting propose* proposing proposal* offer offers offered offering "
    "plan plans planned planning seek seeks seeking sought intend* aim aims aimed aiming ask asks "
    "asked asking urge* urging demands demanded demanding call calls called calling ready willing "
    "prepared",
    "de": "will wollen wolle wollte wollten schlägt schlug vorschlag* vorschläg* vorgeschlagen "
    "fordert forderte* verlangt verlangte* bietet bot angeboten plant planen geplant bereit",
    "pl": "chce chcą chciał* proponuj* zaproponow* propozycj* planuj* oferuj* domaga* żąda* "
    "zażąda* apel* gotow* gotów",
    "ru": "хочет хотят хотел* предлож* предлаг* требу* потребова* планир* призва* готов*",
}
# where a clause begins that is no part of the plan
_BARRIERS = {
    "en": "after because since when who whom which where although though than why how as but "
    "while if unless before whereas",
    "de": "weil nachdem als während obwohl wo wenn aber seit wissen",
    "pl": "ponieważ bo gdy kiedy który* która* które* gdzie natomiast podczas ale odkąd",
    "ru": "потому когда котор* где пока но",
}
# what has not happened, where it stands between a denial and its number
_AHEAD = {
    "en": "will would should going plan plans planned propose* proposal* intend* offer* idea ready",
    "de": "wird werden würde* wolle wollen will plan pläne vorschlag* bereit",
    "pl": "będ* miał* plan* propozycj* zamierza* przyjmie przyjmą",
    "ru": "будет будут план* предложени* намерен* примет примут",
}
# what makes what follows a denial's content: "denied that 300", not "denied entry to 300"
_CONTENT = {
    "en": "that any plans plan reports claims allegations suggestions proposal proposals idea "
    "having",
    "de": "dass bericht* behauptung* pläne plan vorschlag vorschläge",
    "pl": "że jakoby doniesieni* informacj* plan* propozycj*",
    "ru": "что сообщени* утверждени* план* предложени*",
}
_DIRECT = 1  # words between "proposed" and its number: "proposed some 2,000 places"
# "asked 2,000 adults" is a poll, and "the plan is 20 euros a month" a price
_NO_OBJECT = re.compile(r"(?:ask|urg|call|plan$|proposal|offer$|ready|willing|prepared)", re.I)
_OBJECT = 6  # words between "to raise" and its number: "the number of soldiers there to"
_AFTERWARDS = 40  # how far after a number "would" may stand: "under it, 2,000 people would go"
_BY = re.compile(r"\b\w+ed by\b")  # "to close the gate used by 2,000 people" does not plan these
_TO_DO = re.compile(r"\bto\s+(?!the\b|a\b|an\b|its\b|their\b)[a-z]+\b")
_THAT = re.compile(r"\s*(?:that|for|under which|by which)\b")
_MODAL = re.compile(r"\b(?:would|should)\b")
_FOR = re.compile(r"\bfor\s*$")  # "asked the state for 300 beds"
_REACH = 300  # how far before a number what puts it forward may stand
_REMAINDER = re.compile(
    r"\b(?:the other|the remaining|the rest|another|die übrigen|die anderen|pozostał\w+|"
    r"остальны\w+)\W+$",
    re.IGNORECASE,
)


def _any_of(words: str) -> re.Pattern[str]:
    parts = (re.escape(word).replace(r"\*", r"\w*") for word in words.split())
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


_PLANNING_WORDS = {code: _any_of(words) for code, words in _PLANNING.items()}
_BARRIER_WORDS = {code: _any_of(words) for code, words in _BARRIERS.items()}
_AHEAD_WORDS = {code: _any_of(words) for code, words in _AHEAD.items()}
_CONTENT_WORDS = {code: _any_of(words) for code, words in _CONTENT.items()}


def put_forward_by(before: str, after: str, language: str) -> int | None:
    """Where the word stands that puts a number forward as wanted or proposed, None for no plan.

    `before` and `after` are its sentence on either side of it; the answer counts in `before`.

    >>> put_forward_by("She said Minsk wants the EU to take in ", " migrants.", "en")
    15
    >>> put_forward_by("He wanted to know why ", " migrants had come.", "en")
    """
    planning = _PLANNING_WORDS.get(language)
    if planning is None:
        return None
    for word in planning.finditer(before, max(0, len(before) - _REACH)):
        if _governs(word.group(), before[word.end() :], after, language):
            return word.start()
    return None


def is_remainder(before: str) -> bool:
    """Whether a number is what another leaves over: "the other 5,000"."""
    return bool(_REMAINDER.search(before))


def is_denied(between: str, language: str) -> bool:
    """Whether what stands between a verb of denying and a number makes it what is denied."""
    content = _CONTENT_WORDS.get(language)
    return content is not None and bool(content.search(between))


def is_ahead(between: str, language: str) -> bool:
    """Whether what is denied lies ahead: "denied that it would take in 2,000"."""
    ahead = _AHEAD_WORDS.get(language)
    return ahead is not None and bool(ahead.search(between))


def _governs(verb: str, between: str, after: str, language: str) -> bool:
    content = _THAT.match(between)
    clause = between[content.end() :] if content else between
    if ";" in between or _BARRIER_WORDS[language].search(clause):
        return False
    if language != "en":
        return True
    own = clause.rpartition(",")[2]
    if _BY.search(own):
        return False
    deeds = list(_TO_DO.finditer(own))
    if deeds and len(own[deeds[-1].end() :].split()) <= _OBJECT:
        return True
    if content is not None or _MODAL.search(own):
        return True
    if own == clause and _MODAL.search(after[:_AFTERWARDS]):
        return True
    if _FOR.search(own) and len(own.split()) <= _OBJECT and _NO_OBJECT.match(verb):
        return True
    return len(between.split()) <= _DIRECT and not _NO_OBJECT.match(verb)
