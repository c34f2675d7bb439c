#include "gui/follow_up_panel.h"

#include "gui/background.h"
#include "gui/backup_reminder.h"
#include "gui/disclosure.h"
#include "gui/form.h"
#include "gui/wrap_button.h"
#include "store/reading_room.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

constexpr int kMostLooks = 3;
constexpr int kMostDrafts = 2;
constexpr std::size_t kMostWaiting = 3;
constexpr int kNarrowestColumn = 230; // a name and when, on two lines

QString joined(const QStringList& words) {
  return words.join(QStringLiteral("  \u00B7  "));
}

} // namespace

FollowUpPanel::FollowUpPanel(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_backups(new BackupReminder(session)), m_nothing(makeMuted({})),
      m_grid(new QGridLayout) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("followUps"));
  auto* body = new QWidget;
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(theme::kSpace8, 0, theme::kSpace8, 0);
  column->setSpacing(theme::kSpace4);
  m_nothing->setText(tr("Nothing is overdue, due this week, unfinished or waiting for you."));
  m_nothing->setObjectName(QStringLiteral("dayNothing"));
  m_nothing->hide(); // not known yet
  m_grid->setHorizontalSpacing(theme::kSpace16);
  m_grid->setVerticalSpacing(theme::kSpace4);
  column->addWidget(m_nothing);
  column->addLayout(m_grid);
  column->addWidget(m_backups);
  m_title = new Disclosure(tr("Start of the day"), "dayStart", body);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(theme::kSpace8, 0, theme::kSpace8, theme::kSpace4);
  layout->setSpacing(0);
  layout->addWidget(m_title, 0, Qt::AlignLeft);
  layout->addWidget(body);
  m_title->setExpanded(true);
  connect(m_backups, &BackupReminder::backupsWanted, this, &FollowUpPanel::backupsWanted);
}

bool FollowUpPanel::isFolded() const {
  return !m_title->isExpanded();
}

void FollowUpPanel::setFolded(bool folded) {
  m_title->setExpanded(!folded);
}

Status FollowUpPanel::refresh() {
  m_backups->refresh();
  const auto leave = store::SearchLeave::begin(m_session->store());
  if (!leave) return fail(leave.error());
  using Outcome = Result<store::DayStart>;
  const std::function<Outcome()> work = [room = m_session->store().quietRoom(), leave = *leave] {
    Outcome day;
    const Status read = room->read([&](store::Database& database) -> Status {
      day = store::readDayStart(database, leave, kMostLooks, kMostDrafts);
      return {};
    });
    return read ? std::move(day) : fail(read.error());
  };
  inBackground<Outcome>(this, work, [this, asked = ++m_asked](Outcome day) {
    if (asked != m_asked) return;
    if (!day) return emit failed(day.error());
    m_day = std::move(*day);
    m_allWaiting = m_allReturned = false;
    fill();
    emit filled();
  });
  return {};
}

void FollowUpPanel::fill() {
  for (QWidget* section : m_sections) {
    m_grid->removeWidget(section);
    section->hide();
    section->deleteLater(); // one of its buttons may have been pressed just now
  }
  m_sections.clear();
  addWaiting(); // somebody else waits for it
  addReturned();
  addLooks(m_day.overdue, tr("Overdue"), "overdue", store::CaseFacet::Overdue);
  addLooks(m_day.dueSoon, tr("Due this week"), "due", store::CaseFacet::DueSoon);
  addDrafts();
  m_nothing->setVisible(m_sections.empty());
  m_columns = 0;
  place();
  // What a folded panel holds is told in its line.
  QStringList counts;
  const auto count = [&](const QString& what, int many) {
    if (many > 0) counts << QStringLiteral("%1 %2").arg(what).arg(many);
  };
  count(tr("waiting for you"), static_cast<int>(m_day.waiting.size()));
  count(tr("given back to you"), static_cast<int>(m_day.returned.size()));
  count(tr("overdue"), m_day.overdue.count);
  count(tr("due this week"), m_day.dueSoon.count);
  count(tr("unfinished"), m_day.drafts.count);
  m_title->setTitle(counts.isEmpty() ? tr("Start of the day")
                                     : tr("Start of the day: %1").arg(counts.join(QStringLiteral(", "))));
}

QString FollowUpPanel::when(Date day) const {
  const int days = daysBetween(m_session->today(), day);
  const QString date = text::formatDate(day);
  return days < 0    ? tr("overdue since %1 (%n day(s))", nullptr, -days).arg(date)
         : days == 0 ? tr("today, %1").arg(date)
                     : tr("%1, in %n day(s)", nullptr, days).arg(date);
}

