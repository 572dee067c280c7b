"""English: the words by which somebody says, counts or has a number."""

SPEECH = """
ADDED: added adds continued further
SAY: confirm acknowledge insist allege aware_of notified received_reports_of received_word_of
  had_word_of has_word_of judged judges
  calculated calculates computed computes surmised surmises supposed supposes
  assumed assumes presumed presumes imagined imagines conjectured opined opines divulged divulges
  conveyed conveys confided confides hinted hints implied implies mentioned mentions mention
  pointed_out points_out pointed_to points_to let_it_be_known lets_it_be_known let_slip lets_slip
  made_known makes_known made_public makes_public went_public talked_of talks_of talked_about
  talks_about talking_of talking_about talk_of worked_out works_out came_out_with comes_out_with
  stuck_to sticks_to stuck_with sticks_with stood_by stands_by settled_on settles_on stuck_by
  bandied_about quoted_a quotes_a cited cites named figured related_that relates_that felt_that
  feels_that felt_there feels_there vouch vouches vouched to_be_believed is_correct was_right
  were_right is_to_go are_to_go sees_it saw_it has_it have_it tell_it tells_it tells_us
  concluded concludes determined_that determines_that established establishes ascertained verified
  verifies
  certified certifies documents pinned_it had_in_mind spelt_out spelled_out totted_up tots_up
  added_up adds_up extrapolated extrapolates reaffirmed recorded_that acknowledges ventures
  thought tweets tweeting writes writing posting noting recalling warning adding insisting
  reckoning guessing thinking believing conceding countered counters contended contends responded
  responds remembered remembers repeats relayed relays ventured ventures vowed swore swears boasted
  boasts hears heard owned_up owns_up shot_back fired_back went_on goes_on listed lists observed
  observes replies concedes remarks comments is_sure are_sure was_sure is_certain is_convinced
  is_right written summed_up sums_up recounts recounted reiterated reiterates answered answers
  retorted insists speak reckon made_clear set_out sets_out laid_out lays_out put_forward outlined
  unveiled said says say saying told tells telling reported reports announced announces added adds
  stated states confirmed confirms noted notes tweeted tweets wrote writes posted posts claimed
  claims claiming explained explains warned warns declared declares insisted insists recalled
  recalls acknowledged acknowledges admitted admits predicted predicts cautioned cautions informed
  revealed reveals disclosed suggested suggests argued argues maintained maintains testified
  emphasised emphasized stressed stresses replied commented remarked briefed indicated indicates
  speaks spoke spoken speaking thinks believes believed reckons reckoned guesses guessed expects
  expected estimates estimated estimating put puts gave gives given knows forecasts forecast ruled
  denied denies denying rejected rejects proposed proposes published publishes released shows
  showed assessed considers fears feared complained recounted repeated conceded assured promised
  accuse accused accuses alleged alleges asked asks deny reject disputed disputes urged urges
  demanded demands called_on called_for calls_for calls_on calling_on
TALLY: sees see caught noted_down listed lists knew found seen saw arrived_at came_up_with counted
  counts
  count registered registers recorded records logged logs detected tallied document documented
  tallies registering counting
WEAKSAY: notified sees see mentioned mentions mention named cited cites figured pointed_to
  points_to
  vouch vouches vouched stuck_to sticks_to stood_by stands_by settled_on settles_on made_public
  makes_public went_public talk_of established establishes concluded
  concludes documents computed calculated added_up adds_up worked_out works_out quoted_a quotes_a
  certified certifies verified verifies has_it have_it
  thought caught noted_down listed lists observed observes heard hears relayed relays went_on
  goes_on responded responds posting speak reckon knew found seen saw arrived_at came_up_with put
  puts gave gives given knows count counts records notes reports states claims estimates posts put
  shows showed published publishes released releases spoke spoken speaking speaks expected
  published ruled forecasts forecast figures
QUOTING: quoted quoting quotes citing cited cites
CITING: citing quoting
PUTAT: raised raises lowered lowers corrected corrects revised revises adjusted adjusts upped ups
  cut cuts updated updates set sets pitched pitches placed places pegged pegs fixed fixes
  numbered keeps kept
KEEPS: keep keeps kept hold holds maintain maintains maintained compile compiles compiled collect
  collects collected gather gathers gathered run runs drew_up draws_up drawn_up send sends sent
  issue issues issued hand handed handed_out supply supplies supplied furnish furnished provide
  provides provided published publishes released releases update updates updated
  assemble assembled prepare prepared administer administers
STEMS: comes_from came_from come_from stems_from stemmed_from originates_from originated_with
  originates_with goes_back_to go_back_to went_back_to is_from was_from derives_from
  was_supplied_by
ACCORDING: the_claim_of by_the_figures_of by_the_word_of by_the_tally_of by_the_estimates_of
  by_the_numbers_of by_the_statistics_of by_the_data_of on_the_count_of on_the_figures_of
  in_the_count_of in_the_reckoning_of in_the_figures_of in_the_tally_of
  heard_from learned_from learnt_from known_from know_from knows_from according_to per
  in_the_words_of by_the_count_of by_the_reckoning_of
  by_the_account_of by_the_estimate_of in_the_estimate_of
  in_the_view_of in_the_opinion_of on_the_word_of going_by goes_by to_go_by to_judge_by judging_by
  if_you_follow if_you_believe to_believe to_follow as_told_by as_reported_by as_counted_by
ACCORDING_AFTER:
SUMUP: drew_up draws_up made_up_its made_up_their closed_its_books done_its_sums did_its_sums
  summed_up sums_up published publishes released took_stock takes_stock
OWNWORDS: words wording view opinion mind eyes judgment judgement assessment verdict lights telling
  version books ledger list lists table tables register log logs logbook spreadsheet database
  archive chart tracker dashboard arithmetic sums maths math knowledge
DOCUMENT: update factsheet newsletter note letter communique communiqué dispatch briefing paper
  memo document report statement
  bulletin release page website dataset yearbook review
DATANOUN: update factsheet newsletter note letter communique communiqué dispatch briefing register
  source paper memo answer
  reply figures figure data number numbers statistics statement
  report tally total count counts account estimate estimates page website figures' bulletin
  dataset records toll channel sources summary footage release tweet guess range warning forecast
  prediction message estimation calculations calculation reckoning
"""
