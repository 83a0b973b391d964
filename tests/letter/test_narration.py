"""What people type of the bad moment itself is no part of the better answer."""

import pytest

from debrief_core.interview import Proof, ProofKind
from debrief_core.letter.addressees import people_in
from debrief_core.letter.copyedit import edit_answer
from debrief_core.letter.names import greeted_name
from debrief_core.letter.proof_words import proof_sentence
from debrief_core.letter.wording import in_a_sentence

NARRATED = {
    "blanked. know it tho - used row_number at my internship": "I used row_number at my "
    "internship.",
    "froze... would say: I led 3 audits": "I led 3 audits.",
    "didnt say anything good. i use ur app every day": "I use your app every day.",
    "said nothing useful :( but i fixed 120 axe issues": "I fixed 120 axe issues.",
    'said "pretty good" lol. its 42% over 31 bids': "It’s 42% over 31 bids.",
    "i said because of my boss, bad idea. true reason: electric is what i want": "Electric is "
    "what I want.",
    "i think they wanted a story. ok: I reused 30 chairs": "I reused 30 chairs.",
    "cried a bit. led 12 weddings a month": "I led 12 weddings a month.",
    "said weekly reports only. is more than this: i make the plan and budget": "I make the plan "
    "and budget.",
    "idk why i said 40%. we run 28 at my place": "We run 28 at my place.",
    "I said 10 days and he make a face. Now it is 5": "Now it is 5.",
    "skipped DNS + TLS. => DNS lookup, TCP handshake": "DNS lookup, TCP handshake.",
    "I was too emotional when I answered. I sat in every meeting": "I sat in every meeting.",
    "Got teary. Took care of my mom": "I took care of my mom.",
    "okay so what i should have told them is that i keep a list": "I keep a list.",
    "i went on about my kids for like five minutes i should have just said i run dispatch": "I run "
    "dispatch.",
    "I not explain well. I changed the plan": "I changed the plan.",
    "swapped them smh. severity is how bad it breaks": "Severity is how bad it breaks.",
    "too technical again. rivers carry sand": "Rivers carry sand.",
    "my english is no good when nervous. I keep the cold at 41": "I keep the cold at 41.",
    "panicked and said id tell the boss. real steps: check the patient is ok": "Check the patient "
    "is OK.",
    "they asked was i RGI and i said not yet like an eejit. exam is booked": "Exam is booked.",
    "I told theory. In praxis: I asked them to cancel it": "I asked them to cancel it.",
    "Should have led with the result! 14 of 22 were put back": "14 of 22 were put back.",
    "yes!!! i said i wing it as a joke. i send the plan every sunday": "Yes! I send the plan every "
    "Sunday.",
    "jumped straight to forensics. 1) isolate mailbox 2) reset it 3) tell users": "Isolate "
    "mailbox, reset it and tell users.",
    "only said factors. also: stable claims handling": "Stable claims handling.",
    "had none. want to ask: how do you train new staff?": "How do you train new staff?",
    "said 5 weeks lol. true one: 9 weeks with holidays": "9 weeks with holidays.",
    "what i do: 3 calls before 10": "3 calls before 10.",
}


@pytest.mark.parametrize("typed", NARRATED)
def test_how_badly_it_went_is_left_out_of_the_better_answer(typed):
    assert edit_answer(typed).words == NARRATED[typed]


@pytest.mark.parametrize(
    "typed",
    [
        "I froze.",
        "I said nothing useful.",
        "I froze the budget in May, and we kept all 12 nurses.",
        "I panicked buyers into no discount: we held the price of 40 euros.",
        "I would like to show it to you in 15 minutes.",
    ],
)
def test_what_is_all_that_was_typed_or_holds_a_fact_stays(typed):
    assert edit_answer(typed).words == typed


@pytest.mark.parametrize(
    "typed",
    [
        "value at risk = the loss that we will not exceed in 99% of days",
        "head of product came to 3 sessions and changed the roadmap",
        "work with nurses is what I like",
    ],
)
def test_a_noun_that_is_a_verb_too_gets_no_subject(typed):
    assert not edit_answer(typed).words.startswith("I ")


def test_a_question_of_ones_own_is_not_given_a_subject():
    words = edit_answer("does the team have budget for CCNP?").words
    assert words == "Does the team have budget for CCNP?"


