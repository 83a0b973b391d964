"""The colours of the charts, for both themes, and how far they stand out.

The same values stand in `.streamlit/config.toml`, where the browser takes them from; a test
holds the two together. They serve here for what leaves the page: SVG, PNG and the report.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """One theme: paper, ink, felt and considered, one hue from pale to deep, two around 0."""

    paper: str
    ink: str
    felt: str
    considered: str
    sequential: tuple[str, ...]
    diverging: tuple[str, ...]


LIGHT = Palette(
    paper="#FBF9F6",
    ink="#0E171E",
    felt="#2B7BBA",
    considered="#D95F02",
    sequential=(
        "#F6E9DC", "#F0D5BC", "#E9C09B", "#E2A97A", "#DA9159",
        "#CF7939", "#BC6322", "#A04F15", "#80400F", "#5E2F0A",
    ),
    diverging=(
        "#5E3C99", "#7D62AE", "#9C88C3", "#BCAFD8", "#DDD7EC",
        "#F9E3CE", "#F4C493", "#EDA354", "#E0801B", "#B35806",
    ),
)  # fmt: skip
DARK = Palette(
    paper="#14191F",
    ink="#E8E6E1",
    felt="#5BA3DB",
    considered="#F0883E",
    sequential=(
        "#2A2A2A", "#3D322A", "#54402E", "#6F4F30", "#8C6033",
        "#AA7239", "#C58744", "#DA9F5B", "#EAB97D", "#F6D5A8",
    ),
    diverging=(
        "#B79CE0", "#9A80C6", "#7D66AA", "#5F4F87", "#423A5E",
        "#574128", "#7C5A2E", "#A57438", "#CE9148", "#F0B060",
    ),
)  # fmt: skip
INK = "currentColor"
"""The colour of the text around a chart, in either theme; `standalone` puts in its own."""
HAIRLINE = "#7A8691"
"""Lines, intervals and empty cells: a grey that stands out 3 : 1 from both papers."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1–21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
