"""Is this the name of an outlet? The names that no pattern tells, and the words that outlets' names are made of."""

import re
from functools import lru_cache

from corpus.actors.name import without_accents
from corpus.lazy import lazy
from corpus.wordlists import alternatives, phrases, words

# Names whose words do not give an outlet away.
_NAMES = phrases(
    """
    guardian|economist|daily mail|daily mirror|le soir|der standard|the sun|the times|reuters|thomson reuters|
    bloomberg|afp|agence france-presse|ap|associated press|upi|xinhua|tass|interfax|dpa|ansa|efe|pti|kyodo|
    jiji press|yonhap|antara|anadolu|ria novosti|bbc|cnn|cnbc|msnbc|npr|pbs|pbs newshour|c-span|abc|cbs|nbc|cbc|
    itv|sky news|fox|fox news|al jazeera|deutsche welle|dw|france 24|rt|nhk|cgtn|cctv|nikkei|nikkei asia|caixin|
    caixin global|yicai|sixth tone|the paper|jiemian|36kr|sohu tech|sina tech|sina finance|netease tech|scmp|ft|
    wsj|nyt|wapo|politico|axios|vox|slate|salon|quartz|wired|the verge|techcrunch|ars technica|engadget|gizmodo|
    mashable|the register|digitimes|the information|semafor|the economist|the atlantic|the new yorker|the nation|
    sky sports|bt sport|tnt sports|fox sports|espn|the athletic|ntv|trt|tuoi tre|vnexpress|kompas|malaysiakini|rappler|
    gma news|abs-cbn|channel newsasia|al arabiya|al-ahram|izvestia|kommersant|vedomosti|meduza|novaya gazeta|
    ukrainska pravda|bild|zdf|ard|orf|rnz|sbs news|ctv news|la presse|televisa|la jornada|milenio|infobae|la nación|
    arizona republic|new republic|
    newsweek|fortune|forbes|barron's|marketwatch|business insider|insider|buzzfeed|huffpost|huffington post|
    huffington|the hill|roll call|vice news|mother jones|the intercept|propublica|charlie hebdo|
    nrk|ntb|ritzau|svt|dagens industri|børsen|le temps|le devoir|de tijd|het laatste nieuws|tages-anzeiger|
    the lancet|the spectator|new statesman|private eye|prospect magazine|lbc|talksport|talktv|gb news|carbon brief|
    canal+|dazn|bein sports|sky italia|sky tg24|rai news 24|la7|la sexta|cadena cope|onda cero|nos|vrt|de morgen|
    local democracy reporting service|press association|pa media|
    village voice|sports illustrated|real clear politics|realclearpolitics|
    foreign policy|foreign affairs|
    the diplomat|nature|science|new scientist|scientific american|rolling stone|vanity fair|variety|deadline|
    the hollywood reporter|usa today|breitbart|breitbart news|the daily beast|daily caller|western journalism|
    le monde|le figaro|libération|der spiegel|spiegel|die zeit|die welt|süddeutsche zeitung|
    frankfurter allgemeine zeitung|handelsblatt|heise|el país|el mundo|la repubblica|corriere della sera|
    il sole 24 ore|la stampa|folha de s.paulo|o globo|clarín|haaretz|asahi shimbun|yomiuri shimbun|mainichi|
    l'équipe|l'equipe|les echos|le parisien|mediapart|bfmtv|franceinfo|tf1|rtl|rfi|rtbf|marca|mundo deportivo|
    la vanguardia|expansión|cadena ser|gazzetta dello sport|la gazzetta dello sport|rai|rtp|globo esporte|
    globonews|o estado de s. paulo|valor econômico|tagesspiegel|der tagesspiegel|manager magazin|wirtschaftswoche|
    de volkskrant|de telegraaf|nrc|dagens nyheter|svenska dagbladet|expressen|dagens næringsliv|verdens gang|yle|
    helsingin sanomat|gazeta wyborcza|rzeczpospolita|tvn24|politiken|berlingske|hürriyet|cumhuriyet|milliyet|
    tasnim|irna|ynet|sputnik|rbc|tv rain|ukrinform|unian|suspilne|bernama|tempo|yomiuri|sankei|donga ilbo|
    joongang ilbo|kbs|sbs|mbc|global news|globalnews|rte|rté|sabc|news24|al-monitor|middle east eye|asharq al-awsat|
    het parool|algemeen dagblad|de standaard|il fatto quotidiano|il messaggero|il giornale|il foglio|l'espresso|
    el confidencial|el periódico|eldiario.es|jyllands-posten|aftonbladet|göteborgs-posten|iltalehti|ilta-sanomat|
    postimees|delfi|diena|magyar nemzet|népszava|hospodářské noviny|mladá fronta dnes|seznam zprávy|denník n|onet|
    polsat news|kathimerini|ta nea|proto thema|danas|večernji list|jutarnji list|digi24|hotnews|balkan insight|
    dunya news|geo news|ary news|prothom alo|dainik bhaskar|times now|republic tv|india today|scroll.in|the quint|
    aaj tak|al mayadeen|al-mayadeen|al-akhbar|al hadath|al jadeed|an-nahar|asharq news|fars news|press tv|maariv|
    ma'ariv|times of israel|yedioth ahronoth|israel hayom|habertürk|cnn türk|sözcü|nezavisimaya gazeta|fontanka|
    the insider|the bell|mediazona|hromadske|kyiv independent|censor.net|belta|rodong sinmun|hankook ilbo|
    inquirer.net|philstar|detik|tempo.co|astro awani|zaobao|page six|access hollywood|entertainment tonight|
    us weekly|the ringer|punchbowl news|the free press|newsmax|newsnation|oann|the bulwark|404 media|stat news|
    techradar|windows central|thai pbs|vulture|indiewire|sky germany|sky deutschland|
    newshub|1news|marshall project|defense one|breaking defense|inside climate news|canary media|utility dive|
    argus media|lloyd's list|tradewinds|freightwaves|splash247|electrek|autocar|autosport|fourfourtwo|relevo|
    tuttosport|corriere dello sport|il secolo xix|a bola|o jogo|blikk|nemzeti sport|tanjug|blic|politika|
    rtv slovenija|dnevnik|agerpres|g4media|moldpres|mtv uutiset|kauppalehti|dagbladet|ekstra bladet|lusa|
    agência lusa|agência brasil|agenzia nova|público|observador|la razón|telemadrid|adnkronos|la verità|l'opinion|
    france info|france inter|europe 1|l'express|le point|l'obs|ouest-france|sud ouest|nice-matin|le progrès|n-tv|
    deutschlandfunk|keystone-sda|24 heures|rtl nieuws|trouw|belga|sinar harian|thanh nien|khaosod|newsis|caijing|
    latepost|moneycontrol|bdnews24.com|kantipur|mada masr|iran international|i24news|rudaw|kurdistan 24|agentstvo|
    verstka|rbc-ukraine|zerkalo|nasha niva|armenpress|kazinform|tengrinews|myjoyonline|ghanaweb|business day|
    jeune afrique|tv5monde|fraternité matin|seneweb|estadão|metrópoles|página/12|el comercio|la república|el tiempo|
    el espectador|el mercurio|la tercera|biobiochile|el universal|animal político|prensa latina|14ymedio|el nacional|
    efecto cocuyo|bnn bloomberg|kotaku|eurogamer|gamesindustry.biz|ieee spectrum|biocentury|fierce biotech|
    chemistry world|physics world|spacenews|aviation week|flightglobal|simple flying|war on the rocks|bellingcat|
    declassified uk|opendemocracy|7news|sky news australia|radio free europe/radio liberty|rfe/rl|radio free europe|
    voice of america|radio liberty|euronews|euractiv|politico europe|euobserver|lighthouse reports|bloomberg law|
    law360|thomson reuters foundation|energy intelligence|fastmarkets|coindesk|cointelegraph|yahoo finance|debtwire|
    pitchbook|tech in asia|rest of world|krasia|dealstreetasia|yourstory|newslaundry|theprint|gothamist|
    block club chicago|mlive|sfgate|globe and mail|oregonian|tennessean|newsnight|business post|
    voetbal international|business standard|
    chosun ilbo|hankyoreh|dawn|the hindu|the wire|mint|economic daily news|ming pao|新华社|人民日报|环球时报|
    央视新闻|央视|中新社|中国新闻社|财新|财新网|第一财经|澎湃新闻|界面新闻|新浪科技|新浪财经|搜狐科技|路透社|
    彭博社|法新社|美联社|金融时报|华尔街日报|纽约时报|南华早报|日经新闻|经济日报|中国日报|光明日报|观察者网
    """
)

