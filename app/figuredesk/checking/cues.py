"""The words around a number that tell what the draft does with it.

A plan, a denial, a rate, a sum and a remainder are told apart by a few words near the number.
They are data, one line a meaning, all languages together: a cue only ever weakens a verdict
or asks for arithmetic, so a cue too many costs little.
"""

import re

from figuredesk.checking.cue import Cue

_PLAN = (
    r"would|(?:was|were) going to|propos\w*|plan(?:s|ned|ning)?|want\w*|wish\w*|offer\w*|"
    r"demand\w*|ask(?:s|ed|ing)?|"
    r"expect\w*|forecast\w*|scheme|idea|suggest\w*|request(?:ed|ing)|pledg\w*|promis\w*|"
    r"intend\w*|aims?|hopes?|will (?:be|cost)|(?:was|were|been|being) announced|"
    r"(?:is|are|was|were) to|due to|soon|"
    r"vorschl\w*|vorgeschlagen|fordert\w*|wollen|soll\w*|möchte\w*|geplant\w*|"
    r"propon\w*|chce|chcą|planuj\w*|zaproponowa\w*|ma zostać|mają|"
    r"предл\w*|хоч\w*|хотят|планир\w*|намер\w*"
)
_DENIAL = (
    r"den(?:y|ies|ied|ying|ial)|reject\w*|refus\w*|ruled? out|turned? down|rebuff\w*|"
    r"(?:will|would|shall|does|do) not|won't|won’t|wouldn't|wouldn’t|"
    r"dismiss\w*|no such|never agreed|"
    r"(?:agreed?|agreeing|consent|assent|promis|subscrib|commit)\w* to no|"
    r"not true|untrue|false|no truth|did not agree|"
    r"dementier\w*|bestreit\w*|bestritt\w*|wies\w* zurück|abgelehnt|lehnt\w*|"
    r"zaprzecz\w*|odrzuc\w*|dementuj\w*|опроверг\w*|отверг\w*|отказ\w*"
)
_RATE = (
    r"(?:a|per|each|every) (?:day|week|month|year|night|hour)"
    r"(?! (?:later|earlier|before|after|ago|or two|and a half)\b)|(?:daily|weekly|monthly|nightly)"
    r"(?! (?:reports?|bulletins?|briefings?|updates?|papers?|newspapers?|press|news|magazines?|"
    r"summar\w+|notes?|tables?|statistics|figures?|overviews?|meetings?|statements?|dispatch\w*|situation)\b)|"
    r"pro tag|täglich|am tag|jeden tag|pro woche|wöchentlich|dziennie|na dobę|każdego dnia|"
    r"tygodniowo|в день|ежедневно|в сутки|в неделю|par jour|al giorno|al día|per dag"
)
_SUM = (
    r"together|in all|in total|in sum|altogether|combined|adds? up|adding up|added(?: up)?|sum of|"
    r"totals?|totall?ing|makes?|making|taken together|all told|"
    r"zusammen|insgesamt|razem|łącznie|w sumie|вместе|в сумме|итого|au total|in totale"
)
_DIFFERENCE = (
    r"fewer|less than|more than (?:in|the|a|on|at)|lower|higher|drop|fell by|fall of|rose by|"
    r"below|above|apart|up|down|lie|lies|differ\w*|so(?=\s+\d)|"
    r"between (?:them|both|(?:the )?(?:two|highest|lowest|largest|smallest))|"
    r"rise of|increase of|decrease of|decline of|difference|gap|added|adding|adds|on top|"
    r"since then|in between|"
    r"(?:people |migrants )?(?:more|less)(?! (?:in|at|on|near|inside|outside|who|were|are|that)\b"
    r"(?!.*\bthan\b))|extra|additional|short of|ahead of|"
    r"weniger|mehr als|unterschied|mniej|więcej|różnica|меньше|больше|разница"
)
_REMAINDER = (
    r"(?:the )?other|(?:the )?rest|remain\w*|leaves?|leaving|left(?: over| with)?|balance|"
    r"übrig\w*|rest|pozosta\w*|reszta|остал\w*|остальн\w*"
)
_NOW = (
    r"now|currently|at present|right now|at the moment|jetzt|derzeit|aktuell|teraz|obecnie|"
    r"сейчас|в настоящее время|actuellement|attualmente|ahora|nu"
)
_SAYS = (
    r"said|says?|told|tells|according to|reported|reports|counts?|counted|registered|recorded|"
    r"estimates?d?|puts?|wrote|writes|has it|announced|added|adds|in the (?:words|estimate) of|"
    r"sagt\w*|laut|zufolge|teilte|erklärt\w*|meldet\w*|nach angaben|"
    r"poda\w*|powiedzia\w*|mówi\w*|według|poinformowa\w*|"
    r"сообщ\w*|сказал\w*|заяв\w*|по данным|по словам|selon|a déclaré|secondo|según|volgens"
)
POINTS_BACK = re.compile(
    r"\b(?:he|she|it|they|them|their|his|her|its|these|those|this|that|whom|which|others?|"
    r"another|more|rest|there|here|same|er|sie|es|diese\w*|davon|weitere|ona|oni|ich|tych|"
    r"nich|innych|он|она|они|их|этих|ещё)\b|\.\.\.|…",
    re.I,
)
"""Words that point to what was told before: a number beside them may count the same."""
OTHERS = re.compile(
    r"\b(?:others?|more|ones?|of (?:them|whom|these|those)|rest|weitere|innych)\b", re.I
)
"""Words for what was counted just before: they name no noun of their own."""
_PLURALS = re.compile(
    r"s$|^(?:people|men|women|children|police|personnel|staff|troops|cattle|sheep|fish|aircraft|"
    r"cannon|salmon|deer|swine|livestock|crew|clergy|vermin|poultry|mice|geese|feet|teeth|"
    r"servicemen|servicewomen|policemen|folk|dead|wounded|injured|missing|per)$",
    re.I,
)
_OF = re.compile(r"\s+of\s")  # "loaves of bread"
PEOPLE = re.compile(
    r"\b(?:people|persons?|migrants?|refugees?|foreigners?|citizens?|nationals?|men|women|"
    r"children|asylum[- ]seekers?|travellers?|passengers?|human beings|individuals?|souls|"
    r"iraqis?|kurds?|syrians?|afghans?|arrivals|families|residents?|strangers|minors|"
    r"mensch\w*|person\w*|migrant\w*|flüchtling\w*|geflüchtet\w*|ausländer\w*|"
    r"os[oó]b\w*|ludzi\w*|migrant\w*|uchodźc\w*|cudzoziemc\w*|obywatel\w*|"
    r"человек\w*|люд\w*|мигрант\w*|бежен\w*|граждан\w*|иностран\w*|"
    r"personnes?|migrants?|réfugiés?|persone|migranti|rifugiati|personas|migrantes|refugiados|"
    r"mensen|personen|vluchtelingen|cilvēk\w*|migrant\w*|žmon\w*|людей|осіб)\b",
    re.I,
)
EVENTS = re.compile(
    r"\b(?:attempts?|crossings?|detections?|incidents?|tries|pushbacks?|interceptions?|"
    r"violations?|cases?|entries|versuch\w*|übertritt\w*|einreise\w*|prób\w*|przekrocze\w*|"
    r"попыт\w*|пересечен\w*|tentatives?|tentativi|passages?|intentos?|pogingen)\b",
    re.I,
)
PARTS = re.compile(
    r"\b(?:children|minors?|women|men|boys?|girls?|babies|infants?|families|students?|pregnant|"
    r"elderly|teenagers?|kinder|frauen|männer|familien|dzieci|kobiet\w*|mężczyzn\w*|rodzin\w*|"
    r"дет\w*|женщин\w*|мужчин\w*|сем[ье]\w*|enfants?|femmes?|bambini|donne|niños|mujeres)\b",
    re.I,
)
"""Nouns for a part of a population: "270 children" is not "over 700 migrants" told wrongly."""


