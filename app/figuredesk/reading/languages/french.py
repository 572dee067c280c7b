"""French: words for numbers, hedges and ranges; seventy is sixty-ten, ninety four-twenty-ten."""

from figuredesk.ledger import Hedge
from figuredesk.reading.languages.model import Language, words
from figuredesk.reading.languages.symbols import CURRENCY_CODES, MODEL_WORDS, UNIT_SYMBOLS

# fmt: off

_UNITS = words("""
    zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
""")
_TEENS = {10: "dix", 17: "dix sept", 18: "dix huit", 19: "dix neuf"}
_SPOKEN = dict(enumerate(_UNITS)) | _TEENS
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_PHRASES = {word: float(n) for n, word in _TEENS.items() if n > 10}
_PHRASES |= {f"{word} et un": n + 1.0 for n, word in _TENS.items()}
_PHRASES |= {f"{word} et une": n + 1.0 for n, word in _TENS.items()}
_PHRASES |= {f"soixante {_SPOKEN[n]}": 60.0 + n for n in range(10, 20)}
_PHRASES |= {"soixante et onze": 71, "quatre vingt": 80, "quatre vingts": 80}
_PHRASES |= {f"quatre vingt {_SPOKEN[n]}": 80.0 + n for n in range(1, 20)}

FRENCH = Language(
    code="fr",
    decimal=",",
    spaced_groups=True,
    letters=frozenset("çêèœù"),
    common_words=frozenset(words("""
            le la les des est une et dans pour que qui sur par au aux ont été selon pas sont ce
            cette ces leur leurs son ses du il elle ils avec mais depuis entre
        """)),
    abbreviations=frozenset(words("m mm mme dr env art p av")),
    small={word: float(n) for n, word in enumerate(_UNITS)} | {"une": 1.0}
    | {word: float(n) for n, word in _TENS.items()}
    | {"septante": 70, "huitante": 80, "nonante": 90, "vingts": 20},
    phrases=_PHRASES,
    hundreds={
        "cent": 100, "cents": 100, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
        "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
    },
    scales={
        "mille": 1e3, "millier": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9,
        "milliards": 1e9,
    },
    marks={"k": 1e3, "m€": 1e6},
    joiners=("et", "de"),
    articles={"un": 1, "une": 1},
    halves={"un demi": 0.5, "demi": 0.5},
    tails={"et demi": 0.5, "et demie": 0.5},
    fractions={
        "la moitié": 0.5, "moitié": 0.5, "un tiers": 1 / 3, "deux tiers": 2 / 3, "un quart": 0.25,
        "trois quarts": 0.75, "un cinquième": 0.2, "un dixième": 0.1,
    },
    multiples={"doublé": 2, "doubler": 2, "triplé": 3, "tripler": 3, "quadruplé": 4},
    times=("fois",),
    one=frozenset({"un", "une"}),
    vague=frozenset(words("centaines milliers dizaines millions milliards vingtaines")),
    vague_before=("quelques", "plusieurs", "des"),
    hedges_before={
        Hedge.ABOUT: (
            "environ", "à peu près", "autour de", "quelque", "approximativement",
            "aux alentours de", "une estimation de", "dans les", "~", "≈",
        ),
        Hedge.NEARLY: ("près de", "près d'", "presque", "pas loin de", "un peu moins de"),
        Hedge.AT_LEAST: ("au moins", "pas moins de", "au minimum", "minimum", "≥"),
        Hedge.MORE_THAN: (
            "plus de", "plus d'", "bien plus de", "un peu plus de", "au-dessus de", ">",
        ),
        Hedge.AT_MOST: (
            "jusqu'à", "au plus", "au maximum", "tout au plus", "maximum", "pas plus de", "≤",
        ),
        Hedge.LESS_THAN: ("moins de", "moins d'", "bien moins de", "en dessous de", "<"),
    },
    hedges_after={
        Hedge.ABOUT: ("environ", "à peu près"),
        Hedge.AT_LEAST: ("au moins", "ou plus", "au minimum"),
        Hedge.AT_MOST: ("au plus", "au maximum", "ou moins"),
    },
    to=("à",),
    either=("ou",),
    out_of=("sur",),
    between=(("entre", "et"), ("de", "à")),
    percents={"pour cent": "percent", "points": "percentage point"},
    currencies=CURRENCY_CODES
    | {
        "euro": "euro", "euros": "euro", "d'euros": "euro", "dollars": "dollar",
        "de dollars": "dollar", "francs": "franc", "livres": "pound", "roubles": "rouble",
        "zlotys": "zloty", "de zlotys": "zloty",
    },
    durations={
        "seconde*": "second", "minute*": "minute", "heure": "hour", "heures": "hour",
        "jour": "day", "jours": "day", "nuit": "night", "nuits": "night", "semaine*": "week",
        "mois": "month", "années": "year",
    },
    measurements=UNIT_SYMBOLS
    | {
        "kilomètre*": "kilometre", "mètre": "metre", "mètres": "metre", "tonne*": "tonne",
        "hectare*": "hectare", "litre*": "litre", "kilo": "kilogram", "kilos": "kilogram",
        "degré*": "degree", "mètres carrés": "square metre",
    },
    months=words("""
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    """),
    weekdays=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    year_before=frozenset(words("""
        en de depuis jusqu'en fin début à l'année année et avant après dès mi été hiver printemps
        automne courant pour
    """)),
    no_year_after=frozenset(words("autres ces les seulement")),
    name_before=MODEL_WORDS | frozenset(words("""
        article art n° numéro page chapitre ligne vol rue route autoroute chaîne bus quai porte
    """)),
    clock_after=("h", "heures du matin", "heures du soir"),
    clock_before=("à", "vers"),
    ago_before=("il y a",),
    age_after=("ans",),
    age_before=("âgé de", "âgée de", "âgés de", "âgées de"),
    ordinal_endings=("er", "re", "e", "ème", "ère", "eme", "nd"),
    people=frozenset(words("""
        personnes migrants réfugiés hommes femmes enfants soldats policiers morts blessés
        tentatives cas passagers habitants citoyens élèves demandes arrivées
    """)),
    stops=frozenset(words("""
        le la les de du des et en à au aux dans sur par pour est sont ont a selon qui que dont
        ne pas ce se
    """)),
)
