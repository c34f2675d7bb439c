#include "cli/plan_json.h"

#include "text/plan_text.h"

#include <nlohmann/json.hpp>

namespace haven::cli {
namespace {

using nlohmann::ordered_json;

ordered_json missingOf(const plan::Situation& situation, const plan::PlanState& state) {
  ordered_json list = ordered_json::array();
  for (const plan::Missing& one : state.missing)
    list.push_back({{"id", plan::idOf(one.field)},
                    {"text", text::sentence(situation, one).toStdString()},
                    {"source", one.source.text()}});
  return list;
}

ordered_json movesOf(const plan::Situation& situation, const plan::PlanState& state) {
  ordered_json list = ordered_json::array();
  for (const plan::Move& move : state.moves) {
    ordered_json because = ordered_json::array();
    for (const QString& reason : text::whyNot(situation, move))
      because.push_back(reason.toStdString());
    ordered_json who = ordered_json::array();
    for (const casefile::Role role : move.who)
      who.push_back(casefile::idOf(role));
    list.push_back({{"id", casefile::idOf(move.kind)}, {"open", move.open()}, {"because", because}, {"who", who}});
  }
  return list;
}

} // namespace

ordered_json jsonOf(const plan::Situation& situation, const plan::PlanState& state) {
  return {{"number", situation.file->number},
          {"step", plan::stepOf(state.stage)},
          {"state", plan::idOf(state.stage)},
          {"missing", missingOf(situation, state)},
          {"moves", movesOf(situation, state)}};
}

ordered_json decisionsOf(const casefile::PlanRecord& record) {
  ordered_json list = ordered_json::array();
  for (const casefile::PlanMove& move : record.moves)
    list.push_back(
        {{"kind", casefile::idOf(move.kind)}, {"outcome", move.outcome}, {"at", move.by.at}, {"by", move.by.name}});
  return list;
}

} // namespace haven::cli
