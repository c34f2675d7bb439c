"""What has to hold on every page for who works it by keyboard and hears it."""

import time
from dataclasses import dataclass

import reading_order
from listener import FOCUSABLE, SENSITIVE

MOST_STOPS = 300
NO_ROLE = ("", "unknown", "invalid", "filler", "redundant object")
FOCUS_COMES = 10.0  # seconds, on a machine that has more to do
LEAST_IN_SIGHT = 12  # of a stop, both ways: a line of text


@dataclass
class Visit:
    """What was seen of one page."""

    page: str
    stops: list
    faults: list
    seconds: float = 0.0


def described(element):
    parts = []
    for one in element.way():
        words = f" “{one.name}”" if one.name else ""
        if words or one.role not in NO_ROLE or one is element:
            parts.append((one.role or "no role") + words)
    return " > ".join(parts)


def in_words(element):
    return f"{element.role} “{' '.join(element.name.split())[:60]}”"


def unnamed(window):
    """Everything that can be worked and says not what it is, or not which."""
    for element in window.all():
        if element is window or not element.acts():
            continue
        if element.role in NO_ROLE:
            yield f"has no role: {described(element)}"
        if not element.name:
            yield f"has no name: {described(element)}"
        elif element.role == "combo box" and not element.labels:  # its name is what is chosen in it
            yield f"has no label: {described(element)}"


class Round:
    """The way of the Tab key through one window, forward until it comes round and back again."""

    def __init__(self, listener, keyboard, window):
        self._listener = listener
        self._keyboard = keyboard
        self._elements = {}
        self._at = None
        self._know(window)
        self._alone = [one for one in window.all() if one.has(FOCUSABLE) and one.has(SENSITIVE) and one is not window]
        self.faults = []
        self.stops = []  # Element, in the order in which they came
        self._placed = []  # the same as reading_order.Stop

    def _know(self, window):
        self._elements = {one.path: one for one in window.all()} | self._elements

    def _element(self, path):
        """What has the focus; of a cell or row, the list it is in."""
        known = self._known(path)
        if known is None and (window := self._listener.window()):
            self._know(window)
            known = self._known(path)
        return known

    def _known(self, path):
        while path and path not in self._elements:
            path = self._listener.parent(path)
        return self._elements.get(path)

    def _after(self, keys, seconds=FOCUS_COMES):
        """What has the focus after keys; None where it stays."""
        told = self._listener.focus_after(lambda: self._keyboard.press(keys), seconds)
        end = time.monotonic() + seconds
        while told:
            for path in told:
                element = self._element(path)
                if element and element != self._at and self._listener.has_focus(element.path):
                    self._at = element
                    return element
            if time.monotonic() > end:
                return self._at
            self._listener.pause(0.01)
            told = self._listener.focus_told(0)
        return None

    def go(self):
        if len(self._alone) == 1:  # where one thing can be worked, the focus stays on it
            self.stops = self._alone
            self._look_at(self.stops[0])
            return
        if not self._forward():
            return
        self._back()
        self._in_reading_order()

    def _forward(self):
        """Whether it came round."""
        while len(self.stops) < MOST_STOPS:
            stop = self._after("Tab")
            if stop is None:
                where = described(self.stops[-1]) if self.stops else "the beginning"
                self.faults.append(f"the Tab key does nothing at {where}")
                return False
            if self.stops and stop == self.stops[0]:
                return True
            if stop in self.stops:
                self.faults.append(f"the Tab key comes to {described(stop)} again before it has been everywhere")
                return False
            self.stops.append(stop)
            self._look_at(stop)
        self.faults.append(f"the Tab key has not come round after {MOST_STOPS} stops")
        return False

    def _look_at(self, stop):
        way = stop.way()
        boxes = self._listener.boxes(way)
        if None in boxes:
            self.faults.append(f"was gone when the focus had come there: {described(stop)}")
            return
        sight = boxes[0]
        for box in boxes[1:]:
            sight = box.common(sight)
        if min(sight.width, sight.height) < min(LEAST_IN_SIGHT, boxes[-1].width, boxes[-1].height):
            within = " in ".join(str(tuple(box)) for box in reversed(boxes))
            self.faults.append(f"is out of sight while it has the focus: {described(stop)}, {within}")
        inside = [(one.path, box.inside(outer)) for one, box, outer in zip(way[1:], boxes[1:], boxes)]
        self._placed.append(reading_order.Stop(in_words(stop), sight, inside))

    def _back(self):
        for expected in reversed(self.stops):
            came = self._after("Shift+Tab")
            if came != expected:
                there = in_words(came) if came else "nothing"
                self.faults.append(f"Shift+Tab comes to {there} where Tab went from {in_words(expected)}")
                return

    def _in_reading_order(self):
        found = reading_order.faults(reading_order.from_the_top(self._placed))
        self.faults += [f"out of reading order: {fault}" for fault in found]

    def left_out(self, window):
        """What can be worked and is come to in no way."""
        left = [one for one in window.all() if one.has(FOCUSABLE) and one.has(SENSITIVE) and one is not window
                and one not in self.stops and not self._in_a_group(one)]
        come_to = self._by_arrows(list(window.all()), left) if left else []
        for element in left:
            if element not in come_to:
                yield f"the Tab key does not come to {described(element)}"

    def _in_a_group(self, element):
        """Of choices the Tab key comes to one and arrows to the others, which would choose them here."""
        if element.role == "radio button":  # the answers of one question may stand in two parts beside each other
            return any(stop.role == element.role and element.parent.parent in stop.way() for stop in self.stops)
        beside = [stop for stop in self.stops if stop.parent == element.parent and stop.role == element.role]
        return element.role == "check box" and len(beside) == 1  # a button that stays down is told as a check box

    def _by_arrows(self, everything, left):
        """What the focus comes to with the arrows, from the stops before and after the first that was left out."""
        first = everything.index(left[0])
        before = [one for one in everything[:first] if one in self.stops][-1:]
        after = [one for one in everything[first:] if one in self.stops][:1]
        come_to = []
        for stop, arrow in [(one, "Down") for one in before] + [(one, "Up") for one in after]:
            self._at = stop
            if not self._listener.focus_on(stop):
                continue
            while (stop := self._after(arrow, seconds=1.5)) and stop not in come_to:
                come_to.append(stop)
        return come_to


def visit(name, window, listener, keyboard):
    begun = time.monotonic()
    faults = list(unnamed(window))
    tab = Round(listener, keyboard, window)
    tab.go()
    faults += tab.faults
    if not tab.faults:
        faults += tab.left_out(window)
    return Visit(name, tab.stops, faults, time.monotonic() - begun)
