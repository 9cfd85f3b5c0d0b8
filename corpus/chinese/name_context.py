"""What stands around a person's name: what follows it, what precedes it, and what only looks like one."""

import re

from corpus.chinese.common import WORDS
from corpus.chinese.lexicon import guarded, words

REPORTS_NEXT = (
    "说|表示|指出|称|认为|强调|不排除|预估|告诉|透露|回应|介绍|写道|坦言|宣布|呼吁|警告|补充|预计|提醒|重申|要求|建议|解释|"
    "回忆|感叹|感慨|直言|提到|坦承|明言|举例|续指|反问|"
    "批评|形容|称赞|询问|质询|追问|痛批|痛斥|质疑|直指|反驳|驳斥|辟谣|哭|叹|点头|摇头|沉默|回答|承认|否认|证实|笑|谈(?!判)|提出|评论|分析|主张|相信|担心|担忧|希望|"
    "在会|在接受|接受|受访|"
    "撰文|发文|作证|供述|指|[问答写喊]道"
)
_WORD_NEXT = (
    f"{REPORTS_NEXT}|此前|随后|近日|日前|"
    "[大上中少][校将尉]|周[一二三四五六日]|星期[一二三四五六日天]|上[月周个次届]|下[月周个]|去年|明确|"
    "事后|会[上后见谈议晤]|陈词|求情|作供|供称|下判|盘问|通[过报电话知]|"
    "激动|无奈|报[道导]|出[席生任局示]|主[持张动管导]|带[领着头来去]|担任|发[文布表帖言起出视微]|亲自|这样|来到|"
    "来自|前往|医生|医师|博士|教授|爵士|主教|枢机|办公室|竞选|先生|女士|夫妇|夫人|同志|老人|一家|一[边面直]|自[打称己认]"
)
NEXT = re.compile(
    "所(?=[说言指称写述])|[则在于对向就与和及跟同等也还则又曾将已均都却是的为从表以不把被给到有没之再并只仅拒继刚打率赛作当今昨坦哽宣因正0-9０-９]|"
    f"[^\\w]|{_WORD_NEXT}|"
    "[一-鿿]{2}(?:称(?![为号赞职呼])|道(?=[，：“「])|说(?=[，：“「]))"
)
"""What may follow a name."""
SAYS_NEXT = re.compile(
    guarded(
        f"{REPORTS_NEXT}|[苦冷微大]笑|看来|眼[里中]|亦(?=[，指称说表认强])|周[一二三四五六日末]|星期[一二三四五六日天]|赛[前后]|会[前后]|早[前在已]|随后|随即|同时|当天|"
        f"当日|当地|当晚|日前|宣读|"
        f"为首|为此|为例|[上中少大]将|参[与加观]|摄(?:影)?[）)]|"
        f"从而|从事|后来|后续|会见|会上|"
        f"会后|多次|年仅|月底|月初|同志|同样|来到|来自|"
        "摘下|拿起|拿出|放下|抬起|擦了|擦着|站起|坐在|躺在|蹲[在下]|站在|通电?话|走[进出到]|捧着|拉着|拍了|望着|盯着|翻开|抱着|推开|"
        "接过|"
        "递给|举起|握着|指着|停顿|"
        "连忙|赶忙|赶紧|急忙|能够|能否|近[期来年况]|目前|亮相|现身|出[席访任]|抵达|飞抵|访[问华美]|率[队团]|主持|正[在式]|已经|曾经|"
        "此[次行番]|"
        "于[今本当上][月年日周]|当选|就任|上任|遭|获|赴|涉[嫌及案贪收受毒黑赌诈]|夫妇|一行|一家|等人|"
        "能够|能否|又|其实|其中|之后|之前|之所|再度|再次|如果|如今|如此|自称|多年|多位|和|同|当|等"
    )
)
PREDICATE = re.compile(
    guarded(
        "更(?![生新始])|有些|显得|顿时|激烈|强烈|严厉|严正|坚决|坚持|坚称|积极|主动|率先|首次|首度|屡次|连续|频频|纷纷|亲自|全力|全程|高调|低调|公开|"
        "仍然|依然|依旧|始终|终于|"
        "最终|突然|立即|立刻|迅速|很快|早就|几乎|似乎|显然|居然|竟然|不禁|含泪|露面|离开|返回|获得|赢得|拿下|夺得|成为|"
        "担任|接替|负责|领导|打进|攻入|"
        "遭到|受到|因为|由于|拒绝|支持|反对|赞成|考虑|决定|打算|计划|准备|开始|继续|同意|邀请|推动|签署|出生|毕业|去世|"
        "逝世|病逝|身亡|遇害|遇难"
    )
)
"""What goes on behind a name without reporting anything."""
SAME_DAY = frozenset(
    words(
        "通电 通话 当天 当日 当晚 当场 当地 当时 坦言 坦承 坦陈 坦率 尔后 斯时 日前 日后 特别 特意 明确 明天 "
        "多次 多年 达成 "
        "普遍 安排 尤其 "
        "立即 立刻 利用 努力 加入 加强 加上 加大 加快 拿出 考虑 怀疑 通过 透过 通知 维持 维护 因此 因为 因病 赞同 赞扬 "
        "尊重 本周 本月 本人 "
        "通道 大力 大幅 大声 大赞 高度 高调 居然 可能 可以 可望 肯定 夸奖 乐观 乐见 连续 连日 连任 马上 密切 能够 能否 "
        "派遣 派出 恰好 恰恰 "
        "赛后 赛前 尚未 申请 生前 施压 提及 提前 提名 提议 席间 依旧 依然 约见 约谈 保持 安抚 拜访 拜会"
    )
)
"""Words that go on behind a foreign name though they begin like a piece of one."""
INSTITUTION = re.compile("[一-鿿]{1,10}?(?:队|局|院|厅|部门|委|公司|大学|集团|中心|研究所|协会|学会|报社|银行)")
UNLISTED = re.compile(
    "[一-鿿]{3,4}?(?=[则也亦还却]?(?:表示|指出|认为|强调|透露|坦言|坦承|质疑|批评|痛批|抨击|狠批|炮轰|驳斥|呼吁|解释|回应|料|说[，：“「]|称[，：“「]|"
    "告诉))(?!(?:此外|随后|同时|再次|多次|"
    "近日|日前|一再|公开))"
)
PREPOSITIONS = frozenset("向于和")
"""Surnames that stand before a name more often than in one."""
ENDS_NAMES_TOO = frozenset("前上下里时会如去明")
"""What seldom ends a given name; behind a title, with a word behind it that can only follow a name, it does."""
ALSO_THINGS = frozenset("师时车区巴米麦龙鱼马牛鹿花江海池高项方单应于白金黄家年")
"""Surnames before which 老 and 小 make another word."""
PLACES = frozenset(
    words(
        "华强 乌国 高雄 苗栗 云林 金门 连江 元朗 沙田 金边 武汉 成都 安徽 江西 江苏 吉林 宁夏 石家 马尼 柏林 温哥 "
        "华盛 "
        "伊斯 伊朗 韩国 秦皇"
    )
)
"""Places that begin like a name."""
VERBAL = frozenset("闻曾谈解应任向于常时连成宣关从包来对和边")
"""Surnames that are a verb or a preposition at least as often."""
ANONYMOUS = re.compile("[一-鿿]某(?:[某甲乙丙丁]|[A-Z]|(?![一些个种人位名家地日年月天时市县省国公次处款型项]))")
"""A surname with 某 for the rest of the name."""
CALLING = re.compile("(?!人士)(?<=[一-鿿][一-鿿])[员师家长手匠官者人主士民客商兵友工族户哥姐伯婶嫂籍]|(?<=[一-鿿]党)")
RELATIVE = re.compile("(?<=[一-鿿0-9A-Za-z][一-鿿0-9岁”」])的(?=[一-鿿]{2})")
SPEAKS_AT_ONCE = re.compile(f"[则也还却]?(?:{REPORTS_NEXT})")
SPEAKS_SOON = re.compile(
    f"(?:[却则也还都就]|(?:近日|赛后|在[^，。；“「]{{2,12}}?(?:时|上|中)|"
    f"对[^，。；“「]{{2,10}})){{0,2}}(?:{REPORTS_NEXT}|道|被[^，。；“「]{{0,6}}问)"
)
BEAT = re.compile("[^，。！？；：、\\n“”「」]{1,16}[，：][“「]")
REPORTING = frozenset(
    words(
        "强调 解释 谈到 谈及 祝贺 应邀 叶落 曾表 曾一 曾多 曾任 曾在 曾于 曾向 曾对 曾就 曾以 蓝白 蓝绿 任命 宣布 "
        "温馨 常说 丛书 曾有 曾经 曾被 曾因 曾为 曾是 曾遭 曾获 党媒 党团 党部 "
        "揭示 揭露 揭开 揭秘 揭晓 揭幕 揭牌 揭发 鞠躬 迟迟 迟到 练习 区别 区分 区域"
    )
)
"""Words that begin like a name and are none."""
ORDINARY = WORDS | PLACES | REPORTING
"""What begins like a name and is another word, a place or a way to say something."""
WEEKDAY = re.compile("周[一二三四五六日末年]|[韩乌伊](?:[方军媒]|总[参统理])")
STRONG_NEXT = re.compile(
    f"{REPORTS_NEXT}|周[一二三四五六日]|[赛会事随][后前]|日前|近日|[此早]前|[大上中少][校将尉]|[则昨今]|[0-9，,：:（(。]"
)
CUE_AHEAD = re.compile(
    f"[^，。！？；：、\\n“”「」]{{0,28}}?(?:{REPORTS_NEXT}|[喊问吼]道|这么看|认同|赞同|直呼|反问|质问|叮嘱|吐槽|"
    f"致辞|喊话|质疑|"
    f"指责|呼喊|致歉|道歉)"
)
CLAUSE_START = re.compile("(?:^|[，。！？；：、”」』）\\n“「\\s])", re.MULTILINE)
LATIN_NAME = re.compile(r"[A-Z][A-Za-z'’.-]{0,20}(?:[ \u00a0][A-Z][A-Za-z'’.-]{0,20}){0,3}")
DOTTED = re.compile("[一-鿿]{1,8}(?:(?:[·・•‧．-][A-Z][.．]?){0,2}[·・•‧．-][一-鿿]{1,10}){1,4}")
DOT = re.compile("[·・•‧．-]")
JOINT = re.compile("[·・•‧．-](?<=[一-鿿].)(?=[一-鿿A-Z])")
"""A dot between two parts of a name."""
LATIN_TWO = re.compile(
    rf"[A-Z][a-z'’-]{{1,20}} (?:[A-Z]\. )?[A-Z][a-z'’-]{{1,20}}(?=\s?(?!分析师|评论员)(?:{REPORTS_NEXT}|在|周))"
)
OFFICE = frozenset("主务系党盟委区县市省州乡镇村部局厅处科室院校所站队团行会司社台馆厂店间组班副总任前大小老")
IS_SOMEBODY = re.compile(
    "(?:是|今年|(?:因[^，。]{2,12})?(?:辞去|辞任|接任|出任|当选|获任|去世|逝世|病逝)|[（(，]\\s?[0-9]{2}岁|[（(][A-Z男女])"
)
