"""Which quotes report one statement: `linking` keeps that up to date, `listing`, `links` and `relays` answer.

A quote is seen as a `statement`, read by `statement_rows`. `blocking` and `quote_index` find what is worth comparing,
`rarity` how much a word tells, and `evidence` weighs two quotes with their `circumstances`, an `undated` one's days
lent by what else its article shares. `retelling` does so where
one is retold or translated twice, by the `gist` of each with `synonyms` and `word_forms`, and `across` where they are
in two languages, by what is `in_both`; what is `at_odds`, as by `opposites`, is not asserted. `in_turn` offers what
stands beside two that are one, for a word they share. `said` lays over it what a person says, and `grouping` puts
together what is linked; `reasons` words why.
"""
