#include "base/data_dir.h"
#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/intervention_json.h"
#include "cli/intervention_telling.h"
#include "cli/json_parts.h"
#include "cli/words.h"
#include "instruments/instrument_catalogue.h"
#include "interventions/overlay.h"
#include "text/error_words.h"

#include <algorithm>

namespace haven::cli {
namespace {

using interventions::InterventionCatalogue;
using interventions::Overlay;
using nlohmann::ordered_json;

/// What a command goes by: the shipped catalogue, with an organisation's list over it where one was given.
struct Offer {
  InterventionCatalogue catalogue;
  std::optional<Overlay> overlay;

  [[nodiscard]] const Overlay* list() const { return overlay ? &*overlay : nullptr; }
};

Result<Offer> loadOffer(const std::filesystem::path& overlayFile) {
  auto catalogue = loadInterventionCatalogue();
  if (!catalogue) return fail(catalogue.error());
  if (overlayFile.empty()) return Offer{std::move(*catalogue), std::nullopt};
  const auto folder = dataDirectory();
  if (!folder) return fail(folder.error());
  const auto schema = interventions::overlaySchema(*folder);
  if (!schema) return fail(schema.error());
  const auto text = readFile(overlayFile, instruments::kMaxJson);
  if (!text) return fail(text.error());
  auto overlay = interventions::parseOverlay(*text, overlayFile.string(), *schema, *catalogue);
  if (!overlay) return fail(overlay.error());
  InterventionCatalogue joined = interventions::withOverlay(*catalogue, *overlay);
  return Offer{std::move(joined), std::move(*overlay)};
}

template <class T>
QString idsInWords(const std::vector<T>& list) {
  QStringList ids;
  for (const T& one : list)
    ids << text::printable(one.id);
  return ids.join(QStringLiteral(", "));
}

/// Says which of `tags` are not known and what is; Done where all are.
template <class T>
Exit checkTags(const std::vector<std::string>& tags, const std::vector<T>& known, const QString& unknown,
               const Console& console) {
  Exit exit = Exit::Done;
  for (const std::string& tag : tags) {
    const auto is = [&](const T& one) { return one.id == tag; };
    if (std::any_of(known.begin(), known.end(), is)) continue;
    console.complain(unknown.arg(text::printable(tag), idsInWords(known)));
    exit = Exit::NotAcceptable;
  }
  return exit;
}

/// Only what was given: the groups hold, of anything else nothing is known.
interventions::MatchFacts factsIn(const Options& options) {
  interventions::MatchFacts facts;
  facts.age = Months{options.ageMonths};
  for (const std::string& group : options.groups)
    facts.groups[group] = {interventions::Holds::Yes, true, {}};
  facts.setting = options.setting;
  return facts;
}

} // namespace

Exit matchInterventions(const Options& options, const Console& console) {
  const auto offer = loadOffer(options.overlay);
  if (!offer) return console.refuse(offer.error());
  const InterventionCatalogue& catalogue = offer->catalogue;
  const Exit groups = checkTags(options.groups, catalogue.riskGroups,
                                HavenCli::tr("There is no risk group \"%1\". There are: %2."), console);
  std::vector<std::string> settings;
  if (!options.setting.empty()) settings.push_back(options.setting);
  const Exit setting =
      checkTags(settings, catalogue.settings, HavenCli::tr("There is no setting \"%1\". There are: %2."), console);
  if (groups != Exit::Done || setting != Exit::Done) return Exit::NotAcceptable;

  const auto facts = factsIn(options);
  const auto matching = interventions::match(facts, catalogue, offer->list());
  if (options.json)
    console.print(jsonOf(facts, matching, catalogue));
  else
    tell(facts, matching, catalogue, console);
  return console.finish();
}

Exit searchInterventions(const Options& options, const Console& console) {
  const auto offer = loadOffer(options.overlay);
  if (!offer) return console.refuse(offer.error());
  auto search = store::CatalogueSearch::build(offer->catalogue, offer->list());
  if (!search) return console.refuse(search.error());
  const auto answer = search->find(options.search);
  if (!answer) return console.refuse(answer.error());
  if (options.json)
    console.print(jsonOf(*answer, offer->catalogue));
  else
    tell(*answer, offer->catalogue, console);
  return console.finish();
}

Exit showIntervention(const Options& options, const Console& console) {
  const auto offer = loadOffer(options.overlay);
  if (!offer) return console.refuse(offer.error());
  const InterventionCatalogue& catalogue = offer->catalogue;
  const auto* one = catalogue.intervention(options.intervention);
  const auto* harmful = catalogue.harmfulApproach(options.intervention);
  if (one == nullptr && harmful == nullptr) {
    console.complain(HavenCli::tr("There is no intervention \"%1\". There are: %2.")
                         .arg(text::printable(options.intervention), idsInWords(catalogue.interventions)));
    return Exit::NotAcceptable;
  }
  if (options.json)
    console.print(ordered_json{
        {"harmful", harmful == nullptr ? ordered_json::array() : ordered_json::array({jsonOf(*harmful, catalogue)})},
        {"intervention", one == nullptr ? ordered_json(nullptr) : jsonOf(*one, catalogue)}});
  else if (harmful != nullptr)
    tell(*harmful, catalogue, console);
  else
    tell(*one, catalogue, console);
  return console.finish();
}

} // namespace haven::cli
