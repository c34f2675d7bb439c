"""Whether the stops of the Tab key come in the order in which they are read.

The rule. Every stop has a way: the boxes it lies in, from the window inwards, each measured inside the one around it,
so that scrolling moves nothing. At every level of that way:

1. What is in one box comes together: the Tab key does not leave a box and come back into it later.
2. A box that is a stop itself comes before what is in it.
3. The boxes can be cut into rows and columns as they come: some straight line goes between those that come first and
   those that come later, with all of the first above it or all of them left of it; and again on each side, until every
   box is alone. So a table may be gone through by rows or by columns, and never now the one and now the other.

A round has no beginning of its own: it is taken to begin at the stop that stands highest, of equals the left one.
Boxes that touch or overlap by a few pixels, as frames do, count as beside each other.
"""

from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

TOLERANCE = 4


class Box(NamedTuple):
    left: int
    top: int
    width: int
    height: int

    @property
    def right(self):
        return self.left + self.width

    @property
    def bottom(self):
        return self.top + self.height

    def inside(self, outer):
        """The same box, measured from the corner of another."""
        return Box(self.left - outer.left, self.top - outer.top, self.width, self.height)

    def common(self, other):
        """What is of both; of no width or height where they lie apart."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Box(left, top, max(min(self.right, other.right) - left, 0), max(min(self.bottom, other.bottom) - top, 0))


@dataclass
class Stop:
    name: str
    place: Box  # on the screen, when the focus was there
    way: list  # of (key, Box inside the one before), from the window's children to the stop itself


def from_the_top(stops):
    """The same round, beginning at the stop that stands highest."""
    if not stops:
        return []
    first = min(range(len(stops)), key=lambda i: (stops[i].place.top, stops[i].place.left))
    return stops[first:] + stops[:first]


def faults(stops, depth=0):
    """What is not in order, in words, for stops in the order in which they came."""
    found = []
    runs = []
    for key, run in groupby(stops, key=lambda stop: stop.way[depth][0] if depth < len(stop.way) else None):
        runs.append((key, list(run)))
    if runs and runs[0][0] is None:
        runs.pop(0)
    seen = set()
    for key, run in runs:
        if key is None:
            found.append(f"{run[0].name} comes after what is in it")
        elif key in seen:
            found.append(f"comes back to {run[0].name} in a part of the page that was left before")
        seen.add(key)
    runs = [run for run in runs if run[0] is not None]
    if not found:
        found += _uncut([(run[0].way[depth][1], run[0].name, run[-1].name) for _, run in runs])
    for _, run in runs:
        if len(run) > 1:
            found += faults(run, depth + 1)
    return found


def _uncut(boxes):
    """`boxes`: (Box, name of its first stop, name of its last)."""
    if len(boxes) < 2:
        return []
    for cut in range(1, len(boxes)):
        first, later = boxes[:cut], boxes[cut:]
        if _apart(first, later):
            return _uncut(first) + _uncut(later)
    for (before, _, left), (after, entered, _) in zip(boxes, boxes[1:]):
        if not _reads_on(before, after):
            return [f"{entered} at {_words(after)} comes after {left} at {_words(before)}"]
    return [f"from {boxes[0][1]} to {boxes[-1][2]} goes now by rows and now by columns"]


def _apart(first, later):
    above = max(box.bottom for box, *_ in first) <= min(box.top for box, *_ in later) + TOLERANCE
    beside = max(box.right for box, *_ in first) <= min(box.left for box, *_ in later) + TOLERANCE
    return above or beside


def _reads_on(before, after):
    return before.bottom <= after.top + TOLERANCE or before.right <= after.left + TOLERANCE


def _words(box):
    return f"({box.left}, {box.top})"
