"""What both executables start: the console one is the command line, the windowed one opens the station."""

import multiprocessing
import sys
from pathlib import Path

from inspector.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if Path(sys.argv[0]).stem == "inspector-station" and len(sys.argv) == 1:
        sys.argv.append("station")
    main()
