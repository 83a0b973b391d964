"""What axe-core finds on a page; it ships inside a package and asks nobody."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

GRAVE = {"serious", "critical"}


def grave_violations(page: Page) -> list[str]:
    """The serious and critical violations: rule, element, and what axe says of it."""
    found = Axe().run(page).response["violations"]
    return [
        f"{violation['id']}: {' '.join(node['target'][-1:])} {node['failureSummary']}"
        for violation in found
        if violation["impact"] in GRAVE
        for node in violation["nodes"]
    ]
