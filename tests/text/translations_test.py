"""Every source string in ui/ has a finished translation in data/translations, and keeps its placeholders.

    translations_test.py LUPDATE SOURCE_DIR

To add translations: run lupdate on your folder of ui/ with -ts data/translations/nl_<part>.ts, and fill them in.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def messages(ts: Path):
    """(context, source, comment), message element, for each message of a .ts file."""
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            yield key, message


def wanted(lupdate: str, source: Path) -> tuple[dict, list[str]]:
    """Every string the code asks a translation for, with its place; and what lupdate complained about."""
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "all.ts"
        run = subprocess.run(
            [lupdate, str(source / "ui"), "-source-language", "en", "-target-language", "nl", "-ts", str(ts)],
            capture_output=True, text=True, check=True)
        found = {}
        for key, message in messages(ts):
            place = message.find("location")
            name = Path(place.get("filename")).name if place is not None else "?"
            found[key] = f"{name}:{place.get('line') if place is not None else '?'}"
        return found, [line for line in run.stderr.splitlines() if line.strip()]


def faults_of(message) -> str | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return "not finished"
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if any(not form.strip() for form in forms):
        return "empty"
    source = set(PLACEHOLDER.findall(message.findtext("source")))
    if any(set(PLACEHOLDER.findall(form)) != source for form in forms):
        return "other placeholders than its source"
    return None


def check(lupdate: str, source: Path, language: str) -> list[str]:
    asked, complaints = wanted(lupdate, source)
    given = {}
    for ts in sorted((source / "data" / "translations").glob(f"{language}_*.ts")):
        for key, message in messages(ts):
            given[key] = min(given.get(key, "~"), faults_of(message) or "")
    faults = [f"lupdate: {line}" for line in complaints]
    for key, place in asked.items():
        fault = given.get(key, "no translation")
        if fault:
            faults.append(f"{place}: {key[0]}: {key[1]!r}: {fault}")
    if not asked:
        faults.append("lupdate found no string at all")
    return faults


def main() -> int:
    faults = check(sys.argv[1], Path(sys.argv[2]), "nl")
    for fault in faults:
        print(fault)
    print(f"{len(faults)} to settle")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
