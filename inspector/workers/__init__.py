"""The only code that knows threads: capture, inspection and loading, each a worker on a QThread of its own."""
