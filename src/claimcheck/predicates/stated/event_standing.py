"""Whether a noun's event took place: "after his resignation" says so, "demanded his resignation" does not.

A noun takes its event as given, unless what governs it only wants, fears, prevents or discusses it.
"""

from collections.abc import Sequence

from claimcheck.language.lexicon import Form
from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.clauses.governing import weaker
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.stated.nominalizations import NOMINALIZATIONS
from claimcheck.predicates.tables.lexical import DISTANCING, DOUBTING, HEARSAY_ADVERBS, OPINION, REPORT_NOUNS
from claimcheck.predicates.words import Tag, Word

_OPEN_VERBS = (
    OPINION
    | DISTANCING
    | DOUBTING
    | frozenset(
        """
    seek need await prevent avoid avert block stop delay postpone cancel oppose reject resist refuse discuss debate
    negotiate pursue threaten study explore prepare call rule risk support back favour favor advocate promise offer
    encourage attempt
    """.split()
    )
)
"""Verbs whose object may never come about."""

_TARGETING = frozenset({"target", "aim", "foresee", "plan", "budget"})

_UNDOING = frozenset(
    "annul veto void invalidate nullify quash overturn revoke rescind reverse abandon scrap shelve withdraw derail "
    "thwart review scrutinise scrutinize challenge sue".split()
)
"""Verbs that undo an event, or look whether it may stand. A change by a figure took place before it is undone."""

_FAILING = frozenset({"collapse", "fail", "founder", "stall"})
"""Verbs of what does not come about: "the acquisition *collapsed*"."""

_ARRANGED = frozenset(
    """
    sign found launch open close approve unveil resolve buy reopen publish build appoint elect resign retire merge
    complete demolish introduce dissolve abolish nationalise privatise reunify restore renovate relocate extradite
    deport marry
    """.split()
)
"""Verbs of what is agreed on before it is done, and may then not be done: a death or an invasion is not."""

_SHOWING = frozenset(
    """
    take come follow occur happen complete finalise finalize close conclude mark end cost bring lead cause
    trigger spark prompt raise cut make create double triple give leave add help turn shock surprise anger
    delight please upset disappoint dismay outrage stun relieve draw attract boost strengthen weaken increase
    reduce celebrate film broadcast attend witness pave usher begin start open change transform expand enlarge
    """.split()
)
"""Verbs in the past by which such an event shows that it took place: "the purchase *doubled* its branches"."""

_OPEN_WORDS = frozenset(
    "doubt limbo jeopardy danger hold table "
    "uncertain unlikely likely doubtful invalid void unlawful pending possible impossible conditional subject "
    "expected off".split()
)
"""What "is" may say of an event that has not, or not validly, come about."""

_GOALS = frozenset({"goal", "target", "aim", "objective", "plan", "hope", "risk", "danger", "scenario"})
_FORETELLING = frozenset(
    {"forecaster", "forecasters", "economist", "analyst", "expert", "forecast", "model", "scenario"}
)

_OPEN_PREPOSITIONS = frozenset(
    {"for", "against", "without", "about", "towards", "toward", "to", "despite", "except"}
)
"""Prepositions before what may never come about: "calls *for* his resignation"."""

_REAL_BEFORE_TO = frozenset({"due", "lead", "prior", "owe", "thank", "contribute"})
"""Before "to" they say that it did: "led to", "due to"."""

_OPEN_NOUNS = REPORT_NOUNS | frozenset(
    """
    plan threat chance risk proposal demand call vote talk debate offer attempt bid deal opposition opponent supporter
    likelihood question issue draft deadline terms condition
    """.split()
)
"""Nouns that speak of an event as open: "the threat of closure", "a vote on approval"."""

_OPEN_QUALIFIERS = HEARSAY_ADVERBS | frozenset(
    "planned proposed possible potential expected attempted alleged supposed rumoured rumored future upcoming eventual "
    "failed no any imminent feared threatened pending next".split()
)
_DATING = frozenset(
    {"after", "before", "until", "till", "since", "following", "upon", "from", "to", "during"}
)
"""Prepositions behind which an event has its own date."""

_DONE = frozenset({Form.PAST.value, Form.PARTICIPLE.value})

_PHRASE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.POSSESSIVE, Tag.DATE})
_LONGEST_PHRASE = 12
"""Words between a noun and what governs it."""


