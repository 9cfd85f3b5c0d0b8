"""Which lines are the page's and not the article's: navigation, sharing, newsletters, notices, a reader's comment."""

import re

from corpus.about.own_errors import owns_up
from corpus.about.reading_time import is_reading_time
from corpus.lazy import lazy
from corpus.lines import Line, fold, is_in_han
from corpus.wordlists import phrases, words

_LONGEST = 500

_PHRASES = phrases(
    """
    top of page|bottom of page|end of page|skip to content|skip to main content|skip to navigation|back to top|
    return to top|see all|view all|show all|read all|see more|view more|show more|read more|read next|
    see all posts|load more|show less|continue reading|keep reading|read full story|read full article|most read|
    most popular|most viewed|most shared|top stories|trending|trending now|you may like|you may also like|
    you might like|you might also like|you might be interested in|recommended|recommended for you|
    recommended stories|recommended reading|up next|editors picks|editor s picks|don t miss|advertisement|
    advertisements|advertising|sponsored|sponsored content|promoted|ad|story continues below|
    story continues below advertisement|article continues below|article continues below advertisement|
    article continues after advertisement|log in|login|sign in|log out|sign up|register|subscribe|subscribe now|
    subscribe today|menu|search|home|close|skip|print|save|share|copy link|link copied|bookmark|listen|
    listen to this article|play|pause|follow|follow us|like|reply|report|loading|next|previous|comment|comments|
    leave a comment|leave a reply|view comments|show comments|hide comments|post a comment|add a comment|
    write a comment|no comments|no comments yet|rights reserved|all rights reserved|privacy policy|terms of use|
    terms of service|terms and conditions|cookie policy|cookie settings|contact us|about us|image|gallery|
    slideshow|tags|topics|filed under|keywords|categories|category|tweet|pin|abstract|full text|
    reuse this content|explore more on these topics|more on this story|related topics|related internet links|
    skip advertisement|share full article|read in app|read the full story|read the full article|metadata|full document|
    upgrade to paid|restack|view in browser|open in app|get the app|toggle caption|hide caption|enlarge this image|
    table of contents|in this article|on this page|join the conversation|join the discussion|
    for immediate release|mehr zum thema|lesen sie auch|
    excerpt|
    deel dit artikel|mailto|
    compartir|partager|partager cet article|teilen|artikel teilen|diesen artikel teilen|drucken|imprimer|imprimir|
    condividi|stampa|delen|del|dela|skriv ut|поделиться|シェア|シェアする|この記事をシェア|このニュースをシェア|
    ツイート|印刷|印刷する|공유|공유하기|기사 공유|기사 공유하기|프린트|인쇄|글자크기|글자 크기|댓글|must reads|
    lire aussi|à lire aussi|más información|leer más|leggi anche|lees ook|läs också|
    les også|weiterlesen|lire la suite|sur le même sujet|archivado en|関連記事|関連ニュース|관련기사|返回頂部|相關閱讀|
    相關新聞|相關推薦|推薦閱讀|延伸閱讀|熱門文章|閱讀原文|廣告|評論|更多新聞|看更多|返回首页|关闭窗口|打印本页|
    返回顶部|相关阅读|相关新闻|相关推荐|推荐阅读|延伸阅读|热门文章|点击查看更多|阅读原文|展开全文|更多精彩|
    更多精彩内容|关注我们|广告|评论
    """
)
"""Whole lines, folded."""

_OTHERS = r"(?:recent|related|similar|latest|popular|featured|trending|more)"
_STORIES = r"(?:posts?|stories|story|articles?|news|topics?|content|coverage|reading)"
_SITE = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|reddit|e-?mail|telegram|wechat|weibo|pinterest|flipboard"
    r"|messenger|threads|bluesky"
    r"|instagram|youtube|google news|social media)"
)
_ACT = r"(?:share|tweet|print|e-?mail|save|post|send|pin|comments?|gift|listen|copy link)"

