"""Change the store, each change in one transaction: `keep`, `remove`, `correct` and `annotate` are the ways
in.

`known_documents` says what is there already, `derived` writes what a parse found, `versions` and `reprints` relate the
article to others that are `alike`, as `precedence` orders them, and `relating` its quotes and figures to theirs;
`rewriting` writes articles again from their `kept_bytes`.
"""
