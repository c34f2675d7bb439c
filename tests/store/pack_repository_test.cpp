#include "store/pack_repository.h"

#include "instruments/licence_pack.h"
#include "store/kept_forms.h"
#include "store/sqlite.h"
#include "store/store_support.h"
#include "store/verification.h"

using namespace haven;
using namespace haven::tests;
using instruments::Instrument;
using instruments::LicencePack;
using store::PackRepository;

namespace {

const Instrument& structure(std::string_view id = "ari-cp-2-5") {
  return *catalogue().find(id);
}

/// As an organisation would enter it: made up like the demonstration, but not marked so.
LicencePack ownPack(std::string version = "1", std::string_view id = "ari-cp-2-5") {
  LicencePack pack = *catalogue().demonstrationPack(id);
  pack.demonstration = false;
  pack.version = std::move(version);
  return pack;
}

PackRepository packsOf(NewlyMade& made) {
  return {*made.store, catalogue()};
}

/// A pack that new forms are filled in with.
std::string usedPack(NewlyMade& made, const LicencePack& pack) {
  const auto hash = packsOf(made).add(pack);
  REQUIRE(hash.has_value());
  REQUIRE(packsOf(made).confirm(*hash, "Voorbeeld: Bas", "orthopedagoog").has_value());
  REQUIRE(packsOf(made).putInUse(*hash).has_value());
  return *hash;
}

casefile::RelationshipId newCarer(NewlyMade& made) {
  const casefile::Relationship carers[] = {carer()};
  casefile::Youth born = youth();
  born.sex = casefile::Sex::Female;
  const auto id = made.cases().createCase(born, carers);
  REQUIRE(id.has_value());
  return made.cases().load(*id)->relationships.front().id;
}

casefile::AdministrationId begun(NewlyMade& made, const Instrument& instrument) {
  const auto id = made.cases().beginAdministration(newCarer(made), instrument, day("2026-11-20"));
  REQUIRE(id.has_value());
  REQUIRE(made.cases().saveConditions(*id, conditions(), true).has_value());
  return *id;
}

Status answerAll(NewlyMade& made, casefile::AdministrationId id, const Instrument& instrument, int answer) {
  for (const auto& item : instrument.items)
    if (Status saved = made.cases().saveItem(id, {item.id, answer, {}, {}, "", ""}); !saved) return saved;
  return {};
}

Error invalid(const char* field, const char* reason) {
  return {ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}}};
}

} // namespace

TEST_CASE("a pack goes its way: entered, checked by a second person, put in use, with older ones beside it") {
  NewlyMade made;
  PackRepository packs = packsOf(made);
  CHECK(packs.list()->empty());
  CHECK(packs.current(structure())->lacksPack());

  const auto first = packs.add(ownPack("1"));
  REQUIRE(first.has_value());
  CHECK(*first == instruments::packHash(ownPack("1")));
  CHECK(packs.add(ownPack("1")).error() == invalid("pack", "taken"));
  REQUIRE(packs.list()->size() == 1);
  const auto row = packs.list()->front();
  CHECK(row.instrument == "ari-cp-2-5");
  CHECK(row.edition == structure().edition);
  CHECK(row.version == "1");
  CHECK(row.entered.name == kAccountName);
  CHECK_FALSE(row.check.has_value());
  CHECK_FALSE(row.inUse);

  CHECK(packs.putInUse(*first).error() == Error{ErrorKind::NotAllowed, {{"act", "use-pack"}}});
  CHECK(packs.confirm(*first, " ", "orthopedagoog").error() == invalid("checkedBy", "empty"));
  CHECK(packs.confirm(*first, "Bas", "").error() == invalid("checkedRole", "empty"));
  CHECK(packs.confirm(*first, " fenna ozturk-voorbeeld ", "zelf").error() == invalid("checkedBy", "same-person"));
  CHECK(packs.confirm("sha256:none", "Bas", "x").error() == Error{ErrorKind::NotFound, {{"what", "pack"}}});
  REQUIRE(packs.confirm(*first, "Voorbeeld: Bas", "orthopedagoog").has_value());
  CHECK(packs.confirm(*first, "Voorbeeld: Eva", "psycholoog").error() == invalid("pack", "taken"));
  CHECK(packs.list()->front().check->checkedBy == "Voorbeeld: Bas");
  CHECK(packs.list()->front().check->checkedRole == "orthopedagoog");
  CHECK(packs.list()->front().check->witnessed.name == kAccountName);
  CHECK(packs.current(structure())->lacksPack());
  REQUIRE(packs.putInUse(*first).has_value());
  CHECK(packs.current(structure())->packHash == *first);
  CHECK(packs.current(lsvg())->hash == lsvg().hash);

  made.clock = FixedClock{day("2026-11-22")};
  const std::string second = usedPack(made, ownPack("2"));
  made.reopen();
  const auto listed = packsOf(made).list();
  REQUIRE(listed->size() == 2);
  CHECK(listed->at(0).hash == second); // newest first
  CHECK(listed->at(0).inUse);
  CHECK_FALSE(listed->at(1).inUse);
  CHECK(packsOf(made).current(structure())->packHash == second);
  CHECK(*packsOf(made).load(*first) == ownPack("1"));
  REQUIRE(packsOf(made).takeOutOfUse(second).has_value());
  CHECK(packsOf(made).current(structure())->lacksPack());
}

