#include "fuzz/reader.h"
#include "interventions/harmful.h"
#include "interventions/matching.h"
#include "interventions/overlay.h"

#include <algorithm>

namespace haven::fuzz {
namespace {

using namespace interventions;

const InterventionCatalogue& shipped() {
  static const auto loaded = loadInterventions(HAVEN_SOURCE_DIR "/data");
  require(loaded.has_value(), "the shipped interventions are sound");
  return *loaded;
}

const std::string& schema() {
  static const std::string text = contentOf(HAVEN_SOURCE_DIR "/data/schema/overlay.schema.json");
  return text;
}

/// The facts stay as they are, and nothing that does harm comes in.
void tryOut(const Overlay& overlay) {
  const InterventionCatalogue joined = withOverlay(shipped(), overlay);
  require(joined.interventions.size() == shipped().interventions.size() + overlay.additions.size(), "all are there");
  for (const Intervention& one : shipped().interventions)
    require(!one.local && joined.intervention(one.id)->name == one.name, "what is shipped is found first");
  for (const Intervention& one : overlay.additions) {
    require(one.local && one.id.starts_with("local-"), "an addition is known as one");
    require(one.recognition.empty() && one.evidence.empty(), "an addition has no recognition");
    require(harmfulIn(one.name, shipped()).empty(), "an addition names nothing harmful");
  }
  for (const int months : {-9, 0, 30, 90, 276}) {
    MatchFacts facts;
    facts.age = Months{months};
    const Matching matching = match(facts, joined, &overlay);
    require(matching.candidates.size() == joined.interventions.size(), "every intervention once");
  }
}

} // namespace

bool takes(std::string_view input) {
  const auto read = parseOverlay(input, "lijst.json", schema(), shipped());
  if (!read) {
    require(read.error().kind == ErrorKind::InvalidFile && !read.error().param("reason").empty(), "a refusal says why");
    return false;
  }
  tryOut(*read);
  return true;
}

} // namespace haven::fuzz
