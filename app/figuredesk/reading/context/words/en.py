"""English: what words do in a report, and which words mean the same."""

from figuredesk.reading.context.words.en_speech import SPEECH

WORDS = (
    SPEECH
    + """
FUNCTION: the a an of for and in on at to from by with its their his her our this that these those
  as into
DETERMINER: the a an its their his her our
PREPOSITION: in on at to from with near of into towards toward against over for
ORIGIN: from by
FROMWHERE: from left leave leaves leaving departed fled
HE: he she
IT: it
THEY: they
HEHER: his her
ITS: its their
HONORIFIC: mr mrs ms mx dr prof gen col maj capt lt sgt rev sir dame colonel captain major sergeant
  lieutenant brigadier corporal
PERSONROLE: spokesman spokeswoman spokesperson spokespeople minister minister's president
  chancellor director chief head mayor commissioner general secretary ambassador consul envoy
  official officer commander deputy governor prosecutor lawyer coordinator chairman chairwoman
  colleague vice-president deputies ministers secretary-general politician lawmaker senator
  deputy-minister premier aide adviser advisor leader boss doctor professor economist analyst
  researcher
ORGROLE: embassy consulate inspectorate directorate secretariat bureau foundation coalition
  alliance
  chancellery mission sister equivalent executive counterpart counterparts colleagues force
  institution
  ministry agency service
  committee police guard guards government commission organisation organization federation company
  operator airline airport department office union council authority authorities parliament
  institute association charity court army bank media newspaper activists volunteers officials
  rescuers diplomats prosecutors investigators witnesses carrier broadcaster regulator body group
  watchdog firm university party club services agencies ministries organisations organizations
  groups charities companies bodies
ANYBODY: agencies organisations organizations groups charities companies bodies carrier agency
  organisation organization federation body group charity company airline
  service
  union force institution
FORMER: former
COUNTERPART: colleague sister equivalent counterpart counterparts colleagues
SAMESOURCE: same_source same_count same_tally same_total same_figures same_numbers same_report
  same_data
  same_statement same_bulletin same_release same_reckoning same_book same_register same_survey
OTHER: other another others different further
AUTHORITY: officials authorities government leaders leadership
SO: so
HADIT: had has have makes_it made_it put_it puts_it is_at was_at is_already_at was_already_at
  ended_the_year_with closed_the_year_with finished_the_year_with
  stands_at stood_at got_to
ADVERB: soon meanwhile however instead overall elsewhere then still
EXCEPT: apart_from aside_from besides excluding not_counting except_for other_than outside beyond
OFTHEM: of_them of_whom of_these of_those among_them of_which
MEDIANOUN: news agency newspaper channel radio television tv reuters afp ap dpa broadcaster daily
  weekly magazine
NOBODY: nobody none no neither nor
ESTIMATE: estimate estimates estimated estimating reckon reckons reckoned guess guesses guessed
  think thinks thought believes believe believed could might perhaps probably may likely supposes
  suspects assesses assessed roughly-speaking
EXPECT: expect expects expected expecting forecast forecasts predict predicts predicted will going
  would anticipate anticipates foresee foresees projected projects due
RESPECTIVELY: respectively
WILL: is_due_to are_due_to was_due_to were_due_to is_scheduled_to are_scheduled_to will expects_to
  expect_to is_to are_to was_to were_to is_set_to are_set_to
WOULD: would
UNREAL: would_have would_like would_never would_otherwise would_rather would_need
  would_take would_mean
PROPOSE: propose proposes proposed proposing proposal suggest suggested suggests suggesting offer
  offers offered offering urged urges demanded demands asked asks calls_on called_on plan plans
  planned want wants wanting
  intends intend aims agreed_to agree_to agrees_to agreed_on agreement_on willing_to
  vowed pledged pledges should_be should_take should_let should_get ought_to
DENY: deny denies denied denying reject rejects rejected rejecting rejection refuse refused
  dismissed dismisses untrue false unacceptable
DENY_PHRASE: knew_of_no knows_of_no knew_nothing knows_nothing is_not_aware was_not_aware
  said_no not_been_agreed ruled_out rules_out ruling_out out_of_the_question no_such
  not_true is_false are_false is_untrue are_untrue turned_down
  turns_down acceptable_neither brushed_off there_is_no there_was_no no_agreement did_not_agree
  has_not_agreed had_not_agreed not_agreed not_acceptable no_consent given_no_consent
SINCE: since
UNTIL: until till by through to as_of as_at up_to up_to_and_including
BETWEEN: between from
AND: and to until through
DURING: in during over within for throughout
THIS: this current ongoing
LAST: last past previous preceding
NEXT: next coming following
TODAY: today tonight this_morning this_afternoon this_evening
YESTERDAY: yesterday
TOMORROW: tomorrow
OVERNIGHT: overnight
DAY: day days
NIGHT: night nights
WEEK: week weeks
FORTNIGHT: fortnight fortnights
MONTH: month months
YEAR: year years
HALFYEAR: half
QUARTER: quarter
HOUR: hour hours
WEEKEND: weekend weekends
MORNING: morning afternoon evening
AGO: ago
EARLIER: earlier before previously
LATER: later after
START: start beginning early outset onset
END: end
YEARSTART: new_year
YEAREND: new_year_eve year-end year_end
MIDDLE: mid middle
WHOLE: whole all entire full throughout
SOFAR: so_far to_date already thus_far up_to_now until_now as_of_now
NOW: now currently still today present at_the_moment at_present
USUALLY: usually normally typically ordinarily as_a_rule on_average
SAMETIME: that_day same_day that_year same_year that_month same_month same_months same_period
  that_night that_week same_week same_night that_morning that_afternoon that_evening
  same_morning same_afternoon same_evening that_time that_period
THEN: by_then until_then till_then up_to_then to_that_date by_that_date by_that_day by_that_time
  up_to_that_date until_that_date
ONEDAY: within_a_day within_one_day in_a_day in_one_day in_a_single_day in_a_week in_a_night
RATE: daily a_day per_day every_day each_day day_after_day
WEEKLY: weekly a_week per_week every_week each_week
M1: january jan
M2: february feb
M3: march mar
M4: april apr
M5: may
M6: june jun
M7: july jul
M8: august aug
M9: september sept sep
M10: october oct
M11: november nov
M12: december dec
W1: monday mon
W2: tuesday tue tues
W3: wednesday wed
W4: thursday thu thurs
W5: friday fri
W6: saturday sat
W7: sunday sun
N1: one a an
N2: two
N3: three
N4: four
N5: five
N6: six
N7: seven
N8: eight
N9: nine
N10: ten
N11: eleven
FIRST: first
CONTRAST: compared against versus up_from down_from
SPLIT: after when who whose which and but while whereas compared against versus vs
PERSON: people person persons migrants migrant refugees refugee foreigners foreigner
  asylum-seekers asylum-seeker seekers men women man woman children child citizens citizen
  individuals passengers passenger nationals residents inhabitants newcomers families family
  adults minors boys girls workers patients students travellers travelers tourists evacuees
  deportees detainees compatriots countrymen kurds yazidis crowd humans strangers immigrants
  immigrant others them whom
migrant: migrants migrant refugees refugee asylum-seekers asylum-seeker immigrants immigrant
passenger: passengers passenger
citizen: citizens citizen nationals compatriots countrymen
child: children child minors
family: family families
foreigner: foreigners foreigner strangers
person: people person persons individuals
soldier: soldiers soldier troops troop servicemen servicewomen military army battalion reservists
police: police policemen policeman policewomen
guard: guards guard
officer: officers officer
force: forces force uniformed in_uniform
side: side
territory: territory territories soil
state: state state-run state-owned state-controlled
media: media press
government: government
ministry: ministry
interior: interior
foreign: foreign
defence: defence defense
transport: transport transportation
emergency: emergency emergencies
health: health
border: border borders frontier frontiers
authority: authority authorities
commission: commission
organisation: organisation organization organisations organizations
committee: committee
service: service
die: toll drowned drown drowning died die dies dying dead death deaths killed killing perished
  perish
  fatalities fatality bodies body corpse corpses victims victim casualties lost_their_lives life
  lives
injure: taken_to_hospital hospitalised hospitalized in_hospital injured wounded injuries hurt
detain: detained detain detains detention detentions arrested arrest arrests apprehended
  apprehensions apprehend held captured caught picked_up seized custody nabbed rounded_up
  intercepted
attempt: bid bids attempt attempts attempted attempting tried try tries trying
cross: cross crossed crosses crossing crossings over_the_border got_over get_over climbed_over
enter: enter entered enters entering entry entries got_in get_in got_into get_into made_it_into
arrive: arrive arrived arrives arriving arrival arrivals reached came turned_up have_come has_come
  had_come
breakin: broke break broken breach breached stormed rushed burst forced
prevent: prevented prevent prevents preventing prevention thwarted thwart foiled foil stopped stop
  stops stopping deterred deter blocked kept turned_back turned_away turn_back turn_away kept_from
  barred refused_entry sent_back repelled averted warded_off ward_off fended_off fend_off
  beaten_back beat_back held_back headed_off
detect: detected detect detections detection
irregular: irregular irregularly illegal illegally unauthorised unauthorized unlawful unlawfully
refuse: refused refuse refuses refusing refusal turned_down turn_down turns_down rejected reject
  rejects rejecting
helper: smuggler smugglers courier couriers trafficker traffickers facilitator facilitators
  on_suspicion_of helper helpers helping
admit: admitted admit let_in let_through let_pass accepted take_in taking_in taken_in
onward: moved_on_to move_on_to moves_on_to moving_on_to
push: forced_into forced_back force_into force_back forcing_into forcing_back pushed push pushback
  pushbacks expel expelled expels ousted oust drove_back driven_back
  displaced displacement squeezed pushing expelling back_into
  back_across back_over force_out forced_out drove driven
return: return returned returns returning back repatriated repatriation repatriate evacuated
  evacuate come_home came_home coming_home back_home flown flew brought_back brought_home
  go_home went_home gone_home
home: home homeward
fly: flown flew fly flying
flight: flight flights plane planes aircraft aeroplane airplane jet airliner board boarded aboard
  charter jumbo boeing airbus took_off taken_off touched_down
register: registered register registers registering registration signed_up signed put_their_names
  put_his_name enrolled names listed on_a_list list applied_to_return
wish: asked_to_leave asked_to_come asked_to_be asked_to_return asked_to_go wish wishes wishing
  want wants wanted wanting willing
shelter: shelter sheltered sheltering housed house houses housing accommodated accommodate
  accommodation lodging lodged sleep sleeping roof
live: live lives living lived
warehouse: warehouse warehouses hangar hangars depot logistics hall storehouse
centre: centre center centres centers
move: moved move moves moving transferred transfer transferring relocated relocate taken bused
  bussed transported brought
camp: camp camps camped camping tents tent encampment encamped camped_out
wait: wait waits waiting waited lying gathered gather gathering massed stranded stuck queue
  queuing standing stand stood massing lingering assembled trapped
country: country countries
region: region regions
city: city cities town towns urban
present: present staying stay stays remain remains remaining present
propose: propose proposed proposes proposal proposals offer offered
corridor: corridor corridors
humanitarian: humanitarian
apply: application applications apply applied applicants applicant applying lodged filed
request: request requests requested requesting
asylum: asylum
protection: protection
deploy: deploy deployed deploys deployment deploying stationed on_duty guarding posted sent
announce: announced announce announces
increase: increase increased raise raised reinforce reinforced grow boost boosted
barrier: wall walls fence fences barrier barriers
cost: cost costs costing price priced bill
spend: spent spend spending spends expenditure gone_into went_into swallowed poured_into paid
length: length long kilometres kilometers km stretch stretches stretching
kilometre: kilometres kilometers kilometre kilometer km
plan: plan plans planned planning
rescue: rescued rescue saved
miss: missing disappeared vanished lost
day: day daily
week: week weekly
land: land landed landing
support: support supported
try_luck: try_their_luck
question: asked_on asked_about asked_how asked_whether asked_by asked_if asked_when asked_what
  asked_why asked_in asked_where
open: open outdoors outside outdoor rough
elsewhere: elsewhere rest other_parts other_places
"""
)
