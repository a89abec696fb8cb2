"""Which language a text is written in: by its script, and by its small words."""

import re
from collections.abc import Iterable, Iterator

from claimcheck.cleaning.function_words import ALL_FUNCTION_WORDS, FUNCTION_WORDS
from claimcheck.cleaning.script_share import main_script

_KANA, _HANGUL, _UKRAINIAN = (
    re.compile("[\u3040-\u30ff]"),
    re.compile("[\uac00-\ud7af]"),
    re.compile("[\u0456\u0457\u0454\u0491]"),
)
_BY_SCRIPT = {"greek": "el", "hebrew": "he", "thai": "th", "devanagari": "hi", "arabic": "ar"}
_LANGUAGES = {
    "cjk": "zh ja ko".split(),
    "cyrillic": "ru uk be bg sr mk kk ky mn tg ba tt".split(),
    "greek": ["el"],
    "hebrew": "he yi".split(),
    "thai": ["th"],
    "devanagari": "hi mr ne sa".split(),
    "arabic": "ar fa ur ps ug ku".split(),
    "indic": "bn ta te kn ml gu pa si my km lo ka hy am".split(),
}
"""By script, languages that are written in it; Latin script is all others'."""

_TWO_SCRIPTS = frozenset("sr kk ku tt ug pa mn".split())

_SAMPLE = 2_500
"""Characters that are enough to tell."""

_FEWEST = 3
"""Small words without which nothing is said."""

_BITS = 16
"""Of the number of small words of each language: all are added up in one number, and `_SAMPLE` bounds each."""

_COUNTED = {
    word: sum(1 << _BITS * place for place, known in enumerate(FUNCTION_WORDS.values()) if word in known)
    for word in ALL_FUNCTION_WORDS
}
"""A small word -> one for each of its languages."""


def guess_language(texts: Iterable[str]) -> str | None:
    """Return the ISO 639-1 code of the language that `texts` begin in, or None where that is not clear."""
    listed = list(_sampled(texts))
    sample = "\n".join(listed)
    script = main_script(listed, share=0.5)
    if script == "cjk":
        return _of_east_asia(sample)
    if script == "cyrillic":
        return "uk" if len(_UKRAINIAN.findall(sample)) * 50 > len(sample) else "ru"
    return _BY_SCRIPT.get(script or "") or _by_small_words(sample)


def _sampled(texts: Iterable[str]) -> Iterator[str]:
    left = _SAMPLE
    for text in texts:
        yield text[:left]
        left -= len(text)
        if left <= 0:
            return


def other_script(guessed: str, said: str | None) -> bool:
    """Tell whether text in the language `guessed` cannot be in the language that the page says."""
    return said is not None and said not in _TWO_SCRIPTS and _script_of(guessed) != _script_of(said)


def _script_of(language: str) -> str:
    return next((name for name, languages in _LANGUAGES.items() if language in languages), "latin")


def _of_east_asia(sample: str) -> str:
    if _HANGUL.search(sample):
        return "ko"
    return "ja" if len(_KANA.findall(sample)) * 20 > len(sample) else "zh"


def _by_small_words(sample: str) -> str | None:
    words = sample.lower().split()  # small words seldom stand beside a mark
    total = sum([_COUNTED[word] for word in words if word in _COUNTED])
    counts = [(total >> _BITS * place) % (1 << _BITS) for place in range(len(FUNCTION_WORDS))]
    (most, code), (second, _) = sorted(zip(counts, FUNCTION_WORDS, strict=True), reverse=True)[:2]
    return code if most >= _FEWEST and most > second else None
