"""Pages of a long list: which one the address names, and the buttons to the next."""

import streamlit as st

from ui.address import read_count, write_address


def page_of(total: int, size: int) -> tuple[int, int, int]:
    """The page that the address names: its number, and its slice of the list."""
    last = max(1, -(-total // size))
    number = read_count("page", 1, last)
    return number, (number - 1) * size, min(number * size, total)


def draw_pager(total: int, size: int) -> None:
    """Earlier and later, where there is more than one page."""
    number, start, end = page_of(total, size)
    if total <= size:
        return
    with st.container(key="fd-pager", horizontal=True, vertical_alignment="center"):
        st.button(
            "Previous", key="fd-previous", disabled=number == 1, on_click=_turn, args=(number - 1,)
        )
        st.html(f"<span>{start + 1:,} to {end:,} of {total:,}</span>", width="content")
        st.button("Next", key="fd-next", disabled=end == total, on_click=_turn, args=(number + 1,))


def _turn(number: int) -> None:
    write_address({"page": str(number) if number > 1 else None})
