"""What sentences say of whom: verbs and their families, clauses and roles, polarity, modality, speakers."""

from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.reading import read_predications
from claimcheck.predicates.tags.tagging import tag_words
from claimcheck.predicates.words import Atom, Tag, Word

__all__ = ["Atom", "Modality", "Predication", "Tag", "Verb", "Word", "read_predications", "tag_words"]
