#include "report/plan_parts.h"
#include "report/summary_parts.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace haven::report {
namespace {

/// Section by section, in the order that was chosen. Sources come in where they were put, once all that is told is
/// known.
class Writer {
 public:
  explicit Writer(const SummaryContext& context) : m_context(context) {
    if (context.situation() != nullptr) m_answers.emplace(context);
  }

  void write(std::vector<Block>& blocks) {
    notices();
    const std::vector<Section>& sections = m_context.sections();
    for (std::size_t at = 0; at < sections.size();) {
      if (isAboutRecords(sections[at]))
        at = records(at);
      else
        one(sections[at++]);
    }
    sources();
    blocks.insert(blocks.end(), std::make_move_iterator(m_blocks.begin()), std::make_move_iterator(m_blocks.end()));
  }

 private:
  void add(Block block) { m_blocks.push_back(std::move(block)); }

  void notices() {
    if (m_context.file().example) add(Notice{"Voorbeeld", "Alle personen en gegevens in dit document zijn verzonnen."});
    if (m_context.pseudonymous())
      add(Notice{"Zonder namen", "Namen van de jeugdige en de verzorgers, geboortedatum en cliëntnummer zijn "
                                 "weggelaten. In vrije teksten zijn alleen namen vervangen die Haven kent. Lees die "
                                 "teksten na voordat u dit verslag deelt."});
  }

  void one(Section section) {
    std::vector<Block> blocks;
    fill(blocks, section);
    const bool told = !blocks.empty();
    if (section == Section::Sources) m_sourcesAt = m_blocks.size();
    if (told && m_afterLong && section != Section::Course) add(PageBreak{});
    m_afterLong = m_afterLong && !told;
    m_planTold = m_planTold || (told && isOfPlan(section));
    m_blocks.insert(m_blocks.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
    appendOwnText(m_blocks, m_context, section, told || section == Section::Sources || !hasTitle(section));
  }

  void fill(std::vector<Block>& blocks, Section section) {
    if (section == Section::CaseData)
      appendCaseData(blocks, m_context);
    else if (section == Section::Relationships)
      appendRelationships(blocks, m_context);
    else if (section == Section::Informants)
      appendInformants(blocks, m_context);
    else if (section == Section::Course)
      appendCourse(blocks, m_context);
    else if (m_answers)
      appendPlan(blocks, *m_answers, section, m_cited);
  }

  /// What begins a report or ends it needs no name.
  static bool hasTitle(Section section) { return section != Section::Opening && section != Section::Closing; }
  static bool isOfPlan(Section section) {
    constexpr Section kOthers[] = {Section::CaseData, Section::Relationships, Section::Informants, Section::Course};
    return std::find(std::begin(kOthers), std::end(kOthers), section) == std::end(kOthers);
  }

  /// The sections about records from `first` on, as far as they stand together.
  /// @return where the next section stands
  std::size_t records(std::size_t first) {
    const std::vector<Section>& sections = m_context.sections();
    std::size_t end = first;
    while (end < sections.size() && isAboutRecords(sections[end]))
      ++end;
    const std::vector<Section> run(sections.begin() + static_cast<std::ptrdiff_t>(first),
                                   sections.begin() + static_cast<std::ptrdiff_t>(end));
    if ((m_planTold || m_afterLong) && tellsAtLength(run)) add(PageBreak{});
    if (m_context.records().empty() && !m_recordsTold) {
      add(Heading{1, "Uitkomsten"});
      add(Paragraph{"Er is nog geen afgeronde afname."});
    }
    appendRecords(m_blocks, m_context, run, m_cited);
    if (!m_recordsTold) drafts();
    m_recordsTold = true;
    m_afterLong = tellsAtLength(run);
    for (const Section section : run)
      appendOwnText(m_blocks, m_context, section, true);
    return end;
  }

  void drafts() {
    Points points;
    for (const casefile::Administration* draft : m_context.drafts())
      points.items.push_back(m_context.instrumentName(*draft) + ", " + m_context.carer(*draft) + ", gesprek op " +
                             formatDutchDate(draft->date));
    if (points.items.empty()) return;
    add(Heading{1, "Nog niet afgerond"});
    add(Paragraph{"Deze afnames zijn niet afgerond. Hun inhoud staat daarom niet in dit verslag."});
    add(std::move(points));
  }

  void sources() {
    if (m_cited.empty() || !m_sourcesAt) return;
    Facts facts;
    for (const std::string& document : m_cited)
      facts.rows.emplace_back(document, sourceTitle(document));
    const auto at = m_blocks.begin() + static_cast<std::ptrdiff_t>(*m_sourcesAt);
    m_blocks.insert(m_blocks.insert(at, std::move(facts)), Heading{1, titleOf(Section::Sources)});
  }

  const SummaryContext& m_context;
  std::optional<PlanAnswers> m_answers;
  std::vector<Block> m_blocks;
  std::set<std::string> m_cited;
  std::optional<std::size_t> m_sourcesAt;
  bool m_planTold = false;
  bool m_recordsTold = false;
  bool m_afterLong = false; ///< records that take pages stand right above
};

} // namespace

void appendProfessionalSummary(std::vector<Block>& blocks, const SummaryContext& context) {
  Writer(context).write(blocks);
}

} // namespace haven::report
