"""Show it, and let a person drive it: the command line and the Textual app."""
