#include "interventions/shipped_interventions.h"
#include "pdf/pdf_renderer.h"
#include "pdf/pdf_tools.h"
#include "report/plan_case.h"
#include "report/referral_letter.h"
#include "support/catch.h"

#include <QStringList>

using namespace haven;
using tests::PdfOnDisk;
using tests::shippedInterventions;

namespace {

enum class Told { Usual, All };

report::Document letterOf(const tests::PlanCase& sample, bool pseudonymous, const std::string& reason,
                          Told told = Told::All) {
  const plan::Situation situation = sample.situation();
  report::LetterOptions options;
  options.words = {
      "Praktijk De Proef",          "Wilt u met het gezin kennismaken?", reason,
      "Beide ouders, op 1-11-2026", "Terugkoppeling na drie weken.",     "Voorbeeldstad Jeugdhulp (fictief)",
      "verwijzer@voorbeeld.invalid"};
  if (told == Told::All) options.parts.assign(std::begin(report::kLetterParts), std::end(report::kLetterParts));
  options.pseudonymous = pseudonymous;
  return report::referralLetter({&situation, shippedInterventions().intervention("vipp-sd"), &shippedInterventions()},
                                options, sample.maker);
}

} // namespace

TEST_CASE("a letter is one sound page with its words in reading order") {
  const tests::PlanCase sample;
  const PdfOnDisk pdf(letterOf(sample, false, "Het lukt om samen te spelen.", Told::Usual));
  CHECK(pdf.check().status == 0);
  CHECK(pdf.pages() == 1);
  const QString painted = pdf.paintedLetters();
  qsizetype at = 0;
  for (const char* part :
       {"Praktijk De Proef", "Verzoek", "VIPP-SD", "Wilt u met het gezin kennismaken?", "Over wie",
        "Het lukt om samen te spelen.", "Beide ouders", "Terugkoppeling", "Met vriendelijke groet"}) {
    INFO(part);
    const auto found = painted.indexOf(tests::letters(QString::fromUtf8(part)), at);
    REQUIRE(found >= 0);
    at = found;
  }
}

TEST_CASE("a greeting is never left alone at the foot of a page") {
  const tests::PlanCase sample;
  for (int lines = 0; lines < 12; ++lines) {
    std::string reason = "Omdat het past.";
    for (int line = 0; line < lines; ++line)
      reason += "\nNog een regel.";
    const auto pages = PdfOnDisk(letterOf(sample, false, reason)).text().split(u'\f', Qt::SkipEmptyParts);
    for (const QString& page : pages) {
      INFO(lines);
      const auto greeting = page.indexOf(QStringLiteral("Met vriendelijke groet"));
      if (greeting >= 0) CHECK(page.indexOf(QStringLiteral("Marleen Vos"), greeting) > greeting);
    }
  }
}

TEST_CASE("a long reason runs on to a next page and loses nothing") {
  const tests::PlanCase sample;
  std::string reason;
  for (int line = 1; line <= 90; ++line)
    reason += "Regel " + std::to_string(line) + " van de reden.\n";
  const PdfOnDisk pdf(letterOf(sample, false, reason));
  CHECK(pdf.pages() > 1);
  const QString painted = pdf.paintedLetters();
  for (int line = 1; line <= 90; ++line)
    CHECK(painted.contains(QStringLiteral("Regel%1vandereden").arg(line)));
}

TEST_CASE("neither the page nor the properties of a letter under a pseudonym name anybody") {
  const tests::PlanCase sample;
  const PdfOnDisk pdf(letterOf(sample, true, sample.file.youth.name + " speelt."));
  const QString name = QString::fromStdString(sample.file.youth.name).split(u' ').first();
  CHECK_FALSE(pdf.text().contains(name));
  CHECK_FALSE(pdf.paintedLetters().contains(name));
}
