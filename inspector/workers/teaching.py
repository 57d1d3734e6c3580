"""A product being taught, as the wizard sees it: the one door to all that is done with it."""

from __future__ import annotations

from inspector.workers.teaching_fit import FitWork
from inspector.workers.teaching_limits import LimitWork
from inspector.workers.teaching_pictures import PictureWork
from inspector.workers.teaching_save import SaveWork


class TeachController(PictureWork, FitWork, LimitWork, SaveWork):
    """Owns the threads of the wizard. Lives in the GUI thread; no method but close() ever blocks.

    Operations answer by signals, or by ``failed`` with the operation's name (that of the method). Of several
    requests of one kind the newest counts. Every choice is kept on the disk as it is made.
    """