def test_a_sentence_without_its_subject_is_no_question():
    typed = "did this with a rep in 2024, her score went from 71 to 90"
    assert (
        edit_answer(typed).words == "I did this with a rep in 2024. Her score went from 71 to 90."
    )


def test_a_program_is_kept_to_the_letter():
    typed = "function f(fn, ms){ let t; return (...a)=>{ clearTimeout(t); t=setTimeout(fn, ms) } }"
    assert edit_answer(typed).words == typed


def test_a_definition_is_told_with_is():
    typed = "snowflake = normalized, less storage"
    assert edit_answer(typed).words == "Snowflake is normalized, less storage."


PROOFS = {
    ("Notion checklist, I can share", ProofKind.DOCUMENT): "I can share the Notion checklist.",
    ("her scorecard (can redact)", ProofKind.DOCUMENT): "I can share her scorecard.",
    ("Tom Hill SRE lead at Acme", ProofKind.PERSON): "Tom Hill, SRE lead at Acme, can confirm it.",
    ("she can confirm: Julia Beck, head of product", ProofKind.PERSON): "Julia Beck, head of "
    "product, can confirm it.",
    ("SAP PM report", ProofKind.NUMBER): "The SAP PM report shows it.",
    ("can show calc note", ProofKind.NUMBER): "I can show the calc note.",
    ("contracts list, confidential but can show part", ProofKind.DOCUMENT): "I can show the "
    "contracts list.",
    ("IBEW local 58, card 22 years", ProofKind.NUMBER): "You can check it with IBEW local 58, "
    "card 22 years.",
    ("P&L of Q2, owner Mrs Aylin can confirm", ProofKind.NUMBER): "The P&L of Q2 shows it, and "
    "the owner, Mrs Aylin, can confirm it.",
    ("HR dashboard; my ex boss Ngozi Eze can confirm", ProofKind.NUMBER): "The HR dashboard shows "
    "it, and my ex boss Ngozi Eze can confirm it.",
    ("care plan notes, ask Jo my deputy", ProofKind.DOCUMENT): "The care plan notes show it, and "
    "Jo, my deputy, can confirm it.",
    ("GC: Lou Ferris 503 555 0188", ProofKind.PERSON): "Lou Ferris, GC (503 555 0188), can "
    "confirm it.",
    ("umeacup.se/2025/results", ProofKind.NUMBER): "It is linked below.",
    ("zwolle.amsterdam", ProofKind.NUMBER): "You can see it at zwolle.amsterdam.",
    ("table 3 in my paper", ProofKind.DOCUMENT): "I enclose table 3 in my paper.",
    ("Bishop Adeyemi, 020 7946 0991", ProofKind.NUMBER): "Bishop Adeyemi (020 7946 0991) can "
    "confirm it.",
    ("store manager Priya has the letter", ProofKind.DOCUMENT): "The store manager Priya has the "
    "letter.",
    ("certificate January 2026", ProofKind.DOCUMENT): "I enclose the certificate of January 2026.",
    ("screenshots, on request", ProofKind.DOCUMENT): "I can share the screenshots.",
    ("inventory sheets (have photos)", ProofKind.DOCUMENT): "I can send the photos of the "
    "inventory sheets.",
    ("JIRA FW-11, internal but lead Suresh Iyer can confirm", ProofKind.NUMBER): "My lead Suresh "
    "Iyer can confirm it (JIRA FW-11).",
    ("ward manager Ruth Bell can tell", ProofKind.PERSON): "Ward manager Ruth Bell can confirm it.",
    ("PMO lessons learned doc", ProofKind.NUMBER): "“PMO lessons learned doc” shows it.",
    ("Dr Farah Aziz, consultant obstetrician", ProofKind.PERSON): "Dr Farah Aziz, consultant "
    "obstetrician, can confirm it.",
    ("supervisor at the port, ir. Kees Bakker", ProofKind.NUMBER): "The supervisor at the port, "
    "ir. Kees Bakker, can confirm it.",
    ("chart in my portfolio: liu.example/mape", ProofKind.NUMBER): "The chart in my portfolio "
    "(liu.example/mape) shows it.",
    ("his mom, Carla Reyes, ok to call", ProofKind.NUMBER): "His mom, Carla Reyes, can confirm it.",
    ("letter from passenger, can send copy", ProofKind.DOCUMENT): "I can send the letter from "
    "passenger.",
    ("IR report 2025-03 (redacted ok)", ProofKind.NUMBER): "I can share the IR report 2025-03.",
    ("booking email", ProofKind.NUMBER): "The booking email shows it.",
    ("the exit survey", ProofKind.NUMBER): "The exit survey shows it.",
    ("PagerDuty history", ProofKind.NUMBER): "The PagerDuty history shows it.",
    ("Jenkins", ProofKind.NUMBER): "Jenkins shows it.",
    ("Eng. Mensah, my supervisor, 024 555 0101", ProofKind.NUMBER): "Eng. Mensah, my supervisor "
    "(024 555 0101), can confirm it.",
}


