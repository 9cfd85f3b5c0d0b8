"""Which Chinese words name what which English words name? Enough of the news to see that two quotes are of one thing.

No dictionary: some two thousand words that statements in the news turn on, countries among them, and those of
`everyday`, each with the English words whose stems count for it. What is missing only makes two quotes look less alike.
"""

from collections.abc import Set
from functools import lru_cache

from store.words.everyday import EVERYDAY
from store.words.fold import in_one_script
from store.words.terms import terms_of

_WORDS = """
中国 china chinese beijing; 北京 china beijing; 美国 us america american washington
美方 us america american washington side; 中方 china chinese beijing side; 英国 uk britain british
欧盟 eu european brussels
欧洲 europe european; 日本 japan japanese; 韩国 korea korean; 朝鲜 korea korean; 俄罗斯 russia russian
俄 russia russian moscow; 乌克兰 ukraine ukrainian; 印度 india indian; 德国 germany german; 法国 france french
台湾 taiwan taiwanese; 香港 hong kong; 以色列 israel israeli; 伊朗 iran iranian; 联合国 un; 北约 nato; 加沙 gaza
巴勒斯坦 palestine palestinian; 政府 government; 企业 company enterprise business firm; 公司 company firm
行业 industry sector; 产业 industry sector; 市场 market; 经济 economy economic; 贸易 trade; 关税 tariff duty
出口 export; 进口 import; 制裁 sanction; 管制 control; 芯片 chip; 半导体 semiconductor
人工智能 ai artificial intelligence; 技术 technology technological; 科技 technology; 创新 innovation innovate
自主 independent self-reliance indigenous; 研发 research development; 生产 production produce
产能 capacity production; 销售 sale sell; 购买 buy purchase; 采购 buy purchase procurement; 订单 order; 需求 demand
供应 supply supplying; 价格 price cost; 成本 cost; 投资 invest investment; 银行 bank; 利率 rate; 通胀 inflation
增长 growth grow increase rise
合作 cooperation cooperate; 共赢 win-win mutual benefit; 互利 mutual mutually benefit; 谈判 talks negotiation negotiate
协议 agreement deal; 对话 dialogue talk; 磋商 consultation talk negotiate; 会谈 talks meeting; 会晤 meeting meet
访问 visit; 关系 relations ties; 战争 war; 冲突 conflict clash; 停火 ceasefire truce; 和平 peace peaceful; 军事 military
军队 army troops
士兵 soldier; 武器 weapon arms; 袭击 attack strike; 边境 border; 边界 border; 主权 sovereignty; 领土 territory
安全 security safety; 威胁 threat threaten; 法律 law legal; 法院 court; 法庭 court
调查 investigation investigate probe survey; 警方 police; 指控 accuse charge allegation; 选举 election vote
总统 president
总理 premier prime; 部长 minister; 议会 parliament; 国会 congress; 罢工 strike walkout; 工会 union; 会员 member
工人 worker; 工资 wage pay; 码头 dock port; 港口 port harbour harbor; 复工 return work; 公平 fair; 份额 share
方案 offer plan proposal; 慷慨 generous; 干预 intervene intervention; 阶段 stage; 医院 hospital; 患者 patient
药物 drug medicine; 疫苗 vaccine; 病毒 virus; 死亡 death die; 受伤 injured wounded hurt; 中美 china us american
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
洪水 flood; 台风 typhoon storm; 火灾 fire; 救援 rescue; 气候 climate; 排放 emission discharge emit; 能源 energy
石油 oil; 学生 student; 学校 school; 教育 education; 儿童 child; 居民 resident; 难民 refugee; 移民 migrant immigration
全球 global; 世界 world; 国际 international; 国家 country national state; 人民 people; 社会 society social; 报道 report
消息 report news; 声明 statement; 决定 decision decide; 措施 measure; 政策 policy; 立场 position stance; 支持 support
反对 oppose; 坚决 firmly resolutely strong; 警惕 vigilant vigilance; 决心 determination resolve; 动摇 waver
一贯 always consistently; 始终 always; 主张 advocate maintain; 希望 hope; 相信 believe; 承诺 commit promise pledge
注意到 note notice; 拒绝 refuse reject decline; 允许 allow permit; 批准 approve approval grant
许可 licence license permission permit
禁止 ban prohibit prohibition; 外交部 foreign ministry; 商务部 commerce ministry; 国防部 defence defense ministry
财政部 finance treasury ministry; 教育部 education ministry; 卫生部 health ministry
发言人 spokesman spokesperson spokeswoman; 主席 chairman president chair; 首相 prime minister; 市长 mayor
省长 governor; 州长 governor; 局长 director chief head; 院士 academician academy; 教授 professor
研究员 researcher fellow; 首席执行官 chief executive ceo; 董事长 chairman; 总裁 president ceo; 创始人 founder
主教练 coach; 检察官 prosecutor; 记者 reporter journalist; 分析师 analyst; 经济学家 economist; 秘书长 secretary
大使 ambassador envoy; 司令 commander; 议员 lawmaker senator deputy; 参议员 senator; 专家 expert; 顾问 adviser advisor
代表 representative delegate; 主任 director head; 经理 manager; 行长 governor president; 队长 captain
船长 captain skipper; 年底 end year; 月底 end month; 明年 next year; 去年 last year; 今年 year; 下周 next week
昨天 yesterday; 今天 today; 明天 tomorrow; 每天 day daily; 小时 hour; 分钟 minute; 季度 quarter; 上半年 half year
下半年 half year; 至少 least; 最多 most; 超过 more exceed over; 不到 less under; 一半 half; 三分之一 third; 第一 first
首次 first; 再次 again; 永远 never always ever forever; 从未 never; 从来 never ever; 绝不 never; 决不 never; 不会 not
不能 cannot; 没有 no not; 必须 must; 应该 should; 可能 may might possible; 可以 can; 必要 necessary
一定 certainly definitely; 通车 open; 开放 open opening; 关闭 close shut; 开始 begin start; 结束 end finish
完成 complete finish; 继续 continue; 停止 stop halt; 暂停 suspend pause; 恢复 resume restore recover
推迟 delay postpone; 取消 cancel abolish lift drop scrap; 增加 increase rise raise add; 减少 reduce cut decrease
上涨 rise increase; 上升 rise; 下降 fall decline drop; 下跌 fall drop; 提高 raise improve; 降低 lower reduce
扩大 expand widen
缩小 narrow shrink; 改善 improve; 恶化 worsen deteriorate; 维护 protect safeguard uphold maintain defend; 保护 protect
捍卫 defend; 破坏 destroy damage undermine sabotage; 损害 harm damage hurt; 违反 violate breach
遵守 comply obey abide; 尊重 respect; 侵犯 violate infringe; 干涉 interfere interference; 挑衅 provoke provocation
施压 pressure; 压力 pressure; 妥协 compromise; 让步 concession concede; 屈服 yield bow surrender; 投降 surrender
胜利 victory win; 赢家 winner; 输家 loser; 赢 win; 失败 fail failure defeat; 成功 success succeed; 努力 effort
尝试 try attempt; 机遇 opportunity; 困难 difficulty difficult; 问题 problem question issue
解决 solve resolve settle solution; 答案 answer; 原因 reason cause; 结果 result outcome; 后果 consequence
代价 price cost; 影响 affect influence impact effect; 作用 role effect; 副作用 side effect; 意义 meaning significance
短缺 shortage; 缺乏 lack; 充足 sufficient ample; 持续 last continue; 满足 meet satisfy fill; 招聘 hire recruit
雇用 hire employ; 员工 employee staff worker; 工程师 engineer; 工厂 factory plant; 运转 run operate
运营 operate operation; 客户 customer client; 消费者 consumer; 用户 user; 竞争对手 competitor rival
竞争 compete competition; 垄断 monopoly; 品牌 brand; 产品 product; 质量 quality; 数量 number quantity; 规模 scale size
速度 speed pace; 效率 efficiency efficient; 设备 equipment; 机器 machine; 材料 material; 原料 raw material
零件 part component; 仓库 warehouse; 物流 logistics; 运输 transport; 快递 delivery courier; 资金 fund money capital
资本 capital; 贷款 loan; 补贴 subsidy; 股票 share stock; 股东 shareholder; 基金 fund; 保险 insurance
赔偿 compensation compensate; 罚款 fine; 合同 contract; 专利 patent; 知识产权 intellectual property
合法 legal lawful legitimate; 非法 illegal unlawful; 权益 right interest; 权利 right; 利益 interest benefit; 核心 core
原则 principle; 底线 bottom line; 红线 red line; 单边 unilateral; 双边 bilateral; 多边 multilateral; 霸权 hegemony
霸凌 bully bullying; 脱钩 decouple decoupling; 断供 cut supply; 封锁 blockade; 遏制 contain containment
打压 suppress suppression; 歧视 discriminate discrimination; 公正 just fair; 正义 justice; 真相 truth; 事实 fact
谎言 lie; 谣言 rumour rumor; 证据 evidence proof; 指责 accuse accusation blame; 谴责 condemn; 抹黑 smear; 污蔑 slander
否认 deny; 承认 admit acknowledge recognise recognize; 澄清 clarify; 解释 explain; 回应 respond response reply
呼吁 call urge appeal; 敦促 urge; 要求 demand require ask request; 警告 warn warning; 提醒 remind
建议 suggest recommend proposal; 邀请 invite; 欢迎 welcome; 感谢 thank; 祝贺 congratulate; 愿意 willing
准备 ready prepare; 计划 plan; 目标 goal target aim; 任务 task mission; 战略 strategy strategic; 伙伴 partner
朋友 friend; 敌人 enemy foe; 对手 opponent rival; 邻国 neighbour neighbor; 各国 country nation; 双方 side both
各方 party side; 任何 any; 所有 all; 形式 form; 方式 way manner; 方法 method way; 条件 condition
前提 precondition condition
环境 environment; 局势 situation; 形势 situation; 背景 background; 过程 process; 阶段性 phase; 历史 history
现实 reality; 文明 civilisation civilization; 传统 tradition; 船 boat ship vessel; 渔船 fishing boat
渔民 fisherman fishermen; 大海 sea ocean; 海上 sea; 海洋 ocean marine; 南海 south china sea; 海警 coast guard
岛屿 island; 岛礁 reef island; 撞 hit ram collide; 饭碗 rice bowl; 砸 smash; 桥梁 bridge; 道路 road; 公路 road highway
高铁 rail train; 隧道 tunnel; 城市 city; 农村 rural village; 村庄 village; 山区 mountain; 河流 river; 湖 lake
沙漠 desert; 空气 air; 污染 pollution pollute; 垃圾 waste garbage rubbish; 塑料 plastic; 电动 electric
充电 charge charging; 太阳能 solar; 风电 wind; 氢 hydrogen; 碳 carbon; 变暖 warming; 冰川 glacier; 海平面 sea level
物种 species; 大熊猫 panda; 鸟 bird; 狗 dog; 猫 cat; 鱼 fish; 树 tree; 花 flower spend
接种 vaccinate inoculate vaccination; 有效 effective; 安全有效 safe effective; 严重 serious severe grave
轻微 mild slight; 发现 find discover; 针头 needle
科学 science; 理解 understand understandable; 害怕 afraid fear; 恐惧 fear; 担心 worry concern; 担忧 worry concern
愤怒 anger angry; 高兴 glad happy pleased; 悲伤 sad grief; 痛苦 pain painful; 孤独 lonely; 勇气 courage; 勇敢 brave
信心 confidence confident; 信任 trust; 失望 disappoint disappointed; 骄傲 proud; 羞耻 shame; 爱 love; 恨 hate
梦想 dream; 生命 life; 死 die death; 健康 health healthy; 疾病 disease illness; 疫情 epidemic outbreak pandemic
症状 symptom; 治疗 treat treatment; 诊断 diagnose; 医疗 medical; 护士 nurse; 急救 emergency; 手机 phone; 电脑 computer
互联网 internet; 社交媒体 social media; 平台 platform; 视频 video; 照片 photo picture; 游戏 game; 机器人 robot
大模型 large model; 量子 quantum; 航天 space; 航天员 astronaut; 月球 moon; 火星 mars; 实验室 laboratory lab
论文 paper; 诺贝尔奖 nobel; 发明 invent invention; 球员 player; 球迷 fan supporter; 踢 play kick; 进球 goal score
赛季 season; 决赛 final; 半决赛 semifinal; 见面 meet; 年轻 young; 老 old; 裁判 referee; 训练 train training
转会 transfer; 演员 actor; 导演 director; 歌手 singer; 演唱会 concert; 票房 box office; 小说 novel; 作家 writer author
诗 poem; 读者 reader; 书 book; 语言 language; 翻译 translate translation; 艺术 art; 博物馆 museum; 画 painting
老师 teacher; 高考 exam; 作业 homework; 孩子 child children kid; 父母 parent; 母亲 mother; 父亲 father; 妻子 wife
丈夫 husband; 女儿 daughter; 儿子 son; 爷爷 grandfather; 奶奶 grandmother; 婚姻 marriage; 离婚 divorce
生育 birth fertility; 人口 population; 老龄化 ageing aging; 养老 pension; 养老金 pension; 社保 social security
医保 medical insurance; 户口 residence; 房子 house home; 房租 rent; 装修 renovation; 物业 property
邻居 neighbour neighbor; 市民 citizen resident; 群众 people masses resident; 百姓 people; 农田 farmland field; 水稻 rice
小麦 wheat; 猪肉 pork; 大豆 soybean; 茶 tea; 酒 wine liquor alcohol; 餐厅 restaurant; 外卖 takeaway delivery; 价 price
钱 money; 贵 expensive; 便宜 cheap; 免费 free; 浪费 waste; 节约 save; 贫困 poverty poor; 富裕 rich wealthy
公平性 fairness; 腐败分子 corrupt; 贿赂 bribe bribery; 受贿 bribe; 警察 police; 犯罪 crime; 罪犯 criminal
受害者 victim; 证人 witness; 死刑 death penalty; 徒刑 imprisonment prison; 上诉 appeal; 审判 trial; 枪 gun; 炸弹 bomb
战机 fighter jet; 航母 aircraft carrier; 潜艇 submarine; 火炮 artillery; 坦克 tank; 前线 front
撤离 evacuate evacuation; 平民 civilian; 停战 armistice truce; 谈判桌 negotiating table; 人道主义 humanitarian
饥荒 famine; 重建 rebuild reconstruction; 签署 sign; 条约 treaty; 峰会 summit; 声援 solidarity
外交 diplomacy diplomatic; 大选 election; 投票 vote; 选民 voter; 候选人 candidate; 政党 party; 联盟 alliance union
独立 independent independence; 统一 unify reunification unity; 分裂 split separatism; 殖民 colonial
帝国主义 imperialism; 资本主义 capitalism; 社会主义 socialism socialist; 马克思 marx
供应商 supplier vendor; 核污染 nuclear contaminated; 日方 japan japanese tokyo; 俄方 russia russian moscow
韩方 korea korean seoul; 印方 india indian delhi; 英方 britain british london; 欧方 eu european; 东京 tokyo japan
莫斯科 moscow russia; 华盛顿 washington us; 布鲁塞尔 brussels eu; 首尔 seoul korea; 柏林 berlin germany
巴黎 paris france; 伦敦 london britain; 上海 shanghai; 深圳 shenzhen; 广州 guangzhou; 重庆 chongqing; 武汉 wuhan
非洲 africa african; 拉美 latin america; 中东 middle east; 东南亚 southeast asia; 亚洲 asia asian; 澳大利亚 australia
加拿大 canada canadian; 巴西 brazil brazilian; 墨西哥 mexico mexican; 意大利 italy italian; 西班牙 spain spanish
荷兰 netherlands dutch; 匈牙利 hungary hungarian; 波兰 poland polish; 土耳其 turkey turkish; 埃及 egypt egyptian
沙特 saudi; 南非 south africa; 越南 vietnam vietnamese; 菲律宾 philippine manila; 印尼 indonesia indonesian
马来西亚 malaysia malaysian; 新加坡 singapore; 泰国 thailand thai; 巴基斯坦 pakistan; 阿富汗 afghanistan; 叙利亚 syria
交涉 protest representation complaint; 涨 rise increase up more; 涨价 price raise rise; 跌 fall drop; 柴油 diesel
汽油 petrol gasoline; 休渔 fishing moratorium; 延长 extend extension prolong; 量产 mass produce production; 固态 solid
建厂 plant factory build; 预警 warning alert; 家属 family relative; 遇难者 victim dead
转移 move evacuate transfer relocate; 灾区 disaster stricken area; 供电 power electricity supply
停电 outage blackout power; 人才 talent; 算力 computing compute power; 艰难 hard difficult tough; 夜晚 night
晚上 night evening; 早上 morning; 生涯 career; 放弃 abandon surrender drop; 膝盖 knee; 缺席 miss absent
夺冠 win title champion; 输 lose; 电信 telecom phone; 案件 case; 追回 recover; 手软 mercy lenient
骗 cheat swindle deceive fraud; 国债 treasury bond; 债券 bond; 特别 special; 发行 issue; 以旧换新 trade
能力 ability capability able; 实现 achieve reach realise; 下水道 sewer drain; 水资源 water; 饮用水 drinking water
立即 immediate; 马上 immediate soon; 尽快 soon; 迟早 sooner later; 太晚 late; 太早 early; 提前 early ahead
准时 time punctual; 长期 long term; 短期 short term; 永久 permanent; 临时 temporary; 春节 spring festival holiday
假期 holiday vacation; 周末 weekend; 夏天 summer; 冬天 winter; 春天 spring; 秋天 autumn fall; 天气 weather; 雨 rain
雪 snow; 冰 ice; 河 river; 土地 land soil; 窗 window; 车 car vehicle train; 电车 tram electric; 自行车 bicycle bike
卡车 truck lorry; 司机 driver; 乘客 passenger; 车站 station; 轨道 track rail; 货轮 freighter cargo ship
集装箱 container; 货物 cargo goods freight; 关门 close shut; 打开 open; 锁 lock; 钥匙 key; 箱子 box; 礼物 gift present
玩具 toy; 衣服 clothes; 鞋 shoe; 帽子 hat; 米饭 rice; 面包 bread; 牛奶 milk; 鸡蛋 egg; 蔬菜 vegetable; 水果 fruit
苹果 apple; 盐 salt; 糖 sugar; 咖啡 coffee; 吃 eat; 喝 drink; 睡 sleep; 跑 run; 飞 fly; 买 buy; 卖 sell; 还钱 repay pay
欠 owe; 支付 pay payment; 赚 earn profit; 偷 steal; 抢 rob grab; 杀 kill; 救 save rescue; 帮助 help aid
保证 guarantee ensure assure; 确保 ensure guarantee; 证明 prove evidence; 表明 show; 告诉 tell; 听 listen hear; 看到 see
知道 know; 忘记 forget; 记住 remember; 记得 remember; 学习 learn study; 教训 lesson; 经验 experience; 知识 knowledge
聪明 clever smart; 愚蠢 stupid foolish; 疯狂 mad crazy; 可笑 ridiculous absurd; 荒谬 absurd ridiculous
无理 unreasonable; 无端 groundless unfounded; 毫无根据 groundless unfounded baseless; 捏造 fabricate; 强烈 strong
不满 dissatisfied discontent; 愤慨 indignation anger; 遗憾 regret; 悲痛 grief sorrow; 哀悼 mourn condolence
慰问 sympathy condolence; 赞赏 appreciate; 期待 expect look forward; 等待 wait; 耐心 patience patient; 干净 clean
脏 dirty; 安静 quiet; 危险 danger; 安心 ease reassure; 放心 rest assure worry; 团结 unity unite solidarity
联合 joint unite; 共同 common joint shared together; 一起 together; 互相 each mutual; 尊严 dignity; 荣誉 honour honor
面子 face; 秘密 secret; 透明 transparent; 标准 standard; 规定 rule regulation provision requirement; 规则 rule
制度 system; 体系 system
机制 mechanism; 机构 institution agency body; 部门 department ministry; 财政 fiscal finance; 税收 tax revenue
减税 tax cut; 降价 price cut; 打折 discount; 消费品 consumer goods; 商品 goods product commodity; 服务 service
餐饮 catering restaurant; 酒店 hotel; 房地产 property estate; 楼市 property housing; 开发商 developer; 烂尾 unfinished
交付 deliver delivery; 租 rent; 内需 domestic demand; 外贸 foreign trade; 顺差 surplus; 逆差 deficit; 配额 quota
稀土 rare earth; 钢铁 steel; 铝 aluminium aluminum; 铜 copper; 锂 lithium; 镍 nickel; 黄金 gold; 原油 crude oil
化工 chemical; 纺织 textile; 服装 clothing garment; 造船 shipbuilding; 光伏 solar photovoltaic; 储能 storage; 续航 range
自动驾驶 autonomous driving; 智能 smart intelligent; 光刻 lithography; 开源 open source; 数据中心 data center centre
黑客 hacker hack; 漏洞 loophole vulnerability; 病人 patient; 住院 hospital; 医药 drug medicine; 寿命 life lifespan
老年 elderly old; 青年 youth young; 年轻人 young youth; 毕业生 graduate; 学历 degree education; 幼儿园 kindergarten
补习 tutoring; 校长 principal headmaster president; 课程 course curriculum; 考试 exam test; 幸福 happy happiness
快乐 happy joy; 笑 laugh smile; 哭 cry weep; 眼泪 tear; 脚 foot; 眼睛 eye; 血 blood; 家乡 home hometown
故乡 home hometown; 祖国 motherland homeland country; 民族 nation ethnic; 同胞 compatriot; 人类 humanity mankind human
命运 fate destiny; 共同体 community; 时代 era age times; 世纪 century; 一代 generation; 下一代 next generation
昂贵 expensive; 代表团 delegation; 特使 envoy; 大使馆 embassy; 领事 consul consulate; 签证 visa; 护照 passport
入境 enter entry; 出境 exit leave; 遣返 deport repatriate; 间谍 spy espionage; 走私 smuggle; 毒品 drug narcotic
赌博 gamble gambling; 黑社会 gang mafia; 绑架 kidnap; 失联 contact lost; 搜救 search rescue; 失事 crash; 沉没 sink
碰撞 collide collision; 泄漏 leak; 垮塌 collapse; 倒塌 collapse; 滑坡 landslide; 山火 wildfire fire; 决堤 dyke breach
水库 reservoir; 水位 water level; 蓄水 reservoir water; 气温 temperature; 伤亡 casualty; 伤者 injured wounded
重伤 serious injure; 隔离 quarantine isolate; 口罩 mask; 检测 test; 样本 sample; 基因 gene genetic; 裁定 rule ruling
有罪 guilty; 认罪 guilty plead; 证词 testimony; 被告 defendant; 原告 plaintiff; 惩罚 punish; 惩处 punish; 严惩 punish
打击 crack fight blow combat; 整治 crackdown rectify; 举报 report; 监督 supervise supervision
监管 regulate regulator regulation supervision; 审查 review censor examine; 审批 approve approval licence license review
问责 accountable; 撤职 dismiss sack; 开除 expel dismiss; 解雇 dismiss fire sack; 加班 overtime; 休息 rest
退休 retire retirement
薪水 salary pay; 奖金 bonus; 福利 welfare benefit; 农民工 migrant worker; 打工 work; 老板 boss; 同事 colleague
合伙 partner; 晶片 chip; 飞弹 missile; 软体 software; 网路 network internet; 资讯 information; 数位 digital
伺服器 server; 寮国 laos; 纽西兰 new zealand; 义大利 italy italian; 沙乌地阿拉伯 saudi arabia; 川普 trump
符合 comply conform meet line accord; 合规 comply compliant rule; 供货 supply supplying; 供应链 supply chain
某些 certain; 符合规定 comply conform rule regulation
出货 ship shipment; 发货 ship shipment; 经贸 economic trade; 政治化 politicize politicise; 相向而行 halfway
行为 act behaviour behavior conduct matter; 准确 accurate accuracy; 虚构 fiction fictitious; 纯属 pure purely
数字 number figure; 条例 regulation rule ordinance; 新规 rule regulation
做法 practice approach act; 针对 target aim direct; 特定 specific particular; 概念 concept; 泛化 overstretch
扰乱 disrupt; 不实 untrue false; 正当 legitimate lawful; 合约 contract; 延迟 delay; 分歧 difference disagreement
关切 concern; 完整 integrity; 发展 develop development; 讹诈 blackmail; 胁迫 coerce coercion
保护主义 protectionism; 秩序 order; 反制 countermeasure; 报复 retaliate retaliation; 对等 reciprocal kind
加征 impose levy additional; 取得 achieve; 进展 progress; 成果 result outcome; 共识 consensus agreement
审慎 prudent cautious; 依法 law; 依规 regulation; 配合 cooperate; 通报 notify inform brief
指令 order instruction instruct; 下令 order; 命令 order; 海关 customs; 库存 stock inventory
交货 deliver delivery; 不符 line consistent accord; 相向 meet halfway; 通行 common
裁减 cut slash shed; 裁员 cut layoff job; 岗位 job post position; 职位 job post position; 分行 branch; 分店 branch store
门店 store shop; 净利润 net profit; 净利 net profit; 毛利 gross profit; 毛利率 gross margin; 派息 dividend
股息 dividend; 分红 dividend; 业绩 result earnings; 财报 result report earnings; 全年 full whole year; 年末 year end
年初 year start beginning; 上映 open release premiere; 影片 film movie; 电视剧 series drama; 专辑 album; 巡演 tour
预售 presale advance sale; 上调 raise lift increase; 下调 cut lower reduce; 减息 cut rate; 按揭 mortgage
通货膨胀 inflation; 失业率 unemployment jobless rate; 增速 growth rate pace; 放缓 slow; 盈余 surplus
拨款 funding fund grant allocate; 合并 merge merger; 出售 sell sale; 剥离 divest spin; 退市 delist; 募资 raise fund
融资 finance financing funding; 裁决 ruling rule verdict; 检控 prosecute prosecution; 控方 prosecution prosecutor
辩方 defence defense; 保释 bail; 凶手 killer attacker; 疏散 evacuate evacuation; 停课 suspend class school close
供水 water supply; 抢修 repair; 修复 repair restore fix; 病床 bed; 门诊 clinic outpatient; 药品 drug medicine
临床 clinical; 试验 trial test; 晶圆 wafer; 投产 production start; 新机 phone device; 摄像头 camera; 售价 price cost
预订 order book booking reservation; 操作系统 operating system; 更新 update; 泄露 leak; 联赛 league; 主帅 coach manager
续约 renew extend contract; 任命 appoint appointment; 法案 bill act; 否决 veto reject; 赞成 favour favor support
协定 agreement pact; 庇护 asylum shelter; 列车 train; 延误 delay; 票务 ticket; 招生 enrol enroll admission
公屋 public housing; 社区 community; 回收 recycle recall; 施工 construction work; 动工 construction start begin
工程 project work; 薪酬 pay salary wage; 加薪 pay rise raise; 审计 audit; 贪腐 corruption graft
预计 expect forecast estimate; 达到 reach hit; 维持 maintain keep
降雨 rain rainfall; 风暴 storm; 强风 wind gale; 洪灾 flood; 旱灾 drought; 爆炸案 blast bombing; 坠机 crash plane
追尾 crash rear; 相撞 collide crash; 耗资 cost; 营业 open business; 照常 normal usual; 采取 take adopt
反制措施 countermeasure; 无家可归 homeless shelter; 庇护中心 shelter; 受灾 hit disaster; 灾民 victim survivor
救灾 relief disaster; 物资 supply goods; 帐篷 tent; 断电 power outage cut; 通讯 communication; 通信 communication
信号 signal; 堤坝 dam dyke; 决口 breach burst; 警报 alarm warning alert; 预报 forecast; 气象 weather meteorological
医护 medical; 医护人员 medical staff worker; 剂量 dose; 死亡率 death mortality rate; 康复 recover recovery
出院 discharge hospital; 传播 spread transmission; 变种 variant; 检疫 quarantine; 封控 lockdown; 研究人员 researcher
空间站 space station; 探测器 probe; 飞船 spacecraft; 宇航员 astronaut; 俱乐部 club; 主场 home; 客场 away
失利 defeat loss; 平局 draw; 奥运会 olympic; 金牌 gold medal; 银牌 silver medal; 铜牌 bronze medal; 纪录 record
打破 break; 点球 penalty; 红牌 red card; 复出 return comeback; 门将 goalkeeper keeper; 主演 star; 角色 role part
演出 show performance; 奖项 award prize; 获奖 win award; 首映 premiere; 参议院 senate; 众议院 house representative
执政党 ruling party; 反对党 opposition party; 在野党 opposition party; 竞选 campaign run; 民调 poll
支持率 approval rating support; 宪法 constitution; 公投 referendum; 陆军 army; 将军 general; 占领 occupy occupation
公报 communique; 安理会 security council; 决议 resolution; 禁令 ban; 牌照 licence license
违规 violate breach violation; 违法 illegal law break; 诉讼 lawsuit litigation suit; 和解 settle settlement
调解 mediate mediation; 仲裁 arbitration; 侵权 infringe infringement; 商标 trademark; 版权 copyright
反垄断 antitrust monopoly; 电商 online commerce; 原材料 raw material; 折扣 discount; 供给 supply; 销量 sale
销售额 sale; 领先 lead ahead; 董事会 board; 行政总裁 chief executive; 人手 staff manpower; 不足 shortage lack
过剩 excess glut surplus; 违约 default breach; 重组 restructure restructuring; 清盘 liquidation wind; 股市 stock market
指数 index; 投资者 investor; 保费 premium
"""


