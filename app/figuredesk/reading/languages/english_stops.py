"""English words that cannot stand in a counted noun phrase."""

from figuredesk.reading.languages.model import words

# fmt: off
_FUNCTION_WORDS = words("""
    a an the this that these those of in on at by for from to with without within into onto
    over under above below between among amongst through throughout during before after
    since until till against across along around about behind beside besides beyond despite
    down up off out outside inside near per plus than towards toward upon via versus vs
    while whilst when where whereas whether which who whom whose why how what because
    although though if unless as but and or nor so yet too also not no only just even still
    already now then there here again ever never always often once twice soon later earlier
    ago away back together apart instead alone each every either neither both all any some i
    you he she it we they me him her them my your his its our their mine one's itself
    himself herself themselves ourselves respectively altogether overall so-called today
    yesterday tomorrow tonight overnight daily annually monthly weekly yearly currently
    recently nearly almost approximately roughly mostly mainly largely partly especially
    long tall wide high deep thick cheaper dearer higher lower bigger larger faster slower
    longer shorter older younger better worse heavier lighter including excluding compared
    according due like unlike such same other another next last worldwide globally
    nationwide nationally abroad overseas home indoors outdoors upstairs downstairs afterwards
    sometimes nowadays perhaps late monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november
    december cannot can't won't didn't doesn't don't isn't aren't wasn't weren't hasn't
    haven't across amid amidst aboard ashore underway left alike else elsewhere total apiece
    each
""")  # fmt: skip
_AUXILIARIES = words("""
    is are was were be been being am has have had having do does did doing will would shall
    should can could may might must ought need needs get gets got gotten getting
""")
_VERBS = words("""
    said says say saying told tells tell added adds asked announced reported reports claimed
    noted died dies die dying killed wounded injured hurt hit hits took takes take taken
    taking went goes go gone going came comes come coming made makes make making left leave
    leaves leaving gave give gives given found finds find saw sees see seen knew know knows
    known think thinks thought held hold holds kept keep keeps lost lose loses won win wins
    met meet meets paid pay pays put puts ran run runs running sent send sends sold sell
    sells spent spend spends stood stand stands became become becomes began begin begins
    begun brought bring brings bought buy buys built build builds caught catch fell fall
    falls fallen rose rise rises risen grew grow grows grown led lead leads lay lie lies
    lived live lives living stayed stay stays remain remains remained sought seek seeks felt
    feel feels fled flee flees flew fly flies flown fought got forced crossed tried try
    tries attempted arrived arrive arrives entered enter returned return returns moved move
    moves registered recorded detained arrested rescued waited wait waits want wants wanted
    need needed work works worked working gathered planned plan expect expects expected used
    uses using based according following included includes showed show shows shown started
    start starts ended end ends reached reach reaches exceeded totalled totaled numbered
    dropped drop drops jumped jump increased decreased climbed gained added doubled tripled
    fell slid sank soared surged plunged tumbled slipped lay sit sits sat apply applied
    apply live speak spoke spoken call called calls receive received receives remain seem
    seems seemed appear appears appeared turned turn turns belong helped help helps allow
    allowed allows agreed agree signed joined join opened open closed close voted vote
    approved failed fail continue continued continues contain contained counted counts cost
    costs offer offered offers provide provided raise raised raises reduce cut cuts carry
    carried carries wrote write writes written believe believes believed reckon reckons
    reckoned estimates estimated insists insisted warns warned guesses guessed
""")
ENGLISH_STOPS = frozenset(_FUNCTION_WORDS) | frozenset(_AUXILIARIES) | frozenset(_VERBS)
