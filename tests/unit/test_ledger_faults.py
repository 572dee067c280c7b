"""When the disk says no: the old ledger is whole, and the person is told what happened."""

import errno
import os
import resource
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from figuredesk.errors import LedgerBusy, LedgerError, LedgerNotWritten, LedgerUnreadable
from figuredesk.ledger import (
    AddRow,
    Change,
    ChangeCell,
    Editor,
    figure_cells,
    load_ledger,
    save_change,
)
from figuredesk.ledger.disk import REAL_DISK, Disk
from figuredesk.ledger.lock import LOCK_NAME, writing
from figuredesk.ledger.schema import FILES
from figuredesk.ledger.snapshot import read_files

SHIPPED = Path(__file__).resolve().parents[2] / "data"
NOW = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
ADA = Editor(name="Ada", known_by="this machine")
NOBODY = 65534


@pytest.fixture
def folder() -> Iterator[Path]:
    """A ledger that another user of the machine can reach, which pytest's own is not."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        shutil.copytree(SHIPPED, Path(name) / "ledger")
        yield Path(name) / "ledger"


def _change(folder: Path) -> Change:
    """A change of two tables, and so of three files."""
    ledger = load_ledger(folder)
    row = figure_cells(ledger.figure(ledger.figures["id"][0]))
    cell = ChangeCell(
        table="figures", id=row["id"], column="note", was=row["note"], now="x", row=row
    )
    place = AddRow(table="places", row={"id": "pier", "label": "Pier", "extent": "point"})
    return Change(edits=(cell, place), why="y")


def _save(folder: Path, change: Change, disk: Disk = REAL_DISK) -> None:
    save_change(folder, change, ADA, NOW, disk=disk, wait_seconds=1)


def _leftovers(folder: Path) -> set[str]:
    shipped = {p.name for p in SHIPPED.iterdir()}
    return {p.name for p in folder.iterdir()} - shipped - {LOCK_NAME}


class FailingDisk(Disk):
    """Fails at the `nth` call of one method, once or from then on."""

    def __init__(self, method: str, nth: int, number: int, *, lasting: bool) -> None:
        self._method, self._nth, self._number, self._lasting = method, nth, number, lasting
        self._calls = 0

    def _call(self, method: str) -> None:
        if method == self._method:
            self._calls += 1
            if self._calls == self._nth or (self._lasting and self._calls > self._nth):
                raise OSError(self._number, os.strerror(self._number))

    def write_new(self, path: Path, content: bytes, like: Path | None = None) -> None:
        self._call("write")
        super().write_new(path, content, like)

    def flush(self, handle: int) -> None:
        self._call("flush")
        super().flush(handle)

    def rename(self, source: Path, target: Path) -> None:
        self._call("rename")
        super().rename(source, target)


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
@pytest.mark.parametrize("nth", range(1, 5))
@pytest.mark.parametrize(
    ("method", "number", "says"),
    [
        ("write", errno.ENOSPC, "No space left on device"),
        ("flush", errno.EIO, "Input/output error"),
        ("rename", errno.EIO, "Input/output error"),
        ("rename", errno.EACCES, "Permission denied"),
    ],
)
def test_a_failing_disk_leaves_the_old_ledger(
    folder: Path, method: str, number: int, says: str, *, nth: int, lasting: bool
) -> None:
    change, before = _change(folder), read_files(folder, FILES)
    with pytest.raises(LedgerNotWritten, match=says):
        _save(folder, change, FailingDisk(method, nth, number, lasting=lasting))
    after = read_files(folder, FILES)
    if method == "rename" and lasting and nth > 2:
        # The save was on the disk, and could not be taken back: it is whole, and the
        # person was told to look.
        assert after["places.csv"] != before["places.csv"]
        assert len(load_ledger(folder).corrections) == 1
    else:
        assert after == before
        assert _leftovers(folder) == set()
        _save(folder, change)  # and once the disk works, so does the save
    recovered = read_files(folder, FILES)
    assert recovered["places.csv"] != before["places.csv"]


def test_a_person_saving_the_file_at_the_same_moment_wins(folder: Path) -> None:
    class SlowDisk(Disk):
        def keep(self, path: Path, copy: Path) -> None:
            super().keep(path, copy)
            if path.name == "figures.csv":
                path.write_bytes(path.read_bytes() + b"by hand\n")

    change, before = _change(folder), read_files(folder, FILES)
    with pytest.raises(LedgerNotWritten, match=r"figures\.csv was changed by another program"):
        _save(folder, change, SlowDisk())
    after = read_files(folder, FILES)
    assert after == before | {"figures.csv": before["figures.csv"] + b"by hand\n"}
    assert _leftovers(folder) == set()


def _as_child(work: Callable[[], None], prepare: Callable[[], None]) -> str:
    """What `work` said, by its error's name and text, in a child that was prepared."""
    reading, writing_end = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            prepare()
            work()
            said = "saved"
        except LedgerError as error:
            said = f"{type(error).__name__}: {error}"
        except BaseException as error:  # noqa: BLE001  the child must end here
            said = f"unexpected {error!r}"
        os.write(writing_end, said.encode())
        os._exit(0)
    os.close(writing_end)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


