"""Where pictures come from, as it is written in the settings and chosen on the screen."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class _Source(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class WatchedFolder(_Source):
    """Pictures that another program writes: each one once, when it is whole.

    ``move_to``: where a picture goes once it was taken; None leaves it, and only pictures written from now on count.
    """

    kind: Literal["watched_folder"]
    folder: Path
    move_to: Path | None = None


class VideoFile(_Source):
    """A film, at its own pace; ``loop`` begins it again after its end."""

    kind: Literal["video"]
    file: Path
    loop: bool = False


class Stream(_Source):
    """A camera on the network: an address that begins with rtsp://, rtsps://, http:// or https://."""

    kind: Literal["stream"]
    url: str = Field(pattern=r"^(rtsps?|https?)://\S+$")


class UsbCamera(_Source):
    """A camera of the computer, by its number (0 is the first) or by a part of its name."""

    kind: Literal["usb"]
    index: int | None = Field(None, ge=0, le=63)
    name: str | None = Field(None, min_length=1)


class BaslerCamera(_Source):
    """A Basler camera by its serial, whatever plug it is on."""

    kind: Literal["basler"]
    serial: str = Field(min_length=1)


class GenicamCamera(_Source):
    """A camera of any make through its maker's GenTL producer, by its serial.

    ``producer``: the maker's .cti file; None looks in the folders of GENICAM_GENTL64_PATH.
    """

    kind: Literal["genicam"]
    serial: str = Field(min_length=1)
    producer: Path | None = None


CameraSource = Annotated[
    WatchedFolder | VideoFile | Stream | UsbCamera | BaslerCamera | GenicamCamera, Field(discriminator="kind")
]