@pytest.mark.parametrize(("where", "kind"), PROOFS)
def test_a_source_typed_in_a_hurry_stands_in_a_sentence(where, kind):
    assert proof_sentence(Proof(where=where, kind=kind), "") == PROOFS[where, kind]


GREETINGS = {
    "Morgan Lee (she/her)": "Morgan",
    "pani Anna Nowak": "Anna",
    "Kim Min-ji, Alex P., and the tall guy": "Kim Min-ji, Alex P.",
    "chef Dana": "Chef Dana",
    "Sister Kelly": "Sister Kelly",
    "transport manager Steve": "Steve",
    "dr. ir. van Dijk": "Dr. van Dijk",
    "Joan Hill and the team": "Joan Hill and the team",
}


@pytest.mark.parametrize("typed", GREETINGS)
def test_a_greeting_is_to_people_with_names(typed):
    assert greeted_name(typed, familiar=True) == GREETINGS[typed]


MENDED = {
    "then i would not argue i would get the nurse and write it down in the chart today": "Then "
    "I would not argue. I would get the nurse and write it down in the chart today.",
    "2 people came. books. people. rain.": "2 people came: books, people and rain.",
    "it went from 9.1 to 4.8 pct in 1 yr": "It went from 9.1 to 4.8 percent in 1 year.",
    "return to work chat same day": "Return to work chat same day.",
    "I choosed star bcz analysts was writing slow queries": "I chose star because analysts were "
    "writing slow queries.",
    "chase, then escalate, then write it": "I chase, then escalate and then write it.",
    "it crashed every night for 2 week": "It crashed every night for 2 weeks.",
    "a 2 week sprint": "A 2-week sprint.",
    "took 3 weeks": "It took 3 weeks.",
    "took me 2 wks, found it in a shop": "It took me 2 weeks; I found it in a shop.",
    "can do 2 sundays a month, sorted it w my sister": "I can do 2 Sundays a month; I sorted it "
    "with my sister.",
    "right of use asset and lease liability": "Right of use asset and lease liability.",
    "look at the log first, then the deploy": "Look at the log first, then the deploy.",
    "truth is i sit with them before the sketch": "I sit with them before the sketch.",
    "made the pedal box, 1.9 kg -> 1.2": "I made the pedal box, 1.9 kg to 1.2.",
    "we have audit from 71 to 96 in 4 months i lead it": "We have audit from 71 to 96 in 4 months. "
    "I lead it.",
    "wrote to all of them, 9 of 12 found a job": "I wrote to all of them. 9 of 12 found a job.",
    "compiler must not cache it, needed for registers": "Compiler must not cache it, needed for "
    "registers.",
    "its 0.8, was 2.1": "It’s 0.8, was 2.1.",
    "my boss he is very surprise": "My boss is very surprised.",
    "told him on a tuesday, had his notice ready": "I told him on a Tuesday, had his notice ready.",
    "model of siltation, they use it since": "Model of siltation, they use it since.",
    "said it like it was my fault, in 2 words": "I said it like it was my fault, in 2 words.",
    "started feb 2024 as rn": "I started in February 2024 as RN.",
    "deployed it in nov": "I deployed it in November.",
    "used power bi on black friday": "I used Power BI on Black Friday.",
    "the diff between us is price": "The difference between us is price.",
    "its when the queue is long": "It’s when the queue is long.",
    "done hundreds of these at my last job": "I have done hundreds of these at my last job.",
}


