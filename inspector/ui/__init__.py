"""The screens. Widgets only: they show what the workers found and pass on what the user wants."""
