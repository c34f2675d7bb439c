"""Random licence packs that are in order. Everything in them is made up."""

from fractions import Fraction
from math import ceil, floor

from facts import BANDS, RESPONDENTS, SEXES
from scorer import ends_of, extremes, formed


def answer_scale(random, count):
    """Ascending values: mostly every one from 0, 1 or 2; sometimes with steps of two, or uneven."""
    kind = random.random()
    if kind < 0.6:
        first = random.choice((0, 1, 1, 2))
        values = range(first, first + count)
    elif kind < 0.8:
        first = random.randrange(0, 2)
        values = [first + 2 * place for place in range(count)] if count <= 10 else range(count)
    else:
        values = sorted(random.sample(range(21), count))
    return [{"value": value, "label": f"verzonnen {value}"} for value in values]


def cut_into(random, items, parts):
    """Some of the items for each part, at least one."""
    cuts = sorted(random.sample(range(1, len(items)), parts - 1))
    return [items[start:end] for start, end in zip([0] + cuts, cuts + [len(items)])]


def some(random, things):
    """Any of them, also none or all."""
    return random.sample(things, random.randint(0, len(things)))


def missing_rule(random, scale):
    size = len(scale["items"])
    rule = random.choice(("mean-imputed", "mean-imputed", "as-answered", "as-answered", "withheld"))
    if rule == "withheld" or size == 1:
        if random.random() < 0.5:
            scale.update({"allowedMissing": 0, "whenMissing": "withheld"})
        return
    allowed = random.choice((1, 1, 2, size // 2, size - 1, random.randint(1, size - 1)))
    scale.update({"allowedMissing": min(max(allowed, 1), size - 1), "whenMissing": rule})


def over_items(random, scale_id, items, in_points):
    """A scale over items; `in_points`: with whole or half points, as a total over scales needs them."""
    scale = {"id": scale_id, "items": random.sample(items, len(items)), "method": random.choice(("sum", "sum", "mean"))}
    reversed_items = some(random, items)
    if reversed_items or random.random() < 0.5:
        scale["reversed"] = reversed_items
    missing_rule(random, scale)
    rounding = random.choice(("none", "whole", "half"))
    if in_points and not steps_of(scale):
        rounding = random.choice(("whole", "half"))
    if rounding != "none" or random.random() < 0.5:
        scale["rounding"] = rounding
    return scale


def steps_of(scale):
    """In which steps its scores lie: 1, 1/2, or None for any fraction."""
    rounding = scale.get("rounding", "none")
    if rounding != "none":
        return Fraction(1) if rounding == "whole" else Fraction(1, 2)
    if scale["method"] == "mean":
        return None
    made_up = scale.get("whenMissing") == "mean-imputed" and scale.get("allowedMissing", 0) > 0
    return None if made_up else Fraction(1)


def attainable(pack, scale):
    """Every score some sheet can have, ascending (and some that none can: see below)."""
    if scale.get("of"):
        low, high = ends_of(pack, scale)
        step = Fraction(1, 2 * (len(scale["of"]) if scale["method"] == "mean" else 1))
        if scale.get("rounding", "none") != "none":
            step = steps_of(scale)
        return [low + step * place for place in range(int((high - low) / step) + 1)]
    lowest, highest = extremes(pack)
    values = {answer["value"] for answer in pack["answers"]}
    mirrored = {lowest + highest - value for value in values}
    if scale.get("reversed") and mirrored != values:
        values |= mirrored  # wider than it could be; a valid pack may be a little less varied
    size = len(scale["items"])
    left_out = 0 if scale.get("whenMissing", "withheld") == "withheld" else scale.get("allowedMissing", 0)
    sums = {0}
    scores = set()
    for count in range(1, size + 1):
        sums = {one + value for one in sums for value in values}
        if size - count <= left_out:
            scores |= {formed(scale, [one] + [0] * (count - 1)) for one in sums}
    return sorted(scores)


def half_below(points):
    return Fraction(floor(points * 2), 2)


def half_above(points):
    return Fraction(ceil(points * 2), 2)


def as_number(points):
    return int(points) if points.denominator == 1 else float(points)


def cuts_between(scores, step):
    """Where bands can part: last bound of the one, first bound of the next, with no score between."""
    def above(points):
        return half_above(points) if step != 1 else Fraction(ceil(points))

    def below(points):
        return half_below(points) if step != 1 else Fraction(floor(points))

    places = []
    for low, high in zip(scores, scores[1:]):
        end, start = above(low), below(high)
        if end < start:
            places.append((end, start))
    return places


def bands(random, places, low, high):
    names = sorted(random.sample(range(len(BANDS)), random.randint(1, min(len(BANDS), len(places) + 1))))
    cuts = sorted(random.sample(places, len(names) - 1))
    starts = [half_above(low)] + [start for _, start in cuts]
    ends = [end for end, _ in cuts] + [half_below(high)]
    return [{"id": BANDS[name], "from": as_number(start), "to": as_number(end)}
            for name, start, end in zip(names, starts, ends)]


def groups(random, things):
    """Nobody in particular, or some split into groups, sometimes with a few left out."""
    if random.random() < 0.45:
        return [[]]
    chosen = random.sample(things, random.randint(1, len(things)) if random.random() < 0.3 else len(things))
    return cut_into(random, chosen, random.randint(1, min(3, len(chosen))))


def age_spans(random, ages):
    """Any age, or spans one behind the other that meet these ages: open or closed ends, with or without a gap."""
    if random.random() < 0.35:
        return [(None, None)]
    low, high = ages
    cuts = sorted(random.sample(range(low, high), random.randint(1, 3)))
    spans = [(None if random.random() < 0.3 else max(cuts[0] - random.randint(1, 30), 0), cuts[0])]
    for before, cut in zip(cuts, cuts[1:]):
        spans.append((min(before + random.choice((1, 1, 1, 5)), cut), cut))
    if random.random() < 0.5:
        last = random.choice((None, high, high + random.randint(0, 24)))
        spans.append((cuts[-1] + 1, last))
    return spans


def norms(random, pack, scale, ages):
    cells = [(who, sex, span) for who in groups(random, RESPONDENTS) for sex in groups(random, SEXES)
             for span in age_spans(random, ages)]
    kept = [cell for cell in cells if random.random() < 0.9] or cells[:1]
    places = cuts_between(attainable(pack, scale), steps_of(scale) if not scale.get("of") else None)
    low, high = ends_of(pack, scale)
    tables = []
    for number, (who, sex, (first, last)) in enumerate(random.sample(kept, len(kept)), 1):
        table = {"id": f"t{number}", "title": f"Verzonnen {number}", "bands": bands(random, places, low, high)}
        if who:
            table["respondents"] = who
        if sex:
            table["sexes"] = sex
        if first is not None:
            table["fromMonths"] = first
        if last is not None:
            table["toMonths"] = last
        tables.append(table)
    return tables


def total(random, scale_id, structure):
    """Over all items, or over the other scales."""
    if random.random() < 0.4:
        return over_items(random, scale_id, structure.items, False)
    scale = {"id": scale_id, "of": random.sample([name for name, _ in structure.scales], len(structure.scales)),
             "method": random.choice(("sum", "sum", "mean"))}
    if random.random() < 0.7:
        scale["rounding"] = random.choice(("none", "whole", "half"))
    return scale


def in_half_points(pack, scale):
    """Bands lie on half points: a total whose ends do not is rounded."""
    if any((end * 2).denominator != 1 for end in ends_of(pack, scale)):
        scale["rounding"] = "half"


def advice(random, pack):
    used = {scale["id"]: sorted({band["id"] for norm in scale["norms"] for band in norm["bands"]})
            for scale in pack["scales"]}
    rules = []
    for number in range(random.randint(0, 4)):
        named = random.sample(sorted(used), random.randint(1, len(used)))
        rule = {"id": f"advies-{number}", "text": f"Verzonnen advies {number}.",
                "when": [{"scale": scale, "bands": random.sample(used[scale], random.randint(1, len(used[scale])))}
                         for scale in named]}
        if random.random() < 0.7:
            rule["atLeast"] = random.randint(1, len(named))
        rules.append(rule)
    return rules


def random_pack(random, structure):
    pack = {"format": 1, "instrument": structure.id, "edition": structure.edition, "version": "verzonnen",
            "manual": "Verzonnen; er is geen handleiding", "demonstration": random.random() < 0.5,
            "answers": answer_scale(random, structure.answers or random.randint(2, 11)),
            "items": [{"id": item, "text": f"Verzonnen {item}."} for item in structure.items]}
    scale_total = total(random, structure.total, structure) if structure.total else None
    in_points = scale_total is not None and "of" in scale_total
    mixed = random.sample(structure.items, len(structure.items))
    if structure.scales[0][1] is None:
        keys = cut_into(random, mixed, len(structure.scales))
    else:
        keys = [[mixed.pop() for _ in range(size)] for _, size in structure.scales]
    pack["scales"] = [over_items(random, name, key, in_points) for (name, _), key in zip(structure.scales, keys)]
    if scale_total:
        pack["scales"].append(scale_total)
        in_half_points(pack, scale_total)
    for scale in pack["scales"]:
        scale["norms"] = norms(random, pack, scale, structure.ages)
    pack["bands"] = [{"id": band, "label": f"verzonnen {band}"} for band in BANDS]
    pack["advice"] = advice(random, pack)
    return pack
