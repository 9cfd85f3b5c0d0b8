"""Keep what corpus found in SQLite, and answer questions about it."""
