#pragma once

#include "gui/pack_sheet.h"

#include <string>
#include <vector>

namespace haven::gui {

/// A pack with the rows it came from, where those are not the pack's own order.
struct PackFromSheet {
  /// A cell whose text is no value of its kind.
  struct Unread {
    GridId grid;
    int row = 0;
    int column = 0;
    QString what;
  };

  instruments::LicencePack pack;
  std::vector<int> bandRows; ///< row of each of `pack.bands`
  std::vector<Unread> unread;
};

/// Reads every cell; what cannot be read is left out and told.
PackFromSheet packFrom(const PackSheet& sheet, const instruments::Instrument& structure);

} // namespace haven::gui
