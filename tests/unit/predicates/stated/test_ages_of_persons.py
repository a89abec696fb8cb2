"""Ages beside names."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("{Mara Lind}, [54], of {Lund}, denied it.", ["Mara Lind | be | 54"]),
        ("{Mara Lind}, aged [54], denied it.", ["Mara Lind | be | 54"]),
        ("{Mara Lind} Jr., [54], denied it.", []),
        ("The [54-year-old] pilot {Mara Lind} denied it.", ["Mara Lind | be | 54-year-old"]),
        ("They met {Mara Lind}, [54].", ["Mara Lind | be | 54"]),
        ("They met {Mara Lind}, [54], {Ola Berg} and others.", []),
        ("In <1998> {Mara Lind}, [54], denied it.", []),
        ("The court met in {Lund}, [154], and adjourned.", []),
        ("The [54-year-old] told {Mara Lind} of it.", []),
    ],
)
def test_a_name_has_the_age_beside_it(
    sentence: str, stated: list[str], written: Callable[[str], list[str]]
) -> None:
    found = [statement for statement in written(sentence) if " | be | " in statement]
    assert [item for item in found if any(map(str.isdigit, item))] == stated
