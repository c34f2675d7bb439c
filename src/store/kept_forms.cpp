#include "store/kept_forms.h"

#include "store/case_repository.h"
#include "store/pack_repository.h"

namespace haven::store {
namespace {

using instruments::Instrument;
using instruments::InstrumentCatalogue;

Result<Instrument> structureOf(OpenStore& store, const InstrumentCatalogue& catalogue,
                               const casefile::Administration& administration) {
  const Instrument* shipped = catalogue.find(administration.instrument);
  if (shipped != nullptr && shipped->hash == administration.definitionHash) return *shipped;
  const auto kept = CaseRepository(store).definition(administration.definitionHash);
  if (!kept) return fail(kept.error());
  return instruments::parseInstrument(*kept, administration.instrument, catalogue.schema());
}

} // namespace

Result<Instrument> keptForm(OpenStore& store, const InstrumentCatalogue& catalogue,
                            const casefile::Administration& administration) {
  auto structure = structureOf(store, catalogue, administration);
  if (!structure || !administration.packHash) return structure;
  const auto pack = PackRepository(store, catalogue).load(*administration.packHash);
  if (!pack) return fail(pack.error());
  return instruments::compose(*structure, *pack);
}

Result<casefile::Forms> keptForms(OpenStore& store, const InstrumentCatalogue& catalogue,
                                  const casefile::CaseFile& file) {
  casefile::Forms forms;
  for (const auto& administration : file.administrations) {
    std::string key = administration.formHash();
    if (forms.contains(key)) continue;
    auto form = keptForm(store, catalogue, administration);
    if (!form) return fail(form.error());
    forms.emplace(std::move(key), std::move(*form));
  }
  return forms;
}

} // namespace haven::store
