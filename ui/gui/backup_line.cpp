#include "gui/backup_line.h"

#include "gui/backup_runner.h"
#include "gui/form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace haven::gui {

BackupLine::BackupLine(QWidget* parent)
    : QWidget(parent), m_words(makeMuted({})), m_bar(new QProgressBar),
      m_cancel(makeButton(tr("Stop"), "backupLineCancel", ButtonRank::Quiet)),
      m_look(makeButton(tr("Look"), "backupLineLook", ButtonRank::Quiet)) {
  setObjectName(QStringLiteral("backupLine"));
  m_words->setObjectName(QStringLiteral("backupLineWords"));
  m_words->setWordWrap(false);
  m_bar->setObjectName(QStringLiteral("backupLineBar"));
  m_bar->setAccessibleName(tr("Backup being made"));
  m_bar->setTextVisible(false);
  m_bar->setFixedWidth(96);
  m_cancel->setAccessibleName(tr("Stop making the backup"));
  m_look->setAccessibleName(tr("Look why the backup failed"));
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, theme::kSpace16, 0);
  line->setSpacing(theme::kSpace8);
  line->addWidget(m_words);
  line->addWidget(m_bar);
  line->addWidget(m_cancel);
  line->addWidget(m_look);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (m_runner != nullptr) m_runner->cancel();
  });
  connect(m_look, &QPushButton::clicked, this, [this] {
    hide();
    emit pageWanted();
  });
  hide();
}

void BackupLine::follow(BackupRunner* runner) {
  m_runner = runner;
  hide();
  if (runner == nullptr) return;
  connect(runner, &BackupRunner::began, this, &BackupLine::update);
  connect(runner, &BackupRunner::progressed, this, &BackupLine::update);
  connect(runner, &BackupRunner::ended, this, &BackupLine::update);
  connect(runner, &QObject::destroyed, this, [this] { m_runner = nullptr; });
}

void BackupLine::update() {
  const bool running = m_runner->isRunning();
  const bool failed = !running && m_runner->failure().has_value();
  setVisible(running || failed);
  m_bar->setVisible(running);
  m_cancel->setVisible(running);
  m_look->setVisible(failed);
  m_words->setText(running ? tr("Making a backup") : tr("The backup failed"));
  m_bar->setValue(static_cast<int>(m_runner->progress() * m_bar->maximum()));
}

} // namespace haven::gui
