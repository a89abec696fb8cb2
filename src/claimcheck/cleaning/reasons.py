"""Every reason a block may carry, with one sentence for people: data only."""

REASONS = {
    # Kept.
    "sentence": "It reads like a sentence and stands in the main text.",
    "short-sentence": "It is a few words that end like a sentence, in the main text.",
    "headline": "It is the line right above the text that names it.",
    "heading": "It is a short line without a final stop between paragraphs of the text.",
    "markup-heading": "The markup calls it a heading.",
    "list-item": "It begins with a bullet or number, or the markup calls it a list item.",
    "table-row": "It has cells with figures, or the markup calls it a table row.",
    "quotation": "The markup calls it a quotation.",
    "fallback": "Nothing else in the document read like its text, so the best stretch was kept.",
    # Aside.
    "caption-opening": "It begins as captions do ('This photo taken on …').",
    "picture-credit": "It ends with the credit of a picture ('(Xinhua/Name)').",
    "credited-scene": "It describes a scene and ends with somebody's name in brackets, as captions do.",
    "markup-caption": "The markup calls it a caption.",
    "byline": "It names author, editor or source, often with a date.",
    "date-line": "It is a date with hardly anything else.",
    "reading-time": "It says how long the text takes to read, or how often it was read.",
    "wire-credit": "It is the name of a news agency and nothing else.",
    "author-note": "It presents the author ('The author is …').",
    "editors-note": "It is an editor's note that presents a person.",
    "closing-biography": "It presents a person and is the last thing the text says.",
    # Removed, the site's own lines.
    "cookie-notice": "It speaks of the cookies of the site.",
    "browser-notice": "It asks the reader to update a browser or switch on scripts.",
    "copyright": "It claims copyright or forbids republishing.",
    "licence-number": "It states a licence or registration number of the site.",
    "comment-form": "It belongs to the form for comments.",
    "comment-head": "It stands above a reader's comment.",
    "spam-filter-notice": "It says which filter guards the comments.",
    "share-bar": "It offers to share the page.",
    "follow-us": "It asks the reader to follow the site elsewhere.",
    "newsletter": "It asks the reader to subscribe.",
    "related-stories": "It leads to other stories.",
    "back-to-top": "It leads back to the top of the page.",
    "call-for-submissions": "It asks readers to write in.",
    "loading": "It says that something is still loading.",
    "advertisement": "It marks or belongs to advertising.",
    "player": "It belongs to a picture gallery or player.",
    "site-links": "It links to pages about the site.",
    "navigation": "It is a word of the site's navigation.",
    "edition-switcher": "It offers the page in other languages.",
    "disclaimer": "It says whose views these are, or that nothing is guaranteed.",
    "separated-links": "It is a line of short items between separators, with no sentence among them.",
    "repeated-line": "It stands in the document three times or more.",
    "run-of-short-lines": "It is one of many short lines, or a short line outside the main text.",
    "outside-main-stretch": "It reads like text, but stands apart from the main text, as teasers do.",
    "no-words": "It has no letters and no digits.",
    # Removed, markup.
    "front-matter": "It is the front matter of a Markdown file.",
    "page-header": "It is the running head of the pages.",
    "page-footer": "It is the running foot of the pages.",
    "page-number": "It is the number of the page.",
    "page-margin": "It is written across the direction of the page's text.",
    "markup-navigation": "The markup calls it navigation.",
    "markup-footer": "The markup calls it a footer.",
    "markup-aside": "The markup sets it apart (sidebar, widget, promotion, notice).",
    "markup-comments": "The markup calls it readers' comments.",
    "markup-related": "The markup calls it related or recommended stories.",
    "markup-form": "It is a button or part of a form.",
    "link-list": "Most of it is links.",
    # Removed, spam.
    "spam-phrase": "It advertises what injected spam advertises.",
    "spam-link": "It is an advertising link, or written in the code of forums.",
    "joined-keywords": "It is a long row of advertising keywords.",
    "other-script": "It is in another script than the document.",
    "among-spam": "It is a short line in the midst of spam.",
    # Removed, layout.
    "white-space": "It is white space between blocks.",
    "byte-order-mark": "It is the byte order mark of the file.",
}
"""Name -> why, as one sentence."""

UNCERTAIN = frozenset(
    """
    outside-main-stretch run-of-short-lines separated-links link-list repeated-line markup-navigation markup-footer
    markup-aside markup-form markup-related heading headline
    """.split()
)
"""Reasons of place and markup: they may be wrong where nothing else is left of a document."""


def explain_reason(name: str) -> str:
    """Return the sentence for a reason; raises KeyError for a name that is not in the catalogue."""
    return REASONS[name]
