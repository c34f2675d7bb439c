#include "gui/accounts_page.h"
#include "gui/given_words.h"
#include "gui/support/admin_bench.h"
#include "store/caseload.h"
#include "support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <set>

// Beheer > Accounts en teams.
using namespace haven;
using namespace haven::tests;

namespace {

struct Accounts {
  AdminBench bench;
  gui::AccountsPage page{bench.session()};
  Shown shown{page};

  Accounts() {
    REQUIRE(page.refresh());
    present(page);
  }
  store::AccountRow row(const char* name) {
    const auto rows = bench.accounts().list();
    REQUIRE(rows);
    for (const auto& one : *rows)
      if (one.account.name == name) return one;
    FAIL("no account named " << name);
    return {};
  }
  void select(const char* name) {
    auto* table = find<QTableView>(page, "accountTable");
    for (int i = 0; i < table->model()->rowCount(); ++i)
      if (shown.cell("accountTable", i, 0) == QString::fromUtf8(name)) return table->selectRow(i);
    FAIL("not in the list: " << name);
  }
  void add(const char* name, int role) {
    shown.push("addAccount");
    shown.put("accountName", QString::fromUtf8(name));
    find<QComboBox>(page, "accountRole")->setCurrentIndex(role);
  }
  bool opens(const char* name, const QString& passphrase) {
    // The store is open here already: what is asked is whether its key slots would open.
    const auto known = bench.session().store().checkPassphrase(Secret{passphrase.toStdString()});
    (void)name;
    return known.has_value();
  }
};

} // namespace

TEST_CASE("an account is added with a password of a few words, which is shown once", "[admin]") {
  Accounts accounts;
  accounts.add("Noor Voorbeeld", 1);
  const QString words = find<QLineEdit>(accounts.page, "givenPassphrase")->text();
  CHECK(words.split(QLatin1Char(' ')).size() == gui::kGivenWords);
  accounts.shown.push("givenRenew");
  const QString other = find<QLineEdit>(accounts.page, "givenPassphrase")->text();
  CHECK(other != words);
  accounts.shown.push("accountDone");
  CHECK(accounts.shown.text("handOverWords") == other);
  CHECK(accounts.shown.text("handOverName").contains(QStringLiteral("Noor Voorbeeld")));
  accounts.bench.prompts.confirmations = {false};
  REQUIRE_FALSE(accounts.page.mayLeave());
  CHECK(accounts.bench.prompts.asked.back().contains(QStringLiteral("niet opnieuw")));
  accounts.shown.push("handOverDone");
  CHECK(accounts.page.mayLeave());
  CHECK(accounts.shown.text("handOverWords").isEmpty());
  CHECK(find<QLineEdit>(accounts.page, "givenPassphrase")->text().isEmpty());
  CHECK(accounts.row("Noor Voorbeeld").account.mustChangePassphrase);
  CHECK(accounts.row("Noor Voorbeeld").hasPassphrase);
  CHECK(accounts.shown.words().contains(QStringLiteral("Accounts en teams")));
}

TEST_CASE("Tab goes through a sheet as it is read", "[admin]") {
  Accounts accounts;
  const std::string noor = std::to_string(accounts.bench.addColleague("Noor Voorbeeld"));
  const std::string team = std::to_string(accounts.bench.addTeam("Team Noord"));
  REQUIRE(accounts.page.refresh());
  accounts.shown.push("addAccount");
  CHECK(
      accounts.shown.tabs("accountName", "accountDone") ==
      "accountName accountRole accountAdministrator accountTeam" + team +
          " registrationBody1 registrationNumber1 addRegistration givenPassphrase givenRenew accountBack accountDone");
  accounts.shown.push("addRegistration");
  CHECK(accounts.shown.tabs("registrationNumber1", "addRegistration") ==
        "registrationNumber1 registrationBody2 registrationNumber2 addRegistration");
  accounts.shown.push("accountBack");
  accounts.shown.push("changeTeam");
  CHECK(accounts.shown.tabs("teamName", "teamDone") == "teamName teamMember1 teamMember" + noor + " teamBack teamDone");
}

