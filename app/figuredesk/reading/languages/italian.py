"""Italian: words for numbers, hedges and ranges; numbers in words are written together."""

from figuredesk.ledger import Hedge
from figuredesk.reading.languages.model import Language, words
from figuredesk.reading.languages.symbols import CURRENCY_CODES, MODEL_WORDS, UNIT_SYMBOLS

# fmt: off

_UNITS = words("""
    zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
    quindici sedici diciassette diciotto diciannove
""")
_TENS = words("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")


def _numbers() -> dict[str, float]:
    """Whole numbers as one word: all to 99, then the round ones that reports write out."""
    found = {word: float(n) for n, word in enumerate(_UNITS)}
    for ten, word in enumerate(_TENS, start=2):
        found[word] = 10.0 * ten
        for unit in range(1, 10):
            stem = word[:-1] if _UNITS[unit][0] in "uo" else word
            found[stem + ("tré" if unit == 3 else _UNITS[unit])] = 10.0 * ten + unit
    below = dict(found)
    for hundred in range(1, 10):
        stem = ("" if hundred == 1 else _UNITS[hundred]) + "cento"
        found[stem] = 100.0 * hundred
        for word, worth in below.items():
            if worth % 10 == 0 or worth < 16:
                found[stem + word] = 100.0 * hundred + worth
    round_ones = [(word, worth) for word, worth in found.items() if worth < 100 or worth % 50 == 0]
    for word, worth in round_ones:
        if worth > 1:
            found[word + "mila"] = 1000.0 * worth
    for hundred in range(1, 10):
        hundreds = ("" if hundred == 1 else _UNITS[hundred]) + "cento"
        found["mille" + hundreds] = 1000.0 + 100 * hundred
        for word, worth in below.items():
            if 1 < worth <= 20:
                found[f"{word}mila{hundreds}"] = 1000.0 * worth + 100 * hundred
    return found


ITALIAN = Language(
    code="it",
    decimal=",",
    spaced_groups=True,
    letters=frozenset("òì"),
    common_words=frozenset(words("""
            il di che della dei delle del nel nella per con sono non una gli alla dalla più stati
            è anche hanno ha le al dal sul sulla questo questa circa secondo loro come ma
        """)),
    abbreviations=frozenset(words("sig dott prof art n pag ecc ca mln mld")),
    small=_numbers() | {"un": 1.0, "una": 1.0},
    hundreds={"decina": 10, "dozzina": 12, "ventina": 20, "trentina": 30, "quarantina": 40,
              "cinquantina": 50, "centinaio": 100},
    scales={
        "mille": 1e3, "migliaio": 1e3, "milione": 1e6, "milioni": 1e6, "miliardo": 1e9,
        "miliardi": 1e9,
    },
    marks={"mila": 1e3, "mln": 1e6, "mln.": 1e6, "mld": 1e9, "mld.": 1e9, "k": 1e3},
    loose_marks=frozenset({"mila", "mln", "mln.", "mld", "mld."}),
    joiners=("e",),
    articles={"un": 1, "una": 1},
    halves={"mezzo": 0.5},
    tails={"e mezzo": 0.5, "e mezza": 0.5},
    fractions={
        "la metà": 0.5, "metà": 0.5, "un terzo": 1 / 3, "due terzi": 2 / 3, "un quarto": 0.25,
        "tre quarti": 0.75, "un quinto": 0.2, "un decimo": 0.1,
    },
    multiples={"raddoppiat*": 2, "triplicat*": 3, "dimezzat*": 0.5},
    times=("volte",),
    one=frozenset({"un", "una", "uno"}),
    vague=frozenset(words("centinaia migliaia decine milioni miliardi dozzine")),
    vague_before=("alcune", "alcuni", "diverse", "diversi", "parecchie", "qualche"),
    hedges_before={
        Hedge.ABOUT: (
            "circa", "all'incirca", "intorno a", "intorno ai", "attorno ai", "attorno alle",
            "intorno alle", "più o meno", "approssimativamente", "qualcosa come", "~", "≈",
        ),
        Hedge.NEARLY: ("quasi", "poco meno di", "vicino a", "vicino ai"),
        Hedge.AT_LEAST: ("almeno", "non meno di", "come minimo", "minimo", "≥"),
        Hedge.MORE_THAN: (
            "più di", "oltre", "oltre i", "oltre le", "ben più di", "poco più di", "sopra i",
            "sopra le", ">",
        ),
        Hedge.AT_MOST: ("fino a", "al massimo", "non più di", "al più", "massimo", "≤"),
        Hedge.LESS_THAN: ("meno di", "sotto i", "sotto le", "<"),
    },
    hedges_after={
        Hedge.ABOUT: ("circa", "più o meno"),
        Hedge.AT_LEAST: ("o più", "almeno"),
        Hedge.AT_MOST: ("al massimo", "o meno"),
    },
    to=("a",),
    either=("o",),
    out_of=("su",),
    between=(("tra", "e"), ("fra", "e"), ("da", "a"), ("dai", "ai"), ("tra i", "e i")),
    percents={"per cento": "percent", "punti percentuali": "percentage point"},
    currencies=CURRENCY_CODES
    | {
        "euro": "euro", "di euro": "euro", "dollari": "dollar", "di dollari": "dollar",
        "sterline": "pound", "rubli": "rouble", "zloty": "zloty", "franchi": "franc",
    },
    durations={
        "second*": "second", "minut*": "minute", "ora": "hour", "ore": "hour", "giorno": "day",
        "giorni": "day", "notte": "night", "notti": "night", "settiman*": "week", "mese": "month",
        "mesi": "month",
    },
    measurements=UNIT_SYMBOLS
    | {
        "chilometr*": "kilometre", "metro": "metre", "metri": "metre", "tonnellat*": "tonne",
        "ettar*": "hectare", "litr*": "litre", "chili": "kilogram", "gradi": "degree",
        "metri quadrati": "square metre",
    },
    months=words("""
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre
    """),
    weekdays=words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    year_before=frozenset(words("""
        nel del dal al il in di fine inizio anno dell'anno e primavera estate autunno inverno
    """)),
    no_year_after=frozenset(words("altri altre questi queste solo soltanto")),
    name_before=MODEL_WORDS | frozenset(words("""
        articolo art n numero pagina capitolo linea volo via strada autostrada canale
    """)),
    clock_before=("alle", "verso le"),
    day_parts=("di mattina", "di sera", "del mattino"),
    ago=("fa",),
    age_after=("anni",),
    age_before=("di età", "dell'età di"),
    ordinal_endings=("°", "º", "ª"),
    people=frozenset(words("""
        persone migranti rifugiati profughi uomini donne bambini soldati morti feriti tentativi
        casi passeggeri abitanti cittadini studenti domande arrivi
    """)),
    stops=frozenset(words("""
        il lo la i gli le di del della dei delle e in a al alla da dal per con su che non sono è
        ha hanno secondo si
    """)),
)
