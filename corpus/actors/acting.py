"""Does a name act? What the words right before and after it show: a company, a body, a person, or nothing."""

import re
from typing import Literal

from corpus.actors.share_moves import moves
from corpus.lazy import lazy
from corpus.wordlists import words

Evidence = Literal["company", "body", "club", "outlet", "person", "says", "thing"]

_SUCH_AS = r"(?:\W{1,2}(?:such as|like|including|especially|namely))?,? ?\Z"
_COMPANY_BEFORE = lazy(
    r"\b(?:compan(?:y|ies)|firms?|(?:miners?|brewers?|builders?|developers?)(?!,)"
    r"|(?!law|policy|film|play|peace|home|trouble)\w*makers?|giants?"
    r"|startups?|start-ups?|manufacturers?|suppliers?|operators?"
    r"|retailers?|lenders?|airlines?|insurers?|brokerages?|conglomerates?|consultanc(?:y|ies)|subsidiary"
    r"|competitors?|vendors?|auction houses?|(?:pension|hedge|investment|wealth) funds?|employers?|labels?|publishers?"
    r"|carriers?|brands?|rivals?|bank|parent|businesses|(?<!show )business|recyclers?|grocers?|wholesalers?|refiners?"
    r"|(?:chip )?designers?|sellers?|distillers?|trading houses?|equity (?:house|group)s?"
    rf"|supermarket(?: chain)?s?|utility){_SUCH_AS}",
    re.IGNORECASE,
)
_HELD_BEFORE = lazy(
    r"\b(?:(?:unit|subsidiary|arm) of (?:[A-Z]\w+ ?){1,2}['’]s|analysts? (?:at|with|from)"
    r"|shares (?:of|in)|investors? in|owner of|stake in|invested in|(?:owned|acquired|bought|made|built|operated) by)"
    rf"{_SUCH_AS}",
    re.IGNORECASE,
)
_BODY_BEFORE = lazy(
    r"\b(?:group|organi[sz]ation|agency|bureau|regulator|watchdog|think tank|nonprofit|charity|party|union|militia|bloc"
    r"|website|network|site|nonprofits?|band|duo|trio|quartet|choir|troupe|collective|squad"
    r"|university|institute|call(?:s|ed|ing) itself)s?(?:\W{1,2}(?:such as|like|including))?,? \Z",
    re.IGNORECASE,
)
_OUTLET_BEFORE = lazy(
    r"\b(?:newspaper|magazine|broadcaster|outlet|daily|tabloid|blog|journal|weekly|news agency|news site|publication)s?"
    r"(?:\W{1,2}(?:such as|like|including))?,? \Z",
    re.IGNORECASE,
)
_OUTLET_AFTER = lazy(
    r", (?:an?|the) (?:(?!and )[\w’'-]+ ){0,3}?(?:newspaper|magazine|broadcaster|tabloid|news agency"
    r"|(?:radio|television|TV) (?:station|channel|network))\b(?!['’])"
    r"| (?:newspaper|magazine|daily|tabloid|weekly|news (?:agency|site|website|channel)|broadcaster|television|radio)\b"
)
_ROLE_AT = lazy(
    r"\b(?:analysts?|chief|directors?|head|economists?|researchers?|professors?|executives?|officers?"
    r"|chairman|chairwoman|chair"
    r"|president|spokes\w{3,7}|editors?|reporters?|engineers?|partners?|managers?|fellows?|founder|co-founder"
    r"|CEO|lawyers?"
    r"|employees?|workers?|members?|officials?|general secretary|representatives?|strategists?|adviser|consultant"
    r"|scientists?)"
    r" (?:at|of|for|with|from) (?:the )?\Z",
    re.IGNORECASE,
)
_SAID_BY = lazy(
    r"\b(?:according to|told|tells|citing|cited by|reported by|accused|urged|sued by|sued|interview with"
    r"|hired by|statement (?:by|from)"
    r"|report (?:by|from)|poll by|study by|survey by|compiled by|approached|warned) (?:the )?\Z",
    re.IGNORECASE,
)
_COMPANY_AFTER = lazy(
    r", (?!the \w+ (?:now |also )?(?:says|said|has|is|was|will)\b)"
    r"(?:an?|the|another|one of|owner of|maker of|parent of) (?:(?!(?:at|of|from|in|for|with|who) )[\w’'-]+ ){0,5}?"
    r"(?:company|operator|foundry|(?!law|policy|film|play)\w*maker|firm|startup"
    r"|start-up|retailer"
    r"|bank|lender|airline|carrier|subsidiary|developer|manufacturer|brokerage|conglomerate|giant|supplier|insurer"
    r"|utility|brewer|miner|builder|boutique|venture)\b(?!['’])|"
    r", (?:(?:[A-Z][\w.'’]+ ){1,3}|his |her |their )(?:former |previous |last )?employer\b|"
    r", whose (?:shares|stock|sales|profits?|brands?|debts?|customers|revenue|products) |"
    r", which (?:makes|sells|owns|operates|employs|manufactures|builds|supplies|mines|brews|carrie[ds]|lends|insures) |"
    r" (?:cut|raised|lifted|lowered|trimmed|slashed) its (?:[\w-]+ ){0,4}?(?:forecast|guidance|outlook|dividend)\b|"
    r"(?:['’]s?)? (?:CEO|CFO|COO|CTO|chief executive|chief financial|co-founder|founder|shares|stock"
    r"|employees|shareholders|investors"
    r"|customers|earnings|revenue|sales|profits?|operating profit|order book|share price|balance sheet|net debt"
    r"|subsidiary|factory|factories|plant"
    r"|engineers|executives?"
    r"|board of directors)\b"
    r"|,? (?:was |is |has |has been |which is )?(?:listed on|headquartered|founded (?:in|by)|acquired|shipped"
    r"|launched|sells|makes"
    r"|employs|manufactures|unveiled|went public|sought bankruptcy|filed for (?:bankruptcy|Chapter|insolvency|creditor)"
    r"|raised [$€£]?(?=\d)|idled|mothballed|delisted|furloughed)\b"
    r"| (?:[A-Z]{2,6}|\d{3,6})\.[A-Z]{1,2}\b(?![.'’])"
    r"| [(<](?:(?:[A-Z]{1,6}|\d{3,6})\.[A-Z]{1,2}\b|(?:NYSE|NASDAQ|Nasdaq|LSE|HKEX|TSX|ASX): ?[A-Z\d])"
)
_BODY_AFTER = lazy(
    r", (?:an?|the|another|one of) (?:(?!(?:at|of|from|in|for|with|who) )[\w’'-]+ ){0,5}?"
    r"(?:agency|group|organi[sz]ation|association|union|regulator|party"
    r"|think tank|charity"
    r"|nonprofit|network|institute|watchdog|body|lobby|militia|website|outlet)\b(?!['’])|"
    r", (?:his|her|its|their) (?:junior )?coalition (?:partner|ally)\b|"
    r", which (?:represents|campaigns|lobbies|advises|monitors|regulates|oversees) |"
    r" (?:shut|closed|opened|reopened|sold|launched|expanded|doubled|halved|slashed|suspended) its (?!own\b)|"
    r"(?:['’]s?)? (?:spokes\w{3,7}|officials?|members|reporters?|correspondent|editors?|lawyers?|leaders?"
    r"|fighters|militants|union|party|bloc|lobby|charity|think[ -]tank|watchdog|militia"
    r"|trade (?:group|body|union)|boss|manager|coach|captain|striker|midfielder|defender|goalkeeper"
    r"|poll(?:sters?|s)?|analysts?|lawmakers|researchers|representatives?|president|chairman|chairwoman"
    r"|director|interview|report)\b|(?:['’]s?)? data (?:show|suggest|indicat)"
    r"| (?:vice|deputy|senior vice)[ -](?:president|chairman|director)\b"
)
_SAYS = lazy(
    r" (?:has |have |had |also |later |recently |then |now |already )?(?:said|says|told|tells|announced"
    r"|announces|declined|reported"
    r"|reports|confirmed|denied|agreed|warned|argued|urged|claimed|claims|plans|planned|expects|expected"
    r"|refused|endorsed|added"
    r"|wrote|writes|tweeted|posted|published|filed|sued|hired|fired|owns|invested|replied|asked|insisted|vowed"
    r"|demanded|voted|responded"
    r"|acknowledged|called for|hailed|found (?:in \w+ )?that|condemned|welcomed|rejected|tops?|admitted|noted"
    r"|believes|wants|hopes|promised|pledged|defended|dismissed|explained|criticised|criticized|blamed|blames|praised|described"
    r"|(?:dropped|scrapped|shelved|halted) (?:its |the )?(?:plans?|work|talks)"
    r"|recalled|thinks|joked|estimates|estimated|reckons|predicts|predicted)\b"
)
_PERSON_BEFORE = lazy(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Sir|Lady)\.? \Z|\b(?:named|by candidate) \Z"
    r"|\b(?:brother|sister|wife|husband|son|daughter|father|mother|partner|fiancée?),? \Z"
)
_PERSON_AFTER = lazy(
    r", (?:\d{2},|(?!which )(?:an? |the )?(?:\w+[ -]){0,4}?(?:chief|analyst|director|professor|spokes\w{3,7}|president"
    r"|chairman|minister"
    r"|editor|founder|lawyer|economist|head(?! (?:over|to|back|out|down)\b)"
    r"|secretary|senator|mayor|governor|officer|member|author|activist"
    r"|expert|researcher"
    r"|resident|voter|student|owner|leader|adviser|strategist|executive|who)\b)"
    r"| (?:MP|MSP|MEP|KC|QC|OBE|MBE|CBE|PhD|MD)\b"
    r"|(?: of [A-Z]\w+(?: [A-Z]\w+)?)? (?:clocked|won (?:gold|silver|bronze|(?:the|his|her|a)"
    r" (?:[\w-]+ ){0,3}?(?:met(?:re|er)s|jump|hurdles|marathon|mile|medal|sprint|javelin|discus|pole vault)))\b"
    r"| of the (?:[A-Z][\w’'-]{1,20} ){1,4}Party\b"
    r"| of (?:the )?[A-Z][\w&]{1,20}(?: [A-Z][\w&]{1,20}){0,2}"
    r" (?:said|says|wrote|argue[sd]|reckon(?:s|ed)|thinks|told)\b"
)


