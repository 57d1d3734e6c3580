"""The speed of the station, a file for each subject; see tests/bench/bench_speed.py."""
