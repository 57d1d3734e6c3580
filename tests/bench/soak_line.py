"""A line that is disturbed on purpose: its camera, its engine, and who asks it for verdicts and checks them."""

from __future__ import annotations

import random
import socket
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue

import numpy as np

from inspector.core.baseline import Baseline
from inspector.core.camera_settings import TriggerMode
from inspector.core.frame import Frame, Picture
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.recording import CameraUsed, Note, RecordsState, RecordsStatus
from inspector.core.trigger import Trigger
from inspector.core.verdict import Verdict
from inspector.errors import CameraError, DeviceError
from inspector.triggers.protocol import Reply, request
from inspector.workers.inspection import Engine

_BITS = 32


def with_number(picture: Picture, number: int) -> Picture:
    """A copy whose first pixels are ``number`` in black and white."""
    bits = (number >> np.arange(_BITS)) & 1
    numbered = picture.copy()
    numbered[0, :_BITS] = (255 * bits)[:, None]
    return numbered


def number_in(picture: Picture) -> int:
    """What :func:`with_number` wrote."""
    bits = (picture[0, :_BITS, 0] > 127).astype(np.int64)
    return int((bits << np.arange(_BITS)).sum())


class Disturbances:
    """What is to go wrong next, and how often what went wrong; set by one thread, obeyed by the others."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.lose = False
        self.dead_opens = 0
        self.torn = 0
        self.refused = 0
        self.hold_until_s = 0.0
        self.may_grab = threading.Event()
        self.may_grab.set()
        self.bug = False
        self.device = False
        self.slow_s = 0.0


class NumberedCamera:
    """Takes a picture of the demo line for each trigger, with the number of the trigger in its pixels."""

    name = "soak camera"
    description = "a camera in this process"
    can_wait = False
    trigger_mode = TriggerMode.SOFTWARE

    def __init__(self, pictures: Sequence[Picture], disturbances: Disturbances) -> None:
        self._pictures = pictures
        self._wrong = disturbances
        self._fired: SimpleQueue[str] = SimpleQueue()

    def open(self) -> None:
        if self._wrong.dead_opens > 0:
            self._wrong.dead_opens -= 1
            raise CameraError("The camera is not there.", "Connect it.")

    def fire(self, trigger_id: str) -> None:
        if self._wrong.refused > 0:
            self._wrong.refused -= 1
            raise CameraError("The camera was not ready for this trigger.", "Trigger less often.")
        self._fired.put(trigger_id)

    def grab(self, timeout_s: float) -> Frame | None:
        self._wrong.may_grab.wait()
        if self._wrong.lose:
            self._wrong.lose = False
            raise CameraError("The cable is loose.", "Plug it in.")
        if time.monotonic() < self._wrong.hold_until_s:
            time.sleep(min(timeout_s, 0.02))
            return None
        try:
            trigger_id = self._fired.get(timeout=timeout_s)
        except Empty:
            return None
        number = int(trigger_id.rpartition("-")[2])
        if self._wrong.torn > 0:
            self._wrong.torn -= 1
            error = CameraError("The picture is incomplete.", "Check the camera's cable.")
            return Frame(number, None, self.name, error=error, trigger_id=trigger_id)
        picture = with_number(self._pictures[number % len(self._pictures)], number)
        return Frame(number, picture, self.name, trigger_id=trigger_id)

    def close(self) -> None: ...


class PixelEngine:
    """Judges in a millisecond by the mean of the picture: for a soak of the line alone."""

    limits = Limits(review=0.8, fail=1.0, pixel=1.0)
    device = "pixels"
    hold_fails = False
    stands_in_for = ""
    baseline: Baseline | None = None

    def __init__(self, version: int) -> None:
        self.recipe = RecipeId("soak", version)

    def inspect(self, frame: Frame) -> Inspection:
        if frame.picture is None:
            return Inspection.without_verdict(frame, self.recipe, self.limits, str(frame.error))
        score = float(frame.picture[::8, ::8].mean()) / 255
        return Inspection(frame, self.recipe, self.limits, self.limits.verdict(score), score=score)

    def standby(self) -> Engine:
        raise DeviceError("There is no other device.", "")


class DisturbedEngine:
    """An engine that fails where it is told to; its device comes back at once."""

    def __init__(self, engine: Engine, disturbances: Disturbances) -> None:
        self._engine = engine
        self._wrong = disturbances
        self.recipe, self.limits, self.device = engine.recipe, engine.limits, engine.device
        self.hold_fails, self.stands_in_for = engine.hold_fails, engine.stands_in_for
        self.baseline = engine.baseline

    def inspect(self, frame: Frame) -> Inspection:
        wrong = self._wrong
        if wrong.bug:
            wrong.bug = False
            raise ZeroDivisionError("a bug, on purpose")
        if wrong.device:
            wrong.device = False
            raise DeviceError("The device was reset.", "Restart the computer.")
        slow_s, wrong.slow_s = wrong.slow_s, 0.0
        time.sleep(slow_s)
        return self._engine.inspect(frame)

    def standby(self) -> Engine:
        return self


class Account:
    """Every trigger and every verdict, and whether they belong together. Also the recorder of the line."""

    def __init__(self) -> None:
        self.fire_at: Callable[[Trigger], None] | None = None
        self._firing = threading.Lock()  # one after the other, so that the line's numbers are known beforehand
        self._lock = threading.Lock()
        self._expected: dict[str, int] = {}
        self.triggers = self.told = self.recorded = self.doubled = self.wrong = 0
        self.verdicts: Counter[Verdict] = Counter()
        self.causes: Counter[str] = Counter()
        self.latencies_ms: deque[float] = deque(maxlen=20_000)

    def fire(self, trigger: Trigger) -> None:
        """Hand a trigger to the line; the line numbers its parts in this order."""
        assert self.fire_at is not None
        with self._firing:
            with self._lock:
                self.triggers += 1
                self._expected[trigger.part_id] = self.triggers
            # Not under the lock of the account: a trigger that is refused is told and recorded in here.
            self.fire_at(trigger)

    def tell(self, part_id: str, number: int | None) -> None:
        """Somebody was told the verdict of ``part_id``, as part ``number``."""
        with self._lock:
            self.told += 1
            expected = self._expected.pop(part_id, None)
            self.doubled += expected is None
            self.wrong += expected is not None and expected != number

    def record(self, inspection: Inspection) -> None:
        """As the recorder of the line: whatever it is told was said of the right part."""
        frame = inspection.frame
        with self._lock:
            self.recorded += 1
            self.verdicts[inspection.verdict] += 1
            if inspection.cause is not None:
                self.causes[inspection.cause.value] += 1
            self.latencies_ms.append((time.perf_counter_ns() - frame.captured_ns) / 1e6)
            if frame.picture is not None:
                self.wrong += number_in(frame.picture) != frame.seq

    status = RecordsStatus(RecordsState.ON)

    def use_camera(self, camera: CameraUsed) -> None:
        """All cameras are alike here."""

    def use_operator(self, name: str) -> None:
        """Nobody is asked for here."""

    def note(self, note: Note) -> None:
        """Parts alone are counted."""

    def refusal(self) -> None:
        """It takes all parts."""

    def close(self) -> None:
        """There is nothing to bring to its place."""

    @property
    def open(self) -> int:
        """Triggers whose verdict nobody was told yet."""
        with self._lock:
            return len(self._expected)


class Requester(threading.Thread):
    """Fires ``per_second`` triggers, each with an id of its own, until :meth:`stop`."""

    def __init__(self, account: Account, per_second: float) -> None:
        super().__init__(name="soak requester", daemon=True)
        self._account = account
        self._pause_s = 1 / per_second
        self._stopped = threading.Event()

    def stop(self) -> None:
        self._stopped.set()
        self.join()

    def run(self) -> None:
        due_s, number = time.monotonic(), 0
        while not self._stopped.wait(max(0.0, due_s - time.monotonic())):
            number += 1
            self.ask(f"{self.name.split()[-1]}-{number}")
            due_s += self._pause_s

    def ask(self, part_id: str) -> None:
        def answer(inspection: Inspection) -> None:
            self._account.tell(inspection.frame.part_id, inspection.frame.seq)

        self._account.fire(Trigger(part_id, answer))


class TcpRequester(Requester):
    """Asks over TCP, the next part before the verdict of the last one is there."""

    def __init__(self, account: Account, per_second: float, port: int) -> None:
        super().__init__(account, per_second)
        self.name = "soak tcp"
        self.asked = self.answered = 0
        self._connection = socket.create_connection(("127.0.0.1", port))
        self._reader = threading.Thread(target=self._read, name="soak answers", daemon=True)
        self._reader.start()

    def ask(self, part_id: str) -> None:
        self.asked += 1
        self._connection.sendall(request(part_id))

    def stop(self) -> None:
        """Ask no more, and read the answers that are still to come."""
        super().stop()
        self._connection.shutdown(socket.SHUT_WR)
        self._reader.join()
        self._connection.close()

    def _read(self) -> None:
        with self._connection.makefile("rb") as lines:
            for line in lines:
                reply = Reply.of(line)
                self.answered += 1
                self._account.tell(reply.part_id, reply.number)


class Saboteur(threading.Thread):
    """Lets something go wrong every now and then, by a seed."""

    def __init__(self, wrong: Disturbances, swap: Callable[[], None], seed: int, pauses_s: tuple[float, float]) -> None:
        super().__init__(name="soak saboteur", daemon=True)
        self._wrong = wrong
        self._swap = swap
        self._random = random.Random(seed)
        self._pauses_s = pauses_s
        self._stopped = threading.Event()
        self._acts = threading.Lock()
        self._calm = False

    def calm(self, calm: bool) -> None:
        """Do nothing for a while, or go on; waits for what is just being done."""
        with self._acts:
            self._calm = calm

    def stop(self) -> None:
        """All is well from now on."""
        self._stopped.set()
        self.join()
        self._wrong.may_grab.set()

    def run(self) -> None:
        camera = (self._lose, self._stall, self._hang, self._tear, self._refuse)
        deeds = (*camera, self._bug, self._slow, self._device, self._swap_recipe)
        to_do: list[Callable[[], None]] = []
        while not self._stopped.wait(self._random.uniform(*self._pauses_s)):
            with self._acts:
                if self._calm:
                    continue
                to_do = to_do or self._random.sample(deeds, len(deeds))  # each one has its turn
                deed = to_do.pop()
                self._wrong.counts[deed.__name__.strip("_")] += 1
                deed()

    def _lose(self) -> None:
        self._wrong.dead_opens = self._random.randrange(3)
        self._wrong.lose = True

    def _stall(self) -> None:
        self._wrong.hold_until_s = time.monotonic() + self._random.uniform(0.2, 1.2)

    def _hang(self) -> None:
        self._wrong.may_grab.clear()
        self._stopped.wait(self._random.uniform(1.2, 2.0))
        self._wrong.may_grab.set()

    def _tear(self) -> None:
        self._wrong.torn = self._random.randrange(1, 4)

    def _refuse(self) -> None:
        self._wrong.refused = self._random.randrange(1, 4)

    def _bug(self) -> None:
        self._wrong.bug = True

    def _slow(self) -> None:
        self._wrong.slow_s = self._random.uniform(0.2, 0.8)

    def _device(self) -> None:
        self._wrong.device = True

    def _swap_recipe(self) -> None:
        self._swap()