QString FollowUpPanel::rowText(const store::FollowUp& one, const QString& what) const {
  QStringList words{from(one.name), what};
  if (one.example) words << tr("example");
  return joined(words);
}

void FollowUpPanel::addLooks(const store::FirstOf& looks, const QString& title, const char* name,
                             store::CaseFacet facet) {
  std::vector<Row> rows;
  for (const store::FollowUp& one : looks.first)
    rows.push_back({QStringLiteral("followUp-%1").arg(from(one.number)), rowText(one, when(one.day)),
                    [this, id = one.id] { emit caseWanted(id); }});
  addSection(title, name, rows, looks.count - static_cast<int>(rows.size()),
             [this, facet] { emit viewWanted({facet}, store::CaseOrder::NextLook); });
}

void FollowUpPanel::addDrafts() {
  std::vector<Row> rows;
  for (const store::FollowUp& one : m_day.drafts.first)
    rows.push_back({QStringLiteral("draft-%1").arg(from(one.number)), rowText(one, tr("case %1").arg(from(one.number))),
                    [this, id = one.id] { emit draftWanted(id); }});
  addSection(tr("Not finished"), "drafts", rows, m_day.drafts.count - static_cast<int>(rows.size()), [this] {
    emit viewWanted({store::CaseFacet::Mine, store::CaseFacet::Drafts}, store::CaseOrder::Newest);
  });
}

void FollowUpPanel::addWaiting() {
  addConclusions(m_day.waiting, m_allWaiting, tr("Waiting for you to sign too"), "waiting",
                 [](const QString& who, const QString& at) { return tr("asked by %1 on %2").arg(who, at); });
}

void FollowUpPanel::addReturned() {
  addConclusions(m_day.returned, m_allReturned, tr("Given back to you"), "returned",
                 [](const QString& who, const QString& at) { return tr("by %1 on %2").arg(who, at); });
}

void FollowUpPanel::addConclusions(const std::vector<store::WaitingProposal>& all, bool& showAll, const QString& title,
                                   const char* name,
                                   const std::function<QString(const QString& who, const QString& at)>& words) {
  const std::size_t shown = showAll ? all.size() : std::min(all.size(), kMostWaiting);
  std::vector<Row> rows;
  for (const store::WaitingProposal& one : std::span(all).first(shown)) {
    QStringList line{from(one.name), words(from(one.by), text::formatMoment(one.at))};
    if (one.example) line << tr("example");
    rows.push_back({QLatin1String(name) + u'-' + from(one.number), joined(line),
                    [this, id = one.caseId] { emit conclusionWanted(id); }});
  }
  addSection(title, name, rows, static_cast<int>(all.size() - shown), [this, &showAll] {
    showAll = true;
    fill();
  });
}

void FollowUpPanel::addSection(const QString& title, const char* name, const std::vector<Row>& rows, int more,
                               std::function<void()> all) {
  if (rows.empty()) return;
  auto* section = new QWidget;
  section->setObjectName(QStringLiteral("day-") + QLatin1String(name));
  QVBoxLayout* column = columnIn(section);
  column->setSpacing(0);
  QLabel* heading = makeText(title);
  QFont bold = heading->font();
  bold.setWeight(QFont::DemiBold);
  heading->setFont(bold);
  heading->setWordWrap(false);
  auto* top = new QHBoxLayout;
  top->setSpacing(theme::kSpace8);
  top->addWidget(heading);
  column->addLayout(top);
  for (const Row& one : rows) {
    auto* row = new WrapButton(one.text, one.name);
    connect(row, &WrapButton::clicked, this, one.open);
    column->addWidget(row);
  }
  if (more > 0) {
    auto* rest = new WrapButton(tr("and %n more", nullptr, more), QLatin1String(name) + QStringLiteral("More"));
    rest->setAccessibleName(joined({title, rest->text()}));
    connect(rest, &WrapButton::clicked, this, std::move(all));
    top->addWidget(rest, 1); // beside its heading: the list below needs the room
  }
  top->addStretch();
  column->addStretch();
  m_sections.push_back(section);
}

void FollowUpPanel::place() {
  const int many = static_cast<int>(m_sections.size());
  const int columns = std::clamp(width() / kNarrowestColumn, 1, std::max(many, 1));
  if (columns == m_columns) return;
  m_columns = columns;
  for (int column = 0; column < m_grid->columnCount(); ++column)
    m_grid->setColumnStretch(column, 0);
  for (int i = 0; i < many; ++i)
    m_grid->addWidget(m_sections[static_cast<std::size_t>(i)], i / columns, i % columns);
  for (int column = 0; column < columns; ++column)
    m_grid->setColumnStretch(column, 1);
}

void FollowUpPanel::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  place();
}

} // namespace haven::gui
