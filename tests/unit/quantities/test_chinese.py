"""Quantities in Chinese text."""

import pytest

from claimcheck.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("贸易额达950亿美元", 95e9, "USD"),
        ("1.2万亿元", 1.2e12, "CNY"),
        ("五百亿元", 50e9, "CNY"),
        ("增长百分之五", 5, "percent"),
        ("百分之三点五", 3.5, "percent"),
        ("增长5.3%", 5.3, "percent"),
        ("上升2.4个百分点", 2.4, "percentage_point"),
        ("三万人", 30_000, "person"),
        ("七成", 70, "percent"),
        ("二百零五人", 205, "person"),
        ("120多个国家", 120, "country"),
        ("3300公里", 3300, "kilometre"),
        ("十五吨", 15, "tonne"),
        ("超过500吨", 500, "tonne"),
    ],
)
def test_value_and_unit(text: str, value: float, unit: str) -> None:
    (quantity,) = find_quantities(text)
    assert (quantity.value, quantity.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "一带一路",
        "2024年6月9日",
        "第30届",
        "第三十届会议",
        "统一思想",
        "三农问题",
        "上午9点30分",
        "20世纪90年代",
    ],
)
def test_is_no_quantity(text: str) -> None:
    assert find_quantities(text) == ()
