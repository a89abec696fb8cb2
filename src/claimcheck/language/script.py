"""Which script a character belongs to, as far as it changes how we read it."""

import re

CJK_RANGES = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
"""Kana, Han and Hangul: written without spaces, so that bigrams stand for words."""

_CJK = re.compile(f"[{CJK_RANGES}]")


def is_cjk(text: str) -> bool:
    """Tell whether `text` has a character of a script that is written without spaces."""
    return _CJK.search(text) is not None
