"""Which script a text is written in, and which blocks are in another one."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from claimcheck.language.script import CJK_RANGES

_SCRIPTS = {
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "cjk": re.compile(f"[{CJK_RANGES}]"),
    "cyrillic": re.compile(r"[\u0400-\u052f]"),
    "arabic": re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "devanagari": re.compile(r"[\u0900-\u097f]"),
    "greek": re.compile(r"[\u0370-\u03ff]"),
    "hebrew": re.compile(r"[\u0590-\u05ff]"),
    "thai": re.compile(r"[\u0e00-\u0e7f]"),
}
_BEYOND_LATIN = re.compile(r"[\u0370-\u1dff\u2c00-\uffff]")
_LATIN_BYTES = bytes({*range(0xCD), 0xE2, *range(0xF0, 0x100)})
_LATE_SCRIPTS = re.compile(rb"\xe2[\xb0-\xbf]")
"""Bytes of UTF-8 with which no character of `_BEYOND_LATIN` begins, and the two with which one may, after all."""

_SAMPLE = 400
"""Characters of a block that tell its script."""


def only_latin(text: str) -> bool:
    """Tell whether `text` surely has letters of no script but Latin: 2 ms a megabyte."""
    if text.isascii():
        return True
    raw = text.encode("utf-8", "surrogatepass")
    return not raw.translate(None, _LATIN_BYTES) and _LATE_SCRIPTS.search(raw) is None


def letters_by_script(text: str) -> dict[str, int]:
    """Count the letters of each script at the start of `text`; of Latin text all that is no space."""
    sample = text[:_SAMPLE]
    if _is_latin(sample):
        return {"latin": len(sample) - sample.count(" ")}
    return {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS.items()}


def _is_latin(sample: str) -> bool:
    return sample.isascii() or _BEYOND_LATIN.search(sample) is None


def script_of(text: str) -> str | None:
    """Return the script of most letters of `text`, or None where it has none that we know."""
    if not any(map(str.isalpha, text[:_SAMPLE])):
        return None  # figures and marks are at home everywhere
    if _is_latin(text[:_SAMPLE]):
        return "latin"  # as the counts would say; most blocks end here
    return _most(letters_by_script(text))[0]


def in_other_script(text: str, main: str) -> bool:
    """Tell whether most letters of `text` are of another script than `main`; figures and marks are of none."""
    if main == "latin" and text.isascii():
        return False
    return script_of(text) not in {main, None}


def main_script(texts: Iterable[str], *, share: float = 0.7) -> str | None:
    """Return the script that holds at least `share` of the letters of all `texts`, or None."""
    latin, others = 0, Counter[str]()
    for text in texts:
        sample = text[:_SAMPLE]
        if _is_latin(sample):
            latin += len(sample) - sample.count(" ")
        else:
            others.update(letters_by_script(sample))
    others["latin"] += latin
    name, count = _most(others)
    return name if count >= share * others.total() else None


def _most(counts: Mapping[str, int]) -> tuple[str | None, int]:
    name, count = max(counts.items(), key=lambda item: (item[1], item[0]))
    return (name, count) if count else (None, 0)
