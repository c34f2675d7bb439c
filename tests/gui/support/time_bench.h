#pragma once

#include "gui/case_page.h"
#include "gui/support/plan_bench.h"
#include "gui/timeline_band.h"
#include "gui/timeline_list.h"
#include "gui/timeline_page.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <stdexcept>
#include <string>
#include <vector>

namespace haven::tests {

/// The place Tijdlijn of a fictional case: mother and father each filled in the LSVG, mother twice.
struct TimeBench : PlanBench {
  casefile::RelationshipId father = 0;
  casefile::AdministrationId second = 0; ///< of the mother
  casefile::AdministrationId ofFather = 0;
  casefile::LifeEventId home = 0;
  gui::CasePage page{session()};

  TimeBench() {
    readyForStep2(1);
    second = finish(session().cases().beginAdministration(mother, *catalogue.find("lsvg"), session().today()).value(),
                    {1, 2, 3, 4, 5, 1, 1, 1});
    ofFather = finish(newDraft({.carerName = "Bert Voorbeeld",
                                .kind = casefile::RelationshipKind::Father,
                                .description = {},
                                .since = {casefile::KnownSince::Kind::Birth, {}}},
                               session().today()),
                      {2, 2, 2, 2, 2, 2, 2, 2});
    father = stored().relationships.back().id;
    casefile::LifeEvent event;
    event.kind = casefile::LifeEventKind::Home;
    event.from = casefile::parsePartialDate("2025").value();
    event.ongoing = true;
    event.text = "Bij oma in huis";
    home = session().plan().saveEvent(caseId, event).value();
    open();
    present(page);
  }

  casefile::AdministrationId finish(casefile::AdministrationId id, const std::vector<int>& answers) {
    settleConditions(id);
    fill(id, 1);
    for (std::size_t at = 0; at < answers.size(); ++at) {
      casefile::ItemRecord item;
      item.item = std::to_string(at + 1);
      item.answer = answers[at];
      if (!session().cases().saveItem(id, item)) throw std::runtime_error("not kept");
    }
    if (!session().cases().saveReport(id, "Kort.") || !session().cases().complete(id, *catalogue.find("lsvg")))
      throw std::runtime_error("not completed");
    return id;
  }
  void open() {
    REQUIRE(page.open(caseId, gui::CasePage::Place::Timeline).has_value());
    QTest::qWait(1);
  }
  gui::TimelinePage& place() { return *find<gui::TimelinePage>(page, "timelinePage"); }
  gui::TimelineBand& band() { return *find<gui::TimelineBand>(page, "timelineBand"); }
  gui::TimelineList& list() { return *find<gui::TimelineList>(page, "timelineList"); }
  [[nodiscard]] QString label(const char* name) { return find<QLabel>(page, name)->text(); }
  [[nodiscard]] QString chip(const char* name) { return find<QAbstractButton>(page, name)->text(); }
  [[nodiscard]] std::vector<QString> column(int which) {
    std::vector<QString> cells;
    for (int row = 0; row < list().rows().rowCount(); ++row)
      cells.push_back(list().rows().index(row, which).data().toString());
    return cells;
  }
  /// By keyboard, from the list, to the row whose words hold these.
  void toRow(const QString& words) {
    tabTo(page, "timelineList");
    press(page, Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < list().rows().rowCount(); ++row) {
      if (current().contains(words)) return;
      press(page, Qt::Key_Down);
    }
    FAIL("no row says " << words.toStdString());
  }
  [[nodiscard]] QString current() {
    const auto* row = list().rows().rowAt(list().currentIndex().row());
    return row == nullptr ? QString() : row->spoken;
  }
  [[nodiscard]] bool shown(const char* name) {
    auto* widget = page.findChild<QWidget*>(QLatin1String(name));
    return widget != nullptr && widget->isVisible();
  }
};

} // namespace haven::tests
