r"""Making text from a corpus or a claims file harmless before it is shown.

Every string that reaches a report goes through here. A character of no visible shape is replaced by its name in angle
quotation marks, so that nothing is hidden and nothing is obeyed: ESC becomes ``‹ESC›``, U+202E becomes ``‹U+202E›``.
Tabs and line ends become blanks; the formatter breaks the lines. In JSON the same characters are written as ``\uXXXX``
escapes, so a program that reads the report gets the text as it was. So is the ``#`` of ``##[error]``, which runners of
CI services obey wherever it stands in a line of a log.
"""

import re

from claimcheck.reports.hidden_characters import CONTROLS, HIDDEN

_UNSAFE = re.compile(f"[{CONTROLS}{HIDDEN}]")
_UNSAFE_IN_JSON = re.compile(rf"[{HIDDEN}]|#(?=\w{{0,16}}\[)")
_BREAKS = re.compile(r"\r\n|[\t\n\r]")
_WHITE_SPACE = re.compile(r"[ \t\n\r]+")
_OUTSIDE_ASCII = re.compile(r"[^\x00-\x7f]")

_NAMES = {0x00: "NUL", 0x07: "BEL", 0x08: "BS", 0x1B: "ESC", 0x7F: "DEL", 0x9B: "CSI", 0x9D: "OSC"}

_ASCII = {
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "‹": "<",
    "›": ">",
    "«": "<<",
    "»": ">>",
    "…": "...",
    "·": "|",
    "•": "*",
    "≈": "~",
    "\u00a0": " ",
}


def neutral(text: str, *, ascii_only: bool = False) -> str:
    r"""Return `text` on one line with every hidden character shown by name.

    With `ascii_only` typography is folded, and what has no likeness in ASCII is written as ``\uXXXX``.
    """
    shown = _BREAKS.sub(" ", _UNSAFE.sub(_name, text))
    return _OUTSIDE_ASCII.sub(_likeness, shown) if ascii_only else shown


def flowing(text: str) -> str:
    """Collapse each run of blanks, tabs and line ends into one blank, as a quotation in running text is set."""
    return _WHITE_SPACE.sub(" ", text)


def neutral_json(document: str) -> str:
    """Escape the hidden characters of a JSON document that was written without escapes beyond the required ones.

    Outside its strings a JSON document is ASCII, so every character replaced here stands in a string.
    """
    return _UNSAFE_IN_JSON.sub(_escape, document)


def _name(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"‹{_NAMES.get(code) or f'U+{code:04X}'}›"


def _likeness(match: re.Match[str]) -> str:
    return _ASCII.get(match.group()) or match.group().encode("ascii", "backslashreplace").decode("ascii")


def _escape(match: re.Match[str]) -> str:
    units = match.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[index : index + 2].hex()}" for index in range(0, len(units), 2))
