#include "report/parent_parts.h"
#include "report/plan_parts.h"
#include "report/summary_parts.h"

#include <algorithm>
#include <iterator>

namespace haven::report {
namespace {

bool isOfTalks(Section section) {
  return section == Section::Results || section == Section::ItemScores || section == Section::Arguments;
}

/// What parents read of these sections; of the others they read nothing.
bool isForParents(Section section) {
  return isOfTalks(section) || section == Section::Opening || section == Section::FollowUp ||
         section == Section::Closing;
}

/// For parents and carers: what was talked about, in neutral words, what goes well first. Nothing of the instrument's
/// scores, bands or clinical terms; its follow-up texts are written for professionals, so the steps here are general.
class Writer {
 public:
  Writer(std::vector<Block>& blocks, const SummaryContext& context) : m_blocks(blocks), m_context(context) {
    std::copy_if(context.sections().begin(), context.sections().end(), std::back_inserter(m_sections), isForParents);
  }

  void write() {
    if (m_context.file().example) add(Notice{"Voorbeeld", "Alle personen en gegevens in dit verslag zijn verzonnen."});
    add(Paragraph{"Dit verslag gaat over de band tussen een kind en wie het opvoeden. Het beschrijft wat u heeft "
                  "verteld en wat ons samen is opgevallen.",
                  Paragraph::Style::Lead});
    for (std::size_t at = 0; at < m_sections.size();)
      if (isOfTalks(m_sections[at]))
        at = talksFrom(at);
      else
        one(m_sections[at++]);
    add(Notice{"Goed om te weten", "Dit verslag is geen diagnose. Hoe een band groeit, hangt van veel dingen tegelijk "
                                   "af. Niemand heeft er schuld aan, en u kunt veel betekenen voor uw kind."});
  }

 private:
  void add(Block block) { m_blocks.push_back(std::move(block)); }

  void one(Section section) {
    if (section == Section::FollowUp) {
      appendHelpForParents(m_blocks, m_context);
      appendNextStepsForParents(m_blocks, m_context);
    }
    appendOwnText(m_blocks, m_context, section, true);
  }

  std::size_t talksFrom(std::size_t first) {
    std::vector<Section> run;
    for (; first < m_sections.size() && isOfTalks(m_sections[first]); ++first)
      run.push_back(m_sections[first]);
    talks(run);
    for (const Section section : run)
      appendOwnText(m_blocks, m_context, section, true);
    return first;
  }

  void talks(const std::vector<Section>& run) {
    appendTalksForParents(m_blocks, m_context, run);
    if (m_talksTold) return;
    m_talksTold = true;
    if (m_context.latestOfEach().empty()) add(Paragraph{"Er is nog geen gesprek afgerond om hier te beschrijven."});
    if (!m_context.drafts().empty())
      add(Paragraph{"Er is ook een gesprek begonnen dat nog niet klaar is. Dat staat niet in dit verslag."});
  }

  std::vector<Block>& m_blocks;
  const SummaryContext& m_context;
  std::vector<Section> m_sections;
  bool m_talksTold = false;
};

} // namespace

void appendParentSummary(std::vector<Block>& blocks, const SummaryContext& context) {
  Writer(blocks, context).write();
}

} // namespace haven::report
