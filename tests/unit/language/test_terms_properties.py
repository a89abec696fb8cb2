"""Looking up the pieces between blanks gives what cutting the whole text into tokens gives."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language import TokenKind, index_terms, tokenize
from claimcheck.language.terms import _CAPITALISED, _initials, _terms_of_token

WRITTEN = st.text(
    st.sampled_from(
        [*" \n\u00a0\u202f\u3000\x1c.,;:!?'\u2019\"()-&+/_", *"aBsS\u00e9\u0130\u4e2d\u56fd19\u00b2\u0663"]
    ),
    max_size=40,
)


def slowly(text: str) -> tuple[str, ...]:
    """Cut `text` into tokens, and ask each for its terms."""
    tokens = [token for token in tokenize(text) if token.kind is not TokenKind.MARK]
    return (
        *(term for token in tokens for term in _terms_of_token(token.text, token.kind)),
        *chain.from_iterable(map(_initials, _CAPITALISED.findall(text))),
    )


@given(st.one_of(WRITTEN, st.text(max_size=40)))
def test_terms_are_those_of_the_tokens(text: str) -> None:
    assert index_terms(text) == slowly(text)


@given(
    st.lists(
        st.sampled_from(
            "the The Ports (Ports), U.S. U.S.' 's China's 3,4. 5. a.b. x..y \u201cIt\u201d -it-".split()
        )
    )
)
def test_marks_around_words_change_no_term(pieces: list[str]) -> None:
    assert index_terms(" ".join(pieces)) == slowly(" ".join(pieces))
