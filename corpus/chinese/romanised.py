"""How does pinyin write a Chinese name, so that 付凌霄 of one paper is Fu Lingxiao of another?

Each entry is a syllable and the common characters of names that are read so; of several readings it is the one names
have, surnames first (曾 is Zeng). The readings are those of the Unihan database, by way of pypinyin (MIT).
"""

from functools import cache

from corpus.chinese.lexicon import COMPOUND_SURNAMES, SURNAMES
from corpus.chinese.script import simplified

_SYLLABLES = """
a阿啊 ai爱埃艾哀蔼霭 an安庵岸鞍按暗案 ang昂 ao奥傲鳌敖澳凹熬骜 ba巴八霸拔坝罢跋爸吧靶把 bai白柏百拜败
ban班板半般办伴颁版 bang邦帮榜棒傍 bao宝保堡包抱豹葆报鲍暴苞饱 bei贝北备背碑杯被倍悲蓓卑焙钡 ben本奔贲
beng崩 bi比碧必壁弼毕笔彼鼻庇臂璧币 bian便边变扁汴辨鞭辩卞编 biao彪表标镖飚 bie别 bin斌宾彬滨濒玢槟
bing兵冰炳秉病丙柄饼并 bo伯波博卜勃帛钵播拨玻薄 bu布部不步补埠卟 cai才彩采蔡菜财裁材猜 can灿蚕残惨 cang仓苍
cao草曹操槽 ce策册侧测恻 cen岑涔 ceng层 cha茶察叉差 chai钗柴 chan禅蝉产阐蟾 chang昌常厂苌畅场尝唱昶倡肠敞长
chao朝超潮巢钞焯晁抄炒 che车彻澈 chen陈臣琛晨辰尘沉宸忱衬趁谌 cheng成城承诚程乘澄称呈丞橙撑
chi迟赤池驰翅尺持墀炽吃敕痴篪齿弛 chong崇冲虫充宠 chou瞅丑筹畴愁臭绸 chu楚初褚处出杵雏储除 chuan传川船钏
chuang窗闯创 chui垂吹锤 chun春纯淳椿醇唇 ci茨慈赐词祠辞次瓷此刺 cong从聪丛葱琮骢匆璁 cou凑 cu簇粗
cui翠崔粹催摧萃 cun村存寸 cuo错措厝 da大达打答搭 dai代戴带黛呆岱袋待 dan丹旦蛋胆淡弹儋 dang当党荡档铛
dao道岛刀导焘到悼稻倒 de德得的 deng登邓灯等凳蹬 di帝迪蒂弟地第狄笛底堤递敌棣荻娣涤砥低邸
dian殿典点电奠滇甸佃巅钿店 diao调雕貂吊钓刁 die蝶爹迭碟叠 ding丁定鼎顶钉叮 dong东洞冬董栋动冻懂侗
dou斗豆窦逗 du杜渡度督独笃读毒堵都 duan端段断缎短 dui队对堆兑 dun顿敦盾墩 duo多铎朵夺舵躲
e厄额恶鄂娥锷俄鹗鹅 en恩 er尔儿二耳而 fa法发伐 fan范凡藩帆繁樊翻泛烦反番饭钒 fang方芳放房防坊舫仿枋访纺
fei飞菲斐非费妃废啡肥沸 fen芬分粉奋 feng峰凤风丰锋奉封冯蜂枫逢疯沣烽俸葑 fo佛
fu夫福府复富弗甫傅辅父抚符伏服孚赋扶妇浮芙付馥副敷附苻斧负腹拂覆腐 ga嘎噶尕伽 gai改丐 gan干甘感敢淦杆赣竿绀
gang刚岗纲钢港冈杠罡 gao高告镐皋杲 ge格哥阁戈葛歌各革个鸽舸盖 gei给 gen根跟艮 geng庚耕耿更羹埂
gong公宫功工恭攻龚贡拱弓共巩蚣 gou狗沟勾构够苟 gu谷古姑顾固骨鼓股孤鹄故估菇鸪 gua瓜卦寡挂 guai拐怪乖
guan官关冠观贯管灌馆棺莞鹳 guang光广胱 gui贵桂归柜鬼龟圭规瑰癸桧轨 gun衮滚 guo国过郭果椁锅虢 ha哈蛤
hai海害还孩 han汉韩翰寒汗罕含涵喊函旱瀚晗菡 hang航杭珩夯 hao浩豪好昊号蒿郝灏皓毫颢濠
he河和赫何合鹤贺荷禾喝诃核呵壑盒劾翮 hei黑 hen很痕恨 heng恒衡亨横蘅 hong红洪宏鸿弘虹泓 hou侯后厚候猴
hu胡虎湖忽护狐呼户乎沪祜蝴壶扈瑚浒 hua华花化话画桦骅划哗铧滑 huai怀淮槐 huan环桓焕欢唤换缓幻宦寰
huang黄皇晃凰煌璜荒湟 hui惠辉慧会回晖徽挥汇蕙恢灰绘卉讳悔诲荟珲毁 hun混浑魂昏 huo霍火活或伙获惑货
ji基吉继济季集纪记机积计鸡疾击极姬己寄及籍级骥几际戟寂剂冀迹祭既稷绩辑激棘矶畿汲霁忌佶技脊稽玑羁蓟伎笈急即
jia家加嘉贾甲佳迦驾架假稼珈葭价笳夹郏 jian建剑健见坚监简尖谏鉴箭俭渐键涧兼间舰践肩剪荐件检柬艰趼蹇
jiang江将姜蒋降匠疆奖缰僵桨讲 jiao教娇交角椒叫焦蕉礁骄蛟脚郊矫峤艽皎 jie杰姐捷节洁街介结皆接阶界劫婕颉芥桀
jin金进锦晋津劲巾瑾今尽禁谨近筋紧仅槿靳缙衿斤 jing靖景敬静京经晶精镜井惊竟境净鲸荆径茎竞睛菁靓警婧兢
jiong炯炅窘 jiu九久酒舅救旧玖就灸究鸠 ju居举菊巨驹聚局矩具桔炬俱鞠莒钜惧剧掬 juan娟卷鹃绢隽 jue爵觉决绝珏厥
jun军君俊郡钧均骏峻浚菌珺竣 ka卡喀咖 kai开凯恺楷锴 kan坎堪看侃刊阚 kang康抗亢糠 kao考靠
ke克科可客柯课恪轲壳刻珂颗锞 ken肯 keng铿 kong孔空恐 kou口寇扣蔻 ku库苦裤枯 kua夸 kuai快块 kuan宽款
kuang匡矿旷狂筐况邝 kui奎魁逵葵夔馗窥揆愧 kun昆坤琨锟 kuo阔 la拉腊剌辣喇 lai莱来赖籁赉
lan兰岚蓝澜栏烂览阑篮揽拦 lang朗郎浪狼廊琅 lao老劳牢姥 le乐了 lei雷勒磊蕾类累垒镭泪 leng冷棱
li李里利丽立力礼理莉黎梨历离吏厉励栗犁粒蠡俐隶哩栎荔璃厘沥藜鲤郦狸锂俪骊 lian连莲廉联练琏脸恋炼濂怜链帘
liang良亮梁凉量两粮谅粱 liao辽廖料 lie列烈猎洌 lin林麟琳霖临邻鳞磷啉淋蔺辚 ling灵陵玲领令岭凌龄铃翎菱苓另零
liu刘柳六留流琉溜骝 long龙隆陇垄珑茏 lou楼娄 lu鲁路卢禄律吕陆绿露鹿录率璐履炉庐麓虏芦驴鹭潞虑铝闾旅逯
luan鸾銮峦卵滦乱娈栾 lue略 lun伦轮论纶仑 luo罗洛落螺络萝锣骆荦雒 ma马玛妈麻嬷 mai麦迈脉买卖 man曼满漫蛮馒
mang忙莽芒氓 mao毛茂猫茅懋帽矛貌髦 me么 mei美梅妹眉媚玫楣枚没酶昧镁每煤 men门 meng蒙孟梦猛萌盟
mi米密弥秘蜜迷眯靡谧咪幂宓 mian面绵勉棉眠冕缅免 miao庙苗妙秒渺邈缪 mie灭 min民敏闵闽抿珉岷泯
ming明名鸣命铭冥茗 mo莫默摩末墨模谟魔摸抹沫磨 mou某谋牟 mu姆木母穆慕牧目幕沐睦暮牡 na纳娜那拿钠呐衲
nai乃奈奶耐鼐 nan南男难楠腩 nang囊 nao闹瑙淖脑 ne呢 nei内 nen嫩 neng能 ni尼妮你泥倪逆猊 nian年念 niang娘酿
niao鸟 nie涅聂 nin您 ning宁凝 niu牛纽钮妞 nong农浓弄侬 nu女努怒奴弩 nuan暖 nuo诺 ou欧鸥偶藕瓯区 pa帕
pai派拍牌排 pan潘盘攀蟠盼磐泮畔判 pang庞胖旁逄 pao炮泡 pei佩培沛陪配裴珮霈 pen盆喷 peng鹏彭朋蓬棚捧砰澎
pi皮丕屁辟匹披 pian片翩篇 piao飘漂票朴 pin品聘频嫔拼贫 ping平萍屏坪瓶评苹 po婆坡破泊珀泼颇
pu普仆浦谱璞圃溥蒲扑 qi奇其齐启旗起琪七契器琦气期骑祺棋祁栖岐戚淇绮企妻歧岂崎麒弃祈圻耆俟憩漆 qia恰洽
qian钱前乾谦千迁潜倩茜骞浅牵钤铅钳黔签欠阡佥芊 qiang强抢墙枪羌腔蔷锵 qiao桥乔巧翘俏侨樵谯峭 qie切且
qin钦琴秦勤亲芹擒沁侵寝禽锓芩檎覃 qing清庆青卿晴情轻请倾顷擎磬 qiong琼穷 qiu秋丘邱求球俅裘仇
qu曲渠取去驱瞿屈趣璩 quan全泉权铨拳劝犬圈荃 que雀确缺阙却鹊 qun群裙 ran然冉髯燃染 rang让 rao绕饶 re热
ren人仁任刃忍仞 reng仍 ri日 rong荣蓉容镕戎融绒溶榕熔茸嵘 rou柔肉揉 ru如入汝儒茹乳辱 ruan软阮 rui瑞锐蕊睿芮
run润闰 ruo若弱 sa萨撒 sai塞赛 san三散伞 sang桑 sao嫂 se色瑟涩 sen森 seng僧 sha沙莎纱砂傻杀刹 shai晒筛
shan山善衫杉珊闪陕姗扇膳单 shang尚上商赏伤裳 shao少绍邵梢韶勺劭烧 she舍社蛇设射舌奢涉佘
shen神什沈申深慎身伸甚审婶莘渗参 sheng生胜圣声盛升笙绳省晟
shi世师石士氏时诗史式施实十室仕事侍市使似势适狮识释是始食示誓尸矢视失拾柿试湿轼饰 shou寿守首收授手受绶兽瘦
shu树叔书淑舒术述数属蜀恕殊澍鼠疏曙束暑输熟梳姝漱竖抒戍纾 shuai帅衰甩 shuan拴栓 shuang双霜爽 shui水睡税
shun顺舜 shuo硕朔说 si斯思寺四司丝死嗣祀泗汜巳嘶私驷 song松宋嵩淞颂送耸 sou搜叟 su素苏肃宿速粟俗溯酥稣塑谡诉
suan算酸狻 sui遂穗随绥岁碎隋 sun孙荪损笋 suo索所锁梭琐缩 ta塔他踏 tai太泰台苔钛胎态邰 tan坦叹滩谭潭檀探谈坛
tang堂唐汤棠塘糖膛瑭镗躺 tao涛陶桃韬套滔 te特忒 teng藤腾滕 ti提体梯惕悌缇替逖 tian天田甜阗添恬 tiao跳条挑
tie铁帖贴 ting廷亭庭听婷挺厅霆停汀艇 tong通同童统桐铜彤潼仝佟痛筒 tou头投 tu图土徒兔突屠吐涂途凸 tuan团湍疃
tui推腿退 tun屯暾臀 tuo托脱拖拓陀 wa瓦娃洼蛙哇 wai外歪崴 wan万湾丸婉完宛烷晚玩碗顽皖琬挽菀弯
wang王望网旺汪往枉忘 wei维伟为卫威尉微魏韦未薇惟尾巍委蔚慰纬围炜谓位玮畏味唯危渭闱胃桅苇喂违伪嵬隗
wen文温闻问雯纹汶稳蚊 weng翁 wo沃我窝卧 wu武吴五乌无吾伍舞物午兀屋悟务雾巫戊勿误芜梧晤毋鹉蜈邬
xi西希溪喜锡禧习熙系玺细羲袭惜昔膝席曦嘻兮洗息悉稀奚犀熹夕烯媳浠僖皙戏铣吸嬉晰析郗 xia霞夏侠下峡吓虾瞎遐
xian县先贤仙宪献显线弦咸鲜现娴羡闲衔限纤险嫌冼 xiang祥相香襄向湘象翔乡想详巷响骧项镶享厢箱庠
xiao小晓笑孝校肖萧霄啸潇效箫消筱宵逍销硝 xie谢燮歇鞋邪协写蝎些泄卸谐胁缬勰斜解 xin新心信辛欣馨鑫歆昕薪芯忻锌
xing兴星行性姓杏幸型形邢醒刑荥 xiong兄雄熊胸 xiu秀修休绣庥袖羞岫 xu徐许旭虚绪续须叙序煦胥絮诩墟吁婿顼勖需戌
xuan宣玄轩选璇旋铉炫煊悬喧暄萱 xue学雪薛血削穴踅 xun逊勋训巡寻迅询薰循荀洵熏驯旬汛巽讯
ya亚雅娅芽崖丫牙押呀压衙涯垭 yan燕延岩言彦艳颜炎眼妍严雁衍烟阎演焉晏研沿盐堰砚鄢宴嫣焱验淹闫琰焰
yang阳杨扬羊洋养仰样央鞅炀鸯秧 yao耀尧摇瑶药姚曜遥窑咬幺繇谣要邀钥珧 ye爷叶耶业野夜冶也邺晔烨液谒页
yi一义伊仪毅依亦以宜益逸怡衣意艺夷易翼邑异译乙医姨议彝谊懿移翊贻裔漪已倚疑椅忆亿役颐弋遗揖诒溢绎佚猗镒沂屹抑
yi诣翳 yin引银因印音尹寅隐阴殷荫吟胤茵饮 ying英应营颖映迎盈鹰莹影瑛婴瀛赢莺樱缨颍蝇楹硬荧膺鹦萦滢
yong永勇用雍拥咏庸泳镛涌墉甬邕 you有友右又游幼尤由幽佑优油猷忧犹邮悠酉诱侑
yu玉宇于语雨鱼誉裕御余羽瑜与育豫俞欲禹毓虞遇钰愚谕榆愈浴渔峪域予渝屿喻郁昱预禺煜隅妤聿寓俣娱逾盂燠
yuan元远源园原袁渊圆院媛员苑缘垣沅援辕愿塬猿 yue月越岳跃约悦曰阅粤钺 yun云运允韵筠蕴昀芸韫耘匀 za杂
zai在再载宰仔哉灾 zan赞瓒昝 zang奘臧藏 zao藻早造枣灶燥 ze泽则择责 zeng增赠曾 zha扎札渣栅吒查 zhai寨斋宅翟
zhan战占站展湛詹瞻栈盏沾 zhang张章掌璋丈彰杖涨仗 zhao赵昭兆照召招诏肇钊罩爪 zhe者哲折浙着柘
zhen镇振真珍震贞桢祯阵针臻枕朕榛箴侦帧斟甄 zheng正政征郑争证铮整拯蒸筝
zhi之志治智知至直制枝致芝植旨执置支指汁质止职只秩芷值峙织挚陟稚帜祉纸 zhong中忠仲钟重众冢终锺种塚
zhou周州洲舟宙皱胄轴昼骤 zhu朱主珠竹柱诸祝著注铸住洙筑竺助猪煮渚烛杼铢驻株 zhuan转专砖赚
zhuang庄壮状装撞妆桩 zhui追锥 zhun准 zhuo卓灼拙浊桌酌倬 zi子自兹紫姊字滋孜姿梓资籽訾 zong宗总纵棕综
zou奏邹走 zu祖族卒足组阻 zuan钻 zui嘴醉最罪 zun尊遵樽 zuo佐作左祚座琢坐
"""


@cache
def _readings() -> dict[str, str]:
    readings: dict[str, str] = {}
    for entry in _SYLLABLES.split():
        han = next(at for at, character in enumerate(entry) if not character.isascii())
        readings.update(dict.fromkeys(entry[han:], entry[:han]))
    return readings


def reading_of(character: str) -> str | None:
    """The pinyin of one character, without its tone; None where no name is known to hold it."""
    return _readings().get(character)


def romanised(name: str, short: bool = False) -> str | None:
    """A Chinese name with a given name of two characters, or a surname of two, as "Fu Lingxiao"; None for any other.

    `short` asks for names of two characters instead, whose pinyin too many people share to be told by it alone.
    """
    name = simplified(name)
    double = name[:2] in COMPOUND_SURNAMES
    if not (len(name) == 2 if short else 3 <= len(name) <= 3 + double) or not (double or name[0] in SURNAMES):
        return None
    readings = [_readings().get(character) for character in name]
    syllables = [reading for reading in readings if reading]
    if len(syllables) < len(name):
        return None
    surname = 2 if double and not short else 1
    return " ".join("".join(part).capitalize() for part in (syllables[:surname], syllables[surname:]))
