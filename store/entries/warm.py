"""Imported by the process that workers are forked from: what reading a first article loads and compiles is there then.

Every worker would do it for itself, which takes as long as parsing some thirty articles.
"""

import gc

from corpus.actors.aliases import Aliases
from corpus.read import read_each
from store.entries.entry import entry_of

_ARTICLE = """Ferry line adds a second boat

By Ada Holm | 4 March 2024

The ferry line will spend about 3 million euros on a second boat, its director, Jon Vik, said on Monday.

“We carried 40,000 people last year,” Vik told the Harbour Gazette. “That is 12 percent more than in 2022.”

According to the port council, two people familiar with the matter denied that the fares would rise. She had warned
that the pier was “unsafe”, the report said, and the mayor, Mia Lund, called it a mistake.
"""

for _article in read_each(_ARTICLE.encode(), "article.txt", aliases=Aliases.bundled()):
    entry_of(_article, "")
gc.freeze()  # or a worker's collector would write to every page that the workers share
