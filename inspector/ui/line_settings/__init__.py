"""The page that sets how lines take their parts."""
