"""The plain words of the About page: what verdicts, reasons, lights and states mean.

Written for readers. A test holds that every verdict, reason, hedge and state has words.
"""

from figuredesk.checking import Light, ReasonCode, VerdictKind
from figuredesk.ledger import Hedge, Status

VERDICTS = {
    VerdictKind.MATCHES: (
        "The ledger has this number for the same thing, place and time; there is nothing to add."
    ),
    VerdictKind.CAVEAT: (
        "The ledger has this number for the same thing, and there is something your reader must "
        "be told as well."
    ),
    VerdictKind.DIFFERS: (
        "The ledger has numbers for the same thing, place and time, and none of them is this one."
    ),
    VerdictKind.NOT_COMPARABLE: (
        "The ledger has this number, but for something else: another group, place or date."
    ),
    VerdictKind.NOT_IN_LEDGER: (
        "The ledger has nothing about this. That says nothing about whether it is right."
    ),
}
REASONS = {
    ReasonCode.OTHER_NUMBER: "Those who counted the same thing give another number.",
    ReasonCode.NO_FIGURE: "No figure of the ledger is about this.",
    ReasonCode.OTHER_POPULATION: "The same number stands for other people, things or places.",
    ReasonCode.OTHER_DATE: "The same number was said of another day or period.",
    ReasonCode.STALE: "A later figure was already known on the day of the draft.",
    ReasonCode.CONTESTED: "Somebody else gives a number that cannot also be right.",
    ReasonCode.HEDGE_DROPPED: "It was said less surely: “about 7,000” is not “7,000”.",
    ReasonCode.HEDGE_ADDED: "It was said more surely than the draft has it.",
    ReasonCode.ROUNDED: "The draft rounds a more exact number.",
    ReasonCode.RANGE_END: "The draft takes one end of a range.",
    ReasonCode.VAGUE_SOURCE: "The source gave no number, only a word such as “hundreds”.",
    ReasonCode.KIND_MISMATCH: (
        "How many there are, how many came, and how many in all have been mixed up."
    ),
    ReasonCode.EVENTS_NOT_PEOPLE: (
        "Attempts or crossings are told as people, or people as attempts. One person can try twice."
    ),
    ReasonCode.DENIED: "It was denied.",
    ReasonCode.PROPOSED: "It was a plan or a forecast, and is told as something that happened.",
    ReasonCode.MISATTRIBUTED: "Somebody else said it than the draft says.",
    ReasonCode.UNATTRIBUTED: "One party's number is told as fact, with nobody named.",
    ReasonCode.SUM: "It follows by adding figures of the ledger; the working is shown.",
    ReasonCode.DIFFERENCE: "It follows by taking one figure from another; the working is shown.",
    ReasonCode.SHARE: "It follows as a share of one figure in another; the working is shown.",
    ReasonCode.MULTIPLE: "It follows as a multiple of a figure; the working is shown.",
    ReasonCode.SINGLE_SOURCE: "One claimant only; nobody else has confirmed it.",
    ReasonCode.UNCHECKED: "Nobody has yet checked the row against its report.",
    ReasonCode.CORRECTED: "The row was corrected; its history says how.",
    ReasonCode.WITHDRAWN: "The row was withdrawn; its history says why.",
}
LIGHTS = {
    Light.ATTRIBUTED: "The sentence can run as it is offered, with the claimant named.",
    Light.CAVEATED: "It can run when the caveat runs with it.",
    Light.HOLD: "Ask again before it runs: the ledger gives no ground to print it.",
}
HEDGES = {
    Hedge.EXACT: "printed with nothing before it",
    Hedge.ABOUT: "about, some, around, roughly",
    Hedge.NEARLY: "nearly, almost, close to",
    Hedge.AT_LEAST: "at least, no fewer than",
    Hedge.MORE_THAN: "more than, over",
    Hedge.AT_MOST: "at most, up to",
    Hedge.LESS_THAN: "less than, fewer than, under",
    Hedge.RANGE: "two bounds; the middle is never worked out",
    Hedge.VAGUE: "hundreds, a few hundred, dozens: no number was given, and none is made up",
}
STATES = {
    Status.PROPOSED: "Entered, and not yet compared with the report by a second person.",
    Status.CHECKED: "Faithful to its report. Not: true.",
    Status.CORRECTED: "Changed after it was checked; the history keeps what it was, and why.",
    Status.WITHDRAWN: "Taken back; it stays, so that links to it still say what happened.",
}
