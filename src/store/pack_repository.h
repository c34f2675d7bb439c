#pragma once

#include "casefile/person.h"
#include "instruments/instrument_catalogue.h"
#include "store/vault.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

class Deed;
enum class LogAct : int;

/// The second person who laid a pack beside the manual.
struct PackCheck {
  std::string checkedBy;         ///< name, as typed; not the name of who entered it
  std::string checkedRole;       ///< what that person is, in own words
  casefile::Signature witnessed; ///< whose session it was
};

/// One licence pack as this store has it.
struct PackRow {
  std::string hash;
  std::string instrument;
  std::string edition;
  std::string version;
  std::string manual;
  bool demonstration = false;
  casefile::Signature entered;
  std::optional<PackCheck> check; ///< none yet: it cannot be put in use
  bool inUse = false;             ///< at most one for an instrument
  int records = 0;                ///< forms, drafts too, that were filled in with it
};

using PackDraftId = std::int64_t;

/// A pack somebody is entering.
struct PackDraftRow {
  PackDraftId id = 0;
  std::string instrument;
  std::string version;
  casefile::Signature begun;
  std::string changedAt; ///< ISO 8601, UTC
  std::string place;     ///< where whoever enters it stopped, as `saveDraftPlace` was told
};

/// Licence packs of an open store. They are nowhere else, and leave it only by their own export. Changing them is for
/// administrators (NotAllowed: act "manage-packs", who) and logged; whoever fills in forms reads them.
class PackRepository {
 public:
  PackRepository(OpenStore& store, const instruments::InstrumentCatalogue& catalogue)
      : m_store(&store), m_catalogue(&catalogue) {}

  /// By instrument, newest first.
  Result<std::vector<PackRow>> list();
  /// NotFound (what "pack").
  Result<instruments::LicencePack> load(std::string_view hash);
  /// Keeps a pack. InvalidFile for one with faults (the first), InvalidInput (field "pack", reason "taken") when this
  /// very pack is there already.
  Result<std::string> add(const instruments::LicencePack& pack);
  /// A second person has compared it with the manual. InvalidInput: field "checkedBy" reason "empty" or "same-person",
  /// field "pack" reason "taken" when it was checked before. A demonstration pack needs none.
  Status confirm(std::string_view hash, std::string_view checkedBy, std::string_view checkedRole);
  /// New forms are filled in with it; the one used before stays beside it. NotAllowed (act "use-pack") while unchecked.
  Status putInUse(std::string_view hash);
  /// New forms of its instrument have no pack until another is put in use.
  Status takeOutOfUse(std::string_view hash);
  /// Removes a pack no form was filled in with. InvalidInput (field "pack", reason "in-use") otherwise.
  Status remove(std::string_view hash);

  /// The instrument as new forms have it: with the pack in use, or the structure alone.
  Result<instruments::Instrument> current(const instruments::Instrument& structure);

  Result<PackDraftId> beginDraft(const instruments::LicencePack& pack);
  Status saveDraft(PackDraftId id, const instruments::LicencePack& pack);
  /// Where to go on the next time; not a change of the draft.
  Status saveDraftPlace(PackDraftId id, std::string_view place);
  Result<instruments::LicencePack> loadDraft(PackDraftId id);
  Result<std::vector<PackDraftRow>> drafts();
  Status discardDraft(PackDraftId id);
  /// Adds the pack and removes the draft, together or not at all.
  Result<std::string> finishDraft(PackDraftId id);

 private:
  [[nodiscard]] Result<Deed> begin(LogAct what, const char* object, std::string_view objectId);
  /// One change of exactly one row and its row in the log. NotFound (what "pack").
  template <class... Arguments>
  [[nodiscard]] Status changeOne(LogAct what, const char* object, std::string_view objectId, std::string_view sql,
                                 const Arguments&... arguments);

  OpenStore* m_store;
  const instruments::InstrumentCatalogue* m_catalogue;
};

} // namespace haven::store
