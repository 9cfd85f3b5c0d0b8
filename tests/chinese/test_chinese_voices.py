"""Chinese speech whose speaker is not plain: long phrases, learnt from whom, a verb before 道, whom 他 cannot mean."""

import pytest

from tests.chinese.spoken_zh import quotes


def told(text: str, outlet: str | None = None) -> list[tuple[str | None, str]]:
    return [(quote.speaker, quote.text) for quote in quotes(text, outlet)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("“缆绳早就该换了。”一家总部位于临港的修船厂质检主管对渔讯日报说。", "修船厂质检主管", "缆绳早就该换了"),
        ("据《渔讯日报》4月2日报道，两名了解何敏之日程的港务官员透露，新航线推迟。", "港务官员", "新航线推迟"),
        ("一位参与过早期谈判的前渔业署官员告诉记者，补偿款尚未到账。", "前渔业署官员", "补偿款尚未到账"),
        ("该账号所在平台回应称，栏杆已经修好。", "账号所在平台", "栏杆已经修好"),
        ("28岁的程序员小赵对海潮社说，他每天坐渡轮上班。", "小赵", "他每天坐渡轮上班"),
        ("渔港解说员段炜赛后在微博写道，“输船不输人。”", "段炜", "输船不输人"),
        ("渔民陈四贵随后冷嘲热讽道：“祝他一路顺风。”", "陈四贵", "祝他一路顺风"),
        ("议员何敏之关切，若封港半年，渔户恐无以为生。", "何敏之", "若封港半年，渔户恐无以为生"),
        ("议员何敏之询问，海事局是否仍会收费。", "何敏之", "海事局是否仍会收费"),
        ("市长林海生威胁，如果谈不拢，码头将全部关闭。", "林海生", "如果谈不拢，码头将全部关闭"),
        ("海事局公布的数字是十二平方公里，只有三成。", "海事局", "十二平方公里"),
        ("本报记者从市海事局获悉，暴雨将在今夜到来。", "市海事局", "暴雨将在今夜到来"),
    ],
)
def test_a_speaker_stands_behind_clauses_places_and_verbs(text: str, speaker: str, words: str) -> None:
    assert told(text) == [(speaker, words)]


def test_whom_an_outlet_learnt_it_from_is_the_speaker_and_the_outlet_the_relay() -> None:
    (quote,) = quotes("财新从三名接近交易的人士处获悉，两家船厂已通知客户。")
    assert (quote.speaker, quote.via) == ("接近交易的人士", ("财新",))
    assert quotes("他从父亲那里得知，老船已经卖了。") == ()


def test_an_outlet_that_cites_him_passes_on_the_one_named_before() -> None:
    first, second = quotes("市长林海生表示，港口不会关闭。马新社引述他说：“这是事实。”")
    assert (first.speaker, first.via) == ("林海生", ())
    assert (second.speaker, second.via) == ("林海生", ("马新社",))


def test_a_relay_in_title_marks_keeps_its_name_whatever_stands_behind_it() -> None:
    (quote,) = quotes("《卫报》当时援引港务局一名消息人士的说法指出，油轮已经离港。")
    assert quote.via == ("卫报",)


def test_an_article_that_an_outlet_prints_speaks_for_its_writer() -> None:
    text = "《渔讯》杂志网站6日刊登滨海大学教授沃尔特的文章。文章写道，禁渔令正在产生意料之外的后果。"
    assert told(text) == [("沃尔特", "禁渔令正在产生意料之外的后果")]


def test_a_pronoun_takes_up_a_person_and_never_the_other_side() -> None:
    text = (
        "渔会前主席邓国权供称，他曾反映缆绳老化，对方回复称，物料有证书。他形容自己“好内疚”，哽咽道：“我每晚都睡不着。”"
    )
    assert [speaker for speaker, _ in told(text)][-2:] == ["邓国权", "邓国权"]
    text = "何敏之表示，预算已经通过。海事局称，航道照常开放。他说，工程下月动工。"
    assert [speaker for speaker, _ in told(text)] == ["何敏之", "海事局", "何敏之"]


