"""A desktop of its own for one program: a display with a window manager, a session bus and the accessibility bus.

Never the display or the bus of whoever runs it: keys are pressed here that would go to their windows.
"""

import ctypes
import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path

KEYSYMS = {"Tab": 0xFF09, "Shift": 0xFFE1, "Control": 0xFFE3, "Escape": 0xFF1B, "Return": 0xFF0D, "space": 0x20,
           "Down": 0xFF54, "Up": 0xFF52, "F1": 0xFFBE}
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


_C_LIBRARY = ctypes.CDLL(None)
_SIGNAL_WHEN_PARENT_ENDS = 1  # PR_SET_PDEATHSIG


def _end_with_the_walk():
    """However the walk ends: a test that takes too long is killed."""
    _C_LIBRARY.prctl(_SIGNAL_WHEN_PARENT_ENDS, signal.SIGTERM)


class Desktop:
    """Started on entering, ended with everything in it on leaving."""

    def __init__(self, size, scale):
        self._size = size
        self._scale = scale
        self._started = []
        self._folder = tempfile.TemporaryDirectory(prefix="haven-walk-")
        self.folder = Path(self._folder.name)

    def __enter__(self):
        try:
            self._open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._started):
            try:
                os.killpg(process.pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
        for process in reversed(self._started):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        self._folder.cleanup()

    def _open(self):
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "QT_QPA_PLATFORM"):
            os.environ.pop(name, None)
        os.environ |= {
            "HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config"), "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CACHE_HOME": str(self.folder / "cache"), "GSETTINGS_BACKEND": "memory", "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": str(self._scale), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        os.environ["DISPLAY"] = ":" + self._said(
            ["Xvfb", "-displayfd", "{}", "-screen", "0", f"{self._size}x24", "-nolisten", "tcp"])
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._said(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address", "{}"])
        self.start([next(path for path in LAUNCHERS if os.path.exists(path)), "--launch-immediately"])
        self._manage()

    def _manage(self):
        """Without a manager no window gets the focus. It is started again where it gave up."""
        display = Display()
        end = time.monotonic() + 30
        manager = None
        while not display.is_managed():
            if time.monotonic() > end:
                raise RuntimeError("the window manager does not start")
            if manager is None or manager.poll() is not None:
                manager = self.start(["openbox"])
            time.sleep(0.05)

    def start(self, command, **how):
        how = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | how
        self._started.append(subprocess.Popen(command, start_new_session=True, preexec_fn=_end_with_the_walk, **how))
        return self._started[-1]

    def end(self, process):
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(10)
        self._started.remove(process)

    def _said(self, command):
        """Starts something that says where it is on the descriptor that stands for `{}`."""
        reading, writing = os.pipe()
        self.start([part.format(writing) for part in command], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as told:
            return told.readline().strip()

    def picture(self, file):
        subprocess.run(["import", "-window", "root", str(file)], check=False, stdin=subprocess.DEVNULL)


class Display:
    """The display that the environment names, through Xlib."""

    def __init__(self):
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise RuntimeError("the display cannot be opened")

    def is_managed(self):
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XInternAtom.restype = ctypes.c_ulong
        said = self._x.XInternAtom(self._display, b"_NET_SUPPORTING_WM_CHECK", 0)
        kind, size, many, after, value = (ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_void_p())
        self._x.XGetWindowProperty(
            self._display, ctypes.c_ulong(self._x.XDefaultRootWindow(self._display)), ctypes.c_ulong(said), ctypes.c_long(0),
            ctypes.c_long(1), 0, ctypes.c_ulong(0), *map(ctypes.byref, (kind, size, many, after, value)))
        return many.value > 0


class Keyboard(Display):
    """Keys as from a keyboard: through the display, to the window that has the focus."""

    def __init__(self):
        super().__init__()
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]

    def press(self, keys):
        """`Tab`, `Shift+Tab`, `Control+f`."""
        codes = [self._x.XKeysymToKeycode(self._display, KEYSYMS.get(key) or ord(key)) for key in keys.split("+")]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x.XFlush(self._display)

    def write(self, text):
        """Small letters and spaces."""
        for letter in text:
            self.press("space" if letter == " " else letter)
            time.sleep(0.002)
