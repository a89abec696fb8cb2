"""Names of records that tell them apart."""

from dataclasses import replace

from claimcheck.sources.rendering import BrokenRecord, Record


class DistinctNames:
    """Gives the second record of one name in a file another: ``page.html``, ``page.html~2``."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def distinct(self, record: Record | BrokenRecord) -> Record | BrokenRecord:
        """Return `record` under a name that none had before; the file itself, which has none, keeps that."""
        if not record.name:
            return record
        name = record.name
        while name in self._counts:
            self._counts[name] += 1
            name = f"{name}~{self._counts[name]}"
        self._counts[name] = 1
        return record if name == record.name else replace(record, name=name)
