"""The reference itself, on cases worked out by hand."""

import unittest
from fractions import Fraction
from random import Random

import facts
import packs
import scorer
import sheets


def pack_with(scale, answers=(1, 2, 3, 4, 5), **more):
    base = {"id": "s", "method": "sum", "norms": [{"id": "n", "bands": [{"id": "low", "from": -999, "to": 999}]}]}
    return {"answers": [{"value": value} for value in answers], "items": [{"id": item} for item in "1234"],
            "scales": [{**base, **scale}], "advice": [], **more}


def raw(scale, items, **more):
    return scorer.score(pack_with(scale, **more), {"items": items})["scales"][0]["raw"]


class Points(unittest.TestCase):
    def test_sum_mean_and_reversed(self):
        answers = {"1": 1, "2": 2, "3": 5, "4": 4}
        self.assertEqual(raw({"items": list("1234")}, answers), 12)
        self.assertEqual(raw({"items": list("1234"), "method": "mean"}, answers), 3)
        self.assertEqual(raw({"items": list("1234"), "reversed": ["1", "3"]}, answers), 5 + 2 + 1 + 4)
        self.assertEqual(raw({"items": list("12"), "reversed": ["1"]}, {"1": 0, "2": 7}, answers=(0, 3, 7)), 14)

    def test_missing(self):
        three = {"1": 1, "2": 2, "3": 5}
        rule = {"items": list("1234"), "allowedMissing": 1}
        self.assertIsNone(raw(rule, three))
        self.assertIsNone(raw({**rule, "whenMissing": "withheld"}, three))
        self.assertEqual(raw({**rule, "whenMissing": "mean-imputed"}, three), Fraction(32, 3))
        self.assertEqual(raw({**rule, "whenMissing": "as-answered"}, three), 8)
        self.assertEqual(raw({**rule, "whenMissing": "as-answered", "method": "mean"}, three), Fraction(8, 3))
        self.assertEqual(raw({**rule, "whenMissing": "mean-imputed", "method": "mean"}, three), Fraction(8, 3))
        self.assertIsNone(raw({**rule, "whenMissing": "mean-imputed"}, {"1": 1, "2": 2}))
        self.assertIsNone(raw({**rule, "allowedMissing": 4, "whenMissing": "as-answered"}, {}))

    def test_half_up(self):
        for points, whole, half in ((Fraction(5, 2), 3, Fraction(5, 2)), (Fraction(9, 4), 2, Fraction(5, 2)),
                                    (Fraction(11, 4), 3, 3), (Fraction(7, 3), 2, Fraction(5, 2)),
                                    (Fraction(13, 6), 2, 2), (Fraction(-1, 2), 0, Fraction(-1, 2))):
            self.assertEqual(scorer.half_up(points, "whole"), whole)
            self.assertEqual(scorer.half_up(points, "half"), half)
            self.assertEqual(scorer.half_up(points, "none"), points)

    def test_ends(self):
        def ends(scale):
            pack = pack_with({"items": list("1234"), **scale})
            return scorer.ends_of(pack, pack["scales"][0])

        self.assertEqual(ends({}), (4, 20))
        self.assertEqual(ends({"method": "mean"}), (1, 5))
        self.assertEqual(ends({"allowedMissing": 2, "whenMissing": "as-answered"}), (2, 20))
        self.assertEqual(ends({"allowedMissing": 4, "whenMissing": "as-answered"}), (1, 20))
        self.assertEqual(ends({"allowedMissing": 2, "whenMissing": "mean-imputed"}), (4, 20))
        self.assertEqual(ends({"method": "mean", "rounding": "half"}), (1, 5))


class Choice(unittest.TestCase):
    def table(self, norm, **known):
        scale = {"items": ["1"], "norms": [{"id": "n", "bands": [{"id": "low", "from": 1, "to": 5}], **norm}]}
        return scorer.score(pack_with(scale), {"items": {"1": 1}, **known})["scales"][0]["normTable"]

    def test_norm_table(self):
        self.assertEqual(self.table({}), "n")
        self.assertEqual(self.table({"sexes": ["f"]}, sex="f"), "n")
        self.assertIsNone(self.table({"sexes": ["f"]}, sex="m"))
        self.assertIsNone(self.table({"sexes": ["f"]}))
        self.assertEqual(self.table({"respondents": ["mother", "other"]}, respondent="other"), "n")
        self.assertIsNone(self.table({"respondents": ["mother"]}, respondent="father"))
        for age, found in ((23, None), (24, "n"), (35, "n"), (36, None), (None, None)):
            known = {} if age is None else {"ageMonths": age}
            self.assertEqual(self.table({"fromMonths": 24, "toMonths": 35}, **known), found)

    def test_bands_hold_both_bounds(self):
        norm = {"id": "n", "bands": [{"id": "low", "from": 1, "to": 2.5}, {"id": "high", "from": 3, "to": 5}]}
        scale = {"items": list("1234"), "method": "mean", "rounding": "half", "norms": [norm]}
        for answers, band in (((1, 1, 1, 1), "low"), ((2, 3, 2, 3), "low"), ((3, 3, 3, 2), "high"),
                              ((5, 5, 5, 5), "high")):
            found = scorer.score(pack_with(scale), {"items": dict(zip("1234", answers))})["scales"][0]
            self.assertEqual(found["band"], band)

    def test_total_and_advice(self):
        pack = pack_with({"items": ["1", "2"], "id": "a"})
        pack["scales"] += pack_with({"items": ["3", "4"], "id": "b"})["scales"]
        pack["scales"] += pack_with({"of": ["a", "b"], "id": "t", "method": "mean", "rounding": "whole"})["scales"]
        condition = [{"scale": "a", "bands": ["low"]}, {"scale": "b", "bands": ["low"]}]
        pack["advice"] = [{"id": "any", "when": condition}, {"id": "both", "when": condition, "atLeast": 2}]
        whole = scorer.score(pack, {"items": dict(zip("1234", (1, 2, 3, 3)))})
        self.assertEqual([scale["raw"] for scale in whole["scales"]], [3, 6, 5])
        self.assertEqual(whole["advice"], ["any", "both"])
        part = scorer.score(pack, {"items": dict(zip("123", (1, 2, 3)))})
        self.assertEqual([scale["raw"] for scale in part["scales"]], [3, None, None])
        self.assertEqual(part["advice"], ["any"])
        self.assertEqual((part["complete"], part["answered"], part["missing"]), (False, 3, ["4"]))
        self.assertEqual(part["scales"][2]["missing"], ["4"])


class Generator(unittest.TestCase):
    def test_every_attainable_score_has_one_band(self):
        """What the generator calls a valid pack never trips the scorer's own check."""
        random = Random(5)
        for _ in range(60):
            pack = packs.random_pack(random, random.choice((facts.ARI_CP, facts.AISI)))
            keyed = [item for scale in pack["scales"] if scale["id"] != "total" for item in scale["items"]]
            self.assertEqual(sorted(keyed), sorted(item["id"] for item in pack["items"]))
            for _ in range(40):
                scorer.score(pack, sheets.random_sheet(random, pack))


if __name__ == "__main__":
    unittest.main()
