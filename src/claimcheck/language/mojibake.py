"""Text whose bytes were read in the wrong encoding: "franÃ§ais" for "français".

ftfy decides what is mojibake and how it came about; it errs once in millions of lines. Here its plan is carried out
step by step, so that every repaired character is known to come from the characters that stand in the text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from claimcheck.language.aligned import Aligned
from claimcheck.model.span import Span

_READ_AS = ("latin-1", "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257", "iso8859-2")
_MAC_LEADS = "\u221a\u2206\u2248\u00ac\u0192\u201a"
_DOS_LEADS = "\u2500-\u256c"


def _characters(first: int, last: int) -> str:
    """Return what these bytes become where UTF-8 is read in another encoding, for a character class."""
    raw = bytes(range(first, last + 1))
    return re.escape(
        "".join(sorted({char for encoding in _READ_AS for char in raw.decode(encoding, "ignore")}))
    )


_LEADS = _characters(0xC2, 0xF4) + _MAC_LEADS + _DOS_LEADS
_CONTINUATIONS = _characters(0x80, 0xBF) + re.escape(bytes(range(0x80, 0xC0)).decode("mac-roman")) + "\ufffd"
_SUSPICIOUS = re.compile(
    rf"[\x80-\x9f]|[{_LEADS}][{_CONTINUATIONS}{re.escape(bytes(range(0x80, 0xC0)).decode('cp437'))}]|[\xc2\xc3] "
)
"""Without one of these there is no mojibake; of sound lines beyond ASCII one in thirty has one."""

_QUICK = (
    re.compile(rb"\xc2[\x80-\x9f]"),
    re.compile(rb"\xc3[\x82-\xb4](?:\xc2|\xe2[\x80\x82\x84]|\xc5|\xcb|\xc6)"),
    re.compile(rb"\xc4[\x80-\xbd](?:\xc2|\xe2[\x80\x82\x84]|\xc5|\xcb|\xc4|\xc6)"),
    re.compile(
        rb"\xd0[\x92-\x95\xa0\xa1\xb2](?:\xc2|\xe2[\x80\x82\x84]|\xd2|\xd0[\x82-\x8f]|\xd1[\x92-\x9f])"
    ),
    re.compile(rb"\xe2(?:\x88\x9a|\x94[\x80-\xbf])"),
)
"""What mojibake looks like in UTF-8. Each begins with one byte, which is looked for at a gigabyte a second."""

_CYRILLIC_CONTINUATIONS = re.escape(bytes(range(0x80, 0xC0)).decode("cp1251", "ignore"))
_CYRILLIC_IN_LATIN = re.compile(rf"[a-z][\u0412-\u0415][{_CYRILLIC_CONTINUATIONS}]")
_LATIN_LETTER = re.compile(rf"[\u0412-\u0415][{_CYRILLIC_CONTINUATIONS}]")
"""The two bytes of a Latin letter, read as Windows-1251: "franГ§ais". ftfy knows Cyrillic read so, but not Latin."""

_UTF8 = re.compile(
    r"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]|\xc0\x80"  # what some programs take for UTF-8
    r"|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
"""The bytes of one character, written as the characters of Latin-1."""


def repair_mojibake(text: Aligned) -> Aligned:
    """Return `text` with its mojibake repaired; itself where it has none."""
    if text.text.isascii() or _SUSPICIOUS.search(text.text) is None:
        return text
    from ftfy import TextFixerConfig, fix_encoding_and_explain  # noqa: PLC0415 - 75 ms, and seldom needed

    repaired, plan = fix_encoding_and_explain(text.text, TextFixerConfig())
    replayed = _replayed(text, plan or ())
    if replayed.text != repaired:  # a plan of a newer ftfy that we do not know
        return text
    return _latin_again(replayed) if _CYRILLIC_IN_LATIN.search(repaired) else replayed


def mojibake_places(text: str) -> Iterator[int]:
    """Yield where mojibake may stand; quick to say that there is none (1 ms a megabyte)."""
    if text.isascii():
        return
    raw = text.encode("utf-8", "surrogatepass")
    if any(pattern.search(raw) for pattern in _QUICK):
        yield from (match.start() for match in _SUSPICIOUS.finditer(text))


def find_mojibake(text: str) -> Span | None:
    """Return where the first character of mojibake in `text` stands."""
    repaired = repair_mojibake(Aligned(text))
    offsets = repaired.offsets
    if repaired.text == text:
        return None
    if offsets is None:  # control characters, each of which stands for one character
        first = next(index for index, char in enumerate(text) if repaired.text[index] != char)
        return Span(first, first + 1)
    first = next(
        (index for index, offset in enumerate(offsets) if repaired.text[index] != text[offset]),
        len(offsets) - 1,
    )
    following = (offset for offset in offsets[first:] if offset > offsets[first])
    return Span(offsets[first], next(following, len(text)))


def _replayed(text: Aligned, plan: Iterable[Sequence[str]]) -> Aligned:
    """Carry out a plan of ftfy. Bytes are written as the characters of Latin-1, so that all is replacing of text."""
    for action, parameter in plan:
        step = _STEPS.get((action, parameter))
        if step is not None:
            text = step(text)
        elif action == "encode":
            text = text.recoded(text.text.encode(parameter).decode("latin-1"))
        elif action == "decode":
            text = text.recoded(text.text.encode("latin-1").decode(parameter))
    return text


def _latin_again(text: Aligned) -> Aligned:
    return text.replaced(
        _LATIN_LETTER, lambda match: match.group().encode("cp1251").decode("utf-8", "replace")
    )


def _decoded(text: Aligned) -> Aligned:
    import ftfy.bad_codecs  # noqa: F401, PLC0415 - registers the codec

    return text.replaced(_UTF8, lambda match: match.group().encode("latin-1").decode("utf-8-variants"))


def _with_byte_a0(text: Aligned) -> Aligned:
    """A no-break space that became a blank was a byte of the character."""
    from ftfy.chardata import ALTERED_UTF8_RE  # noqa: PLC0415
    from ftfy.fixes import A_GRAVE_WORD_RE  # noqa: PLC0415

    text = text.replaced(_as_text(A_GRAVE_WORD_RE), lambda _: "\xc3\xa0 ")
    return text.replaced(_as_text(ALTERED_UTF8_RE), lambda match: Aligned(match.group().replace(" ", "\xa0")))


def _with_losses(text: Aligned) -> Aligned:
    from ftfy.chardata import LOSSY_UTF8_RE  # noqa: PLC0415

    return text.replaced(_as_text(LOSSY_UTF8_RE), lambda _: "\xef\xbf\xbd")


def _in_parts(text: Aligned) -> Aligned:
    """Of a text that is sound elsewhere only the stretches are repaired that look wrong by themselves."""
    from ftfy.badness import is_bad  # noqa: PLC0415
    from ftfy.chardata import UTF8_DETECTOR_RE  # noqa: PLC0415

    def repaired(match: re.Match[str]) -> Aligned | None:
        part = match.group()
        return repair_mojibake(Aligned(part)) if len(part) < len(text.text) and is_bad(part) else None

    return text.replaced(UTF8_DETECTOR_RE, repaired)


def _without_controls(text: Aligned) -> Aligned:
    from ftfy.fixes import fix_c1_controls  # noqa: PLC0415

    return text.recoded(fix_c1_controls(text.text))


def _as_text(pattern: re.Pattern[bytes]) -> re.Pattern[str]:
    return re.compile(pattern.pattern.decode("latin-1"))


_STEPS: dict[tuple[str, str], Callable[[Aligned], Aligned]] = {
    ("decode", "utf-8"): _decoded,
    ("decode", "utf-8-variants"): _decoded,
    ("transcode", "restore_byte_a0"): _with_byte_a0,
    ("transcode", "replace_lossy_sequences"): _with_losses,
    ("transcode", "fix_c1_controls"): _without_controls,
    ("apply", "decode_inconsistent_utf8"): _in_parts,
}
