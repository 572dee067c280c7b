"""English: words for quantities. Beside what is not plain stands the case that forced it."""

from figuredesk.ledger import Hedge
from figuredesk.reading.languages.english_names import (
    ENGLISH_NAME_WORDS,
    ENGLISH_VERSION_WORDS,
)
from figuredesk.reading.languages.english_stops import ENGLISH_STOPS
from figuredesk.reading.languages.english_units import (
    ENGLISH_CURRENCIES,
    ENGLISH_DURATIONS,
    ENGLISH_MEASUREMENTS,
    ENGLISH_PERCENTS,
)
from figuredesk.reading.languages.model import Language, words

# fmt: off

_UNITS = words("""
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen
""")
_TENS = words("""
    twenty thirty forty fifty sixty seventy eighty ninety
""")
_HALVED = words("""
    of the a an its their his her my our all those these that
""")


def _fractions() -> dict[str, float]:
    parts = {
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
        "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7,
        "eighth": 8, "eighths": 8, "ninth": 9, "tenth": 10, "tenths": 10,
    }
    over = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "nine": 9}
    found = {
        f"{count}{gap}{part}": number / whole
        for count, number in over.items()
        for part, whole in parts.items()
        for gap in (" ", "-")
        if (number == 1) != part.endswith("s") and number < whole
    }
    # "first half" and "half-staff" are none
    found |= {"half": 0.5, "a third": 1 / 3, "a quarter": 0.25, "a fifth": 0.2, "a tenth": 0.1}
    found |= {f"half| {word}": 0.5 for word in _HALVED}
    # "the third" and "the fifth" are ordinals, "a third" is a fraction only before "of"
    found |= {"an eighth| of": 1 / 8}
    found |= {f"a {part}| of": 1 / whole for part, whole in parts.items() if not part.endswith("s")}
    return found


