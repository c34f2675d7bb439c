#include "plan/required_by_sources.h"

#include <algorithm>
#include <initializer_list>

namespace haven::tests {

using namespace haven::casefile;

namespace {

using Ids = std::set<std::string>;
using Points = std::initializer_list<const char*>;

constexpr Points kObservations = {"observation-at-ease", "observation-comfort", "observation-listens",
                                  "observation-fun"};
constexpr Points kHistory = {"history-neglect", "history-veilig-thuis", "history-carer-changes", "history-placement",
                             "history-events"};
constexpr Points kBalance = {"carer-model",          "carer-mental-health", "carer-perspective",  "carer-sensitivity",
                             "carer-cooperation",    "carer-substances",    "child-birth",        "child-medical",
                             "child-temperament",    "child-development",   "child-intelligence", "child-senses",
                             "family-stable",        "family-care",         "family-violence",    "family-support",
                             "family-socioeconomic", "family-same",         "contact-carers",     "contact-daily"};
constexpr Points kTopics = {"topic-early-years",      "topic-figures",          "topic-course",
                            "topic-carer-changes",    "topic-social-emotional", "topic-relations",
                            "topic-events",           "topic-neglect",          "topic-other-children",
                            "topic-youth-protection", "topic-parents-view",     "topic-family-history"};
constexpr Points kDecisionChoices = {"form-insecure-with-behaviour", "form-disorganised", "form-broken",
                                     "attachment-disorder", "referral"};
constexpr Points kDecisionTexts = {"comorbidity", "multidisciplinary", "treatment-or-guidance"};
constexpr Points kFactors = {"factor-outcome", "factor-age",           "factor-behaviour", "factor-available",
                             "factor-open",    "factor-interventions", "factor-therapies"};
constexpr Points kClinical = {"dai", "pdi", "wmci", "asct", "cai", "coa"};

constexpr int kYoungestScreened = 12; ///< months: LSVG from one year
constexpr int kOldestScreened = 155;  ///< AISI up to and including twelve years
constexpr int kYouthAnswers = 132;    ///< YSR from eleven years

bool blank(const std::string& text) {
  return text.find_first_not_of(" \t\n") == std::string::npos;
}

/// Asks one case, row by row.
class Asker {
 public:
  explicit Asker(const CaseModel& model)
      : m_file(&model.file), m_round(model.file.plan.moves.empty() ? 1 : model.file.plan.moves.back().round),
        m_months(static_cast<int>(completedMonths(model.file.youth.dateOfBirth, model.today).count())) {}

  Ids step1() {
    Ids every;
    if (m_file->relationships.empty()) return {"carers"};
    for (const Relationship& carer : m_file->relationships) {
      Ids open;
      for (const char* point : kObservations)
        if (!chosen(point, carer.id)) open.insert(std::string(point) + "@" + std::to_string(carer.id));
      if (open.empty()) return {}; // seen with one carer: enough to say that there is a suspicion
      every.merge(open);
    }
    return every;
  }

  Ids step2() {
    choices(kHistory);
    choices(kBalance);
    if (meldcode()) done("meldcode-weighed");
    done("youth-talk-held");
    if (!screened()) {
      const bool instrumentNamed = m_months >= kYoungestScreened && m_months <= kOldestScreened;
      const PlanAnswer* said = latest("screening-instrument-taken", {});
      if (instrumentNamed || (said != nullptr && said->option == "done"))
        m_open.insert("screening-instrument-taken");
      else
        done("screening-instrument-taken");
    }
    if (!taken({"cbcl", "vog"})) done("broad-parents");
    if (!taken({"trf"})) done("broad-teacher");
    if (m_months >= kYouthAnswers && !taken({"ysr"})) done("broad-youth");
    return m_open;
  }

  Ids step3() {
    texts(kTopics);
    if (m_file->plan.events.empty()) done("timeline-made");
    if (!taken(kClinical)) done("clinical-instrument-taken");
    for (const Relationship& carer : m_file->relationships)
      if (!taken({"eas"}, carer.id)) done("interaction-video-viewed", carer.id);
    choices(kDecisionChoices);
    texts(kDecisionTexts);
    return m_open;
  }

