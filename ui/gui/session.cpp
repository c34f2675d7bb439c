#include "gui/session.h"

#include "store/kept_forms.h"

namespace haven::gui {

Result<instruments::Instrument> Session::instrumentFor(std::string_view id) {
  const instruments::Instrument* shipped = m_context.catalogue.find(id);
  if (shipped == nullptr) return fail(ErrorKind::NotFound, {{"what", "definition"}});
  return m_packs.current(*shipped);
}

Result<instruments::Instrument> Session::instrumentOf(const casefile::Administration& administration) {
  return store::keptForm(m_store, m_context.catalogue, administration);
}

Result<report::Definitions> Session::definitionsOf(const casefile::CaseFile& file) {
  return store::keptForms(m_store, m_context.catalogue, file);
}

} // namespace haven::gui
