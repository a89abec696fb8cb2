"""What libyaml says of a file that is no YAML, said so that a writer of claims can mend it."""

from dataclasses import dataclass

from yaml import MarkedYAMLError

from claimcheck.claims.wording import shown


@dataclass(frozen=True, slots=True)
class Advice:
    """What was found and expected, and where: at the fault, or where the thing that went wrong begins."""

    message: str
    at_beginning: bool = False


_QUOTE = "expected a value; put it in quotes"
_START = "<start>"
"""Stands for the character at the place of the advice, in quotes."""
_REST = "<rest>"
"""Stands for the rest of its line, in quotes."""
_NO_START = f"found an unquoted {_START}, which no value can begin with in YAML, {_QUOTE}: {_REST}"
_TAB = "found a tab, expected spaces: YAML does not indent with tabs"

_ADVICE = {
    "mapping values are not allowed in this context": Advice(
        'found ": " inside an unquoted value, or an indentation that does not fit; '
        "put the value in quotes, or line the keys up"
    ),
    "block sequence entries are not allowed in this context": Advice(
        f'found "- " at the start of a value, {_QUOTE}, or begin the list on a line of its own'
    ),
    "did not find expected comment or line break": Advice(
        f"found an unquoted {_START}, which starts a block of text in YAML, {_QUOTE}: {_REST}",
        at_beginning=True,
    ),
    "did not find expected node content": Advice(
        f"found {_START} where a value was expected; put the value in quotes, or close the bracket before it"
    ),
    "did not find expected key": Advice(
        "found text where a key was expected; put the whole value in quotes, or line the keys up"
    ),
    "did not find expected '-' indicator": Advice('found text where "- " was expected; line the items up'),
    "did not find expected ',' or ']'": Advice(
        'found "[" that is never closed, expected "]"', at_beginning=True
    ),
    "did not find expected ',' or '}'": Advice(
        'found "{" that is never closed, expected "}"', at_beginning=True
    ),
    "did not find expected <document start>": Advice(
        "found text after the end of the document, expected nothing"
    ),
    "could not find expected ':'": Advice(
        'found a line without a colon, expected "key: value"', at_beginning=True
    ),
    "found unexpected end of stream": Advice(
        "found a quotation mark that is never closed, expected one like it at the end of the value",
        at_beginning=True,
    ),
    "found unknown escape character": Advice(
        'found a "\\" that starts no escape, expected "\\\\"; or put the value in single quotes'
    ),
    "did not find expected alphabetic or numeric character": Advice(
        f"found an unquoted {_START}, which names a part of the file in YAML, {_QUOTE}: {_REST}",
        at_beginning=True,
    ),
}


def explain(error: MarkedYAMLError, text: str) -> tuple[int, str]:
    """Return the index of the fault in `text` and what to say of it."""
    index = error.problem_mark.index if error.problem_mark else 0
    advice = _advice(error.problem or "not YAML", text[index : index + 1])
    if advice.at_beginning and error.context_mark:
        index = error.context_mark.index
    rest = text[index:].partition("\n")[0].rstrip()
    start = shown(rest[0]) if rest else "nothing"
    return index, advice.message.replace(_START, start).replace(_REST, shown(rest))


def _advice(problem: str, character: str) -> Advice:
    if problem == "found character that cannot start any token":
        return Advice(_TAB if character == "\t" else _NO_START)
    return _ADVICE.get(problem) or Advice(f"{problem}; expected YAML, check quotes and indentation")
