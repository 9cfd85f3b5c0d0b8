"""Chinese speech in the forms of many desks: court and police notices, features, research notes, foreign outlets."""

import pytest

from corpus.chinese.numbers import number_at
from corpus.model import Actor, Article, Quote
from corpus.read import parse


def quotes(text: str) -> tuple[Quote, ...]:
    return parse(text).quotes


def people(article: Article) -> list[Actor]:
    return [actor for actor in article.actors if actor.type == "person"]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("南山分局接市民举报称，码头仓库里有人私藏烟花。", "市民", "码头仓库里有人私藏烟花"),
        ("民警赶到后，岑某某供称，货是替朋友看的。", "岑某某", "货是替朋友看的"),
        ("中级法院经审理查明：船队三年里虚报油耗。", "中级法院", "船队三年里虚报油耗"),
        ("公诉人则当庭反驳称，账本系后来补写。", "公诉人", "账本系后来补写"),
        ("港务局提示：雾天停航的班次可以免费改签。", "港务局", "雾天停航的班次可以免费改签"),
        ("鹭江航运公告称，两条航线下月起停运。", "鹭江航运", "两条航线下月起停运"),
        ("华昕新能源称尊重判决。", "华昕新能源", "尊重判决"),
        ("海陵锂业则坚称没有停产。", "海陵锂业", "没有停产"),
        ("海陵科技董事长吴国栋在17日的业绩会上回应称：“我们不卖船。”", "吴国栋", "我们不卖船"),
        ("有消息称海陵渔业公司将停产，海陵渔业公司否认。", "海陵渔业公司", "海陵渔业公司将停产"),
        ("贝岛国海洋事务与渔业部长莫塔·里奥斯在港口说，禁渔期不会延长。", "莫塔·里奥斯", "禁渔期不会延长"),
        ("船运公司高级副总裁梁文俊则指出，运价已经见底。", "梁文俊", "运价已经见底"),
        ("鵬程海工則發布聲明指出，公司一切依法辦理。", "鵬程海工", "公司一切依法辦理"),
        ("住在三樓的陳太憶述，當時聽到一聲巨響。", "陳太", "當時聽到一聲巨響"),
    ],
)
def test_notices_and_reports_name_who_says_it(text: str, speaker: str, words: str) -> None:
    (quote,) = quotes(text)
    assert (quote.speaker, quote.text) == (speaker, words)


def test_what_belongs_to_somebody_speaks_and_not_its_owner() -> None:
    (quote,) = quotes("歌手方以柔工作室16日晚发文辟谣：“网上的说法全是编的。”")
    assert quote.speaker == "方以柔工作室"


def test_somebody_described_by_a_clause_is_not_the_person_in_the_clause() -> None:
    text = "演员方以柔说，新戏已经杀青。一位与方以柔合作过的导演向记者透露，她每天收工很晚。"
    assert [quote.speaker for quote in quotes(text)] == ["方以柔", "导演"]


def test_a_colon_gives_the_words_to_whom_its_sentence_is_about() -> None:
    text = "消防处处长游德铭说，起火原因待查。死者弟弟黄先生赶到医院，情绪激动：“昨天才同他喝过茶。”"
    assert [quote.speaker for quote in quotes(text)] == ["游德铭", "黄先生"]


def test_words_before_somebody_without_a_name_who_acts_are_hers() -> None:
    text = "社区主任乔玉梅说，只剩三户没搬。\n\n“爷爷叫我来替他剪最后一次头。”姑娘坐下，泪就掉了下来。"
    assert [quote.speaker for quote in quotes(text)] == ["乔玉梅", "姑娘"]


def test_showing_a_picture_or_setting_a_price_is_no_longer_what_was_said() -> None:
    (first,) = quotes("有娱乐博主爆料称，两人去年已经结婚，还晒出一张合影。")
    assert (first.speaker, first.text) == ("娱乐博主", "两人去年已经结婚")
    (second,) = quotes("分析师林若海在研报中写道，运价已经见底，并将远帆航运的目标价上调至12元。")
    assert second.text == "运价已经见底"


def test_an_outlet_in_latin_letters_keeps_its_whole_name() -> None:
    (quote,) = quotes("首席技术官林若海接受The Information采访时表示，芯片已经够用。")
    assert quote.via == ("The Information",)


