"""The review against its corpus: the share caught of each category, and the false alarms."""

import sys
from collections import Counter

from benchmarks.table import table
from debrief_core.letter.review.english import harper
from tests.letter.review_corpus import FAULTS, GOOD, Entry, is_caught, read, remarks_on

SETS = {"known": "known", "unseen": "unseen"}


def measure_corpus() -> str:
    """A table of each category's share caught, for the known and for the unseen sentences."""
    entries = {name: read(file) for name, file in SETS.items()}
    rows = [[name, *(_share(entries[one], name) for one in SETS)] for name in FAULTS]
    rows.append(["**all bad sentences**", *(_share(entries[one], "") for one in SETS)])
    rows.append(["**false alarms on good ones**", *(_alarms(entries[one]) for one in SETS)])
    return table(["Caught", *SETS], rows)


def missed() -> str:
    """Every sentence that the review does not judge as the corpus does, with what it says."""
    lines = []
    for name in SETS.values():
        for entry in read(name):
            said = remarks_on(entry)
            wrong = bool(said) if entry.category == GOOD else not is_caught(entry)
            if wrong:
                remarks = "; ".join(f"{r.fault}: {r.excerpt}" for r in said) or "nothing"
                lines.append(f"- {name}, {entry.category}: {entry.sentence} — {remarks}")
    return "\n".join(lines) or "None."


def _share(entries: list[Entry], category: str) -> str:
    bad = [e for e in entries if e.category != GOOD and category in {"", e.category}]
    counts = Counter(is_caught(entry) for entry in bad)
    return f"{counts[True]} of {len(bad)}"


def _alarms(entries: list[Entry]) -> str:
    good = [entry for entry in entries if entry.category == GOOD]
    return f"{sum(bool(remarks_on(entry)) for entry in good)} of {len(good)}"


if __name__ == "__main__":
    with_harper = "with" if harper.is_available() else "without"
    print(f"## The review against its corpus, {with_harper} Harper\n\n{measure_corpus()}\n")
    if "--missed" in sys.argv[1:]:
        print(f"### Judged otherwise\n\n{missed()}\n")