_LETTERS = words(
    """
    ANI IANS ISNA WAFA KCNA KUNA QNA WAM SANA BNA NNA TMZ JTBC YTN VTV NDTV TVN VOA CTV RTVE TASR HVG WDR NDR RMC HRT
    VTM HLN SRF CTK OCCRP
    """
)
"""Known by capitals alone: as words some are given names."""

BROADCASTERS = words("BBC CNN NBC ABC CBS ITV NPR PBS CBC MSNBC CNBC NHK")
"""What the names of their channels and programmes begin with."""
_HEAD_NOUN = (
    r"Times|Post|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Observer|Chronicle|Examiner|Inquirer"
    r"|Courier|Dispatch|"
    r"Independent|Mirror|Sentinel|Globe|Mail|Bee|Star-Tribune|Plain Dealer|Daily|Weekly|Monthly|Quarterly"
    r"|News|Newspaper|Magazine|Review|"
    r"News Agency|Press Agency|News Service|Evening Standard|Morning Post|Radio|Television|TV"
    r"|Broadcasting(?: Corporation| Company| Corp| Service)?"
    r"|Press|Shimbun|Wire|"
    r"Standard|Register|Advertiser|Beobachter|Zeitung|Standaard|Insider"
)
_WORD = r"[^\W\d_][\w.'’&-]{0,30}"
_MADE = lazy(
    rf"(?:The )?(?:{_WORD} ){{1,4}}(?:{_HEAD_NOUN})(?: (?:Daily|Online|Asia|International|Weekly|English))?"
    r"|(?:The )?Daily (?!Show\b)[A-Z][a-z]+"
    r"|(?:[A-Z]{2,4} )?(?:Radio|Rádio|TV|Omroep) (?!City\b|Shack\b|Times\b)[A-Z0-9][\w-]*"
    r"(?: (?:[A-Z]\w*|[0-9.]{1,5})){0,2}"
    rf"|(?:(?:{_WORD} ){{0,2}}(?:Channel|News|TV|Kanal|Canale?|Cadena|Antena|Antenne|Sports?|Radio)"
    rf"|{alternatives(BROADCASTERS)}|Fox|[KW][A-Z]{{2,3}}) [0-9]{{1,3}}(?:\.[0-9])?(?: (?:News|Live|Extra|Noticias))?"
)
_SECTION = lazy(
    rf"(?:{alternatives(BROADCASTERS)}|Fox|Sky|Bloomberg|Reuters|HuffPost|Yahoo)"
    r" (?:Politics|Business|Sports?|Radio|TV|International|Entertainment|World Service)"
    r"(?: [A-Z1-9]\w*){0,2}"
)
"""Parts of outlets: "BBC Radio 4", "Bloomberg Politics"."""
_PARTS = words(
    "digital tv online arabic english persian television radio news magazine international live nl uk brasil chile"
    " indonesia türk deportes africa"
)
"""The same behind any known name: "Fox News Digital", "Al Jazeera English"."""
_ONE_WORD = lazy(
    r"[KW][A-Z]{2,3}-(?:TV|AM|FM|DT)|(?:ABC|CBS|NBC|FOX|TV)\d{1,2}|(?:[A-ZÅÄÖØÆ][a-zåäöøæüß]{3,12}"
    r"(?:blatt|bladet|zeitung|tidning(?:en)?|tidende|posten|avis(?:en)?|dagblad|kurier|anzeiger)|Morgenpost|Abendpost"
    r"|News[A-Z][a-z]+|[A-Z][a-z]+(?:News|Times|Tribune))"
)
"""American stations and channels; words that only papers are called by in German, Dutch and the north; "NewsDay"."""
_ARTICLE = r"(?:Le|La|El|Il|Les|Los) |L['’]"
_OF = r"(?:d['’]|dell['’]|(?:de|du|des|del|della|di|do|da|dos) (?:la |l['’]|los )?)"
_ROMANCE = lazy(
    rf"(?=(?:{_ARTICLE})|(?:[OA] )?\S{{4,14}} {_OF})(?:{_ARTICLE}|[OA] )?(?:Courrier|Gazette|Journal|Quotidien"
    r"|Dépêche|Voix|Écho|Echo|Tribune|Nouvelliste|Diario|Periódico|Heraldo|Correo|Gaceta|Noticiero|Corriere|Gazzetta|Giornale"
    rf"|Voz|Prensa|Crónica|Informador|Messaggero|Eco|Jornal|Diário|Gazeta|Folha|Tribuna) {_OF}?{_WORD}"
    rf"(?: {_WORD}){{0,2}}"
)
"""Where the town stands behind the noun, an article or a preposition tells the name from two English words."""
_GERMANIC = lazy(
    rf"(?:(?:Der|Die|Das|De|Het) )?(?:{_WORD} ){{1,2}}(?:[\w-]{{0,20}}(?:[Zz]eitung|[Aa]nzeiger|[Kk]urier"
    r"|[Nn]achrichten|[Rr]undschau|[Tt]agblatt|[Tt]ageblatt|[Cc]ourant|[Dd]agblad|Blad|[Tt]idende|[Aa]visen?)|Allgemeine)"
)
_CHINESE = lazy(
    r"[㐀-鿿]{1,8}(?:日报|时报|晚报|早报|晨报|周刊|周报|新闻网|通讯社|电视台|新闻社|新闻|卫视|新闻周刊)|[㐀-鿿A-Z]{2,8}中文网"
)
_PAPER = (
    "Times|Post|Journal|Herald|Tribune|Gazette|Telegraph|Observer|Chronicle|Examiner|Courier|Dispatch|Sentinel|Globe"
    "|Register|News|Press|Star|Sun|Leader|Review|Mercury|Ledger|Bulletin|Picayune|Constitution|Union|Intelligencer"
    "|Republican|Democrat|Democratic|Citizen|Record|Standard|Argus|Eagle|Advocate|Enquirer|Banner|Item|Call"
)
_TWO_PAPERS = lazy(rf"(?:The )?(?:{_WORD} ){{1,3}}(?:{_PAPER})-(?:{_PAPER})")
"""Two papers that became one: the "Lundby Star-Herald"."""
_NOT_MADE = lazy(
    r"\b(?:Breaking|Latest|Related|More|Top|Local|World|Business|Good|Bad|Fake|Trading|Blog|Last|Recent|Hard"
    r"|Old|New|Modern|"
    r"Ancient|End|Kindle|Peer|Annual|Book|Film|Music|Judicial|Court|Army|Trade|Command|Golden|Gold|Fuel|Portfolio|Double|Trump|Clinton"
    r"|U\.S\. National) "
    r"(?:News|Times|Post|Press|Review|Register|Guardian|Standard)$|^(?:In|On|At|From|By|For|And|Our"
    r"|My|Your|His) |\bfor (?:the|an?) ",
)


