"""The SQLite file: `store` is the handle that the program holds on it.

`connection` opens it, `schema` makes the tables of `tables`, `relation_tables`, `correction_tables` and `note_tables`,
`rows` writes them, `index` is the full-text index and `check` holds it against the quotes, and `pending` gathers what
the writer has counted and not yet written.
"""
