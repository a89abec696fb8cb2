"""What a claim says that somebody calls a thing: "the mayor called the dam a success" is the mayor's "it is a success".

Only claims are read so. What a source has somebody call a thing is that person's opinion, and shows nothing.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_CALLING = frozenset({"call", "describe", "term", "label"})
_PHRASE = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.POSSESSIVE})


def as_called(statement: Predication) -> Predication:
    """Read "X called Y a Z" and "X described Y as a Z" as X's statement that Y is a Z; leave any other as it is."""
    verb, said = statement.verb, statement.complement
    end = _thing_end(said)
    calls = verb.lemmas[0] in _CALLING and len(verb.lemmas) == 1 and not verb.passive
    if not calls or not 0 < end < len(said) - 1 or not statement.subject:
        return statement
    called = said[end + 1 :] if said[end].folded == "as" else said[end:]
    be = Verb(("be",), families_of(("be",)), verb.words)
    return replace(statement, verb=be, subject=said[:end], complement=called, speaker=statement.subject)


def _thing_end(said: Words) -> int:
    """Return where the phrase ends that says what is called so: behind it stands an article, or "as"."""
    begin = 1 if said and said[0].tag is Tag.DETERMINER else 0
    end = next((at for at in range(begin, len(said)) if said[at].tag not in _PHRASE), len(said))
    opens = end < len(said) and (said[end].tag is Tag.DETERMINER or said[end].folded == "as")
    return end if opens and end > begin else 0
