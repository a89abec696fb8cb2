"""What sites say of themselves, by family; the phrases stand in ``data/site_phrases.txt``."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.cleaning.data_files import data_lines
from claimcheck.model.label import Label

_HEAD = re.compile(r"\[(?P<reason>[a-z-]+) (?P<label>[a-z-]+) (?P<words>\d+)\]")


@dataclass(frozen=True, slots=True)
class Family:
    """One kind of line that belongs to the site, not to the article."""

    reason: str
    label: Label
    words: int
    """Words of a line (a CJK character counts half) beyond which a phrase inside it no longer decides."""
    whole: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()


def parse_families(lines: Iterable[str]) -> Iterator[Family]:
    """Yield the families of a table in its order.

    Raises:
        ValueError: a line before the first family, or a label that does not exist.
    """
    heads: list[re.Match[str]] = []
    phrases: list[dict[str, list[str]]] = []
    kind = ""
    for line in lines:
        head = _HEAD.match(line)
        if head:
            heads.append(head)
            phrases.append({"whole": [], "starts": [], "inside": []})
        elif line.startswith(" ") and phrases and kind:
            phrases[-1][kind].append(line.strip())
        elif line.rstrip(":") in {"whole", "starts", "inside"}:
            kind = line.rstrip(":")
        else:
            raise ValueError(f"not part of a table of phrases: {line!r}")
    for head, table in zip(heads, phrases, strict=True):
        lists = {name: tuple(listed) for name, listed in table.items()}
        yield Family(head["reason"], Label(head["label"]), int(head["words"]), **lists)


FAMILIES = tuple(parse_families(data_lines("site_phrases.txt")))
"""In order of precedence: the first family that recognises a line gives the reason."""

LANGUAGE_NAMES = tuple(
    """
    english français fran?ais deutsch español espa?ol português portugu?s italiano русский українська العربية 中文
    日本語 한국어 한글 繁體 简体 雙語 双语 türkçe bahasa हिन्दी فارسی polski
    """.split()
)
"""As edition switchers offer them, also with the letters that a wrong encoding lost."""
