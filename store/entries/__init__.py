"""From a document's bytes to an article's rows, all of it in the process that parses.

`documents` are bytes under a name, `parsing` reads them, `entry` makes the rows with what `address`, `headline` and
`nesting` tell, and `restored` makes an article of them again.
"""
