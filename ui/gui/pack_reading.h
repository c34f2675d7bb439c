#pragma once

#include "gui/pack_sheet.h"

#include <map>
#include <tuple>
#include <vector>

namespace haven::gui {

/// The parts a pack is entered in, in the order of a manual.
enum class PackStep { Manual, Answers, Items, OpenQuestions, Scales, Norms, BandNames, Advice, Review };
inline constexpr int kPackSteps = 9;

/// Something that is not in order yet, at the field where it can be mended.
struct SheetFault {
  PackStep step = PackStep::Manual;
  GridId grid;
  int row = -1; ///< -1: about the grid as a whole
  int column = -1;
  QString place; ///< in words
  QString what;  ///< a sentence
  bool operator==(const SheetFault&) const = default;
};

/// The pack that a sheet gives, and what is not in order. Cells that cannot be read are left out of the pack.
struct SheetReading {
  instruments::LicencePack pack;
  std::vector<SheetFault> faults;
};

/// Reads a sheet and checks the whole pack.
SheetReading readSheet(const PackSheet& sheet, const instruments::Instrument& structure);

} // namespace haven::gui