def test_words_behind_a_colon_are_not_those_of_whoever_the_next_sentence_names() -> None:
    text = "财长贝森在受访时说：“祝他好运。”总统特罗普则发文威胁，如果达成协议，将对全部鱼货加税。"
    assert told(text) == [("贝森", "祝他好运"), ("特罗普", "如果达成协议，将对全部鱼货加税")]


def test_a_refusal_to_comment_is_no_part_of_what_the_other_said() -> None:
    text = "海潮航运方面回复称，公司遵守法规；东湾船厂截至发稿未予置评。"
    assert [words for _, words in told(text)] == ["公司遵守法规"]


def test_three_characters_that_judge_are_words_and_three_that_name_are_not() -> None:
    assert [quote.kind for quote in quotes("何敏之表示，船队起航“太急了”，要先检查。")] == ["indirect", "partial"]
    assert [quote.kind for quote in quotes("何敏之表示，将参加“渔火节”，也会乘船。")] == ["indirect"]


def test_a_share_of_those_asked_is_no_name_without_its_number() -> None:
    assert [speaker for speaker, _ in told("有58%的渔民预计，今年运价会下滑。")] == ["58%的渔民"]


def test_what_a_headline_says_ends_where_its_next_part_begins() -> None:
    text = "海事處長：首船5分鐘到場　居民代表質疑警鐘失靈\n\n海事處處長楊恩健說，航道暢通。"
    assert told(text)[0] == ("海事處長", "首船5分鐘到場")


def test_a_clause_in_marks_at_the_end_of_a_report_is_part_of_it() -> None:
    quote, fragment = quotes("何敏之表示，码头会扩建，“没有人会因此丢掉饭碗”。")
    assert (quote.kind, quote.text) == ("indirect", "码头会扩建，“没有人会因此丢掉饭碗”")
    assert (fragment.kind, fragment.text) == ("partial", "没有人会因此丢掉饭碗")


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("海潮社港口/东湾9月17日 - 三名知情人士称，渡轮将停航。", "知情人士", "渡轮将停航"),
        ("总裁何敏之周三在码头被问及此事时对记者表示，他感到失望。", "何敏之", "他感到失望"),
        ("南湾渔业协会一位不愿透露姓名的专家对记者说，鱼价会涨。", "专家", "鱼价会涨"),
        ("议员何敏之在脸书发文酸，市长连船票都没买过。", "何敏之", "市长连船票都没买过"),
        ("发言人吴峥反批，议员只会算计。", "吴峥", "议员只会算计"),
        ("渔业局总经理（临床服务）刘家献强调，仍需观察。", "刘家献", "仍需观察"),
        ("审稿人评价该工作“为渔业提供了令人信服的路径”。", "审稿人", "为渔业提供了令人信服的路径"),
        ("记者3月19日从鹭江大学获悉，新船首次出海。", "鹭江大学", "新船首次出海"),
        ("部长何敏之强调“绝不容忍”有人走私。", "何敏之", "绝不容忍"),
        ("“刚买的船，”一位老船主群的群主在群里发了个表情。", "老船主群的群主", "刚买的船"),
    ],
)
def test_more_ways_to_say_who_speaks(text: str, speaker: str, words: str) -> None:
    assert (speaker, words) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "何敏之不认为这是涨价的开始。",
        "调查预计耗时六个月。",
        "她说过几乎一模一样的话。",
        "何敏之重申了43元的目标价。",
        "多位受访者提到一个名字。",
        "据本报获得的一份审计报告，县里投入三亿元，而承诺出资的一方实际到账为零。",
    ],
)
def test_what_is_denied_expected_or_only_named_was_not_said(text: str) -> None:
    assert quotes(text) == ()


