"""Who said what, and through whom: `find` is the way in.

`speech` brings together what an English text has: `marks` pairs quotation marks, `sentences` splits the text, `reports`
finds the verbs that report and `subjects`, `before_verbs`, `governed_heads`, `near_whom` and `mentions` whom they name,
`attribution` picks the best report for each marked stretch and `indirect` what is told without marks, and `speakers`
says who that is, `renamed` whom a new description means, `newcomers` whom only an aside named, `bodies` which body "it"
does, `joint` who speaks beside somebody, `apostrophes` who is written in two ways, `seats` whom a state and party and
`shared_surnames` whom a surname of several. Whole paragraphs without marks are somebody's words in `blocks`, in
dialogues (`labels`, `transcripts`), in interviews without labels (`interviews`, `interviewees`), below names (`panels`)
and where a text is `reprinted`. `corpus.chinese` does the same for Chinese; of all other languages `unread` keeps what
is marked, without speakers.

Where a marked stretch has no verb of saying, `resumed` looks at the plain sentence beside it, `exchanges` at whose turn
it is and `messages` at who sent what holds the words, `read_aloud` at what is read out; `spoken_of` says what is only
said of somebody. Of words without marks, `claim_nouns` finds those that a noun tells, `cited_content` those beside
"according to", `content_start` and `content_end` where they reach, `next_deed` where a speaker acts again, `punished`
whose claims somebody else is told to act on, and `deeds`, `dealings`, `bidding`, `unsaid` and `idle` what tells no
words at all. `doubts` weighs what speaks against a quote that was found, `denials` what is denied, `verdicts` what a
fact check says of it; `imagined`, `evidence` and `notices` say whose words are nobody's, or another's.

Through whom the words came, the `via` of a quote, is found in

- `relays`: the chain within a sentence, by reports inside reports; start here;
- `interviewers`, `outlet_phrases`: the outlet that a report names itself ("told NOL", "a memo seen by NOL");
- `sources`: who is cited, by a verb or none ("according to", "citing two aides");
- `works_cited`: the work in which a study is cited;
- `asides`: who is named in passing and only hands on what the sentence around tells;
- `outlet_meant`, `meetings`, `still_heard`: which outlet "the paper" is, who was interviewed before saying a word, and
  how long a relay goes on;
- `relay_names`: all of these put together, by name, outermost first.

Which names are outlets' is told in `corpus.actors`: `mastheads`, `press_names`, `programmes`.
"""
