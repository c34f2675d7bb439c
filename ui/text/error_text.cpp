#include "text/error_text.h"

#include "text/error_words.h"
#include "text/fault_text.h"
#include "text/labels.h"

#include <QCoreApplication>

namespace haven::text {
namespace {

/// Gives the sentences of this file their translation context.
struct ErrorText {
  Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString param(const Error& error, const char* name) {
  return QString::fromStdString(error.param(name));
}

/// A reason that stands alone.
QString sentence(QString reason) {
  if (!reason.isEmpty()) reason[0] = reason[0].toUpper();
  return reason;
}

QString invalidInput(const Error& error) {
  const QString field = fieldWord(error.param("field"));
  const QString reason = reasonSentence(error.param("reason"));
  return field.isEmpty() ? sentence(reason) : ErrorText::tr("%1: %2").arg(field, reason);
}

QString invalidFile(const Error& error) {
  const QString file = param(error, "file");
  const QString path = placeWord(error.param("path"));
  const QString reason = faultReason({error.param("path"), error.param("reason"), error.param("what")});
  return path.isEmpty() ? ErrorText::tr("%1 cannot be used: %2").arg(file, reason)
                        : ErrorText::tr("%1 cannot be used, at %2: %3").arg(file, path, reason);
}

QString ioFailed(const Error& error) {
  const QString file = param(error, "file");
  return file.isEmpty()
             ? ErrorText::tr("Reading or writing failed. What was saved before is still there. Try again.")
             : ErrorText::tr("Reading or writing %1 failed. What was saved before is still there. Try again.")
                   .arg(file);
}

/// `text` with the named place in it, or the sentence for a place that is not known.
QString about(const Error& error, const char* name, const char* withPlace, const char* without) {
  const QString place = param(error, name);
  return place.isEmpty() ? ErrorText::tr(without) : ErrorText::tr(withPlace).arg(place);
}

QString notAllowed(const Error& known) {
  if (known.param("relation") == "elsewhere")
    return ErrorText::tr("This case is not of your team or caseload. A colleague whose case it is can do this.");
  QStringList who;
  for (const QString& id : QString::fromStdString(known.param("who")).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
    const auto role = casefile::roleFromId(id.toStdString());
    who << (role ? label(*role) : id);
  }
  Error error = known;
  error.params["who"] = who.join(QStringLiteral(", ")).toStdString();
  return about(error, "who", QT_TRANSLATE_NOOP("ErrorText", "This is not allowed with your role. Who may: %1."),
               QT_TRANSLATE_NOOP("ErrorText", "This is not allowed with your role."));
}

QString storeNewer(const Error& error) {
  return ErrorText::tr("This store was made with a newer Haven (format %1, this Haven reads up to %2). "
                       "Nothing was changed. Install the newer Haven to open it.")
      .arg(param(error, "found"), param(error, "supported"));
}

} // namespace

QString errorText(const Error& error) {
  switch (error.kind) {
  case ErrorKind::InvalidInput:
    return invalidInput(error);
  case ErrorKind::InvalidFile:
    return invalidFile(error);
  case ErrorKind::NotFound:
    return ErrorText::tr("Not found: %1.").arg(thingWord(error.param("what")));
  case ErrorKind::WrongCredentials:
    return ErrorText::tr("The name and passphrase do not belong together. Check both and try again.");
  case ErrorKind::SecondFactorNeeded:
    return ErrorText::tr("This account opens with a passphrase and a key file. Put the stick in and choose the file.");
  case ErrorKind::TooManyAttempts:
    return ErrorText::tr("Too many wrong attempts. The next try is possible in %n second(s).", nullptr,
                         param(error, "seconds").toInt());
  case ErrorKind::NotAllowed:
    return notAllowed(error);
  case ErrorKind::Incomplete:
    return ErrorText::tr("This cannot be completed yet: something is still needed.");
  case ErrorKind::RecordFinal:
    return ErrorText::tr("This record is final and stays as it is. Make a correction: it becomes a new version.");
  case ErrorKind::StoreExists:
    if (!error.param("file").empty())
      return ErrorText::tr("%1 is there already. Choose another name.").arg(param(error, "file"));
    return about(error, "folder",
                 QT_TRANSLATE_NOOP("ErrorText", "There is already something in %1. Choose a new or an empty folder."),
                 QT_TRANSLATE_NOOP("ErrorText", "There is already something there. Choose a new or an empty folder."));
  case ErrorKind::NotAStore:
    return about(error, "folder", QT_TRANSLATE_NOOP("ErrorText", "%1 is not a Haven store."),
                 QT_TRANSLATE_NOOP("ErrorText", "This folder is not a Haven store."));
  case ErrorKind::StoreDamaged:
    return ErrorText::tr(
               "This store is damaged (%1). Nothing was changed. Keep the folder as it is and put back a backup.")
        .arg(thingWord(error.param("what")));
  case ErrorKind::StoreNewer:
    return storeNewer(error);
  case ErrorKind::StoreBusy:
    return ErrorText::tr("This store is open in another Haven. Close it there first.");
  case ErrorKind::DiskFull:
    return about(error, "file",
                 QT_TRANSLATE_NOOP("ErrorText", "The disk is full: %1 could not be written. What was saved before is "
                                                "still there. Make room and try again."),
                 QT_TRANSLATE_NOOP("ErrorText", "The disk is full. What was saved before is still there. Make room and "
                                                "try again."));
  case ErrorKind::ReadOnly:
    return about(error, "file", QT_TRANSLATE_NOOP("ErrorText", "%1 can only be read, not written."),
                 QT_TRANSLATE_NOOP("ErrorText", "This place can only be read, not written."));
  case ErrorKind::NoPermission:
    return about(error, "file", QT_TRANSLATE_NOOP("ErrorText", "You have no permission for %1 on this computer."),
                 QT_TRANSLATE_NOOP("ErrorText", "You have no permission for this on this computer."));
  case ErrorKind::IoFailed:
    return ioFailed(error);
  }
  return ErrorText::tr("This did not work.");
}

} // namespace haven::text
