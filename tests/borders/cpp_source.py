"""What the border checks need to know of a C++ file: its includes, its code without words, its words without code."""

import re
from pathlib import Path

TOKEN = re.compile(
    r"""
    (?P<comment> //(?:\\\n|[^\n])* | /\*.*?\*/ )
  | (?P<raw> (?:u8|u|U|L)?R"(?P<mark>[^()\\\s]{0,16})\((?P<rawtext>.*?)\)(?P=mark)" )
  | (?P<string> (?:u8|u|U|L)?"(?P<text>(?:\\.|[^"\\\n])*)" )
  | (?P<char> (?<![0-9A-Za-z_])(?:u8|u|U|L)?'(?:\\.|[^'\\\n])+' )
    """,
    re.VERBOSE | re.DOTALL,
)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<(?P<angle>[^>]+)>|"(?P<quote>[^"]+)")', re.MULTILINE)
SUFFIXES = {".h", ".hpp", ".cpp", ".c", ".cc", ".inl"}


def sources(folder: Path) -> list[Path]:
    """Every C++ file below a folder, in order; none when the folder is not there."""
    return sorted(path for path in folder.rglob("*") if path.suffix in SUFFIXES and path.is_file())


def line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _without(text: str, kinds: set[str]) -> str:
    """Blanks the tokens of some kinds; every other character keeps its line and column."""

    def blank(match: re.Match) -> str:
        kind = next(name for name in ("comment", "raw", "string", "char") if match.group(name) is not None)
        return re.sub(r"[^\n]", " ", match.group()) if kind in kinds else match.group()

    return TOKEN.sub(blank, text)


def code_only(text: str) -> str:
    return _without(text, {"comment", "raw", "string", "char"})


def includes(text: str) -> list[tuple[int, str, bool]]:
    """(line, name, quoted) of every include that is not commented out."""
    plain = _without(text, {"comment", "raw"})
    return [
        (line_of(plain, match.start()), match["quote"] or match["angle"], match["quote"] is not None)
        for match in INCLUDE.finditer(plain)
    ]


def literals(text: str) -> list[tuple[int, str]]:
    """(line, content) of every string literal; adjacent ones are one, as the compiler sees them."""
    found: list[tuple[int, str]] = []
    end = None
    for match in TOKEN.finditer(text):
        if match["comment"] is not None or match["char"] is not None:
            continue
        content = match["rawtext"] if match["raw"] is not None else match["text"]
        if end is not None and code_only(text[end : match.start()]).strip() == "":
            found[-1] = (found[-1][0], found[-1][1] + content)
        else:
            found.append((line_of(text, match.start()), content))
        end = match.end()
    return found
