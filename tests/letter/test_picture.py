"""The preview is a picture of the real page."""

from io import BytesIO

from PIL import Image

from debrief_core.letter import draw_picture, render_pdf
from tests.letter.make import make_letter


def test_the_picture_shows_the_whole_page_with_ink_on_it():
    picture = Image.open(BytesIO(draw_picture(render_pdf(make_letter()))))
    assert picture.size == (1191, 1684)
    dark, light = picture.getextrema()
    assert (dark < 40, light) == (True, 255)
