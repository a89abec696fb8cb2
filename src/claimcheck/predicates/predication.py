"""What a clause says: who did what to whom, whether it is denied, and how sure the text is of it."""

from enum import StrEnum

from claimcheck.language.kept import kept
from claimcheck.language.records import record
from claimcheck.predicates.words import Word


class Modality(StrEnum):
    """How a clause stands to fact."""

    FACT = "fact"
    FUTURE = "future"
    STAGED = "staged"
    """What happens in a story."""
    UNREAL = "unreal"
    """Plan, wish, possibility, condition or question."""
    HEARSAY = "hearsay"
    """Reported at arm's length: "reportedly", "claimed", "falsely"."""


@record(frozen=True, slots=True)
class Verb:
    """A predicate: the lemmas of a verb, or of the verb a noun stands for."""

    lemmas: tuple[str, ...]
    families: tuple[tuple[str, int], ...]
    """(family, sign) pairs."""
    words: tuple[Word, ...]
    """The words that make it up, for showing."""
    passive: bool = False
    nominal: bool = False

    @property
    def text(self) -> str:
        """The words as written, joined by spaces."""
        return " ".join(word.text for word in self.words)


_BALLOTS = frozenset({"vote", "margin", "majority"})
_BALLOT_REACH = 4

_AHEAD = frozenset({"will", "shall"})

_SAYING_WHEN = frozenset("after before during amid following since until despite because".split())


def _is_ballot(words: tuple[Word, ...]) -> bool:
    """Tell "approved by *a vote* of 12-3", who did it by how many, from who did it."""
    return any(word.lemma in _BALLOTS for word in words)


def _up_to_time(phrase: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave out when and why: "arrested by police | *after a march*"; where a doer is from belongs to it."""
    ends = (at for at, word in enumerate(phrase) if at and word.folded in _SAYING_WHEN)
    return phrase[: next(ends, len(phrase))]


@record(frozen=True)
class Predication:
    """One statement of a sentence. All word tuples are in order of place.

    Not slotted, because what is derived from it is kept with it.
    """

    verb: Verb
    subject: tuple[Word, ...]
    """The grammatical subject with what hangs on it; empty where the clause has none of its own."""
    complement: tuple[Word, ...]
    """Everything the verb governs: objects, figures, prepositional phrases."""
    adjunct: tuple[Word, ...] = ()
    """What stands before the subject: "On 3 March 2024, in Geneva, …"."""
    negated: bool = False
    modality: Modality = Modality.FACT
    speaker: tuple[Word, ...] = ()
    """Whom the text attributes the statement to."""
    main: bool = True
    """Not inside a relative or adverbial clause."""
    infinitive: bool = False
    inherited: bool = False
    """The subject is taken over from another clause."""
    modal: str = ""
    """The modal verb, if there is one: "must" is not "should"."""
    conjunction: str = ""
    """For an adverbial clause: the word that opens it, "when", "while", "because"."""

    def __hash__(self) -> int:
        """Return what is worked out once: a statement is looked up by itself for each claim it is put beside."""
        return self._hash

    @kept
    def _hash(self) -> int:
        return hash((self.verb, self.subject, self.complement, self.adjunct, self.speaker, self.negated))

    @kept
    def by_phrase(self) -> tuple[Word, ...]:
        """The words after "by" in a passive clause, up to a preposition that says when or why."""
        for place, word in enumerate(self.complement):
            if word.folded == "by" and not _is_ballot(self.complement[place + 1 : place + _BALLOT_REACH]):
                return _up_to_time(self.complement[place + 1 :])
        return ()

    @property
    def lies_ahead(self) -> bool:
        """Whether it is still to come, also where it is only said that it is: "critics claim that fees *will* fall"."""
        return self.modality is Modality.FUTURE or self.modal in _AHEAD

    @kept
    def words(self) -> tuple[Word, ...]:
        """All words of the clause, in order."""
        parts = {
            word.index: word for word in (*self.adjunct, *self.subject, *self.verb.words, *self.complement)
        }
        return tuple(parts[index] for index in sorted(parts))
