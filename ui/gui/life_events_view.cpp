#include "gui/life_events_view.h"

#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/life_event_form.h"
#include "gui/life_events_model.h"
#include "gui/life_line.h"
#include "gui/life_line_words.h"
#include "gui/read_table.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::LifeEvent;
using Kind = LifeLineItem::Kind;

constexpr int kMostRows = 12;

casefile::PartialDate whole(Date day) {
  return {static_cast<int>(day.year()), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day())};
}

} // namespace

LifeEventsView::LifeEventsView(PlanDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_line(new LifeLine("lifeLine")), m_unknown(new QWidget),
      m_model(new LifeEventsModel(this)), m_table(new QTableView), m_empty(makeMuted(tr("Nothing stands on it yet."))),
      m_add(makeButton(tr("Add an entry"), "addEvent")), m_change(makeButton(tr("Change"), "changeEvent")),
      m_remove(makeButton(tr("Remove"), "removeEvent")), m_form(new LifeEventForm(desk)) {
  setObjectName(QStringLiteral("lifeEventsView"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kSpace8);
  m_unknown->setObjectName(QStringLiteral("unknownStretches"));
  auto* unknown = new QVBoxLayout(m_unknown);
  unknown->setContentsMargins(0, 0, 0, 0);
  unknown->setSpacing(theme::kSpace4);
  layout->addWidget(makeMuted(tr("Filled is sure; a dotted outline is a day known by month or year only; hatched is "
                                 "time of which it is not known where the youth lived.")));
  layout->addWidget(m_line);
  layout->addWidget(m_unknown);
  makeButtons(*layout);
  makeForm(*layout);
  makeList(*layout);
  refresh();
}

void LifeEventsView::makeList(QVBoxLayout& layout) {
  m_table->setObjectName(QStringLiteral("lifeEvents"));
  setUpReadTable(*m_table, *m_model, tr("Time line as a list"));
  layout.addWidget(m_empty);
  layout.addWidget(m_table);
  connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    m_line->setCurrent(index.row());
    showButtons();
  });
  connect(m_line, &LifeLine::pointedAt, this, &LifeEventsView::pointAt);
  connect(m_line, &LifeLine::hovered, m_model, &LifeEventsModel::setHovered);
  connect(m_line, &LifeLine::opened, this, &LifeEventsView::open);
}

void LifeEventsView::makeButtons(QVBoxLayout& layout) {
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  m_change->setAccessibleName(tr("Change the chosen entry"));
  m_remove->setAccessibleName(tr("Remove the chosen entry"));
  for (QPushButton* button : {m_add, m_change, m_remove})
    flow->addWidget(button);
  connect(m_add, &QPushButton::clicked, this, &LifeEventsView::addEvent);
  connect(m_change, &QPushButton::clicked, this, [this] { open(m_table->currentIndex().row()); });
  connect(m_remove, &QPushButton::clicked, this, &LifeEventsView::removeChosen);
  layout.addWidget(row);
}

void LifeEventsView::makeForm(QVBoxLayout& layout) {
  layout.addWidget(m_form);
  m_form->hide();
  connect(m_form, &LifeEventForm::kept, this, [this] {
    closeForm();
    m_add->setFocus(Qt::OtherFocusReason);
  });
  connect(m_form, &LifeEventForm::leaveWanted, this, [this] {
    if (!formIsFree()) return;
    closeForm();
    m_add->setFocus(Qt::OtherFocusReason);
  });
}

void LifeEventsView::refresh() {
  const LifeEvent* before = chosen();
  const casefile::LifeEventId id = before == nullptr ? 0 : before->id;
  const LifeCourse life = lifeCourse(m_desk->file(), m_desk->session().today());
  m_line->setLife(life);
  m_model->setLife(life);
  fitReadTable(*m_table, LifeEventsModel::Text, kMostRows);
  m_table->setVisible(!life.events.empty());
  m_empty->setVisible(life.events.empty());
  m_line->setCurrent(-1);
  const auto& items = m_model->items();
  for (std::size_t i = 0; i < items.size(); ++i)
    if (id != 0 && items[i].kind == Kind::Event && items[i].id == id) pointAt(static_cast<int>(i));
  showUnknown();
  showButtons();
}

