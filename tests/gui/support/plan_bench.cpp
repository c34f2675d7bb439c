#include "gui/support/plan_bench.h"

#include "gui/follow_up_panel.h"
#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

namespace haven::tests {
namespace {

template <class T>
T must(Result<T> result) {
  if (!result)
    throw std::runtime_error("not as the test expects: " + result.error().param("field") + " " +
                             result.error().param("reason") + " " + result.error().param("missing") + " " +
                             result.error().param("barriers"));
  return std::move(*result);
}

void must(const Status& status) {
  if (!status) throw std::runtime_error("not as the test expects: " + status.error().param("reason"));
}

} // namespace

PlanBench::PlanBench(casefile::Role role) : FlowBench(role), m_desk(std::make_unique<gui::PlanDesk>(session())) {
  must(m_desk->open(caseId));
}

PlanBench::~PlanBench() {
  allowWrites();
}

casefile::CaseFile PlanBench::stored(casefile::CaseId id) {
  return must(session().cases().load(id == 0 ? caseId : id));
}

casefile::CaseId PlanBench::addCase(const QString& name) {
  casefile::Youth youth;
  youth.name = name.toStdString();
  youth.dateOfBirth = std::chrono::year{2023} / 2 / 28;
  return must(session().cases().createCase(youth, {}, true));
}

void PlanBench::answer(const plan::Field& field, const std::string& option, const std::string& text,
                       std::optional<Date> on) {
  casefile::PlanAnswer answer;
  answer.key = desk().key(field, on);
  answer.option = option;
  answer.text = text;
  must(session().plan().saveAnswer(desk().file().id, answer));
  must(desk().open(desk().file().id));
}

void PlanBench::observe(const std::string& option) {
  for (const plan::Point& point : desk().plan().section("observations")->points)
    answer({"step-1", "observations", point.id, mother}, option, {}, session().today());
}

void PlanBench::decide(casefile::PlanMove move) {
  must(session().plan().decide(desk().file().id, std::move(move)));
  must(desk().open(desk().file().id));
}

void PlanBench::readyForStep2(int lsvgAnswer) {
  observe(std::string(casefile::kNo));
  casefile::PlanMove suspicion;
  suspicion.kind = casefile::MoveKind::ConcludeStep1;
  suspicion.outcome = "suspicion";
  suspicion.reason = "Zoekt geen troost.";
  decide(suspicion);
  settleConditions(draft);
  fill(draft, lsvgAnswer);
  must(session().cases().saveReport(draft, "Kort verslag."));
  must(session().cases().complete(draft, *catalogue.find("lsvg")));
  must(desk().open(caseId));
  for (const plan::Missing& missing : plan::missingFor(desk().situation(), "step-2")) {
    const plan::Point* point = desk().plan().point(missing.field.point);
    if (point == nullptr)
      answer(missing.field, std::string(casefile::kProtective));
    else if (point->kind == plan::AnswerKind::Done)
      answer(missing.field, std::string(casefile::kNotDone), "Kan nu niet.");
    else if (point->kind == plan::AnswerKind::Text)
      answer(missing.field, {}, "Besproken.");
    else
      answer(missing.field, std::string(casefile::kNo));
  }
}

void PlanBench::dropDraft() {
  must(session().cases().discardDraft(draft));
  must(desk().open(caseId));
}

void PlanBench::refuseWrites() {
  std::signal(SIGXFSZ, SIG_IGN);
  getrlimit(RLIMIT_FSIZE, &m_before);
  const rlimit nothing{0, m_before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &nothing);
  m_refusing = true;
}

void PlanBench::allowWrites() {
  if (m_refusing) setrlimit(RLIMIT_FSIZE, &m_before);
  m_refusing = false;
}

void readDay(gui::CasesPage& page) {
  QSignalSpy filled(find<gui::FollowUpPanel>(page, "followUps"), &gui::FollowUpPanel::filled);
  page.refresh();
  REQUIRE(QTest::qWaitFor([&] { return !filled.isEmpty(); }));
  QTest::qWait(1); // what came is shown
}

} // namespace haven::tests