# Each has to match a whole line, made lower-case since that is faster than ignoring case. An opening alone never
# condemns a sentence that goes on as prose could.
_SITE_LINES = (
    rf"{_OTHERS} {_STORIES}|(?:{_OTHERS} )?must[- ]reads(?: (?:from|on|in) .{{1,40}})?",
    r"more (?:from|on|in|by) [^.!?]{1,60}",
    rf"{_ACT}(?: this)?(?: (?:article|story|post|page))?(?: (?:on|via|to|by|with))? (?:{_SITE}|a friend|friends)",
    rf"{_ACT} this (?:article|story|post|page)",
    rf"{_SITE}(?:[ ,|/•·]{{1,3}}{_SITE}){{0,12}}",
    rf"{_ACT}(?:[ ,|/•·]{{1,3}}{_ACT}){{1,6}}",
    r"(?:(?:view|show) (?:all )?)?\d{1,6} comments?|comments ?\(\d{1,6}\)",
    r"getting your .{1,40}player ready.{0,10}|loading\W{1,4}",
    r"this (?:video|browser|content|media) (?:can ?not|is not|isn['’]t|could not|does not).{0,120}",
    r"(?:(?:to view this (?:video|content),? )?please )?enable javascript.{0,160}|we use cookies\b.{0,300}",
    r"your (?:email address|browser|subscription) (?:will|does|has|is)\b.{0,160}",
    r"(?:tags?|topics?|filed under|keywords|categories|category|section) ?[:：].{0,200}",
    r"(?:sign up|subscribe|register)\b[^.]{0,80}\b(?:newsletters?|inbox|e-?mail|alerts?|updates|briefing"
    r"|channel|podcast|account"
    r"|free|digital)\b.{0,200}",
    rf"(?:follow|like|find|join) (?:us|me|@\w{{1,30}}|the (?:author|reporter)) on {_SITE}\b.{{0,120}}",
    r"for more (?:on|news|stories|updates)\b[^.!?]{0,80}\b(?:visit|go to|head to|follow) [^.!?]{2,60}\.?",
    r"follow .{1,60}\bcoverage\b.{0,80} at https?://\S{1,200}",
    rf"follow [\w ]{{1,30}} on {_SITE}(?:(?:,|,? (?:and|or))(?: on)? {_SITE}|[:,]? @?\w{{1,30}}){{0,6}}\.?"
    r"(?: send (?:us )?your .{1,160})?",
    r"[-–—]{1,2} ?with assistance from [^.!?]{3,300}\.?",
    r"(?:click|tap) (?:here|on the|the link)\b.{0,200}|(?:download|get) (?:our|the) .{0,30}\bapps?\b.{0,160}",
    r"(?:read|see|watch|listen) (?:more|also|next)\b ?[:：>»].{0,200}",
    rf"(?:read|related|also read|see also|read also|recommended|more)(?: {_STORIES})? ?[:：].{{1,200}}",
    r"by (?:signing up|clicking|subscribing|submitting)\b.{0,80}\b(?:you|your|agree)\b.{0,200}",
    r"(?:thank you|thanks) for (?:reading|subscribing|signing up)\b.{0,120}|support (?:our|independent"
    r"|quality) journalism\b.{0,200}",
    rf"(?:puedes seguir(?:nos| a)|síguenos|seguici|suivez[- ]nous|folgen sie uns|volg ons)\b.{{0,60}}\b{_SITE}\b"
    r".{0,200}",
    r"(?:got|have) a (?:news )?tip\?.{0,160}|do you have (?:an opinion|a view|a story|a tip|any information)\b.{0,400}",
    r"(?:write|e-?mail|contact|reach|send)\b.{1,40}\bat (?:\S{1,20} or )?(?:\S{1,60}@\S{1,60}|[\d().+ -]{7,20}\b.{0,60})|https?://\S{1,400}",
    rf"view this (?:post|photo|profile|reel) on {_SITE}|a (?:post|photo|video|reel) shared by .{{1,80}}",
    r"listen to this (?:article|story)\b.{0,40}|\d{1,2}[ -]?min(?:ute)?s? listen|printed from .{1,200}",
    r"(?:get|have) .{1,60}\b(?:delivered|sent) (?:\w+ )?to your (?:inbox|e-?mail)\b.{0,80}"
    r"|join our .{0,40}\b(?:channel|group|community)\b.{0,120}",
    r"the end ?[-—–]{1,3}|powered by .{1,100}",
    r"(?:read|see|find|view) (?:more|it|this \w+)(?: stories)? (?:on|at) our (?:web ?site|app)\b.{0,40}",
    r"appeared in the .{5,60}\bedition\b.{0,200}",
    r"unlock the .{1,160}newsletter\b.{0,60}|want to change how you receive .{0,200}",
    r"you can update your preferences.{0,120}",
    r"a version of this (?:article|story) (?:appears|appeared) in print\b.{0,300}",
    r"the post .{1,200} (?:appeared first on|first appeared on) .{1,80}",
    r"(?:lesen sie|lees|lire|à lire|a lire|leer|lea|leggi|leia|les|läs) (?:auch|ook|aussi|también|anche|também"
    r"|också|også|más|plus)\b ?[:：|»>–-].{0,200}",
    r"(?:mehr zum thema|zum thema|sur le même sujet|en savoir plus|más información|lee también|per approfondire"
    r"|lees meer|mehr dazu|voir aussi|ver más|saiba mais|leia mais) ?[:：|»>–-].{0,200}",
    r"(?:[【\[]?(?:打印(?:本页)?|关闭(?:窗口)?|返回(?:首页|列表)?|收藏|分享|推荐|纠错|举报|转发|点赞|在看|赞|留言|写留言|阅读原文)"
    r"[】\]]?[ |｜/]{0,3}){1,8}(?:[【（(\[]?(?:责任)?编辑[:：].{0,30})?",
    r".{0,20}扫一扫.{0,40}|分享到?[：:].{0,30}|分享到(?:微信|微博|朋友圈|QQ).{0,20}|点击进入(?:专题|下一页).{0,40}|分享让更多人看到"
    r"|this audio (?:is|was) .{0,80}"
    r"|(?:长按|点击|扫码|微信).{0,12}(?:关注|订阅).{0,20}",
    r"[［\[]?(?:この記事は)?(?:有料)?会員限定.{0,90}|.{0,12}会員の方(?:は|のみ).{0,60}|[＞>]?\s?(?:新規)?会員登録|記事を?保存"
    r"|無料・有料プランを選択|[＞>]?\s?ログイン",
    r"関連(?:記事|ニュース|キーワード|リンク|トピックス)[：:].{0,200}|.{0,40}無断(?:転載|転用|複製|使用).{0,60}",
    r".{0,60}무단.{0,3}전재.{0,60}|관련기사.{0,100}",
)
_NOTICES = (
    r"our standards ?:.{0,120}|\[(?:read|related|also read|see also|watch|more) ?:.{1,200}",
    r"(?:(?:all|entire|this|the) (?:site )?(?:contents?|materials?|text|page)(?: is| are)?,? )?"
    r"(?:[©ⓒ] ?.{0,200}|\(c\) ?\d{4}.{0,200}|copyright (?:©|ⓒ|\(c\)|\d{4}).{0,200})"
    r"|(?:all|some) rights reserved\b.{0,120}",
    r"statement ?[:：](?=.{0,200}\b(?:views?|opinions?|author|responsib|copyright|liab|reprod)).{0,450}",
    r"notice ?[:：] ?the (?:content|text|images?) above\b.{0,400}",
    r"(?:disclaimer|disclosure|editor['’]?s?['’]? note|note to readers|legal notice) ?[:：].{0,450}",
    r"[【（(\[]?(?:免责声明|版权声明|责任编辑|編輯|编辑|责编|責任編輯)\s?[:：].{0,450}",
    r"(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))? expressed\b.{0,400}",
    r"this (?:article|post|story|piece|commentary|text|column) (?:represents?|reflects?|expresses|contains) (?:only )?"
    r"(?:the|my|his|her)(?: \w+)? (?:views?|opinions?)\b.{0,300}",
    r"this (?:article|post|story|piece|text|report) (?:was|is|has been)(?: \w+)? (?:originally "
    r"|first )?(?:appeared|published|posted"
    r"|translated|republished|reprinted|reposted|syndicated|generated|adapted|amended|corrected)\b.{0,300}",
    r"(?:original|original (?:article|link|text|post|source|url)|originally published (?:at|in|on)"
    r"|source (?:link|url)|via)"
    r"\s?[:：]?\s(?:at |in |on )?\S{0,300}(?:\.\w{2,6}/|https?://|www\.)\S{0,400}",
    r"(?:原文|原文链接|转自|本文来源|本文转自)[:：].{0,200}|本文(?:仅)?代表作者.{0,60}|以上(?:内容"
    r"|观点).{0,80}|分享到?[:：].{0,30}|.{0,20}扫一扫.{0,40}",
    r"\(?(?:translated|translation) (?:by|from)\b.{0,120}|译者?[:：].{0,60}",
    r"(?:this|the) material may not be published\b.{0,160}",
)
"""Notices of the article's own: they tell its form, its origin and its rights."""

