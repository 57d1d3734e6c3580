"""Some disturbed seconds of the soak, and that it would notice what it looks for. ``make soak`` is the long one."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection
from inspector.core.trigger import Trigger
from inspector.core.verdict import Verdict
from inspector.workers.station import LineState
from tests.bench.soak import camera_of, drawn_pictures, rows, soak
from tests.bench.soak_line import Account, PixelEngine, number_in, with_number
from tests.conftest import ExpectLog

SECONDS = 12.0
PICTURE = np.full((8, 64, 3), 90, np.uint8)


@pytest.mark.parametrize("kind", ["process", "pylon"])
def test_every_trigger_of_a_disturbed_line_ends_in_exactly_one_verdict_its_own(
    qtbot: QtBot, expected_log: ExpectLog, tmp_path: Path, kind: str
) -> None:
    if kind == "pylon" and find_spec("pypylon") is None:
        pytest.skip("needs Basler's library: pip install .[basler]")
    expected_log("")  # faults by the dozen are wanted here
    engines = (PixelEngine(1), PixelEngine(2))
    result = soak(SECONDS, 204, engines, camera_of(kind, drawn_pictures(40), tmp_path), pauses_s=(0.1, 0.7))
    account = result.account
    assert account.triggers > 5 * SECONDS
    assert account.told == account.recorded == result.counted == account.triggers
    assert (account.open, account.doubled, account.wrong) == (0, 0, 0)
    assert result.tcp_answered == result.tcp_asked > 0
    assert not result.left_waiting
    assert result.threads_left == []
    assert LineState.FAULT not in result.states
    assert len(result.disturbances) >= 8, result.disturbances
    assert account.verdicts[Verdict.PASS] > 0
    assert {"CAMERA", "TOO_FAST", "TOO_LATE", "PROGRAM"} <= set(account.causes), account.causes
    assert all(row.met is not False for row in rows(result, "") if row.name != "memory growth")


@pytest.mark.parametrize("number", [0, 1, 17, 30 * 600, 2**31 + 5])
def test_a_picture_carries_its_number(number: int) -> None:
    assert number_in(with_number(PICTURE, number)) == number


def judged(number: int, picture_of: int) -> Inspection:
    frame = Frame(number, with_number(PICTURE, picture_of), "soak", part_id=f"id-{number}")
    return PixelEngine(1).inspect(frame)


def test_the_account_notices_a_wrong_picture_a_second_verdict_and_a_missing_one() -> None:
    account = Account()
    account.fire_at = lambda trigger: None
    for number in (1, 2, 3):
        account.fire(Trigger(f"id-{number}"))
    account.record(judged(1, picture_of=1))
    account.tell("id-1", 1)
    assert (account.wrong, account.doubled, account.open) == (0, 0, 2)
    account.record(judged(2, picture_of=3))
    assert account.wrong == 1
    account.tell("id-2", 3)
    assert account.wrong == 2
    account.tell("id-2", 2)
    assert (account.doubled, account.open) == (1, 1)
