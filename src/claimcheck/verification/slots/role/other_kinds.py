"""Words before a noun that make another thing of it: a *vice* president, a *fake* visa, the *fashion* capital.

Observation: most of what stands before a noun only says more of it, a Norvian president is a president. A few words
take back what the noun says, and before the one holder of an office a noun tells which office it is.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from claimcheck.language.lexicon import Form
from claimcheck.names.words import TITLES
from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, object_of
from claimcheck.verification.reading.terms import keys_of, terms_of
from claimcheck.verification.slots.subject.named_groups import group_meant
from claimcheck.verification.slots.unclaimed import FREE

_UNDOING = frozenset(
    """
    former ex onetime erstwhile previous past future prospective incoming would-be aspiring potential possible likely
    probable proposed planned alleged suspected accused supposed presumed purported reputed failed attempted
    vice deputy acting interim caretaker provisional associate honorary shadow junior prime designate
    lieutenant attorney surgeon brigadier
    fake mock dummy toy forged counterfeit bogus sham false pretend imaginary fictional fictitious hypothetical
    so-called self-styled self-proclaimed self-declared witch trainee wannabe
    """.split()
)
_FORGED = frozenset("fake mock dummy forged counterfeit bogus sham imaginary fictional so-called".split())
"""Take back even a name: "a *fake* Rembrandt"; a former president Moe is still Moe."""

_TRIED_ON = frozenset(
    "mouse mice rat rats monkey monkeys animal animals vitro theory principle paper simulation simulations".split()
)
"""Behind "in" or "on" they say that a thing was done on trial: "cured the disease *in mice*"."""

_TALES = frozenset("film movie novel play series tv television drama sitcom musical soap".split())
"""In them persons are what they are not."""

_AWAITED = frozenset({"pending"})
"""Behind a noun it says that the thing is not yet there: "has a licence *pending*"."""

_STATES = frozenset(
    """
    doubt disarray ruin ruins tatter tatters crisis limbo chaos danger peril turmoil shock darkness debt shambles
    trouble tears question control charge place pieces disrepair fear power leader heir risk odds flames
    """.split()
)
"""In them somebody leaves a thing that he need not have left himself."""

_HALF = frozenset(
    "partially partly conditionally provisionally tentatively indirectly halfway effectively barely "
    "sometimes occasionally often usually rarely seldom".split()
)
"""Adverbs by which a thing is done only in part, in a way, or not always."""

_NOT_QUITE = frozenset(
    "nearly almost virtually practically half relatively comparatively seemingly arguably less too".split()
)
"""The same before an adjective or participle; before a number they say how exact it is: "almost 5 percent"."""

_FAR_FROM = frozenset({("anything", "but"), ("no", "way"), ("no", "sense")})
"""Deny what stands behind them: "is *anything but* corrupt", "in *no way*"."""

_APPROACHING = frozenset({("all", "but"), ("good", "as"), ("close", "to")})
"""Before a deed or a quality they say that it is not quite so: "*all but* expelled", "*as good as* new"."""

_ONLY_IN_PART = (
    frozenset(word for word, _ in _FAR_FROM | _APPROACHING)
    | _TRIED_ON
    | _HALF
    | _NOT_QUITE
    | _UNDOING
    | _AWAITED
    | _STATES
    | _TALES
    | {"by"}
)

_DEEDS = frozenset({Tag.VERB, Tag.ADJECTIVE})
_ARTICLES = frozenset({"a", "an", "the"})

_REACH = 2
"""An adverb so few words from the verb belongs to it."""

_NAMING_VERBS = frozenset({"be", "become", "elect", "appoint", "name", "serve", "remain", "make"})
_RELATIONAL = ("al", "ic", "ary")
"""Endings of adjectives that name a kind ("commercial", "economic"), not a quality."""

_IN_FACT = frozenset({"de", "facto", "actual", "current", "old"})
"""Before an office they take nothing back."""

_IN_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE})


def undone_by(pairing: Pairing) -> list[Word]:
    """Return the source's words that make another thing of a noun of the claim's, and that the claim lacks."""
    if not pairing.analysis.has_any(_UNDOING):
        return []
    claimed = _keys(pairing.claimed.words)
    said = {part for word in pairing.claimed.words for part in word.folded.split()}
    undone: dict[str, Word] = {}
    plain: set[str] = set()
    undoing: Word | None = None
    pointing = group_meant(pairing).phrase
    for word, part in _parts(tuple(word for word in pairing.source_words if word not in pointing)):
        if part in _UNDOING and part not in said:
            undoing = word
        elif word.tag not in _IN_PHRASE:
            undoing = None
        elif (_may_be_undone(word, part) and keys_of(part) & claimed) or (
            undoing is not None and undoing.folded in _FORGED and part in said
        ):
            _note(part, undoing, undone, plain)
    return [word for part, word in undone.items() if part not in plain]


def _played(pairing: Pairing) -> list[Word]:
    """Return where somebody is only what the claim says he is: "is a doctor *in the film*", "*on TV*"."""
    if pairing.source.verb.lemmas != ("be",):
        return []
    said = {word.lemma for word in pairing.claimed.words}
    words = [word for word in pairing.source.complement if word.tag is not Tag.DETERMINER]
    return [
        word
        for before, word in pairwise(words)
        if before.folded in ("in", "on") and word.folded in _TALES - said
    ]


def _left_so(pairing: Pairing) -> list[Word]:
    """Return in what state the source's subject left what the claim says that it left: "left it *in doubt*"."""
    if pairing.claim.verb.lemmas != ("leave",) or pairing.source.verb.lemmas != ("leave",):
        return []
    said = {word.lemma for word in pairing.claimed.words}
    return [
        word
        for before, word in pairwise(pairing.source.complement)
        if before.folded in ("in", "without", "at") and word.lemma in _STATES - said
    ]


