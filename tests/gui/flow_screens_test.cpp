#include "gui/card_page.h"
#include "gui/conditions_page.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/record_page.h"
#include "gui/result_page.h"
#include "gui/support/flow_bench.h"
#include "gui/together_view.h"
#include "support/catch.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <set>

using namespace haven;
using namespace haven::tests;

namespace {

/// Every screen of an administration, with the long texts a real one has.
struct Screens {
  FlowBench bench;
  std::vector<std::pair<const char*, std::unique_ptr<QWidget>>> pages;
  gui::CardPage* cards = nullptr;

  Screens() {
    auto& session = bench.session();
    bench.settleConditions(bench.draft);
    bench.fill(bench.draft, 3);
    const auto kept =
        session.cases().beginAdministration(bench.mother, *bench.catalogue.find("lsvg"), bench.clock.today());
    const auto carer = bench.newDraft({.carerName = "Wilhelmina-Alexandra van den Hoogenband-Voorbeeld",
                                       .kind = casefile::RelationshipKind::PermanentCarer,
                                       .description = {},
                                       .since = {}},
                                      bench.clock.today());
    if (!session.cases().saveReport(bench.draft, "Kort verslag.") ||
        !session.cases().complete(bench.draft, *bench.catalogue.find("lsvg")))
      throw std::runtime_error("the record is not completed");
    casefile::ItemRecord differing;
    differing.item = "7";
    differing.parentRating = 1;
    differing.professionalRating = 5;
    if (!session.cases().saveItem(*kept, differing)) throw std::runtime_error("the item is not kept");

    auto conditions = std::make_unique<gui::ConditionsPage>(session);
    auto card = std::make_unique<gui::CardPage>(session);
    auto result = std::make_unique<gui::ResultPage>(session);
    auto record = std::make_unique<gui::RecordPage>(session);
    cards = card.get();
    if (!conditions->open(carer) || !card->open(*kept, QStringLiteral("7")) || !result->open(*kept) ||
        !record->open(bench.draft))
      throw std::runtime_error("a page does not open");
    pages.emplace_back("conditions", std::move(conditions));
    pages.emplace_back("card", std::move(card));
    pages.emplace_back("result", std::move(result));
    pages.emplace_back("record", std::move(record));
  }
};

void checkNames(const char* screen, QWidget& page) {
  int focusable = 0;
  for (QWidget* widget : page.findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page) || widget->inherits("QScrollBar")) continue;
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
    INFO(screen << ": " << widget->metaObject()->className() << " " << widget->objectName().toStdString());
    REQUIRE(seen != nullptr);
    CHECK(!seen->text(QAccessible::Name).trimmed().isEmpty());
    CHECK(!widget->objectName().isEmpty());
    ++focusable;
  }
  CHECK(focusable > 2);
}

} // namespace

TEST_CASE("everything that takes the focus has a name for who listens instead of looks") {
  Screens screens;
  for (auto& [name, page] : screens.pages) {
    present(*page);
    checkNames(name, *page);
  }
  click(*screens.cards, "togetherButton");
  checkNames("together", *screens.cards->togetherView());
}

TEST_CASE("everything that takes the focus is reached with Tab") {
  Screens screens;
  for (auto& [name, page] : screens.pages) {
    INFO(name);
    present(*page);
    std::set<QWidget*> reached;
    for (int i = 0; i < 80; ++i) {
      press(*page, Qt::Key_Tab);
      reached.insert(page->focusWidget());
    }
    for (QWidget* widget : page->findChildren<QWidget*>()) {
      const bool stops = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(page.get()) &&
                         widget->isEnabled() && widget->focusProxy() == nullptr;
      INFO(widget->objectName().toStdString());
      CHECK((!stops || reached.contains(widget)));
    }
  }
}

TEST_CASE("no screen is wider than its window, and no words are cut off at the foot of a label") {
  // A laptop, the smallest window, and a laptop at 200 %.
  const QSize sizes[] = {{1366, 700}, {1024, 640}, {683, 340}};
  Screens screens;
  for (auto& [name, page] : screens.pages) {
    for (const QSize& size : sizes) {
      INFO(name << " at " << size.width() << " x " << size.height());
      page->setMinimumSize(0, 0);
      page->show();
      page->resize(size);
      QTest::qWait(50);
      CHECK(page->width() <= size.width());
      for (const auto* scroll : page->findChildren<QScrollArea*>()) {
        if (!scroll->isVisible() || scroll->widget() == nullptr) continue;
        CHECK(scroll->widget()->width() <= scroll->viewport()->width());
        for (const QLabel* label : scroll->findChildren<QLabel*>()) {
          if (!label->isVisible() || !label->wordWrap()) continue;
          INFO(label->text().toStdString());
          CHECK(label->height() >= label->heightForWidth(label->width()));
        }
      }
    }
  }
}

TEST_CASE("the five answers are in sight without scrolling on a 1366 x 768 laptop, on every card") {
  Screens screens;
  gui::CardPage& page = *screens.cards;
  page.resize(1366, 650); // what window frame, bar and task bar leave
  page.show();
  QWidget* viewport = page.findChild<gui::PageFrame*>()->scroll()->viewport();
  for (int card = 1; card <= 8; ++card) {
    click(page, ("step" + std::to_string(card)).c_str());
    QTest::qWait(20);
    for (const char* answer : {"answer1", "answer5"}) {
      const QWidget* tile = find<QWidget>(page, answer);
      const QPoint foot = tile->mapTo(viewport->window(), QPoint(0, tile->height()));
      const QPoint edge = viewport->mapTo(viewport->window(), QPoint(0, viewport->height()));
      INFO(card);
      CHECK(foot.y() <= edge.y());
    }
  }
}
