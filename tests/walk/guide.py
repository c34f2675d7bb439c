"""Goes from page to page in the program, and has each looked at."""

import re
import subprocess
import time

import page_checks
from listener import FOCUSABLE, SENSITIVE, Listener, Silent
from words import pattern

PASSPHRASE = "regentegenhetraam"
MORE = re.compile(r"[:,] ")  # behind it a name tells of which one it is
PATIENCE = 60.0  # seconds for a page, on a machine that has more to do


class Lost(Exception):
    """The next page could not be come to."""


class Guide:
    def __init__(self, desktop, keyboard, asked):
        self._desktop = desktop
        self._keyboard = keyboard
        self._asked = asked
        self._program = None
        self._listener = Listener()
        self._window = None
        self.visited = lambda visit: None

    def make_store(self, folder, name, role, *more):
        secret = self._desktop.folder / "secret"
        secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        made = subprocess.run([self._asked.cli, "store", "example", self._desktop.folder / folder, "--name", name, "--role",
                               role, "--password-file", secret, *more], capture_output=True, text=True, check=False)
        if made.returncode != 0:
            raise Lost(f"the example store was not made: {made.stderr}")

    def start(self, folder):
        if self._program:
            self._desktop.end(self._program)
        self._program = self._desktop.start([self._asked.haven, "--lang", "nl", "--store", self._desktop.folder / folder])
        try:
            self._listener.awaits_program(lambda: self._program.poll() is None)
        except Silent as silent:
            raise Lost(str(silent)) from silent

    def unlock(self, name):
        self.fill_in("Name", name)
        self.fill_in("Password", PASSPHRASE)
        self.keys("Return")

    def page(self, name, sign, role=None):
        """Waits until words of the page stand there and has everything on it looked at."""
        self.see(sign, role)
        visit = page_checks.visit(name, self._window, self._listener, self._keyboard)
        if visit.faults and self._asked.pictures:
            self._desktop.picture(self._asked.pictures / f"{name.replace(' ', '-').lower()}-{self._asked.scale}.png")
        self.visited(visit)

    def see(self, sign, role=None):
        """Waits until words of the page stand there and nothing more comes."""
        wanted = pattern(sign) if sign else None
        before = None
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self._program.poll() is not None:
                raise Lost(f"the program ended before “{sign}”")
            window = self._listener.window()
            there = {one.path for one in window.all()} if window else None
            shown = window and (not sign or any(wanted.fullmatch(one.name) and role in (None, one.role) for one in window.all()))
            if shown and there == before:
                self._window = window
                return
            before = there if shown else None
            self._listener.pause(0.05)
        raise Lost(f"“{sign}” did not come on the screen")

    def find(self, source, of=""):
        """What can be worked and is called so; where several are, the first that tells it is of something."""
        wanted = pattern(source)
        for one in self._window.all():
            names = (one.name, MORE.split(one.name)[0])
            if one.has(FOCUSABLE) and one.has(SENSITIVE) and of in one.name and any(map(wanted.fullmatch, names)):
                return one
        raise Lost(f"nothing to work is called “{source}”")

    def focus(self, source, of=""):
        wanted = self.find(source, of)
        if self._listener.focus_on(wanted):
            return
        for _ in range(page_checks.MOST_STOPS):
            if self._listener.focus_after(lambda: self._keyboard.press("Tab")) and self._listener.has_focus(wanted.path):
                return
        raise Lost(f"the focus does not come to “{source}”")

    def press(self, source, of=""):
        self.focus(source, of)
        self.keys("space")

    def keys(self, *keys):
        for one in keys:
            self._keyboard.press(one)
            self._listener.pause(0.05)

    def listens(self, seconds):
        self._listener.pause(seconds)

    def fill_in(self, source, text):
        """Types small letters, digits and spaces in a field, instead of what stands there."""
        field = self.find(source)
        self.focus(source)
        self._keyboard.press("Control+a")
        self._keyboard.write(text)
        end = time.monotonic() + PATIENCE
        while self._listener.letters(field) != len(text):  # keys that are still on their way would go to the next
            if time.monotonic() > end:
                raise Lost(f"“{text}” did not come in “{source}”")
            self._listener.pause(0.02)
