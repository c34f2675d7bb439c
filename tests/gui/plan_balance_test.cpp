#include "gui/balance_layout.h"
#include "gui/balance_picture.h"
#include "gui/support/step_two_bench.h"
#include "gui/theme.h"

#include "support/catch.h"

#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>

using namespace haven;
using namespace haven::tests;

namespace {

std::vector<std::string> rowIds(const plan::PlanDefinition& plan) {
  std::vector<std::string> ids;
  for (const auto& level : plan.balance)
    for (const auto& row : level.rows)
      ids.push_back(row.id);
  return ids;
}

/// Whether the focus stands in the row, and the row in sight.
bool isAt(StepTwoBench& bench, const std::string& row) {
  QWidget* widget = find(bench.place(), ("point-" + row).c_str());
  return widget->isAncestorOf(bench.page.window()->focusWidget()) && !widget->visibleRegion().isEmpty();
}

/// A level on which `count` rows weigh alike.
gui::BalancePile pileOf(const plan::BalanceLevel& level, const std::vector<gui::Weighs>& weighs) {
  gui::BalancePile pile{&level, {}, {}};
  for (const gui::Weighs one : weighs)
    pile.entries.push_back({&level.rows.front(), one});
  return pile;
}

} // namespace

TEST_CASE("twenty keys answer the twenty rows of the balance, in order") {
  StepTwoBench bench;
  const auto ids = rowIds(bench.plan);
  REQUIRE(ids.size() == 20);
  bench.land({"step-2", "balance", ids.front(), {}});
  constexpr Qt::Key kKeys[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_0};
  for (std::size_t i = 0; i < ids.size(); ++i) {
    CAPTURE(ids[i]);
    QTest::qWait(1);
    REQUIRE(isAt(bench, ids[i]));
    tests::press(bench.page, kKeys[i % 4], i % 2 == 0 ? Qt::NoModifier : Qt::KeypadModifier);
  }
  CHECK(isAt(bench, ids.back())); // nothing comes after it
  for (std::size_t i = 0; i < ids.size(); ++i) {
    CAPTURE(ids[i]);
    const casefile::PlanAnswer kept = bench.answer(ids[i].c_str());
    if (i % 4 == 3) {
      CHECK(kept.knowledge == casefile::Knowledge::Unknown);
      CHECK(kept.option.empty());
    } else {
      constexpr std::string_view kOptions[] = {casefile::kProtective, casefile::kBothSides, casefile::kHindering};
      CHECK(kept.knowledge == casefile::Knowledge::Answered);
      CHECK(kept.option == kOptions[i % 4]);
    }
    CHECK(kept.given.name == "Dr. Vera Voorbeeld");
  }
}

TEST_CASE("Tab goes from row to row, arrows and space choose") {
  StepTwoBench bench;
  bench.land({"step-2", "balance", "child-birth", {}});
  tests::press(bench.page, Qt::Key_Right);
  tests::press(bench.page, Qt::Key_Space);
  CHECK(bench.answer("child-birth").option == casefile::kBothSides);
  tests::press(bench.page, Qt::Key_Right);
  CHECK(bench.answer("child-birth").option == casefile::kHindering); // from a choice on, arrows choose
  tests::press(bench.page, Qt::Key_Tab);                             // the note
  tests::press(bench.page, Qt::Key_Tab);
  CHECK(isAt(bench, "child-medical"));
}

TEST_CASE("a note to a row of the balance is kept and shown again, and goes along with the answer") {
  StepTwoBench bench;
  QWidget* row = find(bench.place(), "point-child-birth");
  find<QAbstractButton>(*row, "rowNote")->click();
  bench.into("note-child-birth", "34 weken");
  bench.press("choice-child-birth-hindering");
  CHECK(bench.answer("child-birth").text == "34 weken");
  CHECK(bench.answer("child-birth").option == casefile::kHindering);
  bench.open(bench.caseId, gui::CasePage::Place::Step1);
  bench.open(bench.caseId);
  CHECK(bench.shown("note-child-birth"));
  CHECK(find<QPlainTextEdit>(bench.place(), "note-child-birth")->toPlainText() == "34 weken");
  CHECK_FALSE(bench.shown("note-child-medical")); // on demand
  find<QAbstractButton>(*find(bench.place(), "point-child-birth"), "clearAnswer")->click();
  CHECK(bench.answer("child-birth") == casefile::PlanAnswer{});
}

TEST_CASE("the rest of a level is unknown only when asked and said yes to") {
  StepTwoBench bench;
  bench.press("choice-contact-carers-protective");
  bench.press("rest-contact");
  REQUIRE(bench.prompts.asked.size() == 1);
  CHECK(bench.prompts.asked[0].contains("kind ziet de vaste verzorger soms voor langere periode niet"));
  CHECK_FALSE(bench.prompts.asked[0].contains("veel wisselende verzorgers")); // that one has an answer
  CHECK(bench.answer("contact-daily") == casefile::PlanAnswer{});
  bench.prompts.confirmations.push_back(true);
  bench.press("rest-contact");
  CHECK(bench.answer("contact-daily").knowledge == casefile::Knowledge::Unknown);
  CHECK(bench.answer("contact-carers").option == casefile::kProtective);
  CHECK(bench.answer("family-stable") == casefile::PlanAnswer{}); // of another level
  CHECK_FALSE(bench.shown("rest-contact"));
}

