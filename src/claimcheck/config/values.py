"""Reading one setting's value, whether it comes from TOML or as text from a flag or the environment.

Every reader returns the value or raises ValueError with "expected …, found …".
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from claimcheck.config.settings import Format, ReportFile
from claimcheck.config.suggestion import did_you_mean
from claimcheck.model.article_field import ArticleField, FieldName
from claimcheck.model.claim import FileIgnore

TODAY = "today"
_SHOWN_LENGTH = 60

Reader = Callable[[object], object]
_Choice = TypeVar("_Choice", bound=StrEnum)

_BOOLEANS = {
    "1": True,
    "true": True,
    "yes": True,
    "on": True,
    "0": False,
    "false": False,
    "no": False,
    "off": False,
}


def choice(choices: type[_Choice]) -> Callable[[object], _Choice]:
    """Make a reader that accepts the members of `choices`."""

    def read(value: object) -> _Choice:
        if isinstance(value, str) and value in list(choices):
            return choices(value)
        hint = did_you_mean(value, list(choices)) if isinstance(value, str) else ""
        raise ValueError(f"expected {_either(choices)}, found {shown(value)}{hint}")

    return read


def text(value: object) -> str:
    """Read a text that is not empty."""
    if isinstance(value, str) and value.strip():
        return value
    raise ValueError(f"expected a text, found {shown(value)}")


def texts(value: object) -> tuple[str, ...]:
    """Read a list of texts; a single text is a list of one."""
    if isinstance(value, list | tuple):
        return tuple(text(item) for item in value)
    return (text(value),)


def codes(value: object) -> tuple[str, ...]:
    """Read rule codes or names: a list, or texts that join them by commas. Sorted, each once."""
    parts = {part.strip() for item in texts(value) for part in item.split(",")} - {""}
    if not parts:
        raise ValueError(f"expected codes or names of rules, found {shown(value)}")
    return tuple(sorted(parts))


def field_names(value: object) -> tuple[FieldName, ...]:
    """Read what data calls the fields of an article: a table, or ``FIELD=NAME`` pairs. In order of the field."""
    pairs = value.items() if isinstance(value, Mapping) else [_pair(item) for item in texts(value)]
    names = {choice(ArticleField)(field): text(name) for field, name in pairs}
    return tuple(FieldName(field, names[field]) for field in ArticleField if field in names)


_FILE_IGNORE = {"files", "rule", "reason", "until"}
_FILE_KEYS = "files, rule, reason and perhaps until"


def file_ignores(value: object) -> tuple[FileIgnore, ...]:
    """Read tables with the keys files, rule, reason and, if it ends, until."""
    tables = value if isinstance(value, list | tuple) else [value]
    return tuple(ignore for table in tables for ignore in _file_ignores(table))


def _file_ignores(table: object) -> Iterator[FileIgnore]:
    if not isinstance(table, Mapping):
        raise ValueError(  # noqa: TRY004 - as all readers do
            f"expected tables with the keys {_FILE_KEYS}, found {shown(table)}"
        )
    for key in sorted(set(table) - _FILE_IGNORE):
        raise ValueError(f'expected {_FILE_KEYS}, found the key "{key}"{did_you_mean(key, _FILE_IGNORE)}')
    for key in sorted(_FILE_IGNORE - {"until"} - set(table)):
        raise ValueError(f"expected {_FILE_KEYS}, found no {key}")
    until = day(table["until"]) if "until" in table else None
    for pattern in texts(table["files"]):
        yield FileIgnore(pattern, text(table["rule"]), text(table["reason"]), until)


def report_files(value: object) -> tuple[ReportFile, ...]:
    """Read ``FORMAT=FILE`` pairs."""
    return tuple(_report_file(item) for item in texts(value))


def day(value: object) -> date:
    """Read a date, ``YYYY-MM-DD`` or ``today``. The only place where the clock is asked."""
    if value == TODAY:
        return datetime.now().astimezone().date()
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ValueError(f'expected a date such as 2026-01-31 or "today", found {shown(value)}') from None


def count(value: object) -> int:
    """Read a whole number from 0 on."""
    number = int(value) if isinstance(value, str) and value.isascii() and value.isdecimal() else value
    if isinstance(number, int) and not isinstance(number, bool) and number >= 0:
        return number
    raise ValueError(f"expected a whole number, 0 or more, found {shown(value)}")


def boolean(value: object) -> bool:
    """Read true or false; as text also yes, no, on, off, 1 and 0."""
    if isinstance(value, bool):
        return value
    known = _BOOLEANS.get(value.casefold()) if isinstance(value, str) else None
    if known is None:
        raise ValueError(f"expected true or false, found {shown(value)}")
    return known


def shown(value: object) -> str:
    """Return the value as a message shows it, cut where it is long."""
    written = f'"{value}"' if isinstance(value, str) else str(value)
    return written if len(written) <= _SHOWN_LENGTH else written[: _SHOWN_LENGTH - 1] + "…"


def _report_file(item: str) -> ReportFile:
    name, equals, path = item.partition("=")
    if not equals or not path:
        raise ValueError(f'expected FORMAT=FILE, such as "json=report.json", found {shown(item)}')
    return ReportFile(choice(Format)(name), path)


def _pair(item: str) -> tuple[str, str]:
    field, equals, name = item.partition("=")
    if not equals or not name:
        raise ValueError(f'expected FIELD=NAME, such as "text=story", found {shown(item)}')
    return field, name


def _either(choices: type[StrEnum]) -> str:
    *most, last = choices
    return f"{', '.join(most)} or {last}"