def test_a_pronoun_means_nobody_who_speaks_only_later() -> None:
    text = "居于东湾的陈婆婆（72岁）昨到医院覆诊，她向记者诉苦：“我不敢去看。”陪同的女儿则说，手续繁复。"
    assert [speaker for speaker, _ in told(text)] == ["陈婆婆", "陪同的女儿"]


def test_a_pronoun_goes_back_over_sentences_about_him_to_whom_they_name() -> None:
    text = "部长何敏之强调，关税不变。\n阿力（化名）不关心这些。午饭时间，他在看短片。“我想学修船，”他滑着手机。"
    assert told(text)[-1] == ("阿力", "我想学修船")


def test_somebody_whom_an_article_only_calls_old_zhou_is_a_speaker() -> None:
    text = "老周推开铁门，指着一条船说：“没人要了。”老周是最后的看门人。"
    assert told(text) == [("老周", "没人要了")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("华为创始人任海平则坦承，单船运力落后。", "任海平"),
        ("公司董秘蒋砺补充道，产能已满。", "蒋砺"),
        ("蓝委马闻君受访质疑，过去订的船还没交，钱却付了。", "马闻君"),
        ("欧盟驻华大使庹尧诲（Jorge Toledo）抱怨说，申请只批了一半。", "庹尧诲"),
        ("前船政主任、现任鹭江大学教授的麦艾文（Evan Medeiros）说，时机说明了一切。", "麦艾文"),
        ("贸易专员谢夫乔维奇时隔一年再次表示，鱼税不变。", "谢夫乔维奇"),
        ("美国智库战略与国际研究中心近期发布的一份报告认为，渔船已经过剩。", "战略与国际研究中心"),
        ("咨询公司龙洲经讯的分析师何敏之认为，运价会跌。", "何敏之"),
        ("蒋砺未正面回应。蒋砺表示，公司不缺钱。", "蒋砺"),
    ],
)
def test_a_name_stands_behind_any_post(text: str, speaker: str) -> None:
    assert [who for who, _ in told(text)][-1] == speaker


def test_each_part_of_a_headline_has_its_own_speaker() -> None:
    text = "鱼商协会：港口要扩建　海事局：时机未到\n\n鱼商协会会长何敏之说，船位不够。"
    assert told(text)[:2] == [("鱼商协会", "港口要扩建"), ("海事局", "时机未到")]
    text = "船队首战告负，何敏之：责任在我\n\n船队昨天出海。教练何敏之离开了码头。"
    assert told(text) == [("何敏之", "责任在我")]


@pytest.mark.parametrize(
    "text", ["申请中只有不到一半获批。", "渔港公司晚间披露三季报，净利大增。", "海外方面，东湾渔港预计年底开港。"]
)
def test_approvals_filings_and_settings_are_no_speech(text: str) -> None:
    assert quotes(text) == ()


