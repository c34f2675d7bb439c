#include "gui/care_list.h"

#include "gui/care_row.h"
#include "gui/care_words.h"
#include "gui/disclosure.h"
#include "gui/form.h"
#include "text/intervention_text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace haven::gui {

using interventions::Candidate;
using interventions::Fit;

CareList::CareList(CareDesk& care, QWidget* parent)
    : QWidget(parent), m_care(&care), m_column(new QVBoxLayout(this)),
      m_foundHeading(makeText({}, theme::TextSize::Lead)) {
  setObjectName(QStringLiteral("careMatches"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme::kSpace8);
  m_foundHeading->setParent(this);
  m_foundHeading->setObjectName(QStringLiteral("careFound"));
  makeGroups();
}

void CareList::makeGroups() {
  const QString about[] = {tr("Nothing that is known speaks against it, and whom it is for is known to hold."),
                           tr("Something is not known yet, or a change would make it fit."),
                           tr("Something that is known speaks against it.")};
  constexpr Fit kFits[] = {Fit::Fits, Fit::Near, Fit::No};
  for (std::size_t i = 0; i < m_groups.size(); ++i) {
    Group& group = m_groups[i];
    group.fit = kFits[i];
    group.about = makeMuted(about[i], this);
    const QByteArray name = "careGroup_" + QByteArray::fromStdString(std::string(idOf(group.fit)));
    if (group.fit == Fit::No) {
      m_noHeading = new Disclosure({}, name.constData(), group.about, this);
      connect(m_noHeading, &Disclosure::toggled, this, [this] {
        arrange();
        emit unfolded();
      });
      group.heading = m_noHeading;
    } else {
      group.heading = makeText({}, theme::TextSize::Lead, this);
      group.heading->setObjectName(QString::fromLatin1(name));
    }
  }
}

CareRow* CareList::rowFor(const std::string& id) {
  const auto known = m_rows.find(id);
  if (known != m_rows.end()) return known->second;
  auto* row = new CareRow(id, this);
  row->hide();
  connect(row, &CareRow::clicked, this, [this, id] { emit opened(QString::fromStdString(id)); });
  connect(row, &CareRow::compareWanted, this, [this, id](bool on) { setCompared(id, on); });
  connect(row, &CareRow::moveWanted, this, [this, row](int key) { move(*row, key); });
  connect(row, &CareRow::reached, this, [this, row] {
    keepTabOn(*row);
    emit reached(row);
  });
  m_rows.emplace(id, row);
  return row;
}

void CareList::refresh() {
  std::set<std::string, std::less<>> known;
  for (const Candidate& candidate : m_care->matching().candidates) {
    CareRowWords words = rowWords(candidate, m_care->catalogue(), m_care->overlay());
    words.showFit = m_found.has_value();
    rowFor(candidate.intervention->id)->setWords(words);
    known.insert(candidate.intervention->id);
  }
  // Additions of an organisation's list that is there no more.
  for (auto row = m_rows.begin(); row != m_rows.end();) {
    if (known.contains(row->first)) {
      ++row;
      continue;
    }
    std::erase(m_compared, row->first);
    row->second->hide();
    row->second->deleteLater();
    row = m_rows.erase(row);
  }
  arrange();
}

void CareList::setFilter(const CareFilter& filter) {
  m_filter = filter;
  arrange();
}

void CareList::showFound(std::optional<std::vector<std::string>> found) {
  if (found == m_found) return;
  const bool other = found.has_value() != m_found.has_value();
  m_found = std::move(found);
  if (other)
    for (const auto& [id, row] : m_rows) {
      CareRowWords words = row->words();
      words.showFit = m_found.has_value();
      row->setWords(words);
    }
  arrange();
}

bool CareList::lets(const Candidate& candidate) {
  const bool let = m_filter.lets(*candidate.intervention, m_care->overlay());
  if (!let) ++m_filtered;
  return let;
}

void CareList::place(QWidget* widget) {
  m_column->addWidget(widget);
  widget->show();
}

void CareList::addRows(const std::vector<CareRow*>& rows) {
  for (CareRow* row : rows) {
    place(row);
    m_shown.push_back(row);
  }
  if (!rows.empty()) {
    const auto focused = std::find_if(rows.begin(), rows.end(), [](const CareRow* row) { return row->hasFocus(); });
    m_blocks.push_back(rows);
    keepTabOn(focused == rows.end() ? *rows.front() : **focused);
  }
}

void CareList::addGroup(const Group& group) {
  std::vector<CareRow*> rows;
  for (const Candidate& candidate : m_care->matching().candidates)
    if (candidate.fit == group.fit && lets(candidate)) rows.push_back(rowFor(candidate.intervention->id));
  const QString title = tr("%1 (%2)").arg(capital(text::fitText(group.fit))).arg(rows.size());
  if (group.fit == Fit::No)
    m_noHeading->setTitle(title);
  else
    static_cast<QLabel*>(group.heading)->setText(title);
  const bool folded = group.fit == Fit::No && !m_noHeading->isExpanded();
  place(group.heading);
  m_column->setAlignment(group.heading, Qt::AlignLeft);
  if (folded) return;
  place(group.about);
  addRows(rows);
}

void CareList::arrange() {
  m_column->setEnabled(false); // else each row that is shown has the whole page laid out
  while (QLayoutItem* item = m_column->takeAt(0))
    delete item;
  m_shown.clear();
  m_blocks.clear();
  m_filtered = 0;
  m_foundHeading->setVisible(m_found.has_value());
  if (m_found) {
    for (const Group& group : m_groups) {
      group.heading->hide();
      group.about->hide();
    }
    std::vector<CareRow*> rows;
    for (const std::string& id : *m_found) {
      const Candidate* candidate = m_care->candidate(id);
      if (candidate != nullptr && lets(*candidate)) rows.push_back(rowFor(id));
    }
    m_foundHeading->setText(rows.empty() ? tr("Nothing found") : tr("Found: %1").arg(rows.size()));
    place(m_foundHeading);
    addRows(rows);
  } else {
    for (const Group& group : m_groups)
      addGroup(group);
  }
  const std::set<const QWidget*> now(m_shown.begin(), m_shown.end());
  for (const auto& [id, row] : m_rows)
    if (!now.contains(row)) row->hide();
  showCompared();
  m_column->setEnabled(true);
  m_column->update();
  emit arranged();
}

void CareList::setCompared(const std::string& id, bool on) {
  std::erase(m_compared, id);
  if (on && m_compared.size() < kMostCompared) m_compared.push_back(id);
  showCompared();
  emit comparedChanged();
}

void CareList::clearCompared() {
  m_compared.clear();
  showCompared();
  emit comparedChanged();
}

void CareList::showCompared() {
  const bool room = m_compared.size() < kMostCompared;
  for (const auto& [id, row] : m_rows)
    row->setCompared(std::find(m_compared.begin(), m_compared.end(), id) != m_compared.end(), room);
}

bool CareList::focusRow(const std::string& id) {
  const auto found = m_rows.find(id);
  if (found == m_rows.end()) return false;
  const Candidate* candidate = m_care->candidate(id);
  if (!m_found && candidate != nullptr && candidate->fit == Fit::No) m_noHeading->setExpanded(true);
  if (std::find(m_shown.begin(), m_shown.end(), found->second) == m_shown.end()) return false;
  found->second->setFocus(Qt::OtherFocusReason);
  return true;
}

bool CareList::focusFirst() {
  if (m_shown.empty()) return false;
  m_shown.front()->setFocus(Qt::OtherFocusReason);
  return true;
}

void CareList::move(const CareRow& from, int key) {
  const auto at = std::find(m_shown.begin(), m_shown.end(), &from);
  if (at == m_shown.end()) return;
  CareRow* to = *at;
  if (key == Qt::Key_Home) to = m_shown.front();
  if (key == Qt::Key_End) to = m_shown.back();
  if (key == Qt::Key_Up && at != m_shown.begin()) to = *std::prev(at);
  if (key == Qt::Key_Down && std::next(at) != m_shown.end()) to = *std::next(at);
  to->setFocus(Qt::OtherFocusReason);
}

void CareList::keepTabOn(const CareRow& row) {
  for (const auto& block : m_blocks) {
    if (std::find(block.begin(), block.end(), &row) == block.end()) continue;
    for (CareRow* one : block)
      one->setFocusPolicy(one == &row ? Qt::StrongFocus : Qt::ClickFocus);
  }
}

} // namespace haven::gui
