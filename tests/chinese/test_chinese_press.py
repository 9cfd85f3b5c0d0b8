"""Chinese speech as unseen pages write it: more verbs, passed-on words, turns of a talk, whom a phrase takes up."""

import pytest

from corpus.chinese.actors import find_chinese_actors
from corpus.chinese.quotes import find_chinese_quotes
from corpus.model import About, Quote
from corpus.read import parse


def quotes(text: str, outlet: str | None = None) -> tuple[Quote, ...]:
    about = About(language="zh", outlet=outlet)
    return find_chinese_quotes(text, (), about, find_chinese_actors(text, (), about), ())


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in quotes(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("總召何敏之於會中開嗆，漁港預算根本是空的。", "何敏之", "漁港預算根本是空的"),
        ("議員段宜君更揭露，碼頭合約從未公開。", "段宜君", "碼頭合約從未公開"),
        ("渔业处回复，休渔令明早生效。", "渔业处", "休渔令明早生效"),
        ("另有评论指，这座桥建得太晚。", "评论", "这座桥建得太晚"),
        ("行政院昨指出，離島航班下月恢復。", "行政院", "離島航班下月恢復"),
        ("海事局上周表示，沉船已全部打捞。", "海事局", "沉船已全部打捞"),
        ("有反对声音指出，票价已经太高。", "反对声音", "票价已经太高"),
        ("多数受访者表示，夜间渡轮应当保留。", "受访者", "夜间渡轮应当保留"),
        ("不少人认为，旧灯塔不该拆除。", "不少人", "旧灯塔不该拆除"),
        ("一名现场目击者提到，船身当时已经倾斜。", "现场目击者", "船身当时已经倾斜"),
        ("还有一位在码头值夜班的外地网友表示，浪声像打雷。", "外地网友", "浪声像打雷"),
        ("議員何敏之批評，市長上任已滿一年。", "何敏之", "市長上任已滿一年"),
        ("市长林海生（英文名：Lin）表示，渡轮照常开行。", "林海生", "渡轮照常开行"),
        ("台“交通部”称，港区将临时封闭。", "交通部", "港区将临时封闭"),
    ],
)
def test_words_of_saying_and_who_may_say_them(text: str, speaker: str, words: str) -> None:
    (quote,) = quotes(text)
    assert (quote.speaker, quote.text) == (speaker, words)


@pytest.mark.parametrize(
    "text",
    [
        "教练段宜君眼神中透露出些许疲惫。",
        "请海事局向渔民详细说明，并尽快公布时间。",
        "记者问，有船员称“雷达早已失灵”，请问局长对此有何评论？",
        "四名船员开庭前承认属交替控罪的走私罪，案件押后再审。",
        "多名水手也表示出乎意料。",
        "投资者关注船期，以期通过回复进行判断。",
        "（应受访者要求，文中船员均为化名）",
        "应美方要求，会谈推迟到下月。",
        "他指了指自己的新船。",
        "有投资者在平台提问，公司是否考虑回购？",
    ],
)
def test_what_shows_is_asked_or_pleaded_is_nobodys_speech(text: str) -> None:
    assert quotes(text) == ()


def test_what_a_report_tells_of_a_person_it_passes_on_from_that_person() -> None:
    text = "据海潮通讯社报道，市长林海生星期二出席了新船的下水典礼，并表示，渡口不会关闭，随后强调，票价保持不变。"
    told = [(quote.speaker, quote.via) for quote in quotes(text)]
    assert told[0] == ("海潮通讯社", ())
    assert told[1:] == [("林海生", ("海潮通讯社",)), ("林海生", ("海潮通讯社",))]


def test_the_view_of_an_analyst_is_quoted_through_the_outlet_that_cites_it() -> None:
    (quote,) = quotes("路透社援引航运分析师段宜君的观点称，运价明年还会上涨。")
    assert (quote.speaker, quote.via) == ("段宜君", ("路透社",))


