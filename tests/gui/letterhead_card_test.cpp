#include "base/data_dir.h"
#include "gui/letterhead_card.h"
#include "gui/settings_page.h"
#include "gui/support/app_driver.h"
#include "pdf/logo.h"
#include "store/cheap_keys.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

/// The settings of a store, as an administrator or as somebody else.
struct Bench {
  TempDir folder;
  FixedClock clock{parseIsoDate("2026-11-21").value()};
  SystemRandom random;
  store::CheapKeys cheap;
  instruments::InstrumentCatalogue catalogue = instruments::InstrumentCatalogue::load(dataDirectory().value()).value();
  LaidReadyPrompts prompts;
  plan::PlanDefinition plan = plan::loadPlan(dataDirectory().value()).value();
  interventions::InterventionCatalogue interventions =
      interventions::loadInterventions(dataDirectory().value()).value();
  gui::AppContext context{clock, random, catalogue, plan, interventions, prompts};
  gui::Session session{context, makeStore()};
  gui::SettingsPage page{session};

  Bench() {
    page.show();
    REQUIRE(page.refresh().has_value());
  }
  store::OpenStore makeStore() {
    casefile::Account account;
    account.name = "Voorbeeld Beheer";
    account.role = casefile::Role::Administrator;
    account.administrator = true;
    return store::createStore(folder / "kluis", {account, Secret{std::string_view("beheer met aandacht")}, true}, clock,
                              random)
        .value()
        .store;
  }
  template <class T>
  T* part(const char* name) {
    T* found = page.findChild<T*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
  }
  store::Letterhead kept() { return store::readLetterhead(session.store()).value(); }
  QString file(const char* name) const { return QString::fromStdString((folder / name).string()); }
  void chooseLogo(const QString& path) {
    prompts.filesToOpen = {path};
    part<QPushButton>("chooseLogo")->click();
  }
  QString words() {
    QStringList all;
    for (const QLabel* label : page.findChildren<QLabel*>())
      if (label->isVisible()) all << label->text();
    return all.join(u'\n');
  }
};

} // namespace

TEST_CASE("what stands at the top of reports is kept as it is typed, and shown again") {
  Bench bench;
  auto* name = bench.part<QLineEdit>("letterheadOrganisation");
  name->setFocus();
  name->setText(QStringLiteral("  Jeugdhulp Voorbeeld "));
  QTest::keyClick(name, Qt::Key_Return);
  CHECK(bench.kept().organisation == "Jeugdhulp Voorbeeld");
  CHECK(bench.words().contains(QStringLiteral("Bewaard.")));
  bench.part<QPlainTextEdit>("letterheadAddress")->setPlainText(QStringLiteral("Dorpsstraat 1\n1234 AB Voorbeeld"));
  QTest::qWait(1500); // until typing pauses
  CHECK(bench.kept().address == "Dorpsstraat 1\n1234 AB Voorbeeld");
  gui::SettingsPage again(bench.session);
  REQUIRE(again.refresh().has_value());
  CHECK(again.findChild<QLineEdit*>(QStringLiteral("letterheadOrganisation"))->text() ==
        QStringLiteral("Jeugdhulp Voorbeeld"));
}

TEST_CASE("a logo is looked at before it is kept; it can be taken away") {
  Bench bench;
  QImage image(200, 80, QImage::Format_ARGB32);
  image.fill(QColor(0x1f, 0x6f, 0x6b));
  REQUIRE(image.save(bench.file("goed.png")));
  REQUIRE(image.scaled(pdf::kMostLogoPixels + 1, 20).save(bench.file("breed.png")));
  QFile words(bench.file("woorden.png"));
  REQUIRE(words.open(QIODevice::WriteOnly));
  words.write("geen plaatje");
  words.close();
  QFile large(bench.file("groot.png"));
  REQUIRE(large.open(QIODevice::WriteOnly));
  large.write(QByteArray(static_cast<qsizetype>(pdf::kMostLogoBytes) + 1, 'x'));
  large.close();

  bench.chooseLogo(bench.file("woorden.png"));
  CHECK(bench.words().contains(QStringLiteral("geen leesbare afbeelding")));
  bench.chooseLogo(bench.file("breed.png"));
  CHECK(bench.words().contains(QStringLiteral("breder of hoger dan 2000 pixels")));
  bench.chooseLogo(bench.file("groot.png"));
  CHECK(bench.words().contains(QStringLiteral("groter dan 256 kB")));
  CHECK(bench.kept().logo.empty());
  CHECK_FALSE(bench.part<QPushButton>("removeLogo")->isVisible());

  bench.chooseLogo(bench.file("goed.png"));
  CHECK_FALSE(bench.kept().logo.empty());
  CHECK_FALSE(bench.words().contains(QStringLiteral("groter dan 256 kB")));
  CHECK_FALSE(bench.part<QLabel>("logoPreview")->pixmap().isNull());
  bench.part<QPushButton>("removeLogo")->click();
  CHECK(bench.kept().logo.empty());
}

TEST_CASE("only who may settle things for everybody can change it") {
  Bench bench;
  gui::LetterheadCard card(bench.session);
  REQUIRE(card.refresh(false).has_value());
  for (const char* name : {"letterheadOrganisation", "letterheadAddress", "chooseLogo"})
    CHECK_FALSE(card.findChild<QWidget*>(QLatin1String(name))->isEnabled());
}
