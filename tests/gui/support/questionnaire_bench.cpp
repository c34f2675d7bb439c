#include "gui/support/questionnaire_bench.h"

#include "base/data_dir.h"
#include "gui/support/flow_bench.h"

#include <QApplication>
#include <QLabel>
#include <QPixmap>
#include <QTest>

#include <stdexcept>

namespace haven::tests {
namespace {

template <class T>
T must(Result<T> result, const char* what) {
  if (!result) throw std::runtime_error(std::string("not as the test expects: ") + what);
  return std::move(*result);
}

void must(const Status& status, const char* what) {
  if (!status) throw std::runtime_error(std::string("not as the test expects: ") + what);
}

Date monthsBefore(Date day, int months) {
  return Date{day.year() / day.month() / std::chrono::day{1}} - std::chrono::months{months};
}

} // namespace

Qt::Key digit(int value) {
  return static_cast<Qt::Key>(Qt::Key_0 + value);
}

QuestionnaireBench::QuestionnaireBench(Setup setup)
    : m_setup(setup),
      m_catalogue(must(instruments::InstrumentCatalogue::load(must(dataDirectory(), "data")), "catalogue")) {
  const FixedClock clock(kToday);
  SystemRandom random;
  store::NewStore request;
  request.firstAccount.name = kName;
  request.firstAccount.role = casefile::Role::BehaviouralScientist;
  request.firstAccount.administrator = true;
  request.passphrase = Secret{kPassphrase};
  request.example = true;
  auto made = must(store::createStore(m_folder / "store", std::move(request), clock, random), "store");
  casefile::Youth youth;
  youth.name = "Voorbeeld: Lotte";
  youth.dateOfBirth = monthsBefore(kToday, setup.ageMonths);
  youth.sex = setup.sex;
  const casefile::KnownSince since{casefile::KnownSince::Kind::Birth, {}};
  const casefile::Relationship carers[] = {{0, "Voorbeeld: Marit", casefile::RelationshipKind::Mother, {}, since},
                                           {0, "Voorbeeld: Teun", casefile::RelationshipKind::Father, {}, since}};
  store::CaseRepository cases(made.store);
  must(cases.createCase(youth, carers, true), "case");
  if (setup.demonstration) {
    store::PackRepository packs(made.store, m_catalogue);
    for (const char* instrument : {"ari-cp-2-5", "aisi-6-12"})
      must(packs.putInUse(must(packs.add(demonstrationPack(instrument)), "pack")), "in use");
  }
  { const auto closed = std::move(made.store); }
  unlock();
  openCase();
}

void QuestionnaireBench::unlock() {
  m_app = std::make_unique<AppDriver>(QString::fromStdString((m_folder / "store").string()), kToday, m_setup.hand);
  m_app->window().resize(1366, 768);
  m_app->type(QStringLiteral("userName"), QString::fromUtf8(kName));
  m_app->type(QStringLiteral("passphrase"), QString::fromUtf8(kPassphrase));
  m_app->press(QStringLiteral("openStore"));
  m_app->waitFor(QStringLiteral("casesPage"));
}

void QuestionnaireBench::openCase() {
  m_app->key(Qt::Key_F, Qt::ControlModifier);
  m_app->type(QStringLiteral("searchField"), QStringLiteral("Lotte"));
  m_app->key(Qt::Key_Return);
  m_app->waitFor(QStringLiteral("caseOverview"));
}

void QuestionnaireBench::restart() {
  m_app.reset();
  unlock();
  openCase();
}

gui::Session& QuestionnaireBench::session() {
  return *m_app->window().session();
}

instruments::LicencePack QuestionnaireBench::demonstrationPack(const std::string& instrument) const {
  return *m_catalogue.demonstrationPack(instrument);
}

instruments::LicencePack QuestionnaireBench::packBySex() const {
  instruments::LicencePack pack = demonstrationPack("ari-cp-2-5");
  pack.version = "verzonnen, naar geslacht";
  for (auto& scale : pack.scales) {
    auto girls = scale.norms.front();
    girls.respondents.clear();
    auto boys = girls;
    girls.id = "girls";
    girls.title = "Meisjes (verzonnen)";
    girls.sexes = {"f"};
    boys.id = "boys";
    boys.title = "Jongens (verzonnen)";
    boys.sexes = {"m"};
    scale.norms = {girls, boys};
  }
  return pack;
}

void QuestionnaireBench::usePack(const instruments::LicencePack& pack) {
  must(session().packs().putInUse(must(session().packs().add(pack), "pack")), "in use");
}

void QuestionnaireBench::start(const QString& instrument, int relationship) {
  m_app->press(QStringLiteral("administer%1_%2").arg(relationship).arg(instrument));
  m_app->waitFor(QStringLiteral("beginButton"));
  settleConditions();
}

void QuestionnaireBench::settleConditions() {
  const QString today = QString::fromStdString(formatDutchDate(kToday));
  m_app->tick(QStringLiteral("knowsTheory"));
  m_app->type(QStringLiteral("explainedBy"), QString::fromUtf8(kName));
  m_app->type(QStringLiteral("explainedOn"), today);
  m_app->tick(QStringLiteral("agreed"));
  m_app->type(QStringLiteral("agreedBy"), QStringLiteral("Voorbeeld: Marit"));
  m_app->press(QStringLiteral("beginButton"));
  m_app->waitFor(QStringLiteral("questionnairePage"));
}

casefile::Administration QuestionnaireBench::newest() {
  const auto rows = must(session().cases().list(), "cases");
  const auto file = must(session().cases().load(rows.front().id), "case");
  const casefile::Administration* newest = nullptr;
  for (const auto& record : file.administrations)
    if (newest == nullptr || record.id > newest->id) newest = &record;
  if (newest == nullptr) throw std::runtime_error("no record yet");
  return *newest;
}

casefile::ItemRecord QuestionnaireBench::item(const std::string& id) {
  const auto record = newest();
  const casefile::ItemRecord* found = record.item(id);
  return found == nullptr ? casefile::ItemRecord{} : *found;
}

void QuestionnaireBench::type(const std::string& keys) {
  for (const char key : keys)
    m_app->key(key == ' ' ? Qt::Key_Space : digit(key - '0'));
}

QStringList QuestionnaireBench::words() const {
  QStringList all;
  for (QWidget* window : QApplication::topLevelWidgets())
    if (window->isVisible()) all += shownWords(*window);
  return all;
}

QString QuestionnaireBench::text(const QString& label) const {
  const auto* found = m_app->get<QLabel>(label);
  if (found == nullptr) throw std::runtime_error("not there: " + label.toStdString());
  return found->text();
}

void QuestionnaireBench::picture(const QString& name) {
  const QString folder = qEnvironmentVariable("HAVEN_PICTURES");
  if (folder.isEmpty()) return;
  m_app->settle();
  QWidget* together = m_app->find(QStringLiteral("togetherView"));
  (together == nullptr ? &m_app->window() : together)->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace haven::tests
