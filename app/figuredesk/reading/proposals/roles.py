"""The role in which somebody spoke, as the report prints it beside the name."""

from figuredesk.reading.context import Name, Sentence, Token

SPEECH_MARKS = frozenset({"SAY", "TALLY", "WEAKSAY", "DENY", "ESTIMATE", "PROPOSE", "EXPECT"})
_ROLE_MARKS = frozenset({"PERSONROLE", "ORGROLE"})
_ROLE_TOKENS = 9


def role_of(text: str, sentence: Sentence, name: Name | None) -> str:
    """The role before a name ("a spokeswoman for X, Y") or after it ("Y, X's head,"); or ""."""
    if name is None:
        return ""
    tokens = sentence.tokens
    before = words_before(tokens, name.first)
    if any("PERSONROLE" in token.marks for token in before):
        return cut(text, before)
    at = name.last + 1
    if at < len(tokens) and tokens[at].raw == ",":
        after = _words_after(tokens, at + 1)
        if after and any(token.marks & _ROLE_MARKS for token in after):
            return cut(text, after)
    return ""


def words_before(tokens: list[Token], at: int) -> list[Token]:
    """The words that stand before a name or a verb in one breath, without their article."""
    found: list[Token] = []
    if at and tokens[at - 1].raw == ",":
        at -= 1
    while at and len(found) < _ROLE_TOKENS:
        token = tokens[at - 1]
        if not token.raw[0].isalnum() or token.marks & SPEECH_MARKS:
            break
        found.insert(0, token)
        at -= 1
    return _bare(found)


def cut(text: str, tokens: list[Token]) -> str:
    """The text of these words, on one line."""
    return " ".join(text[tokens[0].start : tokens[-1].end].split()) if tokens else ""


def _words_after(tokens: list[Token], at: int) -> list[Token]:
    found: list[Token] = []
    while at < len(tokens) and len(found) < _ROLE_TOKENS:
        token = tokens[at]
        if token.raw == ",":
            return _bare(found)
        if not token.raw[0].isalnum() or token.marks & SPEECH_MARKS:
            return []
        found.append(token)
        at += 1
    return []


def _bare(tokens: list[Token]) -> list[Token]:
    while tokens and tokens[0].marks & {"DETERMINER"}:
        tokens = tokens[1:]
    return tokens
