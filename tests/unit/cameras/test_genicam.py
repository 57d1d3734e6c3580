"""On the simulated producer of the genicam wheel, and on GenApi's own reading of a camera's description."""

import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest

from inspector.cameras import features as sfnc
from inspector.cameras.discovery import discover
from inspector.cameras.genicam import GenapiFeatures, genicam_camera, genicam_cameras
from inspector.cameras.gentl_producers import GentlProducers
from inspector.core.camera_settings import CameraSettings, Roi, Span, TriggerMode, WhiteBalance
from inspector.core.camera_source import GenicamCamera
from inspector.errors import CameraError
from tests.grabbing import next_picture

if find_spec("genicam") is None or find_spec("harvesters") is None:
    pytest.skip("needs the GenICam libraries: pip install .[genicam]", allow_module_level=True)

PRODUCER = Path(find_spec("genicam").origin).parent / "viky.cti"


@pytest.fixture(scope="module")
def producers() -> GentlProducers:
    return GentlProducers()


def camera(producers: GentlProducers, serial: str = "1", settings: CameraSettings = CameraSettings()):  # noqa: B008
    return genicam_camera(GenicamCamera(kind="genicam", serial=serial, producer=PRODUCER), settings, producers)


def test_cameras_of_the_standards_folders_are_found(producers, monkeypatch):
    monkeypatch.setenv("GENICAM_GENTL64_PATH", str(PRODUCER.parent))
    assert [found.source.serial for found in genicam_cameras(producers)] == ["0", "1", "2"]


def test_two_cameras_of_one_producer_at_once_also_while_somebody_looks_for_cameras(producers):
    one, other = camera(producers, "1"), camera(producers, "2")
    one.open()
    assert next_picture(one).source == "1"
    other.open()
    assert len(producers.entries(PRODUCER)) == 3
    assert next_picture(other).source == "2"
    assert next_picture(one).source == "1"
    one.close()
    assert next_picture(other).source == "2"
    other.close()


def test_format_and_region_are_set(producers):
    one = camera(producers, settings=CameraSettings(pixel_format="Mono8", roi=Roi(x=0, y=0, width=300, height=200)))
    one.open()
    assert next_picture(one).picture.shape == (200, 300, 3)
    assert one.settings().pixel_format == "Mono8"
    one.adjust(CameraSettings(pixel_format="RGBa8", roi=Roi(x=0, y=0, width=200, height=100)))
    assert next_picture(one).picture.shape == (100, 200, 3)
    one.close()


def test_only_the_formats_that_can_be_read_are_offered(producers):
    one = camera(producers)
    one.open()
    assert set(one.capabilities().pixel_formats) == {"RGBa8", "Mono8"}  # and not its depth pictures
    assert one.capabilities().exposure_us is None
    one.close()


def test_a_trigger_that_the_camera_does_not_have_is_refused(producers):
    with pytest.raises(CameraError, match="no software trigger"):
        camera(producers, settings=CameraSettings(trigger=TriggerMode.SOFTWARE)).open()


def test_waiting_for_a_picture_leaves_the_rest_of_the_program_running(producers):
    """harvesters waits with Python's lock held; our way of asking must not."""
    import threading

    one = camera(producers, settings=CameraSettings(frame_rate=1))
    one.open()
    next_picture(one)
    steps, done = 0, threading.Event()

    def count() -> None:
        nonlocal steps
        while not done.wait(0.002):
            steps += 1

    thread = threading.Thread(target=count)
    thread.start()
    began_s = time.monotonic()
    one.grab(0.4)
    waited_s = time.monotonic() - began_s
    done.set()
    thread.join()
    one.close()
    assert steps > 0.25 * waited_s / 0.002


def test_a_camera_or_producer_that_is_not_there_is_said_so(producers, tmp_path):
    with pytest.raises(CameraError, match="4711 is not connected"):
        camera(producers, "4711").open()
    broken = tmp_path / "broken.cti"
    broken.write_text("no library")
    for file, said in ((broken, "cannot be loaded"), (tmp_path / "none.cti", "There is no GenTL producer")):
        with pytest.raises(CameraError, match=said):
            genicam_camera(GenicamCamera(kind="genicam", serial="1", producer=file), CameraSettings(), producers).open()


def test_what_is_not_installed_is_listed_with_the_way_to_install_it(producers, monkeypatch):
    for module in ("pypylon.pylon", "harvesters.core"):
        monkeypatch.setitem(sys.modules, module, None)
    reports = {report.kind: report for report in discover(producers)}
    assert reports["Basler"].missing == "pip install inspector[basler]"
    assert reports["GenICam"].missing == "pip install inspector[genicam]"


