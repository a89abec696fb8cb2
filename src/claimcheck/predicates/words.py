"""The words of a sentence as the clause reader sees them."""

from enum import StrEnum

from claimcheck.language.records import record


class Tag(StrEnum):
    """What a word does in its sentence."""

    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    PRONOUN = "pronoun"
    COORDINATOR = "coordinator"
    SUBORDINATOR = "subordinator"
    RELATIVE = "relative"
    AUXILIARY = "auxiliary"
    MODAL = "modal"
    NEGATOR = "negator"
    TO = "to"
    VERB = "verb"
    NOUN = "noun"
    NAME = "name"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    NUMBER = "number"
    DATE = "date"
    POSSESSIVE = "possessive"
    MARK = "mark"

    # Sets of tags are asked for every word, and an enumeration's own hash is a call into Python.
    __hash__ = str.__hash__


NOMINAL = frozenset({Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.DATE, Tag.PRONOUN})
"""Tags of words that can stand for a thing."""


@record(frozen=True, slots=True)
class Atom:
    """A stretch of text that is one unit for the clause reader: a figure, a date or a name."""

    start: int
    end: int
    tag: Tag


# By identity, for each word is made once, and phrases are searched for words and kept by their words all the time.
@record(frozen=True, slots=True, eq=False)
class Word:
    """One word, mark or atom. `index` is its place among the words of the sentence."""

    index: int
    text: str
    folded: str
    start: int
    end: int
    tag: Tag
    lemma: str
    form: str = ""
    """For a verb: base, past, participle, gerund or third."""
    atom: int | None = None
    """Index into the atoms handed to the reader."""

    @property
    def is_nominal(self) -> bool:
        """Tell whether the word can stand for a thing."""
        return self.tag in NOMINAL
