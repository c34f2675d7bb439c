#include "pdf/pdf_renderer.h"
#include "pdf/pdf_tools.h"
#include "report/licensed_content.h"
#include "support/catch.h"

#include <QStringList>

using namespace haven;
using tests::PdfOnDisk;

namespace {

int countOf(const QString& text, const char* part) {
  return static_cast<int>(text.count(QString::fromUtf8(part)));
}

} // namespace

TEST_CASE("no file tells a statement, the key or a norm bound of a licence pack") {
  for (const char* id : {"ari-cp-2-5", "aisi-6-12"}) {
    INFO(id);
    const auto sample = tests::everyOutcome(id);
    const auto secrets = tests::secretsOf(*sample.catalogue().demonstrationPack(id));
    for (const auto audience : {report::Audience::Professional, report::Audience::Parents}) {
      report::SummaryOptions options;
      options.audience = audience;
      const PdfOnDisk pdf(sample.document(options));
      const QString text = pdf.text();
      REQUIRE(text.size() > 500);
      CHECK(tests::found(secrets, text.toStdString()) == std::vector<std::string>());
    }
  }
}

TEST_CASE("the demonstration mark stands on every page, beside the mark of an example") {
  auto sample = tests::everyOutcome("ari-cp-2-5");
  sample.file.example = true;
  for (const auto audience : {report::Audience::Professional, report::Audience::Parents}) {
    report::SummaryOptions options;
    options.audience = audience;
    const PdfOnDisk pdf(sample.document(options));
    REQUIRE(pdf.pages() >= 1);
    int demonstration = 0;
    int example = 0;
    for (const QString& page : pdf.text().split(u'\f', Qt::SkipEmptyParts)) {
      demonstration += countOf(page, "DEMONSTRATIE: niet voor klinisch gebruik") > 0 ? 1 : 0;
      example += countOf(page, "VOORBEELD: fictieve gegevens") > 0 ? 1 : 0;
    }
    CHECK(demonstration == pdf.pages());
    CHECK(example == pdf.pages());
  }
}

TEST_CASE("forty-eight answers take a part of a page") {
  tests::InformantCase sample;
  sample.addForm(tests::kMother, "2026-10-02", sample.structure("ari-cp-2-5"), tests::always(3));
  report::SummaryOptions options;
  options.sections = {report::Section::ItemScores};
  CHECK(PdfOnDisk(sample.document(options)).pages() == 1);
  options.sections.clear();
  for (const auto section : report::kSections)
    options.sections.push_back(section);
  CHECK(PdfOnDisk(sample.document(options)).pages() <= 2);
}

TEST_CASE("every word of the informants' chart is in the file, however long the names") {
  tests::InformantCase sample;
  sample.file.relationships[0].carerName = "Bartholomea-Wilhelmina van Achterbergen tot de Uiterste Waarden";
  const auto form = sample.demonstration("ari-cp-2-5");
  sample.addForm(tests::kMother, "2026-10-02", form, tests::always(3));
  sample.addForm(tests::kFosterMother, "2026-10-02", form, tests::always(4));
  sample.addForm(tests::kFosterFather, "2026-10-02", form, tests::always(1));
  report::SummaryOptions options;
  options.sections = {report::Section::Informants};
  const QString painted = PdfOnDisk(sample.document(options)).paintedLetters();
  for (const char* part :
       {"Bartholomea-Wilhelmina van Achterbergen tot de Uiterste Waarden (moeder)", "Lieke Brandsma (pleegouder)",
        "39 gemiddeld", "48 bovengemiddeld", "27 punten, andere band", "Veilig (demonstratie)"}) {
    INFO(part);
    CHECK(painted.contains(tests::letters(QString::fromUtf8(part))));
  }
}
