"""Reading Chinese, as its press writes it: `quotes`, `actors`, `figures`, `dates`, `particulars`, `page_author`
and `page_lines` are the ways in.

Speech: `marks` and `sentences` take a line apart, `cues` hold what reports, `denials` what was never said and
`cue_use` where, `attributions` find the `reports` with its subject (`mentions`, `phrases`, `topics`, `clause_words`)
and `content`, `colons`, `talk` and `transcripts` read printed conversation, `going_on` and `unclaimed` what no word
reports, `within` who is passed on, `fragments` which marks are no speech, `taken_back` what is denied later.
`speakers`, `nameless` and `addressees` say who and to whom, `relays`, `relayed`, `retold` and `interviews` through
whom, `telling` all of that for one report, and `draft` is what is put together.

Names: `people` with `name_ends`, `name_context`, `named_behind`, `person_forms`, `romanised` and `common`, `bodies`
with `body_edges`, `body_forms`, `employers`, `listed`, `whose_body` and `countries`. `lexicon` has their words,
`known_bodies` those known by name, `gathered` and `cast` who is who.

Figures: `numbers` are read by `amounts` with `currencies` and `home_currency`. `script` and `spacing` make all ways of
writing one.
"""
