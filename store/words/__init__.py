"""What texts are compared by, without a database.

`fold` puts case and accents aside, `terms` are the words by which two texts are told to be of one thing and
`search_terms` those that search knows, `irregular` what no rule inflects, `contractions` what is written short,
`sense_words` the small ones that turn a sentence, `diff` finds the words that changed and `sketches` the copies of a
text; `trifles` tells what is spelt otherwise from what is said otherwise, `outlets` two names of an outlet from two
outlets, and `bilingual` with `everyday` which Chinese words name what which English ones do; `memo` remembers,
`markdown` writes any text as that.
"""
