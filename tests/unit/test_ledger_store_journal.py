"""Several files as one step: at every step a crash or a failure leaves old or new, whole."""

import errno
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from figuredesk.errors import LedgerNotWritten
from figuredesk.ledger.disk import Disk
from figuredesk.ledger.journal import JOURNAL_NAME, recover, replace_files
from figuredesk.ledger.snapshot import read_files

NAMES = ("figures.csv", "corrections.csv", "reports.csv")
OLD = {name: f"old {name}\n".encode() for name in NAMES}
NEW = {name: f"new {name}, longer\n".encode() for name in NAMES[:2]}
STEPS = 40  # more than a save takes; a test below says so


class StepDisk(Disk):
    """Calls `at_step` before every step that touches the disk, with its number."""

    def __init__(self, at_step: Callable[[int, str], None]) -> None:
        self.step = 0
        self._at_step = at_step

    def _next(self, what: str) -> None:
        self.step += 1
        self._at_step(self.step, what)

    def write_new(self, path: Path, content: bytes, like: Path | None = None) -> None:
        self._next("write")
        super().write_new(path, content[: len(content) // 2], like)
        self._next("write")
        with path.open("r+b") as file:
            file.write(content)

    def flush(self, handle: int) -> None:
        self._next("flush")
        super().flush(handle)

    def keep(self, path: Path, copy: Path) -> None:
        self._next("keep")
        super().keep(path, copy)

    def rename(self, source: Path, target: Path) -> None:
        self._next("rename")
        super().rename(source, target)

    def remove(self, path: Path) -> None:
        self._next("remove")
        super().remove(path)


def _write_old(folder: Path) -> None:
    for name, content in OLD.items():
        (folder / name).write_bytes(content)


def _in_child(work: Callable[[], None]) -> bool:
    """Run `work` in a child process; True if it lived to the end."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:  # noqa: BLE001  the child must not run the parent's tests
            os._exit(3)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status):
        assert os.WEXITSTATUS(status) == 0, "the save failed for another reason"
        return True
    assert os.WTERMSIG(status) == signal.SIGKILL
    return False


def _kill_at(step: int) -> StepDisk:
    def at_step(number: int, _what: str) -> None:
        if number == step:
            os.kill(os.getpid(), signal.SIGKILL)

    return StepDisk(at_step)


def _leftovers(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name not in NAMES)


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_kill_at_any_step_leaves_old_or_new_whole(tmp_path: Path, step: int) -> None:
    _write_old(tmp_path)
    lived = _in_child(lambda: replace_files(tmp_path, OLD, NEW, _kill_at(step)))
    seen = read_files(tmp_path, NAMES)
    assert seen in (OLD, OLD | NEW)
    if lived:
        assert seen == OLD | NEW
    # recovery may be killed at any step too, again and again
    for again in range(1, STEPS):
        if _in_child(lambda again=again: recover(tmp_path, NAMES, _kill_at(again))):
            break
        assert read_files(tmp_path, NAMES) == seen
    assert {name: (tmp_path / name).read_bytes() for name in NAMES} == seen
    assert _leftovers(tmp_path) == []


def test_the_steps_tried_are_all_there_are(tmp_path: Path) -> None:
    _write_old(tmp_path)
    disk = StepDisk(lambda _number, _what: None)
    replace_files(tmp_path, OLD, NEW, disk)
    assert 15 < disk.step < STEPS


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_failure_at_any_step_leaves_old_or_new_whole(
    tmp_path: Path, step: int, lasting: bool
) -> None:
    _write_old(tmp_path)

    def at_step(number: int, _what: str) -> None:
        if number == step or (lasting and number > step):
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    said = ""
    try:
        replace_files(tmp_path, OLD, NEW, StepDisk(at_step))
    except LedgerNotWritten as error:
        said = str(error)
    seen = read_files(tmp_path, NAMES)
    assert seen in (OLD, OLD | NEW)
    if not said:
        assert seen == OLD | NEW
    elif said.startswith("Nothing was saved"):
        assert seen == OLD
        assert "Input/output error" in said
    else:
        assert lasting, "one failure can always be taken back"
        assert "Look at the ledger" in said
    recover(tmp_path, NAMES, Disk())
    assert {name: (tmp_path / name).read_bytes() for name in NAMES} == seen
    assert _leftovers(tmp_path) == []


def test_somebodys_edit_after_a_crash_is_kept(tmp_path: Path) -> None:
    _write_old(tmp_path)
    for step in range(1, STEPS):
        if (tmp_path / JOURNAL_NAME).exists():
            break
        _in_child(lambda step=step: replace_files(tmp_path, OLD, NEW, _kill_at(step)))
    assert (tmp_path / "figures.csv").read_bytes() == OLD["figures.csv"]
    (tmp_path / "figures.csv").write_bytes(b"a person was here\n")
    seen = read_files(tmp_path, NAMES)
    assert seen == OLD | {"figures.csv": b"a person was here\n"}
    recover(tmp_path, NAMES, Disk())
    assert read_files(tmp_path, NAMES) == seen
    assert _leftovers(tmp_path) == []


def test_a_journal_that_is_not_ours_reaches_no_other_file(tmp_path: Path) -> None:
    _write_old(tmp_path)
    outside = tmp_path / "outside.txt"
    outside.write_text("mine")
    for text in (
        '{"transaction": "../x", "take": "new", "was": {"figures.csv": ""}}',
        '{"transaction": "' + "0" * 32 + '", "take": "new", "was": {"outside.txt": ""}}',
        "{}",
        "[]",
        "not json",
    ):
        (tmp_path / JOURNAL_NAME).write_text(text)
        assert read_files(tmp_path, NAMES) == OLD
        recover(tmp_path, NAMES, Disk())
        assert _leftovers(tmp_path) == ["outside.txt"]
    assert outside.read_text() == "mine"


def test_rights_are_kept_and_links_stay_links(tmp_path: Path) -> None:
    ledger, elsewhere = tmp_path / "ledger", tmp_path / "elsewhere"
    ledger.mkdir()
    elsewhere.mkdir()
    _write_old(ledger)
    (ledger / "figures.csv").rename(elsewhere / "the-figures.csv")
    (ledger / "figures.csv").symlink_to("../elsewhere/the-figures.csv")
    (elsewhere / "the-figures.csv").chmod(0o640)
    (ledger / "corrections.csv").chmod(0o664)
    replace_files(ledger, OLD, NEW, Disk())
    assert read_files(ledger, NAMES) == OLD | NEW
    assert (ledger / "figures.csv").is_symlink()
    assert (elsewhere / "the-figures.csv").stat().st_mode & 0o777 == 0o640
    assert (ledger / "corrections.csv").stat().st_mode & 0o777 == 0o664
    assert [p.name for p in elsewhere.iterdir()] == ["the-figures.csv"]


def test_a_file_changed_since_it_was_read_is_left_alone(tmp_path: Path) -> None:
    _write_old(tmp_path)
    (tmp_path / "corrections.csv").write_bytes(b"by hand\n")
    with pytest.raises(LedgerNotWritten, match=r"corrections\.csv was changed"):
        replace_files(tmp_path, OLD, NEW, Disk())
    assert (tmp_path / "corrections.csv").read_bytes() == b"by hand\n"
    assert (tmp_path / "figures.csv").read_bytes() == OLD["figures.csv"]
    assert _leftovers(tmp_path) == []


def test_a_read_only_file_is_respected(tmp_path: Path) -> None:
    _write_old(tmp_path)
    (tmp_path / "corrections.csv").chmod(0o444)
    with pytest.raises(LedgerNotWritten, match="read-only"):
        replace_files(tmp_path, OLD, NEW, Disk())
    assert read_files(tmp_path, NAMES) == OLD
    assert _leftovers(tmp_path) == []