_CALLED = (
    "trawler|tanker|ferry|vessel|ship|yacht|frigate|destroyer|submarine|freighter|warship|schooner|steamer|lifeboat"
    "|novel|album|racehorse|musical|ballet|opera|satellite|spacecraft|rocket|telescope|pub|restaurant|hotel|brand of"
    "|drug|vaccine|storm|hurricane|typhoon|cyclone|bar|cafe|café|diner|tavern|nightclub"
)
"""What bears a name and does not act by it: ships, works, horses, medicines, storms; and whose names are places'."""
_THING_BEFORE = lazy(rf"\b(?:{_CALLED}),? (?:the )?\Z", re.IGNORECASE)
_THING_AFTER = lazy(
    rf", (?:an?|the|his|her|their|its) (?:[\w’'-]+ ){{0,3}}?(?:{_CALLED})\b(?![’'])"
    r"| (?:air ?base|airport|airfield|naval base|border crossing|refinery|reservoir|dam|oil ?field|gas ?field)\b"
    r"| (?:councils?|councillors?|residents?|commuters|villagers|suburbs?|borough|parish|constituency)\b"
)
_CLUB_BEFORE = lazy(
    r"\b(?:beat|beats|beaten by|defeated|lost to|drew with"
    r"|points (?:above|behind|clear of|ahead of|adrift of)|joined from|signed from|promoted to"
    r"|on loan (?:from|at|to))(?: the)? \Z"
)
_SCORE = r"\d{1,2}[-–]\d{1,2}"
_CLUB_SCORED = lazy(rf"[A-Za-z] {_SCORE} \Z|\b(?:lost|drew|won) {_SCORE}(?: at home| away)? (?:to|with|against) \Z")
_CLUB_SCORES = lazy(rf" {_SCORE} [A-Z][a-z]| (?:lost|drew|won) {_SCORE}(?! {_SCORE}|,? \d)")
_CLUB_AFTER = lazy(
    r" (?:beats?|defeated|thrashed|edged|hammered|lost to|drew(?: with)?|won against)\b[^.;\n]{1,30}?"
    r" \d{1,3}[-–]\d{1,3}\b"
    r"| \d{1,3},? (?:[A-Z][\w.'’&-]{0,20} ){1,3}\d{1,3}(?![\d,%]|\.\d)"
)

