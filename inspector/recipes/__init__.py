"""Recipes: what is needed to inspect one product, and the versioned store that keeps them."""
