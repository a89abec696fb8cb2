"""The tables of the ledger."""

SCHEMA = 10
"""Counted up with every change of the tables: a ledger of another number is built anew, for it holds no more than what
can be read again."""

PAGE_SIZE = 16_384
"""Bytes of a page of the database. What is kept of one page of text in one row takes two or three thousand bytes: the
usual page of 4,096 holds one such row, and is half empty."""

TABLES = (
    # Facts about the ledger itself.
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    # What a file of certain bytes gives, whatever folder it lies in. `key` is a digest of the bytes, the name, what is
    # said of it and the version of all that reads it.
    """CREATE TABLE extracts (
        id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, skipped INTEGER NOT NULL)""",
    # The records of an extract in their order: a document, or a problem in the place of one.
    """CREATE TABLE records (
        id INTEGER PRIMARY KEY, extract INTEGER NOT NULL, number INTEGER NOT NULL, problem BLOB,
        counted INTEGER,
        head BLOB, text BLOB, blocks BLOB, sentences BLOB)""",
    "CREATE INDEX records_of_extracts ON records (extract, number)",
    "CREATE INDEX problems ON records (extract) WHERE problem IS NOT NULL",
    # What records are compared by with one another. All of it is read whenever something has changed, and little of the
    # records, so it lies by itself.
    "CREATE TABLE signatures (record INTEGER PRIMARY KEY, extract INTEGER NOT NULL, signature BLOB NOT NULL)",
    "CREATE INDEX signatures_of_extracts ON signatures (extract)",
    # What the texts of a record are found by: asked for where it comes to a collection or leaves it.
    "CREATE TABLE findables (record INTEGER PRIMARY KEY, findable BLOB NOT NULL)",
    # Numbers of the words that a record has; and all words that any has.
    "CREATE TABLE vocabularies (record INTEGER PRIMARY KEY, words BLOB NOT NULL)",
    "CREATE TABLE words (word BLOB PRIMARY KEY) WITHOUT ROWID",
    # What was read in a record to compare it with others, to be known when the others change.
    "CREATE TABLE remembered (record INTEGER PRIMARY KEY, held BLOB NOT NULL)",
    # A corpus as one or several claims files are checked against it.
    """CREATE TABLE collections (
        id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, used INTEGER NOT NULL DEFAULT 0,
        generation INTEGER NOT NULL DEFAULT 0, texts INTEGER NOT NULL DEFAULT 0, inputs BLOB, state BLOB,
        overview BLOB)""",
    """CREATE TABLE files (
        collection INTEGER NOT NULL, location BLOB NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        changed INTEGER NOT NULL, sure INTEGER NOT NULL, digest BLOB NOT NULL,
        said BLOB NOT NULL, extract INTEGER NOT NULL,
        PRIMARY KEY (collection, location)) WITHOUT ROWID""",
    # A record as it stands among the others of its collection.
    """CREATE TABLE documents (
        id INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL, source BLOB NOT NULL,
        record INTEGER NOT NULL, settled BLOB NOT NULL, reference BLOB NOT NULL,
        repeated INTEGER NOT NULL, removed INTEGER NOT NULL)""",
    "CREATE UNIQUE INDEX documents_by_source ON documents (collection, source)",
    # Documents of a collection that are copies of one story, by the ids of their sources.
    """CREATE TABLE copies (
        collection INTEGER NOT NULL, one BLOB NOT NULL, other BLOB NOT NULL,
        PRIMARY KEY (collection, one, other)) WITHOUT ROWID""",
    # Where every distinct text stands that may be evidence, and in how many of them each term does (`terms`).
    """CREATE TABLE places (
        collection INTEGER NOT NULL, text INTEGER NOT NULL, document INTEGER NOT NULL, number INTEGER NOT NULL,
        PRIMARY KEY (collection, text, document, number)) WITHOUT ROWID""",
    # The same by document, with the numbers of the terms.
    """CREATE TABLE held_texts (
        collection INTEGER NOT NULL, document INTEGER NOT NULL, texts BLOB NOT NULL, terms BLOB NOT NULL,
        PRIMARY KEY (collection, document))""",
    """CREATE TABLE terms (
        collection INTEGER NOT NULL, term TEXT NOT NULL, texts INTEGER NOT NULL,
        PRIMARY KEY (collection, term)) WITHOUT ROWID""",
    # Dimensions of the figures of a text, found when first asked for.
    "CREATE TABLE dimensions (text INTEGER PRIMARY KEY, found TEXT NOT NULL)",
    # What was found of claims, each with what of the collection it rests on.
    """CREATE TABLE results (
        collection INTEGER NOT NULL, key BLOB NOT NULL, result BLOB NOT NULL, grounds BLOB NOT NULL,
        PRIMARY KEY (collection, key)) WITHOUT ROWID""",
    # What runs wrote, by all that it rests on, for one state of a collection.
    """CREATE TABLE answers (
        collection INTEGER NOT NULL, key BLOB NOT NULL, used INTEGER NOT NULL, code INTEGER NOT NULL,
        written BLOB NOT NULL, PRIMARY KEY (collection, key)) WITHOUT ROWID""",
    "CREATE TABLE claims (key BLOB PRIMARY KEY, used INTEGER NOT NULL, claims BLOB NOT NULL) WITHOUT ROWID",
)
