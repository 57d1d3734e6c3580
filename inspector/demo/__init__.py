"""The demo product: a machined part, its defects and its line, rendered from a seed."""