_BUTTON = (
    r"(?:facebook|twitter|linkedin|whatsapp|reddit|tumblr|pinterest|google ?\+|stumble(?:upon)?|digg|newsvine|telegram"
    r"|flipboard|e-?mail|print|instagram|youtube)"
)
_BUTTONS = lazy(
    rf"(?:(?<![\w’'])(?:send|share|tweet)[ :]{{1,2}})?(?<![\w.]){_BUTTON}(?:[ |/•·]{{1,3}}{_BUTTON}){{3,16}}(?![\w’'])"
    r"(?: (?:permalink|more))?(?: https?://\S{1,200})?(?: permalink)?",
    re.IGNORECASE,
)

_SIGN_OFF = lazy(
    r"\W{0,3}(?:(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Pp]roduced"
    r"|[Rr]eported) by:? |By (?=[^\n]{2,200}; ?[Ee]diting by ))"
    r"[A-Z][\w.’'-]{1,30}(?:,? (?:[A-Z][\w.’'-]{0,30}|and|in|at|the)"
    r"|[;,/] ?(?:[Aa]dditional )?(?:[a-zA-Z]{1,15}ing|edited|[A-Z]\w{1,20})(?: by)?){0,60}[.)]{0,3}"
    r"|(?:[A-Z][\w.’&'-]{1,30},? "
    r"|(?:and|in|of|at|the|for|staff|writers?|reporters?|journalists?|correspondents?)[ ,]{1,2}){2,40}"
    r"(?:also )?(?:contributed (?:reporting|research|to this (?:report|story|article|piece))"
    r"|reported from [A-Z][\w.’'-]{1,30}(?:,? (?:[A-Z][\w.’'-]{0,30}|and|in|from)){0,20})(?: from [A-Z][\w ]{1,40})?\."
)

