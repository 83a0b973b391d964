"""A figure: what it shows in a sentence, for the eye, for the ear, and as numbers."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd
import pyarrow as pa  # type: ignore[import-untyped]  # it ships no types

DATASET = "rows"


@dataclass(frozen=True)
class Figure:
    """One chart with all that belongs to it.

    `title` says what it shows, `alt` says it to somebody who cannot see it, from the numbers;
    `table` holds the numbers under headings a person reads; `rows` is the small frame that the
    browser gets; `spec` draws it, a Vega-Lite specification that names its data `rows`. `clicks`
    names the selections of it that the page asks the server about.
    """

    name: str
    title: str
    alt: str
    table: pd.DataFrame
    rows: pd.DataFrame
    spec: dict[str, Any]
    clicks: tuple[str, ...] = ("click",)

    @cached_property
    def arrow(self) -> Any:
        """The rows as an Arrow table, the form in which they travel; made once."""
        return pa.Table.from_pandas(self.rows, preserve_index=False)

    @property
    def clickable(self) -> bool:
        """Whether its marks can be clicked on; a layer says so by a parameter of its own."""
        return any("params" in layer for layer in self.spec.get("layer", [])) or (
            "params" in self.spec
        )
