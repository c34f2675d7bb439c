"""The reference: scores a sheet with a licence pack, straight from the scoring rules, in exact fractions.

Nothing here is fast or clever. A pack is the parsed pack file; a sheet is a dict with `items` (item to answer) and,
where known, `respondent`, `sex` and `ageMonths`.
"""

from fractions import Fraction
from math import floor


def half_up(points, rounding):
    """The nearest whole or half point; exactly between two, the higher."""
    if rounding == "whole":
        return Fraction(floor(points + Fraction(1, 2)))
    if rounding == "half":
        return Fraction(floor(points * 2 + Fraction(1, 2)), 2)
    return Fraction(points)


def extremes(pack):
    values = [answer["value"] for answer in pack["answers"]]
    return min(values), max(values)


def formed(scale, values):
    """The score over the answers that were given, already reversed; None where the rule gives none."""
    size = len(scale["items"])
    missing = size - len(values)
    if not values or missing > scale.get("allowedMissing", 0):
        return None
    rule = scale.get("whenMissing", "withheld")
    if missing and rule == "withheld":
        return None
    points, filled = sum(values), len(values)
    if missing and rule == "mean-imputed":
        points += missing * Fraction(points, filled)
        filled = size
    if scale["method"] == "mean":
        points = Fraction(points) / filled
    return half_up(points, scale.get("rounding", "none"))


def counted(pack, scale, answers):
    """What each given answer of a scale counts for."""
    low, high = extremes(pack)
    turned = scale.get("reversed", [])
    return [low + high - answers[item] if item in turned else answers[item]
            for item in scale["items"] if item in answers]


def total_of(total, parts):
    """Over the scores of scales; without one of them there is none."""
    if any(part is None for part in parts):
        return None
    points = sum(parts, Fraction(0))
    if total["method"] == "mean":
        points /= len(parts)
    return half_up(points, total.get("rounding", "none"))


def scale_named(pack, scale_id):
    return next(scale for scale in pack["scales"] if scale["id"] == scale_id)


def items_of(pack, scale):
    """In the order of the key; for a total over scales in that of the form."""
    if scale.get("of"):
        over = {item for part in scale["of"] for item in scale_named(pack, part)["items"]}
        return [item["id"] for item in pack["items"] if item["id"] in over]
    return scale["items"]


def score_of(pack, scale, answers):
    if scale.get("of"):
        return total_of(scale, [score_of(pack, scale_named(pack, part), answers) for part in scale["of"]])
    return formed(scale, counted(pack, scale, answers))


def ends_of(pack, scale):
    """Lowest and highest score that some sheet can have."""
    if scale.get("of"):
        ends = [ends_of(pack, scale_named(pack, part)) for part in scale["of"]]
        return total_of(scale, [low for low, _ in ends]), total_of(scale, [high for _, high in ends])
    lowest, highest = extremes(pack)
    size = len(scale["items"])
    left_out = 0
    if scale.get("whenMissing", "withheld") != "withheld":
        left_out = min(scale.get("allowedMissing", 0), size - 1)
    scores = [formed(scale, [value] * count) for count in range(size - left_out, size + 1)
              for value in (lowest, highest)]
    return min(scores), max(scores)


def is_for(norm, sheet):
    """Whether a norm table is for this respondent, sex and age; one that asks for what is not known is not."""
    if norm.get("respondents") and sheet.get("respondent") not in norm["respondents"]:
        return False
    if norm.get("sexes") and sheet.get("sex") not in norm["sexes"]:
        return False
    age = sheet.get("ageMonths")
    if "fromMonths" in norm and (age is None or age < norm["fromMonths"]):
        return False
    return not ("toMonths" in norm and (age is None or age > norm["toMonths"]))


def banded(scale, points, sheet):
    """Ids of norm table and band; None for each that there is not."""
    if points is None:
        return None, None
    tables = [norm for norm in scale["norms"] if is_for(norm, sheet)]
    if len(tables) > 1:
        raise ValueError("two norm tables match: the pack should have been refused")
    if not tables:
        return None, None
    # Bounds are whole or half points, which binary fractions hold exactly.
    bands = [band["id"] for band in tables[0]["bands"]
             if Fraction(band["from"]) <= points <= Fraction(band["to"])]
    if len(bands) != 1:
        raise ValueError(f"{len(bands)} bands hold {points}: the pack should have been refused")
    return tables[0]["id"], bands[0]


def holds(rule, bands):
    """An advice holds when enough of its conditions do."""
    met = sum(bands[condition["scale"]] in condition["bands"] for condition in rule["when"])
    return met >= rule.get("atLeast", 1)


def score(pack, sheet):
    """Everything but the ends of the scales, which no sheet changes."""
    answers = sheet["items"]
    order = [item["id"] for item in pack["items"]]
    scales = []
    for scale in pack["scales"]:
        points = score_of(pack, scale, answers)
        table, band = banded(scale, points, sheet)
        missing = [item for item in items_of(pack, scale) if item not in answers]
        scales.append({"id": scale["id"], "raw": points,
                       "answered": len(items_of(pack, scale)) - len(missing), "missing": missing,
                       "band": band, "normTable": table})
    bands = {scale["id"]: scale["band"] for scale in scales}
    missing = [item for item in order if item not in answers]
    return {"complete": not missing, "answered": len(order) - len(missing), "missing": missing, "scales": scales,
            "advice": [rule["id"] for rule in pack.get("advice", []) if holds(rule, bands)]}
