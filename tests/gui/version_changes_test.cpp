#include "gui/version_changes.h"

#include "gui/record_page.h"
#include "gui/result_page.h"
#include "gui/support/flow_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

using namespace haven;
using namespace haven::tests;
using gui::RecordPage;
using gui::ResultPage;

namespace {

/// A form made final, corrected, and corrected once more.
struct ThreeVersions {
  FlowBench bench;
  std::vector<casefile::AdministrationId> ids;

  ThreeVersions() {
    bench.settleConditions(bench.draft);
    bench.fill(bench.draft, 2);
    ids.push_back(complete(bench.draft));
    correct("1", 5, "zocht bij opa troost");
    correct("1", 5, "zocht bij oma troost");
  }

  void correct(const char* item, int value, const char* argument) {
    auto& cases = bench.session().cases();
    const auto draft = cases.beginCorrection(ids.back(), "Nagevraagd.").value();
    casefile::ItemRecord record;
    record.item = item;
    record.answer = value;
    record.argument = argument;
    REQUIRE(cases.saveItem(draft, record));
    ids.push_back(complete(draft));
  }
  casefile::AdministrationId complete(casefile::AdministrationId id) {
    ResultPage page(bench.session());
    REQUIRE(page.open(id));
    present(page);
    QSignalSpy completed(&page, &ResultPage::completed);
    bench.prompts.confirmations = {true};
    click(page, "completeButton");
    REQUIRE(completed.size() == 1);
    return completed.front().front().toLongLong();
  }
};

QStringList changesOn(QWidget& page) {
  QStringList lines;
  for (const auto* label : find<QWidget>(page, "versionChanges")->findChildren<QLabel*>(QStringLiteral("changeText")))
    lines << label->accessibleName();
  return lines;
}

} // namespace

TEST_CASE("versions: a corrected record says what changed since the version before it, marked and in words") {
  ThreeVersions made;
  RecordPage page(made.bench.session());
  REQUIRE(page.open(made.ids[1]));
  present(page);
  auto* changes = find<QWidget>(page, "versionChanges");
  CHECK(changes->isVisible());
  CHECK(shownWords(*changes).join(u'\n').contains(QStringLiteral("van versie 1 naar versie 2")));
  const QStringList lines = changesOn(page);
  CHECK(lines.contains(QStringLiteral("1. Affectie, antwoord: was 2, is nu 5")));
  CHECK(lines.contains(QStringLiteral("Score Totaalscore: was 16, is nu 19")));
  const QStringList argument = lines.filter(QStringLiteral("onderbouwing"));
  REQUIRE(argument.size() == 1);
  CHECK(argument[0].contains(QStringLiteral("nieuw: ")));
  CHECK(argument[0].contains(QStringLiteral("opa")));
}

TEST_CASE("versions: any two versions are laid side by side, the earlier one first") {
  ThreeVersions made;
  RecordPage page(made.bench.session());
  REQUIRE(page.open(made.ids[2]));
  present(page);
  const QStringList lines = changesOn(page);
  REQUIRE(lines.size() == 2); // the argument, and the short report that tells it
  CHECK(lines[0] == QStringLiteral("1. Affectie, onderbouwing: zocht bij; vervallen: opa; nieuw: oma; troost"));

  const auto compare = page.findChildren<QAbstractButton*>(QStringLiteral("compareVersion"));
  REQUIRE(compare.size() == 2);
  compare[0]->click();
  CHECK(shownWords(page).join(u'\n').contains(QStringLiteral("van versie 1 naar versie 3")));
  CHECK(changesOn(page).contains(QStringLiteral("1. Affectie, antwoord: was 2, is nu 5")));

  REQUIRE(page.open(made.ids[0]));
  CHECK_FALSE(find<QWidget>(page, "versionChanges")->isVisible()); // nothing before the first
  page.findChildren<QAbstractButton*>(QStringLiteral("compareVersion"))[0]->click();
  CHECK(shownWords(page).join(u'\n').contains(QStringLiteral("van versie 1 naar versie 2")));
}
