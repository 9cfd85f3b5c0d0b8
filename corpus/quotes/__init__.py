"""Who said what, and through whom: `find` is the way in.

`speech` brings together what an English text has: `marks` pairs quotation marks, `sentences` splits the text, `reports`
finds the verbs that report and `subjects` and `mentions` whom they name, `attribution` picks the best report for each
marked stretch and `indirect` what is told without marks, `speakers` says who that is, and `relays` through whom the
words came. `corpus.chinese` does the same for Chinese.
"""
