"""Triggers over a real socket on loopback: one request, one answer, whatever the other side does."""

from __future__ import annotations

import asyncio
import errno
import queue
import re
import socket
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from inspector.core.frame import Frame, PartIdOrigin
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.trigger import Trigger
from inspector.core.verdict import Verdict
from inspector.errors import TriggerError
from inspector.triggers import tcp_server
from inspector.triggers.client import ask
from inspector.triggers.protocol import LONGEST_LINE, Reply
from inspector.triggers.tcp_server import MOST_CLIENTS, MOST_PENDING, TcpTriggers
from tests.conftest import ExpectLog

PATIENCE_S = 10.0
LIMITS = Limits(review=1.0, fail=2.0, pixel=1.0)
PICTURE = np.zeros((2, 2, 3), np.uint8)


class StubLine:
    """Takes triggers; answers at once, or when the test says so."""

    def __init__(self) -> None:
        self.fired: queue.SimpleQueue[Trigger] = queue.SimpleQueue()
        self.count = 0
        self.at_once = True
        self.stands = False
        self._lock = threading.Lock()

    def fire(self, trigger: Trigger) -> None:
        if self.stands:
            raise TriggerError("The line stands still.", "Start it.")
        with self._lock:
            self.count += 1
            number = self.count
        self.fired.put(trigger)
        if self.at_once:
            self.answer(trigger, number)

    @staticmethod
    def answer(trigger: Trigger, number: int) -> None:
        frame = Frame(number, PICTURE, "stub", part_id=trigger.part_id, part_id_origin=PartIdOrigin.TRIGGER)
        trigger.answer(Inspection(frame, RecipeId("stub", 1), LIMITS, Verdict.PASS, score=0.5))


@pytest.fixture
def line() -> StubLine:
    return StubLine()


@pytest.fixture
def server(line: StubLine) -> Iterator[TcpTriggers]:
    server = TcpTriggers("127.0.0.1", 0, line.fire)
    server.start()
    yield server
    server.stop()
    assert "triggers" not in {thread.name for thread in threading.enumerate()}


def connect(server: TcpTriggers) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), PATIENCE_S)


def answers(connection: socket.socket, count: int) -> list[bytes]:
    with connection.makefile("rb") as lines:
        return [lines.readline() for _ in range(count)]


def test_a_request_gets_one_line_with_the_verdict_and_its_own_id(server: TcpTriggers, line: StubLine) -> None:
    assert ask("127.0.0.1", server.port, "SN-1") == Reply(Verdict.PASS, "SN-1", 1, 25.0, "")
    assert ask("127.0.0.1", server.port) == Reply(Verdict.PASS, "", 2, 25.0, "")
    assert line.fired.get(timeout=PATIENCE_S).part_id == "SN-1"


def test_a_line_that_stands_still_gives_no_verdict_and_no_silence(server: TcpTriggers, line: StubLine) -> None:
    line.stands = True
    reply = ask("127.0.0.1", server.port, "SN-1")
    assert (reply.verdict, reply.part_id, reply.number) == (Verdict.NO_VERDICT, "SN-1", None)
    assert "stands still" in reply.reason


def test_what_is_no_request_triggers_nothing_and_the_connection_goes_on(server: TcpTriggers, line: StubLine) -> None:
    with connect(server) as connection:
        connection.sendall(b"HELLO\nTRIGGER a b\n\xff\xfe\nTRIGGER ok\n")
        said = answers(connection, 4)
    assert [text.split(b" ")[0] for text in said] == [b"ERROR", b"ERROR", b"ERROR", b"PASS"]
    assert line.count == 1


def test_half_a_line_waits_for_its_other_half(server: TcpTriggers, line: StubLine) -> None:
    with connect(server) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for piece in (b"TRIG", b"GER SN", b"-7"):
            connection.sendall(piece)
            assert ask("127.0.0.1", server.port, "other").part_id == "other"  # the pieces have been read by now
        assert line.count == 3
        connection.sendall(b"\r\n")
        assert answers(connection, 1) == [b"PASS SN-7 4 25.0 \n"]


