"""Chinese speech: who said what, through whom, in every form its press uses."""

import re
from pathlib import Path

import pytest

from corpus.chinese.actors import find_chinese_actors
from corpus.model import About, Passage, Quote
from corpus.read import parse
from tests.chinese.spoken_zh import quotes

CASES = Path(__file__).parent / "annotated"
_OPEN = re.compile(r"\{(\w) ([^|{}]*)\|")


def only(text: str, outlet: str | None = None) -> Quote:
    (quote,) = quotes(text, outlet)
    return quote


def annotated(raw: str) -> tuple[str, list[tuple[int, int, str, str]]]:
    """A text whose speech is marked `{kind speaker > relay|words}`, and the marked spans."""
    text, spans, open_spans, at = "", [], [], 0
    while at < len(raw):
        match = _OPEN.match(raw, at)
        if match:
            open_spans.append((len(text), match[1], match[2].split(" > ")[0]))
            at = match.end()
        elif raw[at] == "}":
            start, kind, speaker = open_spans.pop()
            spans.append((start, len(text), kind, speaker))
            at += 1
        else:
            text += raw[at]
            at += 1
    return text, spans


def attributed(name: str, kinds: str) -> float:
    """The share of spans found with the right speaker, as F1, over one file of annotated texts."""
    wanted = found = hits = 0
    parse = {"d": "direct", "p": "partial", "i": "indirect", "b": "block"}
    for raw in re.split(r"^(?:---|===)\n", (CASES / name).read_text(encoding="utf-8"), flags=re.MULTILINE):
        text, spans = annotated(raw.strip("\n"))
        gold = [span for span in spans if span[2] in kinds]
        got = [quote for quote in quotes(text) if quote.kind in {parse[kind] for kind in kinds}]
        wanted += len(gold)
        found += len(got)
        hits += sum(
            any(abs(q.start - s) + abs(q.end - e) <= 0.2 * (e - s) + 1 and who in (q.speaker, q.mention) for q in got)
            for s, e, _, who in gold
        )
    return 2 * hits / (wanted + found)


@pytest.mark.parametrize("name", sorted(path.name for path in CASES.glob("*.txt")))
def test_marked_speech_is_found_with_its_speaker(name: str) -> None:
    assert attributed(name, "dp") >= 0.8


@pytest.mark.parametrize("name", sorted(path.name for path in CASES.glob("*.txt")))
def test_speech_without_marks_is_found_with_its_speaker(name: str) -> None:
    assert attributed(name, "ib") >= 0.8


def test_a_speaker_goes_by_the_name_and_not_by_the_title() -> None:
    quote = only("城建集团董事长唐立群强调：“工期可以商量，质量没有商量。”")
    assert (quote.speaker, quote.cue, quote.kind) == ("唐立群", "强调", "direct")
    assert quote.text == "工期可以商量，质量没有商量"


def test_a_pronoun_takes_up_the_speaker_before() -> None:
    first, second = quotes("罗秀英说，村里去年通了自来水。“再也不用挑水了。”她说。")
    assert (first.speaker, second.speaker, second.mention) == ("罗秀英", "罗秀英", "她")


def test_a_relayed_quote_names_who_relayed_it() -> None:
    quote = only("据路透社援引两名知情人士的话报道，这家工厂将在年底关闭。")
    assert (quote.speaker, quote.via) == ("知情人士", ("路透社",))


def test_two_relays_stand_from_the_outermost_inwards() -> None:
    quote = only("据新华社援引共同社报道，消防厅官员表示，火势已得到控制。")
    assert (quote.speaker, quote.via) == ("消防厅官员", ("新华社", "共同社"))


def test_whom_a_relay_goes_on_to_cite_is_the_speaker() -> None:
    quote = only("据《滨海商报》5月3日报道，援引消息人士的话说，新船厂已经动工。")
    assert (quote.speaker, quote.via) == ("消息人士", ("滨海商报",))


def test_an_outlet_that_reports_without_being_cited_is_a_relay_too() -> None:
    quote = only("華爾街日報報導，市長林若山向幕僚透露，明年將建新港。")
    assert (quote.speaker, quote.via) == ("林若山", ("華爾街日報",))


def test_a_byline_before_a_relay_names_no_speaker() -> None:
    quote = only("【滨海网】（记者 罗小文）据知情人士透露，渔港将于年内搬迁。")
    assert quote.speaker == "知情人士"


def test_the_publishing_outlet_is_no_relay_of_itself() -> None:
    text = "物流专家韦长江对《南江晚报》记者表示，运价还会上涨。"
    assert only(text).via == ("南江晚报",)
    assert only(text, outlet="南江晚报").via == ()


def test_whoever_is_told_is_the_addressee() -> None:
    quote = only("气象员赖春生告诉村民，暴雨将在夜里到来。")
    assert (quote.speaker, quote.addressee) == ("赖春生", "村民")


def test_traditional_script_is_read_like_simplified() -> None:
    quote = only("經濟學家簡志豪指出：「利率不會很快下降。」")
    assert (quote.speaker, quote.cue, quote.text) == ("簡志豪", "指出", "利率不會很快下降")


def test_a_nameless_source_goes_by_what_the_article_calls_it() -> None:
    assert only("一位不愿具名的仓库主管透露，库存只够两周。").speaker == "仓库主管"


def test_a_quote_split_by_its_speaker_is_two_quotes_of_one() -> None:
    assert [q.speaker for q in quotes("“雪太深，”牧民巴图说，“车开不进去。”")] == ["巴图", "巴图"]


def test_a_fragment_stands_inside_the_sentence_it_belongs_to() -> None:
    whole, part = quotes("厂长毛建新表示，新设备“比老师傅的手还要稳”，明年全部换装。")
    assert (whole.kind, part.kind) == ("indirect", "partial")
    assert whole.start < part.start < part.end < whole.end


