"""The views, one screen a file."""