_MAIL = lazy(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}")
_INITIALS = lazy(r"[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}")
_SITE_LINE = lazy("|".join(f"(?:{line})" for line in _SITE_LINES))
_RIGHTS = lazy(
    r"[©ⓒ]|\([cC]\)|[Cc]opyright|COPYRIGHT|[Aa]ll rights"
    r"|(?:All|Entire|This|The) [a-z ]{4,20}(?:©|\([cC]\)|[Cc]opyright)"
)
_NOTICE = lazy("|".join(f"(?:{line})" for line in _NOTICES))
_OPENING = lazy(r"[a-z]+")
_OPENINGS = words(
    """
    appeared
    must recent related similar latest popular featured trending more share tweet print e email save post send pin
    comment comments gift listen copy facebook twitter x linkedin whatsapp reddit telegram wechat weibo pinterest
    flipboard messenger threads bluesky instagram youtube google social view show getting loading our this please
    enable we your tags tag topics topic filed keywords categories category section copyright all some entire sign
    subscribe register follow like find join click tap download get read see watch also recommended statement
    disclaimer disclosure editor editors note notice legal the views opinion opinions original originally source via
    translated translation powered by thank thanks support got have do write contact reach http https lesen lees lire a
    leer lea leggi leia les l mehr zum sur en m lee per voir ver saiba unlock want you printed puedes s seguici suivez
    folgen volg to for
    """
)
"""The words that open such a line, where letters do."""
_LISTS_FOLLOW = lazy(
    rf"{_OTHERS} {_STORIES}|explore more on .{{1,40}}"
    rf"|more on this story|related (?:topics|internet links)"
    r"|(?:the )?(?:most|top) (?:read|popular|viewed|watched|shared|stories)(?: (?:in|on) .{1,40})?|you (?:may"
    rf"|might) (?:also )?(?:like|be interested in)"
    r"|recommended(?: for you| stories)?|more (?:from|on)\b[^.!?]{0,60}|(?:read|up) next|相关阅读"
    r"|相关新闻|相关推荐|推荐阅读|延伸阅读|热门文章|相關閱讀|相關新聞|相關推薦|推薦閱讀|延伸閱讀|熱門文章|関連記事"
    r"|関連ニュース|관련기사|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|sur le même sujet|más información"
    r"|leggi anche|lees ook|läs också|les også",
    re.IGNORECASE,
)


