"""The documents on safety say what the code does: every proof they name is a test, every figure stands in the source."""

import re
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("docs/security.md", "docs/data_format.md")

# What a document says, and the line of the source that makes it so.
FIGURES = [
    ("docs/security.md", "at least twelve characters", "src/store/vault.h", r"kMinPassphrase = 12;"),
    ("docs/security.md", "64 MiB, 3 passes", "src/store/key_slots.h", r"kDefaultCost\{64ULL << 20U, 3\}"),
    ("docs/security.md", "10 minutes unless an administrator settles it, at most 30", "src/store/settings.h", r"idleMinutes = 10;"),
    ("docs/security.md", "10 minutes, at most 30", "src/store/settings.h", r"kLongestIdle = 30;"),
    ("docs/security.md", "for twelve hours", "src/store/caseload.h", r"kEmergencyHours = 12;"),
    ("docs/security.md", "20 years from the last change", "src/casefile/retention.h", r"kYearsKept = 20;"),
    ("docs/security.md", "SHA-256", "src/store/access_log.cpp", r"return contentHash\("),
]


def text_of(path):
    return (ROOT / path).read_text(encoding="utf-8")


def flat(text):
    """On one line, so that a sentence may be broken anywhere."""
    return " ".join(text.split())


def proofs_in(text):
    """The names in backquotes behind `*Proof*:`, up to the end of the paragraph."""
    found = []
    for paragraph in re.findall(r"\*Proof\*:(.*?)(?:\n\n|\Z)", text, re.S):
        found += [flat(name) for name in re.findall(r"`([^`]+)`", paragraph)]
    return found


def tests_there_are():
    names = set()
    for file in (ROOT / "tests").rglob("*"):
        if file.suffix in (".cpp", ".h"):
            source = re.sub(r'"\s*\n\s*"', "", file.read_text(encoding="utf-8"))
            names |= set(re.findall(r'TEST_CASE\("([^"]+)"', source))
        elif file.name == "CMakeLists.txt":
            names |= set(re.findall(r'add_test\(NAME "([^"]+)"', file.read_text(encoding="utf-8")))
    return names


class Documents(unittest.TestCase):
    def test_every_proof_is_a_test(self):
        there = tests_there_are()
        self.assertGreater(len(there), 500, "the names of the tests were not found")
        for document in DOCUMENTS:
            for name in proofs_in(text_of(document)):
                self.assertTrue(name in there, f"{document} names a proof that is no test: {name}")

    def test_every_protection_has_a_proof(self):
        body = text_of("docs/security.md").split("## What stands in the way")[1].split("## What is not protected")[0]
        sections = re.split(r"^### ", body, flags=re.M)[1:]
        self.assertGreater(len(sections), 5)
        for section in sections:
            self.assertTrue(proofs_in(section), "without a proof: " + section.splitlines()[0])

    def test_every_figure_stands_in_the_source(self):
        for document, said, source, line in FIGURES:
            with self.subTest(said=said):
                self.assertTrue(said in flat(text_of(document)), f"{document} does not say: {said}")
                self.assertTrue(re.search(line, text_of(source)), f"{source} does not make it so: {said}")

    def test_every_table_of_the_newest_schema_is_described(self):
        described = text_of("docs/data_format.md")
        for schema in sorted((ROOT / "src/store").glob("schema_v*.h")):
            for table in re.findall(r"CREATE TABLE (\w+)", schema.read_text(encoding="utf-8")):
                self.assertTrue(f"`{table}`" in described, f"{schema.name} makes {table}, of which no line tells")

    def test_the_newest_schema_is_the_one_described(self):
        newest = max(int(file.stem.rpartition("v")[2]) for file in (ROOT / "src/store").glob("schema_v*.h"))
        self.assertTrue(f"Schema {newest}, key slot format" in text_of("docs/data_format.md"), f"not of schema {newest}")


class TheCheckItself(unittest.TestCase):
    def test_reads_proofs_over_lines(self):
        self.assertEqual(proofs_in("x\n*Proof*: `a b`,\n`c\nd`.\n\nnot `this`"), ["a b", "c d"])


if __name__ == "__main__":
    sys.exit(unittest.main())
