"""Which language a text is written in: by its script, and by its small words."""

import re
from collections import Counter
from collections.abc import Iterable

from claimcheck.cleaning.function_words import FUNCTION_WORDS
from claimcheck.cleaning.script_share import main_script

_WORD = re.compile(r"[^\W\d_]+")
_KANA, _HANGUL, _UKRAINIAN = (
    re.compile("[\u3040-\u30ff]"),
    re.compile("[\uac00-\ud7af]"),
    re.compile("[\u0456\u0457\u0454\u0491]"),
)
_SAMPLE = 8_000
"""Characters that are enough to tell."""

_FEWEST = 3
"""Small words without which nothing is said."""


def guess_language(texts: Iterable[str]) -> str | None:
    """Return the ISO 639-1 code of the language of `texts`, or None where that is not clear."""
    listed = list(texts)
    sample = "\n".join(listed)[:_SAMPLE]
    script = main_script(listed, share=0.5)
    if script == "cjk":
        return _of_east_asia(sample)
    if script == "cyrillic":
        return "uk" if len(_UKRAINIAN.findall(sample)) * 50 > len(sample) else "ru"
    by_script = {"greek": "el", "hebrew": "he", "thai": "th", "devanagari": "hi", "arabic": "ar"}
    return by_script.get(script or "") or _by_small_words(sample)


def _of_east_asia(sample: str) -> str:
    if _HANGUL.search(sample):
        return "ko"
    return "ja" if len(_KANA.findall(sample)) * 20 > len(sample) else "zh"


def _by_small_words(sample: str) -> str | None:
    times = Counter(_WORD.findall(sample.lower()))
    sums = (
        (sum(times[word] for word in times.keys() & known), code) for code, known in FUNCTION_WORDS.items()
    )
    counts = sorted(sums, reverse=True)
    (most, code), (second, _) = counts[:2]
    return code if most >= _FEWEST and most > second else None
