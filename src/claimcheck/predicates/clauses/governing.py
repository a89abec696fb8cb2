"""Polarity and modality of a clause: its own, and what the clause that governs it makes of them."""

from itertools import pairwise

from claimcheck.language.lexicon import Form
from claimcheck.predicates.clauses.clause import Clause, Kind, Words
from claimcheck.predicates.clauses.credence import calls_false, credence
from claimcheck.predicates.clauses.gaps import has_nominal
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.clauses.taken_back import holds_in_name
from claimcheck.predicates.clauses.unreal_sources import is_made_up, is_untrusted
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.tables.lexical import (
    CLOSING,
    COMPELLING,
    CONCLUDING,
    DEFINITE,
    DONE_UNLESS_DENIED,
    ESCAPING,
    FACT_NOUNS,
    HEARSAY_ADVERBS,
    LEVELS,
    MOVING,
    NEGATIVE_GOVERNORS,
    NEGATIVE_SUBJECTS,
    NOTING,
    OPENING_PREPOSITIONS,
    OUTCOMES,
    PLANNING,
    PROMISING,
    READY,
    REAL_GERUND_GOVERNORS,
    REAL_GERUND_PREPOSITIONS,
    REAL_GOVERNORS,
    REPORT_NOUNS,
    SAYING,
    STATIVE,
    TAKING_AS_DONE,
)
from claimcheck.predicates.words import Tag

Standing = tuple[bool, Modality]
"""Whether a clause is denied, and how it stands to fact."""

_RANK = {modality: rank for rank, modality in enumerate(Modality)}
"""From fact outwards, as they are listed."""

_WORLDS = frozenset("world universe scenario future story tale film movie novel dream sketch".split())
_CONFIRMING = frozenset({"confirm", "reveal", "report", "disclose", "announce"})
_NOR = frozenset({"nor", "neither"})
_INSTEAD = frozenset({("rather", "than"), ("instead", "of"), ("as", "opposed")})
_WISHING = frozenset({"want", "wish", "prefer", "like", "order", "demand", "imagine"})
"""Verbs that have what is not yet so behind their object: "want the law *repealed*"."""
_NO_OBJECT = frozenset({"no", "none", "nothing", "neither", "nobody"})
_ALL = frozenset({"all", "every", "everyone", "everybody", "each"})


def weaker(first: Modality, second: Modality) -> Modality:
    """Return the one of two modalities that is further from fact."""
    return first if _RANK[first] >= _RANK[second] else second


def own_standing(clause: Clause) -> Standing:
    """Return what a clause says of itself: its negations, "nobody signed", "signed nothing", its modal."""
    negated = clause.group.negated
    if clause.subject and clause.subject[0].folded in NEGATIVE_SUBJECTS:
        negated = not negated
    if clause.adjunct and clause.adjunct[0].folded in _NOR:
        negated = not negated
    if (
        clause.complement
        and clause.complement[0].folded in _NO_OBJECT
        and not _leaves_some(clause.complement)
    ):
        negated = not negated
    alone = clause.kind is Kind.INFINITIVE and clause.governor is None
    unreal = alone or _is_alternative(clause.subject)
    unreal = unreal or holds_in_name(clause.adjunct) or holds_in_name(clause.complement)
    modality = Modality.UNREAL if unreal else _modality(clause.group)
    modality = weaker(modality, Modality.STAGED) if is_made_up(clause) else modality
    hearsay = any(word.folded in HEARSAY_ADVERBS for word in (*clause.adjunct, *clause.subject[:1]))
    return negated, weaker(modality, Modality.HEARSAY) if hearsay else modality


def _modality(group: Group) -> Modality:
    """Return the modality of a verb group; who "*can* confirm that" something is so does confirm it."""
    performs = group.modal == "can" and not group.negated and group.verb.lemmas[0] in _CONFIRMING
    return Modality.FACT if performs else group.modality


def _leaves_some(words: Words) -> bool:
    """Tell "signed nothing *but* the treaty", which signed it."""
    return any(word.folded in ("but", "except") for word in words[1:2])


def _is_alternative(subject: Words) -> bool:
    """Tell "Oman or Yemen", "Yemen, not Oman": of neither alone is anything stated. "Not all" is a quantity."""
    for place, word in enumerate(subject):
        if word.folded == "or" and place:
            return True
        if word.tag is Tag.NEGATOR:
            # One that closes the subject belongs to the verb: "Norway never signed".
            behind = subject[place + 1 :]
            if has_nominal(behind) and behind[0].folded not in _ALL:
                return True
    return False


