#!/usr/bin/env python3
"""Checks the borders between the rooms and the habits that a compiler does not see.

Usage: borders.py ROOT CHECK [ARGUMENT]    one of the names in CHECKS; prints every fault and ends with 1 if there are any
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import rooms
from cpp_source import code_only, includes, line_of, literals, sources

MAX_LINES = 400
LONG_FILES_ALLOWED: dict[str, str] = {}  # file: why it is longer
CYCLES_ALLOWED: frozenset[str] = frozenset()  # stays empty


def own_sources(root: Path) -> list[Path]:
    return [*sources(root / "src"), *sources(root / "ui")]


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def resolve(root: Path, file: Path, name: str, quoted: bool) -> Path | None:
    """The file of our own that an include names, relative to the root; None when it is not ours."""
    places = ([file.parent] if quoted else []) + [root / "src", root / "ui", root]
    for place in places:
        candidate = (place / name).resolve()
        if candidate.is_file() and candidate.is_relative_to(root) and rooms.room_of(candidate.relative_to(root)):
            return candidate.relative_to(root)
    return None


def check_includes(root: Path) -> Iterator[str]:
    """Every include stays within what the room may know, and libraries from outside stay where they belong."""
    for path in own_sources(root):
        file = path.relative_to(root)
        room = rooms.room_of(file)
        if room not in rooms.MAY_KNOW:
            yield f"{file}: {room or 'a file outside a room'} is not a room of the architecture"
            continue
        for line, name, quoted in includes(read(path)):
            target = resolve(root, path, name, quoted)
            if target is not None:
                other = rooms.room_of(target)
                if other != room and other not in rooms.MAY_KNOW[room]:
                    yield f"{file}:{line}: {room} may not include {other} ({name})"
                if str(file) != rooms.FOR_TESTS.get(str(target), str(file)):
                    yield f"{file}:{line}: {name} is for tests"
                continue
            if quoted and not name.endswith(".moc"):
                yield f'{file}:{line}: "{name}" is no file of this project'
            for library, its_include, _, places in rooms.KEPT_TO:
                if its_include.match(name) and not str(file).startswith(places):
                    yield f"{file}:{line}: {library} does not belong here (<{name}>)"


def check_cycles(root: Path) -> Iterator[str]:
    """No file includes itself through others."""
    graph: dict[Path, list[Path]] = {}
    for path in own_sources(root):
        found = (resolve(root, path, name, quoted) for _, name, quoted in includes(read(path)))
        graph[path.relative_to(root)] = [target for target in found if target is not None]
    done: set[Path] = set()

    def visit(file: Path, trail: list[Path]) -> Iterator[str]:
        if file in trail:
            cycle = " -> ".join(map(str, [*trail[trail.index(file) :], file]))
            if cycle not in CYCLES_ALLOWED:
                yield f"include cycle: {cycle}"
            return
        if file in done:
            return
        for target in graph.get(file, []):
            yield from visit(target, [*trail, file])
        done.add(file)

    for file in graph:
        yield from visit(file, [])


def check_links(root: Path, graph_file: str) -> Iterator[str]:
    """CMake's own link graph (written at configure time): rooms link what they may know, no Qt reaches the core.

    Lines are `target|room or empty|item,item,...`. Reach is transitive: a library that drags Qt in counts as Qt.
    """
    room_by_target: dict[str, str] = {}
    items: dict[str, set[str]] = {}
    for row in read(Path(graph_file)).splitlines():
        target, room, linked = row.split("|")
        if room:
            room_by_target[target] = room
        items[target] = {re.sub(r"^\$<LINK_ONLY:(.*)>$", r"\1", item) for item in linked.split(",") if item}
    if not any(room.startswith("src/") for room in room_by_target.values()):
        yield f"{graph_file}: names no room of src, so nothing was checked"

    for target, room in room_by_target.items():
        if room not in rooms.MAY_KNOW:
            yield f"{target}: {room} is not a room of the architecture"
            continue
        reached: set[str] = set()
        waiting = set(items[target])
        while waiting:
            item = waiting.pop()
            reached.add(item)
            other = room_by_target.get(item)
            if other and other != room and other not in rooms.MAY_KNOW[room]:
                yield f"{target}: {room} may not link {other} ({item})"
            waiting |= items.get(item, set()) - reached
        for library, _, its_item, places in rooms.KEPT_TO:
            # Qt must not arrive in the core by any road; the others are named only where they belong.
            linked = reached if library == "Qt" else items[target] - room_by_target.keys()
            at_home = any(place.startswith(f"{room}/") or f"{room}/".startswith(place) for place in places)
            for item in sorted(item for item in linked if its_item.search(item) and not at_home):
                yield f"{target}: {library} does not belong in {room} ({item})"


LOCALE_FUNCTIONS = re.compile(
    r"""\b(?:
        strto(?:d|f|ld|l|ll|ul|ull|imax|umax) | ato(?:f|i|l|ll) | sto(?:i|l|ll|ul|ull|f|d|ld)
      | v?(?:f|s|sn|as|d|w)?printf | v?(?:f|s)?scanf
      | setlocale | localeconv | uselocale | newlocale | imbue | strftime | strptime | put_time | get_time
      | strcoll | strxfrm | strcasecmp | strncasecmp
      | is(?:alnum|alpha|blank|cntrl|digit|graph|lower|print|punct|space|upper|xdigit) | to(?:upper|lower)
    )\s*\(
    | \bstd::locale\b | \buse_facet\b
    | \bto_string\s*\(\s*(?:[-+]?\d*\.\d|(?:static_cast<)?(?:double|float)\b)
    | \#\s*include\s*<(?:cctype|ctype\.h|locale|locale\.h|clocale|iomanip)>""",
    re.VERBOSE,
)


def check_locale(root: Path) -> Iterator[str]:
    """The core formats and parses without a locale: std::from_chars and std::to_chars, base/text and base/date."""
    for path in sources(root / "src"):
        code = code_only(read(path))
        for match in LOCALE_FUNCTIONS.finditer(code):
            yield f"{path.relative_to(root)}:{line_of(code, match.start())}: {match.group().strip()} depends on the locale"


LOCALE_SYMBOLS = {
    "std::ostream& std::ostream::_M_insert<double>(double)": "a double goes to a stream",
    "std::ostream& std::ostream::_M_insert<long double>(long double)": "a long double goes to a stream",
    "std::istream& std::istream::_M_extract<double>(double&)": "a double comes from a stream",
    "vsnprintf": "std::to_string of a double, or another printf",
}
QT_SYMBOL = re.compile(r"(?:(?:vtable|typeinfo) for )?Q[A-Z]\w+(?:::|$)|q[A-Z]\w+\(|qt_")
SYMBOLS_ALLOWED = {
    # valijson puts bounds in messages of its own, which nobody is shown.
    ("schema_check.cpp.o", "vsnprintf"),
}


def check_symbols(root: Path, *archives: str) -> Iterator[str]:
    """The same in the compiled core, where the type is known: numbers with a fraction go through std::to_chars.
    And no call to Qt, by whatever road it came."""
    del root
    if not archives:
        yield "no archive of the core was given, so nothing was checked"
    for archive in archives:
        listed = subprocess.run(
            ["nm", "--undefined-only", "--demangle", "--print-file-name", archive], capture_output=True, text=True, check=True
        )
        for row in listed.stdout.splitlines():
            where, symbol = re.split(r":\s+[UVWvw] ", row, maxsplit=1)
            member = where.rsplit(":", 1)[-1].rsplit("/", 1)[-1]
            why = LOCALE_SYMBOLS.get(symbol.split("@")[0])
            if why and (member, symbol) not in SYMBOLS_ALLOWED:
                yield f"{member}: {why}"
            if QT_SYMBOL.match(symbol):
                yield f"{member}: calls Qt ({symbol})"


def check_length(root: Path) -> Iterator[str]:
    """Files that fit a reader's head."""
    for path in own_sources(root):
        file = str(path.relative_to(root))
        lines = read(path).count("\n")
        if lines > MAX_LINES and file not in LONG_FILES_ALLOWED:
            yield f"{file}: {lines} lines, more than {MAX_LINES}; split it or say in LONG_FILES_ALLOWED why not"


# Written so that this file does not find itself.
HOSTS = re.compile(
    r"registry[.]npm|registry[.]yarn|deb[.]debian|(?:security|snapshot|ftp)[.](?:\w+[.])?debian|archive[.]ubuntu|pypi[.]org"
    r"|files[.]pythonhosted|proxy[.]golang|crates[.]io|conan[.]io|\"resolved[\"]\s*:|^\s*registry\s*[=]",
    re.IGNORECASE | re.MULTILINE,
)
NOT_OURS = {".git", "build", "node_modules", "voorbeeld", "__pycache__"}


def check_hosts(root: Path) -> Iterator[str]:
    """Packages come from wherever a machine is set to get them; the project names no mirror."""
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = [name for name in subfolders if name not in NOT_OURS]
        for path in (Path(folder) / name for name in sorted(names)):
            text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
            for match in HOSTS.finditer(text):
                place = f"{path.relative_to(root)}:{line_of(text, match.start())}"
                yield f"{place}: names a package mirror ({match.group().strip()})"


# What may be said with the word: a denial (also as the name of one), what a diagnosis would take, and a profession.
DIAGNOSIS_ALLOWED = re.compile(
    r"\bgeen\s+diagnoses?\b|\b(?:niet|nooit)\s+(?:als\s+)?een\s+diagnose\b|\bdiagnose\s+(?:vraagt|vergt|vereist)\b"
    r"|\b(?:no|not|never)\s+(?:an?\s+|make\s+a\s+|give\s+a\s+|be\s+called\s+a\s+)?diagnos[ie]s\b"
    r"|\bdiagnosis\s+(?:needs|takes|asks|requires)\b"
    r"|\bdiagnostic(?:us|i)\b|\bdiagnosticians?\b|\bnotADiagnosis\b",
    re.IGNORECASE,
)
TRANSLATION = re.compile(r"<(source|translation)(?:\s[^>]*)?>(.*?)</\1>", re.DOTALL)


def check_diagnosis(root: Path) -> Iterator[str]:
    """Haven gives no diagnosis, so its screens use the word only to say so."""
    said: list[tuple[Path, int, str]] = []
    for path in sources(root / "ui"):
        said += [(path, line, text) for line, text in literals(read(path))]
    for path in sorted([*root.glob("ui/**/*.ts"), *root.glob("data/translations/*.ts")]):
        text = read(path)
        said += [(path, line_of(text, match.start()), match[2]) for match in TRANSLATION.finditer(text)]
    for path, line, text in said:
        if "diagnos" in DIAGNOSIS_ALLOWED.sub("", text.replace("\\n", " ")).lower():
            yield f"{path.relative_to(root)}:{line}: says more with 'diagnos' than that Haven gives none: {text.strip()!r}"


CHECKS = {
    "includes": check_includes,
    "cycles": check_cycles,
    "links": check_links,
    "locale": check_locale,
    "symbols": check_symbols,
    "length": check_length,
    "hosts": check_hosts,
    "diagnosis": check_diagnosis,
}


def main(arguments: list[str]) -> int:
    if len(arguments) < 2 or arguments[1] not in CHECKS:
        print(__doc__, "CHECKS:", *CHECKS, file=sys.stderr)
        return 2
    root, check, *rest = arguments
    faults = list(CHECKS[check](Path(root).resolve(), *rest))
    print(*faults, sep="\n")
    print(f"{check}: {len(faults)} fault(s)")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
