"""The real frame, run without a browser, on a temporary copy of the shipped ledger."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def ledger_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped ledger that the app uses."""
    copy = tmp_path / "ledger"
    shutil.copytree(ROOT / "data", copy)
    monkeypatch.setenv("FIGUREDESK_DATA", str(copy))
    return copy


@pytest.fixture
def open_screen(ledger_copy: Path) -> Callable[..., AppTest]:
    """Run a screen: `open_screen("views/ledger.py", q="7,000", place=["belarus"])`."""

    def run(file: str, **params: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(ROOT / "app" / "main.py"), default_timeout=60)
        app.switch_page(file)
        for name, value in params.items():
            app.query_params[name] = value
        return app.run()

    return run


def words_of(app: AppTest) -> str:
    """All that the page says, its HTML included."""
    return "\n".join(str(getattr(part, "value", part.proto)) for part in app.main)
