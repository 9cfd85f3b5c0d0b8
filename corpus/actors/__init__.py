"""Who is named: people, bodies, companies, outlets and countries. `find` is the way in.

`names` cuts names out of the text and `possessives` mends those an apostrophe cut. `persons`, `bodies` and
`governments` join those that mean the same, `types` and `roles` say what each is, `made_things` which are things and
nobody, `long_ministries` and `longer_bodies` keep names whole that go on past a comma or a small word, `tidy_roles`
leaves out of a role what is none, and `aliases` holds what no text says.
"""
