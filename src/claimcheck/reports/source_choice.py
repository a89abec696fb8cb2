"""Finding the one source that `claimcheck sources --show` names."""

import posixpath
from collections.abc import Sequence

from claimcheck.config.suggestion import nearest
from claimcheck.errors import UsageError
from claimcheck.model.evidence import SourceReference
from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.reports.neutral import neutral

_TRIED = 20_000
"""Names among which a slip is looked for; a file may hold a million records, and each costs some 20 µs."""


def find_source(inspection: Inspection, name: str) -> SourceInspection:
    """Return the source with this id or path; a record is named ``dump.jsonl#123``.

    Raises:
        UsageError: there is no such source, or `name` is a file of many; says what may be meant.
    """
    path = posixpath.normpath(name)
    for spelled in (str, neutral):  # a name copied from a report has its hidden characters written out
        for source in inspection.sources:
            reference = source.reference
            if {name, path} & {spelled(reference.id), spelled(reference.address)}:
                return source
    records = _records(inspection, path)
    if records:
        raise UsageError(_name_a_record(name, records))
    raise UsageError(f"there is no source “{name}”{_hint(inspection, path)}")


def _records(inspection: Inspection, path: str) -> Sequence[str]:
    """Return the addresses of the records of the file with this id or path."""
    return [
        source.reference.address
        for source in inspection.sources
        if source.reference.record is not None and path in _files(source.reference)
    ]


def _files(reference: SourceReference) -> tuple[str, str]:
    """Return what the file of a record may be called: the report's path, and that below the corpus folder."""
    return reference.path, reference.id.removesuffix(f"#{reference.record}")


def _name_a_record(name: str, records: Sequence[str]) -> str:
    return f"“{name}” holds {len(records):,} sources; name one of them, such as “{records[0]}”"


def _hint(inspection: Inspection, name: str) -> str:
    meant = nearest(name, _candidates(inspection, name))
    return f"; did you mean “{meant}”?" if meant else "; `claimcheck sources` lists them"


def _candidates(inspection: Inspection, name: str) -> Sequence[str]:
    """Return what `name` may be a slip of: a record of the file that it names, else any file or source."""
    path, _, record = name.partition("#")
    if record and (records := _records(inspection, path)):
        return records[:_TRIED]
    references = [source.reference for source in inspection.sources]
    return [word for it in references[:_TRIED] for word in (it.id, it.address)]
