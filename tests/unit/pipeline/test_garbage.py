"""How often Python looks for garbage."""

import gc

from claimcheck.pipeline.garbage import look_seldom


def test_looks_become_seldom_but_do_not_end() -> None:
    before = gc.get_threshold()
    try:
        gc.set_threshold(700, 10, 10)
        look_seldom()
        assert gc.isenabled()
        assert gc.get_threshold()[0] > 700
    finally:
        gc.set_threshold(*before)
