"""The address is the state: filters, searches, pages and what is selected live in it.

Widgets bound by Streamlit break the Back button. Here a widget's state is set from the
address before it is drawn, and written back when a person changes it:

    query = st.text_input("Search", **in_address("q"))
    chosen = st.multiselect("Place", ids, **many_in_address("place", ids))

Writing back removes the names in `resets` ("page" by default: a new filter starts on the
first page). A value that the address has but the screen cannot show is ignored.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

LONGEST = 2_000  # characters of a value that are read; an address is untrusted
_KEY = "in-address-{}"


def address_key(name: str) -> str:
    """The session-state key of the widget that shows this name."""
    return _KEY.format(name)


def read_text(name: str, default: str = "") -> str:
    """A value as text, at most LONGEST characters."""
    return str(st.query_params.get(name, default))[:LONGEST]


def read_choice(name: str, allowed: Sequence[str], default: str) -> str:
    """One of `allowed`; `default` when the address has none of them."""
    found = read_text(name)
    return found if found in allowed else default


def read_many(name: str, allowed: Sequence[str]) -> list[str]:
    """Those of `allowed` that the address names, in its order, once each."""
    known = set(allowed)
    return list(dict.fromkeys(v for v in st.query_params.get_all(name) if v in known))


def read_count(name: str, default: int, last: int) -> int:
    """A whole number from 1 to `last`."""
    text = read_text(name)
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else default
    return max(1, min(number, last))


def write_address(
    values: Mapping[str, str | Sequence[str] | None], resets: Sequence[str] = ()
) -> None:
    """Put these values into the address; an empty one, and those in `resets`, leave it."""
    params = {name: st.query_params.get_all(name) for name in st.query_params}
    for name in resets:
        params.pop(name, None)
    for name, value in values.items():
        many = [value] if isinstance(value, str) else list(value or ())
        if any(many):
            params[name] = many
        else:
            params.pop(name, None)
    st.query_params.from_dict(params)


def in_address(name: str, default: str = "", resets: Sequence[str] = ("page",)) -> dict[str, Any]:
    """Options for a widget that holds one text."""
    return _options(name, read_text(name, default), _text_to_address, (default, resets))


def one_in_address(
    name: str, allowed: Sequence[str], default: str, resets: Sequence[str] = ("page",)
) -> dict[str, Any]:
    """Options for a widget that chooses one of `allowed` (selectbox, radio, pills)."""
    found = read_choice(name, allowed, default)
    return _options(name, found, _text_to_address, (default, resets))


def many_in_address(
    name: str, allowed: Sequence[str], resets: Sequence[str] = ("page",)
) -> dict[str, Any]:
    """Options for a widget that chooses any of `allowed` (multiselect, pills)."""
    return _options(name, read_many(name, allowed), _many_to_address, (resets,))


def flag_in_address(name: str, resets: Sequence[str] = ("page",)) -> dict[str, Any]:
    """Options for a checkbox or toggle; the address says "1" when it is on."""
    return _options(name, read_text(name) == "1", _flag_to_address, (resets,))


def _options(
    name: str, value: Any, write: Callable[..., None], details: tuple[Any, ...]
) -> dict[str, Any]:
    key = address_key(name)
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return {"key": key, "on_change": write, "args": (name, *details)}


def _text_to_address(name: str, default: str, resets: Sequence[str]) -> None:
    text = str(st.session_state[address_key(name)] or "").strip()
    write_address({name: None if text == default else text}, resets)


def _many_to_address(name: str, resets: Sequence[str]) -> None:
    write_address({name: list(st.session_state[address_key(name)])}, resets)


def _flag_to_address(name: str, resets: Sequence[str]) -> None:
    write_address({name: "1" if st.session_state[address_key(name)] else None}, resets)
