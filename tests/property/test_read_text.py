"""Whatever the text and the day: an answer, valid in every field, and the same each time."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from figuredesk.checking import check_text
from figuredesk.ledger import Hedge, Ledger, Stance, load_ledger, parse_period
from figuredesk.reading import QuantityKind, read_text
from figuredesk.reading.context.words import WORD_LISTS
from fixtures.flood_ledger import write_flood_ledger

SHIPPED = load_ledger(Path(__file__).resolve().parents[2] / "data")
WORDS = [
    "said", "told", "according to", "Ola Nowicka", "Frontex", "he", "it", "the minister", "who",
    "5", "1,200", "a few hundred", "20%", "€5m", "3 hours", "between", "and", "to", "of whom",
    "since", "by", "Monday", "last week", "overnight", "3 May", "2021", "the end of", "a day later",
    "people", "soldiers", "deaths", "in Belarus", "Bruzgi", "border", ",", ".", ";", ":", "\n\n",
    "“", "”", "Straż Graniczna", "według", "seit", "Личность", "сказал", "\x00", "\ud800", "🙂",
]  # fmt: skip
# every word that some rule looks for, with the ledger's own names, so that each rule is asked
# at the first word of a sentence and at its last
KNOWN = {
    language: sorted(
        {
            entry.replace("_", " ").rstrip("*")
            for line in words.strip().splitlines()
            for entry in line.partition(":")[2].split()
        }
        | {name for claimant in SHIPPED.claimant_by_id.values() for name in claimant.names[:1]}
        | {place.label for place in SHIPPED.place_by_id.values()}
    )
    for language, words in WORD_LISTS.items()
}
NAME_ENDS = {
    name.split()[-1]
    for names in (
        *((claimant.name, *claimant.names) for claimant in SHIPPED.claimant_by_id.values()),
        *((place.label, *place.names) for place in SHIPPED.place_by_id.values()),
    )
    for name in names
}
SIGNS = st.sampled_from([",", ".", ":", ";", "“", "”", "(", ")", "5", "7,000", "20%", "2021", "\n"])
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)
DAYS = st.none() | st.dates()
LANGUAGES = st.sampled_from([None, "en", "de", "pl", "ru", "fr", "xx"])
QUIET = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def flood(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return load_ledger(write_flood_ledger(tmp_path_factory.mktemp("flood")))


@QUIET
@given(text=SENTENCES | st.text(max_size=300), day=DAYS, language=LANGUAGES)
def test_every_field_of_every_mention_is_valid(
    text: str, day: date | None, language: str | None
) -> None:
    end = 0
    for mention in read_text(text, day, SHIPPED, language):
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        assert text[mention.start : mention.end] == mention.text
        assert isinstance(mention.hedge, Hedge)
        assert isinstance(mention.kind, QuantityKind)
        assert isinstance(mention.stance, Stance)
        assert mention.measure is None or mention.measure in SHIPPED.measure_by_id
        assert mention.place is None or mention.place in SHIPPED.place_by_id
        assert mention.claimant is None or mention.claimant in SHIPPED.claimant_by_id
        assert mention.claimant is None or mention.claimant_text
        assert mention.claimant_text is None or mention.claimant_text in text
        assert mention.as_of is None or parse_period(mention.as_of.text) == mention.as_of
        assert mention.paragraph >= 1


@QUIET
@given(text=SENTENCES, day=DAYS)
def test_the_same_text_is_read_the_same_whatever_was_read_between(
    text: str, day: date | None, flood: Ledger
) -> None:
    first = read_text(text, day, SHIPPED)
    read_text(text[::-1], day, flood)
    assert read_text(text, day, SHIPPED) == first


@QUIET
@given(text=SENTENCES, day=DAYS)
def test_a_ledger_takes_no_mention_and_adds_only_those_after_a_name_that_it_knows(
    text: str, day: date | None
) -> None:
    """ "Flight 5" is no quantity, and neither is "Bruzgi 5" to those who do not know Bruzgi."""
    plain = {(m.start, m.end, m.value) for m in read_text(text, day, None)}
    known = {(m.start, m.end, m.value) for m in read_text(text, day, SHIPPED)}
    assert plain <= known
    for start, _, _ in known - plain:
        assert text[:start].rsplit(maxsplit=1)[-1] in NAME_ENDS


@settings(max_examples=400, deadline=None)
@given(data=st.data(), language=st.sampled_from(sorted(KNOWN)), day=st.dates())
def test_every_word_that_reading_knows_may_stand_anywhere(
    data: st.DataObject, language: str, day: date
) -> None:
    known = st.sampled_from(KNOWN[language])
    words = data.draw(st.lists(st.one_of(known, known.map(str.title), SIGNS), max_size=14))
    text = " ".join(words)
    verdicts = check_text(text, day, SHIPPED, language)
    assert [v.mention for v in verdicts] == read_text(text, day, SHIPPED, language)
