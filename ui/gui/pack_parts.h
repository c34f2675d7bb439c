#pragma once

#include "instruments/licence_pack.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace haven::gui {

/// One part of a pack as it is read beside the manual: lines of words, or a table.
struct PackPart {
  QString id;
  QString title;
  QStringList lines;
  QStringList header;
  std::vector<QStringList> rows;
  int wide = 0;        ///< column that takes the room the others leave
  int merged = 0;      ///< so many columns are written once for rows that belong together: a norm table and its bands
  std::vector<int> of; ///< where `merged`: how many rows belong to each group
};

/// A whole pack in the order of a manual.
std::vector<PackPart> partsOf(const instruments::LicencePack& pack, const instruments::Instrument& structure);

} // namespace haven::gui
