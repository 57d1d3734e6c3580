import pytest

from inspector.cameras.settings_store import CameraSettingsStore
from inspector.core.camera_settings import CameraSettings, Edge, Roi, Span, TriggerMode, ValueRange, WhiteBalance
from inspector.errors import CameraError

SETTINGS = CameraSettings(
    trigger=TriggerMode.HARDWARE,
    trigger_line="Line1",
    trigger_edge=Edge.FALLING,
    exposure_us=2500.5,
    gain_db=0,
    white_balance=WhiteBalance(red=1.2, green=1, blue=1.7),
    roi=Roi(x=8, y=0, width=640, height=480),
    pixel_format="BayerRG12",
    frame_rate=30,
    value_range=ValueRange(black=64, white=3000),
)


def test_what_was_saved_is_loaded_by_the_serial_of_its_make_alone(tmp_path):
    file = tmp_path / "new" / "cameras.json"
    CameraSettingsStore(file).save("basler", "1", SETTINGS)
    CameraSettingsStore(file).save("basler", "2", CameraSettings(exposure_us=7))
    store = CameraSettingsStore(file)
    assert store.load("basler", "1") == SETTINGS
    assert store.load("basler", "2").exposure_us == 7
    assert store.load("genicam", "1") == CameraSettings()
    assert [path.name for path in file.parent.iterdir()] == ["cameras.json"]


def test_a_damaged_file_is_neither_used_nor_overwritten(tmp_path):
    file = tmp_path / "cameras.json"
    file.write_text('{"cameras": {"basler 1": {"exposure_us": -5}}}')
    store = CameraSettingsStore(file)
    with pytest.raises(CameraError, match="cannot be read"):
        store.load("basler", "1")
    with pytest.raises(CameraError, match="cannot be read"):
        store.save("basler", "1", SETTINGS)
    assert "-5" in file.read_text()


def test_a_newer_version_is_refused(tmp_path):
    file = tmp_path / "cameras.json"
    file.write_text('{"version": 2, "cameras": {}}')
    with pytest.raises(CameraError, match="newer version"):
        CameraSettingsStore(file).load("basler", "1")


def test_a_full_disk_keeps_what_was_there(tmp_path, monkeypatch):
    file = tmp_path / "cameras.json"
    store = CameraSettingsStore(file)
    store.save("basler", "1", SETTINGS)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CameraError, match="No space left"):
        store.save("basler", "1", CameraSettings())
    assert store.load("basler", "1") == SETTINGS
    assert len(list(tmp_path.iterdir())) == 1


def test_the_nearest_allowed_value():
    span = Span(4, 20, 8)
    assert [span.nearest(value) for value in (-1, 4, 7, 9, 100)] == [4, 4, 4, 12, 20]
    assert Span(0.5, 2).nearest(1.234) == 1.234
    assert Span(1, 10, 4).nearest(10) == 9  # 10 is no step
