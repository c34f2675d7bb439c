#include "store/plan_row_reader.h"

#include <nlohmann/json.hpp>

namespace haven::store {
namespace {

using casefile::HeardFrom;
using casefile::LifeEvent;
using casefile::OutsideRecord;
using casefile::PlanAnswer;
using casefile::PlanMove;
using nlohmann::json;

/// A value kept by its id; notes that it was not one.
template <class T>
T known(RowReader& reader, const std::optional<T>& value) {
  reader.mark(value.has_value());
  return value.value_or(T{});
}

std::vector<HeardFrom> heardFrom(RowReader& reader) {
  std::vector<HeardFrom> read;
  try {
    const json kept = json::parse(reader.text());
    reader.mark(kept.is_array());
    for (const json& id : kept)
      read.push_back(known(reader, casefile::heardFromId(id.get<std::string>())));
  } catch (const json::exception&) {
    reader.mark(false);
  }
  return read;
}

std::map<std::string, double, std::less<>> scores(RowReader& reader) {
  std::map<std::string, double, std::less<>> read;
  try {
    const json kept = json::parse(reader.text());
    reader.mark(kept.is_object());
    for (const auto& [scale, score] : kept.items())
      read[scale] = score.get<double>();
  } catch (const json::exception&) {
    reader.mark(false);
  }
  return read;
}

} // namespace

PlanAnswer readAnswer(RowReader& reader) {
  PlanAnswer read;
  read.id = reader.integer();
  read.key.point = reader.text();
  read.key.relationship = reader.optionalId();
  read.key.round = reader.number();
  read.key.on = reader.optionalDate();
  read.knowledge = known(reader, casefile::knowledgeFromId(reader.text()));
  read.option = reader.text();
  read.day = reader.optionalDate();
  read.text = reader.text();
  read.setting = reader.text();
  read.heardFrom = heardFrom(reader);
  read.after = reader.integer();
  read.given = reader.signature();
  return read;
}

PlanMove readMove(RowReader& reader) {
  PlanMove read;
  read.id = reader.integer();
  read.round = reader.number();
  read.kind = known(reader, casefile::moveKindFromId(reader.text()));
  read.outcome = reader.text();
  read.reason = reader.text();
  read.departure = reader.text();
  read.revision = reader.text();
  read.follow = known(reader, casefile::followFromId(reader.text()));
  read.followText = reader.text();
  read.nextLook = reader.optionalDate();
  const auto name = reader.optionalText();
  const auto role = reader.optionalText();
  if (name && role) read.second = casefile::NamedPerson{*name, known(reader, casefile::roleFromId(*role))};
  read.by = reader.signature();
  return read;
}

OutsideRecord readOutside(RowReader& reader) {
  OutsideRecord read;
  read.id = reader.integer();
  read.round = reader.number();
  read.instrument = reader.text();
  read.relationship = reader.optionalId();
  read.filledInBy = reader.text();
  read.assessor = reader.text();
  read.date = reader.date();
  read.outcome = reader.text();
  read.scores = scores(reader);
  read.entered = reader.signature();
  return read;
}

LifeEvent readEvent(RowReader& reader) {
  LifeEvent read;
  read.id = reader.integer();
  read.kind = known(reader, casefile::lifeEventKindFromId(reader.text()));
  read.from = known(reader, casefile::parsePartialDate(reader.text()));
  if (const auto to = reader.optionalText()) read.to = known(reader, casefile::parsePartialDate(*to));
  read.ongoing = reader.flag();
  read.text = reader.text();
  read.note = reader.text();
  read.entered = reader.signature();
  return read;
}

} // namespace haven::store
