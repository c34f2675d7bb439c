#include "gui/letter_page.h"

#include "gui/report_preview.h"
#include "gui/support/plan_bench.h"
#include "store/letterhead.h"
#include "support/catch.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

/// A case with one chosen help, and the letter about it open.
struct Bench {
  PlanBench plan;
  gui::CareDesk care{plan.desk()};
  gui::LetterPage page{care};

  Bench() {
    plan.answer({"after", "care-features", "feature-zware-opvoedproblemen", {}}, "yes");
    casefile::CareChoice choice;
    choice.intervention = "vipp-sd";
    choice.reason = "Grenzen stellen lukt nog niet.";
    choice.partner = "huisarts";
    REQUIRE(care.choose(choice).has_value());
    REQUIRE(care.care().current().size() == 1);
    page.resize(1100, 700);
    page.show();
    page.open(care.care().current().front()->id);
  }
  template <class T>
  T* part(const char* name) {
    return find<T>(page, name);
  }
  void write(const char* line, const char* words) { part<QLineEdit>(line)->setText(QString::fromUtf8(words)); }
  void writeArea(const char* area, const char* words) {
    part<QPlainTextEdit>(area)->setPlainText(QString::fromUtf8(words));
  }
  /// Every word of the preview, once it has followed the last change.
  QString words() {
    QTest::qWait(250);
    return part<gui::ReportPreview>("reportPreview")->accessibleDescription();
  }
  QString path(const char* name) { return QString::fromStdString((plan.folder / name).string()); }
  std::vector<casefile::LetterRecord> kept() { return plan.stored().care.letters; }
};

} // namespace

TEST_CASE("a letter carries the letterhead of the organisation, and is signed from there") {
  Bench bench;
  REQUIRE_FALSE(bench.words().contains(QStringLiteral("Voorbeeldlaan")));
  store::Letterhead letterhead;
  letterhead.organisation = "Stichting Voorbeeldhuis";
  letterhead.address = "Voorbeeldlaan 1";
  REQUIRE(store::saveLetterhead(bench.plan.session().store(), letterhead).has_value());
  gui::LetterPage later{bench.care};
  later.show();
  later.open(bench.care.care().current().front()->id);
  CHECK(find<QLineEdit>(later, "letterOrganisation")->text() == QStringLiteral("Stichting Voorbeeldhuis"));
  const QString sent = find<gui::ReportPreview>(later, "reportPreview")->accessibleDescription();
  CHECK(sent.contains(QStringLiteral("Voorbeeldlaan 1")));
  CHECK(sent.indexOf(QStringLiteral("Stichting Voorbeeldhuis")) < sent.indexOf(QStringLiteral("Voorbeeldlaan 1")));
}

TEST_CASE("a letter begins with what is known and shows what will be sent") {
  Bench bench;
  CHECK(bench.part<QLineEdit>("letterReceiver")->text().contains(QStringLiteral("uisarts")));
  CHECK(bench.part<QPlainTextEdit>("letterReason")->toPlainText() == QStringLiteral("Grenzen stellen lukt nog niet."));
  const QString words = bench.words();
  CHECK(words.contains(QStringLiteral("VIPP-SD")));
  CHECK(words.contains(QStringLiteral("Grenzen stellen lukt nog niet.")));
  CHECK(words.contains(QStringLiteral("Niet vastgelegd of ouders en jeugdige")));
  CHECK(bench.part<QLabel>("letterConsentGap")->isVisible());
  CHECK_FALSE(bench.page.hasDraft());
}

TEST_CASE("the preview follows what is typed and chosen") {
  Bench bench;
  bench.write("letterReceiver", "Praktijk De Proef");
  bench.writeArea("letterConsent", "Beide ouders, 20-11-2026");
  CHECK(bench.words().contains(QStringLiteral("Praktijk De Proef")));
  CHECK(bench.words().contains(QStringLiteral("Beide ouders, 20-11-2026")));
  CHECK_FALSE(bench.part<QLabel>("letterConsentGap")->isVisible());
  CHECK(bench.page.hasDraft());
  bench.part<QCheckBox>("letterPart_reason")->setChecked(false);
  CHECK_FALSE(bench.words().contains(QStringLiteral("Grenzen stellen lukt nog niet.")));
  const QString name = QString::fromStdString(bench.plan.desk().file().youth.name);
  CHECK(bench.words().contains(name));
  bench.part<QRadioButton>("letterPseudonymous")->setChecked(true);
  CHECK_FALSE(bench.words().contains(name));
}

