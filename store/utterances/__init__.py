"""Which quotes report one statement: `linking` keeps that up to date, `listing`, `links` and `relays` answer.

A quote is seen as a `statement`, read by `statement_rows`. `blocking` and `quote_index` find what is worth comparing,
`rarity` how much a word tells, `evidence` weighs two quotes with their `circumstances`, `across` and `bilingual` do so
between two languages, and `grouping` puts together what is linked.
"""