@pytest.mark.parametrize("typed", MENDED)
def test_slips_and_scraps_of_tired_people_become_sentences(typed):
    assert edit_answer(typed).words == MENDED[typed]


ANSWERS = {
    # how badly it went
    "rambled 6 min. short: i lost the renewal": "I lost the renewal.",
    "ran out of time here. i wrote 34 tests": "I wrote 34 tests.",
    "just said id tell the nurse. better: i wait": "I wait.",
    "said one word. i led 3 audits": "I led 3 audits.",
    "my answer was generic. we cut it to 3 days": "We cut it to 3 days.",
    "shouldnt have said i hang up. i listen first": "I listen first.",
    "mixed up fob and fca. fob is until the ship": "FOB is until the ship.",
    "went blank. i let them finish": "I let them finish.",
    "45 minutes, then a break. i know this, nerves": "45 minutes, then a break.",
    "did it... badly. i ask what they need": "I ask what they need.",
    # labels
    "truth: i gave it too early": "I gave it too early.",
    "i said perfectionist 🙄 everyone says that. honest: i am late": "I am late.",
    "me: i check the log": "I check the log.",
    # subjects
    "he was strict. never fired anyone": "He was strict. He never fired anyone.",
    "fix is to cache it": "The fix is to cache it.",
    "fix = more memory": "The fix is more memory.",
    "grew up in a small town": "I grew up in a small town.",
    "sales grew up to 40%": "Sales grew up to 40%.",
    "did it with two nurses last year": "I did it with two nurses last year.",
    "did it work": "Did it work?",
    "close to home": "It is close to home.",
    # pictures
    "we left 😅 then we came back": "We left. Then we came back.",
    "140 cups on saturday :) and nobody left": "140 cups on Saturday and nobody left.",
    "i ❤️ teaching": "I love teaching.",
    # slips
    "i tried again w a cup of tea": "I tried again with a cup of tea.",
    "the timezones r evil": "The timezones are evil.",
    "he uses r daily": "He uses r daily.",
    "i can hear ur worried abt ur bed": "I can hear you’re worried about your bed.",
    "ppl stayed tho, cuz i asked": "People stayed though, because I asked.",
    "i think id start there": "I think I’d start there.",
    "the id card is lost": "The id card is lost.",
    "she leaves on 14 march": "She leaves on 14 March.",
    "i speak punjabi, level c1": "I speak Punjabi, level C1.",
    "dense_rank() does it": "dense_rank() does it.",
    "i wrote it in app.tsx": "I wrote it in app.tsx.",
    "nobody know the seller": "Nobody knows the seller.",
    "she let the patient go": "She let the patient go.",
    "it is a feedback": "It is feedback.",
    "i wait (scared?), then i write": "I wait (scared?). Then I write.",
}  # fmt: skip


@pytest.mark.parametrize("typed", ANSWERS)
def test_an_answer_typed_with_one_thumb_is_told_whole(typed):
    assert edit_answer(typed).words == ANSWERS[typed]


@pytest.mark.parametrize(
    "typed",
    [
        "I said no to the board and showed them the dates. They agreed.",
        "I told the customer the same day. He stayed.",
        "We talked for 20 minutes about her fears, and she stayed with us.",
        "Short words work best. I use them.",
        "I confused nobody: 3 of 4 got it.",
    ],
)
def test_a_story_of_speaking_is_no_narration(typed):
    assert edit_answer(typed).words == typed


PEOPLE = {
    "Mr Rowe, Ms Patel and a third partner (didn't catch the name)": ["Mr Rowe", "Ms Patel"],
    "Arun (lead), Meera": ["Arun", "Meera"],
    "Declan Roche, Head of Retail; Orla (HR)": ["Declan Roche", "Orla"],
    "HR lady and Phil the plant manager": ["Phil"],
    "Whitfield, Dana": ["Whitfield, Dana"],
}


@pytest.mark.parametrize("typed", PEOPLE)
def test_a_field_of_names_is_read_as_the_people_in_it(typed):
    assert people_in(typed) == PEOPLE[typed]


def test_a_place_takes_its_article_in_a_sentence_and_none_in_the_address():
    assert in_a_sentence("University of Stirling") == "the University of Stirling"
    assert in_a_sentence("Northwind") == "Northwind"