TEST_CASE("a letter that was saved is on record with the fingerprint of its file") {
  Bench bench;
  bench.write("letterReceiver", "Praktijk De Proef");
  bench.writeArea("letterConsent", "Beide ouders, 20-11-2026");
  bench.plan.prompts.files = {bench.path("brief")};
  click(bench.page, "letterExport");
  QFile file(bench.path("brief.pdf"));
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  CHECK(bytes.startsWith("%PDF-"));
  REQUIRE(bench.kept().size() == 1);
  const casefile::LetterRecord letter = bench.kept().front();
  CHECK(letter.sha256 == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString());
  CHECK(letter.receiver == "Praktijk De Proef");
  CHECK(letter.parts == std::vector<std::string>{"carers", "reason", "features", "consent", "agreements"});
  CHECK(letter.named);
  CHECK(letter.choice == bench.care.care().current().front()->id);
  CHECK_FALSE(bench.page.hasDraft());
  CHECK(bench.part<QLabel>("letterEarlier")->text().contains(QStringLiteral("Praktijk De Proef")));
}

TEST_CASE("a letter to nobody, or without the reason it is to tell, does not go out") {
  Bench bench;
  bench.writeArea("letterConsent", "Beide ouders");
  bench.write("letterReceiver", " ");
  bench.plan.prompts.files = {bench.path("brief.pdf")};
  click(bench.page, "letterExport");
  CHECK(bench.kept().empty());
  bench.write("letterReceiver", "Praktijk De Proef");
  bench.writeArea("letterReason", "");
  click(bench.page, "letterExport");
  CHECK(bench.kept().empty());
  CHECK(bench.plan.prompts.files.size() == 1); // nobody was asked for a file
  bench.part<QCheckBox>("letterPart_reason")->setChecked(false);
  click(bench.page, "letterExport");
  CHECK(bench.kept().size() == 1);
}

TEST_CASE("without recorded consent a letter asks first") {
  Bench bench;
  bench.write("letterReceiver", "Praktijk De Proef");
  bench.plan.prompts.confirmations = {false};
  bench.plan.prompts.files = {bench.path("brief.pdf")};
  click(bench.page, "letterExport");
  CHECK(bench.kept().empty());
  REQUIRE_FALSE(bench.plan.prompts.asked.empty());
  CHECK(bench.plan.prompts.asked.back().contains(QStringLiteral("ouders")));
  bench.plan.prompts.confirmations = {true};
  click(bench.page, "letterExport");
  CHECK(bench.kept().size() == 1);
}

TEST_CASE("a letter is printed and kept on record; left at the printer nothing is") {
  Bench bench;
  bench.write("letterReceiver", "Praktijk De Proef");
  bench.writeArea("letterConsent", "Beide ouders");
  click(bench.page, "letterPrint");
  CHECK(bench.kept().empty());
  bench.plan.prompts.prints = {bench.path("papier.pdf")};
  click(bench.page, "letterPrint");
  CHECK(bench.kept().size() == 1);
}

TEST_CASE("what cannot be kept on record is not left on disk either") {
  Bench bench;
  bench.write("letterReceiver", "Centrum voor rebirthing"); // refused by the store
  bench.writeArea("letterConsent", "Beide ouders");
  bench.plan.prompts.files = {bench.path("brief.pdf")};
  click(bench.page, "letterExport");
  CHECK(bench.kept().empty());
  CHECK_FALSE(QFile::exists(bench.path("brief.pdf")));
  CHECK(bench.part<QLabel>("letterMessage")->isVisible());
}

TEST_CASE("what was typed stays when the letter is opened again") {
  Bench bench;
  bench.write("letterReceiver", "Praktijk De Proef");
  bench.page.open(bench.care.care().current().front()->id);
  CHECK(bench.part<QLineEdit>("letterReceiver")->text() == QStringLiteral("Praktijk De Proef"));
}
