"""One picture of the demo part, with the truth about it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.demo.camera import Camera
from inspector.demo.defects import Defect
from inspector.demo.drawing import draw_defect
from inspector.demo.finish import tool_marks
from inspector.demo.fixture import render_fixture, shade_fixture
from inspector.demo.geometry import Map, build_geometry, mirrored
from inspector.demo.light import KEY, Lighting, Radiance
from inspector.demo.surface import Surface

SUPERSAMPLING = 2.0
_TEXTURE, _POSE, _EXPOSURE, _NOISE, _FREE_POSE = range(5)
_LENS_BLUR_PX = 0.62
_MAX_SHIFT_PX = 2.0
_MAX_TURN_DEG = 1.0
_FREE_SHIFT = 0.10


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the part lies: its centre off the picture's by (dx, dy) pixels, turned clockwise by ``angle_deg``."""

    dx: float = 0.0
    dy: float = 0.0
    angle_deg: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class DemoPart:
    """``picture``: (H, W, 3) uint8 RGB, read-only. ``mask``: (H, W) bool, where the defect shows; all False without."""

    picture: NDArray[np.uint8]
    mask: NDArray[np.bool_]
    pose: Pose
    defect: Defect | None


class PartRenderer:
    """Renders parts that differ as parts of one drawing do: tool marks, light and pose come from the seed.

    Building it costs a second or so and holds some tens of MB; rendering a part takes about 0.1 s.
    ``size`` is (width, height) in pixels; the part fills the height. ``wrong_side_up``: its mirror image, on
    which no defect can be drawn.
    """

    def __init__(self, size: tuple[int, int] = (640, 512), wrong_side_up: bool = False) -> None:
        width, height = size
        if min(width, height) < 64:
            raise ValueError(f"a demo picture is at least 64 pixels wide and high, not {width} x {height}")
        self.size = size
        self._unit = height / 512
        self._wrong_side_up = wrong_side_up
        geometry = build_geometry(SUPERSAMPLING * self._unit)
        self._geometry = mirrored(geometry) if wrong_side_up else geometry
        self._lighting = Lighting()
        self._camera = Camera(size)
        self._fixture = render_fixture(size)
        edges = np.flatnonzero(~self._geometry.face & (self._geometry.cover > 0))
        # cv2.remap takes at most 32767 columns, so the scattered samples travel as a block, the last one repeated.
        self._edges = np.concatenate([edges, np.repeat(edges[-1:], -len(edges) % 512)]).reshape(-1, 512)
        self._holes = np.flatnonzero(self._geometry.opening > 0)
        self._relief: Map = np.asarray(
            cv2.resize(self._geometry.height, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.float32
        )

    def render(self, seed: int, defect: Defect | None = None, pose: Pose | None = None) -> DemoPart:
        """The part number ``seed``. The same part with and without ``defect`` differs only in and right at the mask."""
        if defect is not None and self._wrong_side_up:
            raise ValueError("no defect can be drawn on a part that lies wrong side up")
        if pose is None:
            pose = self.usual_pose(seed)
        turn = np.float32(np.deg2rad(pose.angle_deg))
        marks = tool_marks(self._geometry, np.random.default_rng((seed, _TEXTURE)))
        light = self._shade(marks, turn)
        cover = self._geometry.cover
        outline = self._place(cover, pose, blur=0.0)
        mask = np.zeros(outline.shape, bool)
        if defect is not None:
            surface = Surface(self._geometry, self._lighting, light, cover.copy(), marks, float(turn))
            footprint = draw_defect(surface, defect)
            cover = surface.cover
            mask = self._place(footprint.astype(np.float32), pose, blur=0.0) > 0.2
        # Lens blur and sampling act on light that is already weighted by cover, so no dark fringe appears.
        weighted = np.asarray(cv2.merge((*(channel * cover for channel in cv2.split(light)), cover)), np.float32)
        placed = self._place(weighted, pose, blur=_LENS_BLUR_PX)
        bare = 1 - placed[..., 3]
        scene = shade_fixture(self._fixture, outline, self._unit) * cv2.merge((bare, bare, bare))
        scene += placed[..., :3]
        mask.setflags(write=False)
        return DemoPart(self._exposed(scene, seed), mask, pose, defect)

    def usual_pose(self, seed: int) -> Pose:
        """The small shift and turn that the fixture leaves to part ``seed``."""
        rng = np.random.default_rng((seed, _POSE))
        dx, dy = rng.uniform(-_MAX_SHIFT_PX, _MAX_SHIFT_PX, 2) * self._unit
        return Pose(float(dx), float(dy), float(rng.uniform(-_MAX_TURN_DEG, _MAX_TURN_DEG)))

    def free_pose(self, seed: int) -> Pose:
        """Part ``seed`` laid down by hand: turned anyhow, shifted by up to a tenth of the picture, wholly in it."""
        rng = np.random.default_rng((seed, _FREE_POSE))
        dx, dy = rng.uniform(-_FREE_SHIFT, _FREE_SHIFT, 2) * self.size
        return Pose(float(dx), float(dy), float(rng.uniform(-180, 180)))

    def render_empty(self, seed: int) -> DemoPart:
        """The plate when part ``seed`` is missing."""
        scene = shade_fixture(self._fixture, np.zeros(self.size[::-1], np.float32), self._unit)
        nothing = np.zeros(self.size[::-1], bool)
        return DemoPart(self._exposed(scene, seed), nothing, Pose(), None)

    def _exposed(self, scene: Radiance, seed: int) -> NDArray[np.uint8]:
        gain = float(1.12 + 0.025 * np.random.default_rng((seed, _EXPOSURE)).uniform(-1, 1))
        picture = self._camera.expose(scene, gain, np.random.default_rng((seed, _NOISE)))
        picture.setflags(write=False)
        return picture

    def _shade(self, marks: Map, turn: np.float32) -> Radiance:
        """(n, n, 3) light of the whole part on its grid, with the ring turned against it by ``turn``."""
        geometry = self._geometry
        light = self._lighting.turned_flat(geometry.across + turn + 0.035 * marks, 0.06 * marks)
        sx, sy = geometry.slope_x.ravel()[self._edges], geometry.slope_y.ravel()[self._edges]
        cosine, sine = np.cos(turn), np.sin(turn)
        edge_light = self._lighting.satin(cosine * sx - sine * sy, sine * sx + cosine * sy)
        light.reshape(-1, 3)[self._edges.ravel()] = edge_light.reshape(-1, 3)
        gain = (1 + 0.055 * marks) * (1 - 0.66 * geometry.engraving) * geometry.occlusion * self._shadow(turn)
        light *= cv2.merge((0.985 * gain, gain, 1.01 * gain))
        holes = self._holes
        inside = 0.10 * np.exp(-geometry.wall_distance.ravel()[holes] / 1.3) * light.reshape(-1, 3)[holes, 1]
        inside += 0.007 + 0.12 * geometry.thread.ravel()[holes]
        opening = geometry.opening.ravel()[holes, None]
        light.reshape(-1, 3)[holes] = light.reshape(-1, 3)[holes] * (1 - opening) + inside[:, None] * opening
        return light

    def _shadow(self, turn: np.float32) -> Map:
        """0..1: what higher metal leaves of the key lamp, which stands for about half of the light."""
        azimuth = np.deg2rad(KEY.azimuth_deg) - turn
        fall = 1 / np.tan(np.deg2rad(KEY.polar_deg))
        samples = self._geometry.grid.samples / 2
        relief = self._relief
        depth: Map = np.zeros_like(relief)
        for step in np.arange(1.0, 15.0, 1.5):
            move = np.array([[1, 0, -np.cos(azimuth) * step * samples], [0, 1, -np.sin(azimuth) * step * samples]])
            blocker = cv2.warpAffine(relief, move, relief.shape[::-1], borderValue=-80.0)
            depth = np.maximum(depth, blocker - np.float32(step * fall) - relief)
        soft = cv2.GaussianBlur(np.clip(depth / 2.0, 0, 1), (0, 0), 0.9 * samples)
        shadow = cv2.resize(1 - 0.55 * soft, self._geometry.height.shape[::-1], interpolation=cv2.INTER_LINEAR)
        return np.asarray(shadow, np.float32)

    def _place(self, layer: NDArray[np.float32], pose: Pose, blur: float) -> NDArray[np.float32]:
        """``layer`` of the part's grid in the picture, through a lens with ``blur`` pixels of Gaussian spread."""
        if blur:
            layer = np.asarray(cv2.GaussianBlur(layer, (7, 7), blur * SUPERSAMPLING), np.float32)
        width, height = self.size
        c, s = np.cos(np.deg2rad(pose.angle_deg)), np.sin(np.deg2rad(pose.angle_deg))
        # Inverse map, picture to grid, for pixel centres; a pixel of the picture is SUPERSAMPLING samples.
        to_grid = SUPERSAMPLING * np.array([[c, s], [-s, c]])
        centre = np.array([(width - 1) / 2 + pose.dx, (height - 1) / 2 + pose.dy])
        offset = (layer.shape[0] - 1) / 2 - to_grid @ centre
        matrix = np.hstack([to_grid, offset[:, None]])
        placed = cv2.warpAffine(layer, matrix, self.size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        return np.asarray(placed, np.float32)
