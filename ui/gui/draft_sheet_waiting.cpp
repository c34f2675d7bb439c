#include "gui/draft_sheet.h"
#include "text/utf8.h"

#include <QJsonDocument>
#include <QJsonObject>

// What the store could not take of a draft, on its way past a lock.

namespace haven::gui {
namespace {

using casefile::ItemRecord;
using text::from;

void add(QJsonObject& object, const char* key, const std::optional<int>& value) {
  if (value) object[QLatin1String(key)] = *value;
}

std::optional<int> number(const QJsonObject& object, const char* key) {
  const QJsonValue value = object.value(QLatin1String(key));
  return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::string words(const QJsonObject& object, const char* key) {
  return object.value(QLatin1String(key)).toString().toStdString();
}

QJsonObject toJson(const ItemRecord& item) {
  QJsonObject object{{"argument", from(item.argument)}, {"examples", from(item.examples)}};
  add(object, "answer", item.answer);
  add(object, "parent", item.parentRating);
  add(object, "professional", item.professionalRating);
  add(object, "second", item.secondEntry);
  return object;
}

ItemRecord itemFrom(const std::string& id, const QJsonObject& object) {
  ItemRecord item;
  item.item = id;
  item.answer = number(object, "answer");
  item.parentRating = number(object, "parent");
  item.professionalRating = number(object, "professional");
  item.argument = words(object, "argument");
  item.examples = words(object, "examples");
  item.secondEntry = number(object, "second");
  return item;
}

ItemRecord itemOf(const casefile::Administration& draft, const std::string& id) {
  const ItemRecord* found = draft.item(id);
  ItemRecord item = found == nullptr ? ItemRecord() : *found;
  item.item = id;
  return item;
}

std::string openAnswerOf(const casefile::Administration& draft, const std::string& question) {
  const auto found = draft.openAnswers.find(question);
  return found == draft.openAnswers.end() ? std::string() : found->second;
}

} // namespace

QString DraftSheet::waiting() const {
  if (!m_record || (m_unsaved.empty() && m_openUnsaved.empty())) return {};
  const casefile::Administration& draft = m_record->administration;
  const auto kept = m_session->cases().loadAdministration(draft.id);
  if (!kept) return {};
  QJsonObject items;
  for (const std::string& id : m_unsaved)
    items[from(id)] = QJsonObject{{"typed", toJson(itemOf(draft, id))}, {"stood", toJson(itemOf(*kept, id))}};
  QJsonObject open;
  for (const std::string& id : m_openUnsaved)
    open[from(id)] = QJsonObject{{"typed", from(openAnswerOf(draft, id))}, {"stood", from(openAnswerOf(*kept, id))}};
  const QJsonObject all{{"items", items}, {"open", open}};
  return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void DraftSheet::takeUp(const QString& waiting) {
  if (!m_record) return;
  const QJsonObject all = QJsonDocument::fromJson(waiting.toUtf8()).object();
  const QJsonObject items = all.value(QLatin1String("items")).toObject();
  for (auto one = items.begin(); one != items.end(); ++one) {
    const std::string id = one.key().toStdString();
    const QJsonObject both = one->toObject();
    const bool asked = indexOf(id) >= 0;
    if (asked && toJson(itemOf(m_record->administration, id)) == both.value(QLatin1String("stood")).toObject())
      put(itemFrom(id, both.value(QLatin1String("typed")).toObject()));
  }
  const QJsonObject open = all.value(QLatin1String("open")).toObject();
  for (auto one = open.begin(); one != open.end(); ++one) {
    const std::string id = one.key().toStdString();
    if (openAnswerOf(m_record->administration, id) == words(one->toObject(), "stood"))
      putOpenAnswer(id, words(one->toObject(), "typed"));
  }
}

} // namespace haven::gui
