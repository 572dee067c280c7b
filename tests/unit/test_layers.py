"""The house's arrows: imports point one way, and Streamlit stays in its rooms."""

import ast
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
ORDER = ["ledger", "reading", "checking", "publishing", "charts", "commands", "ui", "views"]
PEERS = {frozenset({"charts", "publishing"})}


def _modules() -> list[Path]:
    return sorted(APP.rglob("*.py"))


def _room(path: Path) -> str | None:
    """The layer that a module lives in; None for what is above or beside them all."""
    parts = path.relative_to(APP).parts
    if parts[0] in ("ui", "views"):
        return parts[0]
    if parts[0] == "figuredesk" and len(parts) > 2 and parts[1] in ORDER:
        return parts[1]
    return None


def _imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            found |= {f"{module}.{alias.name}" for alias in node.names}
    return found


def _layer_of_import(name: str) -> str | None:
    parts = name.split(".")
    if parts[0] in ("ui", "views"):
        return parts[0]
    if parts[0] == "figuredesk" and len(parts) > 1 and parts[1] in ORDER:
        return parts[1]
    return None


@pytest.mark.parametrize("path", _modules(), ids=lambda p: str(p.relative_to(APP)))
def test_imports_point_one_way(path: Path) -> None:
    room = _room(path)
    if room is None:
        return
    for name in _imports(path):
        other = _layer_of_import(name)
        if other is None or other == room:
            continue
        assert ORDER.index(other) < ORDER.index(room), f"{room} imports {name}"
        assert frozenset({room, other}) not in PEERS, f"{room} imports its peer {name}"


@pytest.mark.parametrize("path", _modules(), ids=lambda p: str(p.relative_to(APP)))
def test_streamlit_stays_in_its_rooms(path: Path) -> None:
    allowed = path == APP / "main.py" or _room(path) in ("ui", "views")
    uses = any(name.split(".")[0] == "streamlit" for name in _imports(path))
    assert allowed or not uses, f"{path} imports Streamlit"


def test_no_name_that_streamlit_takes_for_its_own() -> None:
    assert not list(APP.rglob("app.py"))
    assert not [p for p in APP.rglob("pages") if p.is_dir()]


def test_the_top_level_holds_only_what_was_agreed() -> None:
    top = {p.name for p in APP.parent.iterdir() if not p.name.startswith(".")}
    extra = top - {"pyproject.toml", "app", "data", "tests", "README.md", "LICENSE"} - {"uv.lock"}
    assert not {name for name in extra if not name.startswith(("build", "dist"))}