TEST_CASE("the second list is folded, asks nothing twice and offers a single side only what it can say") {
  StepTwoBench bench;
  CHECK(bench.place().findChild<QWidget*>("point-jgz-carer-stress") == nullptr);
  bench.press("second-carer");
  REQUIRE(bench.shown("point-jgz-carer-stress"));
  CHECK(bench.place().findChild<QWidget*>("choice-jgz-carer-stress-protective") == nullptr);
  CHECK(bench.place().findChild<QWidget*>("choice-jgz-carer-stress-both") == nullptr);
  bench.press("choice-jgz-carer-stress-hindering");
  CHECK(bench.answer("jgz-carer-stress").option == casefile::kHindering);
  // What the first list asks about is answered there.
  CHECK(bench.place().findChild<QWidget*>("choice-jgz-carer-model-protective") == nullptr);
  bench.press("choice-carer-model-hindering");
  CHECK(shownWords(*find(bench.place(), "point-jgz-carer-model")).join(' ').contains("belemmerend"));
}

TEST_CASE("the drawn balance says in words what lies where, and never a number") {
  StepTwoBench bench;
  bench.press("choice-child-birth-protective");
  bench.press("choice-child-medical-hindering");
  bench.press("choice-child-temperament-both");
  bench.press("choice-child-senses-is-unknown");
  const auto* picture = find<gui::BalancePicture>(bench.place(), "balancePicture");
  const QString words = picture->accessibleDescription();
  CHECK(words.contains("Kind. Beschermend: voldragen. Belemmerend: aanwezigheid van medische problemen. Aan beide "
                       "kanten: makkelijk, regelmatig temperament of moeilijk temperament. Onbekend of niet verteld: "
                       "geen zintuiglijke beperkingen of zintuiglijke beperking. Nog niet besproken: geen "
                       "ontwikkelingsstoornis of ontwikkelingsstoornis zoals autisme; normale intelligentie of "
                       "verstandelijke beperking."));
  CHECK(words == find<QLabel>(bench.place(), "balanceWords")->text());
  CHECK(std::none_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }));
}

TEST_CASE("a stone for each answer, on its side, on the beam, none on another") {
  StepTwoBench bench;
  using enum gui::Weighs;
  const plan::BalanceLevel& level = bench.plan.balance.front();
  std::vector<gui::Weighs> many;
  for (int i = 0; i < 22; ++i)
    many.push_back(i % 3 == 0 ? Protective : i % 3 == 1 ? Both : Unknown);
  const std::vector<gui::BalancePile> piles{pileOf(level, {}), pileOf(level, {Protective, Protective, Hindering}),
                                            pileOf(level, many), pileOf(level, {Hindering})};
  for (const qreal width : {200., 519., 520., 746., 1400.}) {
    CAPTURE(width);
    const gui::BalanceDrawing drawn = gui::layOut(piles, width, 20);
    REQUIRE(drawn.beams.size() == piles.size());
    for (std::size_t i = 0; i < piles.size(); ++i) {
      const gui::BalanceBeam& beam = drawn.beams[i];
      CHECK(QRectF(0, 0, width, drawn.height).contains(beam.cell));
      CHECK(beam.beam.height() == drawn.beams[0].beam.height()); // level, whatever lies on it
      std::size_t wanted = 0;
      for (const auto& entry : piles[i].entries)
        wanted += entry.weighs == Both ? 2U : 1U;
      CHECK(beam.stones.size() == wanted);
      for (std::size_t a = 0; a < beam.stones.size(); ++a) {
        const gui::BalanceStone& stone = beam.stones[a];
        CHECK(beam.cell.contains(stone.place));
        CHECK(stone.place.top() >= beam.title.bottom());
        CHECK(stone.place.bottom() <= beam.beam.top());
        const qreal middle = beam.beam.center().x();
        if (stone.side == Protective) CHECK(stone.place.right() < middle);
        if (stone.side == Hindering) CHECK(stone.place.left() > middle);
        for (std::size_t b = 0; b < a; ++b)
          CHECK_FALSE(stone.place.intersects(beam.stones[b].place));
      }
    }
    if (width < 520)
      CHECK(drawn.beams[0].cell.left() == drawn.beams[1].cell.left());
    else
      CHECK(drawn.beams[0].cell.top() == drawn.beams[1].cell.top());
  }
}

TEST_CASE("the drawing tells its shapes apart without colour") {
  StepTwoBench bench;
  using enum gui::Weighs;
  const plan::BalanceLevel& level = bench.plan.balance.front();
  const auto greyOf = [&](gui::Weighs side) {
    gui::BalancePicture picture;
    picture.setPiles({pileOf(level, {side})});
    picture.resize(300, picture.heightForWidth(300));
    const QImage grey = picture.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto drawn =
        gui::layOut({pileOf(level, {side})}, 300, QFontMetricsF(gui::theme::font(gui::theme::TextSize::Body)).height());
    const QRect place = drawn.beams[0].stones[0].place.toRect();
    return grey.copy(place.adjusted(-1, -1, 1, 1));
  };
  const auto differs = [](const QImage& one, const QImage& other) {
    int different = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y)
      for (int x = 0; x < std::min(one.width(), other.width()); ++x)
        different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 60 ? 1 : 0;
    return different;
  };
  constexpr int kClearly = 40; // of some 300 points
  CHECK(differs(greyOf(Protective), greyOf(Hindering)) > kClearly);
  CHECK(differs(greyOf(Protective), greyOf(Unknown)) > kClearly);
  CHECK(differs(greyOf(Hindering), greyOf(Unknown)) > kClearly);
  CHECK(differs(greyOf(Protective), greyOf(Both)) > kClearly / 2);
}
