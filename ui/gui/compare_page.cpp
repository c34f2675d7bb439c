#include "gui/compare_page.h"

#include "gui/age_line.h"
#include "gui/care_fit.h"
#include "gui/care_section.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/read_stop.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace haven::gui {
namespace {

using interventions::Intervention;
using text::from;

constexpr int kColumn = 300; ///< least width of one

/// A row of cells of equal width, one under another with the rows above and below.
QHBoxLayout* makeCells() {
  auto* cells = new QHBoxLayout;
  cells->setContentsMargins(0, 0, 0, 0);
  cells->setSpacing(theme::kSpace24);
  return cells;
}

void addCell(QHBoxLayout& cells, QWidget* cell) {
  cell->setMinimumWidth(0);
  cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  cells.addWidget(cell, 1, Qt::AlignTop);
}

} // namespace

ComparePage::ComparePage(CareDesk& care, QWidget* parent)
    : QWidget(parent), m_care(&care), m_frame(new PageFrame("compareFrame")),
      m_back(makeButton(tr("Back to the list"), "compareBack", ButtonRank::Quiet)) {
  setObjectName(QStringLiteral("comparePage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_frame->setTitle(tr("Side by side"), tr("The same of each next to the other, as the sources say it."));
  connect(m_back, &QPushButton::clicked, this, &ComparePage::left);
  m_frame->actions()->addWidget(m_back);
  m_frame->actions()->addStretch();
  m_frame->showActions(true);
  connect(m_care, &CareDesk::changed, this, &ComparePage::follow);
}

void ComparePage::open(const QStringList& interventions) {
  m_ids.clear();
  for (const QString& id : interventions)
    if (m_ids.size() < kMost && m_care->catalogue().intervention(id.toStdString()) != nullptr)
      m_ids.push_back(id.toStdString());
  show();
}

QStringList ComparePage::interventions() const {
  QStringList ids;
  for (const std::string& id : m_ids)
    ids << from(id);
  return ids;
}

int ComparePage::columns() const {
  const int room = (width() - 2 * theme::kSpace32 - 2 * theme::kSpace24) / (kColumn + theme::kSpace24);
  return std::clamp(room, 2, kMost);
}

void ComparePage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (!m_ids.empty() && columns() != m_shownColumns) show();
}

void ComparePage::follow() {
  std::erase_if(m_ids, [this](const std::string& id) { return m_care->catalogue().intervention(id) == nullptr; });
  if (isVisible()) show();
}

void ComparePage::show() {
  m_frame->clearContent();
  m_shownColumns = columns();
  std::vector<const Intervention*> shown;
  for (const std::string& id : m_ids)
    if (static_cast<int>(shown.size()) < m_shownColumns) shown.push_back(m_care->catalogue().intervention(id));
  if (shown.empty()) {
    m_frame->content()->addWidget(makeMuted(tr("Nothing was chosen to be laid side by side.")));
    return;
  }
  addHeads(shown);
  addRow(tr("With this case"), "compareFit", shown, [this](const Intervention& one) { return fitCell(one); });
  const auto addPart = [&](CarePart part) {
    addRow(title(part), qPrintable(QStringLiteral("compare_") + QLatin1String(idOf(part))), shown,
           [this, part](const Intervention& one) {
             return makeCareCell(part, said(part, one, m_care->catalogue(), m_care->overlay()));
           });
  };
  addPart(CarePart::Goal);
  addPart(CarePart::Target);
  addRow(tr("Age"), "compareAge", shown, [this](const Intervention& one) { return ageCell(one); });
  for (const CarePart part : {CarePart::Dose, CarePart::Offer, CarePart::Recognition, CarePart::Evidence,
                              CarePart::Caveats, CarePart::Differences})
    addPart(part);
  setTabOrder(findChild<QWidget*>(QStringLiteral("compare_differences")), m_back);
}

void ComparePage::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (auto* first = findChild<ReadStop*>(QStringLiteral("compareFit"))) first->setFocus(event->reason());
}

