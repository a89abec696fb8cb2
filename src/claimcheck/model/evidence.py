"""What a sentence does to a claim, and how that was found."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from claimcheck.model.label import Label
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Metadata
from claimcheck.model.span import Span
from claimcheck.model.text_fragment import text_fragment_url


class Stance(StrEnum):
    """What one sentence, with its context, does to a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    NEUTRAL = "neutral"


class Outcome(StrEnum):
    """How one comparison came out."""

    MATCH = "match"
    MISMATCH = "mismatch"
    """The two exclude each other."""
    NEITHER = "neither"
    """Both are stated, but they neither agree nor exclude each other."""
    MISSING = "missing"
    """The source does not state it."""


class Slot(StrEnum):
    """What is compared."""

    PREDICATE = "predicate"
    ROLES = "roles"
    SUBJECT = "subject"
    QUANTITY = "quantity"
    PERIOD = "period"
    DIRECTION = "direction"
    POLARITY = "polarity"
    QUANTIFIER = "quantifier"
    MODALITY = "modality"
    SPEAKER = "speaker"
    SCOPE = "scope"
    QUOTATION = "quotation"


class RelatedKind(StrEnum):
    """Why a sentence that speaks of the claim's matter is no evidence for or against it."""

    PERIOD = "period"
    SCOPE = "scope"
    UNIT = "unit"
    CURRENCY = "currency"
    VALUE = "value"
    """Another source says the same but for the figure, so that the two conflict on what the claim speaks of."""
    EXCLUDED = "excluded"
    """The claim's `sources` leave this source out."""


DAY_UNKNOWN = "the claim does not say from which day it counts"
"""Note on a period like "last Tuesday" in a claim, with which no sentence can agree."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One slot, both values as a person reads them, and how it came out."""

    slot: Slot
    claim: str
    source: str
    outcome: Outcome
    note: str = ""
    span: Span | None = None
    """Where the deciding words stand in the sentence's text, for highlighting."""


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence retrieved for a claim, with its score and the score's named parts. Says nothing of truth."""

    index: int
    score: int
    parts: tuple[tuple[str, int], ...] = ()
    """(name, points) in a fixed order; they add up to `score`."""


@dataclass(frozen=True, slots=True)
class SourceReference:
    """What a report says of the source of a piece of evidence."""

    id: str
    path: str
    """Relative to the first claims file's folder."""
    sha256: str
    metadata: Metadata = field(default_factory=Metadata)
    record: str | None = None
    """Which record of a file that holds many."""

    @property
    def address(self) -> str:
        """The path, plus ``#record`` in a file of many: what a report calls the source."""
        return self.path if self.record is None else f"{self.path}#{self.record}"

    @property
    def url(self) -> str | None:
        """Where the source was fetched from."""
        return self.metadata.url

    @property
    def title(self) -> str | None:
        """The document's title."""
        return self.metadata.title

    @property
    def publisher(self) -> str | None:
        """Who published the document."""
        return self.metadata.publisher

    @property
    def author(self) -> str | None:
        """The authors, joined by commas."""
        return ", ".join(self.metadata.authors) or None

    @property
    def published(self) -> date | None:
        """The day the document was published."""
        return self.metadata.published


@dataclass(frozen=True, slots=True)
class Quote:
    """A TextQuoteSelector: the exact words with 32 characters on each side."""

    exact: str
    prefix: str
    suffix: str


class _FilledWhenRead:
    """Fields that stay empty until one of them is read.

    Observation: most sentences are found to do nothing to a claim by a word that they lack, and nobody asks what else
    they say. To compare the rest takes ten times as long as to know that.
    """

    __slots__ = ("_fill",)
    _fill: Callable[[], "Evidence"]

    if not TYPE_CHECKING:  # For a type checker the fields are there, and no others.

        def __getattr__(self, name: str) -> Any:
            """Fill the fields: Python asks here for what has no value yet, and only then."""
            if name not in _WHEN_READ:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            found = self._fill()
            for field_name in _WHEN_READ:
                object.__setattr__(self, field_name, getattr(found, field_name))
            # What was needed for it can be forgotten.
            object.__setattr__(self, "_fill", lambda: found)
            return getattr(self, name)


_WHEN_READ = ("comparisons", "speaker", "related")


@dataclass(frozen=True, slots=True)
class Evidence(_FilledWhenRead):
    """A sentence's stance and why. `compare` fills the first fields, a run the rest.

    `compare` knows the stance before it has compared all, and puts the comparisons together when `comparisons`,
    `related` or `speaker` are read: so do ``==``, ``repr``, ``pickle`` and ``dataclasses.replace``.
    """

    stance: Stance
    comparisons: tuple[Comparison, ...]
    sentence: Sentence
    context: tuple[str, ...] = ()
    related: RelatedKind | None = None
    """Set only on neutral evidence."""
    part: int | None = None
    link: Link | None = None
    origin: str | None = None
    source: SourceReference | None = None
    quote: Quote | None = None
    line: int | None = None
    page: int | None = None
    speaker: str | None = None
    """Whom the sentence attributes its statement to, if anyone."""

    @property
    def label(self) -> Label:
        """What the block is that the sentence stands in."""
        return self.sentence.label

    @property
    def selector(self) -> tuple[Quote | Span, ...]:
        """The Web Annotation selectors of the sentence: the words with what surrounds them, and the position."""
        return (*((self.quote,) if self.quote else ()), self.sentence.span)

    @property
    def score(self) -> int:
        """The link's score; 0 where the sentence was handed to us."""
        return self.link.score if self.link else 0

    @property
    def score_parts(self) -> dict[str, int]:
        """The link's score by its named parts."""
        return dict(self.link.parts) if self.link else {}

    @property
    def fragment_url(self) -> str | None:
        """The address that opens the source's page at the sentence, where the page has one on the web."""
        url = self.source.metadata.url if self.source else None
        quote = self.quote or Quote(self.sentence.text, "", "")
        return text_fragment_url(url, quote.exact, quote.prefix, quote.suffix)

    @property
    def deciding(self) -> Comparison | None:
        """The comparison that decided: the first that did not match, else the figure, the date or the verb."""
        failed = [comparison for comparison in self.comparisons if comparison.outcome is not Outcome.MATCH]
        telling = (Slot.QUOTATION, Slot.QUANTITY, Slot.PERIOD, Slot.PREDICATE)
        agreed = [item for slot in telling for item in self.comparisons if item.slot is slot and item.claim]
        return next(iter(failed or agreed or self.comparisons), None)


def what_tells(evidence: Evidence) -> object:
    """Return what `told_when_read` was given to fill evidence with, until it has; None where nothing is open."""
    return getattr(evidence, "_fill", None)


def told_when_read(
    known: Evidence, fill: Callable[[], Evidence], unread: Iterable[str] = _WHEN_READ
) -> Evidence:
    """Empty fields of evidence that was just made, until someone reads one of them.

    `unread` are `comparisons` and `speaker`, and `related` where it is not known. `fill` returns the evidence as it is
    with all of them; it is called once at most.
    """
    for name in unread:
        object.__delattr__(known, name)
    object.__setattr__(known, "_fill", fill)
    return known
