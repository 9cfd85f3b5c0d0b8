"""Claims about who stands near a reporting verb and does not speak, and about deeds that are no words."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund confirmed the deal, though described it as “rash”.", "Ann Lund"),
        ("Ann Lund has on several occasions castigated the board.", "Ann Lund"),
        ("Mayors in Ohio, Texas and Virginia indicated that they would sue.", "Mayors"),
        ("Members of the group on ending the war in eastern Ukraine have announced that it holds.", "Members"),
        ("Sen. Ann Lund, D-Ohio, who on Monday declared that she would run, left.", "Ann Lund"),
        ("They sent a complaint by a clerk who said he saw it.", "a clerk"),
        ("Not everyone is on board with the sign, even those who say it is fine.", "those"),
        ("Sen. Ann Lund of Ohio, who came to back Bo Dahl, 49, said it was late.", "Ann Lund"),
        ("Bo Dahl, a baker of 42, was working alone and saw nobody, said police chief Ann Lund.", "Ann Lund"),
        ("Ann Lund said in a press call that the lock was late, and described it as “mud”.", "Ann Lund"),
        ("The Oslo-based airline, which flies to Rome, said it was late.", "The Oslo-based airline"),
        ("Norwegian media say 10 boats were lost in the storm.", "Norwegian media"),
        ("The mayor spoke. It was rash, but neverthless said the mayor would go.", None),
        ("The maker of Lund tea and Dahl biscuits said it was late.", "The maker of Lund tea and Dahl biscuits"),
        ("The Italian who taught Bo Dahl to row has called it “mud” and asked for a lock.", "The Italian"),
        ("The Dane who met Bo Dahl has labelled it “mud”.", "The Dane"),
        ("My mate at the bank reckons it was late.", "My mate at the bank"),
        ("The author of the Herald report said it was late.", "The author of the Herald report"),
        ("A report on Dahl said it was late.", "A report on Dahl"),
    ],
)
def test_nobody_speaks_whom_the_words_before_the_verb_only_mention(text: str, speaker: str | None) -> None:
    assert {quote.speaker for quote in parse(text).quotes} == ({speaker} if speaker else set())


@pytest.mark.parametrize(
    "text",
    [
        "The team is working to confirm Judge Ann Lund, 49, by May.",
        "The court declared war on the mayor.",
        "They failed by not reporting the matter to police.",
        "Prosecutors want to question Ann Lund in May.",
        "The lake gushed out of the lock.",
        "They dramatically cut predicted snow amounts.",
        "The failure to ratify the document indicates that it was late.",
        "Its first boat, called the Gull, sank.",
    ],
)
def test_what_is_done_is_not_said(text: str) -> None:
    assert not parse(text).quotes


def test_one_in_a_crowd_is_not_whoever_was_named_before() -> None:
    (quote,) = parse("Ann Lund waved to the crowd. “Come on!” one shouted.").quotes
    assert quote.speaker is None


def test_police_are_no_police_chief() -> None:
    text = "Police Chief Ann Lund came to the lock. At the time, police said it was late."
    assert [quote.speaker for quote in parse(text).quotes] == ["police"]


def test_a_former_president_is_not_the_president() -> None:
    text = "Former President Ann Lund left. On Ohio Sen. Bo Dahl, the president was brief. “No,” the president said."
    assert parse(text).quotes[-1].speaker == "the president"


def test_the_second_cue_behind_a_quote_brings_words_of_its_own() -> None:
    text = "Ann Lund sat down. “It holds,” she told Aftonen in May, though admitted it was hard to mend."
    assert [(quote.cue, quote.text) for quote in parse(text).quotes] == [
        ("told", "It holds,"),
        ("admitted", "it was hard to mend"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Trade will grow, Danish Tourism and Trade Minister Ann Lund said on Monday.", "Ann Lund"),
        ("Trade will grow, Minister for Trade and Industry Ann Lund said on Monday.", "Ann Lund"),
        ("Trade will grow, the Tourism and Trade Minister said on Monday.", "the Tourism and Trade Minister"),
        ("Bin Less Now says people throw too much away.", "Bin Less Now"),
        ("It felt the influence of Mayor Ann Lund, who said it was late.", "Ann Lund"),
        ("It was farmers in 1984, who said it was late.", "farmers"),
        ("In August, Lund overall said it was late.", "Lund"),
    ],
)
def test_an_office_in_two_halves_and_a_name_that_ends_in_an_adverb_are_whole(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in parse(text).quotes] == [speaker]


def test_who_only_reads_a_letter_says_nothing() -> None:
    assert not parse("When a girl in Michigan finished reading the letter, any such deal was off.").quotes


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Ann Lund to board: Sell the port today", "Ann Lund"),
        ("Road to ruin: how a port was lost to sea", None),
    ],
)
def test_a_headline_says_whom_somebody_tells_it(title: str, speaker: str | None) -> None:
    quotes = parse(f"{title}\n\nAnn Lund met the board on Monday. It rained all day.").quotes
    assert {quote.speaker for quote in quotes} == ({speaker} if speaker else set())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Lund, sitting beside her, added that wages were late.", [("Ann Lund", "wages were late")]),
        ("The animals may dream, according to a study published in May.", [("a study", "The animals may dream")]),
        (
            "“Who paid them?” Ann Lund asked. “Who knew?” The club said at least six were threatened.",
            [("Ann Lund", "Who paid them?"), ("Ann Lund", "Who knew?"), ("The club", "at least six were threatened")],
        ),
        ("“Who knew?” Ann Lund said this morning.", [("Ann Lund", "Who knew?")]),
        (
            "After calling for a vote in May, Norway's harbour minister Ann Lund said it was late.",
            [("Ann Lund", "a vote in May"), ("Ann Lund", "it was late")],
        ),
        ("Ann Lund refused to blame the board.", []),
    ],
)
def test_who_says_which_words(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text.removesuffix(",")) for quote in parse(text).quotes] == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lund, Aid Now's director for East Africa, the Horn and the Lakes, said the camp was late.", "Ann Lund"),
        ("In a statement posted on social media, Ms Lund told people to go, repeating that it was no drill.", "Lund"),
        ("Sure that the plan will pass the Bundestag, Ann Lund left, telling aides that it was late.", "Ann Lund"),
    ],
)
def test_who_opens_a_long_sentence_speaks_at_its_end(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in parse(text).quotes} == {speaker}


def test_a_local_paper_told_something_relays_it() -> None:
    [quote] = parse("Ann Lund told local newspaper Byens Tidende she would vote against the plan.").quotes
    assert quote.via == ("Byens Tidende",)


def test_an_outlet_told_something_is_no_part_of_it() -> None:
    [quote] = parse("Ann Lund told the Irish Times staff were late.").quotes
    assert (quote.text, quote.via) == ("staff were late", ("Irish Times",))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The lock is safe, Norwegian Trade Minister Ann Lund said on Monday.", [("Ann Lund", "The lock is safe")]),
        ("Two were hurt, Oslo Fire Chief Ann Lund said at the scene.", [("Ann Lund", "Two were hurt")]),
        ("It will shut, a word Ann Lund repeated.", []),
        ("Contrary to what Ann Lund said, the earth turns every 24 hours.", []),
        ("That lock, which leaks, was safe, Ann Lund said.", [("Ann Lund", "That lock, which leaks, was safe")]),
        ("Ann Lund, a pilot - reported to be rich - has left.", []),
        ("Ann Lund wants to add more boats to the fleet.", []),
        ("The islands, the chain claimed by Beijing, are small.", []),
        ("Two clerks had no warning the lock was late.", []),
        ("The guard who called 911 about a gun also said it was a toy.", [("The guard", "it was a toy")]),
        ("Ann Lund, harbour expert at Oslo University said it was late.", [("Ann Lund", "it was late")]),
        ("Ann Lund went to read the report.", []),
    ],
)
def test_what_is_told_ahead_of_whoever_tells_it(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text) for quote in parse(text).quotes] == found


def test_a_speaker_behind_his_words_is_nobody_they_tell_of() -> None:
    text = "Fire Chief Bo Lund came. A guard was hurt and five were taken to hospital, he said."
    assert [quote.speaker for quote in parse(text).quotes] == ["Bo Lund"]


def test_who_demands_money_is_no_relay_of_who_tells_it() -> None:
    text = "The thieves demanded 100 euros by text to a number, said watchdog Bo Lund in a blog about the case."
    assert [(quote.speaker, quote.via) for quote in parse(text).quotes] == [
        ("Bo Lund", ()),
        ("The thieves", ("Bo Lund",)),
    ]


def test_a_body_based_in_a_country_is_not_the_country() -> None:
    [quote] = parse("The UK-based Syrian Observatory for Human Rights (SOHR) said the lock was late.").quotes
    assert quote.speaker == "Syrian Observatory for Human Rights"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It opens in May, one of its owners, Ann Lund, told Aftonen.", [("Ann Lund", "It opens in May")]),
        ("It all began when Ann Lund was seen on video telling Bo Dahl that it leaked.", [("Ann Lund", "it leaked")]),
        ("The note of clerk Ann Lund, who said he was late.", [("Ann Lund", "he was late")]),
        ("It grew, a rise compared with 2015, which is “not that much”.", []),
        ("Lund Mills employs 105 people and the company said it will grow.", [("Lund Mills", "it will grow")]),
        ("The board is looking into the leak and alleged contacts between them.", []),
        ("It leaks, according to research firm Lund Data (Aftonen Weekly, page 29).", [("Lund Data", "It leaks")]),
        ("In an article posted on 18 December, Forbes looked at it, saying it was late.", [("Forbes", "it was late")]),
        ("In May he claimed one of the biggest victories of his career.", []),
    ],
)
def test_whoever_is_only_near_the_verb_does_not_speak(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text) for quote in parse(text).quotes] == found


def test_the_secretary_of_a_department_is_himself() -> None:
    text = "Department of Homeland Security Secretary John Lund told reporters that the lock was late."
    assert [quote.speaker for quote in parse(text).quotes] == ["John Lund"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It will rise, Ann Lund said on Monday following talks with Bo Dahl.", [("Ann Lund", "It will rise")]),
        ("The least pain - ever observed.", []),
        ("She has pictures of a town in Norway called Lundby Harbour.", []),
        (
            "It was paid by Dahl Inc. Announcing the deal, CEO Ann Lund says it will grow.",
            [("Ann Lund", "it will grow")],
        ),
    ],
)
def test_what_only_sounds_like_a_report_is_none(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text) for quote in parse(text).quotes if quote.cue != "Announcing"] == found


def test_an_adviser_is_not_the_prince_he_speaks_of() -> None:
    text = "“It holds,” a senior adviser to Prince Jon Lund said. The adviser said Prince Jon was glad."
    assert parse(text).quotes[-1].speaker == "a senior adviser to Prince Jon Lund"


def test_a_state_is_not_its_attorney_general() -> None:
    text = "Washington State Attorney General Bo Lund sued. Washington state said it was late."
    assert parse(text).quotes[-1].speaker != "Bo Lund"


def test_she_is_the_wife_whose_name_tells_no_gender() -> None:
    text = "“It will stay,” said Ole Vik, 63, a guard. His wife, Berit, nodded. “And where would we go?” she asked."
    assert [quote.speaker for quote in parse(text).quotes] == ["Ole Vik", "Berit"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The board's top lawyer, Ann Lund, said on Monday: “It leaks.”", [("Ann Lund", "It leaks.")]),
        ("Hours later, police took her home and tweeted that she was safe.", [("police", "she was safe")]),
        ("Ann Lund, a member of the Harbour Watch Union (HWU), said it was late.", [("Ann Lund", "it was late")]),
        (
            "One viewer of the clip posted by the Fjord Weekly Gazette said it was late.",
            [("One viewer", "it was late")],
        ),
        ("It is built to counter an attack. Women cried and beat the ground.", []),
    ],
)
def test_whom_the_words_ahead_belong_to_speaks(text: str, found: list[tuple[str, str]]) -> None:
    assert [(quote.speaker, quote.text) for quote in parse(text).quotes] == found
