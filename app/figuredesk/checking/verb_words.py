"""Verbs that say nothing of whom a number counts: of counting and telling, of being, of going.

One that stands here fits any figure, unless it is an act of its own in `act_words`. They are
lemmas; `is_listed` knows their regular forms, and the irregular ones are listed with them.
"""

from functools import lru_cache

_COUNTING = """
chalk clock tot rack notch
count recount record register report log note document list tally total number tell state give put
cite name quote mention add announce publish print show estimate reckon guess believe think suppose
assume expect forecast predict speak talk claim assert insist maintain confirm verify admit
acknowledge concede reveal disclose describe call set amount reach hit exceed top pass average make
account include contain comprise cover identify observe detect spot sight notice measure compute
calculate base hear learn know exist happen occur take start open continue last write tweet post
warn recall explain compare correspond follow issue share broadcast carry read reply respond answer
counter echo repeat update revise correct collect compile gather monitor track map chart survey
study check present submit provide supply offer contend argue suggest indicate imply mean receive
establish meet let allow mourn depart swallow grow rise drop climb jump fluctuate concern regard
relate refer link connect associate attribute ascribe credit treat classify file enter bear say see
find get come go have do be look turn prove seem appear become remain stay keep need require use
own lie cause lead involve affect act work serve run hold stand begin end finish
"""
_BEING = """
range array muster marshal mobilise mobilize field summon gather
wait camp live sleep sit mass assemble huddle cluster crowd group strand stick trap linger shelter
house accommodate lodge hide spend encamp settle hang mill shiver freeze brave endure face station
deploy guard patrol scatter spread disperse concentrate congregate besiege build pitch queue line
swell rest cram pack squeeze confine corner cut block surround maroon abandon leave
burn light pray cook eat drink suffer fall weaken lose miss survive struggle man staff assign
protect secure defend reinforce strengthen watch
"""
_GOING = """
cross break force push storm rush walk slip sneak travel transit fly land board return head move
transfer bus drive bring transport ferry escort send relocate evacuate repatriate pour flow flood
stream attempt try seek want wish hope plan intend aim bid climb swim wade smuggle help trek march
stumble wander reach arrive fetch pick drop load place wheel breach tear cut throw charge press
surge swarm attack catch stop apprehend intercept arrest detain seize capture round nab lock
prevent foil thwart avert deter hinder repel repulse expel oust eject die drown kill perish succumb
recover bury discover ask apply request lodge sign queue book propose arrange organise organize
schedule cancel agree consent pledge promise commit undertake raise increase double triple boost
beef cost spend pay invest budget earmark allocate estimate erect construct build complete finish
accuse suspect investigate prosecute probe
"""
_IRREGULAR = {
    "left": "leave", "came": "come", "got": "get", "gotten": "get", "went": "go", "gone": "go",
    "made": "make", "did": "do", "done": "do", "found": "find", "sent": "send", "held": "hold",
    "brought": "bring", "took": "take", "taken": "take", "given": "give", "gave": "give",
    "seen": "see", "saw": "see", "shot": "shoot", "built": "build", "met": "meet", "put": "put",
    "let": "let", "flew": "fly", "flown": "fly", "knew": "know", "known": "know", "told": "tell",
    "lost": "lose", "won": "win", "kept": "keep", "fell": "fall", "fallen": "fall",
    "drove": "drive", "driven": "drive", "became": "become", "began": "begin", "begun": "begin",
    "paid": "pay", "spent": "spend", "cost": "cost", "set": "set", "hid": "hide", "hidden": "hide",
    "bought": "buy", "fled": "flee", "stood": "stand", "slept": "sleep", "fed": "feed",
    "froze": "freeze", "frozen": "freeze", "sat": "sit", "sought": "seek", "thought": "think",
    "laid": "lay", "lay": "lie", "lain": "lie", "led": "lead", "read": "read", "ran": "run",
    "rose": "rise", "risen": "rise", "sold": "sell", "caught": "catch", "fought": "fight",
    "broke": "break", "broken": "break", "chose": "choose", "chosen": "choose", "drew": "draw",
    "drawn": "draw", "ate": "eat", "eaten": "eat", "felt": "feel", "grew": "grow",
    "grown": "grow", "heard": "hear", "hit": "hit", "hung": "hang", "hurt": "hurt",
    "meant": "mean", "said": "say", "shut": "shut", "struck": "strike", "swam": "swim",
    "swept": "sweep", "threw": "throw", "thrown": "throw", "wore": "wear", "wrote": "write",
    "written": "write", "withdrew": "withdraw", "withdrawn": "withdraw", "born": "bear",
    "stuck": "stick", "lit": "light", "drunk": "drink", "spread": "spread", "cut": "cut",
    "taught": "teach", "forgot": "forget", "forgotten": "forget", "overran": "overrun",
}  # fmt: skip
LEMMAS = frozenset(f"{_COUNTING} {_BEING} {_GOING}".split())
IRREGULAR = frozenset(_IRREGULAR)


@lru_cache(maxsize=4096)
def lemmas_of(form: str) -> tuple[str, ...]:
    """What a form in small letters may be a form of: "stopped" → stopp, stoppe, stop."""
    if form in _IRREGULAR:
        return (_IRREGULAR[form],)
    if form.endswith("ied"):
        return (f"{form[:-3]}y", form[:-1])
    for ending in ("ing", "ed"):
        base = form.removesuffix(ending)
        if base != form and len(base) > 1:
            single = (base[:-1],) if base[-1] == base[-2] else ()
            return (base, f"{base}e", *single)
    return (form,)


def is_listed(form: str) -> bool:
    """Whether a verb in small letters says nothing of whom a number counts."""
    return any(lemma in LEMMAS for lemma in lemmas_of(form))
