"""What a reader of one value says when it cannot read it."""


class MisreadError(ValueError):
    """The text is not what the field expects.

    ``str(error)`` is the hint to end the message with; it may be empty. What was found and expected is added by
    the caller, who knows the field.
    """

    def __init__(self, hint: str = "", *, expected: str | None = None) -> None:
        super().__init__(hint)
        self.expected = expected
        """Replaces the field's own expectation where the value is nearly right."""
