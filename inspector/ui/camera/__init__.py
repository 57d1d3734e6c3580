"""The camera page: a live picture, what is measured of it, and what can be set."""
