#pragma once

#include "base/result.h"
#include "instruments/instrument_catalogue.h"
#include "instruments/licence_pack.h"

#include <QString>

#include <optional>

namespace haven::gui {

/// A pack file that was chosen, as far as it could be used.
struct PackFile {
  QString name; ///< of the file, without its folder
  instruments::PackReading reading;
  /// What could be read of a faulty one, when it is for an instrument that takes packs: it can be mended by hand.
  std::optional<instruments::LicencePack> mendable;
};

/// Reads a pack file and checks it whole. A file larger than a pack can be is not read further than its limit.
/// NoPermission or IoFailed (file) where nothing could be read.
Result<PackFile> readPackFile(const QString& path, const instruments::InstrumentCatalogue& catalogue);

/// Writes a pack as its own readable file, whole or not at all.
/// NoPermission, ReadOnly, DiskFull or IoFailed (file).
Status writePackFile(const QString& path, const instruments::LicencePack& pack);

} // namespace haven::gui
