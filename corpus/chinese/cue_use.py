"""Whether a reporting word reports where it stands: a noun, an act or a denial of the same characters does not."""

import re

from corpus.chinese.denials import NEVER, REFUSED
from corpus.chinese.lexicon import words

# Nouns as often as verbs: these report only with a comma, a colon or 说 behind them, or where the sentence ends.
_NEEDS_MARK = frozenset(
    words(
        "补充 判断 批评 质疑 指责 指控 抨击 通报 解释 回忆 回应 评论 评价 分析 反驳 驳斥 回答 答复 总结 归纳 谈到 "
        "调侃 留言 辟谣 澄清 感言 发文 发帖 发声 反问 追问 提问 问 答 概括 形容 描述 赞叹 称赞 盛赞 喊 高喊 哭诉 "
        "自述 口述 陈述 讲述 自嘲 打趣 感谢 致辞 发言 爆料 表态 援引 引述 转述 劝 安慰 鼓励 催促 回怼 怒怼 控诉 呛声 "
        "痛斥 力挺 喊冤 祝愿 补述 批 回呛 说到 道歉 声明 感叹 感慨 抱怨 叹 笑 放话 喊话 吐槽 介绍 说明 道 直呼 提出 "
        "抗议 叮嘱 嘱咐 告诫 告知 宣读 念道 反映 反呛 反击 回击 反讽 问及 问到 回复 回覆 答询 提示 查明 交代 交待 "
        "供述 举例 公布 点评 研判 开呛 呛 谴责 感觉 开酸 喊出 陈情 威胁 关切 询问 嘲讽 大喊 诉苦 阐述 估算 评估 "
        "观察 插嘴 插话 "
        "接话 高呼 疾呼 脱口而出 缓颊 致歉 奉劝 讽刺 讥讽 揶揄"
    )
)
# What follows these words is an act, not words that were said: 表示感谢.
_ACT = re.compile(
    "(?:了|过|着)?(?:深[感表]|感到|十分|非常|极为)?(?:欢迎|感谢|谢意|祝贺|关注|关切|遗憾|支持|反对|谴责|哀悼|慰问|满意|不满|强烈|高度|热烈|诚挚|"
    "衷心|歉意|歉|异议|担忧|赞同|同意|理解|"
    "出乎意料|惊讶|意外|认可|肯定|尊重|敬意|赞赏|怀疑|震惊|愤怒|悲痛|不太明白|不明白|不解|无奈|惋惜|失望|乐观|"
    "谨慎|信心|认罪|悔罪|服判)"
)
_NOUNS = frozenset(
    words(
        "建议 要求 承诺 呼吁 警告 保证 通报 批评 质疑 声明 主张 分析 判断 回应 答复 表态 "
        "号召 评论 提问 回覆 回复 澄清 说明 回击 反击 反驳 驳斥 抨击 谴责 解释 评价 总结 指控 指责"
    )
)
_MARKS_BEHIND = {**dict.fromkeys(("发文", "发帖", "发声"), "：:。\ue001"), "公布": "，,：:", "致歉": "：:\ue001"}
"""Behind what somebody posts the story may go on after a comma; a thing is made known, too."""
_LIKENED = re.compile("[^，。；「“]{2,14}[是属为似如像]")
_RETORTS = frozenset(("反问", "质问"))
_PLEA = re.compile("[^，。]{0,30}罪(?:名|行|责)?(?=[，。；])")
"""What a defendant admits in court is no speech: 承认控罪."""
_AND_WILL = re.compile("[^，。；]{4,20}，(?:[将会愿]|希望)[^，。；]{3}")
"""Words that go on from what is felt to what is to be done: 表示尊重结果，将开会商讨."""
_STRICT = re.compile("严格要求|..要求(?:十分|很|非常|极其?)?严格")
_IS_DONE = re.compile("成立|破产|失败|结束|无效|终止|完成|独立")
"""What is proclaimed by coming about: 宣告成立."""
_RESULTS = re.compile(
    "，(?:(?![引遭被令使让随这此但而])[^，。；：“「]{2,20}[0-9]|将[^，。；]{0,12}(?:目标价|评级)|维持|[上下]调|[首给]?予|预[计料期测]|[料指]|认为|称)"
)
"""How a paper's own words begin behind the name of it: 公布业绩，营收增长8%; 发表报告，将目标价…."""
_FACTS = frozenset(("证实", "确认", "否认", "承认", "披露", "宣布", "透露"))
_ABOUT = frozenset(words("宣布 公布 披露 透露 指出 说明 介绍 阐述"))
_A_THING = re.compile(
    "了?(?!取消|推出|启动|通过|批准|放弃|暂停|停止|终止|实施|执行|[将已不拟未要应需会可]|修改|延长|推迟|接受|同意|支持|采[纳取]|撤|退出|加入|制定|扩大|增|减"
    "|提[高出]|完成|解[除散]|开[始放]|关闭|成立|建立|设立|[^，。；：]{0,8}[是有为已将])"
    "[^，。；：“「]{1,24}的[^，。；：“「的]{0,8}(?:之处|方案|计划|架构|框架|措施|名单|结果|细节|内容|安排|时间表|日程|人选|政策|问题|不足|方向|"
    "原因|缺[点陷]|漏洞|弊端|条件|路线图|进展)(?=[。；！]|\\Z)"
)
"""A noun with what it is of, without a verb of its own."""
_TO_COME = re.compile("(?:将|拟|计划|定于|准备)[^，。；：]{0,12}\\Z")
_DOUBTED = re.compile("(?!声|者|[^，。]{0,8}的[^，。]{0,8}[，。])[^，。；：「“]{5,40}，[^，。；]{4}")
"""A whole clause and the beginning of another: what 质疑 brings without a mark."""
_REPROACHES = frozenset(("批评", "谴责", "痛批", "抨击", "狠批", "直批", "炮轰", "称赞", "盛赞"))
_FINITE = re.compile(
    "[^的，。；：「“]{1,12}(?:[已却未竟仍太是](?!经|为|及|否)|[守保顶扛稳挺]住|(?<=[做干办说打管])得|了)[^，。；：「“]{2,}"
)
"""A clause of its own, as reproach and praise may bring without a mark: 批评市长已上任一年."""
_OF_WHAT_SHOWS = re.compile(
    "披露了?[^，。；]{0,10}(?:报|书|公告|报告)(?=[，。])|(?:提到|谈到|说到|讲述|透露)(?:了|过)?一[个位件]|重申(?:了|"
    "其)?[^，。]{0,12}(?:目标价|评级|立场|承诺)|"
    "预计(?:耗时|历时|耗资|需时|需要?|持续|花费)|透露出|流露出|透露着|表明(?:了|自己的?|其|个人)?(?:立场|态度|身份|"
    "决心|心迹|来意|意愿)|觉得自己"
)
"""What shows without being said."""
_NOT_SAID = re.compile(f"(?:{REFUSED}|[不未没]再|{NEVER})\\Z")
_NOT_SAID_WITHIN = 14
"""Characters before a verb in which its negation begins: 没有对任何记者说."""
_NOT_DONE = re.compile("(?:不会|不能|不便|无法|没有|无从)\\Z")
_KNOWN_FACT = re.compile(
    "(?:了|过|曾|有|存在|说过)*(?:这|该|此|上述|有关|相关|类似)(?:一|则|个|项|些|起|种|番|句|样的)?(?:消息|说法|讲法|说词|言论|报[道导]|传闻|情况|计划|决定|回?事|猜测|指控|信息|话)"
    "|(?:了|所有|全部|一切|任何|有关|相关|其|的|[0-9一二两三四五六七八九十]{1,3}[项宗条])*(?:指控|指责|控罪|罪名|传闻|传言)(?=[，。；])"
)
"""What 证实 and its like have for an object where they report nothing: 证实了这一消息."""
_REVISED = re.compile("[从为值由与]|[上下](?:调|修|升|降)")
"""What is done to a forecast, or follows one as a noun: 预测上调至5%."""
_BLAMES = frozenset(words("批评 质疑 指责 指控 抨击 谴责 痛批 炮轰 嘲讽"))
_SUFFERED = re.compile("(?:被|遭到?|受到|挨)[^，。；：“「]{0,10}\\Z")
"""What makes reproach something that is borne, and what follows another clause: 被网友批评，随后道歉."""
_MARKED_NEAR = re.compile("[\ue000-\ue002]")
_NORM = re.compile("(?:应当|应该|有权|需要|值得|必须|(?<![响回反相适供对效])应|(?<=[人能都就还也常])会)\\Z")
"""What makes a reporting word one of what ought to be said or might be: 应当认定, 有人会说."""
_HE_JUDGES = re.compile("[他她]判断[^，。；：的]{6}")
"""A verb that is a noun as often, with its subject before it and a clause behind it."""
_MOODS = frozenset(words("预估 预料 关切 担忧 担心 期待 期望 预期 预计 预测 估计 希望 质疑 批评 不满"))
"""What people feel or expect, as a noun or as a verb."""
_HELD_AGAINST = re.compile("(?:[比较胜逊]|[低高逊优好差弱强]于|超[出过]?|不及|不如|符合|达到)[^，。；：比]{0,10}\\Z")
_AROUSES = re.compile(
    "(?:引[发起]|招致|带来|造成|激起|遭到?|受到|备受|面临|回应|辜负|不负|寄予|充满|抱有|满怀|消除|缓解|打消|加[剧深]|[上下]调)[^，。；]{0,14}\\Z"
)
"""What is done to a mood or a forecast, or brings one about."""
_FELT = re.compile(
    "[^，。；：“「-]{2,8}(?:[，。；！]|\\Z|[^，。；：]{0,12}(?:慰问|祝愿|问候|敬意|谢意|歉意|祝贺|感谢|兴趣)[，。])"
)
_TOWARDS = re.compile("[对向][^，。；：“「-]{2,40}\\Z")
"""Before 表示 whatever is felt about what stands here is an act: 对访问取得成功表示高兴."""
_TO_THE_PRESS = re.compile("[对向][此外]|记者|媒体|新闻界|外界|本[报刊网台]|[报社网台]\\Z")
_PLEDGED = re.compile("(?!本?(?:次|期)?(?:公告|报告|信息))[^，。；]{0,8}[会将不能绝要必]|[，：:]")
"""How a promise goes on; what else is guaranteed is a thing: 保证质量."""
_ADVERBIAL_USE = re.compile("(?:来|起来|而言|起)?(?:的话)|之[日时前后际]")


