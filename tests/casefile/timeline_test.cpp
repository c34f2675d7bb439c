#include "casefile/timeline.h"

#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace haven;
using namespace haven::casefile;

namespace {

using What = TimelineWhat;
using Kind = TimelineKind;

Date day(const char* iso) {
  return parseIsoDate(iso).value();
}

PartialDate partial(const char* text) {
  return parsePartialDate(text).value();
}

Signature by(const char* at, AccountId account = 1) {
  return {account, account == 1 ? "Vera" : "Bas", Role::BehaviouralScientist, {}, at};
}

/// Sections as the first part of a point's name; days as they are written, so noon is the same day everywhere.
TimelineTerms terms() {
  return {[](const std::string& point) { return point.substr(0, point.find('-')); },
          [](const std::string& at) { return day(at.substr(0, 10).c_str()); }};
}

PlanAnswer answer(PlanAnswerId id, const char* point, const char* at, std::optional<RelationshipId> about = {},
                  std::optional<Date> on = {}) {
  PlanAnswer given;
  given.id = id;
  given.key = {point, about, 1, on};
  given.option = kYes.data();
  given.given = by(at);
  return given;
}

Administration form(AdministrationId id, const char* date, const char* at, int version = 1) {
  Administration made;
  made.id = id;
  made.relationship = 7;
  made.instrument = "lsvg";
  made.date = day(date);
  made.version = version;
  made.created = by(at);
  made.state = RecordState::Final;
  made.completed = by(at, 2);
  return made;
}

/// One of everything that can stand in a case.
CaseFile everything() {
  CaseFile file;
  file.id = 5;
  file.relationships = {{7, "Anna", RelationshipKind::Mother, "", {}}};
  file.opened = by("2024-01-02T09:00:00Z");
  file.consents = {{1, ConsentScope::Screening, true, day("2024-01-03"), "Anna", "", by("2024-01-03T09:00:00Z")},
                   {2, ConsentScope::Screening, false, day("2024-09-01"), "Anna", "", by("2024-09-01T09:00:00Z")}};
  file.plan.answers = {answer(1, "seen-comfort", "2024-01-05T10:00:00Z", 7, day("2024-01-04")),
                       answer(2, "history-neglect", "2024-02-01T10:00:00Z")};
  const auto move = [](PlanMoveId id, int round, MoveKind kind, const char* at) {
    PlanMove made;
    made.id = id;
    made.round = round;
    made.kind = kind;
    made.by = by(at);
    return made;
  };
  file.plan.moves = {move(1, 1, MoveKind::ConcludeStep1, "2024-01-06T10:00:00Z"),
                     move(2, 1, MoveKind::ConcludeStep2, "2024-03-01T10:00:00Z"),
                     move(3, 1, MoveKind::DecideStep3, "2024-04-01T10:00:00Z"),
                     move(4, 1, MoveKind::SettleTreatment, "2024-04-02T10:00:00Z"),
                     move(5, 1, MoveKind::Close, "2024-05-01T10:00:00Z"),
                     move(6, 1, MoveKind::Reopen, "2024-06-01T10:00:00Z"),
                     move(7, 2, MoveKind::NewRound, "2024-06-02T10:00:00Z")};
  Administration draft = form(13, "2024-08-01", "2024-08-01T10:00:00Z");
  draft.state = RecordState::Draft;
  draft.completed.reset();
  file.administrations = {form(11, "2024-02-02", "2024-02-02T10:00:00Z"),
                          form(12, "2024-02-02", "2024-02-05T10:00:00Z", 2), draft,
                          form(14, "2024-02-02", "2024-08-02T10:00:00Z", 3)};
  file.administrations[0].correctedBy = 12;
  file.administrations[1].corrects = 11;
  file.administrations[3].corrects = 12;
  file.administrations[3].state = RecordState::Draft;
  file.administrations[3].completed.reset();
  OutsideRecord outside;
  outside.id = 21;
  outside.relationship = 7;
  outside.date = day("2024-02-20");
  outside.entered = by("2024-02-21T10:00:00Z");
  file.plan.outside = {outside};
  LifeEvent home;
  home.id = 31;
  home.kind = LifeEventKind::Home;
  home.from = partial("2019");
  home.to = partial("2021-05");
  home.entered = by("2024-03-02T10:00:00Z");
  LifeEvent still = home;
  still.id = 32;
  still.from = partial("2021-05");
  still.to.reset();
  still.ongoing = true;
  file.plan.events = {home, still};
  CareChoice ended;
  ended.id = 41;
  ended.chosen = by("2024-04-03T10:00:00Z");
  ended.ended = CareEnd{"afgerond", by("2024-07-01T10:00:00Z", 2)};
  CareChoice going = ended;
  going.id = 42;
  going.ended.reset();
  file.care.choices = {ended, going};
  LetterRecord letter;
  letter.id = 51;
  letter.made = by("2024-04-05T10:00:00Z");
  file.care.letters = {letter};
  return file;
}

/// Reports that left the store of that case; the letter has a record of its own.
std::vector<ReportCopy> reports() {
  ReportCopy summary;
  summary.id = 61;
  summary.kind = "case-summary";
  summary.made = by("2024-04-04T10:00:00Z");
  ReportCopy letter = summary;
  letter.id = 62;
  letter.kind = kLetterCopy;
  letter.made = by("2024-04-05T10:00:00Z");
  return {summary, letter};
}

const TimelineEntry& only(const std::vector<TimelineEntry>& entries, What what, std::int64_t record) {
  const auto found = std::ranges::find_if(
      entries, [&](const TimelineEntry& entry) { return entry.what == what && entry.record() == record; });
  INFO(static_cast<int>(what) << " " << record);
  REQUIRE(found != entries.end());
  return *found;
}

} // namespace

