"""The words between two verb groups: where a subject begins, what opens a clause, which phrase stands last."""

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.words import Tag, Word

_OPENERS = frozenset({Tag.ADVERB, Tag.COORDINATOR, Tag.MARK})
_MARKERS = frozenset({Tag.RELATIVE, Tag.SUBORDINATOR})
_DATES = frozenset({Tag.DATE, Tag.COORDINATOR})
_PHRASE_ENDS = _MARKERS | {Tag.MARK}
_STOPS = frozenset({".", "!", "?"})
_LONGEST_ABBREVIATION = 4
_SUBJECTS = frozenset({"there", "it", "he", "she", "they", "we"})
OPENING_WORDS = frozenset({"according", "based", "compared", "due", "thanks"})
"""Words that open a phrase like a preposition: "*Based* on these data, the rate is"."""

_TIMES = frozenset({"day", "month", "year", "week"})
"""Behind "these" a time and nothing that anything is said of: "*These days*, …"."""

_THENS = frozenset({("by", "then"), ("since", "then"), ("until", "then"), ("by", "now"), ("until", "now")})

_IN_TIME = frozenset(
    {Tag.DATE, Tag.PREPOSITION, Tag.NUMBER, Tag.ADVERB, Tag.DETERMINER, Tag.ADJECTIVE, Tag.MARK}
)
"""Tags of what may stand in a time beside a date or a day: "*two* years *later*"."""

_SOME = frozenset({"some", "many", "others", "few", "most", "several"})
"""Right before a verb these stand for people."""

_ARTICLES = frozenset({"the", "a", "an"})

_SUBJECT_MARKS = frozenset({",", ";", ":", "--", "\u2014", "\u2013", "\u201d", '"'})

_DASHES = frozenset({"--", "\u2014", "\u2013"})
_RANKS = frozenset({"first", "second", "third", "last", "record", "most", "best", "worst", "least"})

BY_THE_TIME = ("by", "the", "time")


def split_adjunct(words: Words) -> tuple[Words, Words]:
    """Split what stands before a verb into (adjunct, subject): "In 2024, | trade"."""
    bare = without_bracketed(words)
    begin = max(
        (place + 1 for place, word in enumerate(bare) if word is not None and word.text == ":"), default=0
    )
    while begin < len(words):
        end = begin + 1 if words[begin].tag in _OPENERS else _adjunct_end(words, begin)
        if end is None:
            break
        begin = end
    return words[:begin], words[begin:]


def without_bracketed(words: Words) -> tuple[Word | None, ...]:
    """Return the words with None in place of those in brackets, the brackets too."""
    if not any(word.text == "(" for word in words) or closing_bracket(words) is not None:
        return words
    depth = 0
    kept: list[Word | None] = []
    for word in words:
        depth += word.text == "("
        kept.append(None if depth else word)
        depth -= word.text == ")"
    return tuple(kept)


def _adjunct_end(words: Words, begin: int) -> int | None:
    """Return where an opening phrase ends: behind a date that opens it, else at its comma."""
    if not _opens_adjunct(words[begin:]):
        return None
    last = len(words) - 1
    if words[last].folded in _SUBJECTS and words[last - 1].is_nominal and last > begin + 1:
        # "In Norway there | are": a pronoun needs no comma before it.
        return last
    if _is_place_before_subject(words[begin : begin + 3]):
        return begin + 2
    if (another := _next_phrase(words, begin)) is not None:
        return another
    for place in range(begin, min(begin + 2, last)):
        if words[place].tag is Tag.DATE:
            return place + 2 if words[place + 1].text == "," else place + 1
    return next((place + 1 for place in range(begin, last) if words[place].text == ","), None)


def _opens_adjunct(words: Words) -> bool:
    """Tell whether a phrase may open a clause; in "*2025 and 2026* were", the years are what it is about."""
    timed = words[0].folded == "these" and any(word.lemma in _TIMES for word in words[1:2])
    opened = timed or words[0].tag in (Tag.PREPOSITION, Tag.DATE) or words[0].folded in OPENING_WORDS
    return opened and not all(word.tag in _DATES for word in words)


