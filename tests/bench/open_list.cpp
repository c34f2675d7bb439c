#include "bench/open_list.h"

#include "gui/case_list_model.h"
#include "store/case_finder.h"

#include <QTest>

#include <stdexcept>

namespace haven::bench {

OpenList::OpenList(Organisation& organisation)
    : m_session(organisation.context(), organisation.open()), m_page(m_session),
      m_words(m_page.findChild<QLineEdit*>(QStringLiteral("searchField"))),
      m_table(m_page.findChild<QTableView*>(QStringLiteral("caseTable"))), m_lines(*m_table) {
  m_page.resize(kLaptopWindow);
  m_page.show();
  m_lines.expect();
  m_page.refresh();
  waitForLines();
}

void OpenList::waitForLines() {
  workUntil("painted lines of cases", [this] { return m_lines.arePainted(); });
  const auto* model = qobject_cast<const gui::CaseListModel*>(m_table->model());
  if (model == nullptr || model->rowAt(model->index(0, 0)) == nullptr)
    throw std::runtime_error("what was painted were no lines of cases");
}

void OpenList::key(char letter) {
  m_lines.expect();
  QTest::keyClick(m_words, letter);
  waitForLines();
}

void OpenList::clear() {
  if (m_all == 0) {
    const auto leave = store::SearchLeave::begin(m_session.store());
    if (!leave) throw std::runtime_error("no leave to search");
    const auto all = store::CaseFinder(m_session.store().database()).find(*leave, {});
    if (!all) throw std::runtime_error("no cases");
    m_all = all->size();
  }
  m_words->clear();
  waitForCases(m_all);
  m_words->setFocus();
}

void OpenList::waitForCases(std::size_t cases) {
  workUntil("all cases in the list", [&] { return static_cast<std::size_t>(rows()) == cases; });
}

} // namespace haven::bench
