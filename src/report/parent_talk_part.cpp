#include "report/parent_parts.h"

#include <algorithm>
#include <utility>

namespace haven::report {
namespace {

using casefile::Administration;
using casefile::ItemRecord;
using instruments::Instrument;
using instruments::Item;

/// One talk or questionnaire, in neutral words, what goes well first.
class Writer {
 public:
  Writer(std::vector<Block>& blocks, const SummaryContext& context, const std::vector<Section>& run)
      : m_blocks(blocks), m_context(context), m_run(run) {}

  void write(const Administration& record) {
    if (m_context.isQuestionnaire(record))
      questionnaire(record);
    else
      talk(record);
  }

 private:
  void add(Block block) { m_blocks.push_back(std::move(block)); }
  [[nodiscard]] bool in(Section section) const { return std::find(m_run.begin(), m_run.end(), section) != m_run.end(); }

  /// What was filled in, and who will talk about it; nothing of what came out.
  void questionnaire(const Administration& record) {
    add(Heading{1, "De vragenlijst van " + m_context.carer(record)});
    if (m_context.isDemonstration(record))
      add(Notice{"Alleen om te laten zien", "Deze vragenlijst is verzonnen. Er volgt niets uit."});
    if (!in(Section::Results)) return;
    const Instrument& definition = *m_context.definition(record);
    add(Paragraph{"Op " + formatDutchDate(record.date) + " vulde " + m_context.carer(record) +
                  " een vragenlijst in over de band met het kind. " +
                  answered(record.answered(), definition.items.size()) + openAnswers(record)});
    add(Paragraph{"Wat is ingevuld, leest u hier niet terug. " +
                  signedBy(record.completed ? *record.completed : record.created) +
                  ", bespreekt het met u en vertelt wat eruit komt. Een vragenlijst alleen zegt nooit genoeg: wat u "
                  "zelf ziet en vertelt, telt net zo goed mee."});
  }

  static std::string answered(int given, std::size_t asked) {
    return given == static_cast<int>(asked) ? "Alle " + std::to_string(asked) + " vragen zijn ingevuld."
                                            : std::to_string(given) + " van de " + std::to_string(asked) +
                                                  " vragen zijn ingevuld; een vraag overslaan mag.";
  }

  static std::string openAnswers(const Administration& record) {
    const auto count = record.openAnswers.size();
    if (count == 0) return {};
    return count == 1 ? " Er is ook één vraag in eigen woorden beantwoord."
                      : " Er zijn ook " + std::to_string(count) + " vragen in eigen woorden beantwoord.";
  }

  void talk(const Administration& record) {
    add(Heading{1, "Ons gesprek over de band met " + m_context.carer(record)});
    bool subjectsTold = false;
    for (const Section section : m_run)
      if (section == Section::Results) {
        circumstances(record);
        if (m_context.scoresForParents()) scores(record);
      } else if (!std::exchange(subjectsTold, true)) {
        subjects(record);
      }
  }

  void circumstances(const Administration& record) {
    Facts facts;
    facts.rows.emplace_back("Gesprek op", formatDutchDate(record.date));
    facts.rows.emplace_back("Leeftijd op die dag", m_context.ageWords(record.date));
    if (const std::string present = m_context.typed(record.conditions.present); !present.empty())
      facts.rows.emplace_back("Erbij waren", present);
    facts.rows.emplace_back("Gesprek gevoerd door", signedBy(record.completed ? *record.completed : record.created));
    add(std::move(facts));
  }

  /// Only where chosen, and never of a licence pack: its numbers mean nothing without the manual.
  void scores(const Administration& record) {
    const Instrument* definition = m_context.definition(record);
    if (definition == nullptr || definition->needsLicencePack || !record.result) return;
    Facts facts;
    for (const instruments::ScaleScore& score : record.result->scales)
      if (const instruments::Scale* scale = definition->scale(score.id); scale != nullptr && score.raw)
        facts.rows.emplace_back(scale->title, numberText(*score.raw) + " op een lijn van " + numberText(score.min) +
                                                  " tot en met " + numberText(score.max));
    if (facts.rows.empty()) return;
    add(Heading{2, "Het gesprek in een getal"});
    add(std::move(facts));
    add(Paragraph{"Een getal is een hulpmiddel om over door te praten. Het zegt niet of u het goed doet, en het staat "
                  "nooit op zichzelf."});
  }

  void subjects(const Administration& record) {
    const Instrument* definition = m_context.definition(record);
    if (definition == nullptr) return;
    subjects(record, *definition, Side::GoesWell);
    subjects(record, *definition, Side::LookTogether);
  }

  enum class Side { GoesWell, LookTogether };

  /// An answer nearer to the pole that the lowest answer stands for. Without poles nothing is known of what an answer
  /// means, and all is for looking at together.
  static Side sideOf(const ItemRecord& said, const Instrument& definition, const Item& item) {
    const bool nearLow = item.low && said.answer && 2 * *said.answer < definition.minAnswer() + definition.maxAnswer();
    return nearLow ? Side::GoesWell : Side::LookTogether;
  }

  void subjects(const Administration& record, const Instrument& definition, Side side) {
    bool first = true;
    for (const Item& item : definition.items) {
      const ItemRecord* said = record.item(item.id);
      if (said == nullptr || sideOf(*said, definition, item) != side) continue;
      const std::string examples = in(Section::Arguments) ? m_context.typed(said->examples) : std::string();
      const std::string described = side == Side::GoesWell && item.low ? item.low->neutralText : std::string();
      if (first) add(Heading{2, side == Side::GoesWell ? "Wat goed gaat" : "Waar we samen naar kijken"});
      first = false;
      add(Heading{3, item.neutralTitle.empty() ? "Onderwerp " + item.id : item.neutralTitle});
      if (!described.empty()) add(Paragraph{described});
      if (!examples.empty())
        add(Paragraph{examples, Paragraph::Style::Quote});
      else if (described.empty())
        add(Paragraph{"Hier is over gesproken."});
    }
  }

  std::vector<Block>& m_blocks;
  const SummaryContext& m_context;
  const std::vector<Section>& m_run;
};

} // namespace

void appendTalksForParents(std::vector<Block>& blocks, const SummaryContext& context, const std::vector<Section>& run) {
  for (const Administration* record : context.latestOfEach())
    Writer(blocks, context, run).write(*record);
}

} // namespace haven::report
