"""The copy-edit: hurried words become sentences, and no fact is added, lost or touched twice."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.letter.copyedit import differing_words, edit_answer, edit_phrase, known_from
from debrief_core.letter.copyedit.questions import Asking, edit_question, read_question
from debrief_core.letter.copyedit.reasons import edit_reason
from tests.letter.nasty import NASTY
from tests.letter.seams import doubled_stops, lonely_i, lower_case_starts

KNOWN = known_from(["Dana Whitfield"], ["Northwind", "Elm Street School"])
HOW = "How would you do it?"

FRAGMENTS = (
    "i led the team",
    "led the migration of 40 servers",
    "took 3 weeks",
    "no downtime",
    "and then we found the bug",
    "it was the cache",
    "- talked to everyone",
    "* made a plan",
    "• shipped it",
    "1) listen",
    "2) ask what happened",
    "i should of said that we cut costs by 20%",
    "because i want to learn",
    "that the team decides",
    "IM NOT THE BEST BUT I DID IT",
    "lol",
    "etc",
    "haha it was fun 🎉",
    "how do you measure success",
    "see https://avery.example/x?a=1 for it",
    "dont know - maybe a cache?",
    'my boss said "you are crazy"',
    "5 yrs exp in java",
    "since 2019 i am working as nurse",
    "we was 12 people",
    "python, sql, excel etc",
    "what i wanted to say is that i did it alone",
    "we used node.js, v2.1 and the iPhone app",
    "call me at 9:30 or e.g. on monday",
    "result: 40 min -> 9 min",
    "...",
    "!!!",
    "yes",
    "",
    "the manager wanted it by friday, i said no, he was angry",
    "im doing the aws cert in june",
    "ravi@mail.example can confirm",
    "so basically the api was slow",
)
joints = st.sampled_from([" ", ", ", ". ", "\n", " - ", " and ", "... ", "; ", "\n- ", " so "])


@st.composite
def hurried_texts(draw: st.DrawFn) -> str:
    """Fragments strung together as somebody tired would string them."""
    parts = draw(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=6))
    text = parts[0]
    for part in parts[1:]:
        text += draw(joints) + part
    shout = draw(st.integers(0, 9))
    return text.upper() if shout == 0 else text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("i should of said that i led it", "I led it."),
        ("forgot to say i do the aws cert in june", "I do the AWS certificate in June."),
        ("because you do research", "You do research."),
        ("led the move. 40 servers. no downtime", "I led the move: 40 servers and no downtime."),
        ("- met all\n- made a plan\n- shipped it", "I met all, made a plan and shipped it."),
        ("1. listen 2. ask 3. act", "I would listen, ask and act."),
        ("I WOULD MEASURE FIRST", "I would measure first."),
        ("measure first, then change one", "I would measure first and then change one."),
        ("we moved to gitlab, it took 9 mins", "We moved to GitLab. It took 9 minutes."),
        ("how do you measure success", "How do you measure success?"),
        ("i work here since 5 years", "I have worked here for 5 years."),
        ("i said no 🎉 lol!!!", "I said no!"),
        ("dana liked it at northwind", "Dana liked it at Northwind."),
        ("we used iPhone and eBay", "We used iPhone and eBay."),
        ("i completely blanked but what i wanted to say is that we won", "We won."),
        ("see https://avery.example/x", "See https://avery.example/x."),
        ("わかりました", "わかりました"),
        ("happened 2 times last year", "It happened 2 times last year."),
        ("told my boss the plan was wrong", "I told my boss the plan was wrong."),
        ("we moved it 91.2 -> 96.8", "We moved it from 91.2 to 96.8."),
        ("we came from k8s so its personal", "We came from k8s so it’s personal."),
        ("i swapped the pump because it leaked. it ran", ("I swapped the pump because it leaked. "
         "It ran.")),
        ("mixed the concrete myself. it held", "I mixed the concrete myself. It held."),
        ("i just answered every ticket. it took an hour", ("I just answered every ticket. It took "
         "an hour.")),
        ("i know joins. just froze", "I know joins."),
        ("strace. i said “logs”. i found a timeout", "Strace. I found a timeout."),
        ("i led the move; ; i led the team", "I led the move; I led the team."),
        ("i did it at home, here: gist", "I did it at home."),
        ("panicked and said likes. i track trials", "I track trials."),
        ("i let them listen. then theirs", "I let them listen, then theirs."),
        ("there was two colleagues", "There were two colleagues."),
        ("cut snowflake bill 38% by clustering", "I would cut snowflake bill 38% by clustering."),
        ("i count to 10 w them", "I count to 10 with them."),
        ("small teams. ever", "Small teams, ever."),
        ("because the certification. but i do c", "Because of the certification. But I do c."),
        ("me and my boss fell out", "My boss and I fell out."),
        ("we use ecs because team of 4", "We use ECS because we are a team of 4."),
    ],
)  # fmt: skip
def test_hurried_words_become_sentences(typed, said):
    assert edit_answer(typed, KNOWN, HOW).words == said


@pytest.mark.parametrize(
    "careful",
    [
        "I measure first and change one thing at a time. At Holm Freight the profile showed it.",
        "We tried it for a month; nobody asked for more.",
        "I never say only no, and I say what is possible.",
        "How do you know that a well still works? We ask the woman who is paid to report.",
        "You know the market better than I do.",
        "The team that built it was mine, and it was small.",
    ],
)
def test_careful_words_stand_as_they_are(careful):
    edited = edit_answer(careful, KNOWN)
    assert edited.words == careful
    assert edited.changes == ()


def test_every_change_says_its_rule_with_the_words_before_and_after():
    edited = edit_answer("im sure, i fixed it", KNOWN)
    assert edited.typed == "im sure, i fixed it"
    assert {"apostrophes", "i", "sentences"} <= {change.rule for change in edited.changes}
    for change in edited.changes:
        assert change.before != change.after


@settings(deadline=None, max_examples=300)
@given(hurried_texts())
def test_no_seam_is_left_and_a_second_edit_changes_nothing(text):
    words = edit_answer(text, KNOWN, HOW).words
    assert lower_case_starts(words) == []
    assert doubled_stops(words) == []
    assert lonely_i(words) == []
    assert edit_answer(words, KNOWN, HOW).words == words


@settings(deadline=None, max_examples=300)
@given(hurried_texts())
def test_no_number_and_no_address_is_added_lost_or_changed(text):
    words = edit_answer(text, KNOWN, HOW).words
    counted = re.sub(r"(?m)(^|\s)\d+\)", " ", text)
    assert set(re.findall(r"\d+", words)) >= set(re.findall(r"\d+", counted)) - {"1", "2"}
    assert set(re.findall(r"\d+", words)) <= set(re.findall(r"\d+", text))
    for address in re.findall(r"https?://\S+?(?=[\s,;.]|$)|\S+@\S+example", text):
        assert address.casefold() in words.casefold()


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=200))
def test_any_text_at_all_is_edited_once_and_never_raises(text):
    words = edit_answer(text, KNOWN).words
    assert edit_answer(words, KNOWN).words == words
    edit_phrase(text, KNOWN)
    edit_question(text, KNOWN)
    edit_reason(text, KNOWN, "Dana Whitfield")


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_texts_that_broke_programs_before_are_edited_in_time(text):
    typed = text[:6_000]
    assert edit_answer(typed, KNOWN).typed == edit_reason(typed, KNOWN).typed == typed


@pytest.mark.parametrize(
    ("typed", "asking", "words"),
    [
        ("how would u speed it up", Asking.QUOTED, "How would you speed it up?"),
        ("tell me about a time you failed", Asking.QUOTED, "Tell me about a time you failed."),
        ("they asked why i left my job", Asking.TOLD, "why I left my job"),
        ("why you want work here", Asking.TOLD, "why I want work here"),
        ("she asked about my gap", Asking.TOLD, "about my gap"),
        ("the question about kafka", Asking.SUBJECT, "Kafka"),
        ("Why us?", Asking.QUOTED, "Why us?"),
        ("the gap in my cv", Asking.SUBJECT, "the gap in my CV"),
        ("weaknesses??", Asking.SUBJECT, "weaknesses"),
        ("q: how do you say no", Asking.QUOTED, "How do you say no?"),
        ("how i handle angry parents", Asking.TOLD, "how I handle angry parents"),
        ("translate your thesis to a child", Asking.REQUEST, "translate my thesis to a child"),
        ("they asked me explain a join", Asking.REQUEST, "explain a join"),
        ("summarise this for us", Asking.REQUEST, "summarise this for you"),
        ("how to prioritise", Asking.SUBJECT, "how to prioritise"),
        ("time you failed", Asking.QUOTED, "Tell me about a time you failed."),
        ("[14:32] Aisha: how would you fix it", Asking.QUOTED, "How would you fix it?"),
        ("why leave your church", Asking.QUOTED, "Why leave your church?"),
    ],
)
def test_a_question_is_quoted_told_or_a_subject(typed, asking, words):
    question = read_question(edit_question(typed, KNOWN).words)
    assert (question.asking, question.words) == (asking, words)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("they let juniors present", "You let juniors present."),
        ("because the nurses said they like it", "The nurses said they like it."),
        ("what dana said about the night shift", "What you said about the night shift."),
        ("she explained the plan", "You explained the plan."),
        ("close to home", "It is close to home."),
        ("interesting is that they own the scanner", "You own the scanner."),
        ("discount lol no seriously the way u repair clothes", "The way you repair clothes."),
    ],
)
def test_a_reason_speaks_to_its_reader(typed, said):
    assert edit_reason(typed, KNOWN, "Dana Whitfield").words == said


def test_the_words_that_differ_are_told_one_by_one():
    edited = edit_answer("because i want to own more. we are twelve")
    assert differing_words(edited) == [("because i", "I"), ("we", "We"), ("twelve", "twelve.")]
