"""How a page is to look that is drawn for people, in `rich` or `text`."""

from typing import TypedDict


class Look(TypedDict, total=False):
    """What a terminal or file can show; what is left out is as it is everywhere: 80 cells, no colour, any letter."""

    width: int
    """In cells."""
    color: bool
    """Whether `rich` has any; `text` never has."""
    ascii_only: bool
    """Nothing outside ASCII is written, neither frames nor letters."""
