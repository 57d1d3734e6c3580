"""Triggers over TCP: a controller of the line asks for a verdict, one line for one line."""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import threading
from collections.abc import Callable

from inspector.core.inspection import Inspection
from inspector.core.trigger import Trigger
from inspector.errors import InspectorError, TriggerError
from inspector.triggers.protocol import LONGEST_LINE, BadRequest, Reply, error_line, part_id_of

Fire = Callable[[Trigger], object]
"""Hands a trigger to the line, callable from any thread; raises :class:`TriggerError` when the line takes none."""

MOST_CLIENTS = 32
MOST_PENDING = 64
"""Requests of one connection that wait for their verdict; more are not read before one of them is answered."""
_END_PATIENCE_S = 0.5
"""How long the end waits for answers to be sent."""
_ASKED_AFTER_S, _ASKED_EVERY_S, _ASKED_TIMES = 20, 5, 4
"""A side that has said nothing for so long is asked whether it is still there: a controller that lost its power says
no goodbye, and its connections would be kept for ever, until none is left for it."""

_log = logging.getLogger(__name__)


class TcpTriggers:
    """Listens on ``host``:``port`` and fires a trigger for each request; see :mod:`inspector.triggers.protocol`.

    Whoever can reach the port can trigger: keep it to this computer or to the network of the line.
    """

    def __init__(self, host: str, port: int, fire: Fire) -> None:
        self._host = host
        self._port = port
        self._fire = fire
        self._socket: socket.socket | None = None
        self._loop = asyncio.new_event_loop()
        self._ending = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="triggers", daemon=True)
        self._clients: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        """The port it listens on, also where 0 asked for any."""
        return self._port

    def start(self) -> None:
        """Listen from now on. Raises :class:`TriggerError` where that cannot be."""
        try:
            self._socket = socket.create_server((self._host, self._port))
        except OSError as error:
            self._loop.close()
            raise self._refused(error) from error
        self._port = self._socket.getsockname()[1]
        self._thread.start()
        _log.info("Triggers are taken on %s:%d", self._host, self._port)

    def stop(self) -> None:
        """Send what is answered, then end all connections. Allowed more than once."""
        if not self._loop.is_closed() and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._ending.set)
            self._thread.join(2 * _END_PATIENCE_S)

    def _refused(self, error: OSError) -> TriggerError:
        where = f"{self._host}:{self._port}"
        if error.errno == errno.EADDRINUSE:
            what = f"Another program listens on {where} already."
            return TriggerError(what, "End it, or set another trigger.tcp_port in station.yaml, then start again.")
        what = f"Triggers cannot be taken on {where}: {error.strerror or error}."
        return TriggerError(what, "Correct trigger.tcp_host and trigger.tcp_port in station.yaml, then start again.")

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._listen())
        finally:
            self._loop.close()

    async def _listen(self) -> None:
        server = await asyncio.start_server(self._on_client, sock=self._socket, limit=LONGEST_LINE)
        await self._ending.wait()
        server.close()
        if self._clients:
            await asyncio.wait(self._clients, timeout=_END_PATIENCE_S)
        for client in self._clients:
            client.cancel()
        await asyncio.gather(*self._clients, return_exceptions=True)

    def _on_client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _watch_over(writer.get_extra_info("socket"))
        client = _Client(reader, writer, self._fire, self._ending)
        is_full = len(self._clients) >= MOST_CLIENTS
        task = self._loop.create_task(client.turn_away() if is_full else client.serve())
        self._clients.add(task)
        task.add_done_callback(self._clients.discard)


def _watch_over(connection: socket.socket) -> None:
    """Have the operating system end ``connection`` when the other side is gone without a word."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    # Not all systems know all of them; on macOS the first has another name.
    after = "TCP_KEEPIDLE" if hasattr(socket, "TCP_KEEPIDLE") else "TCP_KEEPALIVE"
    wanted = {after: _ASKED_AFTER_S, "TCP_KEEPINTVL": _ASKED_EVERY_S, "TCP_KEEPCNT": _ASKED_TIMES}
    for name, value in wanted.items():
        if hasattr(socket, name):
            connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


class _Client:
    """One connection."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, fire: Fire, ending: asyncio.Event
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._fire = fire
        self._ending = ending
        self._room = asyncio.Semaphore(MOST_PENDING)
        self._pending: set[asyncio.Task[None]] = set()

    async def turn_away(self) -> None:
        await self._send(error_line(f"There are {MOST_CLIENTS} connections already. Close one."))
        self._writer.close()

    async def serve(self) -> None:
        """Until the other side has sent its last request and has all answers, or is gone."""
        try:
            while (line := await self._next_line()) is not None:
                await self._take(line)
            if self._pending:
                await asyncio.wait(self._pending)
        finally:
            for task in self._pending:
                task.cancel()
            self._writer.close()

    async def _next_line(self) -> bytes | None:
        """Without its line feed; None at the end. Half a line before the end is no request."""
        ending = asyncio.ensure_future(self._ending.wait())
        reading = asyncio.ensure_future(self._reader.readuntil(b"\n"))
        try:
            await asyncio.wait((ending, reading), return_when=asyncio.FIRST_COMPLETED)
            return reading.result()[:-1] if reading.done() else None
        except (asyncio.IncompleteReadError, OSError):  # also the one of a cable that was pulled
            return None
        except asyncio.LimitOverrunError:
            await self._send(error_line(f"A request has at most {LONGEST_LINE} bytes."))
            return None
        finally:
            ending.cancel()
            reading.cancel()

    async def _take(self, line: bytes) -> None:
        try:
            part_id = part_id_of(line)
        except BadRequest as error:
            await self._send(error_line(str(error)))
            return
        await self._room.acquire()
        task = asyncio.get_running_loop().create_task(self._answer(part_id))
        self._pending.add(task)
        task.add_done_callback(self._on_answered)
        await asyncio.sleep(0)  # fired before the next line is read: in the order of the requests

    def _on_answered(self, task: asyncio.Task[None]) -> None:
        self._pending.discard(task)
        self._room.release()

    async def _answer(self, part_id: str) -> None:
        loop = asyncio.get_running_loop()
        verdict: asyncio.Future[Inspection] = loop.create_future()

        def give(inspection: Inspection) -> None:
            if not verdict.done():
                verdict.set_result(inspection)

        def answer(inspection: Inspection) -> None:
            try:
                loop.call_soon_threadsafe(give, inspection)
            except RuntimeError:
                _log.warning("The verdict of part %d came after the end of the connection", inspection.frame.seq)

        try:
            self._fire(Trigger(part_id, answer))
        except InspectorError as error:
            await self._send(Reply.refusing(part_id, str(error)).line())
            return
        reply = Reply.to(await verdict)
        await self._send(reply.line())

    async def _send(self, line: bytes) -> None:
        """What cannot be sent is not missed: the part has its verdict on record."""
        try:
            self._writer.write(line)
            await self._writer.drain()
        except OSError:
            _log.warning("The other side was gone before its answer: %s", line.decode().strip())