_LONGEST = 32
"""Characters; nothing that tells of the name after it is longer, but for a compound such as "chipmaker"."""
_NEAR = 20
_NO_LETTER = lazy(r"\W")
_OF_A_PLACE = lazy(r" (?:employs|makes|sells|manufactures|shipped|launched)\b")
_NEW_SUBJECT = lazy(r", the (?:company|firm|group|bank|agency|party|union|lender|carrier|regulator)(?:,? [a-z]|,)")
_WHERE_ITS = lazy(r" (?:plant|factory|factories|employees|engineers)\b")
_WHERE = words("from of in near at for with by")
"""Words after which a name ends what is told of somebody, who speaks behind the comma."""
_SUCH = words("as like including especially namely")
_BEFORE: tuple[tuple[Evidence, frozenset[str], re.Pattern[str]], ...] = (
    (
        "company",
        _SUCH
        | words(
            """
            company companies firm maker giant startup up developer manufacturer supplier operator retailer lender
            airline insurer brokerage conglomerate consultancy consultancies subsidiary competitor vendor brand rival
            bank miner brewer builder house fund employer label publisher carrier parent busines
            businesses business recycler grocer wholesaler refiner designer seller distiller supermarket chain utility
            """
        ),
        _COMPANY_BEFORE,
    ),
    ("company", _SUCH | words("of in by at with from s"), _HELD_BEFORE),
    (
        "body",
        _SUCH
        | words(
            """
            group organization organisation agency bureau regulator watchdog tank nonprofit charity party union militia
            bloc website network site
            university institute itself band duo trio quartet choir troupe collective squad
            """
        ),
        _BODY_BEFORE,
    ),
    (
        "outlet",
        _SUCH
        | words("newspaper magazine broadcaster outlet daily tabloid blog journal weekly agency site publication"),
        _OUTLET_BEFORE,
    ),
    ("body", words("at of for with from"), _ROLE_AT),
    ("says", words("to told tells citing by accused urged sued with from approached warned"), _SAID_BY),
    ("body", words("beat beats by defeated to with from at above behind of"), _CLUB_BEFORE),
    ("club", words("0 1 2 3 4 5 6 7 8 9 10 to with against"), _CLUB_SCORED),
    ("thing", words(_CALLED.replace("|", " ")), _THING_BEFORE),
    (
        "person",
        words(
            """
            mr mrs ms dr prof sen rep gov sir lady named candidate brother sister wife husband son daughter father
            mother partner fiancé fiancée
            """
        ),
        _PERSON_BEFORE,
    ),
)
"""What the words before a name show, the words that may be the last of them but for "the", and the pattern for all."""
_AFTER: tuple[tuple[Evidence, str, re.Pattern[str]], ...] = (
    ("company", " ,'’", _COMPANY_AFTER),
    ("body", " ,'’", _BODY_AFTER),
    ("outlet", " ,", _OUTLET_AFTER),
    ("says", " ", _SAYS),
    ("person", " ,", _PERSON_AFTER),
    ("body", " ", _CLUB_AFTER),
    ("club", " ", _CLUB_SCORES),
    ("thing", " ,", _THING_AFTER),
)
"""The same of what stands behind it, with the signs that each pattern begins with."""
_BEHIND = {sign: [(kind, pattern) for kind, signs, pattern in _AFTER if sign in signs] for sign in " ,'’"}


