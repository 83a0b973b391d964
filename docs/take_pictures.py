"""Take the pictures of the documents from the running app: `make pictures`.

Those of the README show the sample journal, those of docs/patterns.md the Patterns page with
journals of every size.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page

from benchmarks.journals import interviews
from debrief_core.interview import Concern, Interview
from debrief_core.journal import open_journal
from docs.small_pictures import take_small_pictures
from pages.session.storage.this_computer import THIS_OWNER
from tests.support.browser import launched, opened, settle, visit
from tests.support.hands import press, rate
from tests.support.server import served

PICTURES = Path(__file__).parent / "pictures"
COLOURS = 256


def stay(page: Page) -> None:
    """The page as it opens."""


def open_letter(page: Page) -> None:
    """The letter that Home puts first, where it stands as it prints."""
    page.get_by_role("button", name="Write to").first.click()
    page.wait_for_timeout(500)
    settle(page)
    ways_out = page.get_by_role("heading", name="On its way")
    ways_out.evaluate("heading => heading.scrollIntoView()")


def rate_one(page: Page) -> None:
    """A new debrief with one chip tapped and rated."""
    press(page, "Left something important unsaid")
    rate(page, "How bad: Left something important unsaid", 7)


@dataclass(frozen=True)
class Picture:
    """One picture: the page, the screen, the theme, and what is done there first."""

    name: str
    address: str
    width: int = 1280
    height: int = 900
    scheme: str = "light"
    prepare: Callable[[Page], None] = stay
    scale: float = 1.0


ALL = (
    Picture("home", ""),
    Picture("debrief-phone", "debrief", 390, 1500, prepare=rate_one),
    Picture("letter", "", height=1200, prepare=open_letter),
    Picture("patterns", "patterns", height=1400),
    Picture("patterns-phone-dark", "patterns", 390, 1500, "dark"),
    Picture("interviews-dark", "interviews", scheme="dark"),
    Picture("practice-phone-dark", "practice", 390, 1500, "dark"),
)


def show_all(page: Page) -> None:
    """Make the window as high as the page."""
    for _ in range(2):  # a chart may still grow when it comes into view
        height = page.get_by_test_id("stMain").evaluate("main => main.scrollHeight")
        page.set_viewport_size({**(page.viewport_size or {"width": 1280}), "height": height})
        page.wait_for_timeout(1_500)
        settle(page)


def show_chart(name: str) -> Callable[[Page], None]:
    """The whole page with another chart than the first."""

    def choose(page: Page) -> None:
        page.get_by_role("radio", name=name, exact=True).click()
        page.wait_for_timeout(500)
        settle(page)
        show_all(page)

    return choose


SCALE = 0.6
"""Whole pages are long, and read well enough at this size."""
SIZES = (0, 1, 2, 5, 12, 40, 1_000, 10_000)
STATES = {
    size: (Picture(f"patterns-{size}", "patterns", prepare=show_all, scale=SCALE),)
    for size in SIZES
}
STATES[40] += (
    Picture("patterns-40-dark", "patterns", 1280, 900, "dark", show_all, SCALE),
    Picture("patterns-40-phone-dark", "patterns", 390, 844, "dark", show_all, SCALE),
    Picture("patterns-40-over-time", "patterns", prepare=show_chart("Over time"), scale=SCALE),
    Picture("patterns-40-grid", "patterns", prepare=show_chart("Everything at once"), scale=SCALE),
    Picture("patterns-40-where", "patterns", prepare=show_chart("Where it is worse"), scale=SCALE),
)


def growing_calmer(count: int) -> list[Interview]:
    """Interviews in which nerves come up most, and ever milder; the rest is chance."""
    random = Random(4)  # noqa: S311 - no secret, but the same journal every time
    return [
        _with_nerves(random, each, n / max(1, count)) for n, each in enumerate(interviews(count))
    ]


def _with_nerves(random: Random, interview: Interview, passed: float) -> Interview:
    said = interview.reflection
    others = [concern for concern in said.concerns if concern.kind != "nerves"][:3]
    felt = min(10, max(0, round(8 - 6 * passed + random.gauss(0, 1))))
    nerves = Concern(
        kind="nerves", words=said.happened, felt=felt, felt_at=said.rated_at,
        considered=max(0, felt - 2),
    )  # fmt: skip
    named = (nerves, *others) if felt else tuple(others)
    reflection = said.model_copy(update={"concerns": named})
    return interview.model_copy(update={"reflection": reflection})


def take(browser: Browser, url: str, picture: Picture, query: str = "?sample=yes") -> None:
    """Open the page, wait until it stands, and keep it with few colours."""
    with opened(browser, url, width=picture.width, scheme=picture.scheme) as page:
        page.set_viewport_size({"width": picture.width, "height": picture.height})
        visit(page, f"/{picture.address}{query}")
        picture.prepare(page)
        page.wait_for_timeout(2_000)
        file = PICTURES / f"{picture.name}.png"
        page.screenshot(path=file)
    with Image.open(file) as full:
        size = (round(full.width * picture.scale), round(full.height * picture.scale))
        small = full.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        small.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
            file, optimize=True
        )


def main() -> None:
    """Take them all."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, served(Path(folder)) as server, launched() as browser:
        take_small_pictures(browser, server.url)
        for picture in ALL:
            take(browser, server.url, picture)
        journal = open_journal(server.database_url, THIS_OWNER)
        for size, pictures in STATES.items():
            journal.delete_everything()
            for interview in growing_calmer(size):
                journal.save(interview)
            for picture in pictures:
                take(browser, server.url, picture, query="")


if __name__ == "__main__":
    main()
