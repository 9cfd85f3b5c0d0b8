"""How much: the figures of an article and what each of them means. `find` is the way in.

`amounts` reads values with their units, `cents` whose small coins are meant, `identifiers` knows the numbers that are
no figures, and `context` asks what a figure means: its subject, its base, its status, its period and whose it is.
"""
