#include "store/case_finder.h"
#include "store/caseload.h"
#include "store/day_start.h"
#include "store/entry_versions.h"
#include "store/kept_forms.h"
#include "store/permission_support.h"
#include "store/retention.h"
#include "store/sqlite.h"

#include <functional>

// Who may do what, at the repository: every public method, by every kind of account, standing to the case in every way.
// The table below is typed by hand from the sources and the design, and is not computed from the one in the program.

using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;
using casefile::Role;
using store::LogAct;

namespace {

template <class T>
Status statusOf(const Result<T>& result) {
  return result ? Status() : fail(result.error());
}

/// One row that has to be in the log.
struct Expected {
  LogAct act{};
  const char* object = "";
  enum class About { Nothing, TheCase, Later, Proposed, Own, New } about = About::TheCase;
};
using About = Expected::About;

/// One method, or one of the things that it can be asked.
struct Method {
  const char* name;
  const char* act;       ///< id, as the refusal names it; empty: everybody may
  const char* roles;     ///< j: jeugdprofessional, g: gedragswetenschapper, d: diagnosticus
  const char* relations; ///< c: caseload, t: team, e: emergency; empty: about no case
  bool administrators;   ///< may too, whatever role and relation
  std::vector<Expected> rows;
  std::function<Status(PermissionStore&)> run;
};

constexpr const char* kAll = "jgd";
constexpr const char* kOwn = "ct";
constexpr const char* kOrEmergency = "cte";
constexpr const char* kAnyCase = "";

casefile::PlanAnswer answered(const char* point, const char* option, const char* text = "") {
  casefile::PlanAnswer made;
  made.key.point = point;
  made.option = option;
  made.text = text;
  return made;
}

casefile::ReportCopy reportCopy(const char* way) {
  casefile::ReportCopy made;
  made.kind = "step-2";
  made.way = way;
  made.pages = 1;
  return made;
}

casefile::PlanAnswer observation(PermissionStore& in) {
  casefile::PlanAnswer made = in.file.plan.answers.front();
  made.option = "no";
  return made;
}

casefile::PlanMove noSuspicion() {
  casefile::PlanMove made = decision(MoveKind::ConcludeStep1, "no-suspicion");
  made.nextLook = day("2027-05-01");
  return made;
}

casefile::LetterRecord letter(PermissionStore& in) {
  return letterAbout(in.choice);
}

casefile::OutsideRecord changedRecord(PermissionStore& in) {
  casefile::OutsideRecord made = outsideRecord();
  made.id = in.outside;
  made.outcome = "Anders.";
  return made;
}

casefile::OutsideRecord clinical(PermissionStore& in) {
  casefile::OutsideRecord made = outsideRecord("eas");
  made.relationship = in.file.relationships.front().id;
  made.date = day("2026-11-20");
  return made;
}

casefile::LifeEvent changedEvent(PermissionStore& in) {
  casefile::LifeEvent made = lifeEvent();
  made.id = in.event;
  made.text = "bij pleegouders";
  return made;
}

store::LogFilter ofCase(PermissionStore& in) {
  store::LogFilter filter;
  filter.caseNumber = in.number;
  return filter;
}

store::LogFilter ownRows(PermissionStore& in) {
  store::LogFilter filter;
  filter.account = in.person;
  return filter;
}

store::CaseloadRepository caseload(PermissionStore& in) {
  return store::CaseloadRepository(in.store());
}

/// The one case with both: somebody else's as well as nobody's.
store::CaseHolders holders(PermissionStore& in) {
  return {std::nullopt, {in.person, 1}};
}

std::vector<Expected> row(LogAct act, const char* object, About about = About::TheCase) {
  return {{act, object, about}};
}

const std::vector<Method>& caseMethods() {
  using In = PermissionStore&;
  static const auto readCase = row(LogAct::Read, "case");
  static const auto form = row(LogAct::Update, "form");
  static const std::vector<Method> methods{
      {"CaseRepository::createCase", "open-case", kAll, kAnyCase, false, row(LogAct::Create, "case", About::New),
       [](In in) { return statusOf(in.cases().createCase(youth("Voorbeeld: Nieuw"))); }},
      {"CaseRepository::updateYouth", "write-case", kAll, kOrEmergency, false, row(LogAct::Update, "youth"),
       [](In in) { return in.cases().updateYouth(in.id, youth("Voorbeeld: Anders")); }},
      {"CaseRepository::addRelationship", "write-case", kAll, kOrEmergency, false, row(LogAct::Create, "carer"),
       [](In in) { return statusOf(in.cases().addRelationship(in.id, carer("Voorbeeld: Opa"))); }},
      {"CaseRepository::updateRelationship", "write-case", kAll, kOrEmergency, false, row(LogAct::Update, "carer"),
       [](In in) { return in.cases().updateRelationship(in.id, in.file.relationships.front()); }},
      {"CaseRepository::list", "search", kAll, kAnyCase, false, row(LogAct::Search, "case", About::Nothing),
       [](In in) { return statusOf(in.cases().list("voorbeeld")); }},
      {"CaseRepository::load", "see", kAll, kOrEmergency, false, readCase,
       [](In in) { return statusOf(in.cases().load(in.id)); }},
      {"CaseRepository::findNumber", "see", kAll, kOrEmergency, false, readCase,
       [](In in) { return statusOf(in.cases().findNumber(in.number)); }},
      {"readEntryVersions", "see", kAll, kOrEmergency, false, readCase,
       [](In in) { return statusOf(store::readEntryVersions(in.store(), in.id)); }},
      {"CaseRepository::beginAdministration", "write-case", kAll, kOrEmergency, false, row(LogAct::Create, "form"),
       [](In in) {
         return statusOf(in.cases().beginAdministration(in.file.relationships.front().id, lsvg(), day("2026-11-20")));
       }},
      {"CaseRepository::saveDate", "write-case", kAll, kOrEmergency, false, form,
       [](In in) { return in.cases().saveDate(in.draft, day("2026-11-01")); }},
      {"CaseRepository::saveConditions", "write-case", kAll, kOrEmergency, false, form,
       [](In in) { return in.cases().saveConditions(in.draft, conditions("2026-10-01"), true); }},
      {"CaseRepository::saveItem", "write-case", kAll, kOrEmergency, false, form,
       [](In in) {
         return in.cases().saveItem(in.draft, {"1", 4, {}, {}, "anders", ""});
       }},
      {"CaseRepository::saveCurrentItem", "write-case", kAll, kOrEmergency, false, form,
       [](In in) { return in.cases().saveCurrentItem(in.draft, "3"); }},
      {"CaseRepository::saveOpenAnswer", "write-case", kAll, kOrEmergency, false, form,
       [](In in) { return in.cases().saveOpenAnswer(in.open, "1", "in eigen woorden"); }},
      {"CaseRepository::attachPack", "write-case", kAll, kOrEmergency, false, form,
       [](In in) {
         return in.cases().attachPack(
             in.open, instruments::compose(*catalogue().find("aisi-6-12"), madeUpPack("1", "aisi-6-12")));
       }},
      {"CaseRepository::saveReport", "write-case", kAll, kOrEmergency, false, form,
       [](In in) { return in.cases().saveReport(in.draft, "Anders."); }},
      {"CaseRepository::loadAdministration", "see", kAll, kOrEmergency, false, readCase,
       [](In in) { return statusOf(in.cases().loadAdministration(in.record)); }},
      {"CaseRepository::caseOf", "see", kAll, kOrEmergency, false, readCase,
       [](In in) { return statusOf(in.cases().caseOf(in.record)); }},
      {"CaseRepository::complete", "complete", kAll, kOwn, false, row(LogAct::Complete, "form"),
       [](In in) { return in.cases().complete(in.draft, lsvg()); }},
      {"CaseRepository::beginCorrection", "complete", kAll, kOwn, false, row(LogAct::Create, "form"),
       [](In in) { return statusOf(in.cases().beginCorrection(in.record, "verschrijving")); }},
      {"CaseRepository::discardDraft", "write-case", kAll, kOrEmergency, false, row(LogAct::Delete, "form"),
       [](In in) { return in.cases().discardDraft(in.draft); }},
      {"CaseRepository::discardDraft", "write-case", kAll, kOrEmergency, false, row(LogAct::Delete, "form"),
       [](In in) { return in.cases().discardDraft(in.open); }},
      {"CaseRepository::restoreDraft", "write-case", kAll, kOrEmergency, false, row(LogAct::Undelete, "form"),
       [](In in) { return in.cases().restoreDraft(in.discarded); }},
      {"CaseRepository::discardedDrafts", "see", kAll, kOrEmergency, false, readCase,
       [](In in) { return statusOf(in.cases().discardedDrafts(in.id)); }},
      {"CaseRepository::definition",
       "",
       "",
       "",
       true,
       {},
       [](In in) { return statusOf(in.cases().definition(lsvg().hash)); }},
  };
  return methods;
}

const std::vector<Method>& planMethods() {
  using In = PermissionStore&;
  static const std::vector<Method> methods{
      {"PlanRepository::situation",
       "",
       "",
       "",
       true,
       {},
       [](In in) {
         static_cast<void>(in.plan().situation(in.file));
         return Status();
       }},
      {"PlanRepository::saveAnswer", "write-case", kAll, kOrEmergency, false, row(LogAct::Update, "plan-answer"),
       [](In in) { return statusOf(in.plan().saveAnswer(in.id, observation(in))); }},
      {"PlanRepository::saveAnswer", "write-step-2", kAll, kOwn, false, row(LogAct::Create, "plan-answer"),
       [](In in) { return statusOf(in.plan().saveAnswer(in.id, answered("history-neglect", "no"))); }},
      {"PlanRepository::saveAnswer", "write-step-3", "gd", kOwn, false, row(LogAct::Create, "plan-answer"),
       [](In in) { return statusOf(in.plan().saveAnswer(in.id, answered("topic-early-years", "", "rustig"))); }},
      {"PlanRepository::takeBack", "write-case", kAll, kOrEmergency, false, row(LogAct::Delete, "plan-answer"),
       [](In in) { return in.plan().takeBack(in.id, observation(in).key); }},
      {"PlanRepository::saveOutside", "write-step-2", kAll, kOwn, false, row(LogAct::Create, "outside-record"),
       [](In in) { return statusOf(in.plan().saveOutside(in.id, outsideRecord("trf"))); }},
      {"PlanRepository::saveOutside", "write-step-2", kAll, kOwn, false, row(LogAct::Update, "outside-record"),
       [](In in) { return statusOf(in.plan().saveOutside(in.id, changedRecord(in))); }},
      {"PlanRepository::saveOutside", "record-clinical", "d", kOwn, false, row(LogAct::Create, "outside-record"),
       [](In in) { return statusOf(in.plan().saveOutside(in.id, clinical(in))); }},
      {"PlanRepository::removeOutside", "write-step-2", kAll, kOwn, false, row(LogAct::Delete, "outside-record"),
       [](In in) { return in.plan().removeOutside(in.id, in.outside); }},
      {"PlanRepository::saveEvent", "write-step-3", "gd", kOwn, false, row(LogAct::Create, "life-event"),
       [](In in) { return statusOf(in.plan().saveEvent(in.id, lifeEvent("2025-06"))); }},
      {"PlanRepository::saveEvent", "write-step-3", "gd", kOwn, false, row(LogAct::Update, "life-event"),
       [](In in) { return statusOf(in.plan().saveEvent(in.id, changedEvent(in))); }},
      {"PlanRepository::removeEvent", "write-step-3", "gd", kOwn, false, row(LogAct::Delete, "life-event"),
       [](In in) { return in.plan().removeEvent(in.id, in.event); }},
      {"PlanRepository::decide", "conclude-step-1", kAll, kOwn, false, row(LogAct::Complete, "decision"),
       [](In in) { return statusOf(in.plan().decide(in.id, noSuspicion())); }},
      {"PlanRepository::decide", "conclude-step-2", "gd", kOwn, false, row(LogAct::Complete, "decision", About::Later),
       [](In in) { return statusOf(in.plan().decide(in.later, confirmed())); }},
      {"ProposalRepository::propose", "conclude-step-2", "gd", kOwn, false,
       row(LogAct::Create, "proposal", About::Later),
       [](In in) { return statusOf(in.proposals().propose(in.later, confirmed(), in.joris)); }},
      {"ProposalRepository::colleagues",
       "see",
       kAll,
       kOrEmergency,
       false,
       {},
       [](In in) { return statusOf(in.proposals().colleagues(in.laterFile, MoveKind::ConcludeStep2)); }},
      {"ProposalRepository::of", "see", kAll, kOrEmergency, false, row(LogAct::Read, "case", About::Proposed),
       [](In in) { return statusOf(in.proposals().of(in.proposed)); }},
      {"ProposalRepository::agree", "write-step-2", kAll, kOwn, false,
       row(LogAct::Complete, "proposal", About::Proposed),
       [](In in) { return statusOf(in.proposals().agree(in.forPerson)); }},
      {"ProposalRepository::giveBack", "write-step-2", kAll, kOwn, false,
       row(LogAct::Update, "proposal", About::Proposed),
       [](In in) { return in.proposals().giveBack(in.forPerson, "nog niet"); }},
      {"ProposalRepository::withdraw", "write-step-2", kAll, kOwn, false, row(LogAct::Delete, "proposal", About::Own),
       [](In in) { return in.proposals().withdraw(in.byPerson); }},
      {"SearchLeave::begin", "search", kAll, kAnyCase, false, row(LogAct::Search, "case", About::Nothing),
       [](In in) { return statusOf(store::SearchLeave::begin(in.store())); }},
      {"CareRepository::choose", "write-case", kAll, kOrEmergency, false, row(LogAct::Create, "care-choice"),
       [](In in) { return statusOf(in.care().choose(in.id, choiceOf("nika"))); }},
      {"CareRepository::choose", "write-treatment", "gd", kOwn, false, row(LogAct::Create, "care-choice"),
       [](In in) { return statusOf(in.care().choose(in.id, choiceOf("local-spel"))); }},
      {"CareRepository::end", "write-case", kAll, kOrEmergency, false, row(LogAct::Create, "care-end"),
       [](In in) { return in.care().end(in.id, in.choice, "klaar"); }},
      {"CareRepository::keepLetter", "write-case", kAll, kOrEmergency, false, row(LogAct::Create, "letter"),
       [](In in) { return statusOf(in.care().keepLetter(in.id, letter(in))); }},
  };
  return methods;
}

const std::vector<Method>& storeMethods() {
  using In = PermissionStore&;
  const auto pack = [](LogAct act) { return row(act, "pack", About::Nothing); };
  const auto draft = [](LogAct act) { return row(act, "pack-draft", About::Nothing); };
  static const std::vector<Method> methods{
      {"CareRepository::overlay", "", "", "", true, {}, [](In in) { return statusOf(in.care().overlay()); }},
      {"CareRepository::catalogue",
       "",
       "",
       "",
       true,
       {},
       [](In in) {
         static_cast<void>(in.care().catalogue());
         return Status();
       }},
      {"CareRepository::overlayRow", "", "", "", true, {}, [](In in) { return statusOf(in.care().overlayRow()); }},
      {"CareRepository::importOverlay", "manage-overlay", "", kAnyCase, true,
       row(LogAct::Create, "overlay", About::Nothing),
       [](In in) {
         return statusOf(in.care().importOverlay(overlayText("Een ander"), "lijst.json", overlaySchemaText()));
       }},
      {"CareRepository::removeOverlay", "manage-overlay", "", kAnyCase, true,
       row(LogAct::Delete, "overlay", About::Nothing), [](In in) { return in.care().removeOverlay(); }},
      {"PackRepository::list", "", "", "", true, {}, [](In in) { return statusOf(in.packs().list()); }},
      {"PackRepository::load", "", "", "", true, {}, [](In in) { return statusOf(in.packs().load(in.pack)); }},
      {"PackRepository::current",
       "",
       "",
       "",
       true,
       {},
       [](In in) { return statusOf(in.packs().current(*catalogue().find("aisi-6-12"))); }},
      {"PackRepository::loadDraft",
       "",
       "",
       "",
       true,
       {},
       [](In in) { return statusOf(in.packs().loadDraft(in.packDraft)); }},
      {"PackRepository::drafts", "", "", "", true, {}, [](In in) { return statusOf(in.packs().drafts()); }},
      {"PackRepository::add", "manage-packs", "", kAnyCase, true, pack(LogAct::Create),
       [](In in) { return statusOf(in.packs().add(madeUpPack("2"))); }},
      {"PackRepository::confirm", "manage-packs", "", kAnyCase, true, pack(LogAct::Complete),
       [](In in) { return in.packs().confirm(in.pack, "Voorbeeld: Bas", "orthopedagoog"); }},
      {"PackRepository::putInUse", "manage-packs", "", kAnyCase, true, pack(LogAct::Update),
       [](In in) { return in.packs().putInUse(in.ready); }},
      {"PackRepository::takeOutOfUse", "manage-packs", "", kAnyCase, true, pack(LogAct::Update),
       [](In in) { return in.packs().takeOutOfUse(in.ready); }},
      {"PackRepository::remove", "manage-packs", "", kAnyCase, true, pack(LogAct::Delete),
       [](In in) { return in.packs().remove(in.pack); }},
      {"PackRepository::beginDraft", "manage-packs", "", kAnyCase, true, draft(LogAct::Create),
       [](In in) { return statusOf(in.packs().beginDraft(madeUpPack("4"))); }},
      {"PackRepository::saveDraft", "manage-packs", "", kAnyCase, true, draft(LogAct::Update),
       [](In in) { return in.packs().saveDraft(in.packDraft, madeUpPack("5")); }},
      {"PackRepository::saveDraftPlace", "manage-packs", "", kAnyCase, true, draft(LogAct::Update),
       [](In in) { return in.packs().saveDraftPlace(in.packDraft, "items"); }},
      {"PackRepository::discardDraft", "manage-packs", "", kAnyCase, true, draft(LogAct::Delete),
       [](In in) { return in.packs().discardDraft(in.packDraft); }},
      {"PackRepository::finishDraft", "manage-packs", "", kAnyCase, true, pack(LogAct::Create),
       [](In in) { return statusOf(in.packs().finishDraft(in.packDraft)); }},
  };
  return methods;
}

const std::vector<Method>& accessMethods() {
  using In = PermissionStore&;
  static const std::vector<Method> methods{
      {"ReportRepository::composition", "see", kAll, kOrEmergency, false, row(LogAct::Read, "report"),
       [](In in) { return statusOf(in.reports().composition(in.id, "step-2")); }},
      {"ReportRepository::keepComposition", "export-report", kAll, kOwn, false, row(LogAct::Update, "report"),
       [](In in) { return in.reports().keepComposition(in.id, "step-2", "{}"); }},
      {"ReportRepository::keepCopy", "export-report", kAll, kOwn, false, row(LogAct::Export, "report"),
       [](In in) { return statusOf(in.reports().keepCopy(in.id, reportCopy("file"), "%PDF-")); }},
      {"ReportRepository::keepCopy", "export-report", kAll, kOwn, false, row(LogAct::Print, "report"),
       [](In in) { return statusOf(in.reports().keepCopy(in.id, reportCopy("print"), "%PDF-")); }},
      {"ReportRepository::copies", "see", kAll, kOrEmergency, false, row(LogAct::Read, "report"),
       [](In in) { return statusOf(in.reports().copies(in.id)); }},
      {"ReportRepository::file", "see", kAll, kOrEmergency, false, row(LogAct::Read, "report"),
       [](In in) { return statusOf(in.reports().file(in.id, in.copy)); }},
      {"AccessLog::rows", "see-log", "", kAnyCase, true, row(LogAct::Read, "log", About::Nothing),
       [](In in) { return statusOf(in.log().rows({})); }},
      {"AccessLog::rows", "see-case-log", kAll, kOwn, true, row(LogAct::Read, "log"),
       [](In in) { return statusOf(in.log().rows(ofCase(in))); }},
      {"AccessLog::rows", "own-account", kAll, kAnyCase, true, row(LogAct::Read, "log", About::Nothing),
       [](In in) { return statusOf(in.log().rows(ownRows(in))); }},
      {"AccessLog::verify", "verify", kAll, kAnyCase, true, row(LogAct::Verify, "log", About::Nothing),
       [](In in) { return statusOf(in.log().verify()); }},
      {"AccessLog::noteExport", "export-report", kAll, kOwn, false, row(LogAct::Print, "report"),
       [](In in) { return in.log().noteExport(LogAct::Print, "report", in.id); }},
      {"AccessLog::noteExport", "export-whole", "gd", kOwn, false, row(LogAct::Export, "case"),
       [](In in) { return in.log().noteExport(LogAct::Export, "case", in.id); }},
      {"AccessLog::noteExport", "see-log", "", kAnyCase, true, row(LogAct::Export, "log", About::Nothing),
       [](In in) { return in.log().noteExport(LogAct::Export, "log", 0); }},
      {"AccessLog::noteExport", "see-case-log", kAll, kOwn, true, row(LogAct::Export, "log"),
       [](In in) { return in.log().noteExport(LogAct::Export, "log", in.id); }},
      {"AccessLog::noteExport", "search", kAll, kAnyCase, false, row(LogAct::Print, "talk-sheet", About::Nothing),
       [](In in) { return in.log().noteExport(LogAct::Print, "talk-sheet", 0); }},
      {"CaseloadRepository::relation",
       "",
       "",
       "",
       true,
       {},
       [](In in) { return statusOf(caseload(in).relation(in.id)); }},
      {"CaseloadRepository::holders",
       "see",
       kAll,
       kOrEmergency,
       true,
       {},
       [](In in) { return statusOf(caseload(in).holders(in.id)); }},
      {"CaseloadRepository::numbered",
       "assign",
       kAll,
       kOwn,
       true,
       {},
       [](In in) { return statusOf(caseload(in).numbered(in.number)); }},
      {"CaseloadRepository::colleagues",
       "",
       "",
       "",
       true,
       {},
       [](In in) { return statusOf(caseload(in).colleagues()); }},
      {"CaseloadRepository::teamNames", "", "", "", true, {}, [](In in) { return statusOf(caseload(in).teamNames()); }},
      {"CaseloadRepository::assign", "assign", kAll, kOwn, true, row(LogAct::Update, "case-holders"),
       [](In in) { return caseload(in).assign(in.id, holders(in)); }},
      {"CaseloadRepository::openInEmergency", "open-emergency", kAll, "exo", false, row(LogAct::Emergency, "case"),
       [](In in) { return statusOf(caseload(in).openInEmergency(in.number, "crisis vannacht")); }},
      {"CaseloadRepository::emergencies",
       "see",
       kAll,
       kOrEmergency,
       false,
       {},
       [](In in) { return statusOf(caseload(in).emergencies(in.id)); }},
  };
  return methods;
}

casefile::ConsentRow withdrawn() {
  casefile::ConsentRow made;
  made.on = day("2026-11-20");
  made.person = "Voorbeeld: Marit";
  return made;
}

const std::vector<Method>& retentionMethods() {
  using In = PermissionStore&;
  static const auto retention = [](In in) { return store::RetentionRepository(in.store()); };
  static const auto looked = row(LogAct::Read, "retention", About::Nothing);
  static const std::vector<Method> methods{
      {"RetentionRepository::of", "see", kAll, kOrEmergency, true, row(LogAct::Read, "case"),
       [](In in) { return statusOf(retention(in).of(in.id)); }},
      {"RetentionRepository::past", "see-retention", "", kAnyCase, true, looked,
       [](In in) { return statusOf(retention(in).past()); }},
      {"RetentionRepository::destroyed", "see-retention", "", kAnyCase, true, looked,
       [](In in) { return statusOf(retention(in).destroyed()); }},
      {"RetentionRepository::backupsHolding", "see-retention", "", kAnyCase, true, looked,
       [](In in) { return statusOf(retention(in).backupsHolding(PermissionStore::kDestroyed)); }},
      {"RetentionRepository::destroy", "destroy-case", "gd", kOwn, true, row(LogAct::Destroy, "case"),
       [](In in) { return retention(in).destroy(in.id, in.number, casefile::DestroyGround::Example); }},
      {"RetentionRepository::consents", "see", kAll, kOrEmergency, false, row(LogAct::Read, "case"),
       [](In in) { return statusOf(retention(in).consents(in.id)); }},
      {"RetentionRepository::recordConsent", "record-consent", kAll, kOwn, false, row(LogAct::Create, "consent"),
       [](In in) { return retention(in).recordConsent(in.id, withdrawn()); }},
  };
  return methods;
}

/// `c`, `t`, `e`: as `Method::relations`; `x`: elsewhere; `o`: an emergency access that is over.
char letterOf(Standing standing) {
  return "ctexo"[static_cast<std::size_t>(standing)];
}

bool has(const char* letters, char wanted) {
  return std::string_view(letters).find(wanted) != std::string_view::npos;
}

char letterOf(Role role) {
  return "jgdb"[static_cast<std::size_t>(role)];
}

/// The ids of the roles that may, in the order of the plan.
std::string whoMay(const Method& method) {
  std::string who;
  const auto add = [&](const char* id) { who += (who.empty() ? "" : ", ") + std::string(id); };
  if (has(method.roles, 'j')) add("youth-professional");
  if (has(method.roles, 'g')) add("behavioural-scientist");
  if (has(method.roles, 'd')) add("qualified-diagnostician");
  // The refusal is about the case; that whoever looks after the store sees this of every case is another right.
  const std::string_view act = method.act;
  if (method.administrators && act != "see-case-log" && act != "see") add("administrator");
  return who;
}

/// Who asks.
struct Person {
  Role role{};
  bool administrator = false;
  Standing standing{};
};

/// Until when a case is kept, told to whoever looks after the store: of every case, by another right.
bool isOfAll(const Method& method, const Person& person) {
  return std::string_view(method.name) == "RetentionRepository::of" && person.administrator;
}

std::string groundOf(const Method& method, const Person& person, const Expected& expected) {
  constexpr const char* kGrounds[] = {"caseload", "team", "emergency", "", ""};
  const std::string standing = kGrounds[static_cast<std::size_t>(person.standing)];
  const std::string act = method.act;
  if (act == "own-account") return person.administrator ? "administration" : "own"; // of the whole log, one's own too
  if (act == "open-emergency") return person.standing == Standing::Emergency ? "emergency" : "work";
  if (act == "see-case-log" && person.administrator) return "administration"; // by the right to the whole log
  if (isOfAll(method, person)) return "administration";
  const bool aboutCase = expected.about != About::Nothing && expected.about != About::New;
  if (aboutCase && !standing.empty()) return standing;
  return method.administrators && person.administrator ? "administration" : "work";
}

void checkRow(PermissionStore& in, const Method& method, const Person& person, const Expected& expected,
              const store::LogRow& found) {
  CHECK(found.account == in.person);
  CHECK(found.role == casefile::idOf(person.role));
  CHECK(store::idOf(found.act) == store::idOf(expected.act));
  CHECK(found.object == (isOfAll(method, person) ? "retention" : expected.object));
  CHECK(found.ground == groundOf(method, person, expected));
  if (expected.about == About::TheCase) CHECK(found.caseId == in.id);
  if (expected.about == About::Later) CHECK(found.caseId == in.later);
  if (expected.about == About::Proposed) CHECK(found.caseId == in.proposed);
  if (expected.about == About::Own) CHECK(found.caseId == in.own);
  if (expected.about == About::New) CHECK(found.caseId > in.closed);
  CHECK(found.caseId.has_value() == (expected.about != About::Nothing));
  CHECK(found.caseNumber.empty() == (expected.about == About::Nothing));
}

bool expectedToBeAllowed(const Method& method, const Person& person) {
  if (*method.act == '\0') return true;
  if (method.administrators && person.administrator) return true;
  if (!has(method.roles, letterOf(person.role))) return false;
  return *method.relations == '\0' || has(method.relations, letterOf(person.standing));
}

void checkAllowed(PermissionStore& in, const Method& method, const Person& person) {
  const auto before = in.rows();
  const Status done = method.run(in);
  INFO((done ? std::string("done") : Catch::StringMaker<Error>::convert(done.error())));
  CHECK(done.has_value());
  const auto rows = in.rowsAfter(before);
  CHECK(rows.size() == method.rows.size());
  for (std::size_t i = 0; i < rows.size() && i < method.rows.size(); ++i)
    checkRow(in, method, person, method.rows[i], rows[i]);
}

void checkRefused(PermissionStore& in, const Method& method, const Person& person) {
  const auto rows = in.rows();
  const std::string content = in.content();
  const Status done = method.run(in);
  REQUIRE_FALSE(done.has_value());
  Error expected{ErrorKind::NotAllowed, {{"act", method.act}, {"who", whoMay(method)}}};
  const bool couldElsewhere = *method.relations != '\0' && has(method.roles, letterOf(person.role));
  if (couldElsewhere) expected.params["relation"] = "elsewhere";
  CHECK(done.error() == expected);
  CHECK(in.rows() == rows);
  CHECK(in.content() == content);
}

int checkCell(PermissionStore& in, const Method& method, const Person& person) {
  INFO(method.name << " (" << method.act << ") by " << casefile::idOf(person.role)
                   << (person.administrator ? ", administrator" : "") << ", standing " << letterOf(person.standing));
  const bool own = person.standing == Standing::Caseload || person.standing == Standing::Team;
  if (std::string_view(method.act) == "open-emergency" && own) {
    // One's own case needs no reason: it is opened, and nothing is written.
    const auto rows = in.rows();
    CHECK(method.run(in).has_value() == (person.role != Role::Administrator));
    CHECK(in.rows() == rows);
    return 0;
  }
  if (!expectedToBeAllowed(method, person)) {
    checkRefused(in, method, person);
    return 0;
  }
  checkAllowed(in, method, person);
  in.openAs(person.role, person.administrator);
  return 1;
}

std::vector<const Method*> everyMethod() {
  std::vector<const Method*> all;
  for (const auto* methods : {&caseMethods(), &planMethods(), &storeMethods(), &accessMethods(), &retentionMethods()})
    for (const Method& method : *methods)
      all.push_back(&method);
  return all;
}

void checkStanding(Standing standing) {
  PermissionStore in(standing);
  int allowed = 0;
  for (const Role role : casefile::kAccountRoles)
    for (const bool administrator : {false, true}) {
      in.openAs(role, administrator);
      for (const Method* method : everyMethod())
        allowed += checkCell(in, *method, {role, administrator, standing});
    }
  CHECK(allowed > 100);
}

} // namespace

