#include "store/care_repository.h"

#include "store/plan_support.h"
#include "store/sqlite.h"
#include "store/verification.h"

#include <functional>

using namespace haven;
using namespace haven::tests;
using casefile::CareChoice;
using casefile::LetterRecord;
using casefile::MoveKind;
using casefile::Role;

namespace {

Error refused(const char* field, const char* reason) {
  return {ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}}};
}

const Error kScientistsOnly{ErrorKind::NotAllowed,
                            {{"act", "write-treatment"}, {"who", "behavioural-scientist, qualified-diagnostician"}}};
const Error kNoChoice{ErrorKind::NotFound, {{"what", "choice"}}};

casefile::Signature signedNow(PlanStore& in) {
  const casefile::Account& account = in.made.store->account();
  return {account.id, account.name, account.role, account.registrations, "2026-11-21T12:00:00Z"};
}

void importList(PlanStore& in) {
  REQUIRE(in.care().importOverlay(overlayText(), "lijst.json", overlaySchemaText()).has_value());
}

void mark(PlanStore& in, std::string_view point, std::string_view option) {
  REQUIRE(in.plan().saveAnswer(in.id, in.answer(point, option)).has_value());
}

} // namespace

TEST_CASE("every part of a choice, its end and its letter comes back") {
  PlanStore in;
  CareChoice wanted = choiceOf("vipp-sd", "  zoals het er stond\nmet witregels ");
  wanted.partner = "specialistische-jeugdhulp";
  wanted.offeredBy = "Voorbeeld: team Oost";
  // What the repository knows better is not taken from whoever asks.
  wanted.id = 77;
  wanted.round = 9;
  wanted.name = "iets anders";
  wanted.local = true;
  wanted.fit = "fits";
  wanted.catalogue = "sha256:iets";
  wanted.chosen.name = "Iemand anders";
  wanted.ended = casefile::CareEnd{"alvast", {}};
  const auto id = in.care().choose(in.id, wanted).value();

  CareChoice expected = wanted;
  expected.id = id;
  expected.round = 1;
  expected.name = "VIPP-SD";
  expected.local = false;
  expected.fit = "near"; // 34 months; whom it is for is not known yet
  expected.catalogue = shippedInterventions().hash;
  expected.chosen = signedNow(in);
  expected.ended.reset();
  CHECK(in.file().care.choices == std::vector{expected});
  CHECK(in.file().care.current().size() == 1);

  LetterRecord letter = letterAbout(id);
  letter.named = false;
  const auto letterId = in.care().keepLetter(in.id, letter).value();
  LetterRecord second = letterAbout(); // about no choice, to nobody on the list
  second.partner.clear();
  second.parts.clear();
  const auto secondId = in.care().keepLetter(in.id, second).value();
  letter.id = letterId;
  second.id = secondId;
  letter.made = second.made = signedNow(in);
  CHECK(in.file().care.letters == std::vector{letter, second});

  in.as(Role::QualifiedDiagnostician);
  REQUIRE(in.care().end(in.id, id, "ouders kozen anders").has_value());
  expected.ended = casefile::CareEnd{"ouders kozen anders", signedNow(in)};
  in.reopen();
  CHECK(in.file().care.choices == std::vector{expected});
  CHECK(in.file().care.current().empty());
  CHECK(store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("a choice that cannot be so is refused with its field, and nothing is kept") {
  PlanStore in;
  importList(in);
  REQUIRE(in.care().choose(in.id, choiceOf("k-vht")).has_value());
  const auto before = in.file().care;
  const auto with = [](auto change) {
    CareChoice choice = choiceOf("vipp-sd");
    change(choice);
    return choice;
  };
  struct Row {
    CareChoice choice;
    Error error;
    const char* because;
  };
  const std::string tooLong(casefile::kMaxText + 1, 'x');
  const Row rows[] = {
      {choiceOf(""), refused("intervention", "unknown-value"), "nothing was chosen"},
      {choiceOf("vip-sd"), refused("intervention", "unknown-value"), "no such intervention"},
      {choiceOf("VIPP-SD"), refused("intervention", "unknown-value"), "a name is no id"},
      {choiceOf("local-anders"), refused("intervention", "unknown-value"), "not on the organisation's list"},
      {choiceOf("vipp-sd", ""), refused("reason", "empty"), "a choice has a reason"},
      {choiceOf("vipp-sd", " \n\t "), refused("reason", "empty"), "blanks are no reason"},
      {choiceOf("vipp-sd", tooLong), refused("reason", "too-long"), "as any text"},
      {choiceOf("vipp-sd", "\xff"), refused("reason", "not-text"), "as any text"},
      {with([&](CareChoice& c) { c.offeredBy = tooLong; }), refused("offeredBy", "too-long"), "as any text"},
      {with([](CareChoice& c) { c.offeredBy = std::string("a\0b", 3); }), refused("offeredBy", "not-text"), "NUL"},
      {with([](CareChoice& c) { c.partner = "bakker"; }), refused("partner", "unknown-value"), "no such partner"},
      {with([](CareChoice& c) { c.partner = "local-bakker"; }), refused("partner", "unknown-value"), "nor on the list"},
      {choiceOf("k-vht"), refused("intervention", "taken"), "chosen, and not ended"},
  };
  for (const Row& row : rows) {
    INFO(row.because << ": " << row.choice.intervention);
    const auto chosen = in.care().choose(in.id, row.choice);
    REQUIRE_FALSE(chosen.has_value());
    CHECK(chosen.error() == row.error);
  }
  CHECK(errorOf(in.care().choose(77, choiceOf("vipp-sd"))) == Error{ErrorKind::NotFound, {{"what", "case"}}});
  CHECK(in.file().care == before);
  CHECK(in.care().choose(in.id, with([](CareChoice& c) { c.partner = "local-poli"; })).has_value());
}

TEST_CASE("no harmful approach can be chosen, whatever it is called; a reason may name one") {
  PlanStore in;
  importList(in);
  std::vector<std::string> terms;
  for (const auto& approach : shippedInterventions().harmful) {
    CHECK(errorOf(in.care().choose(in.id, choiceOf(approach.id))) == refused("intervention", "harmful"));
    for (const auto& term : approach.terms)
      terms.push_back(term.text);
    terms.insert(terms.end(), approach.typed.begin(), approach.typed.end());
  }
  REQUIRE(terms.size() > 20);
  for (const std::string& term : terms) {
    INFO(term);
    CHECK(errorOf(in.care().choose(in.id, choiceOf(term))) == refused("intervention", "harmful"));
    CareChoice choice = choiceOf("vipp-sd");
    choice.offeredBy = "praktijk voor " + term;
    CHECK(errorOf(in.care().choose(in.id, choice)) == refused("offeredBy", "harmful"));
    LetterRecord letter = letterAbout();
    letter.receiver = "praktijk voor " + term;
    CHECK(errorOf(in.care().keepLetter(in.id, letter)) == refused("receiver", "harmful"));
  }
  CHECK(in.file().care == casefile::CareRecord{});
  // A professional may explain why not.
  const auto chosen =
      in.care().choose(in.id, choiceOf("vipp-sd", "Ouders vroegen naar holding-therapie; dat schaadt."));
  REQUIRE(chosen.has_value());
  CHECK(in.care().end(in.id, *chosen, "Ouders gaan toch naar holding-therapie.").has_value());
}

TEST_CASE("every shipped intervention can be chosen, and none is taken for harmful") {
  PlanStore in;
  for (const auto& one : shippedInterventions().interventions) {
    INFO(one.id);
    CHECK(in.care().choose(in.id, choiceOf(one.id)).has_value());
  }
  CHECK(in.file().care.current().size() == shippedInterventions().interventions.size());
}

TEST_CASE("treatment is chosen and ended by whoever indicates it, the rest by everyone") {
  struct Row {
    const char* intervention;
    bool everyone;
    const char* because;
  };
  const Row rows[] = {
      {"vipp-sd", true, "preventive: richtlijn-2020, 5.2"},
      {"k-vht", true, "jgz-2021, Thema 3"},
      {"pcit", false, "treatment: richtlijn-2020, 5.4"},
      {"emdr", false, "tier 2: specialised treatment"},
      {"local-wandelgroep", true, "the organisation does not call it treatment"},
      {"local-spel", false, "the organisation calls it treatment"},
  };
  PlanStore in;
  importList(in);
  for (const Role role : casefile::kRoles) {
    in.as(Role::BehaviouralScientist);
    std::vector<casefile::CareChoiceId> there;
    const auto other = in.cases().createCase(youth("Voorbeeld: Sem")).value();
    for (const Row& row : rows)
      there.push_back(in.care().choose(other, choiceOf(row.intervention)).value());
    in.as(role);
    const auto empty = in.cases().createCase(youth("Voorbeeld: Loïs")).value();
    for (std::size_t i = 0; i < std::size(rows); ++i) {
      INFO(rows[i].intervention << " by a " << casefile::idOf(role) << ": " << rows[i].because);
      const bool may = rows[i].everyone || role != Role::YouthProfessional;
      const auto chosen = in.care().choose(empty, choiceOf(rows[i].intervention));
      const Status ended = in.care().end(other, there[i], "reden");
      CHECK(chosen.has_value() == may);
      CHECK(ended.has_value() == may);
      if (!chosen) CHECK(chosen.error() == kScientistsOnly);
      if (!ended) CHECK(ended.error() == kScientistsOnly);
    }
    CHECK(in.care().keepLetter(empty, letterAbout()).has_value()); // who works with a family may refer
  }
}

TEST_CASE("a choice of what this version does not know is ended as treatment is") {
  PlanStore in;
  const auto id = in.care().choose(in.id, choiceOf("vipp-sd")).value();
  REQUIRE(in.database()
              .runScript("DROP TRIGGER care_choices_stay; UPDATE care_choices SET intervention = 'van-vroeger'")
              .has_value());
  in.as(Role::YouthProfessional);
  CHECK(errorOf(in.care().end(in.id, id, "reden")) == kScientistsOnly);
  in.as(Role::BehaviouralScientist);
  CHECK(in.care().end(in.id, id, "reden").has_value());
}

TEST_CASE("a choice is ended once, with a reason, and only in its own case") {
  PlanStore in;
  const auto id = in.care().choose(in.id, choiceOf("vipp-sd")).value();
  const auto other = in.cases().createCase(youth("Voorbeeld: Sem")).value();
  const auto theirs = in.care().choose(other, choiceOf("vipp-sd")).value();
  CHECK(errorOf(in.care().end(in.id, id, "")) == refused("reason", "empty"));
  CHECK(errorOf(in.care().end(in.id, id, std::string(casefile::kMaxText + 1, 'x'))) == refused("reason", "too-long"));
  CHECK(errorOf(in.care().end(in.id, 77, "reden")) == kNoChoice);
  CHECK(errorOf(in.care().end(in.id, theirs, "reden")) == kNoChoice);
  CHECK_FALSE(in.file().care.choices.front().ended.has_value());
  REQUIRE(in.care().end(in.id, id, "reden").has_value());
  CHECK(errorOf(in.care().end(in.id, id, "nog een reden")) == refused("choice", "already-ended"));
  CHECK(in.file().care.choices.front().ended->reason == "reden");
  CHECK_FALSE(in.file(other).care.choices.front().ended.has_value());

  // What was ended can be chosen again, beside what it was.
  REQUIRE(in.care().choose(in.id, choiceOf("vipp-sd", "toch")).has_value());
  const auto care = in.file().care;
  CHECK(care.choices.size() == 2);
  REQUIRE(care.current().size() == 1);
  CHECK(care.current().front()->reason == "toch");
}

TEST_CASE("a letter that cannot be so is refused with its field, and nothing is kept") {
  PlanStore in;
  const auto other = in.cases().createCase(youth("Voorbeeld: Sem")).value();
  const auto theirs = in.care().choose(other, choiceOf("vipp-sd")).value();
  struct Row {
    std::function<void(LetterRecord&)> change;
    Error error;
    const char* because;
  };
  const std::string tooLong(casefile::kMaxText + 1, 'x');
  const Row rows[] = {
      {[](LetterRecord& l) { l.receiver = " "; }, refused("receiver", "empty"), "a letter goes to somebody"},
      {[&](LetterRecord& l) { l.receiver = tooLong; }, refused("receiver", "too-long"), "as any text"},
      {[](LetterRecord& l) { l.receiver = "\xc3"; }, refused("receiver", "not-text"), "as any text"},
      {[](LetterRecord& l) { l.partner = "bakker"; }, refused("partner", "unknown-value"), "no such partner"},
      {[](LetterRecord& l) { l.parts.push_back(""); }, refused("parts", "empty"), "a part has an id"},
      {[](LetterRecord& l) { l.parts.push_back("\xff"); }, refused("parts", "not-text"), "as any text"},
      {[](LetterRecord& l) { l.sha256.clear(); }, refused("sha256", "not-a-hash"), "no file"},
      {[](LetterRecord& l) { l.sha256.pop_back(); }, refused("sha256", "not-a-hash"), "63 digits"},
      {[](LetterRecord& l) { l.sha256.back() = 'A'; }, refused("sha256", "not-a-hash"), "upper case"},
      {[](LetterRecord& l) { l.sha256 = "sha256:" + l.sha256; }, refused("sha256", "not-a-hash"), "the digits alone"},
      {[](LetterRecord& l) { l.choice = 77; }, kNoChoice, "no such choice"},
      {[&](LetterRecord& l) { l.choice = theirs; }, kNoChoice, "a choice of another case"},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    LetterRecord letter = letterAbout();
    row.change(letter);
    const auto kept = in.care().keepLetter(in.id, letter);
    REQUIRE_FALSE(kept.has_value());
    CHECK(kept.error() == row.error);
  }
  CHECK(in.file().care.letters.empty());
}

TEST_CASE("a choice keeps how it fitted then, though more becomes known later") {
  PlanStore in; // 34 months, with father and mother
  struct Row {
    const char* intervention;
    const char* fit;
    const char* because;
  };
  const Row unknown[] = {{"k-vht", "near", "for parents with questions: not known yet"},
                         {"gordon-cursus", "fits", "for everybody from 24 months on"},
                         {"mbt-a", "no", "from 156 months on"}};
  for (const Row& row : unknown) {
    INFO(row.because);
    CHECK(in.care().choose(in.id, choiceOf(row.intervention)).has_value());
    CHECK(in.file().care.choices.back().fit == row.fit);
  }
  mark(in, "feature-opvoedspanning", "yes");
  CHECK(in.file().care.choices.front().fit == "near");
  REQUIRE(in.care().end(in.id, in.file().care.choices.front().id, "reden").has_value());
  REQUIRE(in.care().choose(in.id, choiceOf("k-vht")).has_value());
  CHECK(in.file().care.choices.back().fit == "fits");
  mark(in, "care-available", "no"); // a condition that does not hold comes first: C-01
  REQUIRE(in.care().choose(in.id, choiceOf("sherborne-samenspel")).has_value());
  CHECK(in.file().care.choices.back().fit != "fits");
}

TEST_CASE("a choice is of the round it was made in, and counts on in the next") {
  PlanStore in;
  in.observe();
  REQUIRE(in.care().choose(in.id, choiceOf("vipp-sd")).has_value());
  casefile::PlanMove none = decision(MoveKind::ConcludeStep1, "no-suspicion");
  none.nextLook = day("2027-05-01");
  REQUIRE(in.plan().decide(in.id, none).has_value());
  REQUIRE(in.plan().decide(in.id, decision(MoveKind::NewRound)).has_value());
  CHECK(errorOf(in.care().choose(in.id, choiceOf("vipp-sd"))) == refused("intervention", "taken"));
  REQUIRE(in.care().choose(in.id, choiceOf("nika")).has_value());
  const auto care = in.file().care;
  REQUIRE(care.choices.size() == 2);
  CHECK(care.choices.front().round == 1);
  CHECK(care.choices.back().round == 2);
  CHECK(care.current().size() == 2);
}

TEST_CASE("things are signed with the clock that was handed in") {
  PlanStore in;
  const FixedClock then(day("2026-08-01"));
  store::CareRepository care(*in.made.store, shippedPlan(), catalogue(), shippedInterventions(), &then);
  const auto id = care.choose(in.id, choiceOf("vipp-sd")).value();
  REQUIRE(care.end(in.id, id, "reden").has_value());
  REQUIRE(care.keepLetter(in.id, letterAbout(id)).has_value());
  const auto kept = in.file().care;
  CHECK(kept.choices.front().chosen.at == "2026-08-01T12:00:00Z");
  CHECK(kept.choices.front().ended->by.at == "2026-08-01T12:00:00Z");
  CHECK(kept.letters.front().made.at == "2026-08-01T12:00:00Z");
}
