"""What libyaml finds in a claims file, one thing after another."""

from enum import Enum
from typing import Any, NamedTuple

import yaml
from yaml import cyaml

from claimcheck.claims.reading import Reading
from claimcheck.claims.syntax import explain


class Kind(Enum):
    """What an event is."""

    DOCUMENT = "document"
    TEXT = "text"
    ALIAS = "alias"
    LIST = "list"
    MAPPING = "mapping"
    CLOSE = "close"
    """The end of the innermost open list or mapping."""


class Event(NamedTuple):
    """One thing found, and where in code points. LIST and MAPPING only begin here."""

    kind: Kind
    start: int
    end: int
    text: str = ""
    style: str = ""
    """How a text is written: empty for unquoted, else its quotation mark, ``|`` or ``>``."""
    anchor: str | None = None
    tag: str | None = None
    flow: bool = False
    """True where a list or mapping is written in brackets."""


_KINDS: dict[type, Kind] = {
    yaml.DocumentStartEvent: Kind.DOCUMENT,
    yaml.ScalarEvent: Kind.TEXT,
    yaml.AliasEvent: Kind.ALIAS,
    yaml.SequenceStartEvent: Kind.LIST,
    yaml.MappingStartEvent: Kind.MAPPING,
    yaml.SequenceEndEvent: Kind.CLOSE,
    yaml.MappingEndEvent: Kind.CLOSE,
}
"""The start of the stream, its end and the end of a document say nothing."""


class Events:
    """The events of one file, up to its end or the first thing that cannot be read."""

    def __init__(self, text: str, reading: Reading) -> None:
        self._text = text
        self._reading = reading
        # The stubs do not know that the module offers it.
        self._parser: Any = cyaml.CParser(text)  # type: ignore[attr-defined]
        self.ended = False

    def next(self) -> Event | None:
        """Return the next event; None at the end, after a syntax error and after `stop`."""
        while not self.ended:
            event = self._pull()
            kind = _KINDS.get(type(event))
            if kind is not None:
                return _event(kind, event)
        return None

    def _pull(self) -> Any:
        try:
            event = self._parser.get_event()
        except yaml.MarkedYAMLError as error:
            self.stop(*explain(error, self._text))
            return None
        self.ended = isinstance(event, yaml.StreamEndEvent)
        return event

    def stop(self, index: int, message: str) -> None:
        """Read no further, for this reason."""
        self.ended = True
        self._reading.note(index, message)


def _event(kind: Kind, event: Any) -> Event:
    start, end = event.start_mark.index, event.end_mark.index
    if kind is Kind.TEXT:
        return Event(kind, start, end, event.value, event.style or "", event.anchor, event.tag)
    if kind in (Kind.LIST, Kind.MAPPING):
        return Event(kind, start, end, "", "", event.anchor, event.tag, bool(event.flow_style))
    return Event(kind, start, end, anchor=event.anchor if kind is Kind.ALIAS else None)
