"""Changes told by "up" and "down": "sales were up 8 percent" is "sales rose 8 percent"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.families import families_of

_VERBS = {"up": "rise", "down": "fall"}


def as_moved(statement: Predication) -> Predication:
    """Read "was up 8 percent" as "rose 8 percent"; every other statement stays as it is."""
    said = statement.complement
    plain = statement.verb.lemmas == ("be",) and not statement.verb.passive and len(said) > 1
    if not plain or said[0].folded not in _VERBS or said[1].tag is not Tag.NUMBER:
        return statement
    lemmas = (_VERBS[said[0].folded],)
    verb = Verb(lemmas, families_of(lemmas), statement.verb.words)
    return replace(statement, verb=verb, complement=said[1:])
