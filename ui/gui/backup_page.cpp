#include "gui/backup_page.h"

#include "gui/backup_runner.h"
#include "gui/backup_words.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/read_table.h"
#include "store/deed.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

QSpinBox* spin(const char* name, int most) {
  auto* box = new QSpinBox;
  box->setObjectName(QLatin1String(name));
  box->setRange(1, most);
  box->setMaximumWidth(120);
  box->setKeyboardTracking(false); // half a number is no choice
  return box;
}

} // namespace

BackupPage::BackupPage(Session& session, BackupRunner& runner, QWidget* parent)
    : AdminPlace(session, "backupPage", parent), m_runner(&runner), m_state(makeText({})),
      m_make(makeButton(tr("Make a backup now"), "makeBackup", ButtonRank::Primary)),
      m_cancel(makeButton(tr("Stop"), "cancelBackup")), m_progress(new QProgressBar), m_folder(new QLineEdit),
      m_choose(makeButton(tr("Choose a folder…"), "chooseBackupFolder")), m_days(spin("backupDays", 31)),
      m_kept(spin("backupsKept", 99)), m_who(makeMuted({})), m_model({tr("Made on"), tr("File"), tr("Size"), tr("By")}),
      m_table(new QTableView), m_none(makeMuted({})) {
  frame().setTitle(tr("Backup"), tr("An encrypted copy of the whole store in one file. It opens with the passwords and "
                                    "the recovery code that were in force when it was made."));
  addNow();
  addRhythm();
  addMade();
  addRestoring();
  connect(&runner, &BackupRunner::began, this, &BackupPage::showRun);
  connect(&runner, &BackupRunner::progressed, this, &BackupPage::showRun);
  connect(&runner, &BackupRunner::ended, this, &BackupPage::runEnded);
  setFocusProxy(m_make);
}

void BackupPage::addNow() {
  QVBoxLayout* column = addCard(tr("Now"));
  m_state->setObjectName(QStringLiteral("backupState"));
  column->addWidget(m_state);
  m_progress->setObjectName(QStringLiteral("backupProgress"));
  m_progress->setAccessibleName(tr("Backup being made"));
  m_progress->setTextVisible(false);
  m_progress->setMaximumWidth(420);
  m_cancel->setAccessibleName(tr("Stop making the backup"));
  column->addWidget(m_progress);
  connect(m_make, &QPushButton::clicked, this, &BackupPage::makeNow);
  connect(m_cancel, &QPushButton::clicked, m_runner, &BackupRunner::cancel);
  column->addWidget(m_make, 0, Qt::AlignLeft);
  column->addWidget(m_cancel, 0, Qt::AlignLeft);
}

void BackupPage::addRhythm() {
  QVBoxLayout* column = addCard(tr("Place and rhythm"));
  m_folder->setObjectName(QStringLiteral("backupFolder"));
  m_folder->setReadOnly(true);
  m_folder->setPlaceholderText(tr("No place chosen yet"));
  column->addWidget(new FormField(tr("Folder"), m_folder,
                                  tr("Choose a place outside this computer: a network folder or a disk that is kept "
                                     "elsewhere. A backup beside the store is lost with it.")));
  connect(m_choose, &QPushButton::clicked, this, &BackupPage::choosePlace);
  column->addWidget(m_choose, 0, Qt::AlignLeft);
  auto* days = new FormField(tr("Every how many days"), m_days);
  auto* kept = new FormField(tr("How many to keep"), m_kept, tr("Older ones that Haven made there are removed."));
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::kSpace32);
  for (FormField* field : {days, kept}) {
    field->setMinimumWidth(240); // the labels on one line
    line->addWidget(field, 0, Qt::AlignTop);
  }
  line->addStretch();
  column->addLayout(line);
  m_who->setObjectName(QStringLiteral("backupWho"));
  column->addWidget(m_who);
  for (QSpinBox* box : {m_days, m_kept})
    connect(box, &QSpinBox::valueChanged, this, &BackupPage::keepRhythm);
}

void BackupPage::addMade() {
  QVBoxLayout* column = addCard(tr("Made and read back"));
  m_table->setObjectName(QStringLiteral("backupTable"));
  setUpReadTable(*m_table, m_model, tr("Backups that were made"));
  m_none->setText(tr("None yet."));
  column->addWidget(m_table);
  column->addWidget(m_none);
}

