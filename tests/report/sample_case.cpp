#include "report/sample_case.h"

#include <stdexcept>

namespace haven::tests {
namespace {

using casefile::RelationshipKind;

Date day(std::string_view iso) {
  return parseIsoDate(iso).value();
}

casefile::Signature signature(const casefile::Account& account, std::string_view iso) {
  return {account.id, account.name, account.role, account.registrations, std::string(iso) + "T10:15:00Z"};
}

} // namespace

SampleCase::SampleCase() : clock(day("2026-11-21")) {
  auto catalogue = instruments::InstrumentCatalogue::load(std::filesystem::path(HAVEN_SOURCE_DIR) / "data");
  if (!catalogue) throw std::runtime_error("the shipped definitions do not load");
  m_lsvg = *catalogue->find("lsvg");
  definitions.emplace(m_lsvg.hash, m_lsvg);

  maker.id = 7;
  maker.name = "dr. Marleen Vos";
  maker.role = casefile::Role::BehaviouralScientist;
  maker.registrations = {{"NIP", "20417"}, {"SKJ", ""}};

  file.id = 1;
  file.number = "2026-0001";
  file.youth = {"Noor van der Meulen", false, day("2024-05-03"), "K-20481"};
  file.relationships = {
      {kMother, "Ayşegül Yıldırım-Öztürk", RelationshipKind::Mother, "", {casefile::KnownSince::Kind::Birth, {}}},
      {kFosterMother,
       "Lieke Brandsma",
       RelationshipKind::FosterParent,
       "",
       {casefile::KnownSince::Kind::Day, day("2025-02-01")}},
      {kFosterFather, "محمد العربي", RelationshipKind::FosterParent, "", {}}};
  file.opened = signature(maker, "2026-01-02");
}

casefile::Administration& SampleCase::add(casefile::RelationshipId relationship, std::string_view isoDate) {
  casefile::Administration record;
  record.id = static_cast<casefile::AdministrationId>(file.administrations.size()) + 11;
  record.relationship = relationship;
  record.instrument = lsvg().id;
  record.edition = lsvg().edition;
  record.definitionHash = lsvg().hash;
  record.date = day(isoDate);
  record.conditions = {true, maker.name, record.date, true, "beide ouders", "Ayşegül en de gezinsbegeleider", ""};
  record.created = signature(maker, isoDate);
  file.administrations.push_back(record);
  return file.administrations.back();
}

casefile::Administration& SampleCase::addFinal(casefile::RelationshipId relationship, std::string_view isoDate,
                                               const std::array<int, 8>& answers) {
  casefile::Administration& record = add(relationship, isoDate);
  for (std::size_t at = 0; at < answers.size(); ++at) {
    const std::string id = lsvg().items[at].id;
    record.items[id] = {id,
                        answers[at],
                        answers[at],
                        answers[at] == 5 ? 4 : answers[at] + 1,
                        "Argument bij onderdeel " + id + ".",
                        "Noor kroop op schoot (voorbeeld " + id + ")."};
  }
  record.report = "Verslagje: Noors moeder AYSEGUL vertelde open over de band.";
  finish(record, lsvg());
  return record;
}

void SampleCase::finish(casefile::Administration& record, const instruments::Instrument& form) {
  record.state = casefile::RecordState::Final;
  record.completed = signature(maker, formatIsoDate(record.date));
  const casefile::Relationship& about = *file.relationship(record.relationship);
  record.result = instruments::score(form, casefile::answerSheet(record, form, file.youth, about));
}

casefile::Administration& SampleCase::addDraft(casefile::RelationshipId relationship, std::string_view isoDate) {
  casefile::Administration& record = add(relationship, isoDate);
  record.items["1"] = {"1", 5, {}, {}, "GEHEIM CONCEPT", "GEHEIM CONCEPT"};
  return record;
}

report::Document SampleCase::document(const report::SummaryOptions& options) const {
  return report::caseSummary(file, definitions, options, maker, 1, clock);
}

std::string SampleCase::text(const report::SummaryOptions& options) const {
  return report::plainText(document(options));
}

} // namespace haven::tests
