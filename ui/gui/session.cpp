#include "gui/session.h"

namespace haven::gui {

Result<instruments::Instrument> Session::instrumentOf(const casefile::Administration& administration) {
  const instruments::Instrument* shipped = m_context->catalogue.find(administration.instrument);
  if (shipped != nullptr && shipped->hash == administration.definitionHash) return *shipped;
  auto kept = m_cases.definition(administration.definitionHash);
  if (!kept) return fail(kept.error());
  return instruments::parseInstrument(*kept, administration.instrument, m_context->catalogue.schema());
}

Result<report::Definitions> Session::definitionsOf(const casefile::CaseFile& file) {
  report::Definitions definitions;
  for (const auto& administration : file.administrations) {
    if (definitions.contains(administration.definitionHash)) continue;
    auto instrument = instrumentOf(administration);
    if (!instrument) return fail(instrument.error());
    definitions.emplace(administration.definitionHash, std::move(*instrument));
  }
  return definitions;
}

} // namespace haven::gui
