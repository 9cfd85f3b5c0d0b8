"""What is kept, as lists and the reader show it.

`quotes`, `articles`, `sources`, `actors`, `figures`, `notes`, `versions`, `timeline` and `file_names` each read one
kind of thing; `filters` narrows quotes, `browse` orders them, `citation` cites one and `citation_formats` many.
"""
