"""Chinese from press rooms, courts and stages: question and answer in one line, courtesies, kinds of bodies."""

import pytest

from tests.chinese.dated_zh import actors, article, said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "港务局局长林若海出席会议。\n有股民问：账上只有九亿元，钱从哪里来？林若海答：“六成向银行借。”",
            [("林若海", "六成向银行借")],
        ),
        (
            "“我们不是在发红包。”林若海答复议员段宜君的提问时说。",
            [("林若海", "我们不是在发红包")],
        ),
        (
            "女星余海珊主演的新剧下月播出，监制何敏之形容她是“打不死的小强”，又透露全剧拍了两年。",
            [("何敏之", "打不死的小强"), ("何敏之", "全剧拍了两年")],
        ),
        (
            "同场的林嘉禾被记者问到会否撑好友，他表示信她的人格。",
            [("林嘉禾", "信她的人格")],
        ),
        ("廟公笑著說，神明也沒有同意。", [("廟公", "神明也沒有同意")]),
        ("消防處發言人其後說，處方尊重裁決。", [("消防處發言人", "處方尊重裁決")]),
        ("控方案情指，倉庫沒有裝灑水器。", [("控方案情", "倉庫沒有裝灑水器")]),
        (
            "海潮社援引官员的话称，渡轮是被撞沉的，但该报没有提供证据。",
            [("官员", "渡轮是被撞沉的")],
        ),
        (
            "《海潮报》同期发表的评论文章则提醒，样品可能受了污染。",
            [("海潮报", "样品可能受了污染")],
        ),
        (
            "临江分局通报称，夜里11时许，我局接群众报警称，夜市有人打架。",
            [("临江分局", "夜里11时许，我局接群众报警称，夜市有人打架")],
        ),
        (
            "临江分局通报称，夜市有人打架。经查，石某某持械伤人。目前，案件正在侦办中。夜市今晚照开。",
            [
                ("临江分局", "夜市有人打架"),
                ("临江分局", "经查，石某某持械伤人"),
                ("临江分局", "目前，案件正在侦办中"),
            ],
        ),
        (
            "女星余海珊出席活动，被问到前度罗子淇在网上“爆料”，指她借钱未还。",
            [],
        ),
        (
            "冯守义的儿子冯小川说，该关了。老板冯守义不听。老冯不肯，他总是那句话：“碟在，人就在。”",
            [("冯小川", "该关了"), ("老冯", "碟在，人就在")],
        ),
        (
            "（香港01 记者 岑乐儿）天文台今早表示，海葵将于今晚最接近本港。",
            [("天文台", "海葵将于今晚最接近本港")],
        ),
        ("人力部发言人答复《联合早报》询问时指出，已下令停工。", [("人力部发言人", "已下令停工")]),
        ("渔民江阿婆用客家话说了一句“厝还在就好”，引来全场掌声。", [("江阿婆", "厝还在就好")]),
        ("合议庭则认为其说词不足采信。", [("合议庭", "其说词不足采信")]),
        (
            "海潮省消费者协会发布的比较试验报告显示，20款标称“零添加”的酱油有7款不合格。",
            [("海潮省消费者协会", "20款标称“零添加”的酱油有7款不合格")],
        ),
        ("涉事企业之一“老坛世家”的客服告诉本报，招牌已经换下。", [("老坛世家", "招牌已经换下")]),
        (
            "矿工卢阿贵作证指出，主任葛长顺曾在早会上说过“谁报停机，谁就扣奖金”。",
            [
                ("卢阿贵", "主任葛长顺曾在早会上说过“谁报停机，谁就扣奖金”"),
                ("葛长顺", "谁报停机，谁就扣奖金"),
            ],
        ),
        (
            "“那一夜我没有睡。”\n案件进入第14天。遗孀蔡月桃说到这里停了下来。检察官祝明远问她要不要休息。",
            [("蔡月桃", "那一夜我没有睡")],
        ),
        (
            "“能不能把我妈写得幸福一点？”\n说这话的是一位六十多岁的阿姨。",
            [("阿姨", "能不能把我妈写得幸福一点")],
        ),
        (
            "主任葛长顺坐在被告席。他的供词称，自己从未下令。",
            [("葛长顺", "自己从未下令")],
        ),
        (
            "带我入行的师父姓严，我们都叫他老严。老严常说，悼词是写给活人的。",
            [("老严", "悼词是写给活人的")],
        ),
        ("酒店在官方微博致歉：“我们深表歉意。”", [("酒店", "我们深表歉意")]),
        ("公司已停职处理当班经理，并向乘客致歉。", []),
        ("彭教頭緩頰，他有把比賽撐住。", [("彭教頭", "他有把比賽撐住")]),
        ("終結者賴厚瑋賽後神情落寞，僅說「是我的問題」。", [("賴厚瑋", "是我的問題")]),
        (
            "独家：星河汽车拟裁撤设计中心--消息人士\n两位消息人士称，约180个岗位受影响。",
            [("消息人士", "星河汽车拟裁撤设计中心"), ("消息人士", "约180个岗位受影响")],
        ),
        (
            "新例「一刀切」？　何佩珊：给足三年宽限\n局长何佩珊在会上重申，条例设有宽限期。",
            [("何佩珊", "给足三年宽限"), ("何佩珊", "条例设有宽限期")],
        ),
        ("男子逆行 警方通报：已控制\n夜里下了雨。", [("警方", "已控制")]),
        (
            "《朝鲜日报》的社论称，刀太钝了。一名不愿具名的中介告诉该报：“早就买了。”",
            [("朝鲜日报", "刀太钝了"), ("中介", "早就买了")],
        ),
        ("歌手梁心妍突然爆喊，一度唱唔落去。", []),
        ("經理人鍾太就否認有關講法，指她只是感冒。", [("鍾太", "她只是感冒")]),
        ("天后梁心妍謝幕，又話呢晚最難忘。", [("梁心妍", "呢晚最難忘")]),
        (
            "官员称，事件“极有可能”得到外国支持。",
            [("官员", "事件“极有可能”得到外国支持"), ("官员", "极有可能")],
        ),
    ],
)
def test_each_word_goes_to_whoever_says_it(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


def test_whoever_complains_to_the_one_who_answers_is_heard_through_them() -> None:
    text = "记者：为什么？\n章以宁：不缺钱。投资人常跟我说，你以后就没有牌桌了。\n记者：还这么看吗？\n章以宁：是的。"
    quotes = [quote for quote in article(text).quotes if quote.speaker == "投资人"]
    assert [(quote.text, quote.via) for quote in quotes] == [("你以后就没有牌桌了", ("章以宁",))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("渔业局局长万里晴补充说：“补贴到了。”", "万里晴"),
        ("丹·穆勒曾对路透社抱怨称，国产的太贵。", "丹·穆勒"),
        ("商务部发言人何泳前此前曾表示，将采取措施。", "何泳前"),
        ("委员高岛直美主张加息。", "高岛直美"),
        ("前县长连文斌涉收贿案宣判。", "连文斌"),
        ("营造业者洪进财步出法院。", "洪进财"),
        ("财务总监郦敏解释称，款已付清。", "郦敏"),
        ("76岁的老妇黄玉莲被门夹伤。", "黄玉莲"),
        ("骑手小邵摔了一跤。小邵没吭声。", "小邵"),
        ("舞蹈員Kenny散場後爆料：「佢發燒。」", "Kenny"),
        ("東鄰里里長吳勝福說，等了三十年。", "吳勝福"),
    ],
)
def test_a_person_is_named_whole_and_without_what_follows(text: str, name: str) -> None:
    assert [each.name for each in actors(text).values() if each.type == "person"] == [name]


