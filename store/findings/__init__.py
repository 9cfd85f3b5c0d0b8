"""Where sources differ: one file a kind, each finding with its evidence and its reason in a sentence.

`figures`, `wording`, `quote_status`, `relays` and `only_here` are the kinds. `found` is what each of them finds,
`tellings` what some of them look at, `deriving` keeps the findings up to date, of two articles as wholes with `pairs`,
`rows` reads and writes them, `listing` answers, and `around` gives the sentences of figures.
"""