_MODIFIES = re.compile(
    "[^，。；：“「\ue000-\ue002]{1,16}的[^，。；：“「\ue000-\ue002]{2,10}?(?:称|说|表示|指出|告诉|透露|"
    "认为)[，：“「\ue001]"
)
"""A reporting word that only tells who the speaker is: 自称姓秦的职员称."""
_AS_NOUN = re.compile(
    "(?:\\A|[，。；：（(\\n])应[^，。]{0,8}(?:者|方|府|当局|家属|媒体|客户|人士|公司|国|会|部)\\Z|的(?:迫切|强烈|基本|具体|总|新|必然|内在|根本|起码|客观|现实|实际|特殊|不同|意见和|合理|严格|统一|最新|一贯)?\\Z|[按依遵]照[^，。；：]{0,10}\\Z|这[些一]\\Z|[一-鿿]{2}[和与及、]\\Z|[有既][了有][^，。]{0,4}\\Z|"
    "(?:响应|达到|否认|承认|面临|撤销|满足|符合|适应|提出|发出|发布(?!会)|发表|刊[发登出]|接受|拒绝|给出|作出|做出|提供|[收接][到获]|停火|进行|开展|展开|回答|回避|面对|等候|等待|未获|获得|"
    "得到|寻求)[^，。；：时后\n]{0,14}(?<![稿文章帖片频书信])\\Z|(?:上述|有关|相关|这一|该)\\Z"
)
"""What makes a reporting word behind it a noun: 提出停火建议."""