TEST_CASE("every list of a case file is on the time line, each record once", "[timeline]") {
  const CaseFile file = everything();
  const auto entries = timelineOf(file, terms(), reports());
  // A member more in one of these does not compile: say here what becomes of it on the time line.
  const auto& [id, number, example, youth, relationships, administrations, plan, care, consents, opened] = file;
  const auto& [answers, outside, events, moves] = plan;
  const auto& [choices, letters] = care;
  const auto count = [&](Kind kind) {
    return static_cast<std::size_t>(std::ranges::count(entries, kind, &TimelineEntry::kind));
  };
  CHECK(only(entries, What::Opened, id).by == opened);
  CHECK(count(Kind::Consent) == consents.size());
  CHECK(count(Kind::Administration) == administrations.size());
  CHECK(count(Kind::Outside) == outside.size());
  CHECK(count(Kind::Life) == events.size());
  CHECK(count(Kind::Letter) == letters.size());
  CHECK(count(Kind::Report) == 1);
  CHECK(count(Kind::Observation) + count(Kind::Answers) == answers.size()); // here each of another section
  CHECK(count(Kind::Decision) + count(Kind::Case) - 1 == moves.size());
  CHECK(count(Kind::Help) == choices.size() + 1); // one of them has ended
  // What a case is about and with whom is no event: it has no day on which it was so.
  CHECK((number.empty() && !example && youth.name.empty()));
  CHECK(relationships.size() == 1);
}

TEST_CASE("every member of a record is on its entry, or on the card that the entry opens", "[timeline]") {
  const CaseFile file = everything();
  const auto entries = timelineOf(file, terms());
  SECTION("consent") {
    const auto& [id, scope, given, on, person, note, signedBy] = file.consents.front();
    const TimelineEntry& entry = only(entries, given ? What::ConsentGiven : What::ConsentWithdrawn, id);
    CHECK((entry.day.earliest() == on && entry.by == signedBy));
    static_cast<void>(std::tie(scope, person, note)); // on the card
  }
  SECTION("answer") {
    const auto& [id, key, knowledge, option, when, text, setting, heardFrom, after, given] = file.plan.answers.front();
    const auto& [point, relationship, round, on] = key;
    const TimelineEntry& entry = only(entries, What::Observed, id);
    CHECK((entry.day.earliest() == *on && entry.relationship == relationship && entry.by == given));
    CHECK(entry.section == terms().sectionOf(point));
    static_cast<void>(std::tie(round, knowledge, option, when, text, setting, heardFrom, after)); // on the card
  }
  SECTION("form") {
    const auto& [id, relationship, instrument, edition, definition, pack, date, state, conditions, begun, item, items,
                 open, report, version, corrects, reason, correctedBy, created, completed, result] =
        file.administrations.front();
    const TimelineEntry& entry = only(entries, What::Completed, id);
    CHECK((entry.day.earliest() == date && entry.relationship == relationship && entry.by == *completed));
    CHECK((entry.superseded && correctedBy && state == RecordState::Final && version == 1));
    // On the page of the record.
    static_cast<void>(std::tie(instrument, edition, definition, pack, conditions, begun, item, items, open, report,
                               corrects, reason, created, result));
  }
  SECTION("decision") {
    const auto& [id, round, kind, outcome, reason, departure, revision, follow, followText, nextLook, second,
                 signedBy] = file.plan.moves.front();
    CHECK(only(entries, What::Decided, id).by == signedBy);
    static_cast<void>(
        std::tie(round, kind, outcome, reason, departure, revision, follow, followText, nextLook, second)); // card
  }
  SECTION("from elsewhere") {
    const auto& [id, round, instrument, relationship, filledInBy, assessor, date, outcome, scores, entered] =
        file.plan.outside.front();
    const TimelineEntry& entry = only(entries, What::TakenElsewhere, id);
    CHECK((entry.day.earliest() == date && entry.relationship == relationship && entry.by == entered));
    static_cast<void>(std::tie(round, instrument, filledInBy, assessor, outcome, scores)); // on the card
  }
  SECTION("life") {
    const auto& [id, kind, from, to, ongoing, text, note, entered] = file.plan.events.front();
    const TimelineEntry& entry = only(entries, What::Lived, id);
    CHECK((entry.day == from && entry.until == to && entry.ongoing == ongoing && entry.by == entered));
    static_cast<void>(std::tie(kind, text, note)); // on the card
  }
  SECTION("help") {
    const auto& [id, round, intervention, name, local, fit, catalogue, reason, partner, offeredBy, chosen, ended] =
        file.care.choices.front();
    CHECK(only(entries, What::HelpChosen, id).by == chosen);
    CHECK(only(entries, What::HelpEnded, id).by == ended->by);
    static_cast<void>(std::tie(round, intervention, name, local, fit, catalogue, reason, partner, offeredBy)); // card
  }
  SECTION("letter") {
    const auto& [id, choice, partner, receiver, parts, named, sha256, made] = file.care.letters.front();
    CHECK(only(entries, What::LetterMade, id).by == made);
    static_cast<void>(std::tie(choice, partner, receiver, parts, named, sha256)); // on the card
  }
  SECTION("report") {
    const auto left = reports();
    const auto& [id, kind, way, final, pseudonymous, pages, composition, sha256, bytes, made] = left.front();
    const auto with = timelineOf(file, terms(), left);
    const TimelineEntry& entry = only(with, What::ReportMade, id);
    CHECK((entry.by == made && entry.day.earliest() == day("2024-04-04")));
    static_cast<void>(std::tie(kind, way, final, pseudonymous, pages, sha256)); // on the card
    static_cast<void>(std::tie(composition, bytes));                            // of the file itself
  }
}

