#include "store/row_reader.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace haven::store {
namespace {

using casefile::KnownSince;
using nlohmann::json;

constexpr std::array<std::pair<KnownSince::Kind, std::string_view>, 3> kSinceKinds{{
    {KnownSince::Kind::Unknown, "unknown"},
    {KnownSince::Kind::Birth, "birth"},
    {KnownSince::Kind::Day, "day"},
}};

std::optional<KnownSince::Kind> sinceKindFromId(std::string_view id) {
  for (const auto& [kind, name] : kSinceKinds)
    if (name == id) return kind;
  return std::nullopt;
}

} // namespace

Date RowReader::date() {
  const auto read = parseIsoDate(text());
  mark(read.has_value());
  return read.value_or(Date{});
}

std::optional<Date> RowReader::optionalDate() {
  if (!m_row->isNull(m_column)) return date();
  ++m_column;
  return std::nullopt;
}

std::optional<std::int64_t> RowReader::optionalId() {
  if (!m_row->isNull(m_column)) return integer();
  ++m_column;
  return std::nullopt;
}

casefile::Role RowReader::role() {
  const auto read = casefile::roleFromId(text());
  mark(read.has_value());
  return read.value_or(casefile::Role::YouthProfessional);
}

std::vector<casefile::Registration> RowReader::registrations() {
  std::vector<casefile::Registration> read;
  try {
    for (const json& entry : json::parse(text()))
      read.push_back({entry.at("body").get<std::string>(), entry.at("number").get<std::string>()});
  } catch (const json::exception&) {
    mark(false);
  }
  return read;
}

casefile::Signature RowReader::signature() {
  casefile::Signature read;
  read.account = integer();
  read.name = text();
  read.role = role();
  read.registrations = registrations();
  read.at = text();
  return read;
}

casefile::Youth RowReader::youth() {
  casefile::Youth read;
  read.name = text();
  read.isPseudonym = flag();
  read.dateOfBirth = date();
  read.clientNumber = text();
  const auto sex = casefile::sexFromId(optionalText().value_or(std::string()));
  mark(sex.has_value());
  read.sex = sex.value_or(casefile::Sex::NotRecorded);
  return read;
}

casefile::Relationship RowReader::relationship() {
  casefile::Relationship read;
  read.id = integer();
  read.carerName = text();
  const auto kind = casefile::relationshipKindFromId(text());
  mark(kind.has_value());
  read.kind = kind.value_or(casefile::RelationshipKind::Other);
  read.description = text();
  const auto since = sinceKindFromId(text());
  mark(since.has_value());
  read.since.kind = since.value_or(KnownSince::Kind::Unknown);
  read.since.day = optionalDate().value_or(Date{});
  return read;
}

casefile::ItemRecord RowReader::item() {
  casefile::ItemRecord read;
  read.item = text();
  read.answer = optionalNumber();
  read.secondEntry = optionalNumber();
  read.parentRating = optionalNumber();
  read.professionalRating = optionalNumber();
  read.argument = text();
  read.examples = text();
  return read;
}

Status RowReader::check() const {
  if (!m_sound) return fail(ErrorKind::StoreDamaged, {{"what", "record"}});
  return {};
}

std::string registrationsToJson(const std::vector<casefile::Registration>& registrations) {
  json list = json::array();
  for (const auto& entry : registrations)
    list.push_back({{"body", entry.body}, {"number", entry.number}});
  return list.dump();
}

std::string_view idOf(KnownSince::Kind kind) {
  for (const auto& [known, name] : kSinceKinds)
    if (known == kind) return name;
  return {};
}

} // namespace haven::store