def test_every_post_that_stands_before_a_name_is_a_role_by_which_a_headline_may_call_it() -> None:
    text = "蓝礁生物终止上市 创始人称“窗口关了”\n蓝礁生物创始人、董事长贺兰亭对媒体表示，终止上市不影响现金流。"
    assert actors(text)["贺兰亭"].roles == ("董事长", "蓝礁生物创始人")
    assert actors("民宿的汤姓业者、乡长邱玉兰到场。")["邱玉兰"].roles == ("乡长",)
    assert [quote.speaker for quote in article(text).quotes] == ["贺兰亭"] * 2


def test_words_out_of_an_interview_come_through_the_paper_that_printed_it() -> None:
    text = "《世界报》10日刊出对防长马尔尚的专访。他在专访中说：“承诺每四年就要过期一次。”"
    assert [(quote.speaker, quote.via) for quote in article(text).quotes] == [("马尔尚", ("世界报",))]


def test_what_a_bracket_says_behind_an_age_is_a_role() -> None:
    assert actors("女儿陈淑仪（48岁，会计师）受访。")["陈淑仪"].roles == ("女儿", "会计师")


def test_a_headline_calls_an_officer_by_the_letters_of_the_office() -> None:
    text = "栗子外卖转盈 CFO：补贴战没有赢家\n栗子外卖CFO简书航在会上表示，补贴下半年会继续收窄。"
    assert [quote.speaker for quote in article(text).quotes] == ["简书航"] * 2


def test_a_headline_says_what_somebody_answers_another() -> None:
    assert said("余海珊反击前度：我没借过钱\n女星余海珊在海边说：“我很好。”")[0] == ("余海珊", "我没借过钱")


def test_a_title_between_surname_and_given_name_is_no_other_person() -> None:
    found = article("渔会会长李国华召开记者会。李会长国华指出，选务全程录影。")
    assert [quote.speaker for quote in found.quotes] == ["李国华"]
    assert ["李会长国华" in actor.aliases for actor in found.actors if actor.type == "person"] == [True]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("承辦商「恒泰工程」及其董事認罪。", "恒泰工程", "company"),
        ("基隆外海漁會理事長改選。", "基隆外海漁會", "organisation"),
        ("西陵市公安局交警支队发布通报。", "西陵市公安局交警支队", "government"),
        ("成果发表在国际学术期刊《科学》上。", "科学", "outlet"),
        ("劳工处则提醒雇主，不要开工。", "劳工处", "government"),
        ("栗子外卖7月2日公布第二季度业绩，首度转盈。", "栗子外卖", "company"),
        ("巴克莱驻东京首席经济学家莎拉·科恩说，要加息。", "巴克莱", "company"),
    ],
)
def test_a_body_is_known_by_how_it_is_introduced(text: str, name: str, kind: str) -> None:
    assert actors(text)[name].type == kind


@pytest.mark.parametrize(
    "text",
    [
        "人形机器人公司融资很热。",
        "犯罪集团正在转移。",
        "德国传感器公司被收购。",
        "果农会减产。",
        "这台电梯坏了。",
        "平台方面说没事。",
        "科研人员揭示候鸟的秘密。",
        "等儿子考上大学再说。",
        "当地交通运输部门还在调查。",
    ],
)
def test_a_kind_of_body_is_nobody(text: str) -> None:
    assert {actor.type for actor in actors(text).values()} <= {"country"}


@pytest.mark.parametrize(("text", "people"), [("火灾致2名消防员殉职。", 2), ("夜市冲突3人被刑拘。", 3)])
def test_a_few_who_came_to_harm_are_counted(text: str, people: int) -> None:
    assert [figure.low for figure in article(text).figures] == [people]