ENGLISH = Language(
    code="en",
    decimal=".",
    spaced_groups=False,
    common_words=frozenset(words("""
            the of and to in a is that for on was with as at by from it were are
            said have has had be not this but they an which or his their who been
            more will about its after per day am war
        """)),
    abbreviations=frozenset(words("""
            mr mrs ms dr prof gen col lt sgt capt maj gov sen rep rev st mt ft no
            nos vs approx est ca e.g i.e cf fig figs vol jr sr jan feb mar apr jun
            jul aug sep sept oct nov dec u.s u.k u.n e.u a.k.a al dept div hon pres
            supt cmdr brig
        """)),
    small={word: float(n) for n, word in enumerate(_UNITS)}
    | {word: 10.0 * n for n, word in enumerate(_TENS, start=2)},
    hundreds={"hundred": 100, "dozen": 12},
    scales={
        "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5,
        "crore": 1e7,
    },
    marks={
        "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6, "b": 1e9, "bn": 1e9, "tys": 1e3,
        "tys.": 1e3, "tsd": 1e3, "mld": 1e9, "mrd": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
        "t": 1e12,
    },
    loose_marks=frozenset(
        {"tys", "tys.", "tsd", "mld", "mrd", "mn", "mln", "mio", "bn", "bln", "tn", "trn"}
    ),
    joiners=("and",),
    articles={"a": 1, "an": 1},
    halves={"half": 0.5, "half a": 0.5, "a half": 0.5, "a quarter of a": 0.25,
        "a quarter": 0.25, "three quarters of a": 0.75, "three-quarters of a": 0.75,
        "a third of a": 1 / 3, "one-and-a-half": 1.5, "two-and-a-half": 2.5,
        "three-and-a-half": 3.5, "four-and-a-half": 4.5,
    },
    tails={"and a half": 0.5, "and a quarter": 0.25, "and a third": 1 / 3},
    fractions=_fractions(),
    half_before=frozenset(words("first second third fourth last next other latter better top")),
    multiples={
        "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3,
        "twice| as": 2, "twice| the": 2, "twice| that": 2, "double| the": 2, "double| that": 2,
        "triple| the": 3, "triple| that": 3, "thrice| the": 3, "half| as": 0.5, "quadrupled": 4,
        "quadrupling": 4, "quintupled": 5, "halved": 0.5, "halving": 0.5,
    },
    times=("times",),
    fold_endings=("fold", "-fold"),
    one=frozenset({"one", "zero"}),
    no_one_after=frozenset(words("""
        no the this that each every any which another some an my your latter number ground net
        formula day
    """)),
    no_one_before=frozenset(words("""
        of day thing time way point moment another tolerance voice accord breath stroke
    """)),
    bare_parts=frozenset({"half", "a third", "a quarter", "a fifth", "a tenth"}),
    part_over=frozenset({
        "fewer", "less", "more", "higher", "lower", "larger", "smaller", "cheaper",
        *_HALVED, "as", "were", "are", "was", "is", "had", "have", "has", "will", "came", "died",
    }),
    part_before=frozenset({"by", "in", "to", "be"}),
    vague=frozenset(
        {"tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions"}
    ),
    vague_before=(
        "a few", "few", "several", "some few", "a couple of", "a couple", "many", "a good few",
    ),
    hedges_before={
        Hedge.ABOUT: (
            "about", "around", "approximately", "approx.", "approx", "roughly", "circa", "c.",
            "ca.", "ca", "some", "~", "≈", "an estimated", "estimated", "more or less",
            "in the region of", "in the order of", "on the order of", "in the vicinity of",
            "in the neighbourhood of", "in the neighborhood of", "something like", "or so",
            "give or take", "what is thought to be", "perhaps", "maybe", "perhaps even",
            "maybe even",
            "barely", "a rough",
            "give or take", "plus or minus", "+/-", "±",
        ),
        Hedge.NEARLY: (
            "nearly", "almost", "close to", "just under", "just short of", "just below",
            "a little under", "a little less than", "slightly under", "slightly below",
            "slightly less than", "slightly fewer than", "just less than", "just shy of",
            "shy of", "approaching", "virtually", "practically", "not quite", "near",
            "a little below", "neared", "close on", "little short of", "nearing", "nigh on",
            "well-nigh",
        ),
        Hedge.AT_LEAST: (
            "at least", "no fewer than", "no less than", "not less than", "not fewer than",
            "a minimum of", "minimum of", "minimum", "as few as", "as little as", "as low as",
            "≥", ">=", "at the very least", "at the least",
        ),
        Hedge.MORE_THAN: (
            "more than", "over", "above", "upwards of", "upward of", "in excess of", "exceeding",
            "well over", "just over", "a little over", "slightly over", "slightly more than",
            "a little more than", "just more than", "just above", "well above", "far more than",
            "well in excess of", "greater than", "beyond", "north of", "higher than", ">",
            "far over", "much more than", "over than", "slightly above", "topped", "topping",
            "exceed", "exceeds", "exceeded", "surpass", "surpasses", "surpassed", "surpassing",
        ),
        Hedge.AT_MOST: (
            "up to", "at most", "no more than", "not more than", "as many as", "as much as",
            "as high as", "a maximum of", "maximum of", "maximum", "at the most", "≤", "<=",
            "to as many as",
            "to a maximum of", "no higher than", "as far as", "as long as", "not exceeding",
            "no greater than", "at the very most", "not exceed", "never exceeded",
            "not surpass", "not top",
        ),
        Hedge.LESS_THAN: (
            "less than", "fewer than", "under", "below", "short of", "lower than", "well under",
            "well below", "far fewer than", "far less than", "smaller than", "<", "sub-", "sub",
            "much less than", "not even",
        ),
    },
    hedges_after={
        Hedge.ABOUT: (
            "or so", "or thereabouts", "give or take", "-odd", "odd", "-ish", "more or less",
            "approximately", "roughly",
        ),
        Hedge.AT_LEAST: (
            "at least", "or more", "or higher", "or above", "or greater", "at a minimum",
            "at the very least", "minimum", "or over", "or older", "if not more",
        ),
        Hedge.MORE_THAN: (
            "-plus", " plus", "+", "and counting", "and more", "and rising", "upwards",
        ),
        Hedge.AT_MOST: (
            "at most", "at the most", "or less", "or fewer", "or below", "maximum",
            "at a maximum", "tops", "max", "or under", "at the very most",
        ),
    },
    to=("to", "up to"),
    either=("or",),
    out_of=("in", "out of", "in every", "out of every"),
    between=(("between", "and"), ("from", "to"), ("anywhere from", "to"), ("between", "to")),
    changes=words("""
        rise rises rising rose risen fall falls falling fell fallen grow grows growing grew grown
        jump* climb* drop* declin* increas* decreas* soar* surg* plung* plummet* slip* slid*
        shrink* shrank shrunk rais* lower* cut cuts cutting reduc* up down went gone swell* swoll*
        double* doubl* tripl* revis* correct* expand* rocket* leap* leapt sank sunk halv* tumbl*
    """),
    percents=ENGLISH_PERCENTS,
    currencies=ENGLISH_CURRENCIES,
    durations=ENGLISH_DURATIONS,
    measurements=ENGLISH_MEASUREMENTS,
    months=(
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec",
    ),
    weekdays=(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon",
        "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
    ),
    year_before=frozenset(words("""
            in since by until till from during for after before through between
            early late mid year of and or to the spring summer autumn fall winter
            quarter q1 q2 q3 q4 season than is was circa versus vs and/or fiscal
            financial all whole
        """)),
    no_year_after=frozenset(words("""
            another only just those these all further additional remaining other extra
            are were totalling totaling numbering
            take takes took taken taking bring brings brought send sends sent hold holds held
            catch catches caught find finds found house houses housed shelter sheltered feed fed
            rescue rescues rescued move moves moved evacuate evacuated detain detained arrest
            arrested kill killed injure injured wounded hire hired fire fired admit admits
            admitted accept accepts accepted receive received recruit recruited deploy deploys
            deployed transfer transferred relocate relocated resettle resettled deport deported
            expel expelled release released register registered count counted record recorded
            hospitalise hospitalised host hosts hosted let allow allowed vaccinate vaccinated
            treat treated displace displaced stop stopped carry carried lay laid plant planted
            buy bought sell sold deliver delivered need needs add added sack sacked train trained
            help helped drown drowned estimate estimated
        """)),
    no_year_before=frozenset(words("""
            others dead injured wounded missing homeless apiece strong there here each
        """)),
    yearly=frozenset(words("""
        elections games olympics results figures sales earnings profits revenues models riots
        protests accords talks rules laws changes cars reforms primaries
    """)),
    name_before=ENGLISH_NAME_WORDS,
    version_before=ENGLISH_VERSION_WORDS,
    name_after=frozenset({"zip", "street", "road", "avenue", "boulevard", "lane"}),
    model_names=True,
    clock_after=("a.m.", "a.m", "am", "p.m.", "p.m", "pm", "o'clock", "gmt", "cet", "utc"),
    clock_before=(
        "at", "by", "from", "until", "till", "after", "before", "around", "about", "since",
    ),
    day_parts=(
        "morning", "afternoon", "evening", "night", "noon", "local time", "hours", "hrs", "gmt",
        "cet",
    ),
    ago=("ago", "earlier", "later", "before", "beforehand"),
    age_after=(
        "years old", "year old", "year-old", "year-olds", "years of age", "years-old",
        "year olds", "yrs old", "months old", "month-old", "month-olds", "weeks old", "week-old",
        "month old", "days old", "day-old", "-year-old", "-year-olds", "-month-old", "-week-old",
        "-day-old",
    ),
    age_before=(
        "aged", "age", "ages", "age of", "ages of", "aged between", "ages between", "aged from",
        "aged over", "aged under", "aged about", "aged around", "turned", "turning", "turns",
        "aged up to", "aged at least",
    ),
    age_told=("ages", "as young as", "as old as"),
    day_after_month=True,
    persons=frozenset(words("""
        man woman boy girl teenager
        children child people kids women men adults those anyone everyone girls boys pupils
        teenagers voters citizens youths players persons residents
        teacher student pupil farmer doctor nurse driver engineer lawyer worker soldier officer
        policeman policewoman fireman sailor fisherman baker shopkeeper pensioner carpenter
        mechanic electrician journalist photographer volunteer migrant refugee prisoner patient
        widow widower son daughter brother sister cousin husband wife
    """)),
    age_bounds=frozenset({"under", "over", "below", "above", "younger than", "older than"}),
    ordinal_endings=("st", "nd", "rd", "th"),
    people=frozenset(words("""
            people persons person migrants migrant refugees asylum children women
            men soldiers troops civilians workers residents citizens passengers
            patients deaths cases attempts crossings detentions arrests applications
            applicants families students officers guards policemen inhabitants
            victims foreigners nationals employees fighters protesters jobs homes
            houses vehicles cars units voters members tourists visitors users
            customers
        """)),
    subjects=True,
    stops=ENGLISH_STOPS,
)
