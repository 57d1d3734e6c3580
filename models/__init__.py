"""One-class anomaly detectors in PyTorch: no Qt, nothing of the station."""
