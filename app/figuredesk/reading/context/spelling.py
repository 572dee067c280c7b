"""Spellings compared: lower case without accents, and words without their endings."""

import unicodedata

_VOWELS = "aeiouyаеиоуыьюя"


def fold(text: str) -> str:
    """Lower case without accents: "Kuźnica" and "Kuznica" are one name."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower().replace("ł", "l").replace("ß", "ss"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def stem(folded: str) -> str:
    """A word without its commonest endings; rough on purpose, for comparing only."""
    if len(folded) <= 3:
        return folded
    if folded.isascii():
        for ending in ("ations", "ation", "ings", "ing", "ers", "ied", "ies", "ed", "es", "s"):
            if folded.endswith(ending) and len(folded) - len(ending) >= 3:
                return folded[: -len(ending)]
    return folded


def name_stems(folded: str) -> tuple[str, ...]:
    """The stems under which a name's inflected forms may be found, longest first."""
    bare = folded.rstrip(_VOWELS)
    if 3 < len(bare) < len(folded):
        return (folded, bare)
    return (folded,)
