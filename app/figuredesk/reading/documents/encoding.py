"""Bytes → text: which encoding a file is in, when it does not say.

News comes as UTF-8, with or without a BOM, as what Windows wrote before (1250, 1251,
1252), and as UTF-16 out of Notepad and Excel. A wrong guess turns "żołnierzy" into
mojibake and loses its numbers' nouns, so that UTF-8 is taken only where it holds.
"""

import codecs

from charset_normalizer import from_bytes

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16 LE, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_BYTES = 100_000
_SINGLE_BYTE = ["cp1252", "cp1250", "cp1251", "koi8_r", "cp866", "iso8859_2", "iso8859_5"]
_OTHERS = ["cp1253", "cp1254", "cp1255", "cp1256", "cp1257"]
_EAST_ASIAN = ["gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"]
_MOSTLY = 0.999
# One byte is "è" in Western and "č" in Central European files, and both are words' letters.
# The letters beyond ASCII of a language, the most frequent first, tell them apart.
_LETTERS = (
    ("cp1252", "éèàêçùîôûœâëïü"),  # French
    ("cp1252", "äüöß"),
    ("cp1252", "áíóñéú¿¡ü"),  # Spanish
    ("cp1252", "ãçáéíóõêâàú"),  # Portuguese
    ("cp1252", "àèòùìé"),  # Italian
    ("cp1252", "åäöæøé"),  # Nordic
    ("cp1250", "łęóążśćńź"),  # Polish
    ("cp1250", "íáěéžřýščůúťďňó"),  # Czech
    ("cp1250", "áíčžéšýúľôňťäďóĺŕ"),  # Slovak
    ("cp1250", "áéöóőíüúű"),  # Hungarian
    ("cp1250", "čšžćđ"),  # Croatian, Slovene
    ("cp1250", "ăîâşţ"),  # Romanian
    ("iso8859_2", "łęóążśćńź"),
    ("iso8859_2", "íáěéžřýščůúťďňó"),
)
_LATIN = frozenset({"cp1252", "cp1250", "iso8859_2", "cp1254", "cp1257"})


def decode(content: bytes, declared: str = "") -> str:
    """The text of `content`, with line ends as LF and no byte order mark.

    `declared` is what the sender says the encoding is; it counts only where it holds.
    """
    return _decoded(content, declared).replace("\r\n", "\n").replace("\r", "\n")


def _decoded(content: bytes, declared: str) -> str:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    if wide := _utf16_without_mark(content):
        return content.decode(wide, "replace")
    for encoding in ("utf-8", declared):
        text = _strictly(content, encoding)
        if text is not None:
            return text
    if _is_mostly_utf8(content):
        return content.decode("utf-8", "replace")
    return content.decode(_guess(content), "replace")


def _strictly(content: bytes, encoding: str) -> str | None:
    """The text, or None where it is not in this encoding or there is no such encoding."""
    try:
        if not encoding or not codecs.lookup(encoding)._is_text_encoding:
            return None
        return content.decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return None


def _utf16_without_mark(content: bytes) -> str:
    """UTF-16 of Latin text has a zero as every other byte."""
    sample = content[:2000]
    half = len(sample) // 2
    if half < 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.1 else ""


def _is_mostly_utf8(content: bytes) -> bool:
    """A file cut in the middle of a sign, or with one bad byte, is still UTF-8."""
    beyond_ascii = sum(byte > 0x7F for byte in content[:_SAMPLE_BYTES])
    bad = content[:_SAMPLE_BYTES].decode("utf-8", "replace").count("\ufffd")
    return beyond_ascii > 8 * bad and bad <= max(1, _SAMPLE_BYTES * (1 - _MOSTLY))


def _guess(content: bytes) -> str:
    beyond_ascii = bytes(byte for byte in content if byte > 0x7F or byte in b" \n")
    sample = content[:_SAMPLE_BYTES]
    if len(sample) < len(content) and not any(byte > 0x7F for byte in sample):
        sample = beyond_ascii[:_SAMPLE_BYTES]
    best = from_bytes(sample, cp_isolation=_SINGLE_BYTE + _OTHERS + _EAST_ASIAN).best()
    if best is None or best.encoding in _LATIN:
        letters = beyond_ascii[:_SAMPLE_BYTES]
        scores = [(_share(letters, *each), each[0]) for each in _LETTERS]
        found, encoding = max(scores, key=lambda score: score[0])
        return encoding if found > 0 or best is None else best.encoding
    return best.encoding


def _share(letters: bytes, encoding: str, frequent: str) -> float:
    """How well a language explains the letters: 1 were all of them its most frequent one."""
    decoded = letters.decode(encoding, "replace").lower()
    weight = {sign: 1 / (1 + 0.3 * rank) for rank, sign in enumerate(frequent)}
    strange = sum(sign in "³¹¼¾µªº¶±£¯" or "\x80" <= sign <= "\x9f" for sign in decoded)
    words = [sign for sign in decoded if sign.isalpha()]
    return sum(weight.get(sign, 0.0) for sign in words) / max(len(words) + strange, 1)
