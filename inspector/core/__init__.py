"""The words of the station as values: frames, verdicts, inspections, and the slots they pass through."""
