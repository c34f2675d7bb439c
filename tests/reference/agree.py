"""Whether haven-cli and the reference scorer agree, on random packs and random sheets.

    agree.py HAVEN_CLI [--seed N] [--packs N] [--sheets N] [--singles N] [--broken N]

Prints the seed first; the same seed gives the same packs and sheets. At the first few differences it prints the sheet
and keeps the pack in the folder it names, and ends with 1.
"""

import argparse
import collections
import csv
import io
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
from fractions import Fraction
from random import Random, SystemRandom

import broken
import facts
import packs
import scorer
import sheets

SHOWN = 5  # of the differences of each pack


def run(cli, arguments, given):
    return subprocess.run([cli, *arguments], input=given, capture_output=True, encoding="utf-8", check=False)


class Job:
    """One pack (none: the LSVG, which has its own norms) and its sheets."""

    def __init__(self, options, number):
        self.options = options
        self.number = number
        self.random = Random(f"{options.seed}/{number}")
        self.problems = []
        self.seen = collections.Counter()
        if number == 0:
            self.pack, self.instrument = facts.LSVG, "lsvg"
        else:
            structure = facts.ARI_CP if number % 2 else facts.AISI
            self.pack, self.instrument = packs.random_pack(self.random, structure), structure.id
        self.path = os.path.join(options.folder, f"pack-{number}.json")
        self.keep(self.pack, self.path)

    @staticmethod
    def keep(pack, path):
        with open(path, "w", encoding="utf-8") as file:
            json.dump(pack, file, indent=1)

    def arguments(self):
        return ["score", self.instrument] + ([] if self.number == 0 else ["--pack", self.path])

    def problem(self, text):
        self.problems.append(f"pack {self.number}: {text}")

    def check_batch(self):
        given = [sheets.random_sheet(self.random, self.pack) for _ in range(self.options.sheets)]
        ran = run(self.options.cli, [*self.arguments(), "--format", "csv"], self.as_csv(given))
        said = f"haven-cli: {facts.MARK}\n" if self.pack.get("demonstration") else ""
        if ran.returncode != 0 or ran.stderr != said:
            return self.problem(f"exit {ran.returncode}: {ran.stderr[:600]}")
        rows = list(csv.DictReader(io.StringIO(ran.stdout)))
        if len(rows) != len(given):
            return self.problem(f"{len(given)} sheets in, {len(rows)} out")
        for number, (sheet, row) in enumerate(zip(given, rows)):
            wanted = scorer.score(self.pack, sheet)
            self.count(wanted)
            if row != self.as_row(number, wanted):
                self.problem(f"sheet {json.dumps(sheet)}\n  here {self.as_row(number, wanted)}\n  haven {row}")
        return None

    def as_csv(self, given):
        columns = [item["id"] for item in self.pack["items"]]
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(["id", *columns, "respondent", "sex", "ageMonths"])
        for number, sheet in enumerate(given):
            writer.writerow([number, *(sheet["items"].get(item, "") for item in columns), sheet.get("respondent", ""),
                             sheet.get("sex", ""), sheet.get("ageMonths", "")])
        return text.getvalue()

    @staticmethod
    def as_row(number, score):
        """The row as it has to be."""
        row = {"id": str(number), "complete": "true" if score["complete"] else "false",
               "answered": str(score["answered"])}
        for scale in score["scales"]:
            row[scale["id"] + "_raw"] = "" if scale["raw"] is None else written(scale["raw"])
            row[scale["id"] + "_band"] = scale["band"] or ""
        return row

    def check_singles(self, count):
        for _ in range(count):
            sheet = sheets.random_sheet(self.random, self.pack)
            ran = run(self.options.cli, self.arguments(), json.dumps(sheet))
            if ran.returncode != 0:
                self.problem(f"exit {ran.returncode}: {ran.stderr[:600]}")
                continue
            self.seen["single sheets"] += 1
            haven, wanted = json.loads(ran.stdout), scorer.score(self.pack, sheet)
            wanted.update({"instrument": self.instrument, "demonstration": self.pack.get("demonstration", False)})
            for scale, of_pack in zip(wanted["scales"], self.pack["scales"]):
                scale["min"], scale["max"] = scorer.ends_of(self.pack, of_pack)
                scale.update({key: None if scale[key] is None else float(scale[key]) for key in ("raw", "min", "max")})
            haven["advice"] = [advice["id"] for advice in haven["advice"]]
            if (haven["packHash"] is None) != (self.number == 0):
                self.problem(f"packHash is {haven['packHash']}")
            found = {key: haven.get(key) for key in wanted}
            if found != wanted:
                self.problem(f"sheet {json.dumps(sheet)}\n  here {json.dumps(wanted)}\n  haven {json.dumps(found)}")

    def check_broken(self, count):
        if self.number == 0:
            return
        path = os.path.join(self.options.folder, f"broken-{self.number}.json")
        fine = run(self.options.cli, ["pack", "check", self.path], "")
        if fine.returncode != 0:
            self.problem(f"pack check refuses it: {fine.stderr[:600]}")
        for turn in range(count):
            mutation = broken.MUTATIONS[(self.number * count + turn) % len(broken.MUTATIONS)]
            self.keep(broken.spoiled(self.random, self.pack, mutation), path)
            ran = run(self.options.cli, ["pack", "check", path], "")
            self.seen["refused"] += ran.returncode == 3
            self.seen[f"broken: {mutation.__name__}"] += 1
            if ran.returncode != 3 or not ran.stderr:
                self.problem(f"{mutation.__name__}: pack check ends with {ran.returncode}: {ran.stdout[:300]}")

    def count(self, score):
        """What this run has reached, so that a generator which stops reaching something is noticed."""
        for scale, result in zip(self.pack["scales"], score["scales"]):
            points = result["raw"]
            rule = "over scales" if scale.get("of") else scale.get("whenMissing", "withheld")
            if points is None:
                self.seen["no score"] += 1
                continue
            self.seen["reversed"] += bool(scale.get("reversed"))
            if result["missing"]:
                self.seen[f"missing, {rule}"] += 1
            self.seen["half point"] += points.denominator == 2
            self.seen["any fraction"] += points.denominator > 2
            if result["normTable"] is None:
                self.seen["no norm table"] += 1
                continue
            norm = next(norm for norm in scale["norms"] if norm["id"] == result["normTable"])
            for key in ("respondents", "sexes", "fromMonths", "toMonths"):
                self.seen[f"norm table by {key}"] += key in norm
            band = next(band for band in norm["bands"] if band["id"] == result["band"])
            self.seen["at a band's lower bound"] += points == Fraction(band["from"])
            self.seen["at a band's upper bound"] += points == Fraction(band["to"])
        self.seen["sheets"] += 1
        self.seen["with advice"] += bool(score["advice"])