void BackupPage::addRestoring() {
  QVBoxLayout* column = addCard(tr("Putting one back"));
  column->addWidget(makeText(
      tr("A backup is put back in a new folder, never over the store that is there. Lock Haven and choose “Put back a "
         "backup” on the page where you open the store: choose the file, a new folder, and fill in your name and the "
         "password that you had when the backup was made. Try it once, before you need it.")));
}

Status BackupPage::refresh() {
  auto settings = store::readSettings(session().store());
  if (!settings) return fail(settings.error());
  m_settings = std::move(*settings);
  const Clock& clock = session().context().clock;
  const Status may = store::mayNow(session().store(), clock, casefile::Act::ManageStore);
  showRhythm(may.has_value(), may ? QString() : text::errorText(may.error()));
  if (Status shown = showMade(); !shown) return shown;
  showRun();
  if (m_runner->failure()) frame().setProblem(backupProblem(*m_runner->failure()));
  return showState();
}

Status BackupPage::showState() {
  const auto state = store::backupState(session().store(), session().context().clock);
  if (!state) return fail(state.error());
  QString words = state->last ? tr("The last good backup was made on %1.").arg(text::formatMoment(*state->last))
                              : tr("No backup has been made yet.");
  if (state->old)
    words += QLatin1Char(' ') + (m_settings.backupFolder.empty()
                                     ? tr("Nothing is backed up by itself as long as no place is chosen.")
                                     : tr("That is too long ago: see whether the place below can be reached."));
  m_state->setText(words);
  return {};
}

Status BackupPage::showMade() {
  const auto made = store::backupsMade(session().store());
  if (!made) return fail(made.error());
  std::vector<QStringList> rows;
  for (const store::BackupRow& one : *made)
    rows.push_back({text::formatMoment(one.at), text::from(one.file),
                    QLocale().formattedDataSize(one.bytes, 1, QLocale::DataSizeTraditionalFormat), text::from(one.by)});
  m_model.setRows(std::move(rows));
  fitReadTable(*m_table, 1, 7);
  m_table->setVisible(!made->empty());
  m_none->setVisible(made->empty());
  return {};
}

void BackupPage::showRhythm(bool may, const QString& who) {
  const QSignalBlocker quietDays(m_days);
  const QSignalBlocker quietKept(m_kept);
  m_folder->setText(QDir::toNativeSeparators(text::from(m_settings.backupFolder)));
  m_days->setValue(m_settings.backupEveryDays);
  m_kept->setValue(m_settings.backupsKept);
  for (QWidget* field : {static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_days), static_cast<QWidget*>(m_kept)})
    field->setEnabled(may);
  m_who->setText(who);
  m_who->setVisible(!who.isEmpty());
}

void BackupPage::showRun() {
  const bool running = m_runner->isRunning();
  m_make->setVisible(!running);
  m_cancel->setVisible(running);
  m_progress->setVisible(running);
  m_progress->setValue(static_cast<int>(m_runner->progress() * m_progress->maximum()));
}

void BackupPage::runEnded() {
  const bool hadFocus = m_cancel->hasFocus();
  showRun();
  if (hadFocus) m_make->setFocus();
  if (const Status read = refresh(); !read) refuse(read.error());
}

void BackupPage::choosePlace() {
  const QString start = m_settings.backupFolder.empty() ? QDir::homePath() : m_folder->text();
  const auto chosen = session().prompts().chooseFolder(this, tr("Folder for backups"), start);
  if (!chosen) return;
  store::StoreSettings wanted = m_settings;
  wanted.backupFolder = chosen->toStdString();
  const Status kept = store::saveSettings(session().store(), wanted);
  after(kept, tr("From now on backups go there."));
}

void BackupPage::keepRhythm() {
  store::StoreSettings wanted = m_settings;
  wanted.backupEveryDays = m_days->value();
  wanted.backupsKept = m_kept->value();
  const Status kept = store::saveSettings(session().store(), wanted);
  if (!kept) return refuse(kept.error());
  m_settings = wanted;
  tell(tr("Kept."));
}

void BackupPage::makeNow() {
  QString folder = text::from(m_settings.backupFolder);
  if (folder.isEmpty()) {
    const auto chosen = session().prompts().chooseFolder(
        this, tr("Folder for this backup"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!chosen) return;
    folder = *chosen;
  }
  tell({});
  m_runner->start(folder);
  if (m_runner->isRunning()) m_cancel->setFocus();
}

} // namespace haven::gui
