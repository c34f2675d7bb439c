"""The words on the screen, looked up by those in the source, so that the walk goes on when the Dutch is put better."""

import re
import xml.etree.ElementTree as xml
from pathlib import Path

TRANSLATIONS = Path(__file__).resolve().parents[2] / "data" / "translations"


def _read():
    dutch = {}
    for file in sorted(TRANSLATIONS.glob("nl_*.ts")):
        for message in xml.parse(file).iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            dutch.setdefault(message.findtext("source"), set()).update(form for form in forms if form)
    return dutch


_DUTCH = _read()


def pattern(source):
    """Matches what stands on the screen for words of the source, whatever is filled in at %1 and %n."""
    forms = _DUTCH.get(source)
    if not forms:
        raise KeyError(f"no translation of “{source}”")
    return re.compile("|".join(re.sub(r"%(?:\d|n)", ".*", re.escape(form)) for form in sorted(forms)), re.S)
