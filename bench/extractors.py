"""What claimcheck's cleaner is compared with: each tool with the settings that suit the main text of a page.

All of them read HTML. They are imported when first called, so that this module can be read without them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial

ENGLISH = "en"
STOPLISTS = {
    ENGLISH: "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "id": "Indonesian",
    "it": "Italian",
    "pt": "Portuguese",
    "ru": "Russian",
}
"""jusText's name for the language of a page. It has none for Chinese and Japanese, with which labels put Korean."""


@dataclass(frozen=True, slots=True)
class Extractor:
    """A tool that finds the main text of a page."""

    name: str
    package: str
    settings: str
    """For the reader of the table."""
    text: Callable[[str, str], str]
    """Takes HTML and a language ("en"); may raise whatever the tool raises."""


def trafilatura_text(html: str, _language: str, *, favor_recall: bool = False) -> str:
    """Extract by trafilatura; unless told, its balance of precision and recall is the one it comes with."""
    import trafilatura  # noqa: PLC0415 - see the docstring of this module

    found = trafilatura.extract(html, include_comments=False, include_tables=True, favor_recall=favor_recall)
    return found or ""


def justext_text(html: str, language: str) -> str:
    """Extract by jusText; where it has no stop words, without them, as its manual says."""
    import justext  # noqa: PLC0415 - see the docstring of this module

    words = _stop_words(STOPLISTS.get(language))
    shares = {} if words else {"stopwords_low": 0, "stopwords_high": 0}
    found = justext.justext(html, words, **shares)
    return "\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate)


@cache
def _stop_words(name: str | None) -> frozenset[str]:
    import justext  # noqa: PLC0415 - see the docstring of this module

    return justext.get_stoplist(name) if name else frozenset()


def boilerpy3_text(html: str, _language: str, *, extractor: str = "DefaultExtractor") -> str:
    """Extract by one of boilerpy3's extractors."""
    from boilerpy3 import extractors  # noqa: PLC0415 - see the docstring of this module

    return str(getattr(extractors, extractor)(raise_on_failure=False).get_content(html))


def readability_text(html: str, _language: str) -> str:
    """Extract by readability, which answers with HTML; the text of that is resiliparse's."""
    from readability import Document  # noqa: PLC0415 - see the docstring of this module

    return plain_text(Document(html).summary(), main_content=False)


def resiliparse_text(html: str, _language: str) -> str:
    """Extract by resiliparse's rules for the main content."""
    return plain_text(html, main_content=True)


def plain_text(html: str, *, main_content: bool) -> str:
    """Return the text of a page, or of its main content, a paragraph a line, without what is no sentence's part."""
    from resiliparse.extract.html2text import (  # noqa: PLC0415 - see the docstring of this module
        extract_plain_text,
    )

    return str(
        extract_plain_text(
            html, main_content=main_content, list_bullets=False, alt_texts=False, comments=False
        )
    )


EXTRACTORS = (
    Extractor("trafilatura", "trafilatura", "without comments, with tables", trafilatura_text),
    Extractor(
        "trafilatura for recall",
        "trafilatura",
        "the same with `favor_recall`",
        partial(trafilatura_text, favor_recall=True),
    ),
    Extractor(
        "jusText",
        "jusText",
        "stop words of the page's language, none for Chinese, Japanese and Korean",
        justext_text,
    ),
    Extractor("boilerpy3", "boilerpy3", "`DefaultExtractor`", boilerpy3_text),
    Extractor(
        "boilerpy3 for articles",
        "boilerpy3",
        "`ArticleExtractor`",
        partial(boilerpy3_text, extractor="ArticleExtractor"),
    ),
    Extractor(
        "readability",
        "readability-lxml",
        "its summary, made text by resiliparse's `extract_plain_text`",
        readability_text,
    ),
    Extractor(
        "resiliparse",
        "resiliparse",
        "main content, without comments, alternative texts and bullets",
        resiliparse_text,
    ),
)
