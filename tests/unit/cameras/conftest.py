"""Real cameras, or the makers' own emulation of them."""

import os

# The pylon runtime reads it when it is loaded: two emulated cameras.
os.environ.setdefault("PYLON_CAMEMU", "2")
