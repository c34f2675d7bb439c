#pragma once

#include "base/result.h"
#include "interventions/intervention.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace haven::interventions {

/// A document the facts come from.
struct Document {
  std::string id; ///< `nji-2018`, ...
  std::string title;
  std::string shortTitle;      ///< for lists of sources beside a fact
  std::string recognitionAsOf; ///< `2018-09`, `2019`; empty where its labels bear no date
};

/// A characteristic of a child, carer or family on which interventions are chosen.
struct RiskGroup {
  std::string id;
  std::string label;
  std::string heading;            ///< equal for groups that belong together: `family`, `carer`, `child`, `situation`
  std::string about;              ///< what counts as it, one sentence
  std::vector<std::string> terms; ///< more words by which it is searched
};

/// A working element, a setting.
struct Tag {
  std::string id;
  std::string label;
  std::string about;
  std::vector<std::string> terms;
};

/// What a recognition label means.
struct Recognition {
  std::string id; ///< `dej-sterk`, ...
  std::string label;
  std::string about;
  int weight = 0; ///< for the order of candidates; higher is better supported
};

/// An approach that does harm. Never offered, chosen or added.
struct HarmfulApproach {
  std::string id; ///< `dwang`, `regressie`, `doorwerken-trauma`
  std::string name;
  std::string description;
  std::vector<Statement> terms;    ///< search terms in the sources
  std::vector<std::string> typed;  ///< more terms a user may type
  std::vector<Statement> claims;   ///< what each source says
  std::string distinction;         ///< what it must not be taken for; may be empty
  bool distinctionDerived = false; ///< our inference
  std::vector<SourceRef> sources;
};

/// A fact with more than one place.
struct Remark {
  std::string id;
  std::string title; ///< may be empty
  std::string text;
  std::vector<SourceRef> sources;
};

/// One of the rules for choosing, known by its number.
struct Rule {
  std::string id;      ///< `C-01`
  std::string heading; ///< `preconditions`, `age`, `kind`, `disorder`, `who`, `without`, `plan`, `alongside`, `jgz`
  std::string title;   ///< a few words
  std::string text;
  std::string contrary; ///< what a source says against it; may be empty
  std::vector<SourceRef> sources;
};

/// What to do when nothing fitting is available.
struct Steps {
  std::string id; ///< `handvatten`, `stappen`
  std::string title;
  std::vector<std::string> steps;
  std::string beside; ///< may be empty
  SourceRef source;
};

struct Partner {
  std::string id;
  std::string group; ///< `medical`, `help`, `education`, `informal`, `elsewhere`, `local`
  std::string name;
  std::string offers;
  std::string ages; ///< as stated; may be empty
  std::vector<SourceRef> sources;
};

/// `data/interventions.json`, checked. Immutable once loaded.
struct InterventionCatalogue {
  std::string edition;
  std::string hash; ///< of the text it was read from
  std::vector<Document> documents;
  std::vector<RiskGroup> riskGroups;
  std::vector<Tag> settings;
  std::vector<Tag> elements;
  std::vector<Recognition> recognitions;
  std::vector<Intervention> interventions; ///< by tier, in the order of the sources; local ones last
  std::vector<HarmfulApproach> harmful;
  Remark harmfulWarning;
  std::vector<Remark> harmfulNuances;
  std::vector<std::string> notHarmful; ///< words that look or sound like a harmful term and are none
  std::vector<Remark> limits;          ///< little or no added value
  std::vector<Rule> rules;
  std::vector<Steps> without;
  std::vector<Partner> partners;

  /// nullptr when unknown; so for all of these.
  [[nodiscard]] const Intervention* intervention(std::string_view id) const;
  [[nodiscard]] const RiskGroup* riskGroup(std::string_view id) const;
  [[nodiscard]] const Tag* setting(std::string_view id) const;
  [[nodiscard]] const Tag* element(std::string_view id) const;
  [[nodiscard]] const Recognition* recognition(std::string_view id) const;
  [[nodiscard]] const Rule* rule(std::string_view id) const;
  [[nodiscard]] const Partner* partner(std::string_view id) const;
  [[nodiscard]] const HarmfulApproach* harmfulApproach(std::string_view id) const;
  [[nodiscard]] const Document* document(std::string_view id) const;
};

/// Reads one catalogue and checks it: JSON Schema first, then what a schema cannot say (ids unique, every tag, code and
/// document resolves, ages in order, every fact cited, nothing in it that names a harmful approach).
/// @param name named in errors, usually the file name
/// @param schema text of `interventions.schema.json`
/// @return InvalidFile (file, path as a JSON pointer, reason) for the first fault; nothing of a bad file is used.
Result<InterventionCatalogue> parseInterventions(std::string_view json, std::string_view name, std::string_view schema);

/// `interventions.json` of a data folder, read and checked.
Result<InterventionCatalogue> loadInterventions(const std::filesystem::path& dataDirectory);

} // namespace haven::interventions
