"""Which Chinese words name what which English words name? Enough of the news to see that two quotes are of one thing.

No dictionary: some three hundred words that statements in the news turn on, countries among them, each with the English
words whose stems count for it. What is missing only makes two quotes look less alike.
"""

from collections.abc import Set

from store.words.terms import terms_of

_WORDS = """
中国 china chinese beijing; 北京 china beijing; 美国 us america american washington
美方 us america american washington; 中方 china chinese beijing; 英国 uk britain british; 欧盟 eu european brussels
欧洲 europe european; 日本 japan japanese; 韩国 korea korean; 朝鲜 korea korean; 俄罗斯 russia russian
俄 russia russian moscow; 乌克兰 ukraine ukrainian; 印度 india indian; 德国 germany german; 法国 france french
台湾 taiwan taiwanese; 香港 hong kong; 以色列 israel israeli; 伊朗 iran iranian; 联合国 un; 北约 nato; 加沙 gaza
巴勒斯坦 palestine palestinian; 政府 government; 企业 company enterprise business firm; 公司 company firm
行业 industry sector; 产业 industry sector; 市场 market; 经济 economy economic; 贸易 trade; 关税 tariff duty
出口 export; 进口 import; 制裁 sanction; 管制 control; 芯片 chip; 半导体 semiconductor
人工智能 ai artificial intelligence; 技术 technology technological; 科技 technology; 创新 innovation innovate
自主 independent self-reliance indigenous; 研发 research development; 生产 production produce
产能 capacity production; 销售 sale sell; 购买 buy purchase; 采购 buy purchase procurement; 订单 order; 需求 demand
供应 supply; 价格 price; 成本 cost; 投资 invest investment; 银行 bank; 利率 rate; 通胀 inflation; 增长 growth grow
合作 cooperation cooperate; 共赢 win-win mutual benefit; 互利 mutual mutually; 谈判 talks negotiation negotiate
协议 agreement deal; 对话 dialogue; 磋商 consultation; 会谈 talks meeting; 会晤 meeting meet; 访问 visit
关系 relations ties; 战争 war; 冲突 conflict clash; 停火 ceasefire truce; 和平 peace; 军事 military; 军队 army troops
士兵 soldier; 武器 weapon arms; 袭击 attack strike; 边境 border; 边界 border; 主权 sovereignty; 领土 territory
安全 security safety; 威胁 threat threaten; 法律 law legal; 法院 court; 法庭 court
调查 investigation investigate probe; 警方 police; 指控 accuse charge allegation; 选举 election vote; 总统 president
总理 premier prime; 部长 minister; 议会 parliament; 国会 congress; 罢工 strike walkout; 工会 union; 会员 member
工人 worker; 工资 wage pay; 码头 dock port; 港口 port harbour harbor; 复工 return work; 公平 fair; 份额 share
方案 offer plan proposal; 慷慨 generous; 干预 intervene intervention; 阶段 stage; 医院 hospital; 患者 patient
药物 drug medicine; 疫苗 vaccine; 病毒 virus; 死亡 death die; 受伤 injured wounded; 中美 china us american
平等 equal equality; 恐怖主义 terrorism terror; 恐怖 terror terrorist; 无人机 drone; 导弹 missile; 盟友 ally
挑战 challenge challenging; 稳定 stable steady stability; 保持 maintain keep; 唯一 only; 出路 way
失业 unemployment jobless; 就业 employment job; 消费 consumption consumer spending; 零售 retail
房价 housing home price; 收入 income revenue; 利润 profit; 亏损 loss; 股价 share stock; 裁员 layoff lay cut job
破产 bankrupt bankruptcy; 收购 acquire acquisition; 上市 list listing ipo; 汽车 car auto vehicle; 电池 battery
飞机 plane aircraft jet; 航班 flight; 机场 airport; 铁路 railway rail; 火车 train; 地铁 subway metro; 桥 bridge
大坝 dam; 电力 power electricity; 电网 grid; 核电 nuclear; 核武器 nuclear weapon; 天然气 gas; 煤 coal; 水 water
粮食 grain food; 食品 food; 农民 farmer; 农业 agriculture farm; 森林 forest; 野生动物 wildlife; 暴雨 rain storm
高温 heat; 干旱 drought; 爆炸 explosion blast; 坠毁 crash; 事故 accident; 遇难 die kill victim; 失踪 missing
逮捕 arrest; 嫌疑人 suspect; 起诉 prosecute sue indict charge; 判决 verdict ruling sentence; 无罪 innocent guilty
律师 lawyer; 法官 judge; 监狱 prison jail; 腐败 corruption; 诈骗 fraud; 隐私 privacy; 数据 data; 网络 network internet
软件 software; 算法 algorithm; 模型 model; 研究 study research; 科学家 scientist; 实验 experiment test; 卫星 satellite
火箭 rocket; 太空 space; 癌症 cancer; 医生 doctor; 手术 surgery; 感染 infection; 大学 university; 教师 teacher
学费 tuition; 比赛 game match; 球队 team; 冠军 champion title; 教练 coach; 奖牌 medal; 奥运 olympic; 电影 film movie
音乐 music; 观众 audience; 文化 culture; 宗教 religion religious; 妇女 woman; 家庭 family; 老人 elderly; 住房 housing
租金 rent; 游客 tourist visitor; 旅游 tourism; 抗议 protest; 示威 protest demonstration; 民主 democracy democratic
自由 freedom free; 人权 human right; 改革 reform; 预算 budget; 税 tax; 债务 debt; 赤字 deficit; 货币 currency monetary
汇率 exchange rate; 央行 central bank; 加息 rate hike raise; 降息 rate cut; 衰退 recession; 复苏 recovery recover
风险 risk; 危机 crisis; 援助 aid assistance; 人质 hostage; 释放 release free; 撤军 withdraw withdrawal
部署 deploy deployment; 演习 drill exercise; 海军 navy naval; 空军 air force; 领导人 leader; 辞职 resign resignation
内阁 cabinet; 反对派 opposition; 执政 ruling govern; 批评 criticise criticism; 道歉 apologise apology
责任 responsibility responsible; 错误 mistake wrong; 机会 opportunity chance; 未来 future; 地震 earthquake quake
洪水 flood; 台风 typhoon; 火灾 fire; 救援 rescue; 气候 climate; 排放 emission; 能源 energy; 石油 oil; 学生 student
学校 school; 教育 education; 儿童 child; 居民 resident; 难民 refugee; 移民 migrant immigration; 全球 global
世界 world; 国际 international; 国家 country national state; 人民 people; 社会 society social; 报道 report
消息 report news; 声明 statement; 决定 decision decide; 措施 measure; 政策 policy; 立场 position stance; 支持 support
反对 oppose; 坚决 firmly resolutely; 警惕 vigilant vigilance; 决心 determination resolve; 动摇 waver
一贯 always consistently; 始终 always; 主张 advocate maintain; 希望 hope; 相信 believe; 承诺 commit promise pledge
注意到 note notice; 拒绝 refuse reject decline; 允许 allow permit; 批准 approve approval; 许可 licence license
禁止 ban
"""
_GLOSSES = {words[0]: words[1:] for entry in _WORDS.replace("\n", ";").split(";") if len(words := entry.split()) > 1}
ENGLISH: dict[str, frozenset[str]] = {
    word: frozenset(stem for gloss in glosses for stem in terms_of(gloss)) for word, glosses in _GLOSSES.items()
}
"""For a Chinese word the stems, as `terms_of` makes them, of the English words that may stand for it."""


def words_in(chinese: str) -> set[str]:
    """The known words of a Chinese text; of two that overlap the longer."""
    found = {word for word in ENGLISH if word in chinese}
    return {word for word in found if not any(word != other and word in other for other in found)}


def gloss_of(word: str, terms: Set[str]) -> str:
    """The English word for a known one that is among these terms; the Chinese one where none is."""
    return next((gloss for gloss in _GLOSSES[word] if not terms.isdisjoint(terms_of(gloss))), word)
