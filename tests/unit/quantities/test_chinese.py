"""Quantities in Chinese text."""

import pytest

from claimcheck.model.quantity import Comparator, QuantityKind
from claimcheck.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("贸易额达950亿美元", 95e9, "USD"),
        ("1.2万亿元", 1.2e12, "CNY"),
        ("五百亿元", 50e9, "CNY"),
        ("四十九兆九千五百九十二億元", 49_959_200_000_000, "CNY"),
        ("增长百分之五", 5, "percent"),
        ("百分之三点五", 3.5, "percent"),
        ("百分之2.2", 2.2, "percent"),
        ("千分之五", 0.5, "percent"),
        ("百分之百", 100, "percent"),
        ("增长5.3%", 5.3, "percent"),
        ("１２．５％", 12.5, "percent"),
        ("三分之一的企业", 100 / 3, "percent"),
        ("5分之2", 40, "percent"),
        ("一半的居民", 50, "percent"),
        ("三成半", 35, "percent"),
        ("八折", 80, "percent"),
        ("上升2.4个百分点", 2.4, "percentage_point"),
        ("六個百分點", 6, "percentage_point"),
        ("三万人", 30_000, "person"),
        ("七成", 70, "percent"),
        ("二百零五人", 205, "person"),
        ("120多个国家", 120, "country"),
        ("3300公里", 3300, "kilometre"),
        ("十五吨", 15, "tonne"),
        ("超过500吨", 500, "tonne"),
        ("五公斤大米", 5, "kilogram"),
        ("一百千瓦", 100, "kilowatt"),
        ("五十兆瓦", 50, "megawatt"),
        ("零下5度", -5, "degree"),
        ("负13.5千米", -13.5, "kilometre"),
        ("半年", 0.5, "year"),
        ("两个半小时", 2.5, "hour"),
        ("一个半月", 1.5, "month"),
        ("一年半", 1.5, "year"),
        ("十五斤半", 15.5, "jin"),
        ("增长一点五倍", 1.5, "times"),
        ("25岁的工人", 25, "year"),
        ("三个重点项目", 3, "project"),
        ("15家中国企业", 15, "company"),
        ("1亿2000万人口", 120e6, "person"),
        ("3万5千人", 35_000, "person"),
        ("5万4千6百", 54_600, ""),
        ("涨了三百点", 300, "point"),
    ],
)
def test_value_and_unit(text: str, value: float, unit: str) -> None:
    (quantity,) = find_quantities(text)
    assert (quantity.value, quantity.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三千五百", 3500),
        ("三万五", 35_000),
        ("两千四百五", 2450),
        ("一百零五", 105),
        ("一千零五十", 1050),
        ("四亿五千六百四十二万零一十五", 456_420_015),
        ("一万五千亿", 1.5e12),
        ("四萬萬", 4e8),
        ("肆佰陆拾", 460),
        ("負四百零五億零四百零四萬", -40_504_040_000),
        ("十五点七", 15.7),
        ("两千万点五五", 20_000_000.55),
        ("４，５６５", 4565),
    ],
)
def test_numerals(text: str, value: float) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("两百余名员工", 200, "employee"),
        ("几十名工人", 10, "worker"),
        ("数十亿元", 1e9, "CNY"),
        ("十几个国家", 10, "country"),
        ("二十多万人", 200_000, "person"),
        ("500余万人", 5e6, "person"),
        ("3个多小时", 3, "hour"),
        ("两个多月", 2, "month"),
        ("成千上万的人", 1000, ""),
        ("数以百计", 100, ""),
    ],
)
def test_more_than_it_says(text: str, value: float, unit: str) -> None:
    (quantity,) = find_quantities(text)
    assert (quantity.value, quantity.unit, quantity.comparator) == (value, unit, Comparator.MORE)
    assert (quantity.low, quantity.high) == (value, None)


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("约5000人", Comparator.ABOUT),
        ("近百名学生", Comparator.ABOUT),
        ("超过一半", Comparator.MORE),
        ("不到三成", Comparator.LESS),
        ("至少30人", Comparator.AT_LEAST),
        ("三分之二以上", Comparator.AT_LEAST),
        ("50人以下", Comparator.AT_MOST),
    ],
)
def test_bounds_and_hedges(text: str, comparator: Comparator) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.comparator is comparator


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("三四百人", 300, 400),
        ("两三年", 2, 3),
        ("二三十个国家", 20, 30),
        ("百分之二三十", 20, 30),
        ("5至10公里", 5, 10),
    ],
)
def test_ranges(text: str, low: float, high: float) -> None:
    (quantity,) = find_quantities(text)
    assert (quantity.low, quantity.high) == (low, high)


def test_what_a_number_counts_behind_other_words() -> None:
    found = find_quantities("2024年6月，中国与中亚五国贸易额接近950亿美元，同比增长5.7%。")
    assert [(quantity.value, quantity.unit) for quantity in found] == [
        (5, "country"),
        (95e9, "USD"),
        (5.7, "percent"),
    ]


def test_an_age_is_no_span_of_time() -> None:
    (quantity,) = find_quantities("25周岁")
    assert quantity.kind is QuantityKind.AGE


@pytest.mark.parametrize(
    "text",
    [
        "一带一路",
        "2024年6月9日",
        "二〇二四年六月九日",
        "一九九八年",
        "2024-2025年",
        "第30届",
        "第三十届会议",
        "第三次会议",
        "二十大报告",
        "十四五规划",
        "统一思想",
        "三农问题",
        "上午9点30分",
        "下午三点五十分",
        "晚上八点",
        "20世纪90年代",
        "二十一世纪",
        "三年级学生",
        "十分重要",
        "千万不要",
        "万一下雨",
        "百家争鸣",
        "登陆部队",
        "拾起石子",
        "一个人",
        "五台山",
        "五十铃",
        "上半年",
        "几个人",
        "人数众多",
        "ICP备12345678号-1",
        "京公网安备11010502030143号",
        "电话：010-65231234",
        "一百百",
    ],
)
def test_is_no_quantity(text: str) -> None:
    assert find_quantities(text) == ()