void LifeEventsView::showUnknown() {
  clearLayout(m_unknown->layout());
  for (const LifeLineItem& item : m_model->items())
    if (item.kind == Kind::Unknown) m_unknown->layout()->addWidget(makePoint(fullWords(m_model->life(), item)));
  m_unknown->setVisible(m_unknown->layout()->count() > 0);
}

void LifeEventsView::showButtons() {
  const bool writes = m_desk->mayDo(casefile::Act::WriteStep3);
  m_add->setEnabled(writes);
  m_change->setEnabled(writes && chosen() != nullptr);
  m_remove->setEnabled(writes && chosen() != nullptr);
}

void LifeEventsView::pointAt(int item) {
  if (item == m_table->currentIndex().row()) return;
  m_table->setCurrentIndex(m_model->index(item, 0));
}

const LifeEvent* LifeEventsView::chosen() const {
  const int row = m_table->currentIndex().row();
  const auto& items = m_model->items();
  if (row < 0 || row >= static_cast<int>(items.size())) return nullptr;
  return eventOf(m_model->life(), items[static_cast<std::size_t>(row)]);
}

void LifeEventsView::addEvent() {
  LifeEvent event;
  event.kind = casefile::LifeEventKind::Home;
  edit(event);
}

void LifeEventsView::open(int item) {
  if (item < 0 || item >= static_cast<int>(m_model->items().size())) return;
  if (!m_desk->mayDo(casefile::Act::WriteStep3)) return;
  const LifeLineItem& which = m_model->items()[static_cast<std::size_t>(item)];
  if (const LifeEvent* event = eventOf(m_model->life(), which)) return edit(*event);
  // From a stretch of which nothing is known: what is found out about it goes there.
  if (which.kind != Kind::Unknown) return;
  LifeEvent event;
  event.kind = casefile::LifeEventKind::Home;
  event.from = whole(which.first);
  if (which.last == m_model->life().today)
    event.ongoing = true;
  else
    event.to = whole(which.last);
  edit(event);
}

void LifeEventsView::edit(const LifeEvent& event) {
  const LifeEvent copy = event; // asking may redraw what it stands in
  if (!formIsFree()) return;
  m_form->edit(copy);
  m_form->show();
  m_form->focusFirst();
}

QString LifeEventsView::openWithin() const {
  return m_form->isHidden() ? QString() : QString::number(m_form->editing());
}

void LifeEventsView::openAgain(const QString& what) {
  if (!m_desk->mayDo(casefile::Act::WriteStep3)) return;
  const casefile::LifeEventId id = what.toLongLong();
  if (id == 0) return addEvent();
  for (const LifeEvent& event : m_desk->file().plan.events)
    if (event.id == id) return edit(event);
}

bool LifeEventsView::formIsFree() {
  if (m_form->isHidden() || !m_form->isDirty()) return true;
  return m_desk->session().prompts().confirm(
      this,
      {tr("Leave this entry?"), tr("What you typed is not on the time line yet."), tr("Leave it"), tr("Go on typing")});
}

void LifeEventsView::closeForm() {
  m_form->hide();
  m_form->edit({});
}

void LifeEventsView::removeChosen() {
  const LifeEvent* event = chosen();
  if (event == nullptr) return;
  const casefile::LifeEventId id = event->id;
  const bool sure = m_desk->session().prompts().confirm(
      this, {tr("Remove from the time line?"),
             tr("%1, %2").arg(QString::fromStdString(event->text).simplified(), whenOf(*event)), tr("Remove"),
             tr("Keep it")});
  if (!sure || !m_desk->removeEvent(id)) return;
  if (m_form->editing() == id) closeForm();
  m_add->setFocus(Qt::OtherFocusReason);
}

bool LifeEventsView::settle() {
  if (m_form->isHidden() || !m_form->isDirty()) return true;
  if (!m_form->keep()) return false;
  closeForm();
  return true;
}

} // namespace haven::gui
