"""The fast path, every figure of it. Ratios are of things done in turn within one run; absolute times are of whatever
the machine was doing besides.

    python -m tests.bench.bench_speed [--only kernels,station,…] [--quick]

Some twelve minutes on two cores; ``--quick`` takes fewer rounds, parts and pictures and is for looking whether
something broke. What a machine does not have (CUDA) is reported as not measured.

Two floors are below every time, and tests/bench/floors.py measures how far we are from them: the operations of the
backbone and the distance over what the cores compute a second, and the bytes of weights and memory bank over what they
read a second.
"""

from __future__ import annotations

import argparse
import importlib
import os

from tests.bench.report import Row, report

PARTS = (
    "kernels",
    "agreement",
    "int8",
    "preparing",
    "folder",
    "busy",
    "station",
    "cold_start",
    "fitting",
    "large_fit",
    "cuda",
    "soak",
)
"""Each a file of tests/bench/speed with a function ``rows(quick)``."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default=",".join(PARTS), help=f"some of {','.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, parts and pictures")
    arguments = parser.parse_args()
    # As the program has it; read when torch is imported.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    wanted = arguments.only.split(",")
    if unknown := set(wanted) - set(PARTS):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    rows: list[Row] = []
    from tests.bench.speed.neighbours import Neighbours

    for part in wanted:
        neighbours = Neighbours()
        rows += importlib.import_module(f"tests.bench.speed.{part}").rows(arguments.quick)
        rows += neighbours.rows(part)
        report("speed", rows)


if __name__ == "__main__":
    main()
