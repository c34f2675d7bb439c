"""Listens on the accessibility bus as a screen reader does, and asks what there is."""

import time
from dataclasses import dataclass, field

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

from reading_order import Box

ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
ACTION = "org.a11y.atspi.Action"
ON_SCREEN = GLib.Variant("(u)", (0,))

# AtspiStateType.
ACTIVE, FOCUSABLE, FOCUSED, SENSITIVE, SHOWING = 1, 11, 12, 24, 25
LABELLED_BY = 2  # AtspiRelationType

# What is in them is not asked for: rows come and go with scrolling.
CLOSED = ("table", "list", "tree", "tree table", "label", "scroll bar", "combo box", "spin button")
# Boxes that only hold something together.
MUTE = ("filler", "panel", "frame", "scroll bar", "separator", "viewport", "scroll pane")


class Silent(Exception):
    """The program does not answer, or what was awaited did not come."""


@dataclass(eq=False)
class Element:
    path: str
    parent: "Element | None"
    role: str = ""
    name: str = ""
    states: int = 0
    actions: int = 0
    labels: int = 0
    box: Box = Box(0, 0, 0, 0)
    children: list = field(default_factory=list)

    def __eq__(self, other):
        return isinstance(other, Element) and self.path == other.path

    def __hash__(self):
        return hash(self.path)

    def has(self, state):
        return bool(self.states >> state & 1)

    def acts(self):
        return self.has(FOCUSABLE) or self.actions > 0

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()

    def way(self):
        """From the window inwards, itself last."""
        return [*(self.parent.way() if self.parent else []), self]


class Listener:
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 10000)
        kind = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            address.unpack()[0], kind.AUTHENTICATION_CLIENT | kind.MESSAGE_BUS_CONNECTION)
        self._bus.call_sync("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
                            "RegisterEvent", GLib.Variant("(sass)", ("object:state-changed:focused", [], "")), None, 0, 10000)
        self._bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, "focused", 0, self._heard)
        self._context = GLib.MainContext.default()
        self._focused = []
        self.program = None

    def _heard(self, _bus, sender, path, _interface, _signal, said):
        if sender == self.program and said.unpack()[1] == 1:
            self._focused.append(path)

    def awaits_program(self, alive, seconds=30):
        """Takes the one program on the bus, once its window is there."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not alive():
                raise Silent("the program ended")
            for name, path in self._ask("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren"):
                try:
                    shown = self._ask(name, path, ACCESSIBLE, "GetChildren")
                except Silent:  # one that ended just now
                    continue
                if shown:
                    self.program = name
                    return
            self.pause(0.1)
        raise Silent("no program came on the accessibility bus")

    def _ask(self, name, path, interface, method, what=None):
        try:
            return self._bus.call_sync(name, path, interface, method, what, None, 0, 10000).unpack()[0]
        except GLib.Error as error:
            raise Silent(f"{method} of {path}: {error.message}") from error

    def pause(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not self._context.iteration(False):
                time.sleep(0.002)

    def ask_all(self, questions):
        """Answers to (path, interface, method, arguments), asked all at once; None for what is gone meanwhile."""
        answers = [None] * len(questions)
        left = len(questions)

        def answered(bus, result, number):
            nonlocal left
            left -= 1
            try:
                answers[number] = bus.call_finish(result).unpack()[0]
            except GLib.Error:
                pass

        for number, (path, interface, method, what) in enumerate(questions):
            self._bus.call(self.program, path, interface, method, what, None, 0, 20000, None, answered, number)
        while left:
            self._context.iteration(True)
        return answers

    def window(self):
        """The window in front with everything in it that shows."""
        windows = [path for _, path in self._ask(self.program, ROOT, ACCESSIBLE, "GetChildren")]
        states = self.ask_all([(path, ACCESSIBLE, "GetState", None) for path in windows])
        for path, state in zip(windows, states):
            if state and _bits(state) >> ACTIVE & 1:
                return self._whole(path)
        return None

    def _whole(self, path):
        top = Element(path, None)
        whole, level = [], [top]
        while level:
            asked = [(one.path, ACCESSIBLE, what, None) for one in level for what in ("GetState", "GetRoleName", "GetChildren")]
            answers = iter(self.ask_all(asked))
            below = []
            for one in level:
                state, role, children = (next(answers) for _ in range(3))
                one.states, one.role = _bits(state) if state else 0, role or ""
                if not one.has(SHOWING) and one is not top:
                    continue
                whole.append(one)
                if one.parent:
                    one.parent.children.append(one)
                if one.role not in CLOSED:
                    below += [Element(path, one) for _, path in children or []]
            level = below
        self._fill_in(whole)
        return top

    def _fill_in(self, whole):
        named = [one for one in whole if one.role not in MUTE or one.has(FOCUSABLE)]
        asked = [_property(one.path, *what) for one in named for what in ((ACCESSIBLE, "Name"), (ACTION, "NActions"))]
        answers = iter(self.ask_all(asked))
        for one in named:
            one.name, one.actions = (next(answers) or "").strip(), next(answers) or 0
        chosen = [one for one in named if one.role == "combo box"]
        for one, relations in zip(chosen, self.ask_all([(one.path, ACCESSIBLE, "GetRelationSet", None) for one in chosen])):
            one.labels = sum(len(others) for kind, others in relations or [] if kind == LABELLED_BY)
        placed = list({part.path: part for one in named if one.acts() for part in one.way()}.values())
        for one, box in zip(placed, self.boxes(placed)):
            one.box = box or one.box

    def parent(self, path):
        answer = self.ask_all([_property(path, ACCESSIBLE, "Parent")])[0]
        return answer[1] if answer else None

    def letters(self, element):
        return self.ask_all([_property(element.path, TEXT, "CharacterCount")])[0]

    def boxes(self, elements):
        return [Box(*box) if box else None
                for box in self.ask_all([(one.path, COMPONENT, "GetExtents", ON_SCREEN) for one in elements])]


    def focus_on(self, element):
        """Whether it has the focus then: a list takes none in this way."""
        self._ask(self.program, element.path, COMPONENT, "GrabFocus")
        return self.has_focus(element.path)

    def has_focus(self, path):
        state = self.ask_all([(path, ACCESSIBLE, "GetState", None)])[0]
        return state is not None and bool(_bits(state) >> FOCUSED & 1)

    def focus_after(self, act, seconds=10.0):
        """Every element that said it got the focus by `act`, the last first. A list says so of its rows as well, and
        does even while another has the focus."""
        while self._context.iteration(False):  # what was told before is not told by this
            pass
        self._focused.clear()
        act()
        return self.focus_told(seconds)

    def focus_told(self, seconds):
        """What was told up to now, once there is something."""
        end = time.monotonic() + seconds
        while not self._focused and time.monotonic() < end:
            if not self._context.iteration(False):
                time.sleep(0.001)
        return self._focused[::-1]


def _bits(state):
    return state[0] | state[1] << 32


def _property(path, interface, name):
    return path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name))
