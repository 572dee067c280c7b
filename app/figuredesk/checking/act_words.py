"""What is done to those counted, by the words of it: released, refused, rescued, gone.

Only acts that a figure would tell itself: where a draft tells one of a number, and nothing
that the figure says has a word of it, the number is of something else.
"""

import re
from typing import NamedTuple

from figuredesk.ledger import MeasureKind

NOUN = r"^\W*(?:[\w'’-]+\s+){0,4}?"  # what is counted, before its verb
_LONG_NOUN = r"^\W*(?:[\w'’-]+\s+){0,16}?"  # with who they are: "people who came from there"
BEEN = r"(?:was|were|been|be|are|is|being)\s+(?:\w+ly\s+|since\s+|later\s+|all\s+|still\s+)?"
_HAD = r"(?:had |have |has )?(?:already |since |now |all )?"
_COUNTS = (
    r"\b[^.;:,]{0,60}\b(?:reached|numbered|stood at|totall?ed|came to|amounted to|hit|rose to"
    r"|fell to|exceeded|topped|were|was)"
)
_UP_TO_NUMBER = r"\s+(?:(?:a|the) (?:group|crowd|party|column|batch|total) of\s+|\w+\s+)?$"
_NEVER = r"(?!)"
_PLAIN = frozenset(re.findall(r"[a-z]{2,}", f"{NOUN}{BEEN}{_HAD}")) | {
    *("the", "for", "from", "and", "its", "their", "in", "of", "to", "by", "on", "into", "over"),
    *("home", "back", "it", "that", "there", "who", "up", "side", "sz", "well"),
}
_MARK = 5
_NEAR = 90  # characters before and after a number in which an act is told


class Act(NamedTuple):
    """An act: how a draft tells it of a number, and the words of a figure that counts it."""

    told: re.Pattern[str]  # of what stands after the number
    leads: re.Pattern[str]  # or right before it
    known: re.Pattern[str]
    kinds: frozenset[MeasureKind]
    marks: frozenset[str]  # beginnings of words: without one of them nobody tells the act


def act(
    known: str,
    *,
    done: str = "",
    did: str = "",
    noun: str = "",
    counted: str = "",
    told: str = "",
    leads: str = "",
    kinds: tuple[MeasureKind, ...] = tuple(MeasureKind),
) -> Act:
    """An act by its words, each a pattern.

    `done` is done to those counted ("were released", "released 40"), `did` what they do ("40
    had left"), `noun` its name ("the release of 40"), `counted` that of what is counted
    instead ("40 arrests"); `told` stands behind a number, `leads` right before it.
    """
    behind = [
        rf"{_LONG_NOUN}{BEEN}(?:{done})\b" if done else "",
        rf"{NOUN}{_HAD}(?<!to )(?:{did})\b" if did else "",
        rf"^\s+(?:[a-z]+\s+)?(?:{counted})\b" if counted else "",
        told,
    ]
    ahead = [
        rf"\b(?:{done})" if done else "",
        rf"\b(?:{noun}) of" if noun else "",
        rf"\b(?:{'|'.join(filter(None, (noun, counted)))})s?{_COUNTS}" if noun or counted else "",
        leads,
    ]
    words = re.findall(r"[a-z]{2,}", " ".join((*behind, *ahead)).replace(r"\b", " "))
    return Act(
        told=re.compile("|".join(filter(None, behind)) or _NEVER, re.I),
        leads=re.compile(rf"(?:{'|'.join(filter(None, ahead)) or _NEVER}){_UP_TO_NUMBER}", re.I),
        known=re.compile(rf"\b(?:{known})", re.I),
        kinds=frozenset(kinds),
        marks=frozenset(word[:_MARK] for word in words if word not in _PLAIN),
    )


def marks_near(before: str, after: str) -> frozenset[str]:
    """The beginnings of the words near a number, of which an act has one if it is told."""
    near = f"{before[-_NEAR:]} {after[:_NEAR]}".lower()
    return frozenset(word[:_MARK] for word in re.findall(r"[a-z]{2,}", near))


