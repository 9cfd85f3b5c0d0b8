"""Whether a marked fragment inside a sentence is the speaker's own words, or a term, a title, a scare quote."""

import re

_NAMED_BEFORE = re.compile(
    "(?:所谓|名为|名叫|叫做|叫作|称为|命名为|称之为|称作|被称为|代号|题为|俗称|简称|又称|号称|人称|主题为|以|设立?|成立|打造|推行|发起|"
    "开展|举办|启动|推出|实施|关于)的?\\Z"
)
_TO_BE_READ = re.compile("(?:喊|叫|嚷|骂|念叨|写|印|贴|挂|刻)着\\Z")
"""What marks hold behind these words the speaker only tells of: 墙上写着“…”."""
_RUMOURED = re.compile("(?:网传|谣传|盛传|疯传|误传|传言|传闻|谣言)的?\\Z")
"""Whoever answers a rumour does not speak its words."""
_KIND_AFTER = re.compile(
    "(?:计[划画]|倡议|项目|行动|工程|战略|模式|现象|机制|制度|活动|概念|理念|时代|效应|论|奖|号|级|型|式|类|系列|"
    "品牌|平台|系统|大赛|论坛|峰会|会议|专项|"
    "政策|条例|法案|协议|方案|规划|标准|事件|运动|节|展|杯|课程|专栏|栏目|公众号|账号|一词|二字|三字|字样|标签|"
    "话题|议题|过程|经过|细节|真相|的称号|称号|专题|专案|报告|特展|影片|电影|歌曲|专辑|制度|说法|言论|论调|字眼|口号|标语|记者会)"
)
_KIND_WITHIN = re.compile(
    "(?:计[划画]|倡议|项目|行动|工程|战略|模式|机制|制度|活动|理念|奖|系列|大赛|论坛|峰会|会议|政策|条例|方案|规划|"
    "协议|法案|体系|经济|产业|建设|精神|名单|清单|协定|草案|[^不都也能将就才机]会|条例草案)\\Z"
)
_A_SAYING = re.compile("的?(?:言论|说法|论调|之说|一说)")
"""What marks hold before these words is somebody else's, whom the speaker tells of."""
_JUDGED = re.compile(
    "(?:这|那|而|全|都|就|只|简直|根本|完全|纯粹)是\\Z|(?:否则|只会|就会|变得|显得|十分|非常|极其|简直|近乎|堪称|无异于|等于|等同于?|犹如|如同)\\Z"
)
"""What judges by the word that ends the clause: 这全是「假新闻」."""
_COPULA = re.compile("(?<![题名号称词别])是\\Z")
"""What judges by the words that end the clause: 提议是“拖延战术”."""
_A_JUDGEMENT = re.compile("[太很最更别好真没]|非常|不(?![明孕老锈])|..[了吧吗啊呢]")
"""How three characters begin or end that judge: 太急了, 不公平."""
_MODAL = re.compile(
    "[绝决]不|[极很大]有?可能|完全|彻底|正在|正密切|纯属|毫无|难[如以]|稍显|早[就已]|只[是会要]|[令让使]人|一[个种场次](?!人\\Z)|不[会能得应该]|必[须将]|一定|应[该当]"
)
"""How a verb begins that somebody spoke, whatever it governs behind the marks."""
_ACTED_ON = re.compile("[把将][^，。；]{1,8}(?<![入为作成到给进向于在的以和与])\\Z")
"""Whose verb only the marks hold: 把渔港「拱手让人」."""
_JUDGES = re.compile(
    "(?:加剧|乐观|悲观|恶化|失败|加快|放缓|稳定|严重|困难|透明|荒谬|错误|失实|不实|属实|失望|遗憾|愤怒|震惊|满意|重要|危险|可笑|"
    "可耻|离谱|失控|不足|"
    "不够|受损|崩溃|空间|太大|太小|太多|太少)\\Z"
)
"""How a judgement ends."""
_ALIVE = re.compile(
    "[，、；？！。唔冇咗嘅佢哋咁乜啲喺的了不是要让把有在会能被我你他她就都也无没必应最更得着过吗吧啊呢别将想可才还又对给于略太极很非"
    "仍已为从以未无尚]"
)


def names_a_thing(after: str) -> bool:
    """Whether what follows the marks says what they name: 「…」專案報告."""
    return bool(_KIND_AFTER.match(after) or _A_SAYING.match(after))


def own_words(words: str, before: str, after: str) -> bool:
    """Whether `words`, between `before` and `after` in the folded text, reads as something said."""
    core = words.strip("，。！？…、；： ")
    if _RUMOURED.search(before) or _TO_BE_READ.search(before):
        return False
    if len(core) == 3 and _A_JUDGEMENT.match(core) and not after[:1].isalnum():
        return True
    if len(core) >= 4 and (_MODAL.match(core) or _JUDGES.search(core)):
        return True
    if len(core) >= 4 and _ACTED_ON.search(before) and not after[:1].isalnum():
        return True
    if len(core) < 3 or (_NAMED_BEFORE.search(before[-8:]) and len(core) < 12):
        return False
    if _A_SAYING.match(after) or (_KIND_AFTER.match(after) and len(core) < 12):
        return False
    if len(core) >= 6 and not _KIND_WITHIN.search(core):
        return True
    if _JUDGED.search(before) and (not after or after[0] in "，。；！？」』"):
        return True
    if len(core) < 6 and _KIND_WITHIN.search(core):
        return False
    if len(core) >= 4 and _COPULA.search(before) and not after[:1].isalnum():
        return True
    if len(core) < 6 and (after[:1].isalnum() or core[-1] in "奖论节法案日"):
        return False
    return len(core) >= 4 and bool(_ALIVE.search(core))
