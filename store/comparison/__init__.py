"""Side by side: `compare` pairs two sources, or everyone who reports one quote.

`within` narrows that, `chosen` compares what a person picked, `elsewhere` finds the same words given to another,
`version_diff` compares two versions; `status` and `retold` say how a telling differs, and `report` writes all of it
down.
"""
