"""Who said what, and through whom: `find` is the way in.

`speech` brings together what an English text has: `marks` pairs quotation marks, `sentences` splits the text, `reports`
finds the verbs that report and `subjects` and `mentions` whom they name, `attribution` picks the best report for each
marked stretch and `indirect` what is told without marks, `speakers` says who that is, and `relays` through whom the
words came. Whole paragraphs without marks are somebody's words in `blocks`, in dialogues (`labels`, `transcripts`), in
interviews without labels (`interviews`), below names (`panels`) and where a text is `reprinted`. `corpus.chinese` does
the same for Chinese.
"""
