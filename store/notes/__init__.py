"""What a person noted of quotes, a star, tags and a text; `store.writing.annotate` is where they do.

`note` says how one changes, `rows` keeps it and finds its words again in whatever text holds them,
and `listing` says what has become of it.
"""