def is_outlet(name: str) -> bool:
    """Whether a name is an outlet's: a known one, or one that ends as outlets' names do ("Harbour City Herald")."""
    return _is_short_outlet(name) if len(name) <= _LONGEST else _tells_outlet(name)


@lru_cache(maxsize=4096)  # the same names come back
def is_known_outlet(name: str) -> bool:
    """Whether a name is a known outlet's or a part of one, whatever its words look like ("Fox Business")."""
    low = name.casefold().replace("’", "'")
    if name in _LETTERS or low in _NAMES or low.removeprefix("the ") in _NAMES or _SECTION.fullmatch(name):
        return True
    head, _, part = low.removeprefix("the ").rpartition(" ")
    return part in _PARTS and head in _NAMES


def is_masthead(word: str) -> bool:
    """Whether a single word is a known outlet's name and no word that any sentence may open with ("Reuters")."""
    low = word.casefold()
    return (low in _NAMES and low not in _EVERYDAY) or _ONE_WORD.fullmatch(word) is not None


_EVERYDAY = words(
    "fortune variety deadline nature science quartz salon slate wired insider dawn mint fox tempo the spiegel forbes"
    " economist guardian vox marca rt dw pap ap ft"
)


def _tells_outlet(name: str) -> bool:
    name = name.strip().rstrip(".")
    if not 0 < len(name) <= _LONGEST:
        return False
    if is_known_outlet(name):
        return True
    if name[-1] >= "㐀" and _CHINESE.fullmatch(name):
        return True
    if " " not in name:  # as most names, and none that is made so
        return bool(_ONE_WORD.fullmatch(name))
    if not (name[0].isupper() or name[0] >= "㐀"):
        return False
    if "-" in name and _TWO_PAPERS.fullmatch(name):
        return True
    made = _MADE.fullmatch(name) or _ROMANCE.fullmatch(name) or _GERMANIC.fullmatch(name)
    return bool(made) and not _NOT_MADE.search(name)