TEST_CASE("a demonstration pack needs no second person and says what it is") {
  NewlyMade made;
  const auto hash = packsOf(made).add(*catalogue().demonstrationPack("aisi-6-12"));
  REQUIRE(hash.has_value());
  REQUIRE(packsOf(made).putInUse(*hash).has_value());
  CHECK(packsOf(made).current(structure("aisi-6-12"))->demonstration);
}

TEST_CASE("a pack with a fault is refused and nothing of it is kept") {
  NewlyMade made;
  LicencePack faulty = ownPack();
  faulty.scales[0].norms[0].bands[1].from = 77;
  const auto added = packsOf(made).add(faulty);
  REQUIRE_FALSE(added.has_value());
  CHECK(added.error().kind == ErrorKind::InvalidFile);
  CHECK(added.error().param("path").starts_with("/scales/0/norms/0/bands"));
  CHECK(packsOf(made).list()->empty());
}

TEST_CASE("a pack goes only while no form was filled in with it") {
  NewlyMade made;
  const std::string hash = usedPack(made, ownPack());
  const auto id = begun(made, *packsOf(made).current(structure()));
  CHECK(packsOf(made).list()->front().records == 1);
  CHECK(packsOf(made).remove(hash).error() == invalid("pack", "in-use"));
  CHECK_FALSE(made.store->database().runScript("DELETE FROM packs").has_value());
  REQUIRE(made.cases().discardDraft(id).has_value()); // it can be had back, and then needs its pack
  CHECK(packsOf(made).remove(hash).error() == invalid("pack", "in-use"));
}

TEST_CASE("a pack that no form was ever filled in with goes") {
  NewlyMade made;
  const std::string hash = usedPack(made, ownPack());
  const auto current = *packsOf(made).current(structure());
  const auto id = made.cases().beginAdministration(newCarer(made), current, day("2026-11-20"));
  REQUIRE(made.cases().discardDraft(id.value()).has_value()); // nothing stood in it
  REQUIRE(packsOf(made).remove(hash).has_value());
  CHECK(packsOf(made).list()->empty());
  CHECK(packsOf(made).remove(hash).error().kind == ErrorKind::NotFound);
}

TEST_CASE("what a pack says cannot be changed with SQL either") {
  NewlyMade made;
  usedPack(made, ownPack());
  const char* statements[] = {
      "UPDATE packs SET canonical = '{}'",
      "UPDATE packs SET version = 'x'",
      "UPDATE packs SET demonstration = 1",
      "UPDATE packs SET entered_name = 'iemand'",
      "UPDATE packs SET checker_name = 'iemand'",
      "UPDATE packs SET checked_at = NULL, checker_name = NULL, checker_role = NULL, checked_by = NULL, checked_name = "
      "NULL, checked_role = NULL, checked_registrations = NULL, in_use = 0",
      "INSERT OR REPLACE INTO packs SELECT * FROM packs",
  };
  for (const char* statement : statements) {
    INFO(statement);
    CHECK(made.store->database().runScript(statement).error() == Error{ErrorKind::RecordFinal, {}});
  }
}

TEST_CASE("a form takes one pack, of its own instrument, whoever asks") {
  NewlyMade made;
  const std::string own = usedPack(made, ownPack("1"));
  const std::string newer = usedPack(made, ownPack("2"));
  const std::string foreign = usedPack(made, ownPack("1", "aisi-6-12"));
  const auto bare = begun(made, structure());
  const auto with = begun(made, instruments::compose(structure(), ownPack("1")));
  const auto set = [&](const std::string& pack, casefile::AdministrationId id) {
    return made.store->database().run("UPDATE administrations SET pack = nullif(?, '') WHERE id = ?", pack, id);
  };
  CHECK_FALSE(set(foreign, bare).has_value());
  CHECK_FALSE(set("sha256:none", bare).has_value());
  CHECK_FALSE(set(newer, with).has_value());
  CHECK_FALSE(set("", with).has_value());
  CHECK(set(own, bare).has_value());
  const Instrument unknown = instruments::compose(structure(), ownPack("never added"));
  CHECK_FALSE(made.cases().beginAdministration(newCarer(made), unknown, day("2026-11-20")).has_value());
}