def test_an_outlet_that_speaks_and_goes_on_to_cite_is_the_relay_of_whom_it_cites() -> None:
    first, second = quotes("新华社发文指，新航道明年全线通航，又引述一名海军指挥员说，航道不设收费。")
    assert (first.speaker, second.speaker, second.via) == ("新华社", "海军指挥员", ("新华社",))


def test_the_first_of_several_outlets_stands_for_all() -> None:
    (quote,) = quotes("据新华社、央视等多家媒体报道，渔港已恢复通航。")
    assert quote.speaker == "新华社"


def test_an_outlets_article_speaks_for_the_outlet() -> None:
    text = "《滨海商报》发表题为“港口何去何从？”的文章，指出港口需要新的航线。\n文章指出，旧码头可以改成市场。"
    assert speakers(text) == ["滨海商报", "滨海商报"]


def test_the_outlet_of_the_dateline_is_no_relay() -> None:
    (quote,) = quotes("【环球时报报道 记者 林小文】接受《环球时报》记者采访的专家认为，这座港口太小。")
    assert (quote.speaker, quote.via) == ("专家", ())


def test_a_papers_reporter_of_any_rank_names_the_paper_as_relay() -> None:
    (quote,) = quotes("村民葉先生告诉潮汐晚报全媒体记者，浪头有三米高。")
    assert quote.via == ("潮汐晚报",)


def test_a_pronoun_means_the_nameless_person_whom_the_sentence_before_is_about() -> None:
    text = "船长段宜君说：“风太大。”随后，本航次最年轻的水手接受了采访。他说：“我第一次出海就遇上这种天气。”"
    assert speakers(text) == ["段宜君", "本航次最年轻的水手"]


def test_a_pronoun_behind_a_quote_means_nobody_whom_only_the_quote_names() -> None:
    text = "记者渡边园子说，开会是好机会。\n“我还准备采访船厂董事长胡茂元代表。”她说。"
    assert speakers(text) == ["渡边园子", "渡边园子"]


def test_this_official_is_another_name_for_whoever_spoke_last() -> None:
    text = "海岸警卫局局长段宜君说，巡逻已经加强。这位海岸执法机构负责人回答道：“我们两周前就知道了。”"
    assert speakers(text) == ["段宜君", "段宜君"]


def test_a_reporter_is_never_whoever_spoke_last() -> None:
    text = "发言人段宜君说，港口照常开放。该记者还表示，他猜测天气会变。"
    assert speakers(text)[1] != "段宜君"


def test_he_goes_on_where_the_clause_before_names_nobody_else() -> None:
    text = "议员何敏之要求市府尽快公布航线安排，他认为居民等得太久。"
    assert [(quote.speaker, quote.text) for quote in quotes(text)][-1] == ("何敏之", "居民等得太久")


def test_a_bare_surname_means_the_only_person_of_that_surname() -> None:
    text = "立法會議員尹志堅表示，渡輪班次太少。不過，尹仍指，政府有心改善。"
    assert speakers(text) == ["尹志堅", "尹志堅"]


def test_whom_something_is_said_of_does_not_say_it() -> None:
    text = "行會成員陳志文被茶客質疑票價太貴，問「你自己搭不搭船？」"
    assert "陳志文" not in speakers(text)


def test_what_one_tells_of_another_is_the_first_ones() -> None:
    (quote,) = quotes("他指，段宜君承认，旧船已经不能再用。")
    assert quote.text == "段宜君承认，旧船已经不能再用"


def test_two_reports_apart_by_a_semicolon_are_two() -> None:
    text = "对于延期，法官指法律面前人人平等；对于求情信，法官反问谁给过船员机会？"
    assert [quote.text for quote in quotes(text)] == ["法律面前人人平等", "谁给过船员机会"]


def test_a_report_ends_where_a_reporter_asks_or_the_other_side_denies() -> None:
    asked, denied = "总召何敏之说，港口早该改建，有媒体问他，钱从哪里来。", "发言人段宜君说，巡逻艇越了界，但俄方否认。"
    assert [quotes(text)[0].text for text in (asked, denied)] == ["港口早该改建", "巡逻艇越了界"]


