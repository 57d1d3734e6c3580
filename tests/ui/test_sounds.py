"""Verdicts that are heard: the gravest at once, none late, and a computer without a player says so in the menu."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from inspector.core.verdict import Verdict
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from inspector.ui.verdict_sounds import SoundChoice
from inspector.workers import sounds
from inspector.workers.audio_output import AudioOutput, CommandOutput, WindowsOutput, audio_output
from inspector.workers.sounds import SoundPlayer
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import PATIENCE_MS, PATIENCE_S
from tests.ui.parts import drawn_picture, inspection, without_verdict

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard", extend=True)

PICTURE = drawn_picture(64, 64)


class Noted:
    """Notes what is played; each play waits for ``gate``."""

    def __init__(self, complaint: str = "") -> None:
        self.played: list[str] = []
        self.threads: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.entered = threading.Event()
        self.stopped = False
        self._complaint = complaint

    def play(self, file: Path) -> None:
        assert file.read_bytes().startswith(b"RIFF")
        self.threads.add(threading.get_ident())
        self.played.append(file.stem)
        self.entered.set()
        assert self.gate.wait(PATIENCE_S)

    def complaint(self) -> str:
        return self._complaint

    def stop(self) -> None:
        self.stopped = True


MakePlayer = Callable[[AudioOutput | None], SoundPlayer]


@pytest.fixture
def make_player() -> Iterator[MakePlayer]:
    made: list[SoundPlayer] = []

    def make(output: AudioOutput | None) -> SoundPlayer:
        made.append(SoundPlayer(output))
        return made[-1]

    yield make
    for player in made:
        player.close()
        assert not player._thread.isRunning()


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sound is over as soon as it has begun."""
    monkeypatch.setattr(sounds, "_SETTLING_S", -10.0)


def test_a_burst_of_verdicts_is_one_sound_the_gravest(make_player: MakePlayer, qtbot: QtBot) -> None:
    output = Noted()
    output.gate.clear()
    player = make_player(output)
    player.play(Verdict.PASS)
    assert output.entered.wait(PATIENCE_S)
    for verdict in [Verdict.PASS] * 500 + [Verdict.FAIL] + [Verdict.REVIEW] * 500:
        player.play(verdict)
    output.gate.set()
    qtbot.waitUntil(lambda: len(output.played) == 2, timeout=PATIENCE_MS)
    player.close()
    assert output.played == ["PASS", "FAIL"]
    assert output.stopped
    assert threading.get_ident() not in output.threads


