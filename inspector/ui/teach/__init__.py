"""The wizard that teaches a product: one page a file over one controller."""