TEST_CASE("given passwords are of all words alike, and not twice the same", "[admin]") {
  SeededRandom random(7);
  std::set<QString> words;
  std::set<QString> given;
  for (int i = 0; i < 2000; ++i) {
    const QString one = gui::givenWords(random);
    CHECK(one.size() >= 12); // the shortest that the store takes
    given.insert(one);
    for (const QString& word : one.split(QLatin1Char(' ')))
      words.insert(word);
  }
  CHECK(given.size() == 2000);
  CHECK(words.size() == 256);
}

TEST_CASE("what the store refuses of an account is said at its field, and nothing is added", "[admin]") {
  Accounts accounts;
  accounts.shown.push("addAccount");
  accounts.shown.push("accountDone");
  CHECK(accounts.shown.text("accountNameProblem").contains(QStringLiteral("Vul de naam in")));
  accounts.shown.put("accountName", QStringLiteral("dr. vera voorbeeld"));
  accounts.shown.push("accountDone");
  CHECK(accounts.shown.text("accountRoleProblem").contains(QStringLiteral("Kies de rol")));
  find<QComboBox>(accounts.page, "accountRole")->setCurrentIndex(1);
  accounts.shown.put("givenPassphrase", QStringLiteral("te kort"));
  accounts.shown.push("accountDone");
  CHECK(accounts.shown.text("givenPassphraseProblem").contains(QStringLiteral("12 tekens")));
  accounts.shown.put("givenPassphrase", QStringLiteral("lang genoeg nu"));
  accounts.shown.push("accountDone");
  CHECK(accounts.shown.text("accountNameProblem").contains(QStringLiteral("al in gebruik")));
  CHECK(accounts.bench.accounts().list().value().size() == 1);
}

TEST_CASE("who is only administrator always looks after the store, and the last one stays", "[admin]") {
  Accounts accounts;
  accounts.add("Bea Voorbeeld", 4); // beheerder
  CHECK(find<QCheckBox>(accounts.page, "accountAdministrator")->isChecked());
  CHECK_FALSE(find(accounts.page, "accountAdministrator")->isEnabled());
  accounts.shown.push("accountBack");
  accounts.select("Dr. Vera Voorbeeld");
  accounts.shown.push("changeAccount");
  find<QCheckBox>(accounts.page, "accountAdministrator")->setChecked(false);
  accounts.shown.push("accountDone");
  CHECK(accounts.shown.text("accountAdministratorProblem").contains(QStringLiteral("niemand de kluis meer")));
  CHECK(accounts.row("Dr. Vera Voorbeeld").account.administrator);
}

TEST_CASE("disabling says what happens, takes the password away and offers a new key", "[admin]") {
  Accounts accounts;
  accounts.bench.addColleague("Noor Voorbeeld");
  REQUIRE(accounts.page.refresh());
  accounts.select("Noor Voorbeeld");
  accounts.bench.prompts.confirmations = {false, true};
  accounts.shown.push("disableAccount");
  CHECK_FALSE(accounts.row("Noor Voorbeeld").account.disabled);
  accounts.shown.push("disableAccount");
  CHECK(accounts.bench.prompts.asked.back().contains(QStringLiteral("kan de kluis vanaf nu niet meer openen")));
  CHECK(accounts.row("Noor Voorbeeld").account.disabled);
  CHECK_FALSE(accounts.row("Noor Voorbeeld").hasPassphrase);
  CHECK(accounts.shown.text("keyReason").contains(QStringLiteral("Noor Voorbeeld")));
  accounts.shown.push("keyBack");
  accounts.select("Noor Voorbeeld");
  CHECK_FALSE(accounts.shown.sees("disableAccount"));
  accounts.shown.push("enableAccount");
  accounts.shown.push("accountDone");
  accounts.shown.push("handOverDone");
  CHECK_FALSE(accounts.row("Noor Voorbeeld").account.disabled);
  CHECK(accounts.row("Noor Voorbeeld").account.mustChangePassphrase);
}

TEST_CASE("one's own account is not disabled", "[admin]") {
  Accounts accounts;
  accounts.bench.prompts.confirmations = {true};
  accounts.select("Dr. Vera Voorbeeld");
  accounts.shown.push("disableAccount");
  CHECK(accounts.shown.text("pageProblem").contains(QStringLiteral("eigen account")));
  CHECK_FALSE(accounts.row("Dr. Vera Voorbeeld").account.disabled);
}

