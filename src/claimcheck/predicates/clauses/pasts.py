"""What stands around a past form and tells whether it is a participle: its object, and what opens behind it."""

from claimcheck.language.lexicon import Form
from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.clauses.gaps import has_nominal
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.tables.lexical import BE, HAVE, MODALS, OPENING_PREPOSITIONS
from claimcheck.predicates.tags.word_forms import word_form
from claimcheck.predicates.words import Tag, Word

BREAKS = frozenset({Tag.COORDINATOR, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.MARK})

_PRESENT = (BE | HAVE | MODALS) - {"was", "were", "had", "could", "would"}
WITHOUT_OBJECT = frozenset({Tag.PREPOSITION, Tag.DATE, Tag.MARK})

NEEDING_OBJECT = frozenset(
    """
    abandon acquire adopt appoint arrest award ban bring build buy commission compose construct convict create
    damage demolish describe design destroy detain develop discover elect employ enact erect establish found hail
    hire impose injure introduce invent kill know make name own pay produce publish purchase put ratify regard
    release remove rescue restore seize send sentence spend take treat use wound write post issue title
    """.split()
)
"""Verbs that do something to somebody: without an object they are participles ("the bridge *built* after the war")."""


def is_bare_past(words: Words, group: Group) -> bool:
    """Tell whether a group is one past form, without an auxiliary, that may be a participle."""
    first = words[group.start]
    if first.tag is not Tag.VERB or first.form not in (Form.PAST, Form.PARTICIPLE):
        return False
    return any(reading.form is Form.PARTICIPLE for reading in word_form(first.folded).readings)


def lacks_object(words: Words, group: Group) -> bool:
    """Tell a past that needs an object and has none: "a mill *owned* by Orlo", "a house *built* in 1990"."""
    bare = is_bare_past(words, group) and group.verb.lemmas[0] in NEEDING_OBJECT
    return bare and all(word.tag in WITHOUT_OBJECT for word in words[group.end : group.end + 1])


def opens_clause(gap: Words) -> bool:
    """Tell whether a preposition opens a clause: "watched *as Oman* signed"; a date alone is no subject."""
    behind = next((gap[at + 1 :] for at, word in enumerate(gap) if word.folded in OPENING_PREPOSITIONS), ())
    dated = all(word.tag is Tag.DATE for word in behind)
    return not dated and behind[0].tag is not Tag.PREPOSITION


def breaks_off(after: Words) -> bool:
    """Tell whether the verb behind has its own subject: "…, *the hospital* said", "…, *which* shocked", "*and* was"."""
    last = max((at for at, word in enumerate(after) if word.tag in BREAKS), default=None)
    return last is not None and (after[last].tag is not Tag.MARK or has_nominal(after[last + 1 :]))


def has_object(words: Words, group: Group) -> bool:
    """Tell whether a noun phrase stands behind a verb."""
    behind = words[group.end : group.end + 1]
    return bool(behind) and behind[0].tag in (Tag.DETERMINER, Tag.NAME, Tag.PRONOUN)


def is_told_as_past(verb: Word) -> bool:
    """Tell whether a verb has the tense of a past before it: "the treaty signed after the war *covers*" has not."""
    return verb.form in (Form.PAST, Form.PARTICIPLE) or (
        verb.tag is not Tag.VERB and verb.folded not in _PRESENT
    )


def is_unbroken(between: Words) -> bool:
    """Tell whether words stand between two verbs, and none of them opens another clause."""
    return bool(between) and not any(word.tag in BREAKS for word in between)
