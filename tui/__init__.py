"""Show it, and let a person drive it: the command line and the Textual app."""

import os

os.environ.setdefault("TEXTUAL_FPS", "500")
"""Textual draws the first change at once and the next by this clock. At its own 60 a second a letter typed is drawn at
once, and what it finds up to two frames after it was found."""