TEST_CASE("a new key comes with a recovery code that is shown until it is kept", "[admin]") {
  Accounts accounts;
  bool rewriting = false;
  QObject::connect(&accounts.page, &gui::AccountsPage::rewriting, [&] { rewriting = true; });
  accounts.shown.push("renewKey");
  accounts.shown.push("keyMake");
  QTest::qWait(100);
  CHECK(rewriting);
  INFO(accounts.shown.text("pageProblem").toStdString());
  CHECK(accounts.shown.text("recoveryCode").size() == 39); // eight groups of four
  CHECK_FALSE(find(accounts.page, "keyDone")->isEnabled());
  accounts.bench.prompts.confirmations = {false};
  CHECK(accounts.page.back()); // Esc does not throw it away
  CHECK(accounts.shown.sees("recoveryCode"));
  find<QCheckBox>(accounts.page, "codeKept")->setChecked(true);
  accounts.shown.push("keyDone");
  CHECK(accounts.shown.text("placeMessage").contains(QStringLiteral("nieuwe sleutel")));
  CHECK(accounts.bench.session().store().checkPassphrase(Secret{AdminBench::kPassphrase}));
}

TEST_CASE("a team gets a name and members, is renamed, and goes when it has no cases", "[admin]") {
  Accounts accounts;
  const auto noor = accounts.bench.addColleague("Noor Voorbeeld");
  REQUIRE(accounts.page.refresh());
  accounts.shown.push("addTeam");
  accounts.shown.push("teamDone");
  CHECK(accounts.shown.text("teamNameProblem").contains(QStringLiteral("Vul een naam in")));
  accounts.shown.put("teamName", QStringLiteral("Team Noord"));
  find<QCheckBox>(accounts.page, ("teamMember" + std::to_string(noor)).c_str())->setChecked(true);
  accounts.shown.push("teamDone");
  CHECK(accounts.shown.cell("teamTable", 0, 0) == QStringLiteral("Team Noord"));
  CHECK(accounts.shown.cell("teamTable", 0, 1) == QStringLiteral("Noor Voorbeeld"));
  accounts.shown.push("changeTeam");
  accounts.shown.put("teamName", QStringLiteral("Team Oost"));
  find<QCheckBox>(accounts.page, ("teamMember" + std::to_string(noor)).c_str())->setChecked(false);
  accounts.shown.push("teamDone");
  CHECK(accounts.shown.cell("teamTable", 0, 0) == QStringLiteral("Team Oost"));
  CHECK(accounts.shown.cell("teamTable", 0, 1) == QStringLiteral("nog niemand"));

  store::CaseloadRepository caseload(accounts.bench.session().store());
  const auto team = caseload.teamNames().value().front().first;
  REQUIRE(caseload.assign(accounts.bench.caseId, {team, {accounts.row("Dr. Vera Voorbeeld").account.id}}));
  accounts.bench.prompts.confirmations = {true, true};
  accounts.shown.push("removeTeam");
  CHECK(accounts.shown.text("pageProblem").contains(QStringLiteral("heeft nog casussen")));
  REQUIRE(caseload.assign(accounts.bench.caseId, {std::nullopt, {accounts.row("Dr. Vera Voorbeeld").account.id}}));
  accounts.shown.push("removeTeam");
  CHECK(accounts.shown.rows("teamTable") == 0);
}

TEST_CASE("an administrator gives a case to somebody else by its number", "[admin]") {
  Accounts accounts;
  const auto noor = accounts.bench.addColleague("Noor Voorbeeld");
  REQUIRE(accounts.page.refresh());
  accounts.shown.put("handOverNumber", QStringLiteral("1999-0001"));
  accounts.shown.push("handOverFind");
  CHECK(accounts.shown.text("handOverNumberProblem").contains(QStringLiteral("Niet gevonden")));
  const auto file = accounts.bench.session().cases().load(accounts.bench.caseId);
  accounts.shown.put("handOverNumber", QString::fromStdString(file->number));
  accounts.shown.push("handOverFind");
  CHECK_FALSE(accounts.shown.words().contains(QStringLiteral("Joris")));
  find<QCheckBox>(accounts.page, ("holder" + std::to_string(noor)).c_str())->setChecked(true);
  accounts.shown.push("keepHolders");
  store::CaseloadRepository caseload(accounts.bench.session().store());
  const auto workers = caseload.holders(accounts.bench.caseId)->workers;
  CHECK(std::find(workers.begin(), workers.end(), noor) != workers.end());
}
