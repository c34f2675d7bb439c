"""The rule of reading order on pages drawn by hand."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from reading_order import Box, Stop, faults, from_the_top


def page(*rows):
    """Stops that lie in the window itself, each ("name", left, top)."""
    return [Stop(name, Box(x, y, 80, 20), [(name, Box(x, y, 80, 20))]) for name, x, y in rows]


def within(key, box, stops):
    """The same stops in one part of the page."""
    return [Stop(one.name, one.place, [(key, box), *one.way]) for one in stops]


class ReadingOrder(unittest.TestCase):
    def in_order(self, stops):
        self.assertEqual(faults(stops), [])

    def out_of_order(self, stops, words):
        found = faults(stops)
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def test_rows_from_the_left(self):
        self.in_order(page(("a", 0, 0), ("b", 100, 2), ("c", 0, 40), ("d", 100, 40)))

    def test_columns_from_the_top(self):
        self.in_order(page(("a", 0, 0), ("c", 0, 40), ("b", 100, 0), ("d", 100, 40)))

    def test_a_column_of_its_own_beside_rows(self):
        self.in_order(page(("a", 0, 0), ("b", 0, 40), ("c", 0, 80), ("x", 100, 13), ("y", 100, 61)))

    def test_two_changed_round(self):
        self.out_of_order(page(("a", 0, 0), ("c", 0, 80), ("b", 0, 40)), "b at (0, 40) comes after c")
        self.out_of_order(page(("b", 100, 0), ("a", 0, 0)), "a at (0, 0) comes after b")

    def test_rows_and_columns_by_turns(self):
        self.out_of_order(page(("a", 0, 0), ("b", 100, 0), ("d", 100, 40), ("c", 0, 40)), "c at (0, 40) comes after d")

    def test_a_part_is_not_left_and_entered_again(self):
        card = Box(0, 0, 200, 100)
        a, b, c = page(("a", 0, 0), ("b", 0, 40), ("c", 0, 200))
        self.in_order([*within("card", card, [a, b]), c])
        self.out_of_order([*within("card", card, [a]), c, *within("card", card, [b])], "comes back to b")

    def test_what_scrolls_is_measured_in_its_own_part(self):
        # The second stood below the actions at first; coming to it scrolled it into sight, above the first.
        a, b, act = page(("a", 0, 0), ("b", 0, 400), ("act", 0, 100))
        self.in_order([*within("scrolled", Box(0, 0, 200, 90), [a, b]), act])

    def test_a_part_that_is_a_stop_comes_before_what_is_in_it(self):
        card = Stop("card", Box(0, 0, 200, 100), [("card", Box(0, 0, 200, 100))])
        inner = within("card", Box(0, 0, 200, 100), page(("a", 0, 0)))
        self.in_order([card, *inner])
        self.out_of_order([*inner, card], "card comes after what is in it")

    def test_frames_that_touch_are_beside_each_other(self):
        self.in_order(page(("a", 0, 0), ("b", 78, 0), ("c", 0, 18)))

    def test_a_round_begins_at_the_top(self):
        round_ = page(("field", 0, 40), ("list", 0, 80), ("bar", 100, 0), ("lock", 200, 0))
        self.assertEqual([stop.name for stop in from_the_top(round_)], ["bar", "lock", "field", "list"])
        self.in_order(from_the_top(round_))
        self.assertEqual(from_the_top([]), [])


if __name__ == "__main__":
    unittest.main()
