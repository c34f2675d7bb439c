"""Ways to spoil a pack that is in order, each so that it has to be refused."""

from copy import deepcopy


def any_scale(random, pack):
    return random.choice([scale for scale in pack["scales"] if scale.get("items")])


def any_norm(random, pack):
    return random.choice(random.choice(pack["scales"])["norms"])


def item_in_no_scale(random, pack):
    for scale in pack["scales"]:
        if scale.get("items"):
            scale["items"] = [item for item in scale["items"] if item != "7"]
            scale["reversed"] = [item for item in scale.get("reversed", []) if item != "7"]


def item_twice_in_key(random, pack):
    scale = any_scale(random, pack)
    scale["items"].append(random.choice(scale["items"]))


def item_in_two_scales(random, pack):
    one, other = pack["scales"][:2]
    other["items"].append(random.choice(one["items"]))


def unknown_item(random, pack):
    any_scale(random, pack)["items"][0] = "99"


def reversed_elsewhere(random, pack):
    one, other = pack["scales"][:2]
    one["reversed"] = [random.choice(other["items"])]


def unknown_scale(random, pack):
    random.choice(pack["scales"])["id"] = "verzonnen-schaal"


def scale_missing(random, pack):
    pack["scales"].pop(0)


def statement_missing(random, pack):
    pack["items"].pop(random.randrange(len(pack["items"])))


def statement_twice(random, pack):
    pack["items"].append(deepcopy(random.choice(pack["items"])))


def no_words(random, pack):
    random.choice(pack["items"])["text"] = "  "


def no_norms(random, pack):
    random.choice(pack["scales"])["norms"] = []


def same_table_twice(random, pack):
    scale = random.choice(pack["scales"])
    again = deepcopy(random.choice(scale["norms"]))
    again["id"] = "nog-een"
    scale["norms"].append(again)


def ages_the_wrong_way(random, pack):
    any_norm(random, pack).update({"fromMonths": 60, "toMonths": 59})


def unknown_respondent(random, pack):
    any_norm(random, pack)["respondents"] = ["buurvrouw"]


def unknown_sex(random, pack):
    any_norm(random, pack)["sexes"] = ["v"]


def band_not_from_the_start(random, pack):
    any_norm(random, pack)["bands"][0]["from"] += 1


def band_not_to_the_end(random, pack):
    any_norm(random, pack)["bands"][-1]["to"] -= 1


def band_beyond_the_end(random, pack):
    any_norm(random, pack)["bands"][-1]["to"] += 1


def band_off_the_half_points(random, pack):
    any_norm(random, pack)["bands"][0]["from"] += 0.25


def band_backwards(random, pack):
    band = random.choice(any_norm(random, pack)["bands"])
    band["from"], band["to"] = band["to"] + 1, band["from"]


def bands_overlap(random, pack):
    """The whole range twice."""
    norm = any_norm(random, pack)
    first, last = norm["bands"][0]["from"], norm["bands"][-1]["to"]
    norm["bands"] = [{"id": "low", "from": first, "to": last}, {"id": "high", "from": last, "to": last}]


def unknown_band(random, pack):
    random.choice(any_norm(random, pack)["bands"])["id"] = "reusachtig"


def answers_not_ascending(random, pack):
    pack["answers"].reverse()


def one_answer(random, pack):
    del pack["answers"][1:]


def too_many_missing_allowed(random, pack):
    scale = any_scale(random, pack)
    scale.update({"allowedMissing": len(scale["items"]), "whenMissing": "as-answered"})


def withheld_with_some_missing(random, pack):
    any_scale(random, pack).update({"allowedMissing": 1, "whenMissing": "withheld"})


def rule_for_nothing_missing(random, pack):
    any_scale(random, pack).update({"allowedMissing": 0, "whenMissing": "mean-imputed"})


def ages_nobody_has(random, pack):
    any_norm(random, pack).update({"fromMonths": 300, "toMonths": 400})


def advice_over_unknown_scale(random, pack):
    pack["advice"].append({"id": "mis", "text": "Verzonnen.", "when": [{"scale": "verzonnen", "bands": ["low"]}]})


def advice_over_unknown_band(random, pack):
    pack["advice"].append(
        {"id": "mis", "text": "Verzonnen.", "when": [{"scale": pack["scales"][0]["id"], "bands": ["reusachtig"]}]})


def advice_wants_too_many(random, pack):
    when = [{"scale": pack["scales"][0]["id"], "bands": [pack["scales"][0]["norms"][0]["bands"][0]["id"]]}]
    pack["advice"].append({"id": "mis", "text": "Verzonnen.", "atLeast": 2, "when": when})


def other_edition(random, pack):
    pack["edition"] = "1830"


def other_instrument(random, pack):
    pack["instrument"] = "lsvg"


def unknown_key(random, pack):
    pack["opmerking"] = "iets"


def wrong_type(random, pack):
    random.choice(pack["items"])["text"] = 7


def unknown_method(random, pack):
    any_scale(random, pack)["method"] = "median"


MUTATIONS = [item_in_no_scale, item_twice_in_key, item_in_two_scales, unknown_item, reversed_elsewhere, unknown_scale,
             scale_missing, statement_missing, statement_twice, no_words, no_norms, same_table_twice,
             ages_the_wrong_way, unknown_respondent, unknown_sex, band_not_from_the_start, band_not_to_the_end,
             band_beyond_the_end, band_off_the_half_points, band_backwards, bands_overlap, unknown_band,
             answers_not_ascending, one_answer, too_many_missing_allowed, withheld_with_some_missing,
             rule_for_nothing_missing, ages_nobody_has, advice_over_unknown_scale, advice_over_unknown_band,
             advice_wants_too_many, other_edition, other_instrument, unknown_key, wrong_type, unknown_method]


def spoiled(random, pack, mutation):
    copy = deepcopy(pack)
    mutation(random, copy)
    return copy