TEST_CASE("everything that can happen happens in the case that has everything, and has a kind with a name of its own",
          "[timeline]") {
  std::set<What> seen;
  std::set<Kind> kinds;
  for (const TimelineEntry& entry : timelineOf(everything(), terms(), reports())) {
    seen.insert(entry.what);
    kinds.insert(entry.kind());
  }
  CHECK(seen.size() == static_cast<std::size_t>(What::ReportMade) + 1);
  CHECK(kinds == std::set<Kind>(std::begin(kTimelineKinds), std::end(kTimelineKinds)));
  for (const Kind kind : kTimelineKinds) {
    CHECK_FALSE(idOf(kind).empty());
    CHECK(timelineKindFromId(idOf(kind)) == kind);
  }
  CHECK_FALSE(timelineKindFromId("iets"));
}

TEST_CASE("entries stand by day, then in the order of entry", "[timeline]") {
  CaseFile file = everything();
  const auto inOrder = [](const std::vector<TimelineEntry>& entries) {
    return std::ranges::is_sorted(
        entries, {}, [](const TimelineEntry& entry) { return std::pair(entry.day.earliest(), entry.by.at); });
  };
  const auto entries = timelineOf(file, terms());
  CHECK(inOrder(entries));
  CHECK(entries.front().what == What::Lived); // 2019, before the case was opened
  CHECK(entries[2].what == What::Opened);
  SECTION("of one moment, as the case file keeps them") {
    file.administrations = {form(1, "2024-02-02", "2024-02-02T10:00:00Z"),
                            form(2, "2024-02-02", "2024-02-02T10:00:00Z"),
                            form(3, "2024-02-02", "2024-02-02T09:00:00Z")};
    std::vector<std::int64_t> ids;
    for (const TimelineEntry& entry : timelineOf(file, terms()))
      if (entry.kind() == Kind::Administration) ids.push_back(entry.record());
    CHECK(ids == std::vector<std::int64_t>{3, 1, 2});
  }
  SECTION("whatever the order of the lists") {
    std::ranges::reverse(file.plan.events);
    std::ranges::reverse(file.plan.moves);
    CHECK(inOrder(timelineOf(file, terms())));
  }
}