def test_half_a_line_at_the_end_is_no_request(server: TcpTriggers, line: StubLine) -> None:
    with connect(server) as connection:
        connection.sendall(b"TRIGGER SN-1\nTRIGGER SN-")
        connection.shutdown(socket.SHUT_WR)
        with connection.makefile("rb") as lines:
            assert lines.read() == b"PASS SN-1 1 25.0 \n"
    assert line.count == 1


def test_a_line_without_end_is_refused_and_the_connection_closed(server: TcpTriggers, line: StubLine) -> None:
    with connect(server) as connection:
        connection.sendall(b"x" * (LONGEST_LINE + 1))
        connection.shutdown(socket.SHUT_WR)
        with connection.makefile("rb") as lines:
            assert re.fullmatch(rb"ERROR .*256 bytes.*\n", lines.read())
    assert line.count == 0


def test_who_says_that_he_sends_no_more_still_gets_his_answer(server: TcpTriggers, line: StubLine) -> None:
    line.at_once = False
    with connect(server) as connection:
        connection.sendall(b"TRIGGER A\n")
        connection.shutdown(socket.SHUT_WR)
        line.answer(line.fired.get(timeout=PATIENCE_S), 1)
        assert answers(connection, 1) == [b"PASS A 1 25.0 \n"]


def test_who_is_gone_before_his_answer_harms_nobody(
    server: TcpTriggers, line: StubLine, expected_log: ExpectLog
) -> None:
    expected_log("The other side was gone before its answer: PASS gone 1")
    line.at_once = False
    with connect(server) as connection:
        connection.sendall(b"TRIGGER gone\n")
        gone = line.fired.get(timeout=PATIENCE_S)
        # Closed with a reset, as by a cable pulled out or a program that was killed.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    line.at_once = True
    ask("127.0.0.1", server.port, "meanwhile")  # the server has heard of the reset by now
    line.answer(gone, 1)
    assert ask("127.0.0.1", server.port, "next").part_id == "next"


