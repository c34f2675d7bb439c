#include "gui/restore_page.h"

#include "gui/background.h"
#include "gui/form.h"
#include "gui/passphrase_fields.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace haven::gui {
namespace {

/// What goes wrong with the place of the new store; the backup itself was read before.
bool isAboutFolder(ErrorKind kind) {
  constexpr ErrorKind kKinds[] = {ErrorKind::StoreExists, ErrorKind::ReadOnly, ErrorKind::NoPermission,
                                  ErrorKind::DiskFull,    ErrorKind::NotFound, ErrorKind::IoFailed};
  return std::find(std::begin(kKinds), std::end(kKinds), kind) != std::end(kKinds);
}

} // namespace

RestorePage::RestorePage(const AppContext& context, QWidget* parent)
    : PageFrame("restorePage", parent), m_context(&context), m_outline(makeMuted({})), m_name(new QLineEdit),
      m_passphrase(new QLineEdit),
      m_passphraseField(new FormField(tr("Password"), m_passphrase, tr("The one you had when the backup was made."))),
      m_restore(makeButton({}, "restoreNow", ButtonRank::Primary)) {
  setNarrow(760);
  setTitle(tr("Put back a backup"), tr("The backup becomes a store of its own in a new folder. What is there now stays "
                                       "as it is."));
  QFrame* card = makeCard();
  auto& column = *static_cast<QVBoxLayout*>(card->layout());
  m_file = addPath(column, tr("Backup"), {}, "restoreFile", tr("Choose the file…"), m_fileField);
  m_outline->setObjectName(QStringLiteral("restoreOutline"));
  column.addWidget(m_outline);
  m_folder = addPath(column, tr("New folder"), tr("One that does not exist yet, or is empty."), "restoreFolder",
                     tr("Choose a folder…"), m_folderField);
  column.addWidget(makeRule());
  m_name->setObjectName(QStringLiteral("restoreName"));
  m_name->setMaximumWidth(420);
  m_passphrase->setObjectName(QStringLiteral("restorePassphrase"));
  m_passphrase->setEchoMode(QLineEdit::Password);
  m_passphrase->setMaximumWidth(420);
  column.addWidget(new FormField(tr("Name"), m_name));
  column.addWidget(m_passphraseField);
  m_keyFile = addPath(column, tr("Key file"), tr("Only when your account opened with one."), "restoreKeyFile",
                      tr("Choose the key file…"), m_keyFileField);
  content()->addWidget(card);
  connect(m_file, &QLineEdit::editingFinished, this, &RestorePage::showOutline);
  connect(findChild<QPushButton*>(QStringLiteral("restoreFileChoose")), &QPushButton::clicked, this,
          &RestorePage::chooseFile);
  connect(findChild<QPushButton*>(QStringLiteral("restoreFolderChoose")), &QPushButton::clicked, this,
          &RestorePage::chooseFolder);
  connect(findChild<QPushButton*>(QStringLiteral("restoreKeyFileChoose")), &QPushButton::clicked, this,
          &RestorePage::chooseKeyFile);
  QPushButton* back = makeButton(tr("Back"), "restoreBack");
  connect(back, &QPushButton::clicked, this, &RestorePage::left);
  connect(m_restore, &QPushButton::clicked, this, &RestorePage::restore);
  connect(m_passphrase, &QLineEdit::returnPressed, m_restore, &QPushButton::click);
  actions()->addWidget(back);
  actions()->addStretch();
  actions()->addWidget(m_restore);
  showActions(true);
}

QLineEdit* RestorePage::addPath(QVBoxLayout& column, const QString& label, const QString& help, const char* name,
                                const QString& button, FormField*& field) {
  auto* edit = new QLineEdit;
  edit->setObjectName(QLatin1String(name));
  field = new FormField(label, edit, help);
  column.addWidget(field);
  column.addWidget(makeButton(button, QByteArray(name).append("Choose").constData(), ButtonRank::Quiet), 0,
                   Qt::AlignLeft);
  return edit;
}

void RestorePage::start() {
  for (QLineEdit* edit : {m_file, m_folder, m_keyFile, m_name, m_passphrase})
    edit->clear();
  for (FormField* field : {m_fileField, m_folderField, m_keyFileField, m_passphraseField})
    field->setProblem({});
  m_outline->hide();
  m_restore->setEnabled(true);
  m_restore->setText(tr("Put back"));
  setProblem({});
  m_file->setFocus();
}

