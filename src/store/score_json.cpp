#include "store/score_json.h"

#include <nlohmann/json.hpp>

namespace haven::store {
namespace {

using instruments::Advice;
using instruments::ScaleScore;
using instruments::Score;
using nlohmann::json;

template <class T>
json orNull(const std::optional<T>& value) {
  return value ? json(*value) : json(nullptr);
}

template <class T>
std::optional<T> optionalOf(const json& value) {
  if (value.is_null()) return std::nullopt;
  return value.get<T>();
}

json toJson(const ScaleScore& scale) {
  return {{"id", scale.id},
          {"raw", orNull(scale.raw)},
          {"min", scale.min},
          {"max", scale.max},
          {"answered", scale.answered},
          {"missing", scale.missing},
          {"band", orNull(scale.band)},
          {"normTable", orNull(scale.normTable)}};
}

json toJson(const Advice& advice) {
  return {{"id", advice.id},
          {"text", advice.text},
          {"reason", advice.reason},
          {"document", advice.source.document},
          {"place", advice.source.place}};
}

ScaleScore scaleOf(const json& value) {
  ScaleScore scale;
  value.at("id").get_to(scale.id);
  scale.raw = optionalOf<double>(value.at("raw"));
  value.at("min").get_to(scale.min);
  value.at("max").get_to(scale.max);
  value.at("answered").get_to(scale.answered);
  value.at("missing").get_to(scale.missing);
  scale.band = optionalOf<std::string>(value.at("band"));
  scale.normTable = optionalOf<std::string>(value.at("normTable"));
  return scale;
}

Advice adviceOf(const json& value) {
  Advice advice;
  value.at("id").get_to(advice.id);
  value.at("text").get_to(advice.text);
  value.at("reason").get_to(advice.reason);
  value.at("document").get_to(advice.source.document);
  value.at("place").get_to(advice.source.place);
  return advice;
}

} // namespace

std::string scoreToJson(const Score& score) {
  json scales = json::array();
  for (const ScaleScore& scale : score.scales)
    scales.push_back(toJson(scale));
  json advices = json::array();
  for (const Advice& advice : score.advice)
    advices.push_back(toJson(advice));
  return json{{"instrument", score.instrument},
              {"edition", score.edition},
              {"definitionHash", score.definitionHash},
              {"packHash", orNull(score.packHash)},
              {"demonstration", score.demonstration},
              {"complete", score.complete},
              {"answered", score.answered},
              {"missing", score.missing},
              {"scales", std::move(scales)},
              {"advice", std::move(advices)}}
      .dump();
}

std::optional<Score> scoreFromJson(std::string_view text) {
  try {
    const json value = json::parse(text);
    Score score;
    value.at("instrument").get_to(score.instrument);
    value.at("edition").get_to(score.edition);
    value.at("definitionHash").get_to(score.definitionHash);
    score.packHash = optionalOf<std::string>(value.at("packHash"));
    value.at("demonstration").get_to(score.demonstration);
    value.at("complete").get_to(score.complete);
    value.at("answered").get_to(score.answered);
    value.at("missing").get_to(score.missing);
    for (const json& scale : value.at("scales"))
      score.scales.push_back(scaleOf(scale));
    for (const json& advice : value.at("advice"))
      score.advice.push_back(adviceOf(advice));
    return score;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

} // namespace haven::store
