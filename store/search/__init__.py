"""Find quotes: `searcher` is the way in, while typing.

`query` and `resolve` say what is asked for, `tiers` turns words into full-text expressions with what `vocabulary`
knows, `candidates` asks them, `speakers` adds the quotes of whom it names, `find` asks until there are enough, `rank`
and `wording` order them, `recent` saves reading twice, `results` and `highlight` are what is shown. `scope` and
`fitting` narrow other lists by the same query, `complete` and `naming` help whoever types a filter or a name.
"""