def governed_standing(clause: Clause, governor: Predication) -> Standing:
    """Return how a clause stands under the statement it hangs on."""
    if clause.kind is Kind.INFINITIVE:
        return _governed_infinitive(clause, governor)
    if clause.kind is Kind.CONTENT:
        return _governed_content(clause, governor)
    if clause.kind is Kind.PARTICIPLE:
        return _governed_participle(clause, governor)
    negated, modality = own_standing(clause)
    if clause.conjunction in OPENING_PREPOSITIONS:
        # "What would change after X won" does not say that X won.
        return negated, weaker(modality, governor.modality)
    if clause.kind is Kind.RELATIVE and _is_brought_to_front(governor):
        return _brought_to_front(clause, governor, negated=negated)
    if _is_only_imagined(clause, governor):
        modality = weaker(modality, Modality.HEARSAY)
    if clause.conjunction in ("once", "when", "by the time") and governor.lies_ahead:
        modality = weaker(modality, Modality.UNREAL)
    return negated, modality


def is_report(clause: Clause) -> bool:
    """Tell whether a clause is what a noun reports: "the *claim* that …"."""
    return clause.kind is Kind.CONTENT and clause.noun is not None and clause.noun.lemma in REPORT_NOUNS


def takes_as_given(clause: Clause) -> bool:
    """Tell whether a clause is what a noun takes as given: "the *fact* that …"."""
    return clause.kind is Kind.CONTENT and clause.noun is not None and clause.noun.lemma in FACT_NOUNS


def _is_brought_to_front(governor: Predication) -> bool:
    """Tell "it was Peru", behind which a clause tells what was done."""
    return governor.verb.lemmas == ("be",) and [word.folded for word in governor.subject] == ["it"]


def _brought_to_front(clause: Clause, governor: Predication, *, negated: bool) -> Standing:
    """Say of the deed what stands before the name: "it was *not* Peru that signed", "it *may* have been Peru"."""
    _, modality = own_standing(clause)
    acted_on = any(word.tag is not Tag.PREPOSITION for word in clause.object[:1])
    if any(pair in _INSTEAD for pair in pairwise(word.folded for word in governor.complement)):
        # "It was Peru, rather than Chile, that signed": the name before "that" is the one that did not.
        return negated, weaker(modality, Modality.HEARSAY)
    if governor.negated and (acted_on or not _names_one(governor.complement)):
        # "It is not the mine that Peru sold" may be said of what lies before us, and what did not open in May opened.
        return negated, weaker(modality, Modality.HEARSAY)
    return negated is not governor.negated, weaker(modality, governor.modality)


def _names_one(said: Words) -> bool:
    """Tell "not *Peru*" from "not *Peru but Chile*", "not *in May*" and "not *a drug*"."""
    joined = any(word.tag is Tag.COORDINATOR for word in said)
    return not joined and any(word.tag is Tag.NAME or word.folded in DEFINITE for word in said[:1])


def _is_only_imagined(clause: Clause, governor: Predication) -> bool:
    """Tell "the film shows *how*", "looks *as though*" and "a world *in which*", of which nothing need be so."""
    if clause.conjunction == "though":
        return any(word.folded == "as" for word in governor.complement[-1:])
    if clause.conjunction in ("how", "why", "where"):
        return is_untrusted(governor.subject)
    place = clause.object if clause.kind is Kind.RELATIVE else ()
    return len(place) > 1 and place[1].folded in ("a", "an") and place[-1].lemma in _WORLDS


def _closes_at_level(clause: Clause) -> bool:
    """Tell "closing 5 percent lower" and "ending up 3 percent" from "closing 5 plants"."""
    opening = [word.folded for word in (*clause.object, *clause.complement)[:2]]
    return clause.group.verb.lemmas[0] in CLOSING and not LEVELS.isdisjoint(opening)


def _governed_participle(clause: Clause, governor: Predication) -> Standing:
    """Read "left without signing" as a denial and "by signing" as a fact; any other may be mere talk."""
    negated, modality = own_standing(clause)
    if not clause.group.gerund:
        if _is_wished(clause, governor):
            return negated, weaker(modality, Modality.UNREAL)
        return (
            (negated, modality)
            if clause.group.verb.passive
            else (negated, weaker(modality, governor.modality))
        )
    modality = weaker(modality, governor.modality)
    lemma = governor.verb.lemmas[0]
    directly = clause.preposition == "of" and clause.noun is None
    if clause.preposition == "without":
        return not negated, modality
    if directly and lemma in NEGATIVE_GOVERNORS | ESCAPING:
        return _governed_by_denial(lemma, governor, (negated, modality))
    real = clause.preposition in REAL_GERUND_PREPOSITIONS | {""} or (
        directly and lemma in REAL_GERUND_GOVERNORS
    )
    real = real or (clause.preposition in ("of", "for") and _takes_as_done(governor))
    real = real or governor.verb.lemmas == ("be", "worth")
    # Prices fall "before closing lower", and do close; who resigns "before taking office" never takes it.
    real = real or (clause.preposition == "before" and _closes_at_level(clause))
    return negated, modality if real else weaker(modality, Modality.UNREAL)


