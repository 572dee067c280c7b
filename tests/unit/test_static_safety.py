"""What the screens' own code may not do, read from the code: no door for untrusted text."""

import ast
import re
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
SCREENS = sorted([*(APP / "ui").glob("*.py"), *(APP / "views").glob("*.py"), APP / "main.py"])
SCRIPTS = sorted((APP / "ui" / "components").glob("*.js"))
MARKDOWN = frozenset(
    [
        "markdown",
        "write",
        "caption",
        "title",
        "header",
        "subheader",
        "badge",
        "write_stream",
        "latex",
    ]
)
MESSAGES = frozenset(["error", "warning", "info", "success", "toast"])
# Calls whose result is fit for HTML, and names that hold only what such a call made.
OWN_NAMES = frozenset(["symbol"])  # a verdict's sign, from the code
LISTS = frozenset(["add_fields.py"])  # joins lines that went through as_label one by one
ESCAPERS = frozenset(["as_html", "link_html", "printed_html", "row_html", "table_html"])


def _calls(path: Path) -> list[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def _is_st(call: ast.Call, names: frozenset[str]) -> bool:
    return (
        isinstance(call.func, ast.Attribute)
        and call.func.attr in names
        and (isinstance(call.func.value, ast.Name) and call.func.value.id == "st")
    )


def _is_escaped(value: ast.expr, made: dict[str, ast.expr], depth: int = 0) -> bool:
    """Whether an expression can only give HTML of our own with text that was escaped."""
    if depth > 8:
        return False
    if isinstance(value, ast.Constant):
        return True
    if isinstance(value, ast.JoinedStr):
        return all(
            _is_escaped(part.value, made, depth + 1) or _is_number(part)
            for part in value.values
            if isinstance(part, ast.FormattedValue)
        )
    if isinstance(value, ast.IfExp):
        return _is_escaped(value.body, made, depth + 1) and _is_escaped(
            value.orelse, made, depth + 1
        )
    if isinstance(value, ast.BinOp):
        return _is_escaped(value.left, made, depth + 1) and _is_escaped(
            value.right, made, depth + 1
        )
    if isinstance(value, ast.Name):
        if value.id in OWN_NAMES:
            return True
        return value.id in made and _is_escaped(made[value.id], made, depth + 1)
    if isinstance(value, ast.Call):
        return _is_safe_call(value, made, depth)
    return isinstance(value, ast.Attribute) and value.attr in ("number", "value")


def _is_safe_call(call: ast.Call, made: dict[str, ast.expr], depth: int) -> bool:
    func = call.func
    if isinstance(func, ast.Name):
        return func.id in ESCAPERS or func.id.endswith("_html") or func.id in (
            "len", "stylesheet", "_source",
        )  # fmt: skip
    if isinstance(func, ast.Attribute) and func.attr == "join" and call.args:
        each = call.args[0]
        return isinstance(each, ast.GeneratorExp) and _is_escaped(each.elt, made, depth + 1)
    return isinstance(func, ast.Attribute) and func.attr == "read_text"


def _is_number(part: ast.FormattedValue) -> bool:
    """A value that is formatted as a number would fail as anything else."""
    spec = part.format_spec
    return isinstance(spec, ast.JoinedStr) and ast.unparse(spec) in ("f','", "f'd'")


def _assigned(path: Path) -> dict[str, ast.expr]:
    """The last thing that each name of a module is given; good enough for small modules."""
    found: dict[str, ast.expr] = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found[target.id] = node.value
    return found


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.name)
def test_nothing_from_outside_reaches_html_unescaped(path: Path) -> None:
    made = _assigned(path)
    for call in _calls(path):
        if _is_st(call, frozenset(["html"])):
            assert _is_escaped(call.args[0], made), f"{path.name}:{call.lineno}"


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.name)
def test_nothing_from_outside_reaches_markdown(path: Path) -> None:
    for call in _calls(path):
        assert not any(word.arg == "unsafe_allow_html" for word in call.keywords), call.lineno
        assert not any(word.arg == "unsafe_allow_javascript" for word in call.keywords), call.lineno
        if _is_st(call, MARKDOWN) and call.args:
            assert isinstance(call.args[0], ast.Constant), f"{path.name}:{call.lineno}"
        if _is_st(call, MESSAGES) and call.args:
            said = call.args[0]
            plain = isinstance(said, ast.Call) and isinstance(said.func, ast.Name)
            safe = plain and said.func.id in ("as_label", "_plain")
            safe = safe or (path.name in LISTS and ast.unparse(said).startswith("'\\n'.join"))
            assert safe or isinstance(said, ast.Constant), f"{path.name}:{call.lineno}"


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_components_set_text_and_never_markup(path: Path) -> None:
    code = re.sub(r"^\s*//.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for word in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
        "DOMParser",
        "createContextualFragment",
        "setHTML",
        "import(",
    ):
        assert word not in code, word
    for found in re.findall(r"srcdoc\s*=[^=]", code):
        assert 'setAttribute("sandbox"' in code, found
        assert "allow-scripts" not in code


def test_the_heuristic_sees_what_it_is_for() -> None:
    bad = ast.parse('st.html(f"<p>{name}</p>")\nst.html("<p>" + row.title)')
    good = ast.parse('st.html(f"<p>{as_html(name)} {count:,}</p>")')
    verdicts = [
        _is_escaped(node.args[0], {})
        for tree in (bad, good)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]
    assert verdicts == [False, False, True]
