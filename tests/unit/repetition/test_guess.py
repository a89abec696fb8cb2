"""What a host would repeat if no document were a copy of another."""

from harbour_pages import ABOUT, ARTICLES, article, articles, page

from claimcheck.model.document import Document
from claimcheck.repetition import guess_repetitions, line_prints

STORY = (
    "Exports of timber rose by 6 percent, and those of wheat fell for the third year in a row.",
    "The two countries will open a second bridge across the Aldan before the end of the decade.",
)


def guessed_blocks(documents: list[Document]) -> list[list[int]]:
    found = guess_repetitions(documents, [line_prints(document) for document in documents])
    return [[it.block for it in of_one] for of_one in found]


def test_what_stands_in_the_frame_of_three_documents_is_guessed() -> None:
    assert guessed_blocks([*articles(3, ABOUT), article(3)]) == [[6], [6], [6], []]


def test_a_stub_keeps_the_line_that_is_most_of_it() -> None:
    assert guessed_blocks([*articles(3, ABOUT), page("stub.txt", "Ferries sail.", ABOUT)])[-1] == []


def test_a_story_with_a_few_words_of_each_site_is_kept_whole() -> None:
    sites = [page(f"{number}.txt", *STORY, first) for number, (_, first, _) in enumerate(ARTICLES)]
    assert guessed_blocks(sites) == [[]] * 5