def test_a_pronoun_that_passes_words_on_is_whom_it_takes_up() -> None:
    text = "资深媒体人郑宜方直言：“这题答不好。”她还引述一名将领的话说，“港里早就传开了”。"
    assert [(quote.speaker, quote.via) for quote in quotes(text)] == [("郑宜方", ()), ("将领", ("郑宜方",))]


def test_that_outlet_relays_what_it_was_told() -> None:
    text = "据《海潮纪事报》报道，部长反对撤军。一名前助手对该报说：“他当场合上了文件夹。”"
    assert [(quote.speaker, quote.via) for quote in quotes(text)][-1] == ("前助手", ("海潮纪事报",))


def test_whom_a_reporter_learnt_it_from_is_the_source_and_the_outlet_its_relay() -> None:
    (quote,) = quotes("据《体坛先锋》记者从俱乐部内部获悉，球队有意引进一名中锋。")
    assert (quote.speaker, quote.via) == ("俱乐部内部", ("体坛先锋",))


@pytest.mark.parametrize("text", ["对于停运的传闻，船长何敏之予以否认。", "针对停运，鹭江航运回应。"])
def test_on_what_somebody_speaks_is_nothing_that_they_say(text: str) -> None:
    assert quotes(text) == ()


def test_what_is_done_to_a_company_is_no_part_of_its_name() -> None:
    assert [actor.name for actor in parse("渔业部暂停海陵渔业公司的许可。").actors] == ["海陵渔业公司"]


@pytest.mark.parametrize("text", ["毛远同志曾指出，船要常修。", "时任国防部长罗成激烈反对。", "古人云：“舟已行矣。”"])
def test_words_that_only_begin_like_a_name_are_nobody(text: str) -> None:
    assert {actor.name for actor in people(parse(text))} <= {"毛远", "罗成"}


def test_somebody_with_an_age_behind_the_name_is_a_person() -> None:
    article = parse("准备搬家的公务员阿米拉（34岁）告诉记者，她看了十多个单位。")
    assert [actor.name for actor in people(article)] == ["阿米拉"]
    assert [quote.speaker for quote in article.quotes] == ["阿米拉"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("应急管理局局长黎海滔向中新社记者介绍，全市已转移群众8.6万人。", "黎海滔"),
        ("世界动物保护协会表示，海豹越来越少，但农业部说只少了20头。", "农业部"),
    ],
)
def test_who_is_told_a_figure_or_spoke_before_is_not_whose_figure_it_is(text: str, speaker: str) -> None:
    assert [(figure.actor, figure.speaker) for figure in parse(text).figures] == [(None, speaker)]


def test_a_scaled_number_is_exactly_what_is_written() -> None:
    number = number_at("1,284.6亿", 0)
    assert number is not None and number.value == 128_460_000_000


def test_the_reporter_of_a_dateline_is_nobody_a_pronoun_takes_up() -> None:
    text = "本报海口9月14日电（特派记者 孟庆阳）女子链球决赛，20岁的赵婕妤振臂怒吼。\n\n她透露，自己三个月前受过伤。"
    assert [quote.speaker for quote in quotes(text)] == ["赵婕妤"]


def test_whoever_belongs_to_a_pronoun_speaks_and_not_whom_it_means() -> None:
    text = "被告人桑某说，自己不懂规定。其辩护人提出，账目由别人经手。"
    assert [quote.speaker for quote in quotes(text)] == ["桑某", "辩护人"]


def test_a_word_of_saying_inside_a_description_reports_nothing() -> None:
    (quote,) = quotes("一名自称姓秦的工作人员称，收费从来如此。")
    assert (quote.speaker, quote.text) == ("自称姓秦的工作人员", "收费从来如此")


def test_an_outlet_somebody_speaks_on_does_not_speak() -> None:
    text = "顾问凯文·布莱恩公开反对。他在福克斯新闻上称，通胀已经结束。"
    assert [quote.speaker for quote in quotes(text)] == ["凯文·布莱恩"]


def test_the_article_speaks_again_where_an_answerer_is_named() -> None:
    text = "记者：片子拍了九年？\n\n池田葵：一开始没有钱。\n\n影评人乐之恒在专栏中写道，池田葵的镜头从不闭眼。"
    assert [(quote.kind, quote.speaker) for quote in quotes(text)] == [("block", "池田葵"), ("indirect", "乐之恒")]


def test_the_speaker_of_a_headline_is_not_the_first_of_the_story() -> None:
    text = "市民投诉拖车费 交管部门：已责令退款\n\n“三公里收我四千八！”4月6日，市民叶女士向热线反映了此事。"
    assert [quote.speaker for quote in quotes(text)] == ["交管部门", "叶女士"]


