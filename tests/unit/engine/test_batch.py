"""Results of files, next to each other in one folder."""

from PIL import Image

from inspector.core.image_file import read_picture
from inspector.engine.batch import inspect_files
from inspector.engine.part_inspector import load_inspector
from models.runtime import DeviceChoice
from tests.sample_parts import write_good_parts


def test_pictures_that_share_a_stem_keep_results_of_their_own(taught, tmp_path):
    [first] = write_good_parts(tmp_path / "line", 1)
    first.with_suffix(".bmp").write_bytes(b"not a picture")
    twin = first.with_suffix(".tiff")
    Image.fromarray(read_picture(first)).save(twin)
    out = tmp_path / "out"
    parts = dict(inspect_files(load_inspector(taught, DeviceChoice.TORCH), tmp_path / "line", overlays=out, maps=out))
    assert set(parts) == {first.name, first.with_suffix(".bmp").name, twin.name}
    expected = {f"{path.name}{ending}" for path in (first, twin) for ending in ("_overlay.png", "_map.tiff")}
    assert {path.name for path in out.iterdir()} == expected
