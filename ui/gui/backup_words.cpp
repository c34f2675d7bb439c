#include "gui/backup_words.h"

#include "store/retention.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <filesystem>

namespace haven::gui {
namespace {

struct BackupWords {
  Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

/// The folder that a backup was to go to.
QString folderOf(const Error& error) {
  const std::string file = error.param(error.kind == ErrorKind::NotFound ? "what" : "file");
  return text::from(std::filesystem::path(file).parent_path().string());
}

bool isAboutFile(ErrorKind kind) {
  constexpr ErrorKind kKinds[] = {ErrorKind::NotFound, ErrorKind::IoFailed, ErrorKind::ReadOnly,
                                  ErrorKind::NoPermission, ErrorKind::DiskFull};
  return std::find(std::begin(kKinds), std::end(kKinds), kind) != std::end(kKinds);
}

} // namespace

QString backupProblem(const Error& error) {
  if (error.kind == ErrorKind::StoreBusy)
    return BackupWords::tr("Another Haven is making a backup there. Wait until it is ready and try again.");
  if (!isAboutFile(error.kind)) return text::errorText(error);
  const QString folder = folderOf(error);
  const QString shown = QDir::toNativeSeparators(folder);
  // Whatever the system says of it: a disk that was pulled out can fail in any way.
  const bool gone = !QDir(folder).exists();
  if (gone || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::IoFailed)
    return BackupWords::tr(
               "No backup was made: %1 cannot be reached, or what is on it cannot be read back. Connect the "
               "disk or the network, or choose another folder, and try again. Earlier backups stay as they "
               "are.")
        .arg(shown);
  if (error.kind == ErrorKind::DiskFull)
    return BackupWords::tr(
               "No backup was made: there is too little room in %1. Make room there, keep fewer backups, or "
               "choose another folder, and try again. Earlier backups stay as they are.")
        .arg(shown);
  return BackupWords::tr("No backup was made: Haven may not write in %1. Choose another folder, or ask whoever looks "
                         "after this computer to allow it.")
      .arg(shown);
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