def _entries(text: str) -> dict[str, list[str]]:
    return {words[0]: words[1:] for entry in text.replace("\n", ";").split(";") if len(words := entry.split()) > 1}


_NEWS = _entries(_WORDS)
GLOSSES = _entries(EVERYDAY) | _NEWS
"""For a Chinese word the English words that may stand for it."""
ENGLISH: dict[str, frozenset[str]] = {
    word: stems for word, glosses in GLOSSES.items() if (stems := frozenset(terms_of(" ".join(glosses))))
}
"""The same, as the stems that `terms_of` makes of them."""


_LONGEST = max(map(len, ENGLISH))


@lru_cache(maxsize=1 << 9)
def words_in(chinese: str, shortest: int = 2) -> frozenset[str]:
    """The known words of a Chinese text; of two that overlap the longer. Those of the news may have one character."""
    chinese = in_one_script(chinese)
    pieces = {chinese[i : i + n] for n in range(1, _LONGEST + 1) for i in range(len(chinese) - n + 1)}
    found = {word for word in pieces & ENGLISH.keys() if len(word) >= shortest or word in _NEWS}
    return frozenset(word for word in found if not any(word != other and word in other for other in found))


def gloss_of(word: str, terms: Set[str]) -> str:
    """The English word for a known one that is among these terms; the Chinese one where none is."""
    return next((gloss for gloss in GLOSSES[word] if not terms.isdisjoint(terms_of(gloss))), word)
