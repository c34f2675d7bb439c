"""Every public method of a repository stands in the permission table, by name: a new one without a row is a fault.

    permission_table_test.py SOURCE_DIR
"""

import re
import sys
from pathlib import Path

# Whose permissions have a table of their own, and where.
ELSEWHERE = {
    "AccountRepository": "tests/store/accounts_test.cpp",
}
CLASS = re.compile(r"^class (\w*Repository|AccessLog) \{\n public:\n(.*?)^ private:\n", re.MULTILINE | re.DOTALL)
METHOD = re.compile(r"^  (?:\[\[nodiscard\]\] )?(?!explicit)[\w:<>, ]+?[\w>] (\w+)\(", re.MULTILINE)


def methods_of(header: str) -> dict[str, set[str]]:
    """Class: names of its public methods."""
    return {name: set(METHOD.findall(body)) - {name} for name, body in CLASS.findall(header)}


def missing(source: Path) -> list[str]:
    table = (source / "tests/store/permission_table_test.cpp").read_text(encoding="utf-8")
    faults = []
    for header in sorted((source / "src/store").glob("*.h")):
        for name, methods in methods_of(header.read_text(encoding="utf-8")).items():
            if name in ELSEWHERE:
                continue
            faults += [f"{header.name}: {name}::{method} has no row in the permission table"
                       for method in sorted(methods) if f'"{name}::{method}"' not in table]
    return faults


def self_check() -> None:
    header = ("class XRepository {\n public:\n  explicit XRepository(A& a);\n  Result<std::vector<B>> list(int x);\n"
              "  [[nodiscard]] plan::S of(const C& c) const;\n  Status put(D d);\n private:\n  Status hidden();\n")
    assert methods_of(header) == {"XRepository": {"list", "of", "put"}}, methods_of(header)


def main() -> int:
    self_check()
    source = Path(sys.argv[1])
    found = {name: methods for header in (source / "src/store").glob("*.h")
             for name, methods in methods_of(header.read_text(encoding="utf-8")).items()}
    if len(found) < 6 or len(found["CaseRepository"]) < 20:
        print("the headers were not understood:", found)
        return 1
    faults = missing(source)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
