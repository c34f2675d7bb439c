#include "base/text.h"
#include "instruments/json_reader.h"
#include "report/composition.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace haven::report {
namespace {

using nlohmann::json;

constexpr std::array kKeys = {"kind", "sections", "about", "pseudonymous", "scoresForParents", "final"};
constexpr std::array kPartKeys = {"id", "on", "ownText"};

tl::unexpected<Error> refused(const std::string& path, const char* reason) {
  return fail(ErrorKind::InvalidFile, {{"file", "composition"}, {"path", path}, {"reason", reason}});
}

/// An object with no keys but these.
template <class Keys>
bool isObjectOf(const json& value, const Keys& keys) {
  if (!value.is_object()) return false;
  return std::all_of(value.items().begin(), value.items().end(), [&](const auto& member) {
    return std::find(keys.begin(), keys.end(), member.key()) != keys.end();
  });
}

/// False where it is left out.
Result<bool> flagAt(const json& object, const char* key, const std::string& path) {
  const auto found = object.find(key);
  if (found == object.end()) return false;
  if (!found->is_boolean()) return refused(path + "/" + key, "not-a-boolean");
  return found->get<bool>();
}

Result<CompositionPart> partIn(const json& value, Section section, const std::string& path) {
  CompositionPart part;
  part.section = section;
  const auto on = flagAt(value, "on", path);
  if (!on) return fail(on.error());
  part.on = *on;
  const auto text = value.find("ownText");
  if (text == value.end()) return part;
  if (!text->is_string()) return refused(path + "/ownText", "not-text");
  part.ownText = text->get<std::string>();
  if (!isText(part.ownText)) return refused(path + "/ownText", "not-text");
  if (textLength(part.ownText) > kMaxOwnText) return refused(path + "/ownText", "too-long");
  return part;
}

Status readParts(const json& list, ReadComposition& read) {
  const Composition usual = usualComposition(read.composition.kind);
  for (std::size_t at = 0; at < list.size(); ++at) {
    const std::string path = "/sections/" + std::to_string(at);
    const json& value = list[at];
    if (!isObjectOf(value, kPartKeys)) return refused(path, "unknown-key");
    const auto id = value.find("id");
    if (id == value.end() || !id->is_string()) return refused(path + "/id", "missing-key");
    const auto section = sectionFromId(id->get<std::string>());
    const bool known = section && usual.part(*section) != nullptr;
    if (!known || read.composition.part(*section) != nullptr) {
      read.leftOut.push_back(id->get<std::string>());
      continue;
    }
    auto part = partIn(value, *section, path);
    if (!part) return fail(part.error());
    read.composition.parts.push_back(std::move(*part));
  }
  for (const CompositionPart& part : usual.parts)
    if (read.composition.part(part.section) == nullptr) read.composition.parts.push_back(part);
  return {};
}

Status readChoices(const json& document, Composition& composition) {
  struct Flag {
    const char* key;
    bool Composition::*field;
  };
  constexpr Flag kFlags[] = {{"pseudonymous", &Composition::pseudonymous},
                             {"scoresForParents", &Composition::scoresForParents},
                             {"final", &Composition::final}};
  for (const Flag& flag : kFlags) {
    const auto value = flagAt(document, flag.key, "");
    if (!value) return fail(value.error());
    composition.*flag.field = *value;
  }
  const auto about = document.find("about");
  if (about == document.end()) return {};
  if (!about->is_number_unsigned() || about->get<std::uint64_t>() > INT64_MAX) return refused("/about", "not-a-number");
  composition.about = about->get<casefile::RelationshipId>();
  return {};
}

} // namespace

std::string writeComposition(const Composition& composition) {
  json sections = json::array();
  for (const CompositionPart& part : composition.parts) {
    json one = {{"id", idOf(part.section)}, {"on", part.on}};
    if (!part.ownText.empty()) one["ownText"] = part.ownText;
    sections.push_back(std::move(one));
  }
  json document = {{"kind", idOf(composition.kind)},
                   {"sections", std::move(sections)},
                   {"pseudonymous", composition.pseudonymous},
                   {"scoresForParents", composition.scoresForParents},
                   {"final", composition.final}};
  if (composition.about) document["about"] = *composition.about;
  return document.dump();
}

Result<ReadComposition> readComposition(std::string_view text, ReportKind kind) {
  const auto document = instruments::readJson(text);
  if (!document) return refused(document.error().path, document.error().reason.c_str());
  if (!isObjectOf(*document, kKeys)) return refused("", "unknown-key");
  const auto named = document->find("kind");
  if (named == document->end() || !named->is_string() || named->get<std::string>() != idOf(kind))
    return refused("/kind", "other-kind");
  const auto sections = document->find("sections");
  if (sections == document->end() || !sections->is_array()) return refused("/sections", "missing-key");
  ReadComposition read;
  read.composition.kind = kind;
  if (const Status done = readParts(*sections, read); !done) return fail(done.error());
  if (const Status done = readChoices(*document, read.composition); !done) return fail(done.error());
  return read;
}

} // namespace haven::report
