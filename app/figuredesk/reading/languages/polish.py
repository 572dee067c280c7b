"""Polish: words for numbers, hedges and ranges, with their declension."""

from figuredesk.ledger import Hedge
from figuredesk.reading.languages.model import Language, words
from figuredesk.reading.languages.symbols import CURRENCY_CODES, MODEL_WORDS, UNIT_SYMBOLS

# fmt: off

_SMALL = {
    "półtora": 1.5, "półtorej": 1.5, "zero": 0, "jeden": 1, "jedna": 1, "jedno": 1, "jednego": 1,
    "jednej": 1, "jedną": 1,
    "dwa": 2, "dwie": 2, "dwaj": 2, "dwóch": 2, "dwu": 2, "dwoje": 2, "dwojga": 2, "dwiema": 2,
    "dwoma": 2, "dwóm": 2, "trzy": 3, "trzej": 3, "trzech": 3, "troje": 3, "trojga": 3, "trzem": 3,
    "trzema": 3, "cztery": 4, "czterej": 4, "czterech": 4, "czworo": 4, "czworga": 4, "czterem": 4,
    "czterema": 4, "pięć": 5, "pięciu": 5, "pięcioro": 5, "pięciorga": 5, "sześć": 6, "sześciu": 6,
    "sześcioro": 6, "siedem": 7, "siedmiu": 7, "siedmioro": 7, "osiem": 8, "ośmiu": 8, "ośmioro": 8,
    "dziewięć": 9, "dziewięciu": 9, "dziewięcioro": 9, "dziesięć": 10, "dziesięciu": 10,
    "dziesięcioro": 10, "jedenaście": 11, "jedenastu": 11, "dwanaście": 12, "dwunastu": 12,
    "trzynaście": 13, "trzynastu": 13, "czternaście": 14, "czternastu": 14, "piętnaście": 15,
    "piętnastu": 15, "szesnaście": 16, "szesnastu": 16, "siedemnaście": 17, "siedemnastu": 17,
    "osiemnaście": 18, "osiemnastu": 18, "dziewiętnaście": 19, "dziewiętnastu": 19,
    "dwadzieścia": 20, "dwudziestu": 20, "trzydzieści": 30, "trzydziestu": 30, "czterdzieści": 40,
    "czterdziestu": 40, "pięćdziesiąt": 50, "pięćdziesięciu": 50, "sześćdziesiąt": 60,
    "sześćdziesięciu": 60, "siedemdziesiąt": 70, "siedemdziesięciu": 70, "osiemdziesiąt": 80,
    "osiemdziesięciu": 80, "dziewięćdziesiąt": 90, "dziewięćdziesięciu": 90, "sto": 100, "stu": 100,
    "dwieście": 200, "dwustu": 200, "trzysta": 300, "trzystu": 300, "czterysta": 400,
    "czterystu": 400, "pięćset": 500, "pięciuset": 500, "sześćset": 600, "sześciuset": 600,
    "siedemset": 700, "siedmiuset": 700, "osiemset": 800, "ośmiuset": 800, "dziewięćset": 900,
    "dziewięciuset": 900,
}
_SMALL |= {  # "pięcioma", "dwustoma"
    word[:-1] + "oma": worth
    for word, worth in _SMALL.items()
    if word.endswith("u") and word != "dwu" and worth >= 5
}
_SMALL |= {  # "pięciorga", "pięciorgiem" of children
    word[:-1] + ending: worth
    for word, worth in _SMALL.items()
    if word.endswith("ro")
    for ending in ("ga", "giem", "gu")
}
_SMALL |= {"dwojgiem": 2, "trojgiem": 3, "oboje": 2, "obojga": 2}

