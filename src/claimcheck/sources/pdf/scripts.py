"""What the layout of a line depends on in a script: blanks between words, the direction of reading."""

import re
import unicodedata

_CLOSE = re.compile(
    "[\u2e80-\u2fdf\u3000-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60"
    "\U00020000-\U0003ffff]"
)
"""Han, Kana and full-width marks: no blank stands between two of them. Hangul has blanks between words."""


def joins_closely(before: str, after: str) -> bool:
    """Tell whether a text goes on without a blank where a line was broken."""
    return bool(before and after and _CLOSE.match(before[-1]) and _CLOSE.match(after[0]))


def is_close(text: str) -> bool:
    """Tell whether a text is for the most part in a script without blanks."""
    return 2 * len(_CLOSE.findall(text)) > len(text)


def reads_leftward(text: str) -> bool:
    """Tell whether most letters of a text are of a script that is written from right to left."""
    letters = [unicodedata.bidirectional(letter) for letter in text if letter.isalpha()]
    return 2 * sum(kind in {"R", "AL"} for kind in letters) > len(letters)
