"""Calibrating a recipe, inspecting parts with it, and measuring how well it does."""
