"""The acts that are listed: what may be done to those counted, and the words of each.

An act is one that a figure would tell itself; where nothing that it says has a word of the
act, a number told of it is of something else.
"""

from figuredesk.checking.act_words import BEEN, HAD, NOUN, act
from figuredesk.ledger import MeasureKind

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
        leads=r"\b(?:charged|indicted|prosecuted"
        r"|(?:charges|proceedings|indictments?) (?:against|of))",
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
    act(
        r"refus|declin",
        did=r"(?:refused|declined) to",
        leads=r"\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)) to(?: \w+){1,2}",
    ),
    act(
        r"regist|wish|sign|appl|want|list|request|enrol",
        did=r"registered (?:to|for|with|at)|signed up|put (?:their names|themselves) down",
        told=rf"{NOUN}{BEEN}registered (?:to|for) (?:be )?(?:return|go|fly|leave|repat|evac)\w*",
    ),
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
        told=r"^[^,;.]*\b(?:had|have|has) (?:since |later )?turned up (?:alive|safe|well)\b"
        rf"|^\W*missing (?:\w+ ){{1,2}}?{HAD}(?:been|were|was) (?:\w+ )?found\b",
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
        told=rf"{NOUN}(?:{BEEN}|{HAD})(?:driven|thrown|forced|turned|kicked|moved|pushed|evicted"
        r"|taken|brought|led|removed|transferred|cleared)"
        rf" (?:out of|from) {_HOUSE}|{NOUN}{HAD}(?:left|fled|walked out of) {_HOUSE}",
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
        told=rf"^[^,;:.]*?\b{HAD}(?:applied for|sought|claimed|requested|asking for) "
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
        told=rf"{NOUN}(?:{BEEN}(?:waiting|stranded|stuck|remaining)|{HAD}remained)\b",
        leads=r"\b(?:still|waiting|stranded|stuck|remaining)\b[^,;.]{0,60}\b(?:were|are|was)",
        kinds=_FLOWS,
    ),
    act(
        r"detain|arrest|held|seiz|caught|apprehend|captur|stop|attempt",
        done=r"arrested|detained|seized|rounded up|captured|apprehended|caught",
        noun=r"arrest|detention",
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
        r"prevent|foil|thwart|stop|deter|refus|turn|attempt|push|avert|detain|arrest|caught|apprehend",
        done=r"prevented|foiled|thwarted|averted|kept out|held back|shut out|barred|stopped|halted"
        r"|intercepted",
        told=r"^\W*(?:\w+\s+){1,4}?from (?:entering|crossing|coming|getting|reaching|leaving|going"
        r"|setting foot|making it|slipping|breaking|returning|flying|travelling|boarding)\b"
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
        told=rf"{NOUN}(?:who |that )?{HAD}(?:died|drowned)\b",
        done=r"killed|murdered|shot dead|beaten to death|crushed",
        did=r"(?:who )?(?:lost their lives|perished|passed away)",
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