def test_without_any_producer_it_is_said_what_to_install(producers, monkeypatch):
    monkeypatch.delenv("GENICAM_GENTL64_PATH", raising=False)
    reports = {report.kind: report for report in discover(producers)}
    assert "GENICAM_GENTL64_PATH is empty" in reports["GenICam"].missing


# A camera whose registers are memory: what SFNC cameras have that the simulated one has not.

_FLOAT = '<Float Name="{0}"><Value>{1}</Value><Min>{2}</Min><Max>{3}</Max></Float>'
_INTEGER = '<Integer Name="{0}"><Value>{1}</Value><Min>{2}</Min><Max>{3}</Max><Inc>{4}</Inc></Integer>'


def _choice(name: str, *values: str) -> str:
    entries = "".join(f'<EnumEntry Name="{v}"><Value>{i}</Value></EnumEntry>' for i, v in enumerate(values))
    return f'<Enumeration Name="{name}">{entries}<Value>0</Value></Enumeration>'


@pytest.fixture
def described() -> GenapiFeatures:
    from genicam.genapi import NodeMap

    nodes = NodeMap()
    nodes.load_xml_from_string(
        '<RegisterDescription ModelName="Test" VendorName="Test" ToolTip="" StandardNameSpace="None"'
        ' SchemaMajorVersion="1" SchemaMinorVersion="1" SchemaSubMinorVersion="0" MajorVersion="1" MinorVersion="0"'
        ' SubMinorVersion="0" ProductGuid="1F3C6A72-7842-4edd-9130-E2E90A2058BA"'
        ' VersionGuid="5D0BB0A0-5E4B-4d9f-8E19-9A2C4D0CB0A1"'
        ' xmlns="http://www.genicam.org/GenApi/Version_1_1">'
        + _FLOAT.format("ExposureTime", 5000, 20, 100000)
        + _FLOAT.format("Gain", 0, 0, 24)
        + _choice("ExposureAuto", "Continuous", "Off")
        + _choice("BalanceWhiteAuto", "Continuous", "Off")
        + _choice("BalanceRatioSelector", "Red", "Green", "Blue")
        + _FLOAT.format("BalanceRatio", 1, 0.5, 4)
        + _INTEGER.format("Width", 640, 32, 640, 16)
        + _INTEGER.format("Height", 480, 32, 480, 2)
        + _INTEGER.format("OffsetX", 0, 0, 608, 16)
        + _INTEGER.format("OffsetY", 0, 0, 448, 2)
        + _choice("PixelFormat", "BayerRG8", "BayerRG12p", "YUV422_8")
        + "</RegisterDescription>"
    )
    return GenapiFeatures(nodes)


def test_automatics_are_switched_off_for_no_two_pictures_would_be_comparable(described):
    sfnc.apply(described, CameraSettings())
    assert described.choice("ExposureAuto") == "Off"
    assert described.choice("BalanceWhiteAuto") == "Off"


def test_what_a_described_camera_can_do(described):
    known = sfnc.capabilities(described)
    assert known.exposure_us == Span(20, 100000)
    assert known.white_balance == Span(0.5, 4)
    assert known.pixel_formats == ("BayerRG8", "BayerRG12p")
    assert known.triggers == (TriggerMode.FREE_RUN,)
    assert known.frame_rate is None
    assert (known.roi.width, known.roi.height) == (Span(32, 640, 16), Span(32, 480, 2))


def test_a_region_is_rounded_to_the_steps_of_the_sensor_and_stays_inside(described):
    sfnc.apply(described, CameraSettings(roi=Roi(x=615, y=7, width=101, height=99), gain_db=99, exposure_us=50))
    have = sfnc.settings(described, None)
    assert have.roi == Roi(x=544, y=8, width=96, height=100)  # 7 is as near to 8 as to 6
    assert (have.gain_db, have.exposure_us) == (24, 50)


def test_white_balance_goes_to_each_colour(described, monkeypatch):
    given = []
    plain = GenapiFeatures.set_number

    def spy(self: GenapiFeatures, name: str, value: float) -> None:
        given.append((self.choice("BalanceRatioSelector"), name, value))
        plain(self, name, value)

    monkeypatch.setattr(GenapiFeatures, "set_number", spy)
    sfnc.apply(described, CameraSettings(white_balance=WhiteBalance(red=1.5, green=1, blue=9)))
    assert given == [("Red", "BalanceRatio", 1.5), ("Green", "BalanceRatio", 1), ("Blue", "BalanceRatio", 4)]
