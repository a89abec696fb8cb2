"""What real dumps call the fields of an article: data only.

Names are compared by their letters and digits, lower case: ``publishDate``, ``publish_date`` and ``Publish-Date`` are
one. Of the names of a field the first that has a value counts, so the plainest come first. Collected from the exports
of news crawlers (news-please, newspaper, Scrapy projects), search engines (Elasticsearch, Solr), content systems
(WordPress, Drupal, JSON Feed), news APIs, and text collections (CC-News, C4, OSCAR, RedPajama, FineWeb).

Left out on purpose, since a wrong text, title or day may falsely support a claim: ``description`` and ``summary``
(teasers), ``message`` (logs), ``subject`` (as often a category as a title), ``created_at`` (as often the day on which a
database got the row as the day on which the article appeared).
"""

from claimcheck.model.article_field import ArticleField

NAMES: dict[ArticleField, tuple[str, ...]] = {
    ArticleField.TEXT: tuple(
        """
        maintext fulltext articletext articlebody articlecontent bodytext storytext storybody newstext newscontent
        contenttext textcontent cleantext cleanedtext cleanedcontent extractedtext plaintext rawtext pagetext
        text content body article maincontent rawcontent pagecontent contents story document paragraphs passage
        transcript selftext abstract 正文 内容 текст texto texte inhalt testo conteudo contenido
        """.split()
    ),
    ArticleField.HTML: tuple(
        """
        html contenthtml htmlcontent bodyhtml htmlbody articlehtml texthtml pagehtml rawhtml htmlraw htmltext
        contentencoded pagesource sourcehtml fullhtml
        """.split()
    ),
    ArticleField.URL: tuple(
        """
        url link canonicalurl sourceurl articleurl weburl pageurl newsurl originalurl finalurl permalink href uri
        warctargeturi targeturi requestedurl requesturl originurl source guid id
        """.split()
    ),
    ArticleField.TITLE: tuple(
        "title headline articletitle newstitle pagetitle webtitle titletext heading 标题 заголовок".split()
    ),
    ArticleField.PUBLISHED: tuple(
        """
        datepublished published publishedat publisheddate datepublish publishdate publishedtime publishtime
        publishedon publicationdate publicationtime pubdate publisheddatetime webpublicationdate
        firstpublicationdate articledate newsdate storydate releasedate dateofpublication issued dcdate postedat
        posteddate postdate dategmt date datetime
        """.split()
    ),
    ArticleField.UPDATED: tuple(
        """
        datemodified modified modifiedat modifieddate modifieddatetime datemodify modifieddategmt modifiedgmt
        updated updatedat updateddate dateupdated lastmodified lastupdated lastmod
        """.split()
    ),
    ArticleField.RETRIEVED: tuple(
        """
        retrieved retrievedat dateretrieved retrievaldate fetched fetchedat fetchdate fetchtime datefetched
        crawled crawledat crawldate crawltime crawltimestamp datecrawled scraped scrapedat scrapedate
        scrapetime datescraped datedownload downloadedat downloaddate datedownloaded downloadtime accessed accessedat
        accessdate dateaccessed captured capturedat capturedate capturetime warcdate timestamp
        """.split()
    ),
    ArticleField.AUTHOR: tuple(
        "author authors byline creator dccreator articleauthor authorname writer reporter journalist".split()
    ),
    ArticleField.PUBLISHER: tuple(
        """
        publisher sitename publishername publication publicationname sourcename outlet newspaper medianame
        provider source site
        """.split()
    ),
    ArticleField.LANGUAGE: ("language", "lang", "languagecode", "inlanguage", "locale"),
}

DAY_OF_EITHER = frozenset({"date", "datetime"})
"""The article's own day, but the crawler's where the row comes from a crawl."""

CRAWL_TRACES = frozenset(
    {"dump", "warcfilename", "warcrecordid", "warcrecordoffset", "warctargeturi", "warcdate"}
)
"""Fields that only a row cut from a crawl has."""

WRAPPERS = frozenset(
    """
    source metadata meta data attributes article document doc fields item post page news payload properties json
    record warcheaders headers
    """.split()
)
"""Fields that may hold the article's fields one level down (``_source``, ``metadata``, ``data``)."""

INNER = ("rendered", "html", "text", "value", "name", "date", "oid", "content", "t")
"""Where the value stands in a field that is an object: ``{"rendered": …}``, ``{"$date": …}``, ``{"name": …}``."""

ARTICLE_ARRAYS = frozenset(
    "articles documents docs entries items news posts records results rows stories".split()
)
"""Arrays of articles even in an object that has a text of its own, as a feed has."""

NOT_ARTICLES = frozenset(
    """
    comments replies reviews reactions answers ads advertisements captions images media links related
    relatedarticles recommendations tags errors warnings
    """.split()
)
"""Arrays whose members hold texts but are no articles."""
