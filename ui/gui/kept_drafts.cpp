#include "gui/kept_drafts.h"

#include "gui/care_desk.h"
#include "gui/plan_desk.h"
#include "text/utf8.h"

#include <QJsonArray>

namespace haven::gui {
namespace {

using text::from;

std::string typed(const QJsonObject& object, const char* key) {
  return object[QLatin1String(key)].toString().toStdString();
}

/// Ids are `long` here and `long long` to Qt.
QJsonValue whole(std::int64_t value) {
  return QJsonValue(static_cast<qint64>(value));
}

casefile::CaseId caseOf(const QJsonObject& object) {
  return object["case"].toInteger();
}

QJsonArray decisionsOf(const PlanDesk& desk) {
  QJsonArray list;
  for (const auto& [key, draft] : desk.decisionDrafts()) {
    if (draft.empty()) continue;
    const casefile::PlanMove& move = draft.move;
    QJsonObject one{
        {"case", whole(key.first)},          {"kind", from(idOf(key.second))},      {"outcome", from(move.outcome)},
        {"reason", from(move.reason)},       {"departure", from(move.departure)},   {"revision", from(move.revision)},
        {"follow", from(idOf(move.follow))}, {"followText", from(move.followText)}, {"day", draft.day}};
    if (move.second) one["second"] = from(move.second->name);
    if (draft.later) one["colleague"] = whole(draft.colleague);
    list << one;
  }
  return list;
}

PlanDesk::DecisionDrafts readDecisions(const QJsonArray& list) {
  PlanDesk::DecisionDrafts drafts;
  for (const QJsonValue& value : list) {
    const QJsonObject one = value.toObject();
    const auto kind = casefile::moveKindFromId(typed(one, "kind"));
    if (!kind) continue;
    DecisionDraft draft;
    draft.move.outcome = typed(one, "outcome");
    draft.move.reason = typed(one, "reason");
    draft.move.departure = typed(one, "departure");
    draft.move.revision = typed(one, "revision");
    draft.move.follow = casefile::followFromId(typed(one, "follow")).value_or(casefile::Follow::None);
    draft.move.followText = typed(one, "followText");
    if (one.contains("second")) draft.move.second = casefile::NamedPerson{typed(one, "second")};
    draft.day = one["day"].toString();
    draft.later = one.contains("colleague");
    draft.colleague = one["colleague"].toInteger();
    drafts[{caseOf(one), *kind}] = std::move(draft);
  }
  return drafts;
}

QJsonArray remarksOf(const PlanDesk& desk) {
  QJsonArray list;
  for (const auto& [proposal, words] : desk.remarks())
    if (!words.isEmpty()) list << QJsonObject{{"proposal", whole(proposal)}, {"words", words}};
  return list;
}

PlanDesk::Remarks readRemarks(const QJsonArray& list) {
  PlanDesk::Remarks remarks;
  for (const QJsonValue& value : list)
    remarks[value["proposal"].toInteger()] = value["words"].toString();
  return remarks;
}

QJsonArray outsideOf(const PlanDesk& desk) {
  QJsonArray list;
  for (const auto& [key, draft] : desk.outsideDrafts()) {
    QJsonObject scores;
    for (const auto& [scale, typed] : draft.scores)
      scores[from(scale)] = typed;
    QJsonObject one{{"case", whole(key.first)},  {"list", key.second},
                    {"record", whole(draft.id)}, {"instrument", from(draft.instrument)},
                    {"by", draft.filledInBy},    {"assessor", draft.assessor},
                    {"date", draft.date},        {"outcome", draft.outcome},
                    {"scores", scores}};
    if (draft.relationship) one["relationship"] = whole(*draft.relationship);
    list << one;
  }
  return list;
}

PlanDesk::OutsideDrafts readOutside(const QJsonArray& list) {
  PlanDesk::OutsideDrafts drafts;
  for (const QJsonValue& value : list) {
    const QJsonObject one = value.toObject();
    OutsideDraft draft;
    draft.id = one["record"].toInteger();
    draft.instrument = typed(one, "instrument");
    if (one.contains("relationship")) draft.relationship = one["relationship"].toInteger();
    draft.filledInBy = one["by"].toString();
    draft.assessor = one["assessor"].toString();
    draft.date = one["date"].toString();
    draft.outcome = one["outcome"].toString();
    const QJsonObject scores = one["scores"].toObject();
    for (auto score = scores.begin(); score != scores.end(); ++score)
      draft.scores[score.key().toStdString()] = score->toString();
    drafts[{caseOf(one), one["list"].toString()}] = std::move(draft);
  }
  return drafts;
}

QJsonArray choicesOf(const CareDesk& desk) {
  QJsonArray list;
  for (const auto& [key, draft] : desk.choiceDrafts())
    list << QJsonObject{{"case", whole(key.first)},
                        {"intervention", from(key.second)},
                        {"reason", draft.reason},
                        {"partner", draft.partner},
                        {"offeredBy", draft.offeredBy}};
  return list;
}

CareDesk::ChoiceDrafts readChoices(const QJsonArray& list) {
  CareDesk::ChoiceDrafts drafts;
  for (const QJsonValue& value : list) {
    const QJsonObject one = value.toObject();
    drafts[{caseOf(one), typed(one, "intervention")}] = {one["reason"].toString(), one["partner"].toString(),
                                                         one["offeredBy"].toString()};
  }
  return drafts;
}

QJsonArray endsOf(const CareDesk& desk) {
  QJsonArray list;
  for (const auto& [key, reason] : desk.endDrafts())
    list << QJsonObject{{"case", whole(key.first)}, {"choice", whole(key.second)}, {"reason", reason}};
  return list;
}

CareDesk::EndDrafts readEnds(const QJsonArray& list) {
  CareDesk::EndDrafts drafts;
  for (const QJsonValue& value : list)
    drafts[{caseOf(value.toObject()), value["choice"].toInteger()}] = value["reason"].toString();
  return drafts;
}

} // namespace

QJsonObject draftsOf(const PlanDesk& plan, const CareDesk& care) {
  QJsonObject all;
  const auto add = [&all](const char* name, const QJsonArray& list) {
    if (!list.isEmpty()) all[QLatin1String(name)] = list;
  };
  add("decisions", decisionsOf(plan));
  add("remarks", remarksOf(plan));
  add("outside", outsideOf(plan));
  add("choices", choicesOf(care));
  add("ends", endsOf(care));
  return all;
}

void giveBack(PlanDesk& plan, CareDesk& care, const QJsonObject& drafts) {
  plan.giveBack(readDecisions(drafts["decisions"].toArray()), readOutside(drafts["outside"].toArray()));
  plan.giveBack(readRemarks(drafts["remarks"].toArray()));
  care.giveBack(readChoices(drafts["choices"].toArray()), readEnds(drafts["ends"].toArray()));
}

} // namespace haven::gui