_is_short_outlet = lru_cache(maxsize=4096)(_tells_outlet)  # the same names come back
_LONGEST = 60
"""Characters; no outlet's name is longer."""


def may_be_outlet(name: str) -> bool:
    """Whether a name looks like an outlet's, though others look so too ("Harbour Echo", "Amazon Echo"; "KMRO")."""
    if " " not in name:
        return _SOFT_WORD.fullmatch(name) is not None
    return name.rpartition(" ")[2] in _SOFT_HEADS or name.partition(" ")[0] in _SOFT_FIRST


_SOFT_HEADS = words(
    """
    Echo Ledger Express Star Sun Bulletin Argus Mercury Citizen Recorder Reporter Messenger Banner Beacon Bugle Eagle
    Patriot Pioneer Statesman Today Tonight Online Voice Intelligencer Despatch Telegram Spectator Newswire Daybreak
    Novosti Vesti Vijesti Pravda Gazeta Dnevnik Novine FM Sport
    """
)
_SOFT_FIRST = words("Evening Morning Sunday Saturday Weekly")
_SOFT_WORD = lazy(r"[KW][A-Z]{3}")
"""The letters of American stations."""


def is_press_abroad(name: str) -> bool:
    """Whether a name is made with what papers are called in a language of Europe or in Arabic ("Diario Sur").

    Those of the words that are something else in English, or somebody's name, tell only where they stand last.
    """
    first, _, last = name.rpartition(" ")
    head, _, behind = without_accents(name.lower()).partition(" ")
    if head in ("le", "la", "el", "il"):  # "Le Matin Libre", "El Correo Nuevo"
        head = behind.partition(" ")[0]
        if head in _ABROAD_LAST:
            return True
    end = without_accents(last.lower())
    slavic = end == "list" and first.endswith("i")  # "Dnevni List", and no "Red List"
    return slavic or head in _ABROAD or end in _ABROAD or end in _ABROAD_LAST


