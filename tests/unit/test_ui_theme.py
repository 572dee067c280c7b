"""The looks: Streamlit's theme and ours are one, and every colour can be read."""

import tomllib
from pathlib import Path

import pytest

from ui.theme import stylesheet, tokens

CONFIG = Path(__file__).resolve().parents[2] / "app" / ".streamlit" / "config.toml"
NAMES = {"primaryColor": "accent", "backgroundColor": "paper", "textColor": "ink"}


@pytest.mark.parametrize(("side", "place"), [("light", 0), ("dark", 1)])
def test_streamlit_has_the_same_tokens(side: str, place: int) -> None:
    theme = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["theme"][side]
    for option, token in NAMES.items():
        assert theme[option] == tokens()[token][place]


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("name", sorted(set(tokens()) - {"paper", "raised", "hairline"}))
def test_words_can_be_read_on_their_paper(name: str, place: int) -> None:
    for paper in ("paper", "raised"):
        assert _contrast(tokens()[name][place], tokens()[paper][place]) >= 4.5


def test_every_colour_in_the_rules_is_a_token() -> None:
    rules = stylesheet().split("}", 1)[1]
    used = {part.split(")")[0] for part in rules.split("var(--fd-")[1:]}
    assert used - set(tokens()) <= {"serif", "sans"}


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
