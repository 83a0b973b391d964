"""The preview is a picture of the real page."""

import subprocess
import sys
from io import BytesIO

from PIL import Image

from debrief_core.interview import Design, Typeface
from debrief_core.letter import check_pdf, draw_design, draw_picture, draw_sample, render_pdf
from debrief_core.letter.specimen import specimen
from tests.letter.make import make_letter


def test_the_picture_shows_the_whole_page_with_ink_on_it():
    picture = Image.open(BytesIO(draw_picture(render_pdf(make_letter()))))
    assert picture.size == (1191, 1684)
    dark, light = picture.convert("L").getextrema()
    assert (dark < 40, light) == (True, 255)


def test_each_typeface_is_shown_as_it_looks():
    assert len({draw_sample(typeface) for typeface in Typeface}) == len(Typeface)


def test_the_picture_has_the_colours_of_the_page():
    modern = make_letter(design=Design.MODERN)
    colours = (
        Image.open(BytesIO(draw_picture(render_pdf(modern)))).convert("RGB").getcolors(1 << 24)
    )
    assert (0x1F, 0x6F, 0x78) in {colour for _, colour in colours}


def test_each_design_has_a_small_picture_of_its_own_the_same_each_time():
    pictures = {draw_design(design) for design in Design}
    assert len(pictures) == len(Design)
    assert all(Image.open(BytesIO(one)).size == (358, 506) for one in pictures)
    draw_design.cache_clear()
    assert {draw_design(design) for design in Design} == pictures


def test_the_letter_that_shows_the_designs_prints_as_it_says():
    for design in Design:
        assert check_pdf(render_pdf(specimen(design)), specimen(design)) == []


def test_heavy_libraries_load_only_when_something_is_drawn():
    code = "import sys, debrief_core.letter as one; print(sorted(HEAVY & set(sys.modules)))"
    heavy = "HEAVY = {'reportlab', 'pypdfium2', 'pypdf', 'PIL', 'rendercv_fonts'}; "
    ran = subprocess.run([sys.executable, "-c", heavy + code], capture_output=True, check=True)
    assert ran.stdout.strip() == b"[]"
