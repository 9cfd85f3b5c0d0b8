"""Where sources differ: one file a kind, each finding with its evidence and its reason in a sentence.

`deriving` keeps them up to date and `listing` answers.
"""
