"""What only happens in a story, in a game or on trial: "was expelled *in a play*", "crashed *in a simulator*".

Before a clause such a setting makes nothing true of all that follows (see `unreal_sources`). Behind its verb it is told
from where somebody acts in a work, or what is used in one, which are facts.
"""

from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words

_STAGES = frozenset(
    """
    play novel film movie sitcom cartoon comic musical fable tale story myth legend satire dream nightmare fantasy scene
    sketch simulator simulation drill exercise rehearsal reenactment re-enactment
    """.split()
)

_MADE_FOR_STAGE = frozenset(
    """
    play star portray voice act appear feature direct sing use include mention depict describe show hear record cast
    perform be have get tell see write publish document reveal make
    """.split()
)
"""What people do in a work, or what a work has in it, and not what happens in its story."""

_PARTS = frozenset(
    "role part performance appearance turn cameo character work acting song interest stake".split()
)
"""Behind these "in the film" says which one."""

_IN = frozenset({"in", "during"})
_IN_PHRASE = frozenset(
    {Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.POSSESSIVE, Tag.NUMBER, Tag.DATE}
)


def staged(pairing: Pairing) -> list[Word]:
    """Return the settings behind the source's verb, without a claim's own, in which nothing happens for real."""
    words = pairing.analysis.words
    if not pairing.analysis.has_any(_IN) or pairing.source.verb.lemmas[0] in _MADE_FOR_STAGE:
        return []
    said = {word.lemma for word in pairing.claimed.words}
    return [
        stage
        for word in pairing.source.complement
        if word.folded in _IN and words[max(word.index - 1, 0)].lemma not in _PARTS
        for stage in _setting_behind(word, words)
        if stage.lemma not in said
    ]


def _setting_behind(preposition: Word, words: Words) -> Words:
    """Return the noun that ends the phrase behind a preposition, if it is one for a stage."""
    last: Words = ()
    for word in words[preposition.index + 1 :]:
        if word.tag not in _IN_PHRASE:
            break
        last = (word,)
    return last if last and last[0].lemma in _STAGES else ()
