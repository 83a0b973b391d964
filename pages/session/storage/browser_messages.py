"""What the page says when this browser cannot keep the journal, or another tab was faster."""

from enum import StrEnum


class Trouble(StrEnum):
    """Why nothing can be kept in this browser."""

    DENIED = "denied"
    FULL = "full"
    FAILED = "failed"
    SILENT = "silent"


WORDS = {
    Trouble.DENIED: "This browser does not let the page keep anything, as some do in private "
    "windows.",
    Trouble.FULL: "This browser has no room left, so your last change is not kept in it.",
    Trouble.FAILED: "This browser could not keep your last change.",
    Trouble.SILENT: "This browser's storage does not answer, so nothing of it can be shown or kept "
    "at the moment. It is tried again by itself; what it holds is not touched.",
}
BOTH_VERSIONS = (
    "Another tab changed the same interview. Both versions are kept: what was written there is "
    "now a copy beside yours. Compare them under Interviews and delete the one you do not need."
)
STILL_HERE = (
    "An interview that you deleted here was changed in another tab, so it is still in your journal."
)
FORGOTTEN_ELSEWHERE = "The journal in this browser was forgotten in another tab."


def unreadable_words(count: int) -> str:
    """That this version of the page cannot read something that the browser holds."""
    what = "One record" if count == 1 else f"{count} records"
    return (
        f"{what} in this browser cannot be read by this version of the page. Nothing of it was "
        "touched or lost. Reload later to see it again."
    )


def trouble_named(name: object) -> Trouble | None:
    """The trouble that the browser names; one we do not know is a failure."""
    if name is None:
        return None
    return next((trouble for trouble in Trouble if trouble == name), Trouble.FAILED)
