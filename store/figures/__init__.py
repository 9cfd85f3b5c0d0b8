"""Which figures measure the same thing, and whether they agree: `groups` keeps that up to date.

`verdict` compares two figures, and `judging` those of a group. A figure is seen as `measured`, with the `marks` of what
it is: `fates` say what befell those that it counts, `parts` that it is of a whole, `stakes` whose a share is, `levies`
that it is given of each sale, `room` how many something holds; `alone` is the only value, `cited` is another outlet's,
`events` what is of one event. `base` tells what a percentage is a share of, and `one_base` whether two are of one;
`units` is what one measure is in another, `quantities` what an amount is, `nouns` what counts the same, `values` what
rounds.

Figures of `one_story` are `aligned` however they are worded, by their `names` and what is `said` around; what only may
be of one thing is `offered`. Of the `lines` that two outlets print alike each number has its place. `across` finds what
is told in another language too, by the `passages` of both and what is `counted`; what is `differing` there. `paired` is
what no group holds; `pairs` and `table` answer for two sources and for all.
"""
