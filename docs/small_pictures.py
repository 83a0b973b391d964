"""The three small pictures that Home shows to who comes for the first time: `make pictures`.

Each is a true piece of the app with the sample journal, in the light and the dark theme.
"""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps
from playwright.sync_api import Browser, Locator, Page

from tests.support.browser import keyed, opened, visit
from tests.support.hands import answered, choose, press, rate

PLACE = Path(__file__).parents[1] / "pages" / "home" / "pictures"
SIZE = (480, 320)
COLOURS = 128


def rated_chips(page: Page) -> Locator:
    """Two chips of a new debrief, each with its severity."""
    visit(page)  # a server that just woke up knows its other pages only then
    visit(page, "/debrief?sample=yes")
    for concern, severity in (("Stumbled over answers", 8), ("Talked too long", 5)):
        press(page, concern)
        rate(page, f"How bad: {concern}", severity)
    return page.get_by_role("main").get_by_role("button", name="Stumbled over answers")


def severity_map(page: Page) -> Locator:
    """The map of every concern in every interview."""
    visit(page, "/patterns?sample=yes")
    page.get_by_role("radio", name="Everything at once", exact=True).click()
    answered(page)
    return page.get_by_test_id("stVegaLiteChart").last


def printed_letter(page: Page) -> Locator:
    """The letter that Home puts first, as it prints."""
    visit(page, "/?sample=yes")
    page.get_by_role("button", name="Write").first.click()
    answered(page)
    choose(page, "Show", "Page")
    return keyed(page, "letter_paper")


Find = Callable[[Page], Locator]
SHOWN: tuple[tuple[str, Find, tuple[str, ...]], ...] = (
    ("debrief", rated_chips, ("light", "dark")),
    ("patterns", severity_map, ("light", "dark")),
    ("letter", printed_letter, ("light",)),
)


def take_small_pictures(browser: Browser, url: str) -> None:
    """Take them all, each cut to the same shape from its upper left corner."""
    PLACE.mkdir(exist_ok=True)
    for name, find, schemes in SHOWN:
        for scheme in schemes:
            with opened(browser, url, width=390, scheme=scheme, fineness=2) as page:
                shown = find(page)
                shown.scroll_into_view_if_needed()
                page.wait_for_timeout(1_500)
                suffix = "-dark" if scheme == "dark" else ""
                _keep(_piece(page, shown), PLACE / f"{name}{suffix}.png")


def _piece(page: Page, shown: Locator) -> bytes:
    """The element, and what follows it as far as the shape of the picture reaches."""
    box = shown.bounding_box() or {"x": 0, "y": 0}
    width = 358
    height = width * SIZE[1] / SIZE[0]
    clip = {"x": box["x"], "y": box["y"], "width": width, "height": height}
    page.mouse.move(0, 0)
    return page.screenshot(clip=clip)  # type: ignore[arg-type]


def _keep(piece: bytes, file: Path) -> None:
    with Image.open(BytesIO(piece)) as full:
        small = ImageOps.fit(full.convert("RGB"), SIZE, centering=(0, 0))
        small.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
            file, optimize=True
        )
