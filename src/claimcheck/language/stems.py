"""The form in which words are compared."""

import threading
import unicodedata
from functools import lru_cache

import Stemmer

# A stemmer object keeps a buffer of its own and must not be shared between threads.
_local = threading.local()

_TYPOGRAPHY = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\uff07": "'", "\u2010": "-", "\u2011": "-"}
)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Fold case, width, accents and typographic apostrophes and hyphens: "Café’s" -> "cafe's"."""
    if word.isascii():
        return word.lower()
    # Folding case can compose anew ("ŉ") and decomposing can bring capitals ("㎅"), hence twice.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return bare.translate(_TYPOGRAPHY)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the English (Snowball) stem of the folded word: "Agreements" -> "agreement"."""
    stemmer = getattr(_local, "stemmer", None)
    if stemmer is None:
        stemmer = _local.stemmer = Stemmer.Stemmer("english")
    folded = fold(word)
    try:
        return str(stemmer.stemWord(folded))
    except UnicodeEncodeError:
        # Half a character, as escapes in JSON give where an emoji was cut in two: no English word.
        return folded