  Ids treatment() {
    texts(kFactors);
    choices({"preferred-choice", "parents-contact"});
    texts({"preferred-reason"});
    const PlanAnswer* choice = latest("preferred-choice", {});
    const std::string preferred = choice == nullptr ? "" : choice->option;
    if (preferred == "repair") choices({"repair-stable"});
    if (preferred == "new")
      choices({"new-known-adult", "new-stable-place", "new-trusted-person", "new-without-placement"});
    return m_open;
  }

  bool meldcode() {
    const auto said = [&](const char* point, Points options) {
      const PlanAnswer* given = latest(point, {});
      return given != nullptr &&
             std::any_of(options.begin(), options.end(), [&](const char* option) { return given->option == option; });
    };
    return said("history-neglect", {"yes"}) || said("maltreatment", {"yes"}) ||
           said("family-care", {"hindering", "both"}) || said("family-violence", {"hindering", "both"}) ||
           said("jgz-family-care", {"hindering", "both"});
  }

  Ids unweighed() {
    if (meldcode()) done("meldcode-weighed");
    return m_open;
  }

 private:
  /// The last word on a question in this round: of its latest day, and there the last that was entered.
  const PlanAnswer* latest(const std::string& point, std::optional<RelationshipId> carer) const {
    const PlanAnswer* best = nullptr;
    for (const PlanAnswer& row : m_file->plan.answers) {
      if (row.key.point != point || row.key.relationship != carer || row.key.round != m_round) continue;
      const bool replaced =
          std::any_of(m_file->plan.answers.begin(), m_file->plan.answers.end(),
                      [&](const PlanAnswer& other) { return other.key == row.key && other.id > row.id; });
      if (replaced || row.knowledge == Knowledge::TakenBack) continue;
      if (best == nullptr || best->key.on < row.key.on) best = &row;
    }
    return best;
  }
  bool chosen(const char* point, std::optional<RelationshipId> carer) const {
    const PlanAnswer* given = latest(point, carer);
    return given != nullptr && (given->knowledge != Knowledge::Answered || !given->option.empty());
  }
  void choices(Points points) {
    for (const char* point : points)
      if (!chosen(point, {})) m_open.insert(point);
  }
  void texts(Points points) {
    for (const char* point : points) {
      const PlanAnswer* given = latest(point, {});
      if (given == nullptr || (given->knowledge == Knowledge::Answered && blank(given->text))) m_open.insert(point);
    }
  }
  /// Done, or said why not.
  void done(const std::string& point, std::optional<RelationshipId> carer = {}) {
    const PlanAnswer* given = latest(point, carer);
    const bool isDone = given != nullptr && given->option == "done";
    const bool saidWhyNot = given != nullptr && !blank(given->text) &&
                            (given->option == "not-done" || given->knowledge != Knowledge::Answered);
    if (!isDone && !saidWhyNot) m_open.insert(carer ? point + "@" + std::to_string(*carer) : point);
  }
  bool taken(Points instruments, std::optional<RelationshipId> with = {}) const {
    return std::any_of(m_file->plan.outside.begin(), m_file->plan.outside.end(), [&](const OutsideRecord& row) {
      return row.round == m_round && (!with || row.relationship == with) &&
             std::any_of(instruments.begin(), instruments.end(),
                         [&](const char* one) { return row.instrument == one; });
    });
  }
  bool screened() const {
    std::string began;
    for (const PlanMove& move : m_file->plan.moves)
      if (move.kind == MoveKind::NewRound) began = move.by.at.substr(0, 10);
    return std::any_of(m_file->administrations.begin(), m_file->administrations.end(), [&](const Administration& form) {
      return form.state == RecordState::Final && !form.correctedBy && formatIsoDate(form.date) >= began;
    });
  }

  const CaseFile* m_file;
  int m_round;
  int m_months;
  Ids m_open;
};

} // namespace

std::set<std::string> stillAsked(const CaseModel& model, MoveKind kind) {
  Asker asker(model);
  switch (kind) {
  case MoveKind::ConcludeStep1:
    return asker.step1();
  case MoveKind::ConcludeStep2:
    return asker.step2();
  case MoveKind::DecideStep3:
    return asker.step3();
  case MoveKind::SettleTreatment:
    return asker.treatment();
  case MoveKind::NewRound:
  case MoveKind::Close:
    return asker.unweighed();
  case MoveKind::Reopen:
    break;
  }
  return {};
}

} // namespace haven::tests
