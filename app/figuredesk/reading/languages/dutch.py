"""Dutch: words for numbers, hedges and ranges; the unit stands before the ten."""

from figuredesk.ledger import Hedge
from figuredesk.reading.languages.model import Language, words
from figuredesk.reading.languages.symbols import CURRENCY_CODES, MODEL_WORDS, UNIT_SYMBOLS

# fmt: off

_UNITS = words("""
    nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
    zestien zeventien achttien negentien
""")
_TENS = words("twintig dertig veertig vijftig zestig zeventig tachtig negentig")


def _numbers() -> dict[str, float]:
    """Whole numbers as one word: all to 99, then the round ones that reports write out."""
    found = {word: float(n) for n, word in enumerate(_UNITS)}
    for ten, word in enumerate(_TENS, start=2):
        found[word] = 10.0 * ten
        for unit in range(1, 10):
            joined = "ën" if _UNITS[unit][-1] == "e" else "en"
            found[_UNITS[unit] + joined + word] = 10.0 * ten + unit
    below = dict(found)
    for word, worth in below.items():
        if 1 < worth < 100 and worth % 10 != 0:
            found[word + "honderd"] = 100.0 * worth
    for hundred in range(1, 10):
        stem = ("" if hundred == 1 else _UNITS[hundred]) + "honderd"
        for word, worth in below.items():
            if worth % 10 == 0 or worth < 16:
                found[stem + (word if worth else "")] = 100.0 * hundred + worth
    found.pop("honderd")  # multiplies what stands before it
    for word, worth in list(found.items()):
        if 1 < worth < 100 or (worth < 1000 and worth % 50 == 0 and worth):
            found[word + "duizend"] = 1000.0 * worth
    found["honderdduizend"] = 1e5
    return found


DUTCH = Language(
    code="nl",
    decimal=",",
    spaced_groups=True,
    common_words=frozenset(words("""
            het een van op dat voor zijn niet aan ook maar bij uit naar werd werden worden deze
            heeft hebben nog meer dan volgens door er zich wordt ongeveer
        """)),
    abbreviations=frozenset(words("dhr mevr dr prof nr ca bijv enz mln mld")),
    small=_numbers() | {"één": 1.0, "anderhalf": 1.5, "anderhalve": 1.5},
    hundreds={"honderd": 100, "dozijn": 12, "tiental": 10, "twintigtal": 20, "honderdtal": 100},
    scales={
        "duizend": 1e3, "miljoen": 1e6, "miljard": 1e9,
    },
    marks={"mln": 1e6, "mln.": 1e6, "mld": 1e9, "mld.": 1e9, "k": 1e3},
    loose_marks=frozenset({"mln", "mln.", "mld", "mld."}),
    articles={"een": 1},
    halves={"een half": 0.5, "een halve": 0.5, "half": 0.5, "anderhalf": 1.5, "anderhalve": 1.5},
    fractions={
        "de helft": 0.5, "helft": 0.5, "een derde": 1 / 3, "twee derde": 2 / 3, "een kwart": 0.25,
        "driekwart": 0.75, "drie kwart": 0.75, "een vijfde": 0.2, "een tiende": 0.1,
    },
    multiples={"verdubbel*": 2, "verdrievoudig*": 3, "gehalveerd": 0.5},
    times=("keer", "maal"),
    one=frozenset({"een", "één"}),
    vague=frozenset(words("honderden duizenden tientallen miljoenen miljarden tienduizenden")),
    vague_before=("enkele", "enige", "meerdere", "verscheidene", "een paar", "vele"),
    hedges_before={
        Hedge.ABOUT: (
            "ongeveer", "circa", "ca.", "zo'n", "rond de", "rond", "om en nabij de", "pakweg",
            "naar schatting", "zowat", "omstreeks", "~", "≈",
        ),
        Hedge.NEARLY: ("bijna", "haast", "vrijwel", "iets minder dan", "net geen", "krap"),
        Hedge.AT_LEAST: ("minstens", "ten minste", "tenminste", "zeker", "niet minder dan",
                         "minimaal", "op zijn minst", "≥"),
        Hedge.MORE_THAN: (
            "meer dan", "ruim", "boven de", "iets meer dan", "veel meer dan", "dik", ">",
        ),
        Hedge.AT_MOST: (
            "tot", "maximaal", "hooguit", "hoogstens", "ten hoogste", "niet meer dan",
            "tot wel", "≤",
        ),
        Hedge.LESS_THAN: ("minder dan", "onder de", "nog geen", "<"),
    },
    hedges_after={
        Hedge.ABOUT: ("ongeveer", "of zo"),
        Hedge.AT_LEAST: ("of meer",),
        Hedge.AT_MOST: ("of minder", "maximaal"),
    },
    to=("tot", "à", "a"),
    either=("of",),
    out_of=("op de", "op", "van de"),
    between=(("tussen", "en"), ("tussen de", "en"), ("van", "tot")),
    percents={"procent": "percent", "procentpunt*": "percentage point"},
    currencies=CURRENCY_CODES
    | {
        "euro": "euro", "dollar": "dollar", "pond": "pound", "roebel": "rouble", "zloty": "zloty",
    },
    durations={
        "second*": "second", "minuten": "minute", "minuut": "minute", "uur": "hour", "uren": "hour",
        "dag": "day", "dagen": "day", "nacht": "night", "nachten": "night", "week": "week",
        "weken": "week", "maand": "month", "maanden": "month", "jaar": "year",
    },
    measurements=UNIT_SYMBOLS
    | {
        "kilometer*": "kilometre", "meter": "metre", "ton": "tonne", "hectare": "hectare",
        "liter": "litre", "kilo": "kilogram", "graden": "degree",
        "vierkante meter": "square metre",
    },
    months=words("""
        januari februari maart april mei juni juli augustus september oktober november december
    """),
    weekdays=words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    year_before=frozenset(words("""
        in van sinds tot eind begin jaar en medio voorjaar zomer najaar winter vanaf voor na
    """)),
    no_year_after=frozenset(words("andere deze die nog slechts")),
    name_before=MODEL_WORDS | frozenset(words("""
        artikel art nr nummer pagina hoofdstuk lijn vlucht weg snelweg kanaal bus perron
    """)),
    clock_after=("uur 's ochtends", "uur 's avonds", "uur vanochtend"),
    ago=("geleden",),
    age_after=("jaar oud", "-jarig*", "-jarige*", "jarige"),
    age_before=("leeftijd van",),
    ordinal_endings=("e", "ste", "de"),
    people=frozenset(words("""
        mensen personen migranten vluchtelingen mannen vrouwen kinderen soldaten agenten doden
        gewonden pogingen gevallen passagiers inwoners burgers leerlingen aanvragen
    """)),
    stops=frozenset(words("""
        de het een van in op en te dat die voor met zijn niet aan ook maar bij uit naar werd er
        volgens door is
    """)),
)
