"""Fields of Add: plain labelled widgets; what is typed is kept at once, and judged beside it.

A field begins with what the work holds, and writes back as one types (after a short pause)
or leaves it; from then on the browser holds what is typed, and nothing is set under the
reader's hands. Where something else changed the work, the field is begun anew, under another
key. (Set through the session state, a field whose run was cut short came up empty, and its
emptiness was kept.)
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from zlib import crc32

import streamlit as st

from figuredesk.ledger import Problem, ProblemCode
from ui.safe import as_html, as_label

_PAUSE = "500ms"  # after the last letter: long enough to finish a date
_LONGEST = 2_000  # characters of a cell
_NEEDED = frozenset({ProblemCode.CELL_EMPTY, ProblemCode.VALUE_MISSING, ProblemCode.BOUNDS_MISSING})

Keep = Callable[[str], None]


@cache
def _styles_html() -> str:
    rules = (Path(__file__).parent / "add.css").read_text(encoding="utf-8")
    return f"<style>{rules}</style>"


def draw_add_styles() -> None:
    """The looks of Add; once, before its parts."""
    st.html(_styles_html())


def text_field(
    label: str,
    was: str,
    key: str,
    keep: Keep,
    *,
    said: Iterable[Problem] = (),
    hint: str = "",
    about: str = "",
) -> None:
    """One line of text; `keep` gets it as it stands, `said` is what is wrong with it."""
    key = begun_key(key, was)
    st.text_input(
        label,
        was,
        key=key,
        on_change=_keep,
        args=(key, keep),
        placeholder=hint or None,
        help=about or None,
        live=_PAUSE,
    )
    draw_said(label, said)


def choice_field(
    label: str,
    was: str,
    names: Mapping[str, str],
    key: str,
    keep: Keep,
    *,
    said: Iterable[Problem] = (),
    new: bool = False,
    hint: str = "Choose",
    about: str = "",
) -> None:
    """One of `names` (value → what is shown); with `new`, something typed as well."""
    shown = dict(names)
    if was and was not in shown:
        shown[was] = was
    options, now = list(shown), was if was in shown else None
    # The browser says what is chosen by the words shown: other words are another field.
    key = begun_key(f"{key}-{crc32(repr(shown).encode('utf-8', 'replace'))}", now)
    st.selectbox(
        label,
        options,
        index=None if now is None else options.index(now),
        format_func=lambda each: shown.get(each, str(each)),
        key=key,
        on_change=_keep,
        args=(key, keep),
        accept_new_options=new,
        placeholder=hint,
        help=about or None,
    )
    draw_said(label, said)


def begun_key(key: str, was: object) -> str:
    """The key of a widget that shows `was`: another one where the last one shows otherwise."""
    number = st.session_state.get(f"{key}-number", 0)
    if st.session_state.get(f"{key}-{number}", was) != was:
        number += 1
        st.session_state[f"{key}-number"] = number
    return f"{key}-{number}"


def draw_said(label: str, said: Iterable[Problem]) -> None:
    """The validator's sentences, under the field that they are about."""
    for each in said:
        kind = "needed" if each.code in _NEEDED else "wrong"
        st.html(
            f'<p class="fd-field-{kind}" role="status"><span class="fd-unseen">'
            f"{as_html(label)}: </span>{as_html(each.remedy)}</p>"
        )


def draw_list(head: str, lines: Iterable[str], most: int = 12) -> None:
    """What stands in the way, as a list."""
    shown = [f"- {as_label(line)}" for line in dict.fromkeys(lines)]
    more = [f"- and {len(shown) - most} more"] if len(shown) > most else []
    st.error("\n".join([head, "", *shown[:most], *more]))


def _keep(key: str, keep: Keep) -> None:
    keep(str(st.session_state[key] or "")[:_LONGEST])
