"""The panes and their parts, a widget a file: they show frozen dataclasses, post messages, and never ask the store."""
