#include "instruments/pack_check.h"

// How long the lists of a pack may be: as its file's schema says, also for a pack that was entered by hand or taken
// from a file with faults. It keeps the work of every other check bounded.
namespace haven::instruments {
namespace {

constexpr std::size_t kMostAnswers = 11;
constexpr std::size_t kMostTexts = 200;
constexpr std::size_t kMostIds = 200;
constexpr std::size_t kMostScales = 30;
constexpr std::size_t kMostNorms = 60;
constexpr std::size_t kMostBands = 20;
constexpr std::size_t kMostAdvice = 50;
constexpr std::size_t kMostConditions = 30;

} // namespace

void PackCheck::sizes() {
  atMost(kMostAnswers, m_pack.answers.size(), "/answers");
  atMost(kMostTexts, m_pack.items.size(), "/items");
  atMost(kMostTexts, m_pack.openQuestions.size(), "/openQuestions");
  atMost(kMostScales, m_pack.scales.size(), "/scales");
  for (std::size_t i = 0; i < m_pack.scales.size(); ++i)
    sizesOf(m_pack.scales[i], under("/scales", i));
  atMost(kMostBands, m_pack.bands.size(), "/bands");
  atMost(kMostAdvice, m_pack.advice.size(), "/advice");
  for (std::size_t i = 0; i < m_pack.advice.size(); ++i) {
    const auto& when = m_pack.advice[i].when;
    const std::string path = under("/advice", i) + "/when";
    atMost(kMostConditions, when.size(), path);
    for (std::size_t k = 0; k < when.size(); ++k)
      atMost(kMostBands, when[k].bands.size(), under(path, k) + "/bands");
  }
}

void PackCheck::sizesOf(const PackScale& scale, const std::string& path) {
  atMost(kMostIds, scale.items.size(), path + "/items");
  atMost(kMostIds, scale.reversed.size(), path + "/reversed");
  atMost(kMostIds, scale.of.size(), path + "/of");
  atMost(kMostNorms, scale.norms.size(), path + "/norms");
  for (std::size_t i = 0; i < scale.norms.size(); ++i) {
    const PackNorm& norm = scale.norms[i];
    const std::string here = under(path + "/norms", i);
    atMost(kMostIds, norm.respondents.size(), here + "/respondents");
    atMost(kMostIds, norm.sexes.size(), here + "/sexes");
    atMost(kMostBands, norm.bands.size(), here + "/bands");
  }
}

} // namespace haven::instruments
