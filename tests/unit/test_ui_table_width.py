"""The Ledger's table fits on a desk screen: no column is cut off at the right."""

from ui.figure_table import COLUMN_WIDTHS, COLUMNS

SCREEN = 1280 - 2 * 24  # the page's padding, as in frame.css
CHOOSING = 40  # the boxes before the first column
SCROLLBAR = 16


def test_all_columns_fit_beside_the_boxes() -> None:
    assert set(COLUMN_WIDTHS) == set(COLUMNS)
    assert sum(COLUMN_WIDTHS.values()) + CHOOSING + SCROLLBAR <= SCREEN
