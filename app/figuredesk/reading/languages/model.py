"""What a language file holds: word lists and number formats, no rules.

All words are lower case, "'" stands for every apostrophe and " " for every space, as
`numbers.fold` leaves a text. A key that ends in "*" stands for every word that begins so
("тысяч*" for тысяча, тысячи, тысяч): declension costs a list nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from figuredesk.ledger import Hedge

Words = Mapping[str, float]
"""Words with what each is worth."""
Units = Mapping[str, str]
"""Printed form → the unit's name in English, in the singular."""


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is written as running text."""
    return tuple(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language's words for quantities and what stands around them."""

    code: str
    decimal: str  # the sign before decimals, "." or ","
    spaced_groups: bool  # "39 670" with a plain space is one number
    letters: frozenset[str] = frozenset()  # that English has not
    common_words: frozenset[str]  # tell this language from others

    abbreviations: frozenset[str] = frozenset()  # whose full stop ends no sentence

    small: Words  # zero to ninety, and whole hundreds where they are one word
    hundreds: Words  # "hundred" and what else multiplies what stands before it, up to 999
    phrases: Words = field(default_factory=dict)  # of several of these: "quatre vingt dix"
    scales: Words  # thousand, million …
    marks: Words  # abbreviations of scales, glued to digits or a space apart
    loose_marks: frozenset[str] = frozenset()  # of `marks`, those also read after a space
    joiners: tuple[str, ...] = ()  # stand inside a number in words: "two hundred and five"
    articles: Words = field(default_factory=dict)  # "a" in "a thousand"
    halves: Words = field(default_factory=dict)  # "half a million", "полторы тысячи"
    tails: Words = field(default_factory=dict)  # "two and a half"
    fractions: Words = field(default_factory=dict)  # whole phrases
    bare_parts: frozenset[str] = frozenset()  # of `fractions`, shares only where hedged
    part_over: frozenset[str] = frozenset()  # or before these: "half the"
    part_before: frozenset[str] = frozenset()  # or after these: "cut by half"
    half_before: frozenset[str] = frozenset()  # "the first half", "the other half"
    multiples: Words = field(default_factory=dict)  # whole words: "doubled"
    times: tuple[str, ...] = ()  # after a number make it a multiple: "370 times"
    fold_endings: tuple[str, ...] = ()  # "tenfold": glued to a number word or digits
    one: frozenset[str] = frozenset()  # words for one that are articles or pronouns too
    no_one_after: frozenset[str] = frozenset()  # "this one"
    no_one_before: frozenset[str] = frozenset()  # "one day", "one thing"
    compounds: bool = False  # numbers in words are written together: "zweitausend"

    vague: frozenset[str] = frozenset()  # vague alone: "hundreds"
    vague_before: tuple[str, ...] = ()  # make a scale word vague: "a few hundred"
    hedges_before: Mapping[Hedge, tuple[str, ...]] = field(default_factory=dict)
    hedges_after: Mapping[Hedge, tuple[str, ...]] = field(default_factory=dict)
    # a hedge that is none after a word that begins so: "wzrosła do 500", it rose to 500
    no_bound_after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    far_leading: frozenset[str] = frozenset()  # and of these, also from further off in the clause
    # vague alone, a number after a hedge: "около тысячи" is about a thousand
    hedged_singular: Words = field(default_factory=dict)
    to: tuple[str, ...] = ()  # joins the ends of a range
    either: tuple[str, ...] = ()  # "two or three hundred"
    out_of: tuple[str, ...] = ()  # "one in five"
    between: tuple[tuple[str, str], ...] = ()  # opens a range, and joins its ends
    changes: tuple[str, ...] = ()  # begin a word of change: "rose from 200 to 300" is no range

    percents: Units = field(default_factory=dict)
    currencies: Units = field(default_factory=dict)
    durations: Units = field(default_factory=dict)
    measurements: Units = field(default_factory=dict)

    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    year_before: frozenset[str] = frozenset()  # a bare 1500–2100 after these is a year
    yearly: frozenset[str] = frozenset()  # plurals that a year stands before
    year_after: frozenset[str] = frozenset()
    # no year stands right after these ("evacuate 2000") or before them ("2000 others")
    no_year_after: frozenset[str] = frozenset()
    no_year_before: frozenset[str] = frozenset()
    years_named: bool = False  # a year has a word or a preposition by it: "w 2021 roku"
    name_before: frozenset[str] = frozenset()  # the number after these is a name's or a document's
    version_before: frozenset[str] = frozenset()  # "USB 3.0"
    name_after: frozenset[str] = frozenset()  # and before these
    model_names: bool = False  # only names are capitalised: "Galaxy Note 20 Ultra" is one
    clock_after: tuple[str, ...] = ()
    clock_before: tuple[str, ...] = ()  # "at 8.24" is a time where a day part follows
    day_parts: tuple[str, ...] = ()
    ago: tuple[str, ...] = ()  # after a duration: it is a date, "two weeks ago"
    ago_before: tuple[str, ...] = ()  # or before it: "vor zwei Wochen"
    age_after: tuple[str, ...] = ()
    age_before: tuple[str, ...] = ()
    age_told: tuple[str, ...] = ()  # further off: "their ages range from 9 to 58"
    day_after_month: bool = False  # "November 18"
    ordinal_dot: bool = False  # "3. Tag"
    noun_capitals: bool = False
    ordinal_before: frozenset[str] = frozenset()  # make "3." an ordinal: "der 3. Tag"
    persons: frozenset[str] = frozenset()  # of what age, after `age_bounds`: "children under 5"
    age_bounds: frozenset[str] = frozenset()
    ordinal_endings: tuple[str, ...] = ()  # glued to digits
    people: frozenset[str] = frozenset()  # nouns that are counted in whole numbers
    subjects: bool = False  # its stops are full enough to tell a subject from a verb
    clock_nouns: frozenset[str] = frozenset()  # "godz. 14.30"
    stops: frozenset[str] = frozenset()  # words that end the counted noun phrase
