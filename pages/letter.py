"""Being written."""

from pages.shared.layout import heading

heading("letter", "Being written.")