def test_whoever_only_asks_is_not_the_speaker_of_a_quote_that_nobody_claims() -> None:
    text = "公交车驾驶员跳入江中。\n“当时没想那么多，只看见一只小手。”昨晚，记者在场站见到他时，他刚换下湿衣服。"
    assert "记者" not in [who for who, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("渔业委员会高级顾问纳瓦隆周三表示，协议接近达成。", "纳瓦隆"),
        ("数据公司总裁何敏之表示，协议接近达成。", "何敏之"),
        ("参议员格里默日前接受采访时指出，协议接近达成。", "格里默"),
        ("参议员格里默特别指出，协议接近达成。", "格里默"),
        ("商贸发言人何咏前周三表示，协议接近达成。", "何咏前"),
        ("日本外相岩屋毅周三表示，协议接近达成。", "岩屋毅"),
        ("“协议接近达成，”华为轮值董事长徐致君告诉记者。", "徐致君"),
        ("“协议接近达成，”谷歌首席执行官皮查林告诉记者。", "皮查林"),
    ],
)
def test_a_name_ends_where_the_next_word_begins_and_no_post_governs_it(text: str, speaker: str) -> None:
    assert [who for who, _ in told(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("清华渔业研究院院长田轩亦认为需警惕运力过剩。", [("田轩", "需警惕运力过剩")]),
        ("被告人陈某凯称自己没有走私。陈某凯还说，船是租的。", [("陈某凯", "自己没有走私"), ("陈某凯", "船是租的")]),
        ("渔船董事长林百里会后转述，船东不断催货。", [("林百里", "船东不断催货")]),
        ("议员朴范界质问道，为何先让步？", [("朴范界", "为何先让步")]),
        ("产业部长官金正官表示，欢迎渔船入港。", [("金正官", "欢迎渔船入港")]),
        ("渔商会主席彦辞（Jens Eskelund）指渔民听过太多承诺。", [("彦辞", "渔民听过太多承诺")]),
        ("东湾证券研究部总监植耀辉料短期仍有上升空间。", [("植耀辉", "短期仍有上升空间")]),
        (
            "船长何敏之向记者表示对渔市“长期乐观”，但未有正面回应封港问题。",
            [("何敏之", "对渔市“长期乐观”"), ("何敏之", "长期乐观")],
        ),
        ("船长魏哲嘉步出餐厅时仅说“很开心”，未多作回应。", [("魏哲嘉", "很开心")]),
    ],
)
def test_desks_have_more_ways_to_end_a_name_and_a_report(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_quote_in_the_middle_of_a_sentence_is_not_of_whom_the_next_one_names() -> None:
    text = "船东会后补货，不断催促，“他每敬一杯酒就要一批货”。船厂董事长刘扬帆则透露，数字很大。"
    assert ("刘扬帆", "他每敬一杯酒就要一批货") not in told(text)


def test_a_name_that_begins_with_a_number_keeps_it() -> None:
    assert [who for who, _ in told("三星电子一位高管坦言，产线已满。")] == ["三星电子一位高管"]
    assert [who for who, _ in told("三名高管坦言，产线已满。")] == ["高管"]


def test_whom_an_article_says_is_called_so_speaks_by_that_name() -> None:
    assert [who for who, _ in told("一名名叫塔莉亚的外国游客说，渡轮太挤。")] == ["塔莉亚"]


def test_the_talk_of_whom_somebody_cites_is_no_part_of_the_name() -> None:
    assert [who for who, _ in told("发言人李蕙芝引述郑莉君谈话指出，港口会扩建。")] == ["郑莉君"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("72岁的何德厚在补网。街坊叫他老何。“早。”老何说。儿子小何不同意：“太累了。”小何叹气。", ["何德厚", "小何"]),
        ("歌手林若海（外号“铁嗓子”）表示，他不唱了。铁嗓子说：“我累了。”", ["林若海", "林若海"]),
        ("主教练林海生走进会场。林指导笑着说：“先睡个好觉。”", ["林海生"]),
        ("海潮证券首席经济学家孟思齐称，运价上移。该行预计，年底还会再涨。", ["孟思齐", "海潮证券"]),
        ("花旗上调腾讯目标价。该行认为，渡轮广告会增长。", ["花旗"]),
        ("该局一名发言人表示，没有这回事。", ["该局发言人"]),
        ("世界银行发布的《航运展望》指出，运费在降。报告预计，明年更低。", ["世界银行", "世界银行"]),
        ("世界气象组织官网数据显示，事故少了一半。", ["世界气象组织"]),
        ("法人預估，漲價效應第二季才會反映。", ["法人"]),
        ("渔会会长孟与非上周表示，网已补好。", ["孟与非"]),
        ("直到上月，一个高三女生把信放在柜台上，信里写着：“谢谢你没有赶我走。”", ["高三女生"]),
        ("王小明的父亲王建国表示，孩子没事。小明告诉记者，他不怕。", ["王建国", "王小明"]),
        ("“别拍了！”男子一边推搡一边喊道。民警赵磊制止说：“有话好好说。”", ["男子", "赵磊"]),
        ("海军发言人林若海称“击沉两艘船”，但渔业联盟否认了这一说法，称船都在港内。", ["林若海", "渔业联盟"]),
        ("渔业协会称，约四十吨鱼死亡，而港务局给出的数字是十四吨。", ["渔业协会", "港务局"]),
        ("渔业协会称，约四十吨鱼死亡，但它给出的数字有误。", ["渔业协会"]),
        ("社民连副主席岑敖晖表示，预算要重编。", ["岑敖晖"]),
        ("鹭江航运公司发声明驳斥，称传闻毫无根据。", ["鹭江航运公司"]),
        ("老秦：我送过三万人\n\n清晨，秦守义已把船撑到江心。大家喊他老秦。“走吧。”老秦说。", ["秦守义", "秦守义"]),
        ("海潮地产宣布停工。惠信评级分析师林若海认为，还会更糟。该机构预计，明年难转好。", ["林若海", "惠信评级"]),
        ("海潮地产宣布停工。外资行分析师林若海认为，还会更糟。该机构预计，明年难转好。", ["林若海", "该机构"]),
        ("港务局局长林若海说，渡轮照开。议会在吵。该局还表示，明天停航。", ["林若海", "港务局"]),
        ("林若海正帮一位老人。“太谢谢你了！”老人连连道谢。林若海说：“应该的。”", ["老人", "林若海"]),
        ("何芳连忙解释，孩子有点怕生。工作人员小田蹲下身子问：“你叫什么？”", ["何芳", "小田"]),
        ("巴西总统席尔瓦访华。巴方表示，愿加强渔业合作。", ["巴西"]),
        ("巴基斯坦总理访华。巴西球员到场。巴方表示，愿加强渔业合作。", ["巴基斯坦"]),
        ("中非总统访华。中方表示，愿加强渔业合作。", ["中国"]),
        ("据巴西总统府发布的消息，双方通话持续一小时。", ["巴西总统府"]),
        ("有些人说，渡轮应该停航。", ["有些人"]),
        ("“太贵了。”一位带孩子的母亲摇摇头。旁边的店员赶紧解释：“今天打八折。”", ["带孩子的母亲", "旁边的店员"]),
        ("教练孟思齐认为，输在防守。队长方舟不同意：“我们全队都有责任。”", ["孟思齐", "队长方舟"]),
        ("评论员林若海撰文指出，渔港需要自强。文章认为，小港更应团结。", ["林若海", "林若海"]),
        ("我回家跟妈妈说了。班主任秦老师找到我。她说，当年的话她后悔了很久。", ["秦老师"]),
        ("醫管局資料顯示，求診的人多了一成。", ["醫管局"]),
        ("據某招聘平台2026年發布的報告，女船員佔三成。", ["招聘平台"]),
        ("小将阿不都外力·艾山说，他一夜没睡。", ["阿不都外力·艾山"]),
        ("大学教授林若海给出了自己的测算：票价每涨一元，乘客少一成。", ["林若海"]),
    ],
)
def test_a_nickname_a_bank_and_a_paper_mean_whom_the_article_named(text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in told(text)] == speakers


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("海事局官员林若海不排除年内再次停航。", "年内再次停航"),
        ("议员段宜君吁请政府放宽船员配额。", "政府放宽船员配额"),
        ("居民何敏之说，再加等同「趕人離島」。", "趕人離島"),
    ],
)
def test_what_is_not_ruled_out_or_pleaded_for_is_said(text: str, words: str) -> None:
    assert told(text)[-1][1] == words


def test_words_on_a_wall_are_not_those_of_whoever_tells_of_them() -> None:
    assert [words for _, words in told("渔民林若海说，墙上写着“不准在此靠岸停船”。")] == ["墙上写着“不准在此靠岸停船”"]


def test_whoever_an_unknown_clause_tells_of_before_a_colon_is_hardly_the_last_speaker() -> None:
    *_, quote = quotes("教练孟思齐认为，输在防守。队长方舟拍案而起：“我们全队都有责任。”")
    assert quote.confidence < 0.6