TEST_CASE("answers of one section, day and person are one entry", "[timeline]") {
  CaseFile file;
  const auto entriesOf = [&] {
    auto entries = timelineOf(file, terms());
    std::erase_if(entries, [](const TimelineEntry& entry) { return entry.what == What::Opened; });
    return entries;
  };
  file.opened = by("2024-01-01T09:00:00Z");
  file.plan.answers = {answer(1, "history-a", "2024-02-01T10:00:00Z"), answer(2, "history-b", "2024-02-01T11:00:00Z")};
  SECTION("together") {
    REQUIRE(entriesOf().size() == 1);
    CHECK(entriesOf().front().records == std::vector<std::int64_t>{1, 2});
    CHECK(entriesOf().front().by.at == "2024-02-01T11:00:00Z");
    CHECK(entriesOf().front().versions.empty());
  }
  struct Apart {
    const char* what;
    std::function<void(PlanAnswer&)> change;
  };
  const Apart kApart[] = {
      {"another section", [](PlanAnswer& one) { one.key.point = "talk-b"; }},
      {"another day", [](PlanAnswer& one) { one.given.at = "2024-02-02T10:00:00Z"; }},
      {"another person", [](PlanAnswer& one) { one.given = by("2024-02-01T10:00:00Z", 2); }},
      {"about another relationship", [](PlanAnswer& one) { one.key.relationship = 7; }},
      {"seen on a day", [](PlanAnswer& one) { one.key.on = day("2024-02-01"); }},
      {"another round", [](PlanAnswer& one) { one.key.round = 2; }},
  };
  for (const Apart& apart : kApart)
    SECTION(apart.what) {
      apart.change(file.plan.answers.back());
      CHECK(entriesOf().size() == 2);
    }
}

TEST_CASE("what was replaced or taken back says so, and knows its versions", "[timeline]") {
  CaseFile file = everything();
  const auto entries = [&] { return timelineOf(file, terms()); };
  SECTION("of a form, all versions; the last final one counts") {
    const std::vector<std::int64_t> chain{11, 12, 14};
    CHECK(only(entries(), What::Completed, 11).versions == chain);
    CHECK(only(entries(), What::Completed, 11).superseded);
    CHECK(only(entries(), What::Corrected, 12).versions == chain);
    CHECK_FALSE(only(entries(), What::Corrected, 12).superseded);
    CHECK_FALSE(only(entries(), What::CorrectionBegun, 14).superseded);
    CHECK(only(entries(), What::Begun, 13).versions.empty());
  }
  SECTION("a decision, by a later one of the same kind and round") {
    CHECK_FALSE(only(entries(), What::Decided, 2).superseded);
    PlanMove later = file.plan.moves[1];
    later.id = 8;
    file.plan.moves.push_back(later);
    CHECK(only(entries(), What::Decided, 2).superseded);
    CHECK(only(entries(), What::Decided, 2).versions == std::vector<std::int64_t>{2, 8});
    CHECK_FALSE(only(entries(), What::Decided, 8).superseded);
    file.plan.moves.back().round = 2;
    CHECK_FALSE(only(entries(), What::Decided, 2).superseded);
  }
  SECTION("closing is not undone by reopening: both happened") {
    CHECK_FALSE(only(entries(), What::Closed, 5).superseded);
  }
  SECTION("consent, by a later word on the same") {
    CHECK(only(entries(), What::ConsentGiven, 1).superseded);
    CHECK_FALSE(only(entries(), What::ConsentWithdrawn, 2).superseded);
    file.consents.back().scope = ConsentScope::Sharing;
    CHECK_FALSE(only(entries(), What::ConsentGiven, 1).superseded);
  }
  SECTION("an answer, when none of its entry counts") {
    file.plan.answers.push_back(answer(3, "history-neglect", "2024-02-09T10:00:00Z"));
    CHECK(only(entries(), What::Answered, 2).superseded);
    CHECK(only(entries(), What::Answered, 2).versions == std::vector<std::int64_t>{2, 3});
    CHECK_FALSE(only(entries(), What::Answered, 3).superseded);
    SECTION("but not while another of it does") {
      file.plan.answers.push_back(answer(4, "history-other", "2024-02-01T12:00:00Z"));
      CHECK_FALSE(only(entries(), What::Answered, 2).superseded);
    }
    SECTION("also by taking back") {
      file.plan.answers.back().knowledge = Knowledge::TakenBack;
      CHECK(only(entries(), What::Answered, 2).superseded);
      CHECK(only(entries(), What::Answered, 3).superseded);
    }
  }
}

TEST_CASE("spans know when they end", "[timeline]") {
  const auto entries = timelineOf(everything(), terms());
  const Date today = day("2026-11-21");
  struct Row {
    What what;
    std::int64_t record;
    bool span;
    const char* end;
    const char* why;
  };
  const Row kRows[] = {{What::Lived, 31, true, "2021-05-31", "to a month: its last day"},
                       {What::Lived, 32, true, "2026-11-21", "goes on: today"},
                       {What::HelpChosen, 41, true, "2024-07-01", "ended"},
                       {What::HelpChosen, 42, true, "2026-11-21", "not ended"},
                       {What::HelpEnded, 41, false, "2024-07-01", "a day"},
                       {What::Opened, 5, false, "2024-01-02", "a day"}};
  for (const Row& row : kRows) {
    INFO(row.why);
    const TimelineEntry& entry = only(entries, row.what, row.record);
    CHECK(entry.isSpan() == row.span);
    CHECK(entry.end(today) == day(row.end));
  }
}
