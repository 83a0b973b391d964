"""Several things in one sentence."""


def enumerated(items: list[str]) -> str:
    """`a, b and c`; semicolons where an item has a comma of its own."""
    if len(items) < 2:
        return "".join(items)
    comma = any("," in item for item in items)
    between = "; " if comma else ", "
    return between.join(items[:-1]) + ("; and " if comma else " and ") + items[-1]
