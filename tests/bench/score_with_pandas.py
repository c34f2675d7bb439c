"""What haven-cli score --format csv does, as an experienced pandas user would write it: whole columns at a time.

    score_with_pandas.py DEFINITION PACK IN OUT        PACK is - for an instrument that needs none

The reference of bench_score. Checks what haven-cli checks (range, whole numbers, unknown respondent or sex, empty id),
scores by the same rules and writes the same file; names bad lines on standard error as `line N`.
"""

import json
import sys

import numpy as np
import pandas as pd

SEXES = ["f", "m", "x"]


def rules(definition: str, pack: str) -> dict:
    """The rules of one instrument: of its definition alone, or completed by a licence pack."""
    with open(definition, encoding="utf-8") as file:
        structure = json.load(file)
    whole = structure
    if pack != "-":
        with open(pack, encoding="utf-8") as file:
            whole = json.load(file)
    if any(scale.get("of") for scale in whole["scales"]):
        raise SystemExit("totals over scales are not needed for this comparison")
    return {
        "items": [item["id"] for item in structure["items"]],
        "answers": np.array([answer["value"] for answer in whole["answers"]], dtype="float32"),
        "scales": whole["scales"],
        "respondents": structure.get("respondents", []),
    }


def read(path: str, items: list) -> pd.DataFrame:
    """The columns at their natural types; a column in which somebody typed words is coerced afterwards."""
    facts = {"respondent": "category", "sex": "category"}
    common = {"keep_default_na": False, "na_values": {item: [""] for item in [*items, "ageMonths"]}}
    try:
        types = {"id": str, **facts, "ageMonths": "float64", **{item: "float32" for item in items}}
        return pd.read_csv(path, dtype=types, **common)
    except ValueError:
        frame = pd.read_csv(path, dtype={"id": str, **facts, **{item: str for item in [*items, "ageMonths"]}}, **common)
        for column in [*items, "ageMonths"]:
            if column in frame:
                numbers = pd.to_numeric(frame[column], errors="coerce").astype("float32")
                frame[column] = numbers.where(numbers.notna() | frame[column].isna(), np.float32(np.inf))
        return frame


def acceptable(frame: pd.DataFrame, answers: np.ndarray, given: np.ndarray, rule: dict) -> np.ndarray:
    """Which rows are in order."""
    values = rule["answers"]
    if np.array_equal(values, np.arange(values[0], values[-1] + 1)):
        known = (answers >= values[0]) & (answers <= values[-1]) & (answers == np.floor(answers))
    else:
        known = np.isin(answers, values)
    good = (known | ~given).all(axis=1) & (frame["id"] != "").to_numpy()
    for column, allowed in (("respondent", rule["respondents"]), ("sex", SEXES)):
        if column in frame and allowed:
            good &= frame[column].isin([*allowed, ""]).to_numpy()
    if "ageMonths" in frame:
        age = frame["ageMonths"].to_numpy()
        good &= np.isnan(age) | (np.isfinite(age) & (age == np.floor(age)))
    return good


def sums(answers: np.ndarray, given: np.ndarray, rule: dict) -> tuple:
    """Per scale the sum of its answered items, reversed where they are, and how many were answered."""
    mirror = rule["answers"][0] + rule["answers"][-1]
    sign = np.zeros((len(rule["items"]), len(rule["scales"])), dtype="float32")
    counts = np.zeros_like(sign)
    mirrored = np.zeros_like(sign)
    for column, scale in enumerate(rule["scales"]):
        for item in scale["items"]:
            row = rule["items"].index(item)
            turned = item in scale.get("reversed", [])
            sign[row, column] = -1 if turned else 1
            counts[row, column] = 1
            mirrored[row, column] = mirror if turned else 0
    there = given.astype("float32")
    total = np.where(given, answers, np.float32(0)) @ sign + there @ mirrored
    return total.astype("int64"), (there @ counts).astype("int64")


def points(scale: dict, total: np.ndarray, answered: np.ndarray) -> np.ndarray:
    """The raw score; NaN where it is withheld."""
    size = len(scale["items"])
    missing = size - answered
    when = scale.get("whenMissing", "withheld")
    allowed = 0 if when == "withheld" else scale.get("allowedMissing", 0)
    one = np.maximum(answered, 1)
    if scale["method"] == "mean":
        numerator, denominator = total, one
    elif when == "as-answered":
        numerator, denominator = total, np.ones_like(one)
    else:
        numerator, denominator = total * size, one
    steps = {"none": 0, "whole": 1, "half": 2}[scale.get("rounding", "none")]
    if steps == 0:
        raw = numerator / denominator
    else:
        raw = (2 * numerator * steps + denominator) // (2 * denominator) / steps
    return np.where((missing <= allowed) & (answered > 0), raw, np.nan)


def matches(table: dict, frame: pd.DataFrame) -> np.ndarray:
    """For which rows a norm table is."""
    found = np.ones(len(frame), dtype=bool)
    for key, column in (("respondents", "respondent"), ("sexes", "sex")):
        if table.get(key):
            found &= frame[column].isin(table[key]).to_numpy() if column in frame else False
    for key, compare in (("fromMonths", np.greater_equal), ("toMonths", np.less_equal)):
        if key in table:
            found &= compare(frame["ageMonths"].to_numpy(), table[key]) if "ageMonths" in frame else False
    return found


def bands(scale: dict, raw: np.ndarray, frame: pd.DataFrame) -> pd.Categorical:
    """The band of each row by the norm table that is for it; none where there is none."""
    names = sorted({band["id"] for table in scale["norms"] for band in table["bands"]})
    codes = np.full(len(raw), -1, dtype="int8")
    for table in scale["norms"]:
        starts = [band["from"] for band in table["bands"]]
        ends = np.array([band["to"] for band in table["bands"]])
        ids = np.array([names.index(band["id"]) for band in table["bands"]], dtype="int8")
        rows = np.flatnonzero(matches(table, frame) & ~np.isnan(raw) & (codes < 0))
        place = np.searchsorted(starts, raw[rows], side="right") - 1
        inside = (place >= 0) & (raw[rows] <= ends[place])
        codes[rows] = np.where(inside, ids[place], -1)
    return pd.Categorical.from_codes(codes, names)


def written(raw: np.ndarray) -> np.ndarray:
    """Shortest text of each number, `17` rather than `17.0`; every different number is written once."""
    different, where = np.unique(raw, return_inverse=True)
    texts = ["" if np.isnan(one) else str(int(one)) if one == int(one) else repr(float(one)) for one in different]
    return np.array(texts, dtype=object)[where]


def main() -> None:
    definition, pack, source, target = sys.argv[1:5]
    rule = rules(definition, pack)
    frame = read(source, rule["items"])
    answers = frame[rule["items"]].to_numpy()
    given = ~np.isnan(answers)
    good = acceptable(frame, answers, given, rule)
    for bad in np.flatnonzero(~good):
        print(f"line {bad + 2}", file=sys.stderr)
    if not good.all():
        frame, answers, given = frame[good], answers[good], given[good]
    count = given.sum(axis=1)
    result = {"id": frame["id"].to_numpy(), "complete": np.where(count == len(rule["items"]), "true", "false"),
              "answered": count}
    total, answered = sums(answers, given, rule)
    for column, scale in enumerate(rule["scales"]):
        raw = points(scale, total[:, column], answered[:, column])
        result[scale["id"] + "_raw"] = written(raw)
        result[scale["id"] + "_band"] = bands(scale, raw, frame)
    pd.DataFrame(result).to_csv(target, index=False, lineterminator="\n")


if __name__ == "__main__":
    main()
