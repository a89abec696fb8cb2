"""The grammar of numbers in Chinese characters: digits, places, groups."""

from dataclasses import dataclass, field

from claimcheck.quantities.chinese.words import DIGITS, EXCEEDING, GROUPS, PLACES, VAGUE


@dataclass(slots=True)
class HanNumeral:
    """A number being read from left to right: finished groups, the group at hand, and the digit at hand."""

    groups: list[int] = field(default_factory=list)
    section: int = 0
    digit: int | None = None
    place: int = 10
    """What the last place or group was worth; a digit right behind it counts the next: "三万五"."""
    quantum: int = 1
    open: bool = False
    """Several of a place: "几十", "十几"."""
    upper: int | None = None
    """The second of two digits side by side: "二三十"."""

    def take(self, character: str) -> bool:
        """Add `character` if the grammar of numbers allows it here."""
        if character in VAGUE:
            return self._take_vague(character)
        if character in DIGITS:
            return self._take_digit(DIGITS[character])
        return self._take_place(PLACES[character]) if character in PLACES else self._take_group(character)

    def _take_vague(self, character: str) -> bool:
        allowed = not self.open and self.digit is None and (self.value == 0 or character in EXCEEDING)
        self.open = True
        return allowed

    def _take_digit(self, digit: int) -> bool:
        if digit == 0:
            self.place, free = 10, self.digit is None
            return free
        if self.digit is not None:
            return self._take_upper(digit)
        self.digit, self.quantum = digit, 1
        return True

    def _take_upper(self, digit: int) -> bool:
        neighbours = self.digit is not None and digit == self.digit + 1
        if not neighbours or self.upper is not None or self.value != self.digit:
            return False
        self.upper = digit
        return True

    def _take_place(self, place: int) -> bool:
        if self.section % (place * 10):
            return False
        self.section += (1 if self.digit is None else self.digit) * place
        if self.upper is not None:
            self.upper *= place
        self.digit, self.place, self.quantum = None, place, place
        return True

    def _take_group(self, character: str) -> bool:
        group = GROUPS[character]
        current = self.section + (self.digit or 0)
        if not current and self.groups:
            self.groups[-1] *= group
        else:
            while self.groups and self.groups[-1] < group:
                current += self.groups.pop()
            self.groups.append((current or 1) * group)
        if self.upper is not None:
            self.upper *= group
        self.section, self.digit, self.place, self.quantum = 0, None, group, group
        return True

    @property
    def value(self) -> int:
        """The number so far."""
        return sum(self.groups) + self.section + (self.digit or 0)

    def finish(self) -> None:
        """Let a digit that stands right behind a place count the next place: "三百五" is 350."""
        if self.digit is not None and self.place > 10 and (self.groups or self.section):  # noqa: PLR2004
            self.section += self.digit * (self.place // 10)
            self.digit, self.quantum = None, self.place // 10


def read_numeral(characters: str) -> HanNumeral | None:
    """Read a whole run of number characters; None where it is no number ("一九九八", "三农")."""
    numeral = HanNumeral()
    if not all(numeral.take(character) for character in characters):
        return None
    numeral.finish()
    return numeral if numeral.value else None
