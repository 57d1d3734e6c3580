"""Inspector: a desktop station for visual inspection on production lines."""

__version__ = "0.1.0"
