"""Where a body's name begins behind the words that run into it, and which words make no name at all."""

import re

from corpus.chinese.countries import COUNTRIES
from corpus.chinese.known_bodies import COMPANIES
from corpus.chinese.lexicon import either, words

LEAD = re.compile(
    "(?:(?<=[时现曾历])任|(?:(?<=反对)|(?<=执政)|(?<=在野))党(?=[一-鿿]{2})|[原被]告人?|被?上诉人|被?申请人|(?<=日)[电讯]|此外|另外|同时|随后|此前|近日|日前|当天|目前|今天|昨天|不过|对此|其中|记者|来自|包括|针对|"
    "根据|通过|"
    "关于|应(?![用急城县])|经过|加入|成立|"
    "隶属|所属|访问|前往|就读|毕业|担任|出任|任职|以及|一所|一些|多家|两家|这[家所间]|那[家所间]|该|上述|前述|们|届|极[左右]翼|外资|去(?!年)|所在|国内|一家|不少|许多|"
    "很多|部分|多个|"
    "两个|三家|[一二三四五六七八九十两几多数]+[家所个场次成]|[0-9]+[家所个项]|全国|相关|有关|涉事|附近|告诉|呼吁|专访|(?<=[到抵])达|"
    "要求|表示|指责|"
    "批评|认为|支持|改善|加强|建设|推动|推进|扩建|新建|兴建|提升|优化|资助|参观|走进|进入|位于|退出|起诉|状告|委托|"
    "联合(?!国|早报|报|会|创始|创办|主席|总裁|CEO|\\Z)|收购|投资(?!公司|集团|银行|基金)|成为|负责|主持|接手|掌管|涉及|影响|因此|所以|如果|"
    "只要|只有|既然|除非|即[使便]|哪怕|因(?!特)|若|另|请问|请|问(?!题)|"
    "或|比(?![利亚尔特])|指(?![挥数南])|经(?![济贸营信开纪])|度(?=中央)|我国|不[会能得应愿]|未[能获]|尚未|无法|"
    "没有|必须|应该|"
    "需要|可以|能够|正在|已经|曾经|仍然|虽然|但是|而且|并且|或者|继续|人(?=拜|受)|本报讯|兼(?!并)|当(?![地局事代前年天日阳涂])|[级份些封](?=[一-鿿]{2})|正[如像]|只见|"
    "[就要只还得且先再]?看(?![守护准好淡])|"
    "上(?=[一地]级?)|任何|大力|一直|"
    "第[一二三四五六七八九十]次|[一二三四]季度|半年|年度|找)"
)
"""What stands before a body's name without belonging to it."""
RUNS_INTO = re.compile(
    either(
        words(
            "起诉 状告 支持 主持 希望 认同 相信 导致 引发 迫使 寻求 出席 破坏 重视 质疑 曾任 历任 现任 担任 包括 "
            "盛传 接受 成立 赞扬 大赞 感谢 抗议 促请 促使 面对 得到 获得 受到 遭到 透过 配合 协助 帮助 阻止 通知 "
            "约谈 邀请 率领 加入 离开 返回 抵达 按照 提请 正式 十分 他 她 我们 你 上缴 批准 拜会 容许 打压 进行 出售 "
            "干涉 吊销 准备 采访 谴责 进入 提出 威胁 施压 敦促 禁止 限制 制裁 处罚 抨击 指控 攻击 推翻 取代 资助 "
            "收购 并购 入股 采购 购买 销售 卖给 提供 交付 授权 允许 同意 拒绝 反驳 回应 答复 致函 致电 递交 提交 "
            "送往 前往 来到 赶抵 赶到 赶往 送抵 走进 途经 位于 隶属 属于 作为 成为 当选 就任 加盟 效力 签约 击败 "
            "战胜 对阵 迎战 触怒 激怒 包含 拖累 推动 扩大 缩小 增加 减少 利用 依靠 依赖 避免 防止 超过 低于 高于 "
            "承认 否认 证实 宣布 透露 强调 指出 呼吁 要求 表示 告诉 批评 指责 援引 引述 转引 报道 报导 陪同 带领 "
            "刊登 引用 怀疑 完成 等待 传召 请问 发文 会见 会晤 拜访 前来 参加 参与 出任 投诉 举报 控告 上诉 "
            "看待 对待 称赞 觉得 离不开 避不开 触发 "
            "申请 申诉 "
            "追究 督促 责令 "
            "勒令 命令 指示 责成 "
            "期待 组建 建立 召开 增强 强化 实行 审议 选举 注销 确立 引导 考入 转换 削弱 提高 任命 采取 造成 接管 关闭 "
            "暂停 中止 终止 叫停 展现 展示 混入 跑去 盯上 说明 检视 询问 听取 到访 弹劾 高喊 "
            "听任 深化 吸收 整顿 推销 组成 召集 举办 取消 荣获 开始 学习 落实 实现 贯彻 致信 撤换 规范 知道 "
            "曝光 查处 点名 逃避 争取 掏空 部署 发现 竞标 只许 不许 架空 绑架 瘫痪 "
            "通报 告知 提醒 警告 安抚 质询 质问 追问 痛批 狠批 狠斥 抹黑 污蔑 形容 担忧 担心 影响 促成 敦请 促进 "
            "上调 下调 调高 调低 看好 看淡 首予 吁请 恳请 呼请 考虑 "
            "竞选 尊重 要问 未经 考上 步出 走出 押往 隶属于 坚持 撤销 连接 直接 任职 不断 需要 必须 能够 可以 通过"
        )
    )
    + "|[比譬诸例]如|赞(?![比皇])|或|若|比(?![亚利尔特基])|"
    "促\\Z|反对(?![党派])|离(?![岸婚子])|受(?=[立行])|来(?=[立行])|遭(?![遇难])"
)
"""Verbs that stand before a body's name without a mark between them."""
_NAMED_BY = frozenset(words("促进 选举 学习 采购 销售 提供 通报 告知 安抚 申诉 批准 通过"))
"""Those of them that a body may be named by: 贸易促进委员会."""
_PARTS = either(
    [
        *COUNTRIES,
        *words(
            "AI 平台 研究 调研 功率 逻辑 存储 高科技 科技 互联网 材料 设备 咨询 谘询 经济 海外 子 母 分 总 上市 "
            "我国 本国 国内 国外 外国 跨国 大型 "
            "小型 中小 中型 初创 创业 人工智能 半导体 芯片 晶片 汽车 新能源 清洁 能源 石油 天然气 制药 医药 医疗 "
            "生物 物流 电商 游戏 软件 硬件 云计算 保险 证券 投资 广告 公关 安保 运输 航运 铁路 建筑 房地产 地产 食品 "
            "餐饮 服装 企业 国有 民营 私营 私人 股份制 合资 独资 外资 中资 美资 日资 台资 大陆 当地 本地 本土 同一 "
            "其他 其它 "
            "相关 有关 大 小 新 老 主要 头部 龙头 知名 著名 领先 先进 全球 民用 军用 智能 高端 低端 新兴 传统 核心 "
            "关键 尖端 最大 第三方 非洲 欧洲 亚洲 拉美 中东 美洲 西方 独立 专业 地方 中央 联邦 各级 各地 各国 多国 "
            "数字 网络 通信 通讯 金融 商业 零售 制造 国 独裁 威权 民主 现任 前任 上届 本届 新任 拜登 特朗普 电动 "
            "燃油 二手 自主 目标 军工 国防 航天 太空 环保 农业 工业 传感器 机器人 人形 光伏 风电 储能 电池"
        ),
    ]
)
_KIND_OF = re.compile(f"(?:{_PARTS}|[0-9一二三四五六七八九十]+[项家所个])+")
COUNTRY = re.compile(either(COUNTRIES))
_COUNTRYS_NEW = re.compile(f"{either(COUNTRIES)}(?:新一?届?|本届|现任?|上届|前任?|过渡|临时|联合)")
"""Before 政府: a country's government of the day, which is the country."""
_OF_ITS_OWN = re.compile("集团|控股|银行|(?:股份)?有限|总公司")
"""Endings before which a kind and a country make a name: 中国建筑集团, 美国银行."""
_BARE_TRADE = re.compile(
    "(?:能源|科技|半导体|微电子|电子|软件|航空|汽车|资本|投资|保险|置业|地产|钢铁|传媒|物流|重工|实业|药业|控股|[锂铝铜酒乳]业|资管|精工|精密|新材|智控|光电|制药|化工|生技|食品|股份)\\Z"
)
_ANY = re.compile("各国|(?:任何|任一|[每各哪多某]个|其[他它余]|别的|一个)国家")
"""Whose ministry is that of no country in particular."""
_NEARBY = 3000
"""Characters on either side in which a name is looked for again."""
_MOST_PLACES = 12
_ACTS_NEXT = re.compile(
    "基金经理|投资经理|营收|净利|港股|A股|公司|集团|股份|首席|董事|总裁|总经理|副总|创始|创办|高管|高层|发言人|负责人|研究员|分析师|工程师|方面|"
    "员工|股价|市值|官网|旗下"
    "|[（(《]|[则也还曾亦均都却]?(?:称|表示|指出|认为|坚称|否认|回应|强调|证实|宣布|透露)|落户|[一二三四][季月]|[0-9]{1,2}[日月]|今[年天日]|去年|昨|近日|日前|"
    "发布|发声明|在[^，。；]{0,6}(?:声明|公告|财报|年报|新闻稿|招股书)[里中]|公告|副|执行"
)
FIELDS = frozenset(
    words(
        "战略 国际 工业 安全 经济 政治 科技 技术 社会 发展 改革 文化 公共 贸易 法律 环境 能源 材料 信息 人口 农业 "
        "食品 药品 "
        "住房 教育 科学 艺术 传播 新闻 政策 管理 产业 外交 金融 财政 数字 媒体 体育 旅游 卫生 医疗 自然 生态 应急 "
        "市场 民族 宗教 "
        "资源 人力 地理 地质 海洋 大气 物理 地球 化学 数学 生物 医学 电子 空间 植物 心理 "
        "粮食 物资 储备 林业 草原 城乡 劳动 保障 情报 国防 军事 事务 关系 区域 商业 创新 工程 历史 哲学"
    )
)
"""What a body is there for, which its name may join: 战略与国际研究中心, 国家发展和改革委员会."""


