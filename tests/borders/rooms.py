"""The rooms of the house and what each may know (docs/architecture.md). A room not in this table is a fault."""

import re
from pathlib import Path

DOMAIN = ("instruments", "casefile", "plan", "interventions")

# Room: the rooms it may include and link, besides itself.
MAY_KNOW: dict[str, tuple[str, ...]] = {
    "src/base": (),
    "src/instruments": ("src/base",),
    "src/casefile": ("src/base", "src/instruments"),
    "src/plan": ("src/base", "src/instruments", "src/casefile"),
    "src/interventions": ("src/base", "src/instruments", "src/casefile", "src/plan"),
    "src/store": ("src/base", *(f"src/{room}" for room in DOMAIN)),
    "src/report": ("src/base", *(f"src/{room}" for room in DOMAIN)),
    "src/exchange": ("src/base", *(f"src/{room}" for room in DOMAIN)),
}
_CORE = tuple(MAY_KNOW)
MAY_KNOW |= {
    "ui/text": ("src/base", *(f"src/{room}" for room in DOMAIN)),
    "ui/pdf": ("src/base", "src/report"),
    "ui/cli": (*_CORE, "ui/text", "ui/pdf"),
    "ui/gui": (*_CORE, "ui/text", "ui/pdf"),
}

# Libraries from outside that stay in few rooms: (name, its includes, its link items, the rooms or files that may).
KEPT_TO = (
    ("Qt", re.compile(r"(?:Qt?[A-Z]\w*(?:/|$)|q[a-z]\w*\.h$)"), re.compile(r"\bQt\d*::|\blibQt"), ("ui/",)),
    ("SQLite", re.compile(r"(?:.*/)?sqlite3\w*\.h$"), re.compile(r"sqlite3"), ("src/store/sqlite.cpp", "src/store/database_copy.cpp")),
    ("libsodium", re.compile(r"sodium(?:\.h$|/)"), re.compile(r"sodium", re.IGNORECASE), ("src/base/", "src/store/")),
)

# Headers that are there for tests, and the one file of the program that may know them.
FOR_TESTS: dict[str, str] = {
    "src/store/cheap_keys.h": "src/store/key_slots.cpp",
    "src/store/other_system_calls.h": "src/store/system_calls.cpp",
}


def room_of(path: Path) -> str | None:
    """`src/base` for `src/base/date.h`; None outside the rooms."""
    parts = path.parts
    return "/".join(parts[:2]) if len(parts) > 2 and parts[0] in ("src", "ui") else None
