"""A cue is found wherever its pattern alone would find it: looking at words first hides none."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figuredesk.checking import cues
from figuredesk.checking.cue import Cue, beginnings

CUES = [cue for cue in vars(cues).values() if isinstance(cue, Cue)]
# signs between words, and letters that are one another's only when case is left out
SIGNS = st.sampled_from([*" ,;:.-_'’\n\u00a0\u0301", "7", "€", "ſ", "ı", "K", "ß", "İ"])


@st.composite
def cues_and_texts(draw: st.DrawFn) -> tuple[Cue, str]:
    """A cue, and words of its own pattern, whole or cut, in any case, between other signs."""
    cue = draw(st.sampled_from(CUES))
    written = re.findall(r"[^\W\d_]+", re.sub(r"\\[a-z]", " ", cue.pattern.pattern))
    words = st.sampled_from(written).flatmap(
        lambda word: st.sampled_from(
            [word, word.upper(), word.title(), word[:-1], f"{word}s", f"x{word}", f"{word}ed"]
        )
    )
    pieces = draw(st.lists(st.one_of(words, SIGNS, st.just(" ")), max_size=14))
    return cue, draw(st.sampled_from(["", " "])).join(pieces)


@settings(max_examples=400)
@given(cues_and_texts())
def test_no_cue_is_hidden_by_looking_at_words_first(drawn: tuple[Cue, str]) -> None:
    cue, text = drawn
    found, alone = cue.search(text), cue.pattern.search(text)
    assert (found and found.span()) == (alone and alone.span())
    assert cue.may_stand_in(text) or alone is None


def test_every_alternative_has_a_beginning() -> None:
    with pytest.raises(ValueError, match="does not begin with a letter"):
        beginnings(r"plan|\w+ alone")
    with pytest.raises(ValueError, match="does not begin with a letter"):
        beginnings(r"x?yes")


def test_a_new_cue_is_looked_for_in_words_that_were_seen_before() -> None:
    assert cues.PLAN.search("zebras would come") is not None
    assert Cue("zebras?").search("zebras would come") is not None
