#include "gui/age_line.h"
#include "gui/care_section.h"
#include "gui/intervention_card.h"
#include "gui/support/care_bench.h"
#include "support/catch.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

// One intervention on a page, and its ages on one line.
using namespace haven;
using namespace haven::tests;
using gui::AgeLineBar;
using gui::CarePart;

namespace {

constexpr CarePart kParts[] = {CarePart::Goal,        CarePart::Target,      CarePart::Dose,     CarePart::Offer,
                               CarePart::Elements,    CarePart::Recognition, CarePart::Evidence, CarePart::Caveats,
                               CarePart::Differences, CarePart::Filing,      CarePart::Groups,   CarePart::Names};

struct Card : CareBench {
  gui::InterventionCard page{care()};

  explicit Card(const char* id = "vipp-sd") {
    open(id);
    present(page);
  }
  void open(const char* id) {
    REQUIRE(page.open(QString::fromLatin1(id)));
    QTest::qWait(1);
  }
  QString part(const std::string& name) { return words(*find(page, name.c_str())); }
  static QString words(QWidget& root) {
    QStringList all;
    for (const QLabel* label : root.findChildren<QLabel*>())
      if (label->isVisibleTo(&root)) all << label->text();
    return all.join(QLatin1Char('\n'));
  }
};

std::string partName(CarePart part) {
  return std::string("carePart_") + gui::idOf(part);
}

std::vector<int> boundsOf(const AgeLineBar& bar) {
  const auto number = [](std::optional<int> months) { return months.value_or(-99); };
  return {number(bar.strict.fromMonths), number(bar.strict.toMonths), number(bar.wide.toMonths),
          static_cast<int>(bar.sources.size())};
}

} // namespace

TEST_CASE("ages are one bar for each reading of each source, what Haven goes by first", "[care]") {
  Card bench;
  const auto& catalogue = bench.care().catalogue();
  const auto line = gui::ageLineOf(*catalogue.intervention("vipp-sd"), catalogue, 30);
  // From, to, to when read widely, places: as `interventions.md` lists the sources.
  const std::vector<std::pair<QString, std::vector<int>>> expected = {
      {"Haven gaat uit van", {0, 83, 83, 0}},   {"Richtlijn 2020", {0, 71, 83, 5}},
      {"Richtlijn 2020", {0, 83, 83, 1}},       {"Richtlijn 2020", {0, 71, 71, 1}},
      {"Richtlijn, webpagina", {0, 71, 83, 2}}, {"NJi 2018", {0, 83, 83, 1}},
      {"JGZ-richtlijn 2021", {12, 71, 83, 1}}};
  REQUIRE(line.bars.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    INFO(i);
    CHECK(line.bars[i].title.toStdString() == expected[i].first.toStdString());
    CHECK(boundsOf(line.bars[i]) == expected[i].second);
  }
  CHECK(line.reason.contains(QStringLiteral("begint bij 1 jaar")));
  CHECK(line.bars[1].words.toStdString() == "\u201C0-6 jaar\u201D, \u201Ctussen 0 en 6 jaar\u201D");
}

TEST_CASE("a drawn age lies where its months are, and the youth's mark within what holds it", "[care]") {
  Card bench;
  auto& line = *find<gui::AgeLine>(bench.page, "ageLine");
  const QRectF recommended = line.placeOf(0);
  const QRectF later = line.placeOf(6); // JGZ-richtlijn 2021, from one year on
  CHECK(line.youthAt() > recommended.left());
  CHECK(line.youthAt() < recommended.right());
  CHECK(later.left() > recommended.left());
  CHECK(later.right() < recommended.right()); // strictly read it ends a year before
  const double year = (later.left() - recommended.left());
  CHECK(recommended.width() == Approx(7 * year).margin(0.5));
  CHECK(line.youthAt() == Approx(recommended.left() + 30.5 / 12 * year).margin(0.5));
  for (std::size_t bar = 1; bar < line.bars().bars.size(); ++bar)
    CHECK(line.placeOf(static_cast<int>(bar)).top() > line.placeOf(static_cast<int>(bar) - 1).bottom());
  // The same in words, for who cannot see it.
  CHECK(line.accessibleDescription().contains(QStringLiteral("JGZ-richtlijn 2021: \u201C1-6 jaar\u201D")));
  CHECK(line.accessibleDescription().contains(QStringLiteral("2 jaar en 6 maanden valt daarbinnen")));
}

TEST_CASE("an age that goes on, is implied, or has no bound is told as such", "[care]") {
  Card bench;
  const auto& catalogue = bench.care().catalogue();
  const auto bars = [&](const char* id) { return gui::ageLineOf(*catalogue.intervention(id), catalogue, 30).bars; };
  CHECK(bars("voorzorg").front().runsToMonths == 23);
  CHECK(bars("voorzorg").front().entry);
  CHECK(bars("centering-pregnancy").front().kind == AgeLineBar::Kind::Implied);
  CHECK_FALSE(bars("differentiatietherapie").front().strict.fromMonths);
  CHECK(bars("differentiatietherapie").front().approximate);
  CHECK(bars("emdr").empty());
  CHECK(gui::againstYouth(bars("voorzorg").front(), 30).contains(QStringLiteral("valt daarbuiten")));
  CHECK(gui::againstYouth(bars("vipp-sd")[1], 80).contains(QStringLiteral("ruim wordt gelezen")));
}