def test_how_the_story_goes_on_behind_a_quote_is_no_speech() -> None:
    text = "“船不开。”船长段宜君说，随后他走下舷梯。"
    assert [quote.kind for quote in quotes(text)] == ["direct"]


def test_a_saying_that_somebody_else_made_is_not_the_speakers_own() -> None:
    text = "议员何敏之揭露，会长曾发表“渔民闹事都是因为懒惰成性”言论。"
    assert [quote.kind for quote in quotes(text)] == ["indirect"]


def test_a_word_that_judges_at_the_end_of_a_clause_is_the_speakers_own() -> None:
    assert [quote.kind for quote in quotes("董事长段宜君称这全是“假新闻”。")] == ["indirect", "partial"]


TALK = """海岸电台：这艘新船有什么不同？

舒志文：它完全靠风，没有马达。

“新船新人”是我们的口号，但更是目标。

下一站：哪里可以看到它？

海岸电台：什么时候下水？

舒志文：年底。"""


def test_in_a_talk_the_name_whose_lines_are_questions_asks() -> None:
    found = quotes(TALK)
    assert {quote.speaker for quote in found} == {"舒志文"}
    assert [quote.text[:4] for quote in found] == ["它完全靠", "“新船新", "年底"]


def test_an_office_that_answers_turn_by_turn_speaks() -> None:
    text = "何敏之議員：碼頭何時重開？市民等了三年。\n行政長官：明年春天。\n何敏之議員：票價會加嗎？\n行政長官：不會。"
    assert [quote.text for quote in quotes(text) if quote.speaker == "行政長官"] == ["明年春天", "不會"]


def test_nobody_speaks_to_whom_words_are_called_out() -> None:
    text = "何敏之事後在臉書批評，碼頭根本沒人管，同時向即將上任的會長陳志文喊話，「這就是你要留給漁民的嗎？」"
    assert set(speakers(text)) == {"何敏之"}


def test_words_that_another_answers_are_those_of_whom_it_names() -> None:
    text = "对于市长林海生称“渡口早该关闭”，发言人段宜君对记者称，市府不同意这一说法。"
    assert [(quote.speaker, quote.kind) for quote in quotes(text)] == [("林海生", "partial"), ("段宜君", "indirect")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("有关部门指出，去年的情况有所好转。", ["有关部门"]),
        ("此间舆论认为，谈判不会很快结束。", ["此间舆论"]),
        ("那位妇女肯定地说：“我没有看见。”", ["那位妇女"]),
        ("报告详尽地指出，逆差还在扩大。", ["报告"]),
        ("当地居民说，河里的水很脏。", ["当地居民"]),
        ("总的说，形势是好的。具体地说，有三点。俗话说，民以食为天。", []),
        ("据不完全统计，去年有三万人参加。", []),
        ("按理说，这件事不难。可以说，大家都会说普通话。", []),
        ("根据官方预测的水平，出口会上升。按照大会要求，各地已经动手。", []),
    ],
)
def test_how_it_is_said_is_no_part_of_who_says_it(text: str, speakers: list[str]) -> None:
    assert [quote.speaker for quote in parse(text, About(language="zh")).quotes] == speakers


def test_a_reporter_whose_name_ends_like_an_outlets_is_no_outlet() -> None:
    article = parse("本报合肥1月3日电记者王明报道：大会开出了新风。据明报报道，他不会去。", About(language="zh"))
    assert [actor.mentions[0][0] for actor in article.actors if actor.name == "明报"] == [
        article.text.index("明报报道")
    ]


def test_full_width_digits_are_read_as_plain_ones() -> None:
    wide, plain = (f"新华社雅加达{one}电 据当地媒体报道，会议推迟了。" for one in ("１月１１日", "1月11日"))
    one, other = (parse(text, About(language="zh")) for text in (wide, plain))
    assert [quote.speaker for quote in one.quotes] == [quote.speaker for quote in other.quotes] == ["当地媒体"]
