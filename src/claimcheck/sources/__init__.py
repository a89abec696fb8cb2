"""The only reader of the corpus: raw dump -> Source. One reader a format; nothing here judges text."""

from claimcheck.sources.corpus import Tally, read_corpus, read_survey
from claimcheck.sources.handed import source_from
from claimcheck.sources.walk import Survey, survey

__all__ = ["Survey", "Tally", "read_corpus", "read_survey", "source_from", "survey"]
