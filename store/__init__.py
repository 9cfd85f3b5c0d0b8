"""Keep what corpus found in SQLite, and answer questions about it.

`adding` brings files in, `entries` makes their articles into rows, `writing` changes the store in one transaction,
`database` is the file itself. `search` finds, `reads` lists, `actors` links who is one across articles, `utterances`
and `figures` which quotes and figures are, `comparison` puts two sources side by side, `findings` says where they
differ, `corrections` keeps what a person put right, and `notes` what they noted. `words` is what they compare texts by,
`answers` holds what all of them answer with.
"""
