"""Find quotes: `searcher` is the way in, while typing.

`query` and `resolve` say what is asked for, `tiers` turns words into full-text expressions with what `vocabulary`,
`compounds` and `inflections` know, `candidates` asks them, `speakers` adds the quotes of whom it names and, with
`described` and `offices`, of whom it describes, `find` asks until there are enough, `rank`, `wording` and `order` order
them, `recent` saves reading twice, `results` and `highlight` are what is shown. `scope` and `fitting` narrow other
lists by the same query, `names` tells whom a name means, `complete` and `naming` help whoever types a filter or a name.
"""
