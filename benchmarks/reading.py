"""How easy the texts of each page are to read: `python -m benchmarks reading`.

The texts are the sentences in a page's own files, and in the files of the core whose sentences it
shows; a value that is put in counts as one
short word. The Flesch-Kincaid grade is the school year of the United States that reads a text at
ease (Kincaid et al. 1975); syllables are counted by `textstat` with the hyphenation of `pyphen`,
which downloads nothing.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import textstat

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "pages"
CORE = ROOT / "debrief_core"
SHOWS = {
    "common": ("../pages/session", "problems.py", "interview"),
    "debrief": ("perspective", "concerns"),
    "home": ("agenda.py", "deadline.py"),
    "letter": ("letter/review", "letter/waiting.py"),
    "foresight": ("patterns/foresight.py", "patterns/charts/foresight.py"),
    "patterns": ("patterns",),
    "preparation": ("preparation", "one_page"),
    "week": ("week.py",),
    "practice": ("practice.py", "concerns"),
    "your_data": ("journal/imports", "problems.py"),
}
"""Files and folders whose sentences a page shows besides its own; `common` is on every page."""
MOST = 7.0
"""The grade that no page may exceed."""
_FEWEST_WORDS = 4
_NO_PROSE = re.compile(r"[{}<>=;_\\]|^\W|^[a-z]|https?:|\w\.\w")
_MARKDOWN = re.compile(r":[a-z]+/[a-z_]+:|[*`#]|\[|\]\([^)]*\)")


def main() -> int:
    """Prints a line a page; 1 where one is harder than `MOST`."""
    print("| page | sentences | grade |\n| :-- | --: | --: |")
    hardest = 0.0
    own = sorted(path for path in PAGES.iterdir() if (path / "page.py").exists())
    for page in (*own, PAGES / "common"):
        shown = (CORE / name for name in SHOWS.get(page.name, ()))
        found = [
            text for place in (page, *shown) for file in files_of(place) for text in texts_of(file)
        ]
        grade = grade_of(found)
        hardest = max(hardest, grade)
        print(f"| {page.name.replace('_', ' ')} | {len(found)} | {grade:.1f} |")
    print(f"\nEach at most {MOST:g}: {'yes' if hardest <= MOST else 'no'}")
    return int(hardest > MOST)


def files_of(place: Path) -> list[Path]:
    """A file, or every file of a folder."""
    return [place] if place.is_file() else sorted(place.rglob("*.py"))


def texts_of(file: Path) -> Iterator[str]:
    """The sentences for users in one file: no docstrings, keys, patterns, or addresses."""
    tree = ast.parse(file.read_text("utf-8"))
    within = {id(part) for node in ast.walk(tree) for part in _parts(node)}
    for node in ast.walk(tree):
        if id(node) in within or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        words = _MARKDOWN.sub("", _words(node)).strip()
        if len(words.split()) >= _FEWEST_WORDS and not _NO_PROSE.search(words):
            yield words if words.endswith((".", "?", "!")) else f"{words}."


def grade_of(texts: list[str]) -> float:
    """The Flesch-Kincaid grade of the texts together; 0 without any."""
    return float(textstat.flesch_kincaid_grade(" ".join(texts))) if texts else 0.0


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """What is no text of its own: docstrings, and the pieces of an f-string."""
    if isinstance(node, ast.JoinedStr):
        yield from (part for part in ast.walk(node) if part is not node)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value


def _words(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "it" for part in node.values
    )


if __name__ == "__main__":
    sys.exit(main())