def test_what_comes_while_a_graver_one_is_heard_is_not_heard_later(
    make_player: MakePlayer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    output = Noted()
    player = make_player(output)
    now_s = [100.0]
    monkeypatch.setattr(sounds.time, "monotonic", lambda: now_s[0])
    player.play(Verdict.FAIL)
    assert output.entered.wait(PATIENCE_S)
    player.play(Verdict.PASS)
    qtbot.waitUntil(lambda: player._worker._wanted is None, timeout=PATIENCE_MS)
    now_s[0] += 60
    player.play(Verdict.REVIEW)
    qtbot.waitUntil(lambda: len(output.played) == 2, timeout=PATIENCE_MS)
    assert output.played == ["FAIL", "REVIEW"]


def test_one_after_the_other_is_heard(make_player: MakePlayer, brief: None, qtbot: QtBot) -> None:
    output = Noted()
    player = make_player(output)
    for count, verdict in enumerate([Verdict.FAIL, Verdict.PASS, Verdict.FAIL], start=1):
        player.play(verdict)
        qtbot.waitUntil(lambda count=count: len(output.played) == count, timeout=PATIENCE_MS)
    assert output.played == ["FAIL", "PASS", "FAIL"]


def test_a_real_program_plays_the_file(make_player: MakePlayer, tmp_path: Path, qtbot: QtBot) -> None:
    log = tmp_path / "played.txt"
    program = tmp_path / "player.py"
    program.write_text(f"import pathlib, sys\npathlib.Path({str(log)!r}).write_bytes(open(sys.argv[1], 'rb').read())\n")
    player = make_player(CommandOutput((sys.executable, str(program))))
    player.play(Verdict.FAIL)
    qtbot.waitUntil(lambda: log.exists() and log.stat().st_size > 1000, timeout=PATIENCE_MS)
    assert log.read_bytes() == sounds.wav(Verdict.FAIL)


def test_a_program_that_cannot_play_says_why_once(
    make_player: MakePlayer, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log("A sound was not played: .*Connection refused")
    output = CommandOutput((sys.executable, "-c", "raise SystemExit('Connection refused')"))
    player = make_player(output)
    said: list[str] = []
    player.failed.connect(said.append)
    with qtbot.waitSignal(player.failed, timeout=PATIENCE_MS):
        player.play(Verdict.FAIL)
        until_s = time.monotonic() + PATIENCE_S

        def again() -> bool:
            player.play(Verdict.FAIL)
            return bool(said) or time.monotonic() > until_s

        qtbot.waitUntil(again, timeout=PATIENCE_MS)
    assert len(said) == 1
    assert said[0].endswith("Connection refused")


def test_a_program_that_vanished_ends_the_sounds_and_nothing_else(
    make_player: MakePlayer, tmp_path: Path, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log("There is no sound")
    player = make_player(CommandOutput((str(tmp_path / "gone"),)))
    with qtbot.waitSignal(player.failed, timeout=PATIENCE_MS):
        player.play(Verdict.FAIL)
    player.play(Verdict.FAIL)


@pytest.mark.parametrize(
    ("platform", "there", "expected"),
    [
        ("linux", {"aplay", "paplay"}, ("/bin/paplay",)),
        ("linux", {"aplay"}, ("/bin/aplay", "-q")),
        ("linux", {"pw-play", "paplay"}, ("/bin/pw-play",)),
        ("darwin", {"afplay"}, ("/bin/afplay",)),
    ],
)
def test_the_player_of_the_computer_is_found(platform: str, there: set[str], expected: tuple[str, ...]) -> None:
    output = audio_output(platform, lambda name: f"/bin/{name}" if name in there else None)
    assert isinstance(output, CommandOutput)
    assert output._command == expected


def test_windows_needs_no_program_and_others_may_have_none() -> None:
    assert isinstance(audio_output("win32", lambda name: None), WindowsOutput)
    assert audio_output("linux", lambda name: None) is None
    assert audio_output("freebsd14", lambda name: name) is None


# The window


def menu_of(window: StationWindow) -> dict[str, bool]:
    """The texts of the settings menu, and whether each can be chosen."""
    QTest.mouseClick(window.surface.header.settings, Qt.MouseButton.LeftButton)
    menu = next(child for child in window.findChildren(QMenu) if child.isVisible())
    texts = {action.text(): action.isEnabled() for action in menu.actions()}
    menu.close()
    return texts


HEARD = {
    SoundChoice.SILENT: [],
    SoundChoice.FAILS: ["NO_VERDICT", "FAIL"],
    SoundChoice.ALL: ["PASS", "NO_VERDICT", "FAIL", "REVIEW"],
}


@pytest.mark.parametrize("choice", SoundChoice)
def test_only_what_was_chosen_is_heard(
    choice: SoundChoice, make_player: MakePlayer, brief: None, make_window: MakeWindow, line: LineDouble, qtbot: QtBot
) -> None:
    output = Noted()
    window = make_window(options=WindowOptions(sounds=choice), player=make_player(output))
    window.start_or_stop()
    shown = []
    steps = [[inspection(1, 50, PICTURE)], [without_verdict(2, "cut off")]]
    steps += [[inspection(3, 140, PICTURE), inspection(4, 50, PICTURE)], [inspection(5, 93, PICTURE)]]
    for step in steps:
        shown += step
        before = len(output.played)
        line.show(*shown)
        window.refresh()
        window.refresh()
        expected = {SoundChoice.SILENT: False, SoundChoice.ALL: True}.get(choice, len(shown) in (2, 4))
        if expected:
            qtbot.waitUntil(lambda before=before: len(output.played) > before, timeout=PATIENCE_MS)
    window._sounds.close()
    assert output.played == HEARD[choice]


def test_choosing_lets_a_fail_be_heard_and_is_kept(
    make_player: MakePlayer, make_window: MakeWindow, qtbot: QtBot
) -> None:
    output = Noted()
    window = make_window(player=make_player(output))
    assert menu_of(window)["Sound for every part"]
    window._settings_menu.sounds_chosen.emit(SoundChoice.ALL)
    qtbot.waitUntil(lambda: output.played == ["FAIL"], timeout=PATIENCE_MS)
    assert window._settings.value("window/sounds") == "all"


def test_without_a_player_the_menu_says_so_and_the_screen_does_not(make_window: MakeWindow, line: LineDouble) -> None:
    window = make_window(options=WindowOptions(sounds=SoundChoice.ALL))
    window.start_or_stop()
    line.show(inspection(1, 140, PICTURE))
    window.refresh()
    texts = menu_of(window)
    assert texts["This computer has no player for sounds"] is False
    assert texts["Sound for every part"] is False
    assert texts["No sounds"] is True
    assert window.surface.faults.texts == []


def test_a_player_that_fails_is_said_in_the_menu_alone(
    make_player: MakePlayer, brief: None, make_window: MakeWindow, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log("A sound was not played")
    player = make_player(Noted("paplay: Connection refused"))
    window = make_window(player=player)
    with qtbot.waitSignal(player.failed, timeout=PATIENCE_MS):
        window.use_sounds(SoundChoice.FAILS)
    assert menu_of(window)["No sound: paplay: Connection refused"] is False
    assert window.surface.faults.texts == []
