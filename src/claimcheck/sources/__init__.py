"""The only reader of the corpus: raw dump -> Source. One reader a format; nothing here judges text.

What reads is imported when it is first used: a run in which no file has changed only looks at names and times.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from claimcheck.sources.walk import CorpusFile, Survey, survey

if TYPE_CHECKING:
    from claimcheck.sources.corpus import CorpusReading as CorpusReading
    from claimcheck.sources.corpus import Pending as Pending
    from claimcheck.sources.corpus import Tally as Tally
    from claimcheck.sources.corpus import read_corpus as read_corpus
    from claimcheck.sources.corpus import read_survey as read_survey
    from claimcheck.sources.corpus import rendered as rendered
    from claimcheck.sources.handed import source_from as source_from

__all__ = [
    "CorpusFile",
    "CorpusReading",
    "Pending",
    "Survey",
    "Tally",
    "read_corpus",
    "read_survey",
    "rendered",
    "source_from",
    "survey",
]

_HOMES = {
    "CorpusReading": "corpus",
    "Pending": "corpus",
    "Tally": "corpus",
    "read_corpus": "corpus",
    "read_survey": "corpus",
    "rendered": "corpus",
    "source_from": "handed",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