def _next_phrase(words: Words, begin: int) -> int | None:
    """Return where another phrase begins: "During her term | *the* city", "In the war of 1917 | *Lund* was"."""
    for place in range(begin + 2, len(words)):
        if words[place].text == ",":
            return None
        before = words[place - 1]
        dated = before.tag is Tag.DATE and words[place - 2].folded in ("of", "in")
        begins = words[place].folded in _ARTICLES or (dated and words[place].tag is Tag.NAME)
        if begins and (dated or before.tag in (Tag.NOUN, Tag.NAME)):
            return place
    return None


def _is_place_before_subject(opening: Words) -> bool:
    """Tell "*In Norvia* the port is" and "*by then* Moe had": what stands behind begins another phrase."""
    if tuple(word.folded for word in opening[:2]) in _THENS:
        return opening[2:] != () and opening[2].text != ","
    placed = len(opening) > 2 and opening[0].folded in ("in", "at") and opening[1].tag is Tag.NAME  # noqa: PLR2004
    return placed and (opening[2].tag is Tag.DETERMINER or _is_plural(opening[2]))


def _is_plural(word: Word) -> bool:
    return word.tag is Tag.NOUN and word.lemma != word.folded


def last_marker(gap: Words) -> int | None:
    """Return the place of the last conjunction or relative pronoun."""
    for place in range(len(gap) - 1, -1, -1):
        if gap[place].tag in _MARKERS:
            return place
    return None


def last_phrase(region: Words) -> Words:
    """Return the last noun phrase of a region with the prepositional phrases inside it."""
    begin = len(region)
    while begin and region[begin - 1].tag not in _PHRASE_ENDS:
        begin -= 1
    # "…, *and* Lind, who": what joins two clauses is no part of a phrase.
    return region[begin + 1 :] if region[begin:] and region[begin].tag is Tag.COORDINATOR else region[begin:]


def trimmed(words: Words) -> Words:
    """Return the words without marks at either end and coordinators at the right one."""
    begin, end = 0, len(words)
    while end and words[end - 1].tag in (Tag.MARK, Tag.COORDINATOR):
        end -= 1
    while begin < end and words[begin].tag is Tag.MARK:
        begin += 1
    return words[begin:end]


def has_nominal(words: Words) -> bool:
    """Tell whether the words name a thing."""
    return any(word.is_nominal for word in words)


def names_somebody(gap: Words) -> bool:
    """Tell whether words before a verb have a subject for it: "…, *some* say"."""
    return has_nominal(gap) or (gap != () and gap[-1].folded in _SOME)


def has_own_subject(gap: Words) -> bool:
    """Tell whether a conjunction and a noun stand before the verb: "that the mine closed in 2019 is false"."""
    marker = last_marker(gap)
    if marker is None:
        marker = next((at + 2 for at in range(len(gap)) if begins_by_the_time(gap[at:])), None)
    return marker is not None and has_nominal(gap[marker + 1 :])


def begins_by_the_time(words: Words) -> bool:
    """Tell "*by the time* the company closed the mine", which is when it did."""
    return tuple(word.folded for word in words[: len(BY_THE_TIME)]) == BY_THE_TIME


def ends_coordinated(gap: Words) -> bool:
    """Tell whether a coordinator joins the verb to the one before, adverbs apart: "signed *and then* opened"."""
    for word in reversed(gap):
        if word.tag not in (Tag.ADVERB, Tag.NEGATOR):
            return word.tag is Tag.COORDINATOR
    return False


def dated_joint(gap: Words) -> int | None:
    """Return the place of a coordinator with nothing but a time behind it: "and in 1990", "and a year later"."""
    joint = next((at for at in range(len(gap) - 1, 0, -1) if gap[at].tag is Tag.COORDINATOR), None)
    behind = trimmed(gap[joint + 1 :]) if joint is not None else ()
    timed = any(word.tag is Tag.DATE or word.lemma in _TIMES | {"decade"} for word in behind)
    only = all(word.tag in _IN_TIME or word.lemma in _TIMES | {"decade"} for word in behind)
    # "1990 and 2000" are two years of one list.
    opened = behind[:1] != () and (behind[0].tag is not Tag.DATE or "later" in behind[-1].folded)
    return joint if timed and only and opened else None