std::optional<store::OpenStore> RestorePage::takeStore() {
  return std::exchange(m_store, std::nullopt);
}

void RestorePage::chooseFile() {
  const auto chosen = m_context->prompts.chooseOpenFile(this, tr("Choose a backup"), QDir::homePath(),
                                                        tr("Backups of Haven (*.havenbackup);;All files (*)"));
  if (!chosen) return;
  m_file->setText(*chosen);
  showOutline();
}

void RestorePage::chooseFolder() {
  const auto chosen = m_context->prompts.chooseFolder(this, tr("New folder for the store"), QDir::homePath());
  if (chosen) m_folder->setText(*chosen);
  m_folderField->setProblem({});
}

void RestorePage::chooseKeyFile() {
  const auto chosen =
      m_context->prompts.chooseOpenFile(this, tr("Choose the key file"), QDir::homePath(), tr("All files (*)"));
  if (chosen) m_keyFile->setText(*chosen);
}

void RestorePage::showOutline() {
  m_outline->hide();
  m_fileField->setProblem({});
  const QString file = m_file->text().trimmed();
  if (file.isEmpty()) return;
  const auto outline = store::outlineOfBackup(file.toStdString());
  if (!outline) return m_fileField->setProblem(text::errorText(outline.error()));
  m_outline->setText(tr("Made on %1; nothing in it is damaged as far as can be seen without a password.")
                         .arg(text::formatMoment(outline->madeAt)));
  m_outline->show();
}

bool RestorePage::check() {
  const auto filled = [](QLineEdit* edit, FormField* field, const QString& problem) {
    const bool there = !edit->text().trimmed().isEmpty();
    field->setProblem(there ? QString() : problem);
    if (!there) edit->setFocus();
    return there;
  };
  if (!filled(m_file, m_fileField, tr("Choose the file of the backup.")) ||
      !filled(m_folder, m_folderField, tr("Choose a new folder.")))
    return false;
  const bool whole = QDir::isAbsolutePath(m_folder->text().trimmed());
  m_folderField->setProblem(whole ? QString() : tr("Choose a new or empty folder, with its whole path."));
  if (!whole) m_folder->setFocus();
  return whole && filled(m_passphrase, m_passphraseField, tr("Fill in the password."));
}

void RestorePage::restore() {
  if (!m_restore->isEnabled() || !check()) return;
  m_restore->setEnabled(false);
  m_restore->setText(tr("Putting back…"));
  setProblem({});
  struct Request {
    std::filesystem::path file, folder;
    std::optional<std::filesystem::path> keyFile;
    std::string name;
    Secret passphrase;
  };
  auto request = std::make_shared<Request>();
  request->file = m_file->text().trimmed().toStdString();
  request->folder = m_folder->text().trimmed().toStdString();
  if (!m_keyFile->text().trimmed().isEmpty()) request->keyFile = m_keyFile->text().trimmed().toStdString();
  request->name = m_name->text().trimmed().toStdString();
  request->passphrase = takeSecret(*m_passphrase);
  using Opened = Result<store::OpenStore>;
  inBackground<Opened>(
      this,
      [request, clock = &m_context->clock] {
        return store::restoreBackup(request->file, request->folder,
                                    {request->name, request->passphrase, request->keyFile}, *clock);
      },
      [this](Opened result) {
        m_restore->setEnabled(true);
        m_restore->setText(tr("Put back"));
        if (!result) return refuse(result.error());
        m_store = std::move(*result);
        emit restored();
      });
}

void RestorePage::refuse(const Error& error) {
  const QString words = text::errorText(error);
  if (error.kind == ErrorKind::InvalidFile || error.param("what") == m_file->text().trimmed().toStdString()) {
    m_fileField->setProblem(words);
    m_file->setFocus();
  } else if (isAboutFolder(error.kind)) {
    m_folderField->setProblem(words);
    m_folder->setFocus();
  } else if (error.kind == ErrorKind::SecondFactorNeeded) {
    m_keyFileField->setProblem(words);
    m_keyFile->setFocus();
  } else {
    setProblem(words);
    m_passphrase->setFocus();
  }
}

} // namespace haven::gui
