#!/usr/bin/env python3
"""The border checks must turn red: each is run over a small tree with one fault, and over one without."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import borders
from cpp_source import code_only, includes, literals

GOOD = {
    "src/base/date.h": "#pragma once\n#include <string>\n",
    "src/base/date.cpp": '#include "base/date.h"\n#include <sodium.h>\nint two(int n) { return n; } // printf(n)\n',
    "src/instruments/item.h": '#pragma once\n#include "base/date.h"\n',
    "src/store/sqlite.cpp": '#include "sqlite.h"\n#include <sqlite3.h>\n',
    "src/store/sqlite.h": "#pragma once\nstruct sqlite3;\n",
    "src/store/cheap_keys.h": "#pragma once\n",
    "src/store/key_slots.cpp": '#include "store/cheap_keys.h"\n',
    "ui/gui/page.cpp": '#include "page.h"\n#include "base/date.h"\n#include <QWidget>\n#include "page.moc"\n'
    'auto said = tr("This is not a diagnosis. A diagnosis needs broader examination by a diagnostician.");\n'
    'label->setObjectName("notADiagnosis");\n',
    "ui/gui/page.h": "#pragma once\n#include <QWidget>\n",
    "data/translations/haven_nl.ts": "<translation>Haven stelt geen diagnose.</translation>\n",
}

GRAPH = "haven_base|src/base|tl::expected,PkgConfig::SODIUM\nhaven_store|src/store|haven_base,$<LINK_ONLY:sqlite3mc>\n"

# check, file, what is wrong in it, and a part of the fault that has to be named
BAD_TREES = [
    ("includes", "src/base/a.cpp", "#include <QString>\n", "Qt does not belong here"),
    ("includes", "src/base/a.cpp", "#  include <QtCore/qglobal.h>\n", "Qt does not belong here"),
    ("includes", "src/base/a.cpp", "#include <qglobal.h>\n", "Qt does not belong here"),
    ("includes", "src/store/a.cpp", "#include <sqlite3.h>\n", "SQLite does not belong here"),
    ("includes", "src/store/sqlite.h", '#include "sqlite3mc_amalgamation.h"\n', "SQLite does not belong here"),
    ("includes", "ui/gui/a.cpp", "#include <sodium.h>\n", "libsodium does not belong here"),
    ("includes", "src/instruments/a.cpp", "#include <sodium/utils.h>\n", "libsodium does not belong here"),
    ("includes", "src/base/a.cpp", '#include "instruments/item.h"\n', "src/base may not include src/instruments"),
    ("includes", "src/base/a.cpp", "#include <instruments/item.h>\n", "src/base may not include src/instruments"),
    ("includes", "src/base/a.cpp", '#include "../instruments/item.h"\n', "src/base may not include src/instruments"),
    ("includes", "src/report/a.cpp", '#include "store/sqlite.h"\n', "src/report may not include src/store"),
    ("includes", "src/store/a.cpp", '#include "gui/page.h"\n', "src/store may not include ui/gui"),
    ("includes", "ui/cli/a.cpp", '#include "ui/gui/page.h"\n', "ui/cli may not include ui/gui"),
    ("includes", "ui/pdf/a.cpp", '#include "store/sqlite.h"\n', "ui/pdf may not include src/store"),
    ("includes", "ui/gui/a.cpp", '#include "gone.h"\n', "no file of this project"),
    ("includes", "src/store/a.cpp", '#include "store/cheap_keys.h"\n', "store/cheap_keys.h is for tests"),
    ("includes", "ui/cli/a.cpp", '#include "../../src/store/cheap_keys.h"\n', "is for tests"),
    ("includes", "src/utils/a.cpp", "", "src/utils is not a room"),
    ("includes", "src/a.cpp", "", "a file outside a room"),
    ("cycles", "src/base/date.h", '#include "base/clock.h"\n', None),
    ("cycles", "src/base/date.h", '#include "date.h"\n', "include cycle: src/base/date.h -> src/base/date.h"),
    ("locale", "src/base/a.cpp", "double d = strtod(text, nullptr);\n", "strtod( depends"),
    ("locale", "src/base/a.cpp", "double d = std::stod (text);\n", "stod"),
    ("locale", "src/base/a.cpp", "int i = atoi(text);\n", "atoi"),
    ("locale", "src/base/a.cpp", 'std::snprintf(buffer, 3, "%d", 1);\n', "snprintf"),
    ("locale", "src/base/a.cpp", 'printf("a");\n', "printf"),
    ("locale", "src/base/a.cpp", "bool b = std::isalpha(c);\n", "isalpha"),
    ("locale", "src/base/a.cpp", "c = tolower(c);\n", "tolower"),
    ("locale", "src/base/a.cpp", 'std::locale l("nl");\n', "std::locale"),
    ("locale", "src/base/a.cpp", 'setlocale(0, "nl");\n', "setlocale"),
    ("locale", "src/base/a.cpp", "auto s = std::to_string(2.5);\n", "to_string(2.5"),
    ("locale", "src/base/a.cpp", "auto s = std::to_string(static_cast<double>(n));\n", "to_string"),
    ("locale", "src/base/a.cpp", "#include <cctype>\n", "cctype"),
    ("length", "ui/gui/a.cpp", "\n" * 401, "401 lines"),
    ("hosts", "scripts/setup", "npm ci --registry=https://registry." + "npmjs.org\n", "names a package mirror"),
    ("hosts", "docs/a.md", "see http://deb." + "debian.org/debian\n", "docs/a.md:1"),
    ("hosts", "third_party/package-lock.json", '{"reso' + 'lved": "x"}\n', "names a package mirror"),
    ("hosts", "third_party/.npmrc", "a=b\nregis" + "try = x\n", ".npmrc:2"),
    ("diagnosis", "ui/gui/a.cpp", 'tr("The diagnosis is clear");\n', "a.cpp:1"),
    ("diagnosis", "ui/gui/a.cpp", 'tr("Your dia"\n   "gnosis");\n', "a.cpp:1"),
    ("diagnosis", "ui/gui/a.cpp", 'tr("This is not a diagnosis. The diagnosis: fine.");\n', "a.cpp:1"),
    ("diagnosis", "ui/gui/a.cpp", 'R"(De diagnose)";\n', "De diagnose"),
    ("diagnosis", "ui/translations/a.ts", '<translation type="x">Diagnose stellen</translation>\n', "a.ts:1"),
]

# link graph, and a part of the fault that has to be named
BAD_GRAPHS = [
    (GRAPH + "haven_report|src/report|Qt6::Core\n", "Qt does not belong in src/report (Qt6::Core)"),
    (GRAPH + "haven_report|src/report|chart\nchart||painter\npainter||Qt6::Gui\n", "(Qt6::Gui)"),
    (GRAPH + "haven_report|src/report|haven_store\n", "src/report may not link src/store"),
    (GRAPH + "haven_report|src/report|helper\nhelper||haven_store\n", "src/report may not link src/store"),
    (GRAPH + "haven_cli|ui/cli|haven_gui\nhaven_gui|ui/gui|Qt6::Widgets\n", "ui/cli may not link ui/gui"),
    (GRAPH + "haven_gui|ui/gui|Qt6::Widgets,sqlite3mc\n", "SQLite does not belong in ui/gui"),
    (GRAPH + "haven_casefile|src/casefile|$<LINK_ONLY:PkgConfig::SODIUM>\n", "libsodium does not belong in src/casefile"),
    (GRAPH + "haven_utils|src/utils|\n", "src/utils is not a room"),
    ("", "names no room of src"),
]

# code that must not compile into the core unseen, and what is said of it
BAD_CODE = [
    ("#include <string>\nstd::string f(double d) { return std::to_string(d); }\n", "std::to_string of a double"),
    ("#include <ostream>\nvoid f(std::ostream& o, double d) { o << d; }\n", "a double goes to a stream"),
    ("struct QString { QString(); }; QString f() { return QString(); }\n", "calls Qt (QString::QString())"),
    ("#include <istream>\nvoid f(std::istream& i, double& d) { i >> d; }\n", "a double comes from a stream"),
]
GOOD_CODE = "#include <string>\nstd::string f(int i) { return std::to_string(i); }\n"


class TreeCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="haven-borders-")
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()

    def plant(self, files: dict[str, str]):
        for name, content in files.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text(content, encoding="utf-8")

    def faults(self, check: str, *arguments: str) -> list[str]:
        return list(borders.CHECKS[check](self.root, *arguments))


class Trees(TreeCase):
    def test_a_tree_without_faults_is_green(self):
        self.plant(GOOD)
        for check in borders.CHECKS.keys() - {"links", "symbols"}:
            with self.subTest(check):
                self.assertEqual(self.faults(check), [])

    def test_every_fault_is_named(self):
        self.plant(GOOD | {"src/base/clock.h": '#include "base/date.h"\n'})
        for check, file, content, named in BAD_TREES:
            with self.subTest(check=check, content=content[:60]):
                before = (self.root / file).read_text() if (self.root / file).exists() else None
                self.plant({file: content})
                said = "\n".join(self.faults(check))
                self.assertIn(named or "include cycle: ", said)
                (self.root / file).unlink()
                if before is not None:
                    self.plant({file: before})

    def test_a_cycle_names_every_file_of_it(self):
        self.plant({f"src/base/{a}.h": f'#include "base/{b}.h"\n' for a, b in ("ab", "bc", "ca")})
        self.assertEqual(
            self.faults("cycles"), ["include cycle: " + " -> ".join(f"src/base/{file}.h" for file in "abca")]
        )

    def test_the_program_ends_with_one_when_red_and_zero_when_green(self):
        program = Path(borders.__file__)
        self.plant(GOOD)
        for content, status in (("#include <QString>\n", 1), ("", 0)):
            self.plant({"src/base/a.cpp": content})
            run = subprocess.run([sys.executable, program, self.root, "includes"], capture_output=True, text=True)
            self.assertEqual(run.returncode, status, run.stdout + run.stderr)
        self.assertEqual(subprocess.run([sys.executable, program, self.root, "nothing"], capture_output=True).returncode, 2)


class Links(TreeCase):
    def faults_of(self, graph: str) -> list[str]:
        self.plant({"links.txt": graph})
        return self.faults("links", str(self.root / "links.txt"))

    def test_allowed_links_are_green(self):
        self.assertEqual(self.faults_of(GRAPH + "haven_gui|ui/gui|haven_store,Qt6::Widgets\n"), [])

    def test_every_fault_is_named(self):
        for graph, named in BAD_GRAPHS:
            with self.subTest(named):
                self.assertIn(named, "\n".join(self.faults_of(graph)))


class Symbols(TreeCase):
    def faults_of(self, code: str) -> list[str]:
        self.plant({"a.cpp": code})
        subprocess.run(["c++", "-std=c++20", "-O1", "-c", "a.cpp", "-o", "a.o"], cwd=self.root, check=True)
        return self.faults("symbols", str(self.root / "a.o"))

    def test_whole_numbers_are_green(self):
        self.assertEqual(self.faults_of(GOOD_CODE), [])

    def test_every_number_with_a_fraction_is_seen(self):
        for code, named in BAD_CODE:
            with self.subTest(named):
                self.assertIn(named, "\n".join(self.faults_of(code)))

    def test_nothing_to_check_is_red(self):
        self.assertNotEqual(self.faults("symbols"), [])


class Reading(unittest.TestCase):
    def test_includes_in_comments_and_raw_strings_do_not_count(self):
        text = '// #include <QWidget>\n/* #include <QWidget>\n*/\nauto s = R"(\n#include <QWidget>\n)";\n#include "a.h" // b\n'
        self.assertEqual(includes(text), [(7, "a.h", True)])

    def test_code_keeps_its_lines_and_digit_separators(self):
        text = "int n = 1'000'000; // it's\nchar c = '\"'; f(n);\n"
        self.assertEqual(code_only(text).splitlines(), ["int n = 1'000'000;        ", "char c =    ; f(n);"])

    def test_adjacent_literals_are_one(self):
        text = 'a("x" // why\n  "y"); b(u8"z", "it\\"s");\n'
        self.assertEqual(literals(text), [(1, "xy"), (2, "z"), (2, 'it\\"s')])


if __name__ == "__main__":
    unittest.main()
