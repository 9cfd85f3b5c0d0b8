"""Chinese words of every day, and the English ones that may stand for each: what `bilingual` knows beside the news."""

EVERYDAY = """
一月 january; 二月 february; 三月 march; 四月 april; 六月 june; 七月 july; 八月 august; 九月 september; 十月 october
十一月 november; 十二月 december; 周一 monday; 周二 tuesday; 周三 wednesday; 周四 thursday; 周五 friday; 周六 saturday
周日 sunday; 星期一 monday; 星期二 tuesday; 星期三 wednesday; 星期四 thursday; 星期五 friday; 星期六 saturday
星期天 sunday; 头 head; 脸 face; 手 hand; 腿 leg; 心 heart; 嘴 mouth; 耳朵 ear; 鼻子 nose; 牙齿 tooth teeth; 头发 hair
皮肤 skin; 骨头 bone; 肩膀 shoulder; 背 back; 胃 stomach; 肺 lung; 大脑 brain; 身体 body; 心脏 heart; 声音 voice sound
手指 finger; 拳头 fist; 眼 eye; 老虎 tiger; 狮子 lion; 狼 wolf; 羊 sheep; 牛 cow cattle ox; 马 horse; 猪 pig
鸡 chicken; 鸭 duck; 大象 elephant; 猴子 monkey; 蛇 snake; 老鼠 rat mouse; 蚊子 mosquito; 蜜蜂 bee; 昆虫 insect
龙 dragon; 熊猫 panda; 幼崽 cub; 动物 animal; 植物 plant; 草 grass; 种子 seed; 竹子 bamboo; 鲸 whale; 鲨鱼 shark
宠物 pet; 门 door gate; 大门 door gate; 窗户 window; 墙 wall; 屋顶 roof; 砖 brick; 瓦 tile; 石头 stone
石板 slab flagstone; 木头 wood; 水泥 cement concrete; 沙子 sand; 沙 sand; 泥 mud; 桌子 table; 椅子 chair; 床 bed
灯 lamp light; 电灯 light; 蜡烛 candle; 火 fire; 烟 smoke; 灰 ash; 光 light; 影子 shadow; 镜子 mirror; 刀 knife
杯子 cup glass; 碗 bowl; 筷子 chopstick; 瓶子 bottle; 袋子 bag; 背包 backpack bag rucksack; 行李 luggage baggage
伞 umbrella; 绳子 rope; 针 needle; 线 line thread cable; 电线 cable wire; 梯子 ladder; 箱 box; 棋 chess; 球 ball
票 ticket; 门票 ticket; 票价 fare price; 车票 ticket; 饭 meal rice food; 面 noodle; 面条 noodle; 肉 meat; 食物 food
汤 soup; 油 oil; 早餐 breakfast; 午餐 lunch; 晚餐 dinner; 厨房 kitchen; 菜 vegetable dish; 餐 meal; 饿 hungry hunger
渴 thirsty; 醉 drunk; 味道 taste; 甜 sweet; 苦 bitter; 酸 sour; 辣 hot spicy; 香 fragrant; 故事 story tale
讲 tell talk; 说话 speak talk; 话 word; 谎 lie; 撒谎 lie; 问 ask; 回答 answer; 沉默 silence silent; 喊 shout; 唱 sing
歌 song; 写 write; 读 read; 念 read; 画画 paint draw; 数学 math; 重复 repeat repetition; 开玩笑 joke; 玩笑 joke
承担 bear shoulder; 背负 carry bear; 带 bring carry; 拿 take; 送 deliver send; 寄 send mail; 扔 throw; 丢 lose throw
拆 demolish tear dismantle; 拆除 demolish tear dismantle; 建 build; 建设 build construction; 建造 build
修 repair build fix; 修缮 repair; 修理 repair; 修建 build; 造 make build; 种 plant grow; 种植 plant grow; 生长 grow
长大 grow; 收割 harvest; 收获 harvest; 砍 cut fell; 挖 dig; 烧 burn; 燃烧 burn; 自焚 burn; 点燃 light ignite
熄灭 extinguish; 洗 wash; 清洗 clean wash; 清除 remove clear; 清理 clear clean; 打扫 sweep clean; 推 push; 拉 pull
打 hit beat fight; 打架 fight; 踩 step tread; 站 stand station; 坐 sit; 躺 lie; 走 walk leave; 走路 walk; 跳 jump
爬 climb; 游泳 swim; 掉 fall drop; 落 fall; 摔 fall; 追 chase; 逃 flee escape; 躲 hide dodge; 藏 hide; 找 find look
寻找 search look; 等 wait; 停 stop; 停航 port stop suspend; 停运 suspend stop; 停工 stop halt; 停产 halt; 留 keep stay
留住 keep retain; 离开 leave; 回来 return; 返回 return; 回家 home; 回乡 home return; 进入 enter; 到达 arrive reach
抵达 arrive; 经过 pass; 通过 pass; 拥有 own possess; 得到 gain obtain; 失去 lose; 赢得 win; 玩 play; 玩火 play fire
参加 join attend participate part; 加入 join; 参与 participate take part; 退出 quit withdraw; 选 choose
选择 choose choice option; 改变 change; 变化 change; 变 become change; 成为 become; 取代 replace; 代替 replace
替代 replace substitute; 替补 substitute reserve; 交换 exchange swap; 分享 share; 分 share divide; 给 give
借 borrow lend; 租赁 lease rent; 交 hand pay; 花费 spend cost; 用于 spend; 存 save deposit; 减 reduce; 翻倍 double
一倍 double; 白天 day; 夜 night; 夜里 night; 半夜 midnight; 中午 noon; 傍晚 evening; 凌晨 dawn; 晚 late night; 早 early
迟到 late; 超时 late overtime; 晚年 age old; 童年 childhood; 年龄 age; 岁 age; 星期 week; 周 week; 月 month moon
天 day sky; 天空 sky; 太阳 sun; 星星 star; 云 cloud; 风 wind; 雾 fog; 大雾 fog; 雷 thunder; 闪电 lightning; 季节 season
暴风 storm; 海 sea; 海水 sea water; 海浪 wave; 浪 wave; 海岸 coast shore; 沙滩 beach; 港 port harbour harbor
山 mountain hill; 石 stone; 土 soil earth; 土壤 soil; 泥土 soil earth; 盐碱地 saline soil; 田 field
试验田 trial field test; 池塘 pond; 井 well; 泉 spring; 岛 island; 洞 hole cave; 火山 volcano; 积水 standing water
水平 level; 水泥路 concrete road; 路 road way; 街 street; 街道 street; 广场 square; 公园 park; 商店 shop store
超市 supermarket; 工地 site construction; 仓 warehouse; 车间 workshop; 办公室 office; 教室 classroom
课堂 classroom class; 图书馆 library; 食堂 canteen; 宿舍 dormitory; 楼 building floor; 大楼 building
老城 old town city; 老城区 old town; 城 city town; 城区 town city; 村 village; 村里 village
村民 villager resident people; 镇 town; 县 county; 省 province; 首都 capital; 边 side border; 中心 centre center
家 home family house; 家长 parent; 爸爸 father dad; 妈妈 mother mum mom; 兄弟 brother; 姐妹 sister; 哥哥 brother
姐姐 sister; 婴儿 baby infant; 男孩 boy; 女孩 girl; 男人 man; 女人 woman; 男子 man; 女子 woman; 女性 woman female
男性 man male; 人们 people; 大家 everyone; 自己 own self alone; 别人 others; 陌生人 stranger; 客人 guest
主人 host master; 穷人 poor; 富人 rich; 强盗 robber bandit; 小偷 thief; 骗子 swindler cheat fraud; 英雄 hero; 傻瓜 fool
天才 genius; 骑手 rider courier; 快递员 courier; 飞行员 pilot; 船员 crew; 水手 sailor; 厨师 cook chef; 保安 guard
保姆 nanny; 清洁工 cleaner; 理发师 barber; 木匠 carpenter; 裁缝 tailor; 作者 author; 学者 scholar; 专业 professional
志愿者 volunteer; 队员 player member; 选手 player athlete runner competitor; 运动员 athlete
退役 retire retired retirement; 主力 starter key; 比分 score; 球场 pitch field court; 跑步 run running; 伤病 injury
伤 injury wound; 疼 pain hurt; 疼痛 pain; 病 disease illness sick; 病例 case; 登革热 dengue; 流感 flu; 发烧 fever
咳嗽 cough; 药 drug medicine; 打针 injection; 体检 checkup; 片子 scan film; 急诊 emergency; 床位 bed
血压 blood pressure; 糖尿病 diabetes; 容易 easy; 简单 simple easy; 复杂 complex complicated; 难 hard difficult
轻 light; 快 fast quick; 慢 slow; 高 high tall; 低 low; 大 big large great; 小 small little; 长 long; 短 short; 新 new
旧 old; 好 good; 坏 bad; 真 true real; 真正 real true; 假 fake false; 空 empty; 满 full; 热 hot heat; 冷 cold; 湿 wet
硬 hard; 软 soft; 强 strong; 弱 weak; 强大 strong powerful; 富 rich; 穷 poor; 忙 busy; 累 tired; 困 sleepy trap
美 beautiful beauty; 美丽 beautiful; 丑 ugly; 黑 black dark; 白 white; 红 red; 绿 green; 绿色 green; 蓝 blue; 黄 yellow
颜色 colour color; 重要 important; 关键 key crucial; 主要 main major; 特殊 special; 普通 ordinary common; 正常 normal
奇怪 strange odd; 可怕 terrible; 严厉 strict severe stern; 严格 strict; 温和 mild gentle; 友好 friendly; 诚实 honest
忠诚 loyal loyalty; 勤奋 diligent; 懒 lazy; 自愿 voluntary volunteer; 强迫 force; 被迫 force; 免 free exempt
先进 advanced; 落后 backward behind; 现代 modern; 现代化 modern modernisation modernization; 公开 public open
明确 clear; 清楚 clear; 模糊 vague; 完全 complete entire fully total; 全部 all entire whole; 部分 part
大部分 most majority
多数 most majority; 少数 few minority; 许多 many; 大量 large amount; 大幅 sharp significant large; 逐步 gradual
突然 sudden; 迅速 quick rapid swift; 慢慢 slow; 仍然 still remain; 一直 always; 终于 finally; 逐一 one
排队 queue queueing line; 检查 check inspect inspection; 核查 verify check; 测量 measure; 计算 calculate
统计 statistics; 记录 record; 登记 register; 注册 register; 申请 apply application; 资格 qualification
证书 certificate; 执照 licence license; 许可证 licence license permit; 身份 identity; 身份证 identity card; 名字 name
名单 list; 号码 number; 号线 line; 线路 line route; 航线 route; 班次 service; 轮渡 ferry; 渡轮 ferry ferries
码头工人 docker; 军舰 warship; 舰 ship; 战 war battle; 价格战 price war; 贸易战 trade war; 关税战 tariff war
战斗 fight battle; 进攻 attack offensive; 防守 defend defence defense; 防御 defence defense; 弹药 ammunition
士气 morale; 伤员 wounded; 烈士 martyr; 火力 fire; 势力 force; 外部 external outside; 内部 internal
内政 internal affairs; 外交官 diplomat; 借口 pretext excuse; 人道 humanitarian; 限制 restriction limit restrict
放宽 ease relax; 放松 ease relax; 收紧 tighten; 解除 lift remove; 废除 abolish scrap; 撤销 revoke withdraw
撤回 withdraw; 终止 terminate end; 中止 suspend; 冻结 freeze; 没收 confiscate; 查封 seal; 扣押 seize detain
拘留 detain; 判处 sentence; 无期徒刑 life imprisonment; 有期徒刑 imprisonment; 主犯 main principal; 同伙 accomplice
赃款 money stolen; 陪审团 jury; 上诉人 appellant; 申诉 appeal; 冤案 wrong; 清白 innocent; 骗走 cheat swindle defraud
偷走 steal; 抢走 rob; 夺走 take; 杀害 kill murder; 谋杀 murder; 强奸 rape; 虐待 abuse; 打人 beat; 威逼 coerce
敲诈 blackmail extort; 勒索 blackmail extort; 基础 basis foundation base; 根本 fundamental; 理由 reason; 根据 basis
本质 nature essence; 特点 feature; 优势 advantage; 劣势 disadvantage; 缺点 fault weakness; 优点 strength merit
潜力 potential; 动力 drive power; 能量 energy; 力量 power strength force; 权力 power; 影响力 influence
地位 status position; 作风 style; 态度 attitude; 想法 idea thought; 观点 view opinion; 意见 opinion; 看法 view
感觉 feel; 情绪 mood; 心情 mood; 心理 mental; 精神 spirit; 灵魂 soul; 意志 will; 习惯 habit; 兴趣 interest; 爱好 hobby
记忆 memory; 遗忘 forget; 教 teach; 学会 learn taught; 学 learn study; 自习 study; 晚自习 evening study
学期 term semester; 下学期 next term; 上课 class; 下课 class; 课 class lesson; 毕业 graduate graduation; 录取 admit
奖学金 scholarship; 研究生 graduate; 博士 doctor; 中学 middle school secondary; 小学 primary school; 高中 high school
高校 university; 学院 college; 学位 degree; 作文 essay; 字 word character; 词 word; 句 sentence; 英语 english
汉语 chinese; 方言 dialect; 电视 television tv; 广播 radio broadcast; 直播 live stream; 新闻 news
广告 advertising advertisement; 杂志 magazine; 报纸 newspaper; 拍摄 shoot film; 拍 shoot make film; 续集 sequel
片 film; 新片 film new; 剧本 script; 剧 drama; 戏 play drama; 舞台 stage; 舞蹈 dance; 乐队 band; 钢琴 piano; 作品 work
创作 create creation; 灵感 inspiration; 内蒙古 inner mongolia; 西藏 tibet tibetan; 新疆 xinjiang; 广东 guangdong
四川 sichuan; 云南 yunnan; 浙江 zhejiang; 江苏 jiangsu; 山东 shandong; 河南 henan; 湖北 hubei; 湖南 hunan; 福建 fujian
海南 hainan; 丹麦 denmark danish; 瑞典 sweden swedish; 挪威 norway norwegian; 芬兰 finland finnish
瑞士 switzerland swiss; 奥地利 austria austrian; 比利时 belgium belgian; 希腊 greece greek; 葡萄牙 portugal portuguese
爱尔兰 ireland irish; 捷克 czech; 塞尔维亚 serbia serbian; 阿根廷 argentina argentine; 智利 chile chilean
秘鲁 peru peruvian; 古巴 cuba cuban; 委内瑞拉 venezuela venezuelan; 尼日利亚 nigeria nigerian; 肯尼亚 kenya kenyan
埃塞俄比亚 ethiopia ethiopian; 伊拉克 iraq iraqi; 卡塔尔 qatar qatari; 阿联酋 emirates uae
哈萨克斯坦 kazakhstan kazakh; 缅甸 myanmar; 老挝 laos lao; 柬埔寨 cambodia cambodian; 尼泊尔 nepal nepali
斯里兰卡 sri lanka; 孟加拉国 bangladesh; 蒙古 mongolia mongolian; 新西兰 zealand; 澳门 macau macao
世贸组织 wto world trade organization organisation; 世卫组织 who world health organization organisation
世界杯 world cup; 欧元 euro eur; 美元 dollar usd; 日元 yen; 英镑 pound; 人民币 yuan renminbi; 外汇 foreign exchange
外汇储备 foreign exchange reserve; 储备 reserve stock; 贬值 depreciation depreciate devalue weaken
升值 appreciate appreciation; 存款 deposit; 准备金 reserve; 利息 interest; 房贷 mortgage; 信贷 credit; 信用 credit
现金 cash; 账户 account; 账单 bill; 收费 charge fee; 费用 cost fee expense; 费 fee; 支出 spending expenditure
开支 spending expenditure; 收益 return gain; 回报 return; 盈利 profit profitable; 营收 revenue sales; 营业额 turnover
市值 market value; 客流 passenger; 货运 freight cargo; 产量 output yield production; 年产能 capacity; 公顷 hectare
吨 tonne ton; 公里 kilometre kilometer; 米 metre meter rice; 平方米 square; 度 degree
发电 power generation electricity; 发电量 power electricity generation; 煤电 coal power; 煤炭 coal
火电 coal power thermal; 水电 hydropower; 新能源 new energy renewable; 可再生 renewable; 电价 power price electricity
油价 oil price; 气价 gas price; 氢能 hydrogen; 电动车 electric vehicle car; 电动自行车 electric bicycle; 轮胎 tyre tire
发动机 engine; 刹车 brake; 车祸 crash accident; 堵车 traffic jam congestion; 交通 traffic transport; 停车 park parking
机票 ticket; 登机 board; 旅客 passenger traveller traveler; 起火 fire; 消防 fire; 通道 passage corridor exit; 堵 block
堵住 block; 引起 cause; 造成 cause; 导致 cause lead; 隐患 hazard; 倒闭 close bankrupt collapse; 关停 close shut
搬迁 move relocate relocation; 搬 move; 迁 move relocate; 移 move; 扩建 expand; 新建 build new; 开工 start construction
竣工 complete; 完工 complete finish; 验收 inspection; 出租 rent; 居住 live; 住 live; 入住 move; 生活 life live
生存 survive survival; 命 life; 性命 life; 活 live alive; 死者 dead victim; 去世 die death; 葬 bury; 葬礼 funeral
墓 grave tomb; 出生 born birth; 生日 birthday; 结婚 marry marriage; 恋爱 love; 信 letter trust; 信件 letter
电话 phone call telephone; 热线 hotline; 畅通 open; 短信 message; 密码 password; 屏幕 screen; 键盘 keyboard
电 electricity power; 电视机 television; 系统 system; 程序 program procedure; 工具 tool; 关机 switch off; 开机 switch
运行 run operate; 启动 start launch; 发射 launch; 降落 land; 着陆 land; 望远镜 telescope; 宇宙 universe; 行星 planet
地球 earth planet; 细胞 cell; 细菌 bacteria; 大自然 nature; 自然 nature natural; 生态 ecology ecological
环保 environment environmental; 植树 plant tree; 保护区 reserve; 狩猎 hunt; 捕鱼 fish fishing; 捕捞 fish fishing
禁渔 fishing ban; 打猎 hunt
冷静 calm cool; 审视 examine look scrutinise scrutinize; 民众 people public; 公众 public; 吓 frighten scare
吓到 frighten scare; 表格 table form; 删除 delete remove; 删 delete remove; 开车 drive; 上班 work; 当局 authority
草稿 draft; 初稿 draft; 文件 document file; 水井 well; 山谷 valley; 矿 mine; 矿山 mine; 工作 work job; 听说 hear heard
难过 sad; 后悔 regret; 生气 angry; 明白 understand clear; 事情 thing matter; 消失 disappear vanish; 出现 appear
"""
"""Entries parted by semicolons or lines, the Chinese word first."""
