"""What says that a part is in front of the camera, and which one it is."""
