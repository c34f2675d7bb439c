#include "gui/case_file_page.h"
#include "gui/retention_page.h"
#include "gui/support/admin_bench.h"
#include "store/caseload.h"
#include "store/retention.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

// The file of one case: whose it is, consent, keeping, who had access, inspection; and Beheer > Bewaren.
using namespace haven;
using namespace haven::tests;

namespace {

struct File {
  AdminBench bench;
  gui::CaseFilePage page{bench.session()};
  Shown shown{page};

  explicit File(casefile::Account account = AdminBench::administrator()) : bench(std::move(account)) {
    open();
    present(page);
  }
  void open() {
    const auto file = bench.session().cases().load(bench.caseId);
    REQUIRE(file);
    REQUIRE(page.open(*file));
  }
  std::string number() { return bench.session().cases().load(bench.caseId)->number; }
  store::RetentionRepository retention() { return store::RetentionRepository(bench.session().store()); }
  void record(int scope, const char* given, const char* person, const char* on = "") {
    shown.push("consentNew");
    find<QComboBox>(page, "consentScope")->setCurrentIndex(scope);
    if (*given != '\0') find<QAbstractButton>(page, given)->click();
    if (*on != '\0') shown.put("consentOn", QString::fromUtf8(on));
    shown.put("consentPerson", QString::fromUtf8(person));
    shown.push("consentRecord");
  }
};

} // namespace

TEST_CASE("a case is given to a team and colleagues, and somebody is always left", "[admin]") {
  File file;
  const auto noor = file.bench.addColleague("Noor Voorbeeld");
  const auto team = file.bench.addTeam("Team Noord");
  file.open();
  auto* box = find<QComboBox>(file.page, "holdersTeam");
  box->setCurrentIndex(box->findData(static_cast<qint64>(team)));
  find<QCheckBox>(file.page, ("holder" + std::to_string(noor)).c_str())->setChecked(true);
  file.shown.push("keepHolders");
  CHECK(file.shown.text("holdersMessage").contains(QStringLiteral("Bewaard")));
  store::CaseloadRepository caseload(file.bench.session().store());
  auto holders = caseload.holders(file.bench.caseId);
  CHECK(holders->team == team);
  CHECK(holders->workers.size() == 2);

  file.bench.prompts.confirmations = {true};
  box->setCurrentIndex(0);
  for (QCheckBox* one : file.page.findChildren<QCheckBox*>())
    if (one->objectName().startsWith(QStringLiteral("holder"))) one->setChecked(false);
  file.shown.push("keepHolders");
  CHECK(file.shown.text("holdersProblem").contains(QStringLiteral("Er moet iemand overblijven")));
  CHECK(caseload.holders(file.bench.caseId)->workers.size() == 2);
}

TEST_CASE("giving a case away asks, and leaves it", "[admin]") {
  File file;
  const auto noor = file.bench.addColleague("Noor Voorbeeld");
  file.open();
  const auto own = file.bench.session().store().account().id;
  find<QCheckBox>(file.page, ("holder" + std::to_string(own)).c_str())->setChecked(false);
  find<QCheckBox>(file.page, ("holder" + std::to_string(noor)).c_str())->setChecked(true);
  QSignalSpy gone(&file.page, &gui::CaseFilePage::gone);
  file.bench.prompts.confirmations = {false, true};
  file.shown.push("keepHolders");
  CHECK(gone.isEmpty());
  file.shown.push("keepHolders");
  CHECK(gone.size() == 1);
  CHECK(file.bench.prompts.asked.back().contains(QStringLiteral("alleen nog in nood")));
  const auto relation = store::CaseloadRepository(file.bench.session().store()).relation(file.bench.caseId);
  CHECK(relation == casefile::CaseRelation::Elsewhere);
}

TEST_CASE("consent is recorded row by row, and withdrawn says what stands still", "[admin]") {
  File file;
  CHECK(file.shown.words().contains(QStringLiteral("hier is niets vastgelegd")));
  file.record(0, "", "Anna, moeder");
  CHECK(file.shown.sees("consentProblem"));
  file.shown.push("consentNew"); // closes it
  file.record(0, "consentGiven-given", "Anna, moeder", "20-11-2026");
  CHECK(file.shown.words().contains(QStringLiteral("gegeven op 20-11-2026 door Anna, moeder")));
  CHECK(file.page.findChild<QWidget*>(QStringLiteral("screeningWithdrawn")) == nullptr);
  file.record(0, "consentGiven-withdrawn", "Anna, moeder", "21-11-2026");
  CHECK(file.shown.words().contains(QStringLiteral("geen afname begonnen")));
  CHECK(file.page.findChild<QWidget*>(QStringLiteral("screeningWithdrawn")) != nullptr);
  const auto rows = file.retention().consents(file.bench.caseId);
  CHECK(rows->size() == 2);
  CHECK(casefile::isWithdrawn(*rows, casefile::ConsentScope::Screening));
  CHECK_FALSE(casefile::isWithdrawn(*rows, casefile::ConsentScope::Sharing));
}