def test_a_rate_of_the_next_clause_is_not_the_figures_own() -> None:
    article = parse("一项覆盖16万人的研究，每天散步就好。依据301条款，船队须报备。")
    assert [(figure.text, figure.period) for figure in article.figures] == [("16万人", None)]


def test_a_name_that_clauses_open_with_again_and_again_needs_no_title() -> None:
    text = "“车一扔就跳下去了。”昨日下午，穿蓝马甲的申铁生回忆。那晚，申铁生送餐经过桥头。申铁生把孩子托了起来。"
    assert [quote.speaker for quote in quotes(text)] == ["申铁生"]


def test_a_familiar_form_is_never_given_to_a_namesake_named_after_it() -> None:
    text = "“山里离不开人。”老贺蹲在门槛上。\n\n老贺病倒了，女儿贺小满说：“您也是病人。”"
    assert [quote.speaker for quote in quotes(text)] == ["老贺", "贺小满"]
    text = "村医贺丰收说，路难走。老贺的车一响，狗就不叫了。\n\n“山里离不开人。”老贺蹲在门槛上。"
    assert [quote.speaker for quote in quotes(text)] == ["贺丰收", "贺丰收"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("骑手申向东回忆，桥下水很急。", "申向东"),
        ("见义勇为基金会理事长古建军说，奖金明天发放。", "古建军"),
        ("总统助理乌沙科夫称，两人谈得坦诚。总统助理乌沙科夫还说，会再见面。", "乌沙科夫"),
        ("港口公司营运总管杨美珍表示，闸机已经修好。", "杨美珍"),
    ],
)
def test_a_name_is_taken_whole(text: str, name: str) -> None:
    assert {quote.speaker for quote in quotes(text)} == {name}


@pytest.mark.parametrize("text", ["高盛则把金价预测从4300美元上调至4900美元。", "老贺摆摆手：后山还有人等药。"])
def test_a_forecast_that_moves_and_a_wave_of_the_hand_say_nothing(text: str) -> None:
    assert quotes(text) == ()


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("首相拿督斯里安瓦尔·哈桑强调，出口禁令不变。", "安瓦尔·哈桑", "出口禁令不变"),
        ("23:20　渔业部提醒，渔船尽快回港。", "渔业部", "渔船尽快回港"),
        ("远帆集团方面回应《海潮日报》称，航线照常。", "远帆集团", "航线照常"),
        ("監察局昨日公佈，十一月渡輪收入按年升一成。", "監察局", "十一月渡輪收入按年升一成"),
        ("有荷官無奈搖頭：「公司說會安排，但人工肯定少。」", "荷官", "公司說會安排，但人工肯定少"),
        ("微博大V“码头老张”点评：“先把直道开稳。”", "码头老张", "先把直道开稳"),
    ],
)
def test_live_notes_titles_of_honour_and_posts_name_who_says_it(text: str, speaker: str, words: str) -> None:
    (quote,) = quotes(text)
    assert (quote.speaker, quote.text) == (speaker, words)


def test_what_is_made_known_by_nobody_in_particular_names_no_speaker() -> None:
    assert all(quote.speaker != "正式" for quote in quotes("一旦决定被正式公布，港口将通知各国。"))


def test_a_university_of_teachers_is_no_person() -> None:
    assert [actor.name for actor in people(parse("东南师范大学教授雷万海研究渔村。"))] == ["雷万海"]


def test_the_pataca_is_a_currency_of_its_own() -> None:
    (figure,) = parse("十一月毛收入為210.9億澳門元。").figures
    assert (figure.unit, figure.low) == ("MOP", 21_090_000_000)


def test_patients_and_guests_have_names_and_words() -> None:
    text = "“一片掰成两片吃。”在出租屋里，患者童志强拿出药盒给记者看。"
    assert [quote.speaker for quote in quotes(text)] == ["童志强"]
    text = "孙女佘晓彤说，她学会了。\n\n有食客从外地飞来，吃完抹抹嘴：“值了，真的值了。”"
    assert [quote.speaker for quote in quotes(text)] == ["佘晓彤", "食客"]


def test_a_count_after_a_place_is_left_out_in_either_script() -> None:
    assert [quote.speaker for quote in quotes("現場一名不願具名的工程師透露，業主趕進度。")] == ["工程師"]
