"""Random answer sheets for a pack, many of them exactly at a bound of a band, an age or a missing rule."""

from facts import RESPONDENTS, SEXES
from scorer import extremes


def drop(random, answers, items, count):
    for item in random.sample(items, count):
        answers.pop(item, None)


def leave_out(random, pack, answers):
    """Nothing, a few, as many as one scale allows (or one more), any number, or everything."""
    kind = random.random()
    items = list(answers)
    if kind < 0.3:
        return
    if kind < 0.55:
        drop(random, answers, items, random.randint(1, min(3, len(items))))
    elif kind < 0.85:
        for scale in pack["scales"]:
            over = scale.get("items", [])
            drop(random, answers, over, min(len(over), scale.get("allowedMissing", 0) + random.randint(0, 1)))
    elif kind < 0.98:
        drop(random, answers, items, random.randint(0, len(items)))
    else:
        answers.clear()


def aim(random, pack, answers):
    """Moves the answers of one scale until they add up to a bound of one of its bands, as near as they can."""
    scale = random.choice([scale for scale in pack["scales"] if scale.get("items")])
    norm = random.choice(scale["norms"])
    band = random.choice(norm["bands"])
    goal = random.choice((band["from"], band["to"]))
    if scale["method"] == "mean":
        goal *= len(scale["items"])
    low, high = extremes(pack)
    values = [answer["value"] for answer in pack["answers"]]
    turned = set(scale.get("reversed", []))

    def counts(item):
        return low + high - answers[item] if item in turned else answers[item]

    points = sum(counts(item) for item in scale["items"])
    for item in random.sample(scale["items"], len(scale["items"])):
        points -= counts(item)
        wanted = low + high - (goal - points) if item in turned else goal - points
        answers[item] = min(values, key=lambda value: abs(value - wanted))
        points += counts(item)


def given_answers(random, pack):
    values = [answer["value"] for answer in pack["answers"]]
    kind = random.random()
    if kind < 0.1:
        values = [random.choice((values[0], values[-1]))]
    elif kind < 0.3:
        values = values[:2] if random.random() < 0.5 else values[-2:]
    answers = {item["id"]: random.choice(values) for item in pack["items"]}
    if random.random() < 0.5:
        aim(random, pack, answers)
    return answers


def age(random, pack):
    if random.random() < 0.1:
        return None
    if random.random() < 0.4:
        return random.randint(0, 240)
    bounds = [norm[key] for scale in pack["scales"] for norm in scale["norms"]
              for key in ("fromMonths", "toMonths") if key in norm]
    return max(0, random.choice(bounds) + random.choice((-1, 0, 0, 1))) if bounds else random.randint(0, 240)


def random_sheet(random, pack):
    answers = given_answers(random, pack)
    leave_out(random, pack, answers)
    sheet = {"items": {item["id"]: answers[item["id"]] for item in pack["items"] if item["id"] in answers}}
    facts = {"respondent": random.choice(RESPONDENTS + (None,)), "sex": random.choice(SEXES[:2] + SEXES + (None,)),
             "ageMonths": age(random, pack)}
    sheet.update({key: value for key, value in facts.items() if value is not None})
    return sheet