void ComparePage::addHeads(const std::vector<const Intervention*>& shown) {
  auto* heads = new QWidget;
  auto* cells = makeCells();
  cells->setContentsMargins(theme::kSpace24, 0, theme::kSpace24, 0);
  heads->setLayout(cells);
  for (const Intervention* one : shown) {
    auto* head = new QWidget;
    QVBoxLayout* column = columnIn(head);
    column->addWidget(makeText(from(one->name), theme::TextSize::Lead));
    if (const QString own = addedBy(*one, m_care->overlay()); !own.isEmpty()) column->addWidget(makeMuted(own));
    if (!one->fullName.empty()) column->addWidget(makeMuted(from(one->fullName)));
    column->addStretch();
    auto* acts = new QHBoxLayout;
    QPushButton* card = makeButton(tr("Open the card"), "", ButtonRank::Quiet);
    card->setObjectName(QStringLiteral("compareCard_") + from(one->id));
    card->setAccessibleName(tr("%1: %2", "act, intervention").arg(card->text(), from(one->name)));
    connect(card, &QPushButton::clicked, this, [this, id = from(one->id)] { emit cardWanted(id); });
    QPushButton* out = makeButton(tr("Take out"), "", ButtonRank::Quiet);
    out->setObjectName(QStringLiteral("compareOut_") + from(one->id));
    out->setAccessibleName(tr("%1: %2", "act, intervention").arg(out->text(), from(one->name)));
    connect(out, &QPushButton::clicked, this, [this, id = one->id] {
      std::erase(m_ids, id);
      show();
      setFocus(Qt::OtherFocusReason);
      emit removed(from(id));
    });
    for (QPushButton* act : {card, out})
      act->setProperty("flush", true);
    acts->addWidget(card);
    acts->addWidget(out);
    acts->addStretch();
    column->addLayout(acts);
    head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    cells->addWidget(head, 1); // as high as the highest, so that the buttons stand on one line
  }
  m_frame->content()->addWidget(heads);
  if (shown.size() == m_ids.size()) return;
  const auto* hidden = m_care->catalogue().intervention(m_ids.back());
  QPushButton* next = makeButton(tr("Show %1 too").arg(from(hidden->name)), "compareNext");
  next->setAccessibleDescription(tr("There is room for two; the first makes way."));
  connect(next, &QPushButton::clicked, this, &ComparePage::bringNext);
  m_frame->content()->addWidget(next, 0, Qt::AlignLeft);
}

void ComparePage::bringNext() {
  std::rotate(m_ids.begin(), m_ids.begin() + 1, m_ids.end());
  show();
  if (auto* next = findChild<QPushButton*>(QStringLiteral("compareNext"))) next->setFocus(Qt::OtherFocusReason);
}

void ComparePage::addRow(const QString& name, const char* id, const std::vector<const Intervention*>& shown,
                         const Cell& cell) {
  QFrame* card = makeCard();
  card->layout()->setContentsMargins(theme::kSpace16, theme::kSpace8, theme::kSpace16, theme::kSpace16);
  auto* row = new ReadStop(name);
  row->setObjectName(QLatin1String(id));
  auto* column = new QVBoxLayout(row);
  column->setContentsMargins(theme::kSpace8, theme::kSpace4, theme::kSpace8, theme::kSpace4);
  column->addWidget(makeText(name, theme::TextSize::Lead));
  QHBoxLayout* cells = makeCells();
  for (const Intervention* one : shown) {
    QWidget* made = cell(*one);
    made->setAccessibleName(tr("%1: %2", "row, intervention").arg(name, from(one->name)));
    addCell(*cells, made);
  }
  column->addLayout(cells);
  card->layout()->addWidget(row);
  m_frame->content()->addWidget(card);
}

QWidget* ComparePage::fitCell(const Intervention& one) const {
  auto* cell = new QWidget;
  QVBoxLayout* column = columnIn(cell);
  if (const auto* candidate = m_care->candidate(one.id))
    addFitInShort(*column, *m_care, *candidate);
  else
    column->addWidget(makeMuted(notStated()));
  return cell;
}

QWidget* ComparePage::ageCell(const Intervention& one) const {
  auto* cell = new QWidget;
  QVBoxLayout* column = columnIn(cell);
  AgeLineBars bars = ageLineOf(one, m_care->catalogue(), static_cast<int>(m_care->facts().age.count()));
  if (bars.bars.empty()) {
    column->addWidget(makeMuted(notStated()));
    return cell;
  }
  auto* line = new AgeLine("ageLine");
  line->setBars(bars);
  column->addWidget(line);
  if (!bars.reason.isEmpty()) column->addWidget(makeText(bars.reason));
  return cell;
}

} // namespace haven::gui
