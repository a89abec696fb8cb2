"""What anyone would try first on a dump: rules that look at each line by itself, in a few lines each."""

import re
from collections.abc import Callable
from html import escape

WORD_OR_CHARACTER = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
"""A word, or a character of a script without spaces."""

FEWEST_WORDS = 5
STOPS = (".", "!", "?", '"')
POLICIES = (
    "terms of use",
    "privacy policy",
    "cookie policy",
    "uses cookies",
    "use of cookies",
    "use cookies",
    "javascript",
)
"""The rules of C4 that look at a line: Raffel et al., Exploring the Limits of Transfer Learning (2020), section 2.2."""

LONG = 25
"""Words of a long line: the best of 15, 20, 25 and 30 on the articles that it is compared on."""


def everything(dump: str) -> str:
    """Keep everything."""
    return dump


def c4_lines(dump: str) -> str:
    """Keep what ends like a sentence, has a few words and speaks of no policy."""
    return "\n".join(line for line in dump.split("\n") if _passes(line.strip()))


def _passes(line: str) -> bool:
    if not line.endswith(STOPS) or line.endswith("...") or len(line.split()) < FEWEST_WORDS:
        return False
    folded = line.lower()
    return not any(policy in folded for policy in POLICIES)


def first_to_last_long_line(dump: str) -> str:
    """Keep what stands between the first and the last long line, with these; everything where none is long."""
    lines = dump.split("\n")
    long = [index for index, line in enumerate(lines) if len(WORD_OR_CHARACTER.findall(line)) >= LONG]
    return "\n".join(lines[long[0] : long[-1] + 1]) if long else dump


LINE_RULES: dict[str, Callable[[str], str]] = {
    "keep everything": everything,
    "C4's rules of lines": c4_lines,
    "first to last long line": first_to_last_long_line,
}


def as_html(dump: str) -> str:
    """Return a dump as a page with a paragraph for each line, for tools that read nothing but HTML."""
    paragraphs = "\n".join(f"<p>{escape(line)}</p>" for line in dump.split("\n") if line.strip())
    return f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n{paragraphs}\n</body></html>'