def begins_behind(text: str, start: int, ending: int) -> int:
    """Where the name begins that the words from `start` to its ending hold."""
    while lead := LEAD.match(text, start, ending):
        start = lead.end()
    for verb in RUNS_INTO.finditer(text, start, ending):
        if verb[0] not in _NAMED_BY or ending - verb.end() > 4:
            start = verb.end()
    while lead := LEAD.match(text, start, ending):
        start = lead.end()
    return start


def is_a_kind(name: str) -> bool:
    """Whether the words only say what kind of thing it is: 半导体, 海外新能源."""
    return _KIND_OF.fullmatch(name) is not None


def _acts_nearby(text: str, start: int, end: int) -> bool:
    """Whether the same words act as a company elsewhere: 石渡科技营收增长."""
    at, stop = max(0, start - _NEARBY), start + _NEARBY
    for _ in range(_MOST_PLACES):
        at = text.find(text[start:end], at, stop)
        if at < 0:
            return False
        at += end - start
        if _ACTS_NEXT.match(text, at):
            return True
    return False


def is_of_any(text: str, start: int) -> bool:
    """Whether a ministry, with 国家 before or in its name, is that of any country: 任何国家商务部."""
    return "国" in text[max(0, start - 2) : start + 1] and any(
        _ANY.fullmatch(text, max(0, start - size), start + inner) for size in (2, 3, 4, 5) for inner in (0, 2)
    )


def names_nobody(text: str, start: int, ending: int, end: int, kind: str) -> bool:
    """Whether the words are of a kind of bodies, not of one: 海外子公司, 先进半导体, 24项政府."""
    if kind == "organisation":
        return False
    stem = text[start:ending]
    if stem.endswith(("犯罪", "诈骗", "走私", "黑恶", "贩毒")):
        return True
    if _OF_ITS_OWN.match(text, ending):
        return is_a_kind(stem) and ("最大" in stem or not COUNTRY.search(stem)) and text[start:end] not in COMPANIES
    if kind == "government" and _COUNTRYS_NEW.fullmatch(stem):
        return True
    if kind == "company" and _BARE_TRADE.search(text, start, end) and not _ACTS_NEXT.match(text, end):
        return text[start - 2 : start] != "公司" and not _acts_nearby(text, start, end)
    by_country = COUNTRY.search(stem) if kind == "government" else None
    if stem == "中央" and text[ending:end] not in ("政府", "银行"):  # 中央气象台
        return False
    return stem != "" and by_country is None and is_a_kind(stem)
