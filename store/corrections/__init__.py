"""What a person put right; `store.writing.correct` is where they do.

`anchors` finds the words they spoke of again, `corrected` lays what they said over a parse, `rows` keeps it and carries
it to other versions, and `listing` says what has become of it.
"""
