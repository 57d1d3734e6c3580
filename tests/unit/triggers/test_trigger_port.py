"""Where a line takes triggers over TCP."""

from __future__ import annotations

import os
import socket
import sys
import threading

import pytest

from inspector.core.priority import stand_back
from inspector.errors import TriggerError
from inspector.station_config import TriggerConfig
from inspector.workers.station_triggers import TriggerPort


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_a_port_moved_by_a_window_that_stands_back_answers_as_quickly_as_before() -> None:
    port = TriggerPort(lambda trigger: None)
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def move() -> None:
        stand_back()
        port.listen(TriggerConfig(tcp_port=free_port()))

    window = threading.Thread(target=move)
    window.start()
    window.join()
    listening = next(thread for thread in threading.enumerate() if thread.name == "triggers")
    assert os.getpriority(os.PRIO_PROCESS, listening.native_id or 0) == before
    port.stop()
    assert not listening.is_alive()


def test_a_port_that_is_taken_is_told_to_who_wanted_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = int(other.getsockname()[1])
        with pytest.raises(TriggerError, match="listens on"):
            TriggerPort(lambda trigger: None).listen(TriggerConfig(tcp_port=taken))
