#include "report/informant_case.h"

namespace haven::tests {

InformantCase::InformantCase()
    : m_catalogue(instruments::InstrumentCatalogue::load(std::filesystem::path(HAVEN_SOURCE_DIR) / "data").value()) {}

instruments::Instrument
InformantCase::demonstration(std::string_view id, const std::function<void(instruments::LicencePack&)>& change) const {
  instruments::LicencePack pack = *m_catalogue.demonstrationPack(id);
  if (change) change(pack);
  return instruments::compose(structure(id), pack);
}

casefile::Administration& InformantCase::addForm(casefile::RelationshipId relationship, std::string_view isoDate,
                                                 const instruments::Instrument& form,
                                                 const std::function<std::optional<int>(int)>& answer) {
  casefile::Administration& record = add(relationship, isoDate);
  record.instrument = form.id;
  record.edition = form.edition;
  record.definitionHash = form.hash;
  record.packHash = form.packHash;
  record.conditions.present.clear();
  int number = 0;
  for (const auto& item : form.items)
    if (const auto given = answer(++number)) record.items[item.id] = {item.id, given, {}, {}, "", ""};
  definitions.emplace(record.formHash(), form);
  finish(record, form);
  return record;
}

} // namespace haven::tests
