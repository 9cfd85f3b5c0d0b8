"""What a bare 元 is worth where it is no yuan: by the places, parties and papers that the article names."""

from corpus.chinese.lexicon import words

_AT_HOME = (
    ("MOP", words("澳门元 澳门币")),
    (
        "HKD",
        words(
            "港元 港币 港府 廉署 裁判法院 区议员 香港 本港 恒生 民建联 工联会 选委界 港铁 明报 星岛 "
            "大公报 区域法院 西九龙 医管局 立法会议员 特首 警区 尖沙咀 旺角 屯门 观塘 离岛区 "
            "港队 港股 恒指 金管局 大律师 九巴 屋苑 九龙 新界 运输署 卫生署 佢 嘅 咗 哋"
        ),
    ),
    (
        "TWD",
        words(
            "台币 台湾 台北 中央社 立委 行政院 立法院 公平会 消基会 超商 民进党 高雄 台中 台南 新北 桃园 新竹 嘉义 "
            "屏东 宜兰 花莲 台东 彰化 南投 苗栗 检调 交保 台铁 台电 台股 卫福部 健保 捷运 里长 陆委会 海巡署 "
            "刑事局 声押"
        ),
    ),
)
"""What shows whose dollar an article in traditional characters counts in; the first that it names."""


_IN_SINGAPORE = words(
    "组屋 建屋局 巴刹 德士 小贩中心 面簿 公积金局 人民行动党 新传媒 陆交局 贸工部 高级政务部长 政务次长 集选区 "
    "联合早报 海峡时报 企发局 永续部 律政部长 职总 邻里 宗乡总会"
)
"""What Singapore's press calls things there; two of them show where an article is from."""


def home_currency(text: str, folded: str) -> str | None:
    """The currency, None for the yuan: of an article in traditional characters, or one of Singapore.

    `folded` is the text in simplified characters.
    """
    if text == folded:
        named = folded.count("新加坡")
        there = (named >= 3 and named > folded.count("中国")) or sum(sign in folded for sign in _IN_SINGAPORE) > 1
        return "SGD" if there and "人民币" not in folded and "令吉" not in folded else None
    return next((code for code, signs in _AT_HOME if any(sign in folded for sign in signs)), None)