_FLOWS = (MeasureKind.CUMULATIVE, MeasureKind.FLOW)
_STOCK = (MeasureKind.STOCK,)
_PLEA = r"(?:(?:asylum|protection|entry|their) )?(?:applications?|requests?|claims?|bids?|pleas?)"
_SHELTER = (
    r"(?:\w+ )?(?:asylum|protection|refuge|sanctuary|residence|(?:refugee )?status|visas?|papers)\b"
)
_HOUSE = r"the (?:\w+ ){0,2}(?:logistics )?(?:centre|center|warehouse|shelter|building|hangar)\b"
_GONE = (
    rf"{NOUN}(?:(?:had|have|has) (?:already |since |now )?(?:left|departed)\b"
    r"|(?<!were )(?<!was )(?<!are )(?:left|departed|leaving)"
    r" (?:(?:the|their|its|for)\b|(?-i:[A-Z])))"
    r"(?! (?:in|inside|at|there|behind|over)\b)"
)
ACTS = (
    act(
        r"releas|freed|set free|let go",
        done=r"released?|freed|let go|set free|let out",
        noun="release",
    ),
    act(
        r"convict|sentenc|jail|acquit|fine",
        done=r"convicted|sentenced|jailed|acquitted|fined",
        noun=r"conviction|acquittal|sentencing",
    ),
    act(
        r"custody|jail|prison|bars|detain|detention|arrest|held|trial|convict",
        done=r"jailed|imprisoned",
        noun="imprisonment",
        told=rf"{NOUN}(?:{BEEN}|sat |remained? )?(?:sitting )?"
        r"(?:in (?:\w+ )?(?:custody|detention)|on trial)\b",
    ),
    act(
        r"charg|accus|proceed|prosecut|indict|suspect|investigat",
        done=r"charged (?:with|over|in)|indicted|prosecuted",
        leads=r"\b(?:charged|indicted|prosecuted)",
    ),
    act(
        r"jail|prison|bars|sentenc|convict",
        noun=r"jailing|imprisonment",
        told=r"^[^,;:.]*\b(?:behind bars|in (?:\w+ )?(?:jails?|prisons?))\b",
        leads=r"\bbehind bars",
    ),
    act(
        r"room\b|capacit|beds?\b|space|places for|hold",
        leads=r"\b(?:room|space|beds|capacity|places) (?:for|of)"
        r"|\b(?:can|could|would|will) (?:hold|house|sleep|seat|accommodate)(?: up to)?"
        r"|\b(?:designed|built|made|meant|equipped) (?:for|to (?:hold|house|take))",
    ),
    act(
        r"\bcap\b|capped|limit|quota|ceiling",
        done=r"capped|limited|restricted",
        leads=r"\b(?:cap|capped|caps|limit|limits|limited|ceiling|quota)\b[^,;.]{0,60}\b(?:at|to|of)",
    ),
    act(
        r"succe",
        done="successful",
        told=r"^[^,;:.]*\b(?:had |have |has )?succeeded\b|^\W*successful\b",
        leads=r"\bsuccessful",
    ),
    act(r"refus|declin", did=r"(?:refused|declined) to"),
    act(
        r"refus|turn|reject|deport|expel|prevent|deter|stop|push|foil|thwart|barred|block|oust"
        r"|denied|attempt",
        done=r"refused|turned (?:away|back|down)|rejected|deported|expelled|denied"
        r"|(?:pushed|driven|forced|thrown) (?:back|away|out|off)",
        noun=r"refusal|rejection|deportation|expulsion",
        told=rf"^[^,;.]*\b{_PLEA} (?:\w+ )?(?:thrown out|rejected|refused|turned down|denied)\b",
        leads=r"\b(?:refused|denied|rejected|turned (?:away|back|down))"
        rf"(?:(?: \w+)? (?:entry|access|admission) to|(?: {_PLEA})?(?: (?:from|by|of))?)"
        r"|\b(?:pushed|drove) (?:back|away)|\bsent away",
    ),
    act(
        r"return|repatriat|home|flown|refus|turn|reject|deport|expel|push|prevent|oust|attempt",
        done="sent back",
    ),
    act(
        r"grant|approv|recogni[sz]",
        told=rf"{NOUN}{BEEN}(?:granted|given|awarded|offered|promised) {_SHELTER}"
        rf"|{NOUN}(?:had |have |has )?(?:received|obtained|won|got) {_SHELTER}"
        rf"|^\W*(?:\w+\s+)?{_PLEA} (?:were|was|have been|had been|being) (?:granted|approved)",
        leads=rf"\b(?:granted|gave|given|awarded|offered) {_SHELTER} to|\b(?:granted|approved)"
        rf"(?: {_PLEA})?(?: (?:from|by|of))?",
    ),
    act(
        r"accept|taken|took|admit|let\b|humanitarian|corridor|propos|agree",
        done=r"accepted|admitted|taken in|took in|let in|let through|waved through|welcomed",
        noun="admission",
        leads=r"\bopen(?:ed|s|ing)? (?:its|their|the) (?:doors?|gates?|borders?) (?:to|for)"
        rf"|\baccepted(?: {_PLEA})?(?: (?:from|by|of))?",
    ),
    act(
        r"withdr|cancel|drop|revok|recall|pull",
        did=r"(?:withdrawn|withdrew|dropped|cancelled|revoked) (?:their|its)",
    ),
    act(r"giv\w+ up|abandon|hope", did=r"given up|abandoned|lost hope"),
    act(
        r"trac|locat|reunit|alive",
        done=r"traced|found (?:alive|safe|well)|accounted for|reunited|located",
        told=r"^[^,;.]*\b(?:had|have|has) (?:since |later )?turned up (?:alive|safe|well)\b",
    ),
    act(
        r"escap|fled|evad|elud|away",
        did=r"escaped|got away|gotten away|evaded|eluded|slipped away",
        noun="escape",
    ),
    act(
        r"miss|search|look|hunt|wanted|disappear|vanish|lost",
        did=r"(?:gone|went|are|were|is|was) missing|disappeared|vanished",
        noun="disappearance",
        leads=r"\b(?:searching|looking|hunting|hunt|search|searched|hunted) for",
    ),
    act(
        r"flown|flew|flight|repatriat|evacuat|returned|gone back|sent",
        did=r"(?:been )?(?:flown|flew|returned|gone|went|come|came|sent|taken|brought|ferried)"
        r" (?:back )?home",
        leads=r"(?<!to be )\b(?:flown|flew|brought|taken|took|sent|ferried) home",
        noun=r"repatriation|evacuation",
    ),
    act(
        r"out of|left\b|leav|evict|oust",
        done="evicted",
        noun="eviction",
        told=rf"{NOUN}(?:{BEEN}|{_HAD})(?:driven|thrown|forced|turned|kicked|moved|pushed|evicted|taken|brought|led"
        r"|removed|transferred|cleared)"
        rf" (?:out of|from) {_HOUSE}|{NOUN}{_HAD}(?:left|fled|walked out of) {_HOUSE}",
        leads=r"\b(?:drove|threw) out",
    ),
    act(r"resettl|naturali", done=r"resettled|naturali[sz]ed", noun="resettlement"),
    act(
        r"want|wish|appl|request|ask|regist|plan|propos|sought|seek|asylum|demand|hop",
        did=r"(?:applied|asked|wanted|wished|hoped) (?:to|for)",
        kinds=_FLOWS,
    ),
    act(
        r"asylum|protection|refuge\b|sanctuary",
        told=rf"^[^,;:.]*?\b{_HAD}(?:applied for|sought|claimed|requested|asking for) "
        r"(?:\w+ )?(?:asylum|protection|refuge|sanctuary)\b",
    ),
    act(r"asylum|protection|appl", counted=r"asylum (?:requests?|applications?|claims?)"),
    act(r"left\b|leav|depart", told=_GONE, noun="departure", kinds=_STOCK),
    act(
        r"left\b|leav|depart|return|flight|flown|flew|home|exit|cross|enter|moved|fle[ed]|arriv",
        told=_GONE,
    ),
    act(
        r"arriv|enter|cross|came|come|got|reach|flown",
        did=r"arrived|entered",
        told=rf"{NOUN}(?:are|were) (?:arriving|entering|leaving)\b",
        noun="arrival",
        kinds=_STOCK,
    ),
    act(
        r"(?:had|have) (?:crossed|entered)|broke|into\b",
        did=r"(?:climbed|crossed|broke|broken|got|gotten|made it|slipped|poured|come|came|walked"
        r"|(?:forced|fought|made|pushed|cut) their way|(?:been )?(?:let|taken))(?: \w+){0,6}?"
        r" (?:into|over|across|through)"
        r"|reached (?:the )?\w+ (?:side|soil|territory)",
        kinds=_STOCK,
    ),
    act(
        r"wait|strand|stuck|remain|present|camp|left behind",
        told=rf"{NOUN}(?:{BEEN}(?:waiting|stranded|stuck|remaining)|{_HAD}remained)\b",
        leads=r"\b(?:still|waiting|stranded|stuck|remaining)\b[^,;.]{0,60}\b(?:were|are|was)",
        kinds=_FLOWS,
    ),
    act(
        r"detain|arrest|held|seiz|caught|apprehend|captur",
        done=r"arrested|detained|seized|rounded up|captured|apprehended|caught",
        noun=r"arrest|detention",
        kinds=_STOCK,
    ),
    act(
        r"(?:killed|shot|murdered) by",
        told=rf"{NOUN}{BEEN}(?:killed|shot|murdered|beaten)(?: \w+){{0,2}} by\b",
    ),
    act(
        r"add|increase|reinforc|rais",
        done="added",
        noun="reinforcement",
        kinds=_STOCK,
    ),
    act(
        r"prevent|foil|thwart|stop|deter|refus|turn|attempt|push|avert",
        done=r"prevented|foiled|thwarted|averted|kept out|held back|shut out|barred",
        told=r"^\W*(?:\w+\s+){1,4}?from (?:entering|crossing|coming|getting|reaching|leaving|going"
        r"|returning|flying|travelling|boarding)\b"
        r"|^[^.;:]*\bbefore (?:they|he|she|it) (?:could|managed to|were able to|had time to)\b",
    ),
    act(
        r"behind|miss|stay",
        did=r"missed (?:the|their|a)|stayed behind",
        done="left behind",
    ),
    act(
        r"withdr|recall|remov|pull",
        done=r"withdrew|withdrawn|recalled|removed|pulled (?:back|out)",
        noun="withdrawal|removal|recall",
    ),
    act(
        r"evacuat|moved|transfer|taken|shelter|indoor|inside|centre|warehouse|hall",
        done=r"evacuated|bussed away|(?:brought|moved|taken|led) (?:indoors|inside|to safety)",
        leads=r"\b(?:evacuated|bussed away)",
        kinds=_STOCK,
    ),
    act(
        r"forc|will\b|voluntar|deport|expel|push|refus",
        told=r"^[^,;:.]*\b(?:against (?:their|his|her) (?:own )?will|by force|forcibly)\b",
    ),
    act(
        r"rescu|sav|surviv|alive",
        done=r"rescued|saved|found alive",
        did="survived",
        noun="rescue",
    ),
    act(
        r"die|dea[dt]|kill|drown|bod(?:y|ies)|toll|victim|fatal|casualt",
        told=rf"{NOUN}(?:who |that )?{_HAD}(?:died|drowned)\b",
        noun=r"death|drowning|bod(?:y|ies)|remains",
        counted=r"deaths|fatalities|bodies|corpses",
    ),
    act(
        r"injur|wound|hurt|hospital|ill\b|sick",
        done=r"injured|wounded|hurt|hospitali[sz]ed|taken ill"
        r"|(?:taken|rushed|brought) to (?:an? |the )?(?:\w+ )?hospitals?",
        did="fallen ill",
    ),
)
SPLIT = re.compile(
    r"\b(flown|flew|brought|taken|ferried|turned|sent|pushed|drove|pulled|set|let|took|waved|kept|held|shut)\s+(?:\w+\s+)?$",
    re.I,
)
SPLIT_OFF = re.compile(
    r"^\W*(?:[\w'’-]+\s+){1,10}?(back|away|down|free|go|home|out|in(?=to\b|\b)|through)(?:to)?\b",
    re.I,
)
"""A verb before a number whose other half stands behind it: "turned 40 people back"."""
