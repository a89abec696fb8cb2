"""What a figure counts: "four outcome *documents*", "112 of the 200 *seats*"."""

from functools import lru_cache

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.stated.rating_bases import REVIEWS
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import head_of
from claimcheck.verification.reading.terms import keys_of, terms_of
from claimcheck.verification.slots.figure.copies import are_sold_alike
from claimcheck.verification.slots.figure.illness import is_left_unsaid
from claimcheck.verification.slots.subject.persons import counts_only_people

_NOUN_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.POSSESSIVE})
_PHRASE_LIMITS = frozenset({Tag.MARK, Tag.VERB, Tag.NUMBER})


def counts_the_same(pairing: Pairing, claim: Word, source: Word) -> bool:
    """Tell whether a figure of the claim and one of the source count the same thing."""
    ours = _counted(_behind(pairing.claim, pairing.claimed, claim), claim)
    theirs = _counted(_behind(pairing.source, pairing.analysis, source), source)
    if counts_only_people(pairing) and source in pairing.subject_side and claim in pairing.claim.subject:
        return True
    if ours is None:
        return theirs is None or pairing.claim.verb.lemmas[0] == "be"
    theirs = theirs or _shared_noun(pairing, source)
    if theirs is None or not (_is_same(ours.lemma, theirs.lemma) or are_sold_alike(pairing, ours, theirs)):
        return False
    if theirs.lemma in REVIEWS and _are_of_some(pairing, (source, theirs)):
        return False
    return _modifiers_agree(pairing, (claim, ours), (source, theirs))


def _is_same(ours: str, theirs: str) -> bool:
    """Tell whether two nouns count the same; a critic counts as a review."""
    return not keys_of(ours).isdisjoint(keys_of(theirs)) or {ours, theirs} <= REVIEWS


def _are_of_some(pairing: Pairing, theirs: tuple[Word, Word]) -> bool:
    """Tell whether the source says whose reviews it counts, and the claim does not: "114 *audience* reviews"."""
    between = pairing.analysis.words[theirs[0].index + 1 : theirs[1].index]
    said = terms_of([word for word in between if word.lemma not in REVIEWS], pairing.analysis)
    return any(pairing.matcher.find(term, pairing.claimed_terms) is None for term in said)


@lru_cache(maxsize=20_000)
def _counted(words: Words, figure: Word) -> Word | None:
    """Return the head of the phrase behind a figure."""
    rest = words[words.index(figure) + 1 :]
    if len(rest) > 1 and rest[0].folded == "out":
        rest = rest[1:]
    if len(rest) > 1 and rest[0].folded == "of":
        # "112 of the 200 seats" counts seats.
        rest = tuple(word for word in rest[1:] if word.tag not in (Tag.DETERMINER, Tag.NUMBER))
    end = next((at for at, word in enumerate(rest) if word.tag not in _NOUN_PHRASE), len(rest))
    return head_of(rest[:end])


def _behind(statement: Predication, analysis: Analysis, figure: Word) -> Words:
    """Return the clause's words with the figure in their own order: a noun left out was put back behind it."""
    complement = statement.complement
    return complement if figure in complement else analysis.words


def _shared_noun(pairing: Pairing, figure: Word) -> Word | None:
    """Return the noun that a figure shares: "44 and 14 *planes*"; else the subject's, as in "44, up from 30"."""
    words = pairing.analysis.words
    for word in words[figure.index + 1 :]:
        if word.tag is Tag.NUMBER:
            return _counted(words, word)
        if word.tag not in (Tag.COORDINATOR, Tag.MARK):
            break
    return head_of(pairing.source.subject)


def _modifiers_agree(pairing: Pairing, ours: tuple[Word, Word], theirs: tuple[Word, Word]) -> bool:
    """Tell whether what qualifies the claim's count qualifies the source's too: "12 *private* clinics"."""
    wanted = terms_of(pairing.claimed.words[ours[0].index + 1 : ours[1].index], pairing.claimed)
    if not wanted:
        return True
    begin, end = sorted(word.index for word in theirs)
    words = pairing.analysis.words
    if begin == theirs[1].index:
        # "Leads in *home* runs with 30": the noun stands before its figure, and what qualifies it before the noun.
        begin = next((at + 1 for at in range(begin - 1, -1, -1) if words[at].tag not in _NOUN_PHRASE), 0)
    limit = next((word.index for word in words[end + 1 :] if word.tag in _PHRASE_LIMITS), len(words))
    pool = terms_of(words[begin:limit], pairing.analysis)
    return all(pairing.matcher.find(term, pool) or is_left_unsaid(term, pairing) for term in wanted)
