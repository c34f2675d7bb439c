#include "pdf/pdf_renderer.h"
#include "pdf/pdf_tools.h"
#include "report/plan_case.h"
#include "support/catch.h"

using namespace haven;

TEST_CASE("the plan in a summary loses no free text on paper, and an empty side of the balance stays empty") {
  const tests::PlanCase sample;
  const plan::Situation situation = sample.situation();
  const auto document =
      report::caseSummary(sample.file, sample.definitions, {}, sample.maker, 1, sample.clock, &situation);
  const tests::PdfOnDisk pdf(document);
  CHECK(pdf.check().status == 0);
  const QString painted = pdf.paintedLetters();
  for (int mark = 1; mark <= sample.marks(); ++mark) {
    INFO(mark);
    CHECK(painted.contains(QStringLiteral("T%1eNoorenLieke").arg(mark)));
  }

  // the first row weighs on the hindering side only: nothing stands to the left of it
  double left = 0;
  for (const tests::PlacedWord& word : pdf.words())
    if (word.text == QStringLiteral("onveilig") && left == 0) left = word.left;
  CHECK(left > 595.0 / 3);
}