def governed_nouns(statements: Sequence[Predication]) -> dict[int, Predication]:
    """Return the place of each word in a sentence -> the first statement of a verb that it is subject or object of."""
    hosts: dict[int, Predication] = {}
    for statement in statements:
        for word in (*statement.subject, *statement.complement):
            hosts.setdefault(word.index, statement)
    return hosts


def event_modality(words: Words, noun: Word, host: Predication | None) -> Modality:
    """Return how the event that `noun` states stands to fact; `host` is the statement that the noun is part of."""
    begin = _phrase_begin(words, noun)
    modality = host.modality if host is not None else Modality.FACT
    qualified = any(word.folded in _OPEN_QUALIFIERS for word in words[begin : noun.index])
    if qualified or _is_governed_as_open(host, noun) or _is_introduced_as_open(words, begin):
        return weaker(modality, Modality.UNREAL)
    return modality


def change_modality(words: Words, noun: Word, host: Predication | None) -> Modality:
    """Return how a rise or fall by a figure stands to fact: "demanded", "could see" and "avoided a rise" tell none.

    The preposition before it leaves nothing open: "after", "despite" and "led to a fall of 6 percent" say it was.
    """
    begin = _phrase_begin(words, noun)
    modality = host.modality if host is not None else Modality.FACT
    qualified = any(word.folded in _OPEN_QUALIFIERS for word in words[begin : noun.index])
    wanted = host is not None and (host.negated or _wants(host) or _is_told_ahead(host, noun))
    if qualified or wanted or (_noun_before(words, begin) in _OPEN_NOUNS):
        return weaker(modality, Modality.UNREAL)
    return modality


def _wants(host: Predication) -> bool:
    return host.verb.lemmas[0] in _OPEN_VERBS | _TARGETING


def _is_told_ahead(host: Predication, noun: Word) -> bool:
    """Tell "the *goal is* a rise" and "*forecasters saw* a rise"."""
    subject = {word.lemma for word in host.subject if word.index < noun.index}
    verb = host.verb.lemmas[0]
    return (verb == "be" and bool(subject & _GOALS)) or (verb == "see" and bool(subject & _FORETELLING))


def _noun_before(words: Words, begin: int) -> str:
    """Return the noun whose preposition stands before a phrase: the *threat* of a fall."""
    before = words[max(0, begin - 2) : begin]
    governed = len(before) == 2 and before[1].tag is Tag.PREPOSITION  # noqa: PLR2004  a noun and its preposition
    return before[0].lemma if governed else ""


def owns_its_date(words: Words, noun: Word) -> bool:
    """Tell whether a date behind an event is the event's own.

    "Until her death *in 2015*", but what happened in 2015 to "the anniversary of its founding" is the anniversary.
    """
    begin = _phrase_begin(words, noun)
    before = words[begin - 1] if begin else None
    return before is None or before.tag is Tag.MARK or before.folded in _DATING


def _phrase_begin(words: Words, noun: Word) -> int:
    begin = noun.index
    while begin > max(0, noun.index - _LONGEST_PHRASE) and words[begin - 1].tag in _PHRASE:
        begin -= 1
    return begin


def _is_governed_as_open(host: Predication | None, noun: Word) -> bool:
    """Tell whether the verb beside a noun leaves open, undoes or denies what the noun states."""
    if host is None:
        return False
    verb = host.verb.lemmas[0]
    if host.negated or verb in _OPEN_VERBS | _UNDOING:
        return True
    said_of_it = noun in host.subject
    if said_of_it and verb != "be" and NOMINALIZATIONS.get(noun.lemma) in _ARRANGED:
        return verb not in _SHOWING or not _is_past(host)
    open_word = verb == "be" and any(word.folded in _OPEN_WORDS for word in host.complement)
    return said_of_it and (verb in _FAILING or open_word)


def _is_past(host: Predication) -> bool:
    return any(word.form in _DONE for word in host.verb.words)


def _is_introduced_as_open(words: Words, begin: int) -> bool:
    """Tell whether the preposition before a noun phrase, or the noun before that, leaves open what it states."""
    before = words[max(0, begin - 2) : begin]
    if not before or before[-1].tag is not Tag.PREPOSITION:
        return False
    noun, preposition = before[0], before[-1].folded
    if preposition == "to" and noun.lemma in _REAL_BEFORE_TO:
        return False
    return preposition in _OPEN_PREPOSITIONS or noun.lemma in _OPEN_NOUNS