RUNNING = Cue(
    r"running total|total so far|so far|(?:its|their|the) (?:total|tally|count)|"
    r"since the \w+ (?:began|started|set in)|"
    r"bisher|do tej pory|до сих пор",
)
"""Words for a count that goes on: what it is told of is the day on which it ends."""
SINCE = re.compile(
    r"^(?!.*\b(?:first|last|largest|biggest|highest|lowest|worst|only)\b[^,.;]{0,40}\bsince\b)"
    r".*\b(?:since|so far|to date|seit|bisher|od|dotąd|с начала)\b",
    re.I | re.S,
)
"""Words for a count that runs on from some start."""
OF_THEM = re.compile(
    r"\s*(?:of|among) (?:them|whom|these|those|which)\b|\s*(?:davon|von ihnen|z nich|из них)\b",
    re.I,
)
"""Right after a number: it counts a part of what was told before."""
OUT_OF = Cue(
    r"(?:out of|of|from|belong\w* to) (?:a|the) (?:group|crowd|party|total|number)s?",
    then=r"(?: of)?(?: (?:about|around|some|roughly|nearly|over))?\s*$",
)
"""Right before a number: it counts the whole that a part is of."""
IN_ONE_DAY = Cue(r"(?:with)?in (?:a|one|a single|24) (?:day|hours)|an einem tag")
"""After a number: one day's count, and no rate of so many a day."""
CONTRAST = re.compile(
    r"[,;:]\s*(?:but|yet|while|whereas|though|although|however|still|aber|doch|während|jedoch|"
    r"ale|lecz|jednak|natomiast|но|однако|а|mais|ma|pero|maar)\b",
    re.I,
)
"""Where a sentence turns: what governs one side of it does not govern the other."""
ONE_ONLY = re.compile(
    r"\b(?:\w+day|day|night|morning|evening|week|weekend|month|year|january|february|march|april|"
    r"may|june|july|august|september|october|november|december|\d{4}) alone\b|"
    r"\b(?:a|one) single (?:day|night|morning|weekend|week|month|flight|trip|raid|operation|voyage|"
    r"crossing|attack|storm|go)\b|\ballein am \w+|\btylko w(?: \w+)? (?:\w+ę|\w+ek|nocy)\b",
    re.I,
)
"""A number that one day or one event brought: no total that had run on till then."""
STILL_THERE = re.compile(
    r"^(?:\s+[^\W\d_]+){0,3}?\s+(?:(?:are|were|is|was)\s+)?(?:"
    r"still\s+(?:stuck|stranded|waiting|trapped|held|sitting|living|in|at|on|there|here|inside|outside)"
    r"|remain(?:s|ed|ing)?\s+(?:in|at|on|there|inside|stuck|stranded|trapped)|"
    r"(?:stuck|stranded|trapped)(?!\s+[^\W\d_]+\s+(?:was|were|have|had)\b))\b",
    re.I,
)
"""After a number: it is of those who have not left, whatever had been counted of leavers."""
HAD = Cue(r"had (?:\w+ )?\w+(?:ed|en|wn|ght)|stood at")
"""What had been counted by then: a total, not what one month brought."""
AT_LEVEL = Cue(r"(?:was|were|stood|lay) at|reached|came to", then=r"\s+(?:[a-z]+\s+){0,2}$")
"""Right before a number of some day: what had been counted by then."""
HAD_THEN = Cue(
    r"had",
    then=r"\s+(?:(?:only|just|already|some|about|around|roughly|nearly|over|more|than)\s+)*$",
)
THAT_HAD = re.compile(r"^\s*(?:that|which|whom)\b[^,;:.]{0,60}\bhad\b", re.I)
"""Before or after a number without a noun: what somebody had counted by then."""
ROUGHLY = Cue(
    r"(?:a|the|this|last|earlier in the|start of the) (?:week|weekend|fortnight)|days ago|"
    r"(?:week|weekend|fortnight|days) (?:before|earlier|ago)|recently|lately",
)
"""A time that is told, but to no day."""
GAVE_TOTAL = Cue(
    r"gave|gives|named|names|cited|cites|mentioned|spoke of|put",
    then=r"\b[^.;:]{0,40}\b(?:total|tally|count|sum)\b",
)
"""Before a number: the time that is told is that of the statement, not of what was counted."""
ANOTHER = Cue(r"another|a further|further|additional|extra", then=r"\s+$")
"""Right before a number: it is counted beside another, so not of the whole."""
REST = Cue(
    r"(?:rest|remainder) of|elsewhere (?:in|on|along|at)|"
    r"other (?:parts?|points?|stretch\w*|sections?|towns|places) (?:of|in|on|along)"
)
"""After a number: it is of a part of the place that is named next."""
LEFT_OUT = Cue(
    r"not (?:counting|including)|excluding|besides|apart from|on top of|leaving out|without",
    then=r"(?: (?:the|a|an|another|a further|some|about|around|other)){0,3}\s*$",
)
"""Right before a number: it is not in the count that was told before."""
DONE = Cue(
    r"has|have|had",
    then=r"\s+(?:(?:already|now|since|so far|by now|finally|been|meanwhile)\s+)*"
    r"(?!propos|plann|ask|offer|promis|want|agree|expect|announc|suggest|demand|request|pledg|"
    r"reject|refus|denied|ruled|call|spoken|said|told|put\b|been\b)"
    r"(?:\w+(?:ed|en|wn|ght)|cost|spent|built|gone|come|let|sent|left|paid|held|made)\b"
    r"(?:\s+[\w'’-]+){0,4}\s*[€$£]?$",
)
"""Before a number: it is told as what has come about, whatever else the sentence plans."""
HAS_BEEN = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}?(?:has|have|had)\s+"
    r"(?:(?:already|now|since|so far|by now|meanwhile)\s+)*"
    r"been\s+(?!propos|plann|ask|offer|promis|want|agree|expect|announc|suggest|demand|request|"
    r"pledg|earmark|set\b)\w+",
    re.I,
)
"""After a number: it has come about, whatever was planned before: "2 million has been spent"."""
EACH = Cue(
    r"each|every|apiece|per(?! ?cent)|(?:any|every)(?:one|body)|whoever",
    then=r"\b(?![^,;:]*[,;:])",
)
"""Before a number: what each one has, holds or costs is no count of them all."""
COMPARED = re.compile(r"^\W*(?:for|by|in|as a) comparison\b|^\W*compare\b", re.I)
"""Opening a sentence: what follows is counted of something else."""