def takes_content(match: re.Match[str], text: str, end: int) -> bool:
    """Whether the reporting word at `match` may have content behind it (or close a clause) where it stands."""
    after = text[match.end() : min(match.end() + 8, end)].removeprefix("如下")
    if match["issues"]:
        return _RESULTS.match(text, match.end(), end) is not None
    base, bare = match["base"], match["base"] and not match["say"]
    if _is_another_word(match, text, after) or _is_unsaid(match, text, end, after):
        return False
    if base == "形容" and (text[match.start() - 1] in "又并，" or _LIKENED.match(text, match.end(), end)):
        return True
    if base in ("预测", "预期", "估计") and bare and _REVISED.match(after):
        return False
    if (
        bare
        and base in _BLAMES
        and after[:1] == "，"
        and _SUFFERED.search(text, max(0, match.start() - 14), match.start())
    ):
        return text[end - 1 : end] in ("？", "?")
    if (
        base == "道歉"
        and after[:1] in tuple("。；！")
        and not _MARKED_NEAR.search(text, max(0, match.start() - 40), match.start())
    ):
        return False  # what stands before it is what somebody did
    if (base in _RETORTS and text[end - 1 : end] in ("？", "?")) or (
        not match["say"] and _reproaches(match, text, end)
    ):
        return True
    if _OF_WHAT_SHOWS.match(text, match.start(), end) or (bare and _names_a_thing(match, text, end)):
        return False
    if base == "解释" and after[:1] == "是":
        return True
    if base == "判断" and _HE_JUDGES.match(text, match.start() - 1, end):
        return True
    if bare and base in _NEEDS_MARK:
        marks = _MARKS_BEHIND.get(base, "，,：:。！？!?；;\ue001 ")
        return not after or (after[0] in marks and not (after[0] == " " and after[1:2].isdigit()))
    return not _is_an_act(match, text, end, after)