def test_a_side_that_loses_its_power_does_not_keep_its_place(
    server: TcpTriggers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It sends no goodbye: only the operating system finds out, where it was told to ask."""
    taken: list[socket.socket] = []
    watch_over = tcp_server._watch_over

    def note(one: socket.socket) -> None:
        watch_over(one)
        taken.append(one)

    monkeypatch.setattr(tcp_server, "_watch_over", note)
    with connect(server) as connection:
        connection.sendall(b"TRIGGER\n")
        answers(connection, 1)
        assert taken[0].getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) != 0
        if sys.platform == "linux":
            options = (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
            after, every, times = (taken[0].getsockopt(socket.IPPROTO_TCP, option) for option in options)
            assert after + every * times <= 60


def test_a_connection_that_times_out_is_over_like_any_other(
    server: TcpTriggers, line: StubLine, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    """What a pulled cable ends in is no ConnectionError."""
    expected_log("The other side was gone before its answer: PASS A 1")
    drain = asyncio.StreamWriter.drain

    async def timed_out(writer: asyncio.StreamWriter) -> None:
        monkeypatch.setattr(asyncio.StreamWriter, "drain", drain)
        raise TimeoutError(errno.ETIMEDOUT, "Connection timed out")

    monkeypatch.setattr(asyncio.StreamWriter, "drain", timed_out)
    with connect(server) as connection:
        connection.sendall(b"TRIGGER A\nTRIGGER B\n")
        connection.shutdown(socket.SHUT_WR)
        with connection.makefile("rb") as lines:
            lines.read()
    assert line.count == 2


def test_many_clients_at_once_get_each_its_own_verdict(server: TcpTriggers, line: StubLine) -> None:
    def ask_often(client: int) -> list[str]:
        return [ask("127.0.0.1", server.port, f"{client}-{part}").part_id for part in range(10)]

    with ThreadPoolExecutor(8) as pool:
        got = [part_id for ids in pool.map(ask_often, range(8)) for part_id in ids]
    assert got == [f"{client}-{part}" for client in range(8) for part in range(10)]
    assert line.count == 80


def test_requests_sent_together_are_fired_in_their_order_and_answered_as_verdicts_come(
    server: TcpTriggers, line: StubLine
) -> None:
    line.at_once = False
    with connect(server) as connection:
        connection.sendall(b"".join(b"TRIGGER %d\n" % number for number in range(5)))
        fired = [line.fired.get(timeout=PATIENCE_S) for _ in range(5)]
        assert [trigger.part_id for trigger in fired] == ["0", "1", "2", "3", "4"]
        for number in (3, 0, 4, 2, 1):
            line.answer(fired[number], number)
        assert [said.split()[1] for said in answers(connection, 5)] == [b"3", b"0", b"4", b"2", b"1"]


def test_one_connection_has_no_more_triggers_under_way_than_its_share(server: TcpTriggers, line: StubLine) -> None:
    line.at_once = False
    requests = MOST_PENDING + 20
    with connect(server) as connection:
        connection.sendall(b"TRIGGER\n" * requests)
        waiting = [line.fired.get(timeout=PATIENCE_S) for _ in range(MOST_PENDING)]
        line.at_once = True
        ask("127.0.0.1", server.port, "other")  # the server had its turn meanwhile
        assert line.count == MOST_PENDING + 1
        for number, trigger in enumerate(waiting):
            line.answer(trigger, number)
        assert all(said.startswith(b"PASS") for said in answers(connection, requests))
    assert line.count == requests + 1


def test_one_connection_too_many_is_told_so(server: TcpTriggers) -> None:
    clients = [connect(server) for _ in range(MOST_CLIENTS)]
    try:
        clients[-1].sendall(b"TRIGGER\n")
        assert answers(clients[-1], 1)[0].startswith(b"PASS")
        with pytest.raises(TriggerError, match="32 connections"):
            ask("127.0.0.1", server.port)
        clients.pop().close()
        ask_when_there_is_room(server)
    finally:
        for client in clients:
            client.close()


def ask_when_there_is_room(server: TcpTriggers) -> None:
    """The server hears of a closed connection a moment later."""
    for _ in range(1000):
        try:
            ask("127.0.0.1", server.port)
        except TriggerError:
            continue
        return
    pytest.fail("a place that became free was not given to anybody")


def test_a_port_in_use_is_one_clear_error(server: TcpTriggers, line: StubLine) -> None:
    second = TcpTriggers("127.0.0.1", server.port, line.fire)
    with pytest.raises(TriggerError) as refused:
        second.start()
    assert refused.value.what == f"Another program listens on 127.0.0.1:{server.port} already."
    assert "trigger.tcp_port" in refused.value.remedy
    second.stop()


def test_an_address_of_another_computer_is_refused(line: StubLine) -> None:
    with pytest.raises(TriggerError, match=r"cannot be taken on 192\.0\.2\.1:47"):
        TcpTriggers("192.0.2.1", 4711, line.fire).start()


def test_the_end_of_the_station_ends_all_connections_and_gives_the_port_free(
    line: StubLine, expected_log: ExpectLog
) -> None:
    expected_log("The verdict of part 1 came after the end of the connection")
    line.at_once = False
    server = TcpTriggers("127.0.0.1", 0, line.fire)
    server.start()
    with connect(server) as idle, connect(server) as waiting:
        waiting.sendall(b"TRIGGER A\n")
        trigger = line.fired.get(timeout=PATIENCE_S)
        server.stop()
        server.stop()
        assert idle.recv(10) == b""
        assert waiting.recv(10) == b""
    line.answer(trigger, 1)  # nobody is there to hear it
    again = TcpTriggers("127.0.0.1", server.port, line.fire)
    again.start()
    again.stop()


def test_a_client_says_what_keeps_it_from_a_verdict(server: TcpTriggers, line: StubLine) -> None:
    line.at_once = False
    with pytest.raises(TriggerError, match=r"no verdict within 0\.05 s"):
        ask("127.0.0.1", server.port, timeout_s=0.05)
    server.stop()
    with pytest.raises(TriggerError, match="cannot be reached"):
        ask("127.0.0.1", server.port)
