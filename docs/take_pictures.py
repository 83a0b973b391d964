"""Take the README's pictures from the running app with its sample journal: `make pictures`."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page

from tests.support.browser import launched, opened, settle, visit
from tests.support.server import served

PICTURES = Path(__file__).parent / "pictures"
COLOURS = 128


def stay(page: Page) -> None:
    """The page as it opens."""


def open_letter(page: Page) -> None:
    """The letter that Home puts first, where it stands as it prints."""
    page.get_by_role("button", name="Write it").first.click()
    page.wait_for_timeout(500)
    settle(page)
    ways_out = page.get_by_role("heading", name="On its way")
    ways_out.evaluate("heading => heading.scrollIntoView()")


def begin_feelings(page: Page) -> None:
    """The second step of a debrief, with one concern rated."""
    for name in ("All steps", "2. How it felt", "Left something important unsaid"):
        page.get_by_role("button", name=name).click()
        page.wait_for_timeout(500)
        settle(page)
    page.keyboard.press("Escape")
    slider = page.get_by_role("group", name="How bad does it feel?", exact=True)
    for _ in range(8):
        slider.get_by_role("slider").press("ArrowRight")
    page.wait_for_timeout(500)
    settle(page)


@dataclass(frozen=True)
class Picture:
    """One picture: the page, the screen, the theme, and what is done there first."""

    name: str
    address: str
    width: int = 1280
    height: int = 900
    scheme: str = "light"
    prepare: Callable[[Page], None] = stay


ALL = (
    Picture("home", ""),
    Picture("debrief-phone", "debrief", 390, 1500, prepare=begin_feelings),
    Picture("letter", "", height=1200, prepare=open_letter),
    Picture("patterns", "patterns", height=1400),
    Picture("patterns-phone-dark", "patterns", 390, 1500, "dark"),
    Picture("interviews-dark", "interviews", scheme="dark"),
    Picture("practice-phone-dark", "practice", 390, 1500, "dark"),
)


def take(browser: Browser, url: str, picture: Picture) -> None:
    """Open the page, wait until it stands, and keep it with few colours."""
    with opened(browser, url, width=picture.width, scheme=picture.scheme) as page:
        page.set_viewport_size({"width": picture.width, "height": picture.height})
        visit(page, f"/{picture.address}?sample=yes")
        picture.prepare(page)
        page.wait_for_timeout(2_000)
        file = PICTURES / f"{picture.name}.png"
        page.screenshot(path=file)
    with Image.open(file) as full:
        full.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


def main() -> None:
    """Take them all."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, served(Path(folder)) as server, launched() as browser:
        for picture in ALL:
            take(browser, server.url, picture)


if __name__ == "__main__":
    main()
