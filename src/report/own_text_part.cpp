#include "report/summary_parts.h"

namespace haven::report {
namespace {

constexpr const char* kOwnText = "Eigen tekst van de schrijver";

/// Sections whose words stand among those of others: the label says to which they belong. What those are called is not
/// for parents.
std::string labelOf(const SummaryContext& context, Section section) {
  return !context.forParents() && isAboutRecords(section) ? std::string(kOwnText) + " bij ‘" + titleOf(section) + "’"
                                                          : kOwnText;
}

} // namespace

void appendOwnText(std::vector<Block>& blocks, const SummaryContext& context, Section section, bool sectionTold) {
  const std::string text = context.ownText(section);
  if (text.empty()) return;
  if (!sectionTold) blocks.emplace_back(Heading{1, titleOf(section)});
  blocks.emplace_back(Paragraph{labelOf(context, section), Paragraph::Style::Small});
  blocks.emplace_back(Paragraph{text, Paragraph::Style::Quote});
}

} // namespace haven::report
