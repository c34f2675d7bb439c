#include "plan/vignette.h"

#include "plan/shipped_plan.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace haven::tests {

using namespace haven::casefile;
using nlohmann::json;

namespace {

constexpr int kDaysToNextLook = 90;

[[noreturn]] void refuse(const std::string& what) {
  throw std::runtime_error("vignette: " + what);
}

Date dateIn(const json& text) {
  const auto date = parseIsoDate(text.get<std::string>());
  if (!date) refuse("no date: " + text.get<std::string>());
  return *date;
}

template <class T>
T known(const std::optional<T>& found, const std::string& id) {
  if (!found) refuse("unknown " + id);
  return *found;
}

/// `point@2`: the point, and the second carer.
std::pair<std::string, std::optional<RelationshipId>> splitAt(const std::string& text) {
  const auto at = text.find('@');
  if (at == std::string::npos) return {text, std::nullopt};
  return {text.substr(0, at), std::stoll(text.substr(at + 1))};
}

/// Tells a case to a model, entry by entry.
class Teller {
 public:
  Teller(CaseModel& model, std::string title) : m_model(&model), m_title(std::move(title)) {}

  void tell(const json& entry) {
    m_by = roleOf(entry.value("by", "qualified-diagnostician"));
    if (entry.contains("today"))
      m_model->today = dateIn(entry["today"]);
    else if (entry.contains("answer"))
      answer(entry);
    else if (entry.contains("fill"))
      fill(entry);
    else if (entry.contains("screening"))
      screening(entry);
    else if (entry.contains("outside"))
      outside(entry["outside"].get<std::string>(), entry);
    else if (entry.contains("event"))
      event(entry);
    else if (entry.contains("decide"))
      keep(m_model->decide(decisionOf(entry["decide"].get<std::string>(), m_model->today), m_by), entry.dump());
    else
      refuse(m_title + " " + entry.dump());
  }

 private:
  void keep(bool kept, const std::string& what) const {
    if (!kept) refuse(m_title + ": not accepted: " + what);
  }
  void answer(const json& entry);
  void fill(const json& entry);
  void fillPoint(const plan::Section& section, const std::string& point, std::optional<RelationshipId> of,
                 const json& entry);
  void fillSection(const std::string& named, const json& entry);
  void fillStep(const std::string& step, const json& entry);
  void screening(const json& entry);
  void outside(const std::string& instrument, const json& entry, std::optional<RelationshipId> of = std::nullopt);
  void event(const json& entry);

