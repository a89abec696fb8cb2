"""Filling from the context what a clause leaves open, where the context offers one candidate only.

The walk goes from the nearest earlier sentence to the title. A sentence that names something else in between blocks
the walk for names: then the pointer may mean that other thing, and the answer is "not found".
"""

from collections.abc import Sequence

from claimcheck.predicates import Tag
from claimcheck.verification.analysis import Analysis
from claimcheck.verification.phrases import is_plural_pointer
from claimcheck.verification.terms import Matcher, Term, terms_of

Words = tuple


def fill_terms(
    missing: Sequence[Term], contexts: Sequence[Analysis], matcher: Matcher, *, plural: bool
) -> bool:
    """Tell whether one context sentence, the nearest that names anything, states all of `missing`."""
    wanted = [term for term in missing if term.name]
    plain = [term for term in missing if not term.name]
    if plain and not _all_in_one(plain, contexts, matcher):
        return False
    return not wanted or _names_in_nearest(wanted, contexts, matcher, plural=plural)


def _all_in_one(plain: Sequence[Term], contexts: Sequence[Analysis], matcher: Matcher) -> bool:
    for context in reversed(contexts):
        pool = terms_of(context.words, context)
        if all(matcher.find(term, pool) for term in plain):
            return True
    return False


def _names_in_nearest(
    wanted: Sequence[Term], contexts: Sequence[Analysis], matcher: Matcher, *, plural: bool
) -> bool:
    for context in reversed(contexts):
        if not context.names:
            continue
        leading = _leading_names(context)
        pool = leading or terms_of(context.words, context)
        if all(matcher.find(term, pool) for term in wanted):
            return plural or not _is_ambiguous(leading, wanted, matcher)
        named = tuple(term for term in terms_of(context.words, context) if term.name)
        if not all(matcher.find(term, named) for term in wanted):
            return False
    return False


def _leading_names(context: Analysis) -> tuple[Term, ...]:
    """Return the names in the subject of the sentence's main statement; a pointer most likely means that."""
    main = next((item for item in context.statements if item.main and item.subject), None)
    if main is None:
        return ()
    return tuple(term for term in terms_of(main.subject, context) if term.name)


def _is_ambiguous(leading: Sequence[Term], wanted: Sequence[Term], matcher: Matcher) -> bool:
    """Tell whether the subject names another thing besides: "it" after "China and Peru met" may be either."""
    others = [term for term in leading if not any(matcher.same(term, other) for other in wanted)]
    return len(leading) > 1 and bool(others) and len({term.name for term in leading}) > len(wanted)


def pointer_is_plural(words: Sequence) -> bool:
    """Tell whether the open phrase stands for several things."""
    return is_plural_pointer(tuple(words)) and not any(word.tag is Tag.NAME for word in words)