def _far_from(pairing: Pairing) -> list[Word]:
    said = {(word.folded, after.folded) for word, after in pairwise(pairing.claimed.words)}
    pairs = pairwise(pairing.analysis.words)
    return [word for word, after in pairs if (word.folded, after.folded) in _FAR_FROM - said]


def _short_of(pairing: Pairing) -> list[Word]:
    """Return what says of the source's deed that it was nearly done."""
    said = {(word.folded, after.folded) for word, after in pairwise(pairing.claimed.words)}
    words = pairing.analysis.words
    return [
        word
        for word, after, deed in zip(words, words[1:], words[2:], strict=False)
        if (word.folded, after.folded) in _APPROACHING - said
        and deed.tag in _DEEDS
        and deed in pairing.source_words
    ]


def half_done(pairing: Pairing) -> list[Word]:
    """Return what makes the source's deed less than the claim's: "*partially* signed", "is the *alleged* head of"."""
    verb = pairing.source.verb.words
    if not verb or not pairing.analysis.has_any(_ONLY_IN_PART):
        return []
    said = {word.folded for word in pairing.claimed.words}
    begin, end = verb[0].index, verb[-1].index
    near = pairing.analysis.words[max(begin - _REACH, 0) : end + _REACH]
    inside = pairing.analysis.words[begin:end]
    trials = [
        word
        for before, word in pairwise(pairing.source.complement)
        if before.folded in ("in", "on") and word.lemma in _TRIED_ON - said
    ]
    awaited = [word for word in pairing.source.complement if word.folded in _AWAITED - said]
    said_of = pairing.source.complement[:2]
    stranded = [
        word
        for word, after in pairwise(said_of)
        if word.folded in ("at", "about", "of", "on") and after.folded == "by" and word.folded not in said
    ]
    return (
        trials
        + stranded
        + _played(pairing)
        + awaited
        + _left_so(pairing)
        + _far_from(pairing)
        + _short_of(pairing)
        + [word for word in near if word.folded in _HALF - said]
        + [word for word in near if word.folded in _NOT_QUITE - said and _is_of_quality(word, pairing)]
        + [word for word in inside if word.folded in _UNDOING - said]
    )


def _is_of_quality(adverb: Word, pairing: Pairing) -> bool:
    """Tell "*nearly* extinct" and "*nearly* a ruin" from "*nearly* 40" and "*nearly* all"."""
    behind = pairing.analysis.words[adverb.index + 1 : adverb.index + 2]
    return any(
        # Some adjectives are known as nouns alone.
        word.tag in (Tag.ADJECTIVE, Tag.ADVERB, Tag.NOUN)
        or word.folded in _ARTICLES
        or word.form == Form.PARTICIPLE
        for word in behind
    )


def _note(part: str, undoing: Word | None, undone: dict[str, Word], plain: set[str]) -> None:
    if undoing is None:
        plain.add(part)
    else:
        undone[part] = undoing


def _parts(words: Words) -> Iterator[tuple[Word, str]]:
    """Yield each word, and each word of a name."""
    for word in words:
        for part in word.folded.split():
            yield word, part if word.tag is Tag.NAME else word.lemma if word.tag is Tag.NOUN else part


def _may_be_undone(word: Word, part: str) -> bool:
    """Tell nouns and titles: a former president Moe is Moe, and was president."""
    return word.tag is Tag.NOUN or part in TITLES


@lru_cache(maxsize=4096)
def _keys(words: Words) -> frozenset[str]:
    """Return the keys of a claim's nouns and titles."""
    return frozenset().union(*(keys_of(part) for word, part in _parts(words) if _may_be_undone(word, part)))


def other_office(pairing: Pairing) -> list[Word]:
    """Return what tells the source's office or title from the claim's: "is the *fashion* capital"."""
    verbs = (pairing.claim.verb.lemmas[0], pairing.source.verb.lemmas[0])
    ours, theirs = (_named(item.complement) for item in (pairing.claim, pairing.source))
    head = head_of(ours)
    if not _NAMING_VERBS.issuperset(verbs) or head is None or head.tag is not Tag.NOUN or _is_one_of(ours):
        return []
    begin = next((at for at, word in enumerate(theirs) if keys_of(word.lemma) & keys_of(head.lemma)), 0)
    before = [word for word in _run_before(theirs, begin) if _names_kind(word)]
    terms = terms_of(before, pairing.analysis)
    return [term.word for term in terms if not pairing.matcher.find(term, pairing.claimed_terms)]


def _named(complement: Words) -> Words:
    """Return what something is, or is made: "served *as minister*"."""
    opened = bool(complement) and complement[0].folded == "as"
    return object_of(complement[1:] if opened else complement)


def _is_one_of(words: Words) -> bool:
    """Tell "a doctor", of whom there are many kinds."""
    return any(word.folded in ("a", "an", "one", "some", "no") for word in words)


def _run_before(words: Words, end: int) -> Words:
    """Return the words of a noun's own phrase before it."""
    begin = end
    while begin and (words[begin - 1].tag in _IN_PHRASE or words[begin - 1].form == "gerund"):
        begin -= 1
    return words[begin:end]


def _names_kind(word: Word) -> bool:
    if {word.lemma, word.folded} & (FREE | _IN_FACT):
        return False
    if word.form == "gerund":
        return True
    relational = word.tag is Tag.ADJECTIVE and word.folded.endswith(_RELATIONAL)
    return word.tag is Tag.NOUN or relational