POLISH = Language(
    code="pl",
    decimal=",",
    spaced_groups=True,
    letters=frozenset("ąęłńóśźż"),
    common_words=frozenset(words("""
            i w na z do że się o nie jest za po od przez jak co są ale dla oraz ze
            ich był była było tym tego który która które jego jej już przed przy
            także ma roku osób granicy którzy
        """)),
    abbreviations=frozenset(words("""
            ok tys art ust pkt nr dr prof gen płk mjr kpt por ppłk st ul im np m.in
            tzw tj itd itp godz min max św ks inż mgr hab red str wg ds ca dol pow
            woj
        """)),
    small=_SMALL,
    hundreds={"tuzin": 12, "tuzina": 12, "tuziny": 12, "tuzinów": 12, "tuzinem": 12},
    scales={"tysiąc*": 1e3, "tysięcy": 1e3, "milion*": 1e6, "miliard*": 1e9, "bilion*": 1e12},
    marks={"tys": 1e3, "tys.": 1e3, "mln": 1e6, "mln.": 1e6, "mld": 1e9, "mld.": 1e9, "k": 1e3},
    loose_marks=frozenset({"tys", "tys.", "mln", "mln.", "mld", "mld."}),
    halves={"pół": 0.5, "półtora": 1.5, "półtorej": 1.5, "półtoratysi*": 1.5},
    tails={"i pół": 0.5},
    fractions={
        "połowa": 0.5, "połowę": 0.5, "połowy": 0.5, "połową": 0.5, "jedna trzecia": 1 / 3,
        "jedną trzecią": 1 / 3, "jednej trzeciej": 1 / 3, "dwie trzecie": 2 / 3,
        "dwóch trzecich": 2 / 3, "jedna czwarta": 0.25, "jedną czwartą": 0.25,
        "trzy czwarte": 0.75, "trzech czwartych": 0.75, "jedna piąta": 0.2, "jedną piątą": 0.2,
    },
    multiples={
        "dwukrotn*": 2, "trzykrotn*": 3, "czterokrotn*": 4, "pięciokrotn*": 5,
        "sześciokrotn*": 6, "siedmiokrotn*": 7, "ośmiokrotn*": 8, "dziesięciokrotn*": 10,
        "stukrotn*": 100, "podwoił*": 2,
        "podwojen*": 2, "potroił*": 3,
    },
    times=("razy", "krotnie", "raza"),
    one=frozenset({"jeden", "jedna", "jedno", "jednego", "jednej", "jedną"}),
    # "kilkaset" has no number: it is several hundred, and no dictionary says how many
    vague=frozenset(words("""
            setki setek setkami setkach tysiące tysięcy tysiącami tysiącach miliony
            milionami milionów miliardy dziesiątki dziesiątek dziesiątkami
            dziesiątkach setkom tysiącom milionom dziesiątkom kilkorgu kilkoro
            kilkorga kilkaset kilkuset kilkudziesięciu kilkadziesiąt kilkanaście
            kilkunastu paręset paruset parędziesiąt parudziesięciu tuziny
        """)),
    vague_before=("kilka", "kilku", "parę", "paru", "wiele", "wielu"),
    hedges_before={
        Hedge.ABOUT: (
            "około", "ok.", "ok", "mniej więcej", "w przybliżeniu", "z grubsza", "szacunkowo",
            "jakieś", "jakichś", "circa", "ca", "ca.", "orientacyjnie", "rzędu", "plus minus",
            "~", "≈", "powiedzmy", "pi razy oko", "gdzieś",
        ),
        Hedge.NEARLY: (
            "prawie", "niemal", "niemalże", "blisko", "bez mała", "nieco mniej niż",
            "trochę mniej niż", "nieco poniżej", "tuż poniżej", "nieomal",
        ),
        Hedge.AT_LEAST: (
            "co najmniej", "conajmniej", "przynajmniej", "minimum", "nie mniej niż", "najmniej",
            "minimalnie", "≥",
        ),
        Hedge.MORE_THAN: (
            "ponad", "powyżej", "więcej niż", "przeszło", "nieco ponad", "znacznie ponad",
            "grubo ponad", "dobrze ponad", "nieco więcej niż", "znacznie więcej niż", "z górą",
            ">",
        ),
        Hedge.AT_MOST: (
            "nawet", "do", "nawet do", "maksymalnie", "co najwyżej", "najwyżej", "nie więcej niż",
            "maksimum", "aż do", "≤",
        ),
        Hedge.LESS_THAN: (
            "mniej niż", "poniżej", "niespełna", "niecałe", "niecałych", "niecały", "niecałego",
            "znacznie mniej niż", "<",
        ),
    },
    hedges_after={
        Hedge.ABOUT: ("mniej więcej", "lub coś koło tego", "z hakiem"),
        Hedge.AT_LEAST: ("lub więcej", "albo więcej", "i więcej", "co najmniej"),
        Hedge.MORE_THAN: ("+", "z górą", "z okładem", "z kawałkiem"),
        Hedge.AT_MOST: ("lub mniej", "maksymalnie"),
    },
    # "wzrosła do 500" tells where it ended, not how much at most
    no_bound_after={
        "do": (
            "wzr", "spad", "zwięk", "zmniej", "urosł", "skocz", "dosz", "podnio", "sięg",
            "powrot", "wrac", "trafi",
        )
    },
    far_leading=frozenset({"do"}),
    to=("do",),
    either=("lub", "albo", "czy"),
    out_of=("na", "z"),
    changes=words("""
        wzr* rośn* urosł* spad* zwięk* zmniej* skocz* podnio* podwyż* obniż* zmala*
    """),
    between=(("od", "do"), ("między", "a"), ("pomiędzy", "a"), ("z", "do")),
    percents={
        "proc.": "percent", "proc": "percent", "procent*": "percent",
        "pkt proc.": "percentage point", "punktów procentowych": "percentage point",
        "punkty procentowe": "percentage point", "punktu procentowego": "percentage point",
        "pkt. proc.": "percentage point", "p.p.": "percentage point",
    },
    currencies=CURRENCY_CODES
    | {
        "zł": "zloty", "złotych": "zloty", "złote": "zloty", "złoty": "zloty",
        "złotego": "zloty", "euro": "euro", "dolar*": "dollar", "dol.": "dollar",
        "funt*": "pound", "rubl*": "rouble", "hrywien": "hryvnia", "hrywn*": "hryvnia",
        "frank*": "franc", "koron*": "crown", "gr": "grosz", "groszy": "grosz",
    },
    durations={
        "sekund*": "second", "minut*": "minute", "godzin*": "hour", "godz.": "hour",
        "godz": "hour", "dzień": "day", "dni": "day", "dnia": "day", "dniach": "day",
        "dniami": "day", "doby": "day", "dób": "day", "dobę": "day", "noc*": "night",
        "tydzień": "week", "tygodni*": "week", "tygodn*": "week", "miesiąc*": "month",
        "miesięcy": "month", "lat": "year", "lata": "year", "latach": "year", "latami": "year",
        "dekad*": "decade",
    },
    measurements=UNIT_SYMBOLS
    | {
        "kilometr*": "kilometre", "metr": "metre", "metry": "metre", "metrów": "metre",
        "metrach": "metre", "metra": "metre", "centymetr*": "centimetre",
        "milimetr*": "millimetre", "hektar*": "hectare", "ton": "tonne", "tony": "tonne",
        "tonę": "tonne", "kilogram*": "kilogram", "kg": "kilogram", "litr*": "litre",
        "stopni": "degree", "mil": "mile", "km kw.": "square kilometre",
        "metrów kwadratowych": "square metre", "kilometrów kwadratowych": "square kilometre",
    },
    months=(
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
        "września", "października", "listopada", "grudnia", "styczeń", "luty", "marzec",
        "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik",
        "listopad", "grudzień", "styczniu", "lutym", "marcu", "kwietniu", "maju", "czerwcu",
        "lipcu", "sierpniu", "wrześniu", "październiku", "listopadzie", "grudniu",
    ),
    year_before=frozenset(words("""
        w od do rok roku lat latach za przed po i od początku końca
    """)),
    years_named=True,
    year_after=frozenset(words("""
        r r. rok roku rokiem i a
    """)),
    name_before=MODEL_WORDS | frozenset(words("""
            art art. artykuł artykułu nr numer numeru ustawa rozdział rozdziału
            punkt punktu pkt pkt. str str. strona stronie kanał kanale droga drogą
            drodze drogi drogę szosa szosą szosie dk dw trasa trasą trasie linia linii
            klasa kategoria ust ust. par par. § poz poz. dz godz godz. godzinie
            godziny godziną autobus lot rejs rejsu covid słupek
        """)),
    clock_before=("o", "do", "od", "przed", "po", "około"),
    day_parts=("rano", "wieczorem", "w nocy", "po południu"),
    ago=("temu",),
    age_after=("-letni*", "-latk*", "-latek", "-latkowie", "letni*", "-letnia", "lat życia"),
    age_before=("w wieku", "wieku", "wiek"),
    age_told=("wiek", "wieku"),
    ordinal_dot=True,
    ordinal_endings=("-ty", "-go", "-ej", "-tym", "-szy", "-ci", "-my"),
    people=frozenset(words("""
            żołnierz migrant policjant mężczyzna kobieta strażnik osób osoby osobę osoba
            osobom migrantów migranci migrantom cudzoziemców
            cudzoziemcy uchodźców uchodźcy ludzi żołnierzy żołnierze funkcjonariuszy
            policjantów strażników prób próby próbę przypadków przypadki zgonów
            ofiar ofiary wniosków wnioski obywateli dzieci dziecko kobiet kobiety
            mężczyzn mężczyźni irakijczyków pasażerów mieszkańców zatrzymanych
            rannych zabitych
        """)),
    clock_nouns=frozenset({"godz", "godz.", "godzinie", "godziny", "godzinę"}),
    stops=frozenset(words("""
        z ze w na i a o do od po za nie że się to jest są był było były
    """)),
)
