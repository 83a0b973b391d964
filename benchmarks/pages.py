"""Server time and bytes of each page, with a small and a large journal, against an empty page."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.client import Run, Visitor
from benchmarks.journals import interviews
from benchmarks.table import table
from debrief_core.interview import Interview
from debrief_core.journal import open_journal
from tests.support.server import served

PAGES = {
    "Home": "",
    "Debrief": "debrief",
    "Interviews": "interviews",
    "Letter": "letter",
    "Prepare": "preparation",
    "Patterns": "patterns",
    "Were you right?": "foresight",
    "Questions": "questions",
    "Practice": "practice",
    "The week": "week",
    "Your data": "your_data",
}
SMALL, LARGE, LARGEST = 16, 1_000, 10_000
OWNER = "this-computer"
ROUNDS = 15
CHOSEN = "interview=bench-000003"


def measure_pages() -> str:
    """A table of reruns: milliseconds of the empty page, then how many times that each page is.

    The servers take turns within each round, so that whatever else the machine does meets all.
    "Opened first" is the visit on which the server also imports what the page needs.
    """
    with visitors() as (empty, small, large):
        floor = median(empty.run("").seconds for _ in range(ROUNDS))
        rows = [_row(name, page, empty, small, large) for name, page in PAGES.items()]
    heading = ["Page", f"{SMALL} interviews", f"{LARGE:,} interviews", f"{LARGE:,} : {SMALL}"]
    return f"Empty page: {floor * 1000:.1f} ms (1.0). Medians of {ROUNDS} reruns.\n\n" + table(
        [*heading, f"Opened first, {LARGE:,}", f"Sent, {SMALL}", f"Sent, {LARGE:,}"], rows
    )


def measure_patterns() -> str:
    """A table of the Patterns page: all of it run again, and the part that a click runs.

    Against two floors that take turns with it: Streamlit with nothing to show, and this page
    with an empty journal, which has the same way in and nothing to draw.
    """
    sizes = (SMALL, LARGE, LARGEST)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        script = Path(__file__).parent / "empty_page.py"
        nothing = stack.enter_context(_visitor(folder / "nothing", 0, script))
        empty, *full = (
            stack.enter_context(_visitor(folder / str(size), size)) for size in (0, *sizes)
        )
        first = [visitor.run("patterns") for visitor in (empty, *full)][1:]
        rounds = [
            (
                nothing.run(""),
                empty.run("patterns"),
                *(run for visitor in full
                  for run in (visitor.run("patterns"), visitor.run_part("patterns"))),
            )
            for _ in range(ROUNDS)
        ]  # fmt: skip
    bare, floor, *measured = (_seconds(runs) for runs in zip(*rounds, strict=True))
    rows = [
        [f"{size:,} interviews", *_ratios(measured[2 * i : 2 * i + 2], floor, bare),
         kilobytes(first[i].sent)]
        for i, size in enumerate(sizes)
    ]  # fmt: skip
    heading = ["Patterns", "Whole page : empty journal", "Whole page : empty script",
               "A click : empty journal", "A click : empty script", "Sent at first"]  # fmt: skip
    milliseconds = f"Empty script {bare * 1000:.1f} ms, empty journal {floor * 1000:.1f} ms."
    return f"{milliseconds} Medians of {ROUNDS} reruns.\n\n{table(heading, rows)}"


def _ratios(seconds: list[float], *floors: float) -> list[str]:
    return [f"{each / floor:.1f}" for each in seconds for floor in floors]


@contextmanager
def visitors() -> Iterator[tuple[Visitor, Visitor, Visitor]]:
    """A visitor each on the empty page, on the app with a small journal, and with a large one."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        yield (
            stack.enter_context(
                _visitor(folder / "empty", 0, Path(__file__).parent / "empty_page.py")
            ),
            stack.enter_context(_visitor(folder / "small", SMALL)),
            stack.enter_context(_visitor(folder / "large", LARGE)),
        )


def _visitor(folder: Path, count: int, *script: Path) -> AbstractContextManager[Visitor]:
    return visitor_of(folder, interviews(count), *script)


@contextmanager
def visitor_of(folder: Path, written: list[Interview], *script: Path) -> Iterator[Visitor]:
    """A visitor on the app with these interviews; the journal lies in the folder."""
    folder.mkdir()
    journal = open_journal(f"sqlite:///{folder / 'journal.sqlite'}", OWNER)
    for interview in written:
        journal.save(interview)
    with served(folder, *script) as server, Visitor(server.url) as visitor:
        yield visitor


def _row(name: str, page: str, empty: Visitor, small: Visitor, large: Visitor) -> list[str]:
    first_small, first_large = small.run(page, CHOSEN), large.run(page, CHOSEN)
    rounds = [
        (empty.run(""), small.run(page, CHOSEN), large.run(page, CHOSEN)) for _ in range(ROUNDS)
    ]
    floor, with_small, with_large = (_seconds(runs) for runs in zip(*rounds, strict=True))
    return [
        name,
        f"{with_small / floor:.1f}",
        f"{with_large / floor:.1f}",
        f"{with_large / with_small:.2f}",
        f"{first_large.seconds / floor:.0f}",
        kilobytes(first_small.sent),
        kilobytes(first_large.sent),
    ]


def _seconds(runs: tuple[Run, ...]) -> float:
    return median(run.seconds for run in runs)


def kilobytes(count: int) -> str:
    """A number of bytes in thousands: `69 KB`."""
    return f"{count / 1000:.0f} KB"


if __name__ == "__main__":
    print(f"## Server time of each page\n\n{measure_pages()}\n")
    print(f"## The Patterns page\n\n{measure_patterns()}\n")
