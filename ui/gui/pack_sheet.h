#pragma once

#include "instruments/licence_pack.h"

#include <QString>

#include <compare>
#include <string>
#include <vector>

namespace haven::gui {

using Cells = std::vector<QString>;

/// One of the tables a pack is entered in.
struct GridId {
  enum class Kind { Head, Answers, Items, OpenQuestions, Scales, Norms, Bounds, BandNames, Advice, Conditions };
  Kind kind = Kind::Head;
  int of = 0;   ///< scale of Norms and Bounds, advice rule of Conditions
  int norm = 0; ///< norm table of Bounds
  auto operator<=>(const GridId&) const = default;
};

// Columns of the grids, in the order they are shown.
enum HeadColumn { HeadManual, HeadVersion };
enum AnswerColumn { AnswerValue, AnswerLabel, AnswerNeutral };
enum ItemColumn { ItemNumber, ItemText, ItemScale, ItemReversed, ItemReversedInTotal };
enum QuestionColumn { QuestionNumber, QuestionText };
enum ScaleColumn { ScaleTitle, ScaleOver, ScaleMethodWord, ScaleMissing, ScaleAllowed, ScaleRounding };
enum NormColumn { NormTitle, NormRespondents, NormSexes, NormFrom, NormTo, NormAge };
enum BoundColumn { BoundBand, BoundFrom, BoundTo };
enum BandNameColumn { BandOwn, BandLabel, BandMeaning };
enum AdviceColumn { AdviceText, AdviceAtLeast };
enum ConditionColumn { ConditionScale, ConditionFirstBand };

/// A norm table; its bounds have one row for each band name.
struct NormSheet {
  std::string id;
  Cells cells;
  std::vector<Cells> bounds;
  bool operator==(const NormSheet&) const = default;
};

/// An advice rule; its ticks have one row for each scale and one column for each band name.
struct AdviceSheet {
  std::string id;
  Cells cells;
  std::vector<Cells> ticks;
  bool operator==(const AdviceSheet&) const = default;
};

/// A licence pack as it is being typed: every cell holds what was typed, also what cannot be read as a number or name.
/// Has every item, scale and band of the instrument, filled in or not.
struct PackSheet {
  bool demonstration = false;
  std::vector<Cells> head;
  std::vector<Cells> answers;
  std::vector<Cells> items;
  std::vector<Cells> questions;
  std::vector<Cells> scales;
  std::vector<std::vector<NormSheet>> norms; ///< for each scale
  std::vector<std::string> bandIds;
  std::vector<Cells> bands;
  std::vector<AdviceSheet> advice;
  bool operator==(const PackSheet&) const = default;
};

/// What a pack gives, in the tables of its instrument. Items and bands the instrument does not have get rows of their
/// own, so that they can be mended; scales it does not have are left out.
PackSheet sheetOf(const instruments::LicencePack& pack, const instruments::Instrument& structure);

int rowCount(const PackSheet& sheet, GridId grid);
/// nullptr outside the grid.
Cells* rowOf(PackSheet& sheet, GridId grid, int row);
const Cells* rowOf(const PackSheet& sheet, GridId grid, int row);

/// How many rows a grid can have; as many as it has where rows are the instrument's.
int mostRows(const PackSheet& sheet, GridId grid, const instruments::Instrument& structure);
void appendRow(PackSheet& sheet, GridId grid, const instruments::Instrument& structure);
bool mayRemoveRow(const PackSheet& sheet, GridId grid, int row, const instruments::Instrument& structure);
void removeRow(PackSheet& sheet, GridId grid, int row);

/// Puts all norm tables of a scale behind those of another, under names of their own.
void copyNorms(PackSheet& sheet, int fromScale, int toScale);

/// A bound as it is typed: `12,5`.
QString numberWords(double number);

} // namespace haven::gui
