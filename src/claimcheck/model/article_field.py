"""What a field of a structured file may say of an article."""

from dataclasses import dataclass
from enum import StrEnum


class ArticleField(StrEnum):
    """The fields that are looked for in a row of data."""

    TEXT = "text"
    HTML = "html"
    URL = "url"
    TITLE = "title"
    PUBLISHED = "published"
    UPDATED = "updated"
    RETRIEVED = "retrieved"
    AUTHOR = "author"
    PUBLISHER = "publisher"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class FieldName:
    """What the user's own data calls an article's field."""

    field: ArticleField
    name: str
    """As the data writes it; ``outer.inner`` for what lies deeper."""

    def __str__(self) -> str:
        return f"{self.field}={self.name}"
