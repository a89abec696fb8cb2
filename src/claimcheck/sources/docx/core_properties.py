"""What the properties of a Word document say of it."""

from datetime import date, datetime
from typing import Any

from claimcheck.model.source import Metadata
from claimcheck.sources.document_properties import properties

_TEMPLATE_DAY = date(2013, 12, 23)
"""When the template of python-docx was made, which its documents bear unless told otherwise."""


def core_properties(document: Any) -> Metadata:
    """Return the properties of a python-docx document that can be believed."""
    from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415 - an extra, and slow to load

    kinds = {relation.reltype for relation in document.part.package.rels.values()}
    if RELATIONSHIP_TYPE.CORE_PROPERTIES not in kinds:
        return Metadata()  # python-docx would make some up, with the time of the clock
    said = document.core_properties
    return properties(
        "docx", title=said.title, authors=said.author, created=_day(said.created), changed=_day(said.modified)
    )


def _day(moment: datetime | None) -> date | None:
    day = moment.date() if moment else None
    return None if day == _TEMPLATE_DAY else day
