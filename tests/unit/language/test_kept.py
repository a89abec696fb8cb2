"""What is worked out once for an object and kept with it."""

from claimcheck.language.kept import kept


class _Line:
    def __init__(self, text: str) -> None:
        self.text = text
        self.asked = 0

    @kept
    def words(self) -> list[str]:
        """The words of the line."""
        self.asked += 1
        return self.text.split()


def test_a_value_is_worked_out_when_it_is_first_read_and_once() -> None:
    line = _Line("a b")
    assert line.asked == 0
    assert line.words is line.words
    assert (line.words, line.asked) == (["a", "b"], 1)


def test_every_object_keeps_its_own() -> None:
    assert (_Line("a b").words, _Line("c").words) == (["a", "b"], ["c"])


def test_the_class_shows_what_is_kept() -> None:
    assert _Line.words.__doc__ == "The words of the line."
