"""The history: every part that was inspected, what people made of it, and what they amount to."""
