"""Cutting text to what a service accepts, never without a sign of it."""

ELLIPSIS = "…"


def clipped(text: str, limit: int) -> str:
    """Return `text` in at most `limit` UTF-16 code units, in which services count; a cut ends in an ellipsis.

    A character outside the basic plane takes two units and is never split.
    """
    if 2 * len(text) <= limit:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) <= 2 * limit:
        return text
    return units[: 2 * (limit - 1)].decode("utf-16-le", "ignore") + ELLIPSIS
