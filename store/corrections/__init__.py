"""What a person put right; `store.writing.correct` and `store.writing.pair` are where they do.

`anchors` finds the words they spoke of again, `outermost` the quote around them, `corrected` lays what they said over a
parse, `rows` keeps it and carries it to other versions, and `listing` says what has become of it. `pairings` keeps what
they said of two quotes, and `pairing_list` says what has become of that.
"""