def _is_another_word(match: re.Match[str], text: str, after: str) -> bool:
    """Whether a reporting word is part of another one, a noun or an attribute: 作声明, 获批, 抢答, 官方预测的水平."""
    base, before = match["base"], text[match.start() - 1 : match.start()]
    if (base in _NOUNS and before in tuple("作做予")) or after[:1] == "、":
        return True
    if base in _NEEDS_MARK | _MOODS and before in tuple("和与及、是") and after[:1] in tuple("，。"):
        return True
    if _STRICT.match(text, max(0, match.start() - 2)) or (base == "宣告" and _IS_DONE.match(after)):
        return True
    if base == "批" and before in tuple("获审报待分首大一"):
        return True
    if (base in ("问", "答") and before in tuple("统抢即问")) or (base == "喊" and before == "爆"):
        return True
    if base == "问" and (before in tuple("提访慰质询学疑") or text.startswith("答记者", match.start() - 3)):
        return True
    if base and not match["say"] and after[:1] == "的" and after[1:2] != "是":
        return True
    if base and after[:2] in ("过的", "了的"):  # 他曾许诺过的建议
        return True
    floor = max(0, match.start() - 18)
    return base in _NOUNS and not match["say"] and _AS_NOUN.search(text, floor, match.start()) is not None


def _is_unsaid(match: re.Match[str], text: str, end: int, after: str) -> bool:
    """Whether nobody has said it where a reporting word stands: it is denied, ought to be, or only felt."""
    base, at = match["base"], match.start()
    if base != "否认" and _NOT_SAID.search(text, max(0, at - _NOT_SAID_WITHIN), at):
        return True
    if base in _MOODS and not match["say"] and _is_a_mood(match, text, after):
        return True
    if _ADVERBIAL_USE.match(after) or _MODIFIES.match(text, match.end(), end):
        return True
    if _NORM.search(text, max(0, at - 4), at) and after[:1] not in ("：", ":", "\ue001"):
        return True
    if base == "保证" and not match["say"] and not _PLEDGED.match(text, match.end(), end):
        return True
    if base in ("担心", "担忧") and after[:1] == "，" and text.startswith("表示", at - 2):
        return True
    return base in _FACTS and _NOT_DONE.search(text, max(0, at - 3), at) is not None


def _is_an_act(match: re.Match[str], text: str, end: int, after: str) -> bool:
    """Whether what follows is what somebody does or feels and no words: 承认控罪, 表示感谢."""
    base = match["base"]
    if base in _FACTS and (_KNOWN_FACT.match(after) or _PLEA.match(text, match.end(), end)):
        return True
    if base == "表示" and _FELT.match(text, match.end(), end):
        felt = _TOWARDS.search(text, max(0, match.start() - 44), match.start())
        if felt and not _TO_THE_PRESS.search(felt[0]):
            return True
    act = _ACT.match(after) if base in ("表示", "承认", "强调") else None
    rest = after[act.end() :] if act else ""
    if base == "表示" and _AND_WILL.match(text, match.end(), end):
        return False
    return act is not None and not (rest[:1] in tuple("，,：:") and base != "表示" and len(rest) > 1)


def _is_a_mood(match: re.Match[str], text: str, after: str) -> bool:
    """Whether a word for what people feel or expect is a noun: 引发投资者关切, 比公司预期还低."""
    before = max(0, match.start() - 18)
    if _HELD_AGAINST.search(text, before, match.start()) and after[:1] not in ("，", "：", ",", ":"):
        return True
    return (not after or after[0] in "。，！；") and _AROUSES.search(text, before, match.start()) is not None


def _names_a_thing(match: re.Match[str], text: str, end: int) -> bool:
    """Whether a noun is all that is said to be announced or pointed out: 将于15日宣布改革的方案, 指出了不足之处."""
    if match["base"] not in _ABOUT or not _A_THING.match(text, match.end(), end):
        return False
    ahead = text[match.end() : match.end() + 1] == "了" or _TO_COME.search(
        text, max(0, match.start() - 16), match.start()
    )
    return bool(ahead)


def _reproaches(match: re.Match[str], text: str, end: int) -> bool:
    """Whether a verb of doubt or reproach has a whole clause behind it, not only its object."""
    if match["base"] == "质疑":
        return bool(_DOUBTED.match(text, match.end(), end))
    return match["base"] in _REPROACHES and bool(_FINITE.match(text, match.end(), end))


def answers_question(match: re.Match[str]) -> bool:
    """Whether the word asks instead of tells."""
    return match["base"] in ("问", "提问", "追问", "逼问", "问及", "问到")
