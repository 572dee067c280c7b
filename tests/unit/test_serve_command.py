"""Starting the app: the port, the address, who may see errors, and what is said when it fails."""

import re
import socket
from contextlib import closing

import pytest

from figuredesk.cli import main
from figuredesk.commands.serve import can_open_browser, choose_port, server_arguments
from figuredesk.errors import WrongUse


def test_a_port_in_use_is_refused_with_what_to_do() -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(WrongUse, match=rf"Port {port} on 127.0.0.1 is in use.*--port"):
            choose_port("127.0.0.1", port)


@pytest.mark.parametrize("port", [0, -1, 70000])
def test_no_such_port(port: int) -> None:
    with pytest.raises(WrongUse, match="choose one from 1 to 65535"):
        choose_port("localhost", port)


def test_no_such_host() -> None:
    with pytest.raises(WrongUse, match=re.escape("There is no address “no-such-host.invalid”")):
        choose_port("no-such-host.invalid", 8501)


def test_the_next_free_port_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        monkeypatch.setattr("figuredesk.commands.serve.DEFAULT_PORT", port)
        assert choose_port("127.0.0.1", None) > port


def test_only_this_machine_sees_where_an_error_was() -> None:
    assert "--client.showErrorDetails=stacktrace" in server_arguments("localhost", 8501)
    served = server_arguments("192.0.2.1", 8501)
    assert "--client.showErrorDetails=none" in served
    assert not [word for word in served if "allowedHosts" in word]


def test_only_names_of_this_machine_are_answered_on_loopback() -> None:
    words = server_arguments("localhost", 8501)
    hosts = [w.split("=")[1] for w in words if w.startswith("--server.allowedHosts=")]
    assert hosts == ["localhost", "127.0.0.1", "::1"]


@pytest.mark.parametrize(
    ("platform", "environment", "opens"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "CI": "1"}, False),
        ("darwin", {}, True),
        ("darwin", {"SSH_CONNECTION": "x"}, False),
    ],
)
def test_a_browser_opens_only_where_somebody_sits(
    platform: str, environment: dict[str, str], opens: bool
) -> None:
    assert can_open_browser(platform, environment) is opens


def test_wrong_use_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", "70000"]) == 2
    assert "70000 is no port" in capsys.readouterr().err