@pytest.mark.parametrize(
    "text",
    [
        "这种“内卷”已经蔓延到整个行业。",
        "他读过《他说》和《她说》两本书。",
        "“十五五”规划今年启动。",
        "据悉，大桥将于明年通车。",
        "记者问：“票价会涨吗？”",
    ],
)
def test_terms_titles_and_questions_are_nobodys_quotes(text: str) -> None:
    assert quotes(text) == ()


def test_a_long_quote_whose_marks_open_again_keeps_its_speaker() -> None:
    text = "院长邱明哲在信中写道：“学校不会停课。\n“食堂照常开放。”"
    assert [q.speaker for q in quotes(text)] == ["邱明哲", "邱明哲"]


def test_a_headline_with_a_colon_is_its_speakers() -> None:
    quote = quotes("邱明哲：学校不会停课\n院长邱明哲昨天写信给家长。")[0]
    assert (quote.kind, quote.speaker, quote.text) == ("indirect", "邱明哲", "学校不会停课")


@pytest.mark.parametrize(
    "title", ["港务局：“新码头年底开工”", "孟思齐回应质疑：「票价不动」", "外交部：敦促各方“谨言慎行”"]
)
def test_a_headline_may_end_in_quotation_marks(title: str) -> None:
    body = "渡轮公司总经理孟思齐5日在码头表示，第一艘改造船已经下水，预计两个月后投入使用，届时班次将增加一倍。"
    article = parse(f"{title}\n\n{body}")
    assert (article.about.title, article.quotes[0].start > 3) == (title, True)


def test_a_whole_sentence_of_chinese_is_no_title() -> None:
    body = "渡轮公司总经理孟思齐5日在码头表示，第一艘改造船已经下水，预计两个月后投入使用，届时班次将增加一倍。"
    assert parse(f"记者：新船什么时候开？老船怎么办。\n\n{body}").about.title is None


def test_answers_of_an_interview_are_the_guests_and_questions_are_not() -> None:
    text = "记者：最难的是什么？\n池文静：等待。稿子写完以后的等待。"
    assert [(q.kind, q.speaker) for q in quotes(text)] == [("block", "池文静")]


def test_an_unnamed_answer_is_the_guests_whom_the_introduction_names() -> None:
    question = "问：小船有前途吗？\n\n答：当然有，而且更安静。"
    text = f"专访造船学者：小船更省油\n\n滨海大学教授柳如林近日接受本报专访。\n\n{question}"
    passages = (Passage("title", 0, text.index("\n")),)
    assert [q.speaker for q in quotes(text, passages=passages) if q.kind == "block"] == ["柳如林"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“渔汛来得太晚了，”远洋渔业首席策略师八车治美表示。", "八车治美"),
        ("渔业局发言人何咏前4月16日指出，休渔期将延长。", "何咏前"),
        ("滨海经济与渔业研究所研究员高凌川分析说，鱼价将下跌。", "高凌川"),
        ("接近渔业局的人士向财新透露，休渔期将延长。", "接近渔业局的人士"),
        ("在港口送货的小哥李小满说，天太热了。", "李小满"),
        ("中国足协前副主席薛立早前撰文指出，联赛将扩军。", "薛立"),
        ("漁民葉先生憶述，當晚浪高四米。", "葉先生"),
        ("比利时首相德韦弗坦言：“这几乎不可能。”", "德韦弗"),
    ],
)
def test_a_name_ends_where_its_verb_begins(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text)} == {speaker}


def test_what_is_confirmed_is_no_speech_of_whoever_confirms_it() -> None:
    assert quotes("船厂的律师魏明远证实了这一消息。") == ()


def test_a_few_blunt_words_in_marks_are_the_judges_own() -> None:
    quote = only("外长柳如林批评对方“满口胡言”，随后离场。")
    assert (quote.text, quote.speaker) == ("满口胡言", "柳如林")


def test_the_reporter_of_the_dateline_is_not_the_speaker() -> None:
    quote = only("江城网3月5日讯（记者 郝楠）芯片企业星河微电子公司4日宣布，新款芯片已通过认证。")
    assert quote.mention == "星河微电子公司"


def test_a_study_within_a_report_speaks_through_the_outlet() -> None:
    quote = only("据海潮通讯社报道，滨海大学的一项调查发现，三成渔民打算转行。")
    assert (quote.speaker, quote.via) == ("滨海大学的一项调查", ("海潮通讯社",))


def test_last_month_beside_the_name_of_last_month_is_the_one_before() -> None:
    text = "渔获量9月下降两成，上月的降幅为一成，渔民表示担忧。"
    dates = parse(text, About(published="2025-10-15", language="zh")).dates
    assert [(date.text, date.iso) for date in dates] == [("9月", "2025-09"), ("上月", "2025-08")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("坦桑尼亚代表团抵达，坦桑尼亚表示感谢。", set()),
        ("李海近期一直在码头。渔民李海说，图已画好。", {"李海"}),
        ("我不了解任棠大使的表态，大使任棠说过不评论。", {"任棠"}),
        ("行政会议召集人叶林淑贞表示，工友十分团结。", {"叶林淑贞"}),
        ("路透社援引高雄市长段宜君的话说，新港可期。", {"段宜君"}),
    ],
)
def test_a_name_takes_evidence_and_ends_where_the_next_word_begins(text: str, people: set[str]) -> None:
    actors = find_chinese_actors(text, (), About(language="zh"))
    assert {actor.name for actor in actors if actor.type == "person"} == people


def test_boilerplate_says_nothing() -> None:
    text = "责任编辑马明说：“转载请注明。”"
    assert quotes(text, passages=(Passage("boilerplate", 0, len(text)),)) == ()
