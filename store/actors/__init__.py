"""Which actors of two articles are one: `linking.link_actors` is the way in.

`known` are the actors of the store, `forms` the names under which one is found again, and `whose` says which country's
a body is; `merged` knows whom a person said to be one. `roles`, `prominence`, `story` and `spellings` weigh whether one
name means one person, and `merging` joins two whom an article shows to be one, `scripts` where one of the names is in
Chinese. `parting` says which surnames are open again once an article goes.
"""
