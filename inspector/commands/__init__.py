"""The commands, a file for each subject; ``inspector.cli`` gives them their names.

torch, Qt and OpenVINO take seconds to import: each command imports what it needs.
"""
