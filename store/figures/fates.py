"""Which words say what befell those, or that, which a figure counts?"""

FATES = {
    "killed": r"kill(?:ed|ing|s)|dead|di(?:ed|es)|deaths?|drown(?:ed|ing)|fatalities|perished|bodies|lives",
    "hurt": r"injur(?:ed|ing|es|ies)|wound(?:ed|ing|s)|hurt|hospitali[sz]ed",
    "missing": r"missing|unaccounted",
    "ousted": r"homeless|displac(?:ed|ing)|evacuat(?:ed|ing)|moved out|stranded|stuck|uproot(?:ed|ing)"
    r"|los(?:t|ing) their homes?",
    "saved": r"rescu(?:ed|ing)|sav(?:ed|ing)|surviv(?:ed|ing|ors)|freed|freeing|released|recovered|pulled"
    r"|plucked|winched|brought (?:out|to safety)",
    "held": r"arrest(?:ed|ing|s)|detain(?:ed|ing|ees)|jail(?:ed|ing)|captur(?:ed|ing)|charged"
    r"|held(?! (?:an?|the|its|their|his|her|on) )|abduct(?:ed|ing)",
    "employed": r"employ(?:s|ed|ing|ees)?|workforce|payroll",
    "dismissed": r"cut(?:s|ting)?|axe[sd]?|axing|shed(?:s|ding)?|slash(?:es|ed|ing)?|la(?:id|y|ys|ying) off|redundant"
    r"|redundanc(?:y|ies)|dismiss(?:ed|ing)|sack(?:ed|ing)|eliminat(?:e[sd]?|ing)|los(?:e|es|ing|t) their jobs?",
    "hired": r"hir(?:e[sd]?|ing)|recruit(?:s|ed|ing)?|creat(?:e[sd]?|ing)",
    "rallied": r"march(?:ed|ing|es)?|rall(?:ied|ying|y)|gather(?:ed|ing)|protest(?:ed|ing)|demonstrat(?:ed|ing)"
    r"|turned out|t(?:ook|aken|aking) part|took to the streets|thronged|attend(?:ed|ing)|drew|drawn|attracted",
    "ill": r"infect(?:ed|ing|ions)|ill|sick(?:ened)?|cases",
}
"""What befell people, or those at work."""
STATES = {
    "flooded": r"flood(?:ed|ing|s)|inundat(?:ed|ing|es)|swamp(?:ed|ing|s)|submerg(?:ed|ing|es)|under ?water",
    "destroyed": r"destroy(?:ed|ing|s)|raz(?:ed|ing|es)|flatten(?:ed|ing|s)|burned down|gutted",
    "damaged": r"damag(?:ed|ing|es)",
    "unpowered": r"(?:without|los(?:t|ing)) (?:power|electricity)"
    r"|power(?: supply)? (?:was|had been|is) (?:cut|lost|out)",
}
"""The same of things, where it is told."""
