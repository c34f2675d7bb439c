#include "report/summary_context.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace haven::report {
namespace {

constexpr std::pair<std::string_view, std::string_view> kTitles[] = {
    {"richtlijn-2020", "Richtlijn Problematische gehechtheid voor jeugdhulp en jeugdbescherming, herziening 2019/2020"},
    {"richtlijn-web", "Webpagina bij die richtlijn: Preventie en interventie, conclusies"},
    {"nji-2018", "Nederlands Jeugdinstituut, Jeugdigen met een problematische gehechtheid: Wat werkt?, 2018"},
    {"nji-web", "Nederlands Jeugdinstituut, Wat werkt bij hechtingsproblemen?"},
    {"licentiepakket", "Wat deze organisatie uit de handleiding van het instrument in Haven heeft ingevoerd"},
    {"jgz-2021", "JGZ-richtlijn Ouder-kindrelatie, geautoriseerd op 25 januari 2021"},
};

} // namespace

std::string sourceTitle(const std::string& document) {
  const auto* const found =
      std::find_if(std::begin(kTitles), std::end(kTitles), [&](const auto& known) { return known.first == document; });
  return found == std::end(kTitles) ? document : std::string(found->second);
}

} // namespace haven::report