def _as_nobody() -> None:
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def _as_another_of_the_group() -> None:
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY - 1)


def _give_to_nobody(folder: Path) -> None:
    if os.geteuid() == 0:
        for path in (folder, *folder.iterdir()):
            os.chown(path, NOBODY, NOBODY)


def test_a_file_that_may_not_grow_stays_as_it_was(folder: Path) -> None:
    change, before = _change(folder), read_files(folder, FILES)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))

    said = _as_child(lambda: _save(folder, change), limit)
    assert said.startswith("LedgerNotWritten: Nothing was saved: File too large")
    assert read_files(folder, FILES) == before
    assert _leftovers(folder) == set()


def test_a_read_only_folder_is_said_to_be_one(folder: Path) -> None:
    change, before = _change(folder), read_files(folder, FILES)
    _give_to_nobody(folder)
    folder.chmod(0o555)
    try:
        said = _as_child(lambda: _save(folder, change), _as_nobody)
    finally:
        folder.chmod(0o755)
    assert said.startswith("LedgerNotWritten: Nothing was saved")
    assert "Permission denied" in said
    assert read_files(folder, FILES) == before


def test_a_file_that_became_somebody_elses_is_left_alone(folder: Path) -> None:
    change, before = _change(folder), read_files(folder, FILES)
    _give_to_nobody(folder)
    (folder / "corrections.csv").chmod(0o444)
    said = _as_child(lambda: _save(folder, change), _as_nobody)
    assert said.startswith("LedgerNotWritten: Nothing was saved")
    assert "corrections.csv is read-only" in said
    assert read_files(folder, FILES) == before
    assert _leftovers(folder) == set()


def test_the_file_keeps_its_group_when_another_member_saves(folder: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("needs root to make a second user")
    os.chown(folder, 0, NOBODY)
    folder.chmod(0o775)
    for path in folder.iterdir():
        os.chown(path, 0, NOBODY)
        path.chmod(0o664)
    change = _change(folder)
    assert _as_child(lambda: _save(folder, change), _as_nobody) == "saved"
    found = (folder / "figures.csv").stat()
    assert (found.st_uid, found.st_gid) == (NOBODY, NOBODY)
    assert found.st_mode & 0o777 == 0o664
    assert (folder / LOCK_NAME).exists()
    # and others of the group can still save
    ledger = load_ledger(folder)
    row = figure_cells(ledger.figure(ledger.figures["id"][1]))
    cell = ChangeCell(table="figures", id=row["id"], column="note", was=row["note"], now="z")
    another = Change(edits=(cell,), why="y")
    assert _as_child(lambda: _save(folder, another), _as_another_of_the_group) == "saved"
    assert (folder / "figures.csv").stat().st_mode & 0o777 == 0o664


def test_a_full_disk_leaves_the_old_ledger_and_works_again_with_room(tmp_path: Path) -> None:
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small file system")
    try:
        ledger = place / "ledger"
        shutil.copytree(SHIPPED, ledger, ignore=shutil.ignore_patterns("*.json", "*.md"))
        change, before = _change(ledger), read_files(ledger, FILES)
        ballast = place / "ballast"
        with ballast.open("wb") as file:
            room = os.statvfs(place)
            file.write(bytes(max(0, room.f_bavail * room.f_frsize - 50_000)))
        with pytest.raises(LedgerNotWritten, match="No space left on device"):
            _save(ledger, change)
        assert read_files(ledger, FILES) == before
        assert _leftovers(ledger) == set()
        ballast.unlink()
        _save(ledger, change)
        assert len(load_ledger(ledger).corrections) == 1
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_table_that_is_gone_stops_the_save(folder: Path) -> None:
    change = _change(folder)
    (folder / "places.csv").unlink()
    with pytest.raises(LedgerUnreadable, match=r"places\.csv cannot be read"):
        _save(folder, change)
    assert _leftovers(folder) == set()


def test_a_writer_that_was_killed_blocks_nobody(folder: Path) -> None:
    reading, writing_end = os.pipe()
    child = os.fork()
    if child == 0:
        with writing([folder]):
            os.write(writing_end, b"held")
            signal.pause()
        os._exit(0)
    assert os.read(reading, 4) == b"held"
    with pytest.raises(LedgerBusy, match=r"saving in .* for 0\.2 seconds"):
        save_change(folder, _change(folder), ADA, NOW, wait_seconds=0.2)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    started = time.monotonic()
    _save(folder, _change(folder))
    assert time.monotonic() - started < 5


def test_what_an_earlier_crash_left_is_cleared_away(folder: Path) -> None:
    old = folder / f".figures.csv.{'0' * 32}.new"
    old.write_bytes(b"half a fi")
    other = folder / ".figures.csv.swp"
    other.write_bytes(b"an editor's own")
    _save(folder, _change(folder))
    assert not old.exists()
    assert other.read_bytes() == b"an editor's own"