def _is_wished(clause: Clause, governor: Predication) -> bool:
    """Tell "prosecutors want *Lind convicted*", who is not yet so."""
    wished = governor.verb.lemmas[0] in _WISHING and not governor.verb.passive
    return wished and governor.complement[-1:] != () and governor.complement[-1:] == clause.subject[-1:]


def _governed_by_denial(lemma: str, governor: Predication, own: Standing) -> Standing:
    """Deny what somebody failed to do; who did not fail to did it, and who did not refuse to may have."""
    negated, modality = own
    if not governor.negated or negated:
        # "Nobody failed to sign": the subject is shared, and denies both.
        return not negated, modality
    return negated, modality if lemma in DONE_UNLESS_DENIED else weaker(modality, Modality.UNREAL)


def _takes_as_done(governor: Predication) -> bool:
    done = governor.verb.passive or governor.verb.lemmas[0].startswith("apologi")
    return done and not governor.negated and governor.verb.lemmas[0] in TAKING_AS_DONE


def _governed_infinitive(clause: Clause, governor: Predication) -> Standing:
    """Read "failed to sign" as a denial and "continued to sign" as a fact; any other infinitive may be a mere plan."""
    negated, modality = own_standing(clause)
    lemma = governor.verb.lemmas[0]
    if clause.noun is None and lemma in NEGATIVE_GOVERNORS:
        return _governed_by_denial(lemma, governor, (negated, weaker(modality, governor.modality)))
    if clause.noun is None and lemma in REAL_GOVERNORS:
        return negated != governor.negated, weaker(modality, governor.modality)
    if _came_of(clause, governor) or (clause.noun is None and _was_done(governor)):
        return negated, weaker(modality, governor.modality)
    if clause.noun is None and _is_planned(governor):
        return negated, weaker(modality, weaker(governor.modality, Modality.FUTURE))
    stative = clause.group.verb.lemmas[0] in STATIVE
    if stative and lemma in CONCLUDING and governor.verb.passive and not governor.negated:
        # "Is estimated to have 5 million people", "was found to be empty".
        return negated, weaker(modality, governor.modality)
    return negated, weaker(modality, Modality.UNREAL)


def _came_of(clause: Clause, governor: Predication) -> bool:
    """Tell "beat Oslo *to win* the cup", which was won; who *must* beat Oslo to win it has not."""
    past = any(word.form in (Form.PAST, Form.PARTICIPLE) for word in governor.verb.words)
    told = past and governor.modality is Modality.FACT and not (governor.negated or governor.verb.passive)
    deed, outcome = governor.verb.lemmas[0], clause.group.verb.lemmas[0]
    return told and any(deed in deeds and outcome in outcomes for deeds, outcomes in OUTCOMES)


def _is_planned(governor: Predication) -> bool:
    """Tell "plans to open", which will open; what somebody planned may have come to nothing."""
    present = any(word.form in ("base", "third") for word in governor.verb.words)
    return governor.verb.lemmas[0] in PLANNING and present and not governor.negated


def _was_done(governor: Predication) -> bool:
    """Tell "was quick to send" and "was forced to close"; who *is* quick to send need not do so now."""
    if governor.negated:
        return False
    past = any(word.folded in ("was", "were") for word in governor.verb.words)
    ready = governor.verb.lemmas == ("be",) and any(word.folded in READY for word in governor.complement[-1:])
    compelled = governor.verb.passive and governor.verb.lemmas[0] in COMPELLING
    moved = governor.verb.passive and governor.verb.lemmas[0] in MOVING
    return (past and ready) or compelled or moved


def _governed_content(clause: Clause, governor: Predication) -> Standing:
    negated, modality = own_standing(clause)
    if modality is Modality.UNREAL and _is_told_future(clause, governor):
        modality = Modality.FUTURE
    outer = Modality.UNREAL if governor.modality is Modality.FUTURE else governor.modality
    if governor.verb.passive and governor.verb.lemmas[0] in NOTING and not governor.negated:
        # "It should be noted that": what is to be noted is so.
        outer = Modality.FACT
    modality = weaker(modality, outer)
    if is_report(clause):
        return negated, weaker(modality, Modality.HEARSAY)
    if governor.verb.lemmas[0] == "be" and calls_false(governor):
        return not negated, modality
    if _is_promised(governor, modality):
        return negated, modality
    return negated, weaker(modality, credence(governor))


def _is_told_future(clause: Clause, governor: Predication) -> bool:
    """Tell "the bank said it *would* cut jobs", who said that it will; "would have cut" it did not."""
    told = governor.verb.lemmas[0] in SAYING | PROMISING and not governor.negated
    return told and clause.group.modal == "would" and not clause.group.perfect


def _is_promised(governor: Predication, modality: Modality) -> bool:
    """Tell "the bank promised that it *will* cut jobs", which says so as much as one who "says" it will."""
    promises = governor.verb.lemmas[0] in PROMISING and not governor.negated
    return promises and modality is Modality.FUTURE and not is_untrusted(governor.subject)