def written(points):
    """The shortest digits that read back as the nearest double; whole points without a dot."""
    return str(points.numerator) if points.denominator == 1 else repr(float(points))


def work(options_and_number):
    options, number = options_and_number
    job = Job(options, number)
    job.check_batch()
    job.check_singles(options.singles // (options.packs + 1) + 1)
    job.check_broken(options.broken // options.packs + 1)
    return job.problems[:SHOWN], len(job.problems), job.seen


EXPECTED = ["no score", "reversed", "missing, mean-imputed", "missing, as-answered", "half point", "any fraction",
            "no norm table", "norm table by respondents", "norm table by sexes", "norm table by fromMonths",
            "norm table by toMonths", "at a band's lower bound", "at a band's upper bound", "with advice"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**9))
    parser.add_argument("--packs", type=int, default=49)
    parser.add_argument("--sheets", type=int, default=2000, help="of each pack")
    parser.add_argument("--singles", type=int, default=500, help="single sheets, compared whole")
    parser.add_argument("--broken", type=int, default=2 * len(broken.MUTATIONS), help="packs that must be refused")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    options.folder = tempfile.mkdtemp(prefix="haven-reference-")

    seen, wrong = collections.Counter(), 0
    with multiprocessing.Pool() as pool:
        for problems, count, of_job in pool.imap(work, ((options, number) for number in range(options.packs + 1))):
            seen.update(of_job)
            wrong += count
            for problem in problems:
                print(problem)
    for name in sorted(seen):
        print(f"{seen[name]:>8}  {name}")
    never = [name for name in EXPECTED if not seen[name]]
    if never:
        print("never reached: " + ", ".join(never))
    if wrong or never:
        print(f"{wrong} differences; packs are in {options.folder}")
        return 1
    for name in os.listdir(options.folder):
        os.remove(os.path.join(options.folder, name))
    os.rmdir(options.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