  CaseModel* m_model;
  std::string m_title;
  Role m_by = Role::QualifiedDiagnostician;
};

void Teller::answer(const json& entry) {
  PlanAnswer made;
  std::tie(made.key.point, made.key.relationship) = splitAt(entry["answer"].get<std::string>());
  made.knowledge = known(knowledgeFromId(entry.value("knowledge", "answered")), entry.dump());
  made.option = entry.value("option", "");
  made.text = entry.value("text", "");
  if (entry.contains("day")) made.day = dateIn(entry["day"]);
  const auto field = plan::fieldOf(shippedPlan(), made.key.point);
  const plan::Section* section = field ? shippedPlan().section(field->section) : nullptr;
  if (section != nullptr && section->repeated)
    made.key.on = entry.contains("on") ? dateIn(entry["on"]) : m_model->today;
  keep(m_model->answer(made, m_by), entry.dump());
}

void Teller::fillPoint(const plan::Section& section, const std::string& point, std::optional<RelationshipId> of,
                       const json& entry) {
  PlanAnswer made;
  made.key.point = point;
  made.key.relationship = of;
  if (section.repeated) made.key.on = m_model->today;
  const plan::Point* found = shippedPlan().point(point);
  if (found == nullptr)
    made.option = kProtective;
  else if (found->kind == plan::AnswerKind::Done)
    made.option = kDone;
  else if (found->kind == plan::AnswerKind::Text)
    made.text = "Verzonnen antwoord";
  else if (point == "attachment-disorder")
    made.option = "none";
  else if (point == "preferred-choice")
    made.option = "repair";
  else
    made.option = section.id == "observations" || section.id == "preferred-relationship" ? kYes : kNo;
  if (entry.contains("option")) made.option = entry["option"].get<std::string>();
  keep(m_model->answer(made, m_by), point + " of " + entry.dump());
}

void Teller::fillSection(const std::string& named, const json& entry) {
  const auto [id, of] = splitAt(named);
  const plan::Section* section = shippedPlan().section(id);
  if (section == nullptr) refuse("no section " + id);
  std::vector<std::string> points;
  for (const plan::Point& point : section->points)
    points.push_back(point.id);
  if (id == "balance")
    for (const plan::BalanceLevel& level : shippedPlan().balance)
      for (const plan::BalanceRow& row : level.rows)
        points.push_back(row.id);
  const auto except = entry.value("except", std::vector<std::string>{});
  int left = entry.value("count", static_cast<int>(points.size()));
  for (const std::string& point : points)
    if (std::find(except.begin(), except.end(), point) == except.end() && left-- > 0)
      fillPoint(*section, point, of, entry);
}

/// All that a step asks, but for the screening instrument and what is left out.
void Teller::fillStep(const std::string& step, const json& entry) {
  const auto except = entry.value("except", std::vector<std::string>{});
  const auto wanted = [&](const char* id) { return std::find(except.begin(), except.end(), id) == except.end(); };
  if (step == "step-2") {
    for (const char* section : {"history", "balance"})
      if (wanted(section)) fillSection(section, entry);
    if (wanted("youth-talk-held")) fillSection("youth-talk", {{"except", {"youth-own-view"}}});
    if (wanted("cbcl")) outside("cbcl", {});
    if (wanted("trf")) outside("trf", {});
    const int age = static_cast<int>(completedMonths(m_model->file.youth.dateOfBirth, m_model->today).count());
    if (age >= 132 && wanted("ysr")) outside("ysr", {});
  } else if (step == "step-3") {
    fillSection("development-talk", entry);
    if (wanted("timeline-made"))
      event({{"event", "home"}, {"from", formatIsoDate(m_model->file.youth.dateOfBirth)}, {"ongoing", true}});
    if (wanted("dai")) outside("dai", {});
    for (const auto& carer : m_model->file.relationships)
      if (wanted("eas")) outside("eas", {}, carer.id);
    fillSection("decision", entry);
  } else {
    json rest = entry;
    for (const char* other : {"new-known-adult", "new-stable-place", "new-trusted-person", "new-without-placement"})
      rest["except"].push_back(other);
    fillSection("treatment-factors", rest);
    fillSection("preferred-relationship", rest);
  }
}

void Teller::fill(const json& entry) {
  const auto named = entry["fill"].get<std::string>();
  if (named == "step-2" || named == "step-3" || named == "after")
    fillStep(named, entry);
  else
    fillSection(named, entry);
}

void Teller::screening(const json& entry) {
  const auto bands = entry.value("bands", std::map<std::string, std::string>{});
  const Date on = entry.contains("on") ? dateIn(entry["on"]) : m_model->today;
  const auto id = m_model->screening(entry["screening"].get<std::string>(), entry.value("of", 1), on, bands,
                                     !entry.contains("draft"));
  if (entry.contains("corrected")) m_model->correct(id, entry["corrected"].get<std::map<std::string, std::string>>());
}

void Teller::outside(const std::string& instrument, const json& entry, std::optional<RelationshipId> of) {
  OutsideRecord made;
  made.instrument = instrument;
  made.relationship = of;
  if (entry.contains("of")) made.relationship = entry["of"].get<RelationshipId>();
  made.assessor = "Verzonnen beoordelaar";
  made.outcome = "Verzonnen uitkomst";
  made.date = m_model->today;
  keep(m_model->outside(made, m_by), instrument);
}

void Teller::event(const json& entry) {
  LifeEvent made;
  made.kind = known(lifeEventKindFromId(entry["event"].get<std::string>()), entry.dump());
  made.from = known(parsePartialDate(entry["from"].get<std::string>()), entry.dump());
  if (entry.contains("to")) made.to = known(parsePartialDate(entry["to"].get<std::string>()), entry.dump());
  made.ongoing = entry.value("ongoing", false);
  made.text = "Verzonnen gebeurtenis";
  keep(m_model->event(made, m_by), entry.dump());
}

} // namespace