IN_TURN = Cue(r"respectively|jeweils|beziehungsweise|odpowiednio|соответственно")
"""In a sentence of several times: each number is of its own, in their order."""
PLAN = Cue(_PLAN)
DENIAL = Cue(_DENIAL)
RATE = Cue(_RATE)
SUM = Cue(_SUM)
OVER_DAYS = re.compile(
    r"\W*(?:\w+ ){0,2}?(?:in|over|within|across|during) (?:the |those |these |the last |the past )?"
    r"(?:two|three|four|five|six|seven|both|[2-7]) (?:days|nights|weekends|weeks|months|years)\b",
    re.I,
)
"""After a number: it is of several days or months, each of which may have been told before."""
DIFFERENCE = Cue(_DIFFERENCE)
REMAINDER = Cue(_REMAINDER)
NOW = Cue(_NOW)
SAYS = Cue(_SAYS)


def names_no_noun(counted: str, language: str) -> bool:
    """Whether what was taken for the noun counted is none: "others", "exist", "peak".

    An English noun after a number is a plural; other languages are not asked.
    """
    words = re.findall(r"[^\W\d_]+", _OF.split(counted, maxsplit=1)[0])
    if not words or OTHERS.fullmatch(" ".join(words)):
        return True
    if len(words) > 1 and all(w[0].isupper() for w in words) and not PEOPLE.search(counted):
        return True  # a name: "Red Cross"
    return language == "en" and not _PLURALS.search(words[-1])


EVENT_UNITS = frozenset(
    ["attempts", "crossings", "detections", "incidents", "events", "interceptions", "pushbacks"]
)
"""Units that count what happened, not who; a unit named here is never people."""
PEOPLE_UNITS = frozenset(["people", "persons", "migrants", "refugees", "soldiers", "deaths"])
