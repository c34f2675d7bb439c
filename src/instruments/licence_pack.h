#pragma once

#include "base/result.h"
#include "instruments/instrument.h"
#include "instruments/json_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::instruments {

/// One answer of the answer scale. Absent or empty is "not filled in yet".
struct PackAnswer {
  std::optional<int> value;
  std::string label;
  std::string neutralLabel; ///< for parents' eyes; empty: the label itself
  bool operator==(const PackAnswer&) const = default;
};

struct PackItem {
  std::string id; ///< of the structure: the number on the paper form
  std::string text;
  bool operator==(const PackItem&) const = default;
};

struct PackBandName {
  std::string id; ///< one of the structure's
  std::string label;
  std::string meaning;
  bool operator==(const PackBandName&) const = default;
};

/// Both bounds belong to the band.
struct PackBand {
  std::string id;
  std::optional<double> from;
  std::optional<double> to;
  bool operator==(const PackBand&) const = default;
};

struct PackNorm {
  std::string id;
  std::string title;
  std::vector<std::string> respondents; ///< empty: any
  std::vector<std::string> sexes;       ///< empty: any, also not recorded
  std::optional<int> fromMonths;
  std::optional<int> toMonths;
  std::vector<PackBand> bands; ///< ascending
  bool operator==(const PackNorm&) const = default;
};

/// Over items, or a total over other scales.
struct PackScale {
  std::string id;
  std::vector<std::string> items;
  std::vector<std::string> reversed;
  std::vector<std::string> of;
  ScaleMethod method = ScaleMethod::Sum;
  int allowedMissing = 0;
  WhenMissing whenMissing = WhenMissing::Withheld;
  Rounding rounding = Rounding::None;
  std::vector<PackNorm> norms;
  bool operator==(const PackScale&) const = default;
};

struct PackCondition {
  std::string scale;
  std::vector<std::string> bands;
  bool operator==(const PackCondition&) const = default;
};

struct PackAdvice {
  std::string id;
  std::string text;
  std::vector<PackCondition> when;
  int atLeast = 1; ///< how many of the conditions have to hold
  bool operator==(const PackAdvice&) const = default;
};

/// What an organisation that owns the manual of an instrument adds to its structure: wording, key, norms, bands and
/// advice. Kept in the encrypted store only. May be half filled in while somebody enters it: `checkPack` says what is
/// missing or wrong.
struct LicencePack {
  std::string instrument;
  std::string edition;        ///< of the instrument, as in its definition
  std::string version;        ///< of this pack, as the organisation calls it
  std::string manual;         ///< what it was taken from: title, print, year
  bool demonstration = false; ///< made up, "niet voor klinisch gebruik"
  std::vector<PackAnswer> answers;
  std::vector<PackItem> items;
  std::vector<PackItem> openQuestions;
  std::vector<PackScale> scales;
  std::vector<PackBandName> bands;
  std::vector<PackAdvice> advice;
  bool operator==(const LicencePack&) const = default;
};

/// What a demonstration pack is marked with, wherever a result of it is shown.
inline constexpr std::string_view kDemonstrationMark = "DEMONSTRATIE: niet voor klinisch gebruik";

/// An empty pack for an instrument: its items, scales and band names in place, everything of the manual still open.
LicencePack emptyPack(const Instrument& structure);

/// Every fault, in the order of the file; empty: the pack can be used. Paths are JSON pointers into the pack's file
/// format (`/scales/0/norms/1/bands/2/from`), so that a form can show each at its field.
std::vector<JsonFault> checkPack(const LicencePack& pack, const Instrument& structure);

/// A pack file as far as it could be read, with everything that is wrong with it.
struct PackReading {
  LicencePack pack;
  std::vector<JsonFault> faults;
};

/// Reads a pack file: JSON, then its schema, then `checkPack` against the structure it names. Each step only where the
/// one before found nothing.
/// @param schema text of `licence-pack.schema.json`
/// @param structures definitions a pack can be for
PackReading readPack(std::string_view json, std::string_view schema, const std::vector<Instrument>& structures);

/// The same for a pack that was checked before, such as one kept in a store.
/// @return InvalidFile (file `name`, path, reason) for the first fault
Result<LicencePack> parsePack(std::string_view json, std::string_view name, std::string_view schema,
                              const std::vector<Instrument>& structures);

/// A pack as it is being entered, in whatever state: what is not there stays empty, what cannot be read is left out.
/// InvalidFile (path, reason) only for what is no JSON object.
Result<LicencePack> readPackDraft(std::string_view json);

/// The pack's file, canonical: the same pack gives the same bytes. What is not filled in is left out.
std::string packToJson(const LicencePack& pack);
/// The same text laid out for people, two-space indent.
std::string packToReadableJson(const LicencePack& pack);

/// Content hash of `packToJson`.
std::string packHash(const LicencePack& pack);

/// The instrument as it can be administered and scored with this pack. The pack must be without faults.
Instrument compose(const Instrument& structure, const LicencePack& pack);

} // namespace haven::instruments