_ABROAD = words(
    """
    zeitung tagblatt tageblatt abendblatt volksblatt wochenblatt anzeiger nachrichten rundschau kurier dagblad courant
    krant nieuwsblad tidende tidning tidningen bladet posten avisen nyheter folkblad lehti sanomat uutiset leht avize
    paevaleht zinas zinios hirlap ujsag naplo kurir vjesnik novice noviny listy denik dennik gazeta tygodnik dziennik
    ziarul ziar diario diari heraldo periodico noticias prensa gaceta correo semanario egunkaria jornal correio folha
    tribuna corriere giornale gazzetta gazzettino messaggero quotidiano depeche nouvelles gazette courrier quotidien
    nouvelliste gazetesi
    """
)
_ABROAD_LAST = words(
    "bote blatt merkur blad avis lap hirek voz mundo pais cronica mattino matin soir voix glas delo watan ahram"
    " bayan khaleej quds akhbar sharq masry haber"
)


def goes_by_last(name: str) -> bool:
    """Whether an outlet may be called by its last word: the "Harbour Times", but not the "Financial Times"."""
    return name.removeprefix("The ") not in _WHOLE and not name.startswith(("Sunday ", "The Sunday "))


_WHOLE = frozenset({"Financial Times"})


def is_short_outlet(word: str) -> bool:
    """Whether a single capitalised word after "the" is what is left of an outlet's name ("the Herald")."""
    return word in _SHORT


_SHORT = phrases(
    """
    Times|Post|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Observer|Chronicle|Examiner|Inquirer|Courier|
    Dispatch|Independent|Mirror|Sentinel|Globe|Mail|Bee|Standard|Advertiser|Register|Mercury|Argus|Echo|Star|
    Economist|Lancet|Spectator|Ledger
    """
)


def without_article(name: str) -> str:
    """An outlet's name as data holds it: "Global Times" for "the Global Times", but "The Hill"."""
    name = name.strip()
    bare = re.sub(r"^[Tt]he ", "", name)
    return bare if " " in bare or bare.isupper() or bare.casefold() in _NAMES else name
