"""The check before production."""