def without_coordinator(gap: Words) -> Words:
    """Cut the last coordinator and what follows; an adverb before it belongs to the clause that ends."""
    at = max(place for place, word in enumerate(gap) if word.tag is Tag.COORDINATOR)
    return gap[: at - 1] if at and gap[at - 1].text == "," else gap[:at]


def sentence_end(words: Words) -> int | None:
    """Return the place of a stop behind which another sentence begins; that of an abbreviation ends none."""
    for place in range(1, len(words) - 1):
        if words[place].text in _STOPS and words[place + 1].text[:1].isupper() and _may_end(words[place - 1]):
            return place
    return None


def comment_start(words: Words) -> int | None:
    """Return the place of a dash behind which a sentence is only called the first or the worst of its kind.

    "Nine miners were rescued *— a first for the country*" rescues no first.
    """
    for place, word in enumerate(words[:-2]):
        told = word.text in _DASHES and words[place + 1].tag is Tag.DETERMINER
        ranked = words[place + 2].folded in _RANKS or words[place + 2].folded.endswith("est")
        if told and ranked and not any(behind.text in _DASHES for behind in words[place + 1 :]):
            return place
    return None


def _may_end(word: Word) -> bool:
    return word.tag is not Tag.NOUN or len(word.text) > _LONGEST_ABBREVIATION


def open_bracket(words: Words) -> int | None:
    """Return the place of a bracket that is not closed again."""
    opened = next((at for at in range(len(words) - 1, -1, -1) if words[at].text in "()"), None)
    return opened if opened is not None and words[opened].text == "(" else None


def without_last_bracket(words: Words) -> Words:
    """Leave out the brackets, and what stands in them, that a phrase ends with: "The Heron *(1949)*, which"."""
    end = len(words)
    while end and words[end - 1].text == ",":
        end -= 1
    opened = next((at for at in range(end - 1, -1, -1) if words[at].text == "("), 0)
    return words[:opened] if opened and words[end - 1].text == ")" else words


def clause_end(words: Words) -> int | None:
    """Return the place of a semicolon behind which something else is named: "charged for cars; *cyclists* are"."""
    if closing_bracket(words) is not None:
        return None
    bare = without_bracketed(words)
    places = (at for at in range(len(words) - 1, 0, -1) if bare[at] is not None and words[at].text == ";")
    return next((at for at in places if has_nominal(words[at + 1 :])), None)


def closing_bracket(words: Words) -> int | None:
    """Return the place of the bracket that closes one opened before."""
    depth = 0
    for place, word in enumerate(words):
        depth += (word.text == "(") - (word.text == ")")
        if depth < 0:
            return place
    return None


def listed_behind(words: Words) -> int | None:
    """Return the place of a colon that only lists by name what was said: "two states: Norway and Sweden"."""
    for place in range(1, len(words) - 1):
        if words[place].text == ":" and has_nominal(words[:place]):
            names = words[place + 1].tag is Tag.NAME
            return place if names and not any(word.tag is Tag.NUMBER for word in words[place:]) else None
    return None


def closes_bracket(gap: Words) -> bool:
    """Tell whether the words only finish what stands in brackets: "X (born in Oslo; *4 May 1981)* is"."""
    return gap[-1:] != () and gap[-1].text == ")" and not any(word.text == "(" for word in gap)


def subject_start(gap: Words) -> int:
    """Return where the next clause's subject begins: behind the last comma or coordinator that opens a phrase."""
    bare = without_bracketed(gap)
    for place in range(len(gap) - 1, 0, -1):
        before = bare[place - 1]
        if before is None:
            continue
        if before.text in _SUBJECT_MARKS:
            return place
        if before.tag is Tag.COORDINATOR and not _joins_nouns(gap, place - 1):
            return place
    return 0


def _joins_nouns(gap: Words, place: int) -> bool:
    """Tell whether a coordinator stands inside a subject: ", China *and* Russia signed" has its comma before."""
    between = [at for at, word in enumerate(gap[:place]) if word.folded == "between"]
    if between and not any(word.tag is Tag.COORDINATOR for word in gap[between[-1] : place]):
        # "… and trade between China *and* Peru was": the first "and" after "between" belongs to it.
        return True
    return gap[place - 1].text != "," and any(word.text == "," for word in gap[:place])