TEST_CASE("at most one pack of an instrument is in use, and none unchecked") {
  NewlyMade made;
  const std::string first = usedPack(made, ownPack("1"));
  usedPack(made, ownPack("2"));
  CHECK_FALSE(made.store->database().run("UPDATE packs SET in_use = 1 WHERE hash = ?", first).has_value());
  const auto unchecked = packsOf(made).add(ownPack("3"));
  REQUIRE(made.store->database().runScript("UPDATE packs SET in_use = 0").has_value());
  CHECK_FALSE(made.store->database().run("UPDATE packs SET in_use = 1 WHERE hash = ?", *unchecked).has_value());
}

TEST_CASE("the case list puts no single score on a line for a record with several scales") {
  NewlyMade made;
  const auto hash = packsOf(made).add(*catalogue().demonstrationPack("ari-cp-2-5"));
  REQUIRE(packsOf(made).putInUse(*hash).has_value());
  const Instrument form = *packsOf(made).current(structure());
  const auto id = begun(made, form);
  REQUIRE(answerAll(made, id, form, 3).has_value());
  for (const char* item : {"1", "5"}) // two of the thirteen of "secure": one more than it allows
    REQUIRE(made.cases().saveItem(id, {item, {}, {}, {}, "", ""}).has_value());
  REQUIRE(made.cases().complete(id, form).has_value());
  const auto row = made.cases().list()->front();
  CHECK(row.lastInstrument == "ari-cp-2-5");
  CHECK(row.lastScales == 4);
  CHECK(row.lastScored == 3);
  CHECK_FALSE(row.lastRaw.has_value());
  CHECK_FALSE(row.lastBand.has_value());
  CHECK(row.lastDemonstration);
}

