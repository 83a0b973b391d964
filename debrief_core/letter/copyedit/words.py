"""Lists of words are written as text, for they are read more often than they are counted."""


def words_in(text: str) -> list[str]:
    """The words of a text, parted at spaces."""
    return text.split()
