"""The preview is a picture of the real page."""

from io import BytesIO

from PIL import Image

from debrief_core.interview import Typeface
from debrief_core.letter import draw_picture, draw_sample, render_pdf
from tests.letter.make import make_letter


def test_the_picture_shows_the_whole_page_with_ink_on_it():
    picture = Image.open(BytesIO(draw_picture(render_pdf(make_letter()))))
    assert picture.size == (1191, 1684)
    dark, light = picture.getextrema()
    assert (dark < 40, light) == (True, 255)


def test_each_typeface_is_shown_as_it_looks():
    assert len({draw_sample(typeface) for typeface in Typeface}) == len(Typeface)
