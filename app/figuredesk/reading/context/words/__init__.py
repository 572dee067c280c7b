"""The words that context is read by: one file a language, all of the same shape.

A list is a line `name: word word stem*`: a star stands for any ending, so that one entry
serves every case of an inflected language. A name in capitals marks what a word does (it
says, it counts, it dates); a name in small letters is a meaning shared by its words, in
whatever language, so that a ledger's English terms fit a Polish text. An entry of several
words is written with underscores.
"""

from figuredesk.reading.context.words import de, en, fr, it, nl, pl, ru

WORD_LISTS = {
    "en": en.WORDS,
    "de": de.WORDS,
    "pl": pl.WORDS,
    "ru": ru.WORDS,
    "fr": fr.WORDS,
    "it": it.WORDS,
    "nl": nl.WORDS,
}

__all__ = ["WORD_LISTS"]
