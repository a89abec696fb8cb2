"""The form in which words are compared."""

import threading
import unicodedata
from functools import lru_cache

import Stemmer

# A stemmer object keeps a buffer of its own and must not be shared between threads.
_local = threading.local()

_TYPOGRAPHY = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-"})


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Fold case, width, accents and typographic apostrophes and hyphens: "Café’s" -> "cafe's"."""
    decomposed = unicodedata.normalize("NFKD", word.translate(_TYPOGRAPHY).casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the English (Snowball) stem of the folded word: "Agreements" -> "agreement"."""
    stemmer = getattr(_local, "stemmer", None)
    if stemmer is None:
        stemmer = _local.stemmer = Stemmer.Stemmer("english")
    return str(stemmer.stemWord(fold(word)))
