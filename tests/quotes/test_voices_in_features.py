"""Claims about who speaks where features bring in people by what they do, and name them late or never."""

import pytest

from corpus.read import parse


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Per Lund hit Ida Moe, 81, with an oar, then told us it was “an accident”.", "an accident", "Per Lund"),
        ("Police found a diary in which Mrs Moe had written: “It leaks.”", "It leaks", "Moe"),
        ("A diver named Ida Moe had warned that the lock was “rotten”.", "rotten", "Ida Moe"),
        ("The groom, who dives, told a local station that the lock was “rotten”.", "rotten", "The groom"),
        ("“It is sound,” said one dad. Another called it “rotten”.", "rotten", "Another"),
        ("The archdiocese has called the affair “a wound”.", "a wound", "The archdiocese"),
        ("Dana Fell wed. A pal cheered. Fell, 31, left.\nThe insider said: “It is over.”", "It is over", "The insider"),
        ("Ida Moe, the diver and broadcaster, once said: “It leaks.” Her friend Ash came. “It holds,” said Moe.",
         "It holds", "Ida Moe"),
        ("Per Lund waved. “It leaks,” she tells me. Her name is Ida and she is 19.", "It leaks", "Ida"),
        ("“It leaks,” a girl told us. She was nine, and her name was Ida.", "It leaks", "Ida"),
        ("Police found a note that Moe had written, which read “It leaks.”", "It leaks", "Moe"),
        ("Mayor Ida Moe spoke. Asked by a reporter whether it leaks, she said: “Yes.”", "Yes", "Ida Moe"),
        ("A guard waved. “Go,” he said.\nIn the yard an old man was sweeping. I greeted him. “It leaks,” he said.",
         "It leaks", "an old man"),
        ("Ida Moe, of Lund, went twice. “It leaks,” the dental nurse said.", "It leaks", "Ida Moe"),
        ("It takes Ida Moe all day.\n“It leaks,” says the former postmistress, 79.", "It leaks", "Ida Moe"),
        ("When Per Lund lifted the sofa, he froze.\n“It leaks,” the father-of-two said.", "It leaks", "Per Lund"),
        ("Per Lund is silent, but those close to him say the lock is “rotten”.", "rotten", "those close to him"),
        ("In a letter to Per Lund, leaked in May, he said it was “rotten”.", "rotten", None),
        ("A guard waved. “Go,” he said. My driver, Petro, thanked him. “It leaks,” he muttered.", "It leaks", "Petro"),
        ("The Duke is silent. In a note to Lord Moe, leaked in May, he said it was “rotten”.", "rotten", "The Duke"),
        ("Those around him said the lock was “rotten”.", "rotten", "Those around him"),
        ("Those close to her said the lock was “rotten”.", "rotten", "Those close to her"),
        ("Ida Moe waited. She was told that boats were “no longer welcome” there.", "no longer welcome", None),
        ("Ida Moe left. The lock, I am told by a cook, is old. “It leaks,” she told me.", "It leaks", "a cook"),
        ("Ida Moe was told by Per Lund that she was “no longer welcome”.", "no longer welcome", "Per Lund"),
        ("“It leaks,” was Ida Moe’s verdict.", "It leaks", "Ida Moe"),
        ("“It leaks,” is how Ida Moe puts it.", "It leaks", "Ida Moe"),
        ("“It leaks” is how the pollster Ida Moe of Lund put it on Monday.", "It leaks", "Ida Moe"),
        ("Per Lund went home. A recording shows him saying: “It leaks.”", "It leaks", "Per Lund"),
        ("The court quoted a 1952 opinion by Judge Ida Moe: “It leaks.”", "It leaks", "Ida Moe"),
        ("Per Lund quoted his mother: “It leaks.”", "It leaks", "his mother"),
        ("The complaint is short. An e-mail cited in it reads: “It leaks.”", "It leaks", "An e-mail"),
        ("The firm was sued. Two people with knowledge of it said it “leaks”.", "leaks", "Two people"),
        ("Others, who will not say why, say “it leaks, and always will”.", "it leaks, and always will", "Others"),
        ("Ida Moe shared a quote which read: “It leaks.”", "It leaks", "Ida Moe"),
        ("Around midnight a truckie comes in. “It leaks,” he tells me.", "It leaks", "a truckie"),
        ("Ida Moe came from Lund. “It leaks,” the retired dinner lady joked.", "It leaks", "Ida Moe"),
        ("Per Lund saw the lock.\nThe Taoiseach called it “rotten”.", "rotten", "The Taoiseach"),
        ("Ruth Okafor is 91 and sent a telegram, her last. It said: “Sit.”", "Sit", "Ruth Okafor"),
        ("Ruth Okafor was sent a letter. It said: “Sit.”", "Sit", None),
        ("Ida Moe promised a lock.\n“It leaks.” — Mayor Ruth Okafor", "It leaks", "Ruth Okafor"),
        ("Ida Moe promised a lock.\n“It leaks.”\n— Per Lund, diver", "It leaks", "Per Lund"),
        ("Ida Moe promised a lock.\n“It leaks.”\n— Minutes of the lock board", "It leaks", None),
        ("Ida Moe promised a lock.\n“It leaks.” – A diver from Lund", "It leaks", "A diver from Lund"),
        ("Ruth Okafor’s reply, on a postcard of a lock, read: “No.”", "No", "Ruth Okafor"),
        ("“It leaks.” Per Lund’s verdict? “Rotten.”", "Rotten", "Per Lund"),
        ("And Ida Moe? “It leaks.”", "It leaks", "Ida Moe"),
        ("Why did Per Lund’s letters stop? “It leaks.”", "It leaks", None),
        ("Ida Moe filed his letters under T. “For later,” she says.", "For later", "Ida Moe"),
        ("Ruth Okafor told Ida Moe to go. “It leaks,” she replied.", "It leaks", "Ida Moe"),
        ("Ruth Okafor told Erik Lund to go. “It leaks,” she replied.", "It leaks", "Ruth Okafor"),
        ("“I am dry,” Ida Moe said, to cries of “It leaks!”", "It leaks!", None),
        ("Ida Moe faced shouts of “It leaks!”", "It leaks!", None),
        ("Ida Moe came. Asked by Ruth Okafor why, the teacher rose. “It leaks,” she said.", "It leaks", "Ida Moe"),
        ("A spokesman said no. The major, who was late, said yes. “It leaks,” he said.", "It leaks", "The major"),
        ("Ida Moe came. What did she say? “It leaks,” the Italian said.", "It leaks", "Ida Moe"),
        ("The 18-year-old Ida Moe won. Ruth Okafor, 40, left. “It leaks,” the teenager said.", "It leaks", "Ida Moe"),
        ("By then somebody in blue paint had added: “It leaks.”", "It leaks", "somebody in blue paint"),
        ("It was read by others, among others by Ida Moe, who wrote: “It leaks.”", "It leaks", "Ida Moe"),
        ("A guard sat. The mayor, Ruth Okafor, asked him why. “It leaks,” he said.", "It leaks", None),
        ("Ida Moe wrote to Oslo. It quoted the Water Rights Act. “It leaks,” he says.", "It leaks", None),
        ("Eva Lund said it was “sound”, but Ida Moe called it “rotten”. “It leaks,” she said.", "It leaks", "Ida Moe"),
        ("Ruth Okafor had an email from Ida Moe saying: “It leaks.”", "It leaks", "Ida Moe"),
        ("Ruth Okafor, in the words of her sister, was “a leaky boat”.", "a leaky boat", "her sister"),
        ("A plaque beneath the bust of Ida Moe reads: “It leaks.”", "It leaks", "A plaque beneath the bust of Ida Moe"),
        ("Ida Moe met her sister, Ruth Okafor. “It leaks,” she said.", "It leaks", "Ida Moe"),
        ("Ida Moe, prosecuting, asked: “Does it leak?” Lund replied: “It leaks.”", "It leaks", "Lund"),
        ("Ida Moe, prosecuting, asked: “Does it leak?” Lund replied: “It leaks.”", "Does it leak?", "Ida Moe"),
        ("Erik Lund wept. Jan Moe asked him why. “It leaks,” he replied.", "It leaks", "Erik Lund"),
        ("The ruling, written by Judge Ida Moe, called the lock “rotten”.", "rotten", "Ida Moe"),
        ("The memo, written by chief clerk Ida Moe and dated May 3, called the lock “rotten”.", "rotten", "Ida Moe"),
        ("“Rotten!” snorts Per Lund.", "Rotten!", "Per Lund"),
        ("“It leaks,” says Per Lund.\n“Rot,” says Ida Moe.\n“So you say.”", "So you say", "Per Lund"),
        ("Ida Moe swam. Ida Moe dived. Ruth came. Lou Roe took off her hat. “It leaks,” she says.",
         "It leaks", "Lou Roe"),
        ("Ida Moe thought the lock “rotten”; Ruth Okafor answered that it held.", "rotten", "Ida Moe"),
        ("Ida Moe died. When Moe died, Ruth Okafor danced. “It leaks,” she said.", "It leaks", "Ruth Okafor"),
        ("Asked by Per Lund why, Ida Moe said: “No.” “It leaks?” he asked.", "It leaks?", "Per Lund"),
        ("“It leaks,” was the verdict of the critic Ida Moe, who swims.", "It leaks", "Ida Moe"),
        ("It was, as Ida Moe used to say, “a leaky boat”.", "a leaky boat", "Ida Moe"),
        ("Would Ida Moe go? “It leaks,” came the reply from Per Lund.", "It leaks", "Per Lund"),
        ("Ida Moe called it dry. Is it? “It leaks,” comes the answer.", "It leaks", None),
        ("A pilot who locked it did so “from the seat of a car”, the inquest heard.", "from the seat of a car", None),
        ("Last night Ida Moe’s rep said: “It leaks.”", "It leaks", "Ida Moe’s rep"),
        ("“It leaks,” said the pilot at the time.", "It leaks", "the pilot"),
        ("Coach Lars Lund left. “It leaks,” the Dane said.", "It leaks", "Lars Lund"),
        ("Erik Lund came on for Per Moe. The 19-year-old ran to his father, a guard. “It leaks,” he said.",
         "It leaks", "Erik Lund"),
        ("The man who posted it, councillor Erik Lund, has resigned. “It leaks,” he said.", "It leaks", "Erik Lund"),
        ("Per Lund, a pilot, is lost. Mr Lund was late. Mrs Lund wept. “It leaks,” she said.", "It leaks", "Mrs Lund"),
    ],
)  # fmt: skip
def test_features_say_who_speaks_in_many_ways(text: str, words: str, speaker: str | None) -> None:
    assert {q.speaker for q in parse(text).quotes if q.text.rstrip(".,") == words} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "“I rise,” says Ruth Okafor.\nOne critic thought it “rotten from end to end”.\n",
        "Ruth Okafor is late. Her father wanted quiet. A guard was fishing. ",
        "Neither man saw Ruth Okafor. Ruth Okafor left. Neither woman believes it. ",
        "Ruth Okafor came from the set of the film Ida Nights. She wept. ",
        "“I rise,” says Ruth Okafor.\nShe grew up in Lund. Her mother, Zsuzsa, fished. A guard waved. ",
    ],
)
def test_she_who_speaks_is_whom_the_story_is_about(text: str) -> None:
    assert parse(f"{text}“It leaks,” she says.").quotes[-1].speaker == "Ruth Okafor"


@pytest.mark.parametrize(
    "text",
    [
        "The mayor thanked the diver, Ann Lund. “It leaks,” she said.",
        "Ida Moe swam. Ida Moe has a calm that made the woman next to me laugh. “It leaks,” she whispered.",
        "The magistrate, fining her £40, said that he had seen it. “It leaks,” she told him.",
    ],
)
def test_whoever_a_sentence_only_has_beside_its_subject_is_doubtful(text: str) -> None:
    assert parse(text).quotes[-1].confidence < 0.6


def test_who_was_named_long_before_is_doubtful_once_somebody_else_has_spoken() -> None:
    text = "Per Lund saw it.\nGuests fled.\n“Go,” said Ida Roe.\n“It leaks,” he says."
    far = parse(text).quotes[-1]
    assert (far.speaker, far.confidence < 0.6) == ("Per Lund", True)
