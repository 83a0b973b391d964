"""The PDF: what is on the paper, and that anything can be put there."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from debrief_core.interview import Letter, Profile, Proof, ProofKind, Recipient, Typeface
from debrief_core.letter import (
    Grade,
    check_pdf,
    email_body,
    email_text,
    render_pdf,
    review_letter,
    subject_line,
)
from debrief_core.letter.designs import CLASSIC
from debrief_core.letter.setting import lay_out
from tests.letter.make import SENDER, edited, make_interview, make_letter, make_point

LANGUAGES = {
    "polish": ("Zażółć Gęślą-Jaźń", "Łódź", "Pchnąć w tę łódź jeża lub ośm skrzyń fig."),
    "vietnamese": ("Nguyễn Thị Bích Hường", "Đà Nẵng", "Tôi muốn làm việc ở đây với anh chị."),
    "greek": ("Ελένη Παπαδοπούλου", "Θεσσαλονίκη", "Θα ήθελα πολύ να εργαστώ εδώ, ᾧ φίλοι."),
    "russian": ("Юлия Щёголева", "Санкт-Петербург", "Я очень хочу работать с вами."),
    "turkish": ("Çağrı Işık", "İstanbul", "Bu işi gerçekten çok istiyorum."),
    "chinese": ("王小明", "上海", "我很想做这份工作，因为你们的团队负责全部数据。"),
    "japanese": ("山田 太郎", "東京都", "この仕事をぜひやらせていただきたいです。𠮷野家。"),
    "korean": ("김민준", "서울특별시", "이 일을 꼭 하고 싶습니다. 함께 일하고 싶습니다."),
}


def read_text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def letter_in(language: str) -> Letter:
    name, city, sentence = LANGUAGES[language]
    profile = SENDER.model_copy(update={"name": name, "city": city})
    letter = make_letter(profile=profile, recipient=Recipient(name=name, address=city))
    return edited(letter, "close", f"{sentence} And in English again: {sentence}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typeface", Typeface)
def test_letters_in_many_scripts_are_read_back_as_the_email(language, typeface):
    letter = letter_in(language).model_copy(update={"typeface": typeface})
    pdf = render_pdf(letter)
    assert check_pdf(pdf, letter) == []
    assert LANGUAGES[language][0].replace(" ", "") in read_text(pdf).replace(" ", "")
    assert [r for r in review_letter(letter) if r.rule == 13] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_face_is_embedded_and_subset(language):
    page = PdfReader(BytesIO(render_pdf(letter_in(language)))).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        assert "/FontFile2" in font["/FontDescriptor"]
        assert "+" in font["/BaseFont"]


def test_the_words_of_the_pdf_are_those_of_the_email_in_order():
    letter = make_letter()
    assert read_text(render_pdf(letter)).split() == email_text(letter).split()


def test_the_email_s_body_begins_with_the_greeting_and_ends_with_how_to_reach_the_sender():
    body = email_body(make_letter())
    assert body.startswith("Dear Dana,")
    assert body.endswith(
        "Jordan Avery\nLeeds, United Kingdom\njordan@avery.example · +44 20 7946 0018"
    )


def test_the_same_letter_gives_the_same_bytes():
    assert render_pdf(make_letter()) == render_pdf(make_letter())


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_paper_is_a4_or_us_letter(paper, size):
    page = PdfReader(BytesIO(render_pdf(make_letter(paper=paper)))).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size


def test_metadata_name_title_author_subject_and_language():
    reader = PdfReader(BytesIO(render_pdf(make_letter())))
    assert reader.metadata.title == subject_line(make_letter())
    assert reader.metadata.author == "Jordan Avery"
    assert reader.metadata.subject == "Letter to Dana Whitfield"
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"


def test_links_are_clickable_and_only_web_and_mail():
    where = "https://avery.example/build?a=1&b=(2)"
    proof = Proof(kind=ProofKind.LINK, where=where)
    text = "See javascript:alert(1), file:///etc/passwd and www.avery.example/x."
    letter = edited(make_letter(points=(make_point(proof=proof),)), "close", text)
    page = PdfReader(BytesIO(render_pdf(letter))).pages[0]
    targets = {link.get_object()["/A"]["/URI"] for link in page["/Annots"]}
    assert targets == {where, "mailto:jordan@avery.example", "https://www.avery.example/x"}


def test_a_link_broken_over_lines_is_clickable_on_each():
    where = "https://avery.example/" + "a-long-way/" * 12
    proof = Proof(kind=ProofKind.LINK, where=where)
    page = PdfReader(BytesIO(render_pdf(make_letter(points=(make_point(proof=proof),))))).pages[0]
    pieces = [a for a in page["/Annots"] if a.get_object()["/A"]["/URI"] == where]
    assert len(pieces) >= 2


def test_a_long_letter_is_set_smaller_before_it_runs_over_the_page():
    def with_words(count: int) -> Letter:
        sentence = "It is good to say what one did and then to stop. "
        return edited(make_letter(), "close", sentence * count)

    sizes = [lay_out(with_words(count)).density for count in (0, 30, 50)]
    assert sizes[0] == CLASSIC.densities[0]
    assert [fit.size for fit in sizes] == sorted((f.size for f in sizes), reverse=True)
    assert sizes[-1].size >= 10
    assert all(len(lay_out(with_words(count)).pages) == 1 for count in (0, 30, 50))
    over = with_words(110)
    assert len(PdfReader(BytesIO(render_pdf(over))).pages) == len(lay_out(over).pages) > 1
    assert any(
        r.rule == 2 and r.grade is Grade.MUST_MEND for r in check_pdf(render_pdf(over), over)
    )


def test_no_line_leaves_the_paper():
    letter = edited(make_letter(), "close", "W" * 900 + " 漢" * 200 + "。" * 50)
    layout = lay_out(letter)
    for page in layout.pages:
        for block in page:
            for line in block.lines:
                width = sum(
                    face.widths.get(ord(c), 0)
                    for face, words in layout.choosers.regular.runs(line.text.rstrip())
                    for c in words
                )
                assert (
                    line.x + width * line.size / 1000 <= layout.width - layout.density.margin + 0.01
                )
                assert line.y >= layout.density.margin - 0.01


def test_chinese_lines_do_not_begin_with_a_closing_mark():
    letter = edited(make_letter(), "close", "我很想做这份工作，因为你们的团队负责全部数据。" * 20)
    lines = [line.text for page in lay_out(letter).pages for b in page for line in b.lines]
    assert not [line for line in lines if line[0] in "，。"]


def test_a_character_without_a_glyph_never_prints_in_silence():
    letter = edited(make_letter(), "close", "Well done 🎉")
    assert any(r.rule == 13 for r in review_letter(letter))
    assert any(r.rule == 13 for r in check_pdf(render_pdf(letter), letter))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=400))
def test_whatever_is_typed_prints_or_is_reported(text):
    for letter in hostile_letters(text):
        read_back = {r.rule for r in check_pdf(render_pdf(letter), letter)}
        assert read_back <= {r.rule for r in review_letter(letter)}


def hostile_letters(text: str) -> list[Letter]:
    """The text in every field of a letter: as typed, and past the models' checks."""
    line = text[:290]
    typed = {
        "points": (make_point(subject=line, answer=text, proof=Proof(claim=text, where=line)),),
        "recipient": Recipient(name=line, title=line, address=text),
        "reason": text,
    }
    profile = Profile(name=line, headline=line, email=line, phone=line, city=line, links=(line,))
    composed = make_letter(profile=profile, company=line, role=line, **typed)
    unchecked = make_letter().model_copy(update={"salutation": text, "valediction": text})
    return [composed, edited(unchecked, "close", text)]


def test_an_interview_of_nasty_texts_still_gives_a_letter():
    interview = make_interview(company="<b>", role="{role}", fit={"drawn_to": "%s"})
    assert interview.company == "<b>"
    letter = make_letter(company="<b>", role="{title}")
    assert "{title} role at <b>" in email_text(letter)
    assert check_pdf(render_pdf(letter), letter) == []
