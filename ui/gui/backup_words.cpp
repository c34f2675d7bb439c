#include "gui/backup_words.h"

#include "store/retention.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>

namespace haven::gui {
namespace {

struct BackupWords {
  Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

} // namespace

QString destroyedWords(Session& session, const QString& number) {
  const QString gone = BackupWords::tr("Case %1 is destroyed.").arg(number);
  store::RetentionRepository retention(session.store(), &session.context().clock);
  const auto holding = retention.backupsHolding(number.toStdString());
  if (!holding) // an administrator can see which they are
    return gone + QLatin1Char(' ') + BackupWords::tr("Backups that were made before may still hold it.");
  if (holding->empty()) return gone + QLatin1Char(' ') + BackupWords::tr("No backup of this store holds it.");
  QStringList files;
  for (const store::BackupRow& one : *holding)
    files << BackupWords::tr("%1 (%2)").arg(text::from(one.file), text::formatMoment(one.at));
  return gone + QLatin1Char(' ') +
         BackupWords::tr("These backups may still hold it, as far as they were kept: %1. They go as newer ones are "
                         "made; remove them yourself where it has to be sooner.")
             .arg(files.join(QStringLiteral(", ")));
}

} // namespace haven::gui
