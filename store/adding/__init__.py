"""From the files that a person names to articles in the store: `ingest` is the way in, `reparse` does it again.

`files` finds them, `raw` and `sidecar` read them, `crew` parses on several processors, `batch` writes them,
and `rehearsal` does it all on a copy.
"""
