#include "gui/backup_words.h"

#include "store/retention.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QDir>

#include <filesystem>

namespace haven::gui {
namespace {

struct BackupWords {
  Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

/// The folder that a backup was to go to.
QString folderOf(const Error& error) {
  const std::string file = error.param(error.kind == ErrorKind::NotFound ? "what" : "file");
  return QDir::toNativeSeparators(text::from(std::filesystem::path(file).parent_path().string()));
}

} // namespace

QString backupProblem(const Error& error) {
  const QString folder = folderOf(error);
  switch (error.kind) {
  case ErrorKind::NotFound:
  case ErrorKind::IoFailed:
    return BackupWords::tr(
               "No backup was made: %1 cannot be reached, or what is on it cannot be read back. Connect the "
               "disk or the network, or choose another folder, and try again. Earlier backups stay as they "
               "are.")
        .arg(folder);
  case ErrorKind::ReadOnly:
  case ErrorKind::NoPermission:
    return BackupWords::tr("No backup was made: Haven may not write in %1. Choose another folder, or ask whoever looks "
                           "after this computer to allow it.")
        .arg(folder);
  case ErrorKind::DiskFull:
    return BackupWords::tr(
               "No backup was made: there is too little room in %1. Make room there, keep fewer backups, or "
               "choose another folder, and try again. Earlier backups stay as they are.")
        .arg(folder);
  case ErrorKind::StoreBusy:
    return BackupWords::tr("Another Haven is making a backup there. Wait until it is ready and try again.");
  default:
    return text::errorText(error);
  }
}

QString holdingWords(Session& session, const QString& number) {
  store::RetentionRepository retention(session.store(), &session.context().clock);
  const auto holding = retention.backupsHolding(number.toStdString());
  if (!holding) // an administrator can see which they are
    return BackupWords::tr("Backups that were made before may still hold it.");
  if (holding->empty()) return BackupWords::tr("No backup of this store holds it.");
  QStringList files;
  for (const store::BackupRow& one : *holding)
    files << BackupWords::tr("%1 (%2)").arg(text::from(one.file), text::formatMoment(one.at));
  return BackupWords::tr("These backups may still hold it, as far as they were kept: %1. They go as newer ones are "
                         "made; remove them yourself where it has to be sooner.")
      .arg(files.join(QStringLiteral(", ")));
}

QString destroyedWords(Session& session, const QString& number) {
  return BackupWords::tr("Case %1 is destroyed.").arg(number) + QLatin1Char(' ') + holdingWords(session, number);
}

} // namespace haven::gui
