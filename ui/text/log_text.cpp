#include "text/log_text.h"

#include "text/utf8.h"
#include "text/word_lists.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace haven::text {
namespace {

struct LogText {
  Q_DECLARE_TR_FUNCTIONS(LogText)
};

struct Word {
  std::string_view id;
  const char* text;
};

constexpr Word kActs[] = {
    {"create", QT_TRANSLATE_NOOP("LogText", "made")},
    {"read", QT_TRANSLATE_NOOP("LogText", "read")},
    {"update", QT_TRANSLATE_NOOP("LogText", "changed")},
    {"complete", QT_TRANSLATE_NOOP("LogText", "completed or signed")},
    {"delete", QT_TRANSLATE_NOOP("LogText", "thrown away")},
    {"undelete", QT_TRANSLATE_NOOP("LogText", "brought back")},
    {"search", QT_TRANSLATE_NOOP("LogText", "searched")},
    {"print", QT_TRANSLATE_NOOP("LogText", "printed")},
    {"export", QT_TRANSLATE_NOOP("LogText", "exported")},
    {"login", QT_TRANSLATE_NOOP("LogText", "unlocked")},
    {"login-failed", QT_TRANSLATE_NOOP("LogText", "could not get in")},
    {"lock", QT_TRANSLATE_NOOP("LogText", "locked")},
    {"emergency", QT_TRANSLATE_NOOP("LogText", "opened in emergency")},
    {"backup", QT_TRANSLATE_NOOP("LogText", "backed up")},
    {"restore", QT_TRANSLATE_NOOP("LogText", "restored")},
    {"verify", QT_TRANSLATE_NOOP("LogText", "checked")},
    {"destroy", QT_TRANSLATE_NOOP("LogText", "destroyed")},
};

constexpr Word kObjects[] = {
    {"case", QT_TRANSLATE_NOOP("LogText", "case")},
    {"youth", QT_TRANSLATE_NOOP("LogText", "details of the youth")},
    {"carer", QT_TRANSLATE_NOOP("LogText", "carer")},
    {"form", QT_TRANSLATE_NOOP("LogText", "form")},
    {"plan-answer", QT_TRANSLATE_NOOP("LogText", "answer in the plan")},
    {"outside-record", QT_TRANSLATE_NOOP("LogText", "outcome from elsewhere")},
    {"life-event", QT_TRANSLATE_NOOP("LogText", "event on the time line")},
    {"decision", QT_TRANSLATE_NOOP("LogText", "decision")},
    {"proposal", QT_TRANSLATE_NOOP("LogText", "decision that waits for a second person")},
    {"care-choice", QT_TRANSLATE_NOOP("LogText", "choice of help")},
    {"care-end", QT_TRANSLATE_NOOP("LogText", "end of chosen help")},
    {"letter", QT_TRANSLATE_NOOP("LogText", "letter")},
    {"report", QT_TRANSLATE_NOOP("LogText", "report")},
    {"talk-sheet", QT_TRANSLATE_NOOP("LogText", "sheet for a talk")},
    {"consent", QT_TRANSLATE_NOOP("LogText", "consent")},
    {"case-holders", QT_TRANSLATE_NOOP("LogText", "whose case it is")},
    {"pack", QT_TRANSLATE_NOOP("LogText", "licence pack")},
    {"pack-draft", QT_TRANSLATE_NOOP("LogText", "licence pack being entered")},
    {"overlay", QT_TRANSLATE_NOOP("LogText", "the organisation's own list")},
    {"account", QT_TRANSLATE_NOOP("LogText", "account")},
    {"passphrase", QT_TRANSLATE_NOOP("LogText", "passphrase")},
    {"second-factor", QT_TRANSLATE_NOOP("LogText", "key file")},
    {"recovery-code", QT_TRANSLATE_NOOP("LogText", "recovery code")},
    {"key", QT_TRANSLATE_NOOP("LogText", "key of the store")},
    {"team", QT_TRANSLATE_NOOP("LogText", "team")},
    {"settings", QT_TRANSLATE_NOOP("LogText", "settings")},
    {"store", QT_TRANSLATE_NOOP("LogText", "store")},
    {"backup", QT_TRANSLATE_NOOP("LogText", "backup")},
    {"log", QT_TRANSLATE_NOOP("LogText", "access log")},
    {"retention", QT_TRANSLATE_NOOP("LogText", "cases past their time")},
    {"work-list", QT_TRANSLATE_NOOP("LogText", "list of work")},
    {"numbers", QT_TRANSLATE_NOOP("LogText", "numbers of the caseload")},
};

constexpr Word kGrounds[] = {
    {"caseload", QT_TRANSLATE_NOOP("LogText", "own caseload")},
    {"team", QT_TRANSLATE_NOOP("LogText", "own team")},
    {"emergency", QT_TRANSLATE_NOOP("LogText", "emergency access")},
    {"administration", QT_TRANSLATE_NOOP("LogText", "looks after the store")},
    {"own", QT_TRANSLATE_NOOP("LogText", "own account")},
    {"work", QT_TRANSLATE_NOOP("LogText", "works here")},
};

constexpr Word kFaults[] = {
    {"missing", QT_TRANSLATE_NOOP("LogText", "Row %1 is gone, though later rows are there.")},
    {"altered", QT_TRANSLATE_NOOP("LogText", "Row %1 is not what was written, or what stood before it is not.")},
    {"truncated", QT_TRANSLATE_NOOP("LogText", "From row %1 on the log was cut off.")},
    {"head", QT_TRANSLATE_NOOP("LogText", "The end of the log, at row %1, is not the end that was kept beside it.")},
    {"anchor", QT_TRANSLATE_NOOP("LogText", "Row %1 is not the one that was noted down or that a backup was made at.")},
};

template <std::size_t Count>
QString wordFor(const Word (&words)[Count], std::string_view id) {
  const auto* found = std::find_if(std::begin(words), std::end(words), [&](const Word& word) { return word.id == id; });
  return found == std::end(words) ? from(id) : LogText::tr(found->text);
}

/// Whether the number of an object means anything to whoever reads the log.
bool hasNumber(std::string_view objectId) {
  return !objectId.empty() && objectId.size() <= 20 &&
         std::all_of(objectId.begin(), objectId.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
}

} // namespace

QString logAct(std::string_view act) {
  return wordFor(kActs, act);
}

QString logObject(std::string_view object) {
  return wordFor(kObjects, object);
}

QString logGround(std::string_view ground) {
  return ground.empty() ? QString() : wordFor(kGrounds, ground);
}

QString logFault(std::string_view fault, std::int64_t row) {
  return wordFor(kFaults, fault).arg(row);
}

QString logSubject(std::string_view object, std::string_view objectId) {
  const QString word = logObject(object);
  return hasNumber(objectId) ? QStringLiteral("%1 %2").arg(word, from(objectId)) : word;
}

QString accessWords(const casefile::CaseAccess& row) {
  QStringList words{logAct(row.act), logSubject(row.object, row.objectId)};
  if (const QString ground = logGround(row.ground); !ground.isEmpty()) words << ground;
  return words.join(QStringLiteral("; "));
}

} // namespace haven::text
