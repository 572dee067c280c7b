"""The figures that are filtered, as a file to take away."""

import pandas as pd
import streamlit as st

from figuredesk.ledger import Ledger
from figuredesk.publishing import figures_table, frame_to_csv_bytes


def draw_download(ledger: Ledger, rows: pd.DataFrame) -> None:
    """A button for the CSV of these rows, in their order; made when it is pressed."""
    if rows.empty:
        return

    def make() -> bytes:
        figures = ledger.figures.loc[rows.index]
        return frame_to_csv_bytes(figures_table(ledger, figures), with_mark=True)

    number = len(rows)
    st.download_button(
        f"Download {number:,} figure{'s' * (number != 1)} as CSV",
        make,
        "figures.csv",
        "text/csv",
        key="fd-download",
        on_click="ignore",
        type="tertiary",
    )
