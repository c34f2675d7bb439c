"""What the facts say about the three instruments: sizes, scales, bands and who may answer.

Written down here a second time on purpose; nothing is read from the program's own data.
"""

RESPONDENTS = ("mother", "father", "foster-parent", "adoptive-parent", "step-parent", "grandparent",
               "permanent-carer", "other")
SEXES = ("f", "m", "x")
BANDS = ("low", "below-average", "average", "above-average", "high")
MARK = "DEMONSTRATIE: niet voor klinisch gebruik"


def numbers(last):
    return [str(number) for number in range(1, last + 1)]


class Structure:
    """Sizes of one instrument that needs a pack."""

    def __init__(self, instrument, edition, items, scales, ages, total=None, answers=None):
        self.id = instrument
        self.edition = edition
        self.items = numbers(items)
        self.scales = scales  # (id, how many items; None: the pack may choose)
        self.ages = ages  # completed months it is recommended for
        self.total = total
        self.answers = answers  # how many values the answer scale has; None: the pack may choose


ARI_CP = Structure("ari-cp-2-5", "2019", 48,
                   [("secure", 13), ("avoidant", 11), ("ambivalent", 11), ("disorganized", 13)],
                   ages=(24, 71), answers=5)
AISI = Structure("aisi-6-12", "20 vragen, 2018", 20,
                 [("avoidant", None), ("ambivalent", None), ("disorganized", None)],
                 ages=(72, 155), total="total")

# Boris & Zeanah, richtlijn-2020 bijlage 4: eight items of 1-5, every one needed, 10 in the lowest band.
LSVG = {
    "instrument": "lsvg",
    "answers": [{"value": value} for value in range(1, 6)],
    "items": [{"id": number} for number in numbers(8)],
    "scales": [{
        "id": "total", "items": numbers(8), "method": "sum",
        "norms": [{"id": "provisional", "bands": [{"id": "none", "from": 8, "to": 10},
                                                  {"id": "not-optimal", "from": 11, "to": 15},
                                                  {"id": "indications", "from": 16, "to": 40}]}],
    }],
    "advice": [
        {"id": "confirm-development", "when": [{"scale": "total", "bands": ["none"]}]},
        {"id": "offer-information", "when": [{"scale": "total", "bands": ["none"]}]},
        {"id": "tell-room-to-strengthen", "when": [{"scale": "total", "bands": ["not-optimal"]}]},
        {"id": "offer-strengthening-advice", "when": [{"scale": "total", "bands": ["not-optimal"]}]},
        {"id": "consider-seeing-more-often", "when": [{"scale": "total", "bands": ["not-optimal"]}]},
        {"id": "consider-team-discussion", "when": [{"scale": "total", "bands": ["not-optimal"]}]},
        {"id": "refer-for-examination", "when": [{"scale": "total", "bands": ["indications"]}]},
    ],
}