Role roleOf(const std::string& id) {
  return known(roleFromId(id), id);
}

std::vector<Vignette> vignettes() {
  std::vector<std::filesystem::path> paths;
  for (const auto& found : std::filesystem::directory_iterator(HAVEN_SOURCE_DIR "/tests/plan/vignettes"))
    if (found.path().extension() == ".json") paths.push_back(found.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Vignette> all;
  for (const auto& path : paths) {
    const auto text = readFile(path, 1'000'000);
    if (!text) refuse(path.string());
    const json document = json::parse(*text);
    if (!document.at("mark").get<std::string>().starts_with("Verzonnen")) refuse("not marked: " + path.string());
    for (const json& told : document.at("vignettes"))
      all.push_back({path.filename().string(), told});
  }
  return all;
}

CaseModel caseOf(const Vignette& vignette) {
  const json& told = vignette.told;
  CaseModel model(dateIn(told.at("born")), dateIn(told.at("today")));
  for (const auto& kind : told.at("carers"))
    model.addCarer(known(relationshipKindFromId(kind.get<std::string>()), kind.dump()));
  Teller teller(model, vignette.title());
  for (const json& entry : told.at("record"))
    teller.tell(entry);
  return model;
}

PlanMove decisionOf(const std::string& said, Date today) {
  PlanMove made;
  made.reason = "Verzonnen reden";
  const auto nextLook = addDays(today, kDaysToNextLook);
  if (said == "suspicion" || said == "no-suspicion") {
    made.kind = MoveKind::ConcludeStep1;
    made.outcome = said;
    if (said == "no-suspicion") made.nextLook = nextLook;
  } else if (const auto slash = said.find('/'); slash != std::string::npos) {
    made.kind = MoveKind::ConcludeStep2;
    made.outcome = said.substr(0, slash);
    made.follow = known(followFromId(said.substr(slash + 1)), said);
    made.departure = "Verzonnen onderbouwing";
    made.revision = "Verzonnen herziening";
    made.second = NamedPerson{"Verzonnen collega", Role::YouthProfessional};
    if (made.follow == Follow::OtherExamination || made.follow == Follow::Guidance) {
      made.followText = "Verzonnen vervolg";
      made.nextLook = nextLook;
    }
  } else if (said == "step-3" || said == "treatment") {
    made.kind = said == "step-3" ? MoveKind::DecideStep3 : MoveKind::SettleTreatment;
    made.revision = "Verzonnen herziening";
    made.nextLook = nextLook;
  } else if (said.starts_with("close:")) {
    made.kind = MoveKind::Close;
    made.outcome = said.substr(6);
  } else {
    made.kind = known(moveKindFromId(said), said);
  }
  return made;
}

std::vector<std::string> fieldIds(const json& listed) {
  std::vector<std::string> ids;
  for (const auto& one : listed) {
    const auto text = one.get<std::string>();
    const auto star = text.find("/*");
    if (star == std::string::npos) {
      ids.push_back(text);
      continue;
    }
    const std::string section = text.substr(0, star);
    const std::string of = text.substr(star + 2);
    if (section == "balance") {
      for (const plan::BalanceLevel& level : shippedPlan().balance)
        for (const plan::BalanceRow& row : level.rows)
          ids.push_back(row.id);
    } else if (const plan::Section* found = shippedPlan().section(section)) {
      for (const plan::Point& point : found->points)
        ids.push_back(point.id + of);
    } else {
      refuse("no section " + section);
    }
  }
  return ids;
}

} // namespace haven::tests
