"""Words that are one name in several spellings, looked up among many."""

from collections import defaultdict

from rapidfuzz import fuzz, process

from claimcheck.names import thresholds
from claimcheck.names.former import FORMER
from claimcheck.names.match import same_name
from claimcheck.names.spelling import as_read


class AlikeWords:
    """Folded words of names, to be found by any word that is the same name.

    To compare a word with each of them would take a microsecond each, and there are thousands of both.
    """

    def __init__(self) -> None:
        """Begin without words."""
        self._written: defaultdict[str, list[str]] = defaultdict(list)
        """Word without stops -> as it was given."""
        self._by_reading: defaultdict[str, list[str]] = defaultdict(list)
        self._by_initial: defaultdict[str, list[str]] = defaultdict(list)
        self._apart: list[str] = []
        """What is compared by its parts or by what it was called before: few."""

    def add(self, word: str) -> None:
        """Add a word, which is not among them yet."""
        plain = _without_stops(word)
        self._written[plain].append(word)
        self._by_reading[as_read(plain)].append(plain)
        self._by_initial[plain[0]].append(plain)
        if "-" in word or word in _RENAMED:
            self._apart.append(plain)

    def find(self, word: str) -> list[str]:
        """Return the words that `same_name` takes for the same as `word`."""
        plain = _without_stops(word)
        begun = self._by_initial.get(plain[:1], ())
        alike = process.extract(
            plain, begun, scorer=fuzz.ratio, score_cutoff=thresholds.SPELLING_RATIO, limit=None
        )
        apart = self._apart if "-" in word or word in _RENAMED else ()
        found = {*self._by_reading.get(as_read(plain), ()), *(one for one, *_ in alike), *apart}
        words = (one for each in found for one in self._written[each])
        return [one for one in words if same_name((one,), (word,)) is not None]


def _without_stops(word: str) -> str:
    return word.replace(".", "") or word


_RENAMED = frozenset(form for old, new, _ in FORMER for form in (old, new))