TEST_CASE("what is wrong with a consent is said at its field", "[admin]") {
  File file;
  file.record(1, "consentGiven-given", "");
  CHECK(file.shown.text("consentPersonProblem").contains(QStringLiteral("Vul in wie")));
  file.shown.put("consentPerson", QStringLiteral("Anna, moeder"));
  file.shown.put("consentOn", QStringLiteral("22-11-2026"));
  file.shown.push("consentRecord");
  CHECK(file.shown.text("consentOnProblem").contains(QStringLiteral("in de toekomst")));
  file.shown.put("consentOn", QStringLiteral("gisteren"));
  file.shown.push("consentRecord");
  CHECK(file.shown.text("consentOnProblem").contains(QStringLiteral("dd-mm-jjjj")));
  CHECK(file.retention().consents(file.bench.caseId)->empty());
}

TEST_CASE("destroying asks why and for the number, and says what is lost", "[admin]") {
  File file; // its case is an example, which may go at any time
  const std::string number = file.number();
  CHECK(file.shown.text("keptUntilWords").contains(QStringLiteral("voorbeeld")));
  file.shown.push("openDestroying");
  CHECK(file.shown.text("destroyLost").contains(QString::fromStdString(number)));
  file.shown.push("destroyNow");
  CHECK(file.shown.sees("destroyGroundProblem"));
  find<QAbstractButton>(file.page, "destroyGround-example")->click();
  file.shown.put("destroyNumber", QStringLiteral("2026-9999"));
  file.shown.push("destroyNow");
  CHECK(file.shown.text("destroyNumberProblem").contains(QStringLiteral("niet het nummer")));
  CHECK(file.bench.session().cases().load(file.bench.caseId));
  REQUIRE(store::makeBackup(file.bench.session().store(), file.bench.folder / "voor.havenbackup"));
  QSignalSpy gone(&file.page, &gui::CaseFilePage::gone);
  file.shown.put("destroyNumber", QString::fromStdString(number));
  file.shown.push("destroyNow");
  REQUIRE(gone.size() == 1);
  CHECK(gone.front().front().toString().contains(QStringLiteral("is vernietigd")));
  CHECK(gone.front().front().toString().contains(QStringLiteral("voor.havenbackup")));
  CHECK_FALSE(file.bench.session().cases().load(file.bench.caseId));

  gui::RetentionPage page(file.bench.session());
  REQUIRE(page.refresh());
  Shown retention{page};
  CHECK(retention.cell("destroyedTable", 0, 0) == QString::fromStdString(number));
  CHECK(retention.cell("destroyedTable", 0, 2) == QStringLiteral("voorbeeld"));
  CHECK(retention.rows("pastTable") == 0);
  CHECK(retention.text("destroyedHolding").contains(QStringLiteral("voor.havenbackup (21-11-2026")));
}

TEST_CASE("an open case tells what it would be kept until, and is not destroyed", "[admin]") {
  File file;
  casefile::Youth youth;
  youth.name = "Mila Voorbeeld";
  youth.dateOfBirth = std::chrono::year{2024} / 1 / 10;
  file.bench.caseId = file.bench.session().cases().createCase(youth, {}).value();
  file.open();
  CHECK(file.shown.text("keptUntilWords").contains(QStringLiteral("21-11-2046")));
  CHECK_FALSE(find(file.page, "openDestroying")->isEnabled());
  CHECK(file.shown.text("destroyWho").contains(QStringLiteral("Sluit hem eerst")));
}

TEST_CASE("Tab goes through the file as it is read", "[admin]") {
  File file;
  file.bench.addColleague("Noor Voorbeeld");
  file.open();
  file.shown.push("consentNew");
  file.shown.push("openDestroying");
  CHECK(file.shown.tabs("holdersTeam", "exportWhole") ==
        "holdersTeam holder1 holder2 keepHolders consentNew consentScope consentGiven-given consentOn "
        "consentPerson consentNote consentRecord openDestroying destroyGround-example destroyNumber "
        "destroyLeave destroyNow openCaseLog exportWhole");
}

TEST_CASE("who had access is shown on request, with the reasons of emergencies", "[admin]") {
  File file;
  CHECK(file.shown.rows("caseLogTable") == 0); // looking is logged, so not before it is asked
  const int before = file.bench.logged("read log");
  file.shown.push("openCaseLog");
  CHECK(file.shown.rows("caseLogTable") > 1);
  CHECK(file.bench.logged("read log") == before + 1);
  CHECK(file.shown.words().contains(QStringLiteral("Niemand van elders")));
}

TEST_CASE("a youth professional reads who may destroy and export, and cannot", "[admin]") {
  File file({.name = "Sam Voorbeeld", .role = casefile::Role::YouthProfessional, .registrations = {}, .teams = {}});
  CHECK_FALSE(find(file.page, "openDestroying")->isEnabled());
  CHECK(file.shown.text("destroyWho").contains(QStringLiteral("gedragswetenschapper")));
  CHECK_FALSE(find(file.page, "exportWhole")->isEnabled());
  CHECK(file.shown.text("wholeMessage").contains(QStringLiteral("gedragswetenschapper")));
  CHECK(find(file.page, "keepHolders")->isVisible());
}
