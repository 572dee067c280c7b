"""x."""

from ui.frame import page_title

page_title("figure")