TEST_CASE("a pack being entered is kept in whatever state and finished only when it is sound") {
  NewlyMade made;
  LicencePack pack = instruments::emptyPack(structure());
  const auto draft = packsOf(made).beginDraft(pack);
  REQUIRE(draft.has_value());
  pack.items[7].text = "Verzonnen stelling, halverwege";
  pack.scales[1].norms.push_back({"half", "", {}, {}, 24, {}, {{"low", 11, {}}}});
  REQUIRE(packsOf(made).saveDraft(*draft, pack).has_value());
  made.reopen();
  CHECK(*packsOf(made).loadDraft(*draft) == pack);
  REQUIRE(packsOf(made).drafts()->size() == 1);
  CHECK(packsOf(made).drafts()->front().instrument == "ari-cp-2-5");
  CHECK(packsOf(made).drafts()->front().place.empty());
  REQUIRE(packsOf(made).saveDraftPlace(*draft, "items").has_value());
  CHECK(packsOf(made).drafts()->front().place == "items");
  CHECK(packsOf(made).finishDraft(*draft).error().kind == ErrorKind::InvalidFile);
  REQUIRE(packsOf(made).drafts()->size() == 1);

  REQUIRE(packsOf(made).saveDraft(*draft, ownPack("3")).has_value());
  const auto hash = packsOf(made).finishDraft(*draft);
  REQUIRE(hash.has_value());
  CHECK(packsOf(made).drafts()->empty());
  CHECK(packsOf(made).list()->front().version == "3");

  const auto other = packsOf(made).beginDraft(pack);
  REQUIRE(packsOf(made).discardDraft(*other).has_value());
  CHECK(packsOf(made).loadDraft(*other).error().kind == ErrorKind::NotFound);
  CHECK(packsOf(made).discardDraft(*other).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a form keeps the pack it was begun with, and is scored with it") {
  NewlyMade made;
  const std::string first = usedPack(made, ownPack("1"));
  const Instrument form = *packsOf(made).current(structure());
  const auto id = begun(made, form);
  usedPack(made, ownPack("2"));
  CHECK(made.cases().saveItem(id, {"1", 0, {}, {}, "", ""}).error() == invalid("1", "out-of-range"));
  CHECK(made.cases().saveItem(id, {"49", 1, {}, {}, "", ""}).error() == invalid("49", "unknown-item"));
  CHECK(made.cases().complete(id, form).error() == Error{ErrorKind::Incomplete, {{"missing", "nothing-answered"}}});
  REQUIRE(answerAll(made, id, form, 3).has_value());
  CHECK(made.cases().complete(id, structure()).error() == invalid("instrument", "other-definition"));
  REQUIRE(made.cases().complete(id, form).has_value());

  made.reopen();
  const auto record = made.cases().loadAdministration(id);
  CHECK(record->packHash == first);
  CHECK(record->result->packHash == first);
  CHECK(record->result->scale("secure")->raw == 39); // 13 times 3; reversed or not
  CHECK(record->result->scale("secure")->normTable == "mothers");
  const auto kept = store::keptForm(*made.store, catalogue(), *record);
  REQUIRE(kept.has_value());
  CHECK(kept->packHash == first);
  CHECK(store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
  CHECK(store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions())->packs == 2);
}

TEST_CASE("without a pack answers are kept and scores withheld, until a pack comes") {
  NewlyMade made;
  const auto id = begun(made, structure());
  CHECK(made.cases().saveItem(id, {"1", 10, {}, {}, "", ""}).error() == invalid("1", "out-of-range"));
  REQUIRE(answerAll(made, id, structure(), 4).has_value());
  REQUIRE(made.cases().saveItem(id, {"2", 0, {}, {}, "", ""}).has_value()); // as printed on some form
  REQUIRE(made.cases().complete(id, structure()).has_value());
  const auto bare = made.cases().loadAdministration(id);
  CHECK_FALSE(bare->result->packHash.has_value());
  CHECK_FALSE(bare->result->scale("secure")->raw.has_value());
  CHECK(bare->result->answered == 48);

  usedPack(made, ownPack());
  const Instrument form = *packsOf(made).current(structure());
  CHECK(made.cases().attachPack(id, form).error().kind == ErrorKind::RecordFinal);
  const auto draft = made.cases().beginCorrection(id, "Er is nu een licentiepakket.");
  REQUIRE(draft.has_value());
  CHECK(made.cases().attachPack(*draft, structure()).error() == invalid("instrument", "other-definition"));
  REQUIRE(made.cases().attachPack(*draft, form).has_value());
  CHECK(made.cases().attachPack(*draft, form).error().kind == ErrorKind::RecordFinal);

  // A 0 is no answer of this pack: it is kept, stands in the way, and can be put right but not made worse.
  CHECK(made.cases().complete(*draft, form).error() == Error{ErrorKind::Incomplete, {{"missing", "answer-unknown 2"}}});
  REQUIRE(made.cases().saveItem(*draft, {"2", 0, {}, {}, "", "", 4}).has_value());
  CHECK(made.cases().saveItem(*draft, {"2", 9, {}, {}, "", "", 4}).error() == invalid("2", "out-of-range"));
  CHECK_FALSE(made.store->database()
                  .runScript("INSERT OR REPLACE INTO items SELECT administration, item, 8, NULL, NULL, '', '', NULL "
                             "FROM items WHERE item = '2' AND administration = " +
                             std::to_string(*draft))
                  .has_value());
  REQUIRE(made.cases().saveItem(*draft, {"2", 4, {}, {}, "", ""}).has_value());
  REQUIRE(made.cases().complete(*draft, form).has_value());
  CHECK(made.cases().loadAdministration(*draft)->result->scale("avoidant")->raw.has_value());
  CHECK(store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("a second entry that says something else blocks completion until it is settled") {
  NewlyMade made;
  usedPack(made, ownPack());
  const Instrument form = *packsOf(made).current(structure());
  const auto id = begun(made, form);
  for (const auto& item : form.items)
    REQUIRE(made.cases().saveItem(id, {item.id, 2, {}, {}, "", "", item.id == "5" ? 3 : 2}).has_value());
  CHECK(made.cases().loadAdministration(id)->item("5")->secondEntry == 3);
  CHECK(made.cases().saveItem(id, {"5", 2, {}, {}, "", "", 6}).error() == invalid("5", "out-of-range"));
  CHECK_FALSE(made.store->database().runScript("UPDATE items SET second_entry = 6 WHERE item = '5'").has_value());
  CHECK(made.cases().complete(id, form).error() == Error{ErrorKind::Incomplete, {{"missing", "entries-differ 5"}}});
  REQUIRE(made.cases().saveItem(id, {"5", 3, {}, {}, "", "", 3}).has_value());
  REQUIRE(made.cases().complete(id, form).has_value());
}

TEST_CASE("open answers are kept as typed, never scored, and final with their record") {
  NewlyMade made;
  usedPack(made, ownPack("1", "aisi-6-12"));
  const Instrument form = *packsOf(made).current(structure("aisi-6-12"));
  const auto id = begun(made, form);
  const std::string words = "Samen zingen we \"Schip moest zeilen\"\nen nog iets.";
  REQUIRE(made.cases().saveOpenAnswer(id, "1", words).has_value());
  REQUIRE(made.cases().saveOpenAnswer(id, "2", "weg").has_value());
  REQUIRE(made.cases().saveOpenAnswer(id, "2", "").has_value());
  REQUIRE(made.cases().saveOpenAnswer(id, "2", "").has_value());
  CHECK(made.cases().saveOpenAnswer(id, "4", "x").error() == invalid("4", "unknown-item")); // the pack has three
  CHECK(made.cases().saveOpenAnswer(id + 99, "1", "x").error().kind == ErrorKind::NotFound);
  made.reopen();
  CHECK(made.cases().loadAdministration(id)->openAnswers ==
        std::map<std::string, std::string, std::less<>>{{"1", words}});

  casefile::Conditions settled = conditions();
  settled.departureReason = "Voorbeeld: de leeftijd wijkt af.";
  REQUIRE(made.cases().saveConditions(id, settled, true).has_value());
  REQUIRE(answerAll(made, id, form, 2).has_value());
  REQUIRE(made.cases().complete(id, form).has_value());
  CHECK(made.cases().saveOpenAnswer(id, "1", "anders").error().kind == ErrorKind::RecordFinal);
  CHECK(made.cases().saveOpenAnswer(id, "1", "").error().kind == ErrorKind::RecordFinal);
  const auto correction = made.cases().beginCorrection(id, "Voorbeeld: verschrijving");
  REQUIRE(correction.has_value());
  CHECK(made.cases().loadAdministration(*correction)->openAnswers.at("1") == words);
  REQUIRE(made.cases().discardDraft(*correction).has_value());
}

TEST_CASE("without a pack open questions are numbered up to the most there can be") {
  NewlyMade made;
  const auto id = begun(made, structure("aisi-6-12"));
  REQUIRE(made.cases().saveOpenAnswer(id, "20", "laatste").has_value());
  CHECK(made.cases().saveOpenAnswer(id, "21", "x").error() == invalid("21", "unknown-item"));
  const auto other = begun(made, structure());
  CHECK(made.cases().saveOpenAnswer(other, "1", "x").error() == invalid("1", "unknown-item")); // has none
}

TEST_CASE("verification names a pack that was tampered with, and scores it can no longer vouch for") {
  NewlyMade made;
  const std::string hash = usedPack(made, ownPack());
  const Instrument form = *packsOf(made).current(structure());
  const auto id = begun(made, form);
  REQUIRE(answerAll(made, id, form, 3).has_value());
  REQUIRE(made.cases().complete(id, form).has_value());
  REQUIRE(
      made.store->database()
          .runScript("DROP TRIGGER packs_stay; UPDATE packs SET canonical = replace(canonical, 'sokken', 'laarzen')")
          .has_value());
  const auto report = store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults == std::vector<store::VerificationFault>{{"pack", hash}});
  CHECK(packsOf(made).load(hash).error().kind == ErrorKind::StoreDamaged);
}

TEST_CASE("norm tables by sex find the sex the case has, and nothing where it is not recorded") {
  NewlyMade made;
  usedPack(made, ownPack("1", "aisi-6-12"));
  const Instrument form = *packsOf(made).current(structure("aisi-6-12"));
  for (const casefile::Sex sex : casefile::kSexes) {
    casefile::Youth born = youth("Voorbeeld: Mees", "2018-05-05");
    born.sex = sex;
    const casefile::Relationship carers[] = {carer()};
    const auto caseId = made.cases().createCase(born, carers).value();
    CHECK(made.cases().load(caseId)->youth == born);
    const auto id =
        made.cases().beginAdministration(made.cases().load(caseId)->relationships.front().id, form, day("2026-11-20"));
    REQUIRE(made.cases().saveConditions(*id, conditions(), true).has_value());
    REQUIRE(answerAll(made, *id, form, 2).has_value());
    REQUIRE(made.cases().complete(*id, form).has_value());
    const auto total = *made.cases().loadAdministration(*id)->result->scale("total");
    const auto table = sex == casefile::Sex::Female ? std::optional<std::string>("girls")
                       : sex == casefile::Sex::Male ? std::optional<std::string>("boys")
                                                    : std::nullopt;
    CHECK(total.normTable == table);
    CHECK(total.band.has_value() == table.has_value());
    CHECK(total.raw.has_value());
  }
  CHECK(store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}
