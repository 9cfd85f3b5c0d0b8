"""What an article says of itself. `layout` is the way in: it gives each stretch of the text its job.

`head_lines` reads what stands before the body, `bylines` who wrote it, `date_labels` and `published` when;
`boilerplate` and `captions` know what is the page's and not the article's, `own_errors` which lines put it right,
`rights` whose it is, and `questions` what an interview asks.
"""
