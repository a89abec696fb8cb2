"""One claims file while it is read: where its parts stand and what is wrong with them."""

from dataclasses import dataclass, field

from claimcheck.claims.nodes import Node
from claimcheck.claims.positions import Positions
from claimcheck.errors import ClaimsProblem
from claimcheck.model.claim import Place


@dataclass(frozen=True, slots=True)
class Reading:
    """Collects the problems of one file, so that they are told all at once."""

    path: str
    positions: Positions
    has_places: bool = True
    """False for claims made in Python, which stand in no file."""
    problems: list[ClaimsProblem] = field(default_factory=list)

    def note(self, index: int, message: str) -> None:
        """Remember what is wrong at the code point with this index."""
        line, column = self.positions.at(index)
        self.problems.append(ClaimsProblem(self.path, line, column, message))

    def place(self, node: Node) -> Place | None:
        """Return where `node` stands."""
        if not self.has_places:
            return None
        return Place(self.path, *self.positions.at(node.start), *self.positions.at(node.end))
