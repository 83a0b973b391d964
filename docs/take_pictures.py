"""Take the pictures of the documents from the running app: `make pictures`.

Those of the README show the sample journal; every page and every step stand whole beside them, and
those of docs/patterns.md show the Patterns page with journals of every size.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page

from benchmarks.journals import interviews
from debrief_core.interview import Concern, Interview
from debrief_core.journal import open_journal
from debrief_core.journal.documents import write_document
from debrief_core.sample import sample_interviews
from docs.small_pictures import take_small_pictures
from pages.session.storage.this_computer import THIS_OWNER
from tests.support.browser import launched, opened, settle, visit
from tests.support.hands import choose, press, rate
from tests.support.server import served

PICTURES = Path(__file__).parent / "pictures"
COLOURS = 256


def stay(page: Page) -> None:
    """The page as it opens."""


def open_letter(page: Page) -> None:
    """The letter that Home puts first, beside its page as it prints."""
    page.get_by_role("button", name="Write to").first.click()
    page.wait_for_timeout(500)
    settle(page)


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
    colours: int = COLOURS


ALL = (
    Picture("home", ""),
    Picture("debrief-phone", "debrief", 390, 1500, prepare=rate_one),
    Picture("letter", "", height=1200, prepare=open_letter),
    Picture("patterns", "patterns", height=1400),
    Picture("patterns-phone-dark", "patterns", 390, 1500, "dark"),
    Picture("interviews-dark", "interviews", scheme="dark"),
    Picture("practice-phone-dark", "practice", 390, 1500, "dark"),
)
"""Those of the README, with the sample journal."""


def show_all(page: Page) -> None:
    """Make the window as high as the page."""
    for _ in range(2):  # a chart may still grow when it comes into view
        height = page.get_by_test_id("stMain").evaluate("main => main.scrollHeight")
        page.set_viewport_size({**(page.viewport_size or {"width": 1280}), "height": height})
        page.wait_for_timeout(1_500)
        settle(page)


def show_chart(name: str) -> Callable[[Page], None]:
    """The whole page with another chart than the first."""

    def choose_it(page: Page) -> None:
        page.get_by_role("radio", name=name, exact=True).click()
        page.wait_for_timeout(500)
        settle(page)
        show_all(page)

    return choose_it


def show_step(name: str) -> Callable[[Page], None]:
    """A step of the debrief, from its first line to its last."""

    def choose_it(page: Page) -> None:
        choose(page, "Steps", name)
        show_all(page)

    return choose_it


SCALE = 0.6
"""Whole pages are long, and read well enough at this size."""
FEW = 32
"""Colours that are enough where there is hardly more than text."""
PAGES = (
    "home", "interviews", "preparation", "letter", "foresight", "questions", "practice", "week",
    "your_data",
)  # fmt: skip
"""The pages that are kept whole; Patterns has pictures of its own."""
STEPS = ("Story", "Answers", "Fit", "Second look", "Decide")
SCREENS = (("", 1280, 900, "light"), ("-phone-dark", 390, 844, "dark"))


def whole_pages() -> list[Picture]:
    """Every page of the sample from top to bottom, wide and light, and narrow and dark."""
    return [
        Picture(
            f"page-{name}{ending}", name.removeprefix("home"), width, height, scheme, show_all,
            SCALE, FEW,
        )
        for name in PAGES
        for ending, width, height, scheme in SCREENS
    ]  # fmt: skip


def steps() -> list[Picture]:
    """Every step of the debrief that is opened, on the same two screens."""
    return [
        Picture(
            f"step-{name.lower().replace(' ', '-')}{ending}", "debrief", width, height, scheme,
            show_step(name), SCALE, FEW,
        )
        for name in STEPS
        for ending, width, height, scheme in SCREENS
    ]  # fmt: skip


def first_visits() -> list[Picture]:
    """Home of an empty journal."""
    return [
        Picture(f"first-visit{ending}", "", width, height, scheme, scale=SCALE, colours=FEW)
        for ending, width, height, scheme in SCREENS
    ]


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


def take(browser: Browser, url: str, picture: Picture, query: str) -> None:
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
        small.quantize(picture.colours, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
            file, optimize=True
        )


def main() -> None:
    """Take them all, or those whose names begin like one of the arguments; `small` are Home's."""
    wanted = tuple(sys.argv[1:]) or ("",)
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, served(Path(folder)) as server, launched() as browser:

        def take_wanted(pictures: Iterable[Picture], query: str) -> None:
            for picture in pictures:
                if picture.name.startswith(wanted):
                    take(browser, server.url, picture, query)

        if "small".startswith(wanted):
            take_small_pictures(browser, server.url)
        take_wanted(first_visits(), "")
        take_wanted((*ALL, *whole_pages()), "?sample=yes")
        journal = open_journal(server.database_url, THIS_OWNER)
        told = journal.save(sample_interviews(datetime.now(UTC))[0])
        take_wanted(steps(), f"?interview={told.id}")
        for size, pictures in STATES.items():
            if not any(picture.name.startswith(wanted) for picture in pictures):
                continue
            journal.delete_everything()
            journal.load(write_document(each) for each in growing_calmer(size))
            take_wanted(pictures, "")


if __name__ == "__main__":
    main()
