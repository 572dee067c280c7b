"""German: words for numbers, hedges and ranges; numbers in words are written together."""

from figuredesk.ledger import Hedge
from figuredesk.reading.languages.model import Language, words
from figuredesk.reading.languages.symbols import CURRENCY_CODES, MODEL_WORDS, UNIT_SYMBOLS

# fmt: off

_UNITS = words("""
    null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn
""")
_TENS = words("""
    zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
""")

GERMAN = Language(
    code="de",
    decimal=",",
    spaced_groups=True,
    letters=frozenset("äöüß"),
    common_words=frozenset(words("""
            der die das und in den von zu mit sich des auf für ist im dem nicht ein
            eine als auch es an werden aus er hat dass sie nach wird bei einer um am
            sind noch wie einem über einen zum war haben seit zur vor bis nur ihm
            durch
        """)),
    abbreviations=frozenset(words("""
            ca nr dr prof z.b d.h u.a bzw vgl str st mio mrd tsd art abs jan feb apr
            aug sept okt nov dez sog inkl exkl evtl ggf bspw geb hl usw. rd mind max
        """)),
    small={word: float(n) for n, word in enumerate(_UNITS)}
    | {word: 10.0 * n for n, word in enumerate(_TENS, start=2)}
    | {
        "eins": 1, "zwo": 2, "dreissig": 30, "anderthalb": 1.5, "eineinhalb": 1.5,
        "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5, "fünfeinhalb": 5.5,
    },
    hundreds={"hundert": 100, "dutzend": 12},
    scales={
        "tausend": 1e3, "million": 1e6, "millionen": 1e6, "milliarde": 1e9, "milliarden": 1e9,
        "billion": 1e12, "billionen": 1e12,
    },
    marks={
        "tsd": 1e3, "tsd.": 1e3, "mio": 1e6, "mio.": 1e6, "mrd": 1e9, "mrd.": 1e9, "k": 1e3,
        "mill.": 1e6,
    },
    loose_marks=frozenset({"tsd", "tsd.", "mio", "mio.", "mrd", "mrd.", "mill."}),
    articles={"ein": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1},
    halves={"eine halbe": 0.5, "einer halben": 0.5, "ein halbes": 0.5, "einem halben": 0.5},
    fractions={
        "die hälfte": 0.5, "der hälfte": 0.5, "hälfte": 0.5, "ein drittel": 1 / 3,
        "einem drittel": 1 / 3, "zwei drittel": 2 / 3, "ein viertel": 0.25, "einem viertel": 0.25,
        "drei viertel": 0.75, "dreiviertel": 0.75, "ein fünftel": 0.2, "ein zehntel": 0.1,
        "zwei fünftel": 0.4, "drei fünftel": 0.6, "vier fünftel": 0.8, "ein sechstel": 1 / 6,
        "ein siebtel": 1 / 7, "ein achtel": 1 / 8, "ein neuntel": 1 / 9, "einem fünftel": 0.2,
        "einem sechstel": 1 / 6, "einem achtel": 1 / 8, "einem zehntel": 0.1,
    },
    multiples={
        "verdoppelt*": 2, "verdopplung": 2, "verdoppeln": 2, "verdreifacht*": 3,
        "verdreifachen": 3, "vervierfacht*": 4, "verfünffacht*": 5, "verzehnfacht*": 10,
        "halbiert*": 0.5, "doppelt so": 2, "dreimal so": 3, "viermal so": 4,
    },
    times=("mal",),
    fold_endings=("fach", "-fach", "fache", "fachen"),
    one=frozenset({"ein", "eins"}),
    compounds=True,
    vague=frozenset(words("""
            hunderte hunderten hunderter tausende tausenden tausender dutzende
            dutzenden millionen milliarden zehntausende zehntausenden
            hunderttausende hunderttausenden zigtausende zigtausenden abertausende
            abertausenden zehntausender hunderttausender
        """)),
    vague_before=(
        "einige", "einigen", "mehrere", "mehreren", "mehrerer", "ein paar", "wenige", "wenigen",
        "etliche", "etlichen", "viele", "vielen",
    ),
    hedges_before={
        Hedge.ABOUT: (
            "rund", "etwa", "ungefähr", "circa", "zirka", "ca.", "ca", "schätzungsweise",
            "in etwa", "an die", "um die", "so um die", "grob", "geschätzt", "geschätzte",
            "geschätzten", "in der größenordnung von", "plus minus", "~", "≈", "vielleicht",
            "gegen", "einige", "mehr oder weniger",
        ),
        Hedge.NEARLY: (
            "knapp", "fast", "beinahe", "nahezu", "annähernd", "etwas weniger als", "etwas unter",
            "knapp unter", "kaum weniger als", "ein knappes", "eine knappe", "einem knappen",
            "einer knappen",
        ),
        Hedge.AT_LEAST: (
            "mindestens", "wenigstens", "zumindest", "nicht weniger als", "minimum", "ab", "≥",
        ),
        Hedge.MORE_THAN: (
            "mehr als", "über", "gut", "weit über", "deutlich über", "etwas über", "knapp über",
            "ein gutes", "eine gute", "einem guten", "einer guten",
            "weit mehr als", "deutlich mehr als", "etwas mehr als", "oberhalb von", ">",
        ),
        Hedge.AT_MOST: (
            "bis zu", "höchstens", "maximal", "nicht mehr als", "allenfalls", "bis", "≤",
            "nicht über",
        ),
        Hedge.LESS_THAN: (
            "weniger als", "unter", "unterhalb von", "deutlich weniger als", "weit weniger als",
            "weit unter", "deutlich unter", "keine", "<",
        ),
    },
    hedges_after={
        Hedge.ABOUT: ("oder so", "etwa", "in etwa", "ungefähr"),
        Hedge.AT_LEAST: ("oder mehr", "und mehr", "mindestens"),
        Hedge.MORE_THAN: ("+", "plus"),
        Hedge.AT_MOST: ("oder weniger", "höchstens", "maximal"),
    },
    no_bound_after={
        "unter": ("fiel", "sank", "sinkt"),
        "über": ("stieg", "steigt"),
        "bis": ("von",),
    },
    to=("bis",),
    either=("oder",),
    out_of=("von", "aus"),
    changes=words("""
        stieg* steig* gestiegen fiel fielen fallen gefallen sank sanken sink* gesunken wuchs*
        wachsen gewachsen erhöh* verringer* senk* gesenkt kletter* zurück
    """),
    between=(("zwischen", "und"), ("von", "bis"), ("zwischen", "bis")),
    percents={
        "prozent": "percent", "prozentpunkt*": "percentage point", "v.h.": "percent",
        "basispunkt*": "basis point",
    },
    currencies=CURRENCY_CODES
    | {
        "euro": "euro", "euros": "euro", "cent": "cent", "dollar": "dollar",
        "us-dollar": "US dollar", "pfund": "pound", "franken": "Swiss franc", "zloty": "zloty",
        "rubel": "rouble", "griwna": "hryvnia", "yen": "yen", "yuan": "yuan", "kronen": "crown",
    },
    durations={
        "sekunde*": "second", "minute*": "minute", "stunde*": "hour", "tag": "day", "tage": "day",
        "tagen": "day", "nacht": "night", "nächte*": "night", "woche": "week", "wochen": "week",
        "monat": "month", "monate": "month", "monaten": "month", "jahr": "year", "jahre": "year",
        "jahren": "year", "jahrzehnt*": "decade", "std.": "hour", "min.": "minute",
    },
    measurements=UNIT_SYMBOLS
    | {
        "kilometer*": "kilometre", "meter": "metre", "metern": "metre",
        "zentimeter*": "centimetre", "millimeter*": "millimetre", "hektar": "hectare",
        "tonne": "tonne", "tonnen": "tonne", "kilo": "kilogram", "kilogramm": "kilogram",
        "gramm": "gram", "liter*": "litre", "grad": "degree", "grad celsius": "degree Celsius",
        "quadratmeter*": "square metre", "quadratkilometer*": "square kilometre",
        "kubikmeter*": "cubic metre", "meilen": "mile", "stundenkilometer*": "kilometre per hour",
        "megawatt": "megawatt",
    },
    months=(
        "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august",
        "september", "oktober", "november", "dezember", "jan", "feb", "apr", "aug", "sept", "okt",
        "nov", "dez",
    ),
    year_before=frozenset(words("""
            jahr jahre jahres jahren seit im in von bis anfang ende mitte sommer
            herbst frühjahr frühling winter ab vor nach und oder
        """)),
    no_year_after=frozenset(words("""
            weitere weiteren weiterer nur diese diesen dieser jene jenen alle allen übrigen
            restlichen anderen insgesamt zusammen
        """)),
    no_year_before=frozenset(words("""
            davon weitere andere tote verletzte stück
        """)),
    year_after=frozenset("und bis"),
    name_before=MODEL_WORDS | frozenset(words("""
            a b artikel art art. paragraf paragraph § §§ nr nr. nummer kapitel seite s
            s. absatz abs abs. satz kanal linie flug gleis stufe klasse kategorie
            platz halle tor zimmer raum strecke bundesstraße autobahn bus version
            teil band covid protokoll resolution verordnung drucksache
        """)),
    clock_after=("uhr",),
    clock_before=("um", "gegen", "ab", "bis", "nach", "vor"),
    day_parts=("uhr", "morgens", "abends", "nachts"),
    ago_before=("vor",),
    age_after=(
        "jahre alt", "jahre alte*", "jahre junge*", "monate alt", "monate alte*", "-jährige*",
        "jährige*", "-jahrige*", "-jährig", "jahren alt",
    ),
    age_before=("im alter von", "alter von", "alter zwischen"),
    ordinal_dot=True,
    noun_capitals=True,
    ordinal_before=frozenset(words("""
            der die das dem den des zum am im vom zur beim ein eine einen jeder jede
        """)),
    ordinal_endings=("-mal", "mal", "er", "-er", "ste", "te"),
    people=frozenset(words("""
            menschen personen person migranten flüchtlinge flüchtlingen flüchtlinge
            asylsuchende soldaten polizisten beamte beamten einreisen asylanträge
            asylanträgen todesfälle tote toten verletzte kinder kindern frauen
            männer fälle fällen versuche versuchen bürger grenzübertritte iraker
            passagiere einwohner schutzsuchende geflüchtete
        """)),
    stops=frozenset(words("""
        der die das und in von zu mit auf für ist im dem nicht davon
    """)),
)
