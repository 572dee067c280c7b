"""Signs that nobody sees: those that turn the direction of text, and those without a width.

"7\\u202e000,2" is printed as another number than it is, and a name with a space of no width
in it is not found under its name. Such signs stay in the files, and the validator names
them; whatever else is shown or taken away, from the ledger or from a draft, is without them.

A sign stays where a script needs it: a joiner after a letter of those that join, a mark of
direction beside a letter that runs from right to left.
"""

import re
from urllib.parse import quote

_FROM_RIGHT = "\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_JOINING = f"{_FROM_RIGHT}\u0900-\u109f\u1780-\u17dd\u1820-\u18aa"
_HIDDEN = re.compile(
    # soft hyphen, vowel separator, space of no width; embeddings, overrides and isolates;
    # word joiner and other invisible signs; annotations; tags
    "[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
    f"|(?<![{_JOINING}])[\u200c\u200d]"
    f"|(?<![{_FROM_RIGHT}])[\u061c\u200e\u200f](?![{_FROM_RIGHT}])"
)
_RARE = re.compile(  # every sign that either may match: most texts have none, which is seen at once
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def visible_text(text: str) -> str:
    """The text without what nobody sees; a sign that is no text at all becomes "�".

    >>> visible_text("7\\u202e000,2"), visible_text("Poli\\u200bce"), visible_text("7\\x1b")
    ('7000,2', 'Police', '7�')
    """
    if not _RARE.search(text):
        return text
    return _NO_TEXT.sub("\ufffd", _HIDDEN.sub("", text))


def visible_address(url: str) -> str:
    """The address with such signs written as a browser sends them: it leads where it led.

    >>> visible_address("https://paper.example/a\\u202eb")
    'https://paper.example/a%E2%80%AEb'
    """
    if not _RARE.search(url):
        return url
    return _NO_TEXT.sub(_percent, _HIDDEN.sub(_percent, url))


def named_signs(text: str) -> str:
    """The text with the name of such a sign in the place of each, for a person who mends it.

    >>> named_signs("7\\u202e000,2")
    '7⟨U+202E⟩000,2'
    """
    if not _RARE.search(text):
        return text
    return _NO_TEXT.sub(_name, _HIDDEN.sub(_name, text))


def has_hidden_signs(text: str) -> bool:
    """Whether the text holds a sign that nobody sees and that no script needs there."""
    return not text.isascii() and bool(_RARE.search(text) and _HIDDEN.search(text))


def _name(sign: re.Match[str]) -> str:
    return f"⟨U+{ord(sign[0]):04X}⟩"


def _percent(sign: re.Match[str]) -> str:
    return quote(sign[0], safe="", errors="replace")
