#include "text/word_lists.h"

#include "text/utf8.h"

#include <QCoreApplication>

namespace haven::text {
namespace {

struct WordLists {
  Q_DECLARE_TR_FUNCTIONS(WordLists)
};

/// All but the last, with commas; the last stays in `words`.
QString taken(QStringList& words) {
  const QString last = words.takeLast();
  const QString before = words.join(QStringLiteral(", "));
  words = {last};
  return before;
}

} // namespace

QString allOf(QStringList words) {
  if (words.size() < 2) return words.join(QString());
  const QString before = taken(words);
  return WordLists::tr("%1 and %2").arg(before, words.first());
}

QString oneOf(QStringList words) {
  if (words.size() < 2) return words.join(QString());
  const QString before = taken(words);
  return WordLists::tr("%1 or %2").arg(before, words.first());
}

QString inSentence(const std::string& label) {
  QString text = from(label);
  if (text.size() > 1 && text.at(1).isLower()) text[0] = text.at(0).toLower();
  return text;
}

} // namespace haven::text
