#include "gui/backup_reminder.h"

#include "gui/form.h"
#include "store/backup.h"
#include "text/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace haven::gui {

BackupReminder::BackupReminder(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_words(makeText({})) {
  setProperty("look", "notice");
  setObjectName(QStringLiteral("backupReminder"));
  m_words->setObjectName(QStringLiteral("backupReminderWords"));
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(theme::kSpace16, theme::kSpace4, theme::kSpace16, theme::kSpace4);
  QPushButton* look = makeButton(tr("To the backups"), "toBackups", ButtonRank::Quiet);
  connect(look, &QPushButton::clicked, this, &BackupReminder::backupsWanted);
  line->addWidget(m_words, 1);
  line->addWidget(look);
  hide();
}

void BackupReminder::refresh() {
  const auto state = store::backupState(m_session->store(), m_session->context().clock);
  const bool old = state && state->old;
  if (old)
    m_words->setText(state->last ? tr("The last good backup is old: it was made on %1. What was written since is lost "
                                      "when this computer is.")
                                       .arg(text::formatMoment(*state->last))
                                 : tr("There is no backup yet. Everything is lost when this computer is."));
  setVisible(old);
}

} // namespace haven::gui
