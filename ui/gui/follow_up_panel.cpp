#include "gui/follow_up_panel.h"

#include "gui/form.h"
#include "gui/wrap_button.h"
#include "text/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr int kDaysAhead = 7;
constexpr std::size_t kMostRows = 8;

} // namespace

FollowUpPanel::FollowUpPanel(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_rows(new QVBoxLayout) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("followUps"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(theme::kSpace24, theme::kSpace8, theme::kSpace24, theme::kSpace8);
  layout->setSpacing(theme::kSpace4);
  layout->addWidget(makeText(tr("Look again"), theme::TextSize::Lead));
  m_rows->setSpacing(0);
  layout->addLayout(m_rows);
  hide();
}

Status FollowUpPanel::refresh() {
  auto due = m_session->plan().followUps(addDays(m_session->today(), kDaysAhead));
  if (!due) return fail(due.error());
  clearLayout(m_rows);
  for (const store::FollowUp& one : *due) {
    if (m_rows->count() == static_cast<int>(kMostRows)) break;
    addRow(one);
  }
  if (due->size() > kMostRows) {
    QLabel* more = makeMuted(tr("and %n more", nullptr, static_cast<int>(due->size() - kMostRows)));
    more->setObjectName(QStringLiteral("followUpsMore"));
    m_rows->addWidget(more);
  }
  setVisible(!due->empty());
  return {};
}

void FollowUpPanel::addRow(const store::FollowUp& one) {
  const int days = daysBetween(m_session->today(), one.day);
  const QString day = text::formatDate(one.day);
  const QString when = days < 0    ? tr("overdue since %1 (%n day(s))", nullptr, -days).arg(day)
                       : days == 0 ? tr("today, %1").arg(day)
                                   : tr("%1, in %n day(s)", nullptr, days).arg(day);
  QStringList words{QString::fromStdString(one.name), tr("case %1").arg(QString::fromStdString(one.number)), when};
  if (one.example) words << tr("example");
  auto* row = new WrapButton(words.join(QStringLiteral("  \u00B7  ")),
                             QStringLiteral("followUp-%1").arg(QString::fromStdString(one.number)));
  connect(row, &WrapButton::clicked, this, [this, id = one.id] { emit caseWanted(id); });
  m_rows->addWidget(row);
}

} // namespace haven::gui