TEST_CASE("who may do what, with a case of the own caseload") {
  checkStanding(Standing::Caseload);
}

TEST_CASE("who may do what, with a case of the own team") {
  checkStanding(Standing::Team);
}

TEST_CASE("who may do what, with a case opened in emergency") {
  checkStanding(Standing::Emergency);
}

TEST_CASE("who may do what, with a case elsewhere") {
  checkStanding(Standing::Elsewhere);
}

TEST_CASE("who may do what, with a case that was opened in emergency until just now") {
  checkStanding(Standing::EmergencyOver);
}

TEST_CASE("a disabled account may do nothing with a case or the store, whatever it was") {
  PermissionStore in(Standing::Caseload);
  for (const Role role : casefile::kAccountRoles) {
    in.openAs(role, true, true);
    const auto rows = in.rows();
    const std::string content = in.content();
    for (const Method* method : everyMethod()) {
      if (*method->act == '\0') continue; // tells nothing of a case
      INFO(method->name << " by a disabled " << casefile::idOf(role));
      const Status done = method->run(in);
      REQUIRE_FALSE(done.has_value());
      CHECK(done.error().kind == ErrorKind::NotAllowed);
    }
    CHECK(in.rows() == rows);
    CHECK(in.content() == content);
  }
}

TEST_CASE("lists show the cases within reach and no other") {
  for (const Standing standing : kStandings) {
    INFO("standing " << letterOf(standing));
    PermissionStore in(standing);
    in.openAs(Role::YouthProfessional, false);
    const bool within = has(kOrEmergency, letterOf(standing));
    CHECK(in.cases().list()->size() == (within ? 5u : 0u));
    CHECK(in.cases().list("later")->size() == (within ? 4u : 0u));
    const auto leave = store::SearchLeave::begin(in.store()).value();
    const auto found = store::CaseFinder(in.database()).find(leave, {}).value();
    CHECK(found.size() == (within ? 5u : 0u));
    const auto start = store::readDayStart(in.database(), leave, 9, 9).value();
    CHECK(start.waiting.size() == (within ? 1u : 0u));
    CHECK(start.overdue.count == 0); // the one with a day is closed
    CHECK(start.dueSoon.count == 0);
    store::LogFilter ownRows; // of a case: not what one did oneself in it, but what is about it
    ownRows.caseNumber = in.number;
    ownRows.account = in.person;
    CHECK(in.log().rows(ownRows).has_value() == has(kOwn, letterOf(standing)));
  }
}

TEST_CASE("a situation knows how the person stands to the case, and what may be done follows") {
  for (const Standing standing : kStandings) {
    PermissionStore in(standing);
    in.openAs(Role::BehaviouralScientist, false);
    const auto situation = in.plan().situation(in.file);
    const bool own = has(kOwn, letterOf(standing));
    const bool within = has(kOrEmergency, letterOf(standing));
    INFO("standing " << letterOf(standing));
    CHECK((situation.relation == casefile::CaseRelation::Own) == own);
    CHECK((situation.relation == casefile::CaseRelation::Emergency) == (within && !own));
    CHECK(plan::mayFill(situation, casefile::Act::WriteCase) == within);
    CHECK(plan::mayFill(situation, casefile::Act::WriteStep2) == own);
    const auto state = plan::planState(situation);
    CHECK(state.move(MoveKind::ConcludeStep1).open() == own);
    CHECK(state.move(MoveKind::ConcludeStep1).ready);
  }
}