TEST_CASE("every intervention has a card on which every part says something", "[care]") {
  Card bench;
  const auto& catalogue = bench.care().catalogue();
  CHECK(catalogue.interventions.size() == 42);
  for (const auto& one : catalogue.interventions) {
    INFO(one.id);
    bench.open(one.id.c_str());
    for (const CarePart part : kParts) {
      INFO(gui::idOf(part));
      const QString words = bench.part(partName(part));
      const QStringList lines = words.split(QLatin1Char('\n'));
      REQUIRE(lines.size() > 1); // its heading and at least one more
      for (const QString& line : lines)
        CHECK_FALSE(line.trimmed().isEmpty());
    }
    const auto silent = [&](CarePart part, bool empty) {
      INFO(gui::idOf(part));
      CHECK(bench.part(partName(part)).contains(QStringLiteral("niet vermeld")) == empty);
    };
    silent(CarePart::Goal, one.goal.empty());
    silent(CarePart::Dose, one.dose.empty());
    silent(CarePart::Evidence, one.evidence.empty());
    silent(CarePart::Differences, one.disagreements.empty());
    const bool anyAge = !one.ages.empty() || one.stage || one.recommended.span.bounded();
    CHECK((bench.page.findChild<gui::AgeLine*>() != nullptr) == anyAge);
    for (const auto& goal : one.goal)
      CHECK(bench.part("carePart_goal").contains(QString::fromStdString(goal.text)));
    for (const auto& difference : one.disagreements)
      CHECK(bench.part("carePart_differences").contains(QString::fromStdString(difference.text)));
    for (const auto& source : one.citations)
      CHECK(bench.part("carePart_sources").contains(QString::fromStdString(source.place)));
  }
}

TEST_CASE("recognition tells its date and that it has to be looked up again", "[care]") {
  Card bench("pipa");
  const QString words = bench.part("carePart_recognition");
  CHECK(words.contains(QStringLiteral("DEJ: erkenning verlopen (stand 2019)")));
  CHECK(words.contains(QStringLiteral("stand 09-2018")));
  bench.open("vipp-sd");
  CHECK(
      bench.part("carePart_recognition").contains(QStringLiteral("Erkend, niveau niet genoemd (datum niet vermeld)")));
  CHECK(words.contains(QStringLiteral("Controleer de huidige vermelding in de Databank Effectieve Jeugdinterventies")));
}

TEST_CASE("equal words of several places are told once, with all their places", "[care]") {
  Card bench;
  const QString words = bench.part("carePart_target");
  const auto text = QStringLiteral("Ouders van adoptie- en pleegkinderen, en ouders met zware opvoedproblemen.");
  CHECK(words.count(text) == 1);
  const QString after = words.mid(words.indexOf(text)).section(QLatin1Char('\n'), 1, 1);
  CHECK(after.contains(QStringLiteral("5.6, conclusie 3")));
  CHECK(after.contains(QStringLiteral("conclusies, lijst 2")));
}

TEST_CASE("what the organisation offers and adds is marked as its own", "[care]") {
  Card bench;
  CHECK_FALSE(bench.part("carePart_offer").contains(QStringLiteral("Team Noord")));
  bench.import();
  bench.open("vipp-sd");
  const QString offer = bench.part("carePart_offer");
  CHECK(offer.contains(QStringLiteral("Plaatselijk aangeboden door Team Noord; wachttijd 6 weken; contact: "
                                      "noord@voorbeeld.test.")));
  CHECK(offer.contains(QStringLiteral("Eigen hulpaanbod van Stichting Voorbeeld, stand 01-10-2026")));
  bench.open("nika");
  CHECK(bench.part("carePart_offer").contains(QStringLiteral("Plaatselijk niet aangeboden.")));
  bench.open("local-oudergroep");
  const auto mark = QStringLiteral("Toegevoegd door Stichting Voorbeeld, niet uit de bronnen");
  CHECK(find<QLabel>(bench.page, "pageMark")->text() == mark);
  CHECK(bench.part("carePart_goal").contains(mark));
  CHECK(bench.part("carePart_evidence").contains(QStringLiteral("niet vermeld")));
  bench.open("vipp-sd");
  CHECK(find<QLabel>(bench.page, "pageMark")->text().isEmpty());
}

TEST_CASE("a card is read through by keyboard alone, in reading order", "[care]") {
  Card bench;
  find(bench.page, "careFit")->setFocus();
  for (const char* name :
       {"carePart_goal", "carePart_target", "ageWords", "carePart_dose", "carePart_recognition", "carePart_differences",
        "carePart_filing", "carePart_sources", "careBack", "careCompare", "careBegin"}) {
    INFO(name);
    tabTo(bench.page, name);
    QWidget* stop = find(bench.page, name);
    CHECK(stop->hasFocus());
    const QPoint at = stop->mapTo(&bench.page, QPoint(0, 0));
    CHECK(at.y() >= 0);
    CHECK(at.y() < bench.page.height());
  }
  find(bench.page, "carePart_recognition")->setFocus();
  auto* bar = bench.page.findChild<QScrollArea*>()->verticalScrollBar();
  press(bench.page, Qt::Key_Home);
  CHECK(bar->value() == 0);
  press(bench.page, Qt::Key_PageDown);
  CHECK(bar->value() > 0);
  CHECK(find(bench.page, "carePart_recognition")
            ->accessibleDescription()
            .contains(QStringLiteral("sterke aanwijzingen")));
}