def evidence(text: str, start: int, end: int) -> set[Evidence]:
    """What one mention's surroundings show."""
    before, after = text[max(0, start - 48) : start], text[end : end + 60]
    found: set[Evidence] = {kind for kind, pattern in _BEHIND.get(after[:1], ()) if pattern.match(after)}
    near = before[-_NEAR:]
    word = _last_word(near)
    acts = after[:1] == " " and "says" in found  # "According to the paper, Jo told": nothing beside the paper
    word = "" if before.endswith(", ") and (acts or word[:1].isupper()) else word.lower()  # "head of the Bank, Jo Doe"
    if word in ("in", "near") or (after[:1] == "," and word in _WHERE):  # "Jo Doe, a farmer from Lundby, said"
        found.discard("says")
        if _NEW_SUBJECT.match(after):  # "under a deal signed in Lundby, the company pays"
            found -= {"company", "body"}
    if text.endswith(("’s ", "'s "), 0, start) and _WHERE_ITS.match(after):  # "Kestrel's Lundby plant"
        found.discard("company")
    if word == "the" and _WHERE_ITS.match(after):  # "the Lundby plant"
        found.discard("company")
    if word in ("beat", "defeated") and after[1:2].isupper():  # "beat Lundby Mayor Jo Doe"
        word = ""
    if word == "in" and _OF_A_PLACE.match(after):  # "the plant in Lundby employs 40"
        found.discard("company")
    if after[:1] == " " and moves(text, start, end):
        found.add("company")
    if word == "the":
        word = _last_word(near.rstrip(" ,.")[: -len(word)]).lower()
    if word:
        one = word.removesuffix("s")
        one = "maker" if one.endswith("maker") else one
        first = before.rfind(" ", 0, max(0, len(before) - _LONGEST)) + 1
        for kind, words_before, pattern in _BEFORE:
            if (word in words_before or one in words_before) and pattern.search(before, first):
                found.add(kind)
    return found


def _last_word(before: str) -> str:
    """The word that stands before a name, at most two blanks and stops between them; empty where there is none."""
    bare = before.rstrip(" ,.")
    if len(before) - len(bare) > 2:
        return ""
    last = bare[bare.rfind(" ") + 1 :]
    return last if last.isalnum() else _NO_LETTER.split(last)[-1]