_COMMENTS_FOLLOW = lazy(r"(?i:comments(?: ?\(\d{1,6}\))?:?|\d{1,6} comments?:?|leave a (?:comment|reply)|评论区?)")


def is_boilerplate(line: Line) -> bool:
    """Whether a whole line is the page's and not the article's."""
    if len(line.text) > _LONGEST:
        return False
    bare = line.bare
    if not bare or (len(bare) < _LABEL and _is_label(bare)) or is_sign_off(bare) or owns_up(bare):
        return True
    low = bare.lower()
    if _may_open(low) and (_SITE_LINE.fullmatch(low) or _NOTICE.fullmatch(low)):
        return True
    if not is_in_han(bare):
        return False
    from corpus.chinese.page_lines import is_chinese_furniture

    return is_chinese_furniture(bare)


def is_site_line(bare: str) -> bool:
    """Whether a whole line, without the marks around it, is a label, a button or an offer of the site."""
    if len(bare) > _LONGEST:
        return False
    low = bare.lower()
    return (len(bare) < _LABEL and _is_label(bare)) or bool(_may_open(low) and _SITE_LINE.fullmatch(low))


def _is_label(bare: str) -> bool:
    return bool(is_reading_time(bare) or fold(bare) in _PHRASES or _MAIL.fullmatch(bare))


_LABEL = 60
"""Characters; a label or an address is shorter."""


def glued_buttons(text: str) -> list[tuple[int, int]]:
    """(start, end) of the sharing buttons, four or more in a row, that were copied into a paragraph."""
    if "acebook" not in text and "witter" not in text:
        return []
    return [found.span() for found in _BUTTONS.finditer(text)]


def is_rights_line(bare: str) -> bool:
    """Whether a line only says who holds the rights."""
    return len(bare) <= _LONGEST and bool(_RIGHTS.match(bare) and _NOTICE.fullmatch(bare.lower()))


def is_sign_off(bare: str) -> bool:
    """Whether a line only names those who reported, wrote and edited, or gives their initials ("abc/de")."""
    if bare[:1].islower() and _INITIALS.fullmatch(bare):
        return True
    may = " by " in bare or "contributed " in bare or "reported from " in bare
    return may and _SIGN_OFF.fullmatch(bare) is not None


def _may_open(low: str) -> bool:
    opening = _OPENING.match(low)
    return opening[0] in _OPENINGS if opening else bool(low) and low[0] not in _MARKS


_MARKS = frozenset("\"'“‘$")


def tail_start(lines: list[Line], body: int) -> int:
    """Index of the first line of the tail that follows the article's last paragraph, `len(lines)` where there is none.

    `body` is the index of its first. The tail opens with a list of other stories or with readers' comments, or it is
    one short remark set far below the text, farther than any paragraph is from the next.
    """
    begins, ends = lines[body].start, lines[-1].end
    for i in range(max(body + 1, len(lines) - 60), len(lines)):
        if len(lines[i].text) > 80:
            continue
        bare = lines[i].bare
        if _COMMENTS_FOLLOW.fullmatch(bare) and 2 * (lines[i].start - begins) > ends - begins:
            return i
        if (_LISTS_FOLLOW.fullmatch(bare) or opens_chinese_list(bare)) and all(
            len(line.text) < 160 for line in lines[i:]
        ):
            return i
    last = len(lines)
    while last > body + 1 and is_boilerplate(lines[last - 1]):
        last -= 1
    return last - 1 if _stands_apart(lines, body, last) else len(lines)


def opens_chinese_list(bare: str) -> bool:
    """Whether a Chinese line stands over a list of other stories."""
    if not is_in_han(bare):
        return False
    from corpus.chinese.page_lines import opens_other_stories

    return opens_other_stories(bare)


def _stands_apart(lines: list[Line], body: int, last: int) -> bool:
    if last - body < 6 or len(lines[last - 1].text) > 200:
        return False
    gap = lines[last - 1].gap
    return gap >= 3 and gap > max(line.gap for line in lines[body + 1 : last - 1])
