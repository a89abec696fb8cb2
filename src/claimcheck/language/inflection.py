"""The regular forms of English words, made from a lemma and undone to it.

Parts of speech are named by their letters: n noun, v verb, a adjective.
"""

import re
from collections.abc import Iterator

_VOWELS = "aeiou"


def regular_forms(lemma: str, part: str) -> tuple[tuple[str, ...], ...]:
    """Return for each form of `part` the spellings the rules make, British doubling included.

    Of a noun the plural; of a verb past, participle, gerund and third person; of an adjective comparative and
    superlative; of other parts nothing.
    """
    if part == "n":
        return ((_with_s(lemma),),)
    if part == "v":
        past = tuple(_with_ed(lemma))
        return past, past, tuple(_with_ing(lemma)), (_with_s(lemma),)
    if part == "a":
        stem = re.sub(r"e$", "", re.sub(r"(?<=[^aeiou])y$", "i", lemma))
        return (stem + "er",), (stem + "est",)
    return ()


def _with_s(lemma: str) -> str:
    if _ends_in_consonant_and_y(lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _with_ed(lemma: str) -> list[str]:
    if _ends_in_consonant_and_y(lemma):
        return [lemma[:-1] + "ied"]
    if lemma.endswith("e"):
        return [lemma + "d"]
    return [lemma + "ed", *(([lemma + lemma[-1] + "ed"]) if _may_double(lemma) else [])]


def _with_ing(lemma: str) -> list[str]:
    if lemma.endswith("ie"):
        return [lemma[:-2] + "ying"]
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return [lemma[:-1] + "ing"]
    return [lemma + "ing", *(([lemma + lemma[-1] + "ing"]) if _may_double(lemma) else [])]


def _ends_in_consonant_and_y(lemma: str) -> bool:
    return lemma[-1:] == "y" and len(lemma) > 1 and lemma[-2] not in _VOWELS


def _may_double(lemma: str) -> bool:
    return re.search(r"[^aeiou][aeiou][bdglmnprt]$", lemma) is not None


def possible_lemmas(form: str) -> Iterator[str]:
    """Yield every lemma of which `form` may be a regular form, and some of which it is none: these are few.

    To undo the rules for one word takes a thousandth of the time of making all forms of all words, which is what a
    process would have to do first that looks up a dozen words.
    """
    last = form[-1:]
    if last == "s":
        yield form[:-1]
        if form.endswith("es"):
            yield form[:-2]
        if form.endswith("ies"):
            yield form[:-3] + "y"
    elif last == "d":
        yield from _without("ed", form)
    elif last == "g":
        yield from _without("ing", form)
        if form.endswith("ying"):
            yield form[:-4] + "ie"
    elif last == "r":
        yield from _without("er", form)
    elif last == "t":
        yield from _without("est", form)


def _without(ending: str, form: str) -> Iterator[str]:
    """Take off an ending before which an "e" is lost, a "y" is an "i", or a consonant is doubled."""
    if not form.endswith(ending):
        return
    stem = form.removesuffix(ending)
    yield stem
    yield stem + "e"
    if stem[-1:] == "i":
        yield stem[:-1] + "y"
    if stem[-1:] == stem[-2:-1]:
        yield stem[:-1]
