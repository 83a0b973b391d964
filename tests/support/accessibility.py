"""What axe-core finds on a page, and what a screen reader would say of it.

axe ships inside a package and asks nobody; names and roles are those of Chromium's own
accessibility tree.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import CDPSession, Page

from tests.support.browser import settle

GRAVE = {"serious", "critical"}
BUTTONS = {"button", "DisclosureTriangle"}
MOST_STOPS = 400
THUMB = 44
"""Pixels that a thumb needs (WCAG 2.5.5)."""
TARGETS = (
    "button, a[href]:not([href='#stMain']), summary, input:not([type=file]), textarea, "
    "[role=combobox]"
)
_HEIGHTS = """targets => targets.filter(target => target.checkVisibility()).map(target => {
    const isSwitch = target.matches("[type=checkbox], [type=radio]")
    const tapped = isSwitch ? target.closest("label") : target
    return [target.outerHTML.slice(0, 160), tapped.getBoundingClientRect().height]
})"""
"""What is tapped of a switch is its label."""
_IN_FOCUS = """(() => {
    let here = document.activeElement
    while (here.shadowRoot?.activeElement) here = here.shadowRoot.activeElement
    return here
})()"""
_OUTLINE = {
    "functionDeclaration": "function () { return this.outerHTML.slice(0, 160) }",
    "returnByValue": True,
}


def grave_violations(page: Page) -> list[str]:
    """The serious and critical violations: rule, element, and what axe says of it."""
    found = Axe().run(page).response["violations"]
    return [
        f"{violation['id']}: {' '.join(node['target'][-1:])} {node['failureSummary']}"
        for violation in found
        if violation["impact"] in GRAVE
        for node in violation["nodes"]
    ]


@dataclass(frozen=True)
class Stop:
    """A stop of the Tab key: what a screen reader says there, and the element."""

    role: str
    name: str
    element: str


def names_of_buttons(page: Page) -> list[str]:
    """What a screen reader says of each button of the page, in the order of the page.

    What unfolds something is a button too; Chromium has a name of its own for that role.
    """
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return [_said(node, "name") for node in nodes if _said(node, "role") in BUTTONS]


def tab_stops(page: Page) -> list[Stop]:
    """Every stop of the Tab key, from the link that skips the menu to the end of the page."""
    page.get_by_test_id("stSkipToContent").focus()
    session = page.context.new_cdp_session(page)
    met: dict[int, str] = {}
    for _ in range(MOST_STOPS):
        number, outline = _in_focus(session)
        if number in met or outline.startswith("<body"):
            return _named(session, met)
        met[number] = outline
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab never came round: {list(met.values())}")


def _named(session: CDPSession, met: dict[int, str]) -> list[Stop]:
    """The stops with their names, all read from one tree: to ask for each is slow."""
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    told = {node.get("backendDOMNodeId"): node for node in nodes}
    return [
        Stop(_said(told.get(number, {}), "role"), _said(told.get(number, {}), "name"), outline)
        for number, outline in met.items()
    ]


def unnamed(page: Page) -> list[str]:
    """What has no name of its own: buttons of one name, and stops of the Tab key without any."""
    nameless = [stop.element for stop in tab_stops(page) if not stop.name]
    return [*alike(page), *(f"no name: {element}" for element in nameless)]


def alike(page: Page) -> list[str]:
    """Names that more than one button has."""
    counted = Counter(names_of_buttons(page))
    return [f"several buttons: “{name}”" for name, times in counted.items() if times > 1]


def low_targets(page: Page) -> list[str]:
    """What can be tapped and is lower than a thumb needs, with its height."""
    return [
        f"{outline} {height}"
        for outline, height in page.locator(TARGETS).evaluate_all(_HEIGHTS)
        if 0 < height < THUMB - 0.5
    ]


def unfold(page: Page) -> None:
    """Open all that is folded away."""
    folded = page.locator("#stMain details:not([open]) > summary:visible")
    while folded.count():
        folded.evaluate_all("every => every.forEach(one => one.click())")
        page.wait_for_timeout(300)
        settle(page)


def name_in_focus(page: Page) -> str:
    """What a screen reader says of the element that has the focus."""
    session = page.context.new_cdp_session(page)
    number, outline = _in_focus(session)
    return _named(session, {number: outline})[0].name


def _in_focus(session: CDPSession) -> tuple[int, str]:
    """The browser's number of the element that has the focus, and how it begins."""
    focused = session.send("Runtime.evaluate", {"expression": _IN_FOCUS})["result"]
    within = {"objectId": focused["objectId"]}
    node = session.send("DOM.describeNode", within)["node"]
    outline = session.send("Runtime.callFunctionOn", {**within, **_OUTLINE})["result"]["value"]
    return node["backendNodeId"], outline


def _said(node: dict[str, Any], what: str) -> str:
    """The role or the name, as far as the tree shows the node to anybody."""
    return "" if node.get("ignored") else str(node.get(what, {}).get("value", "")).strip()
