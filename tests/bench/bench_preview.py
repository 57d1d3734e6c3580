"""How late the live picture is: from the camera to the screen at 30 pictures a second, idle and beside inference.

    PYTHONPATH=. python tests/bench/bench_preview.py

The camera is the pylon runtime's own emulation (1280 × 1024, 12 bits); it gives no time stamp of its own, so the
clock starts when the runtime hands the picture over. Painting is Qt's, without a display.
"""

from __future__ import annotations

import os
import tempfile
import threading
import time
from pathlib import Path

os.environ["PYLON_CAMEMU"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch
from PySide6.QtWidgets import QApplication

from inspector.cameras.gentl_producers import GentlProducers
from inspector.cameras.settings_store import CameraSettingsStore
from inspector.cameras.sources import Cameras
from inspector.core.camera_settings import CameraSettings, Roi
from inspector.core.camera_source import BaslerCamera
from inspector.ui.camera.camera_page import CameraPage
from inspector.ui.camera.source_choices import camera_choice
from inspector.ui.theme import DARK, Theme, load_typeface
from inspector.workers.camera_room import CameraRoom
from inspector.workers.station import StationController
from models.backbone import Backbone
from tests.bench.report import Row, report

COMMAND = "python tests/bench/bench_preview.py"
SECONDS = 10.0
RATE = 30.0
SETTINGS = CameraSettings(frame_rate=RATE, pixel_format="Mono12", roi=Roi(x=0, y=0, width=1280, height=1024))


def latencies_ms(app: QApplication, page: CameraPage) -> np.ndarray:
    """Of every picture painted within ``SECONDS``, after the first second."""
    seen: list[float] = []
    began_s = time.monotonic()
    page.view.painted.connect(lambda ms: seen.append(ms) if time.monotonic() > began_s + 1.0 else None)
    while time.monotonic() < began_s + 1.0 + SECONDS:
        app.processEvents()
        time.sleep(0.001)
    page.view.painted.disconnect()
    return np.array(seen)


def main() -> None:
    """Measure, and write ``build/bench/preview.json``."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        store = CameraSettingsStore(Path(folder) / "cameras.json")
        source = BaslerCamera(kind="basler", serial="0815-0000")
        store.save("basler", source.serial, SETTINGS)
        room = CameraRoom(Cameras(store, GentlProducers()))
        line = StationController(lambda _name, _version: None)  # type: ignore[arg-type,return-value]
        theme = Theme(DARK, load_typeface())
        page = CameraPage(room.desk, line, lambda: camera_choice(room, source), lambda: None, theme)
        page.resize(1920, 1080)
        page.apply_theme(theme)
        page.show()
        page.enter()
        idle = latencies_ms(app, page)
        stop = threading.Event()
        counted = [0]
        backbone = Backbone("tf_efficientnet_lite0", (4, 8, 16)).eval()

        def infer() -> None:
            picture = torch.rand(1, 3, 256, 256)
            with torch.inference_mode():
                while not stop.is_set():
                    backbone(picture)
                    counted[0] += 1

        thread = threading.Thread(target=infer)
        thread.start()
        busy = latencies_ms(app, page)
        stop.set()
        thread.join()
        page.leave()
        room.close()
        line.close()
    rows = []
    for name, values, target in (("idle", idle, ""), ("beside inference at full load", busy, "< 60 ms")):
        p95 = float(np.percentile(values, 95))
        rows += [
            Row(f"live picture, {name}: p50", float(np.percentile(values, 50)), "ms", "", None, COMMAND),
            Row(f"live picture, {name}: p95", p95, "ms", target, p95 < 60 if target else None, COMMAND),
            Row(f"live picture, {name}: painted", len(values) / SECONDS, "1/s", "", None, COMMAND),
        ]
    rows.append(Row("inferences meanwhile", counted[0] / (SECONDS + 1), "1/s", "", None, COMMAND))
    report("preview", rows)


if __name__ == "__main__":
    main()
