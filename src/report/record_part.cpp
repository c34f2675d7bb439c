#include "base/text.h"
#include "instruments/licence_pack.h"
#include "report/summary_parts.h"

#include <algorithm>

namespace haven::report {
namespace {

using casefile::Administration;
using casefile::ItemRecord;
using instruments::Instrument;

constexpr std::string_view kNoDiagnosis =
    "Deze uitkomst is geen diagnose. Een diagnose vraagt breder, multidisciplinair onderzoek.";

bool isAmong(const std::vector<Section>& run, Section section) {
  return std::find(run.begin(), run.end(), section) != run.end();
}

/// One final record: what it is about, then its sections in their order. That it is no diagnosis stands after the
/// result, or before all else where the result is not told here.
class Writer {
 public:
  Writer(std::vector<Block>& blocks, const SummaryContext& context, const std::vector<Section>& run,
         std::set<std::string>& cited)
      : m_blocks(blocks), m_context(context), m_run(run), m_cited(cited) {}

  void write(const Administration& record) {
    const Instrument* definition = m_context.definition(record);
    if (definition != nullptr)
      for (const SourceRef& source : definition->sources)
        cite(source);
    add(Heading{1, m_context.instrumentName(record) +
                       (m_context.isQuestionnaire(record) ? " ingevuld door " : " over de relatie met ") +
                       m_context.carer(record)});
    if (m_context.isDemonstration(record))
      add(Notice{std::string(instruments::kDemonstrationMark),
                 "Vragen, sleutel, normen en advies van deze afname zijn verzonnen. De uitkomst zegt niets."});
    if (!in(Section::Results)) noDiagnosis(definition);
    m_itemsTold = false;
    for (const Section section : m_run)
      part(section, record, definition);
  }

 private:
  void add(Block block) { m_blocks.push_back(std::move(block)); }
  [[nodiscard]] bool in(Section section) const { return isAmong(m_run, section); }

  void part(Section section, const Administration& record, const Instrument* definition) {
    const bool questionnaire = m_context.isQuestionnaire(record);
    switch (section) {
    case Section::Results:
      circumstances(record, definition);
      appendScales(m_blocks, m_context, record);
      noDiagnosis(definition);
      break;
    case Section::ItemScores:
    case Section::Arguments: // an answer and its argument are told together where both are
      if (questionnaire && section == Section::ItemScores) appendAnswers(m_blocks, m_context, record);
      if (!questionnaire && !m_itemsTold) items(record, definition);
      m_itemsTold = true;
      break;
    case Section::OpenAnswers:
      appendOpenAnswers(m_blocks, m_context, record);
      break;
    case Section::ShortReport:
      shortReport(record);
      break;
    case Section::FollowUp:
      if (record.result) followUp(*record.result);
      break;
    default:
      break;
    }
  }

  void noDiagnosis(const Instrument* definition) {
    add(Notice{"Geen diagnose", definition != nullptr && !definition->notADiagnosis.empty()
                                    ? definition->notADiagnosis
                                    : std::string(kNoDiagnosis)});
  }

  void shortReport(const Administration& record) {
    if (trimmed(record.report).empty()) return;
    add(Heading{2, "Kort verslagje"});
    add(Paragraph{m_context.typed(record.report)});
  }

  void circumstances(const Administration& record, const Instrument* definition) {
    const auto& settled = record.conditions;
    Facts facts;
    const auto fact = [&](const char* label, std::string value) {
      if (!value.empty()) facts.rows.emplace_back(label, std::move(value));
    };
    if (definition != nullptr) fact("Instrument", definition->title + " (uitgave " + record.edition + ")");
    const bool questionnaire = m_context.isQuestionnaire(record);
    if (questionnaire) {
      fact("Ingevuld door", m_context.carer(record));
      fact("Licentiepakket", packWords(*definition));
    }
    fact(questionnaire ? "Ingevuld op" : "Gesprek op", formatDutchDate(record.date));
    fact("Leeftijd op die dag", m_context.ageWords(record.date));
    fact("Afgenomen door", signedBy(record.completed ? *record.completed : record.created));
    fact("Aanwezig", m_context.typed(settled.present));
    std::string explained = m_context.typed(settled.explainedBy);
    if (settled.explainedOn) explained += (explained.empty() ? "op " : ", op ") + formatDutchDate(*settled.explainedOn);
    fact("Vooraf uitgelegd door", explained);
    if (settled.agreed) fact("Instemming van", m_context.typed(settled.agreedBy));
    fact("Reden om van het advies af te wijken", m_context.typed(settled.departureReason));
    if (record.version > 1 || record.correctedBy)
      fact("Versie",
           std::to_string(record.version) + (record.correctedBy ? ", later vervangen door een correctie" : ""));
    fact("Reden van de correctie", m_context.typed(record.correctionReason));
    add(std::move(facts));
  }

  /// From which manual its key and norms were taken, and which version of that.
  [[nodiscard]] std::string packWords(const Instrument& definition) {
    if (!definition.needsLicencePack) return {};
    for (const instruments::Scale& scale : definition.scales)
      for (const instruments::NormTable& norm : scale.norms) {
        cite(norm.source);
        return norm.source.place;
      }
    return definition.lacksPack() ? "geen" : "";
  }

  void items(const Administration& record, const Instrument* definition) {
    std::vector<Block> results;
    if (definition != nullptr) {
      for (const instruments::Item& item : definition->items)
        if (auto result = itemResult(record, *definition, item)) results.emplace_back(std::move(*result));
    }
    if (results.empty()) return;
    add(Heading{2, in(Section::ItemScores) ? "Antwoorden per onderdeel" : "Toelichting per onderdeel"});
    for (Block& result : results)
      add(std::move(result));
  }

  [[nodiscard]] std::optional<ItemResult> itemResult(const Administration& record, const Instrument& definition,
                                                     const instruments::Item& item) const {
    const ItemRecord* said = record.item(item.id);
    ItemResult result;
    result.number = item.id;
    result.title = item.title;
    if (in(Section::ItemScores)) {
      result.min = definition.minAnswer();
      result.max = definition.maxAnswer();
      result.value = said == nullptr ? std::nullopt : said->answer;
      const auto* option = result.value ? definition.answer(*result.value) : nullptr;
      result.valueLabel = option == nullptr ? "niet ingevuld" : option->label;
      if (said != nullptr) result.ratings = ratings(*said);
    }
    if (in(Section::Arguments) && said != nullptr) {
      result.argument = m_context.typed(said->argument);
      result.examples = m_context.typed(said->examples);
    }
    const bool empty = result.max == 0 && result.argument.empty() && result.examples.empty();
    return empty ? std::nullopt : std::optional(std::move(result));
  }

  static std::string ratings(const ItemRecord& said) {
    std::string text;
    if (said.parentRating) text = "ouder " + std::to_string(*said.parentRating);
    if (said.professionalRating)
      text += (text.empty() ? "" : ", ") + std::string("professional ") + std::to_string(*said.professionalRating);
    return text;
  }

  void followUp(const instruments::Score& result) {
    if (result.advice.empty()) return;
    add(Heading{2, "Mogelijke vervolgstappen"});
    std::vector<std::string> reasons;
    Points points;
    for (const instruments::Advice& advice : result.advice) {
      points.items.push_back(advice.text + " (" + advice.source.text() + ")");
      cite(advice.source);
      if (std::find(reasons.begin(), reasons.end(), advice.reason) == reasons.end()) reasons.push_back(advice.reason);
    }
    add(std::move(points));
    for (const std::string& reason : reasons)
      if (!reason.empty()) add(Paragraph{reason, Paragraph::Style::Small});
  }

  void cite(const SourceRef& source) {
    if (!source.document.empty()) m_cited.insert(source.document);
  }

  std::vector<Block>& m_blocks;
  const SummaryContext& m_context;
  const std::vector<Section>& m_run;
  std::set<std::string>& m_cited;
  bool m_itemsTold = false;
};

} // namespace

bool isAboutRecords(Section section) {
  constexpr Section kParts[] = {Section::Results,   Section::ItemScores,  Section::OpenAnswers,
                                Section::Arguments, Section::ShortReport, Section::FollowUp};
  return std::find(std::begin(kParts), std::end(kParts), section) != std::end(kParts);
}

bool tellsAtLength(const std::vector<Section>& run) {
  return isAmong(run, Section::ItemScores) || isAmong(run, Section::OpenAnswers) || isAmong(run, Section::Arguments) ||
         isAmong(run, Section::ShortReport);
}

void appendRecords(std::vector<Block>& blocks, const SummaryContext& context, const std::vector<Section>& run,
                   std::set<std::string>& cited) {
  const auto records = context.records();
  for (const Administration* record : records) {
    if (record != records.front() && tellsAtLength(run)) blocks.emplace_back(PageBreak{});
    Writer(blocks, context, run, cited).write(*record);
  }
}

} // namespace haven::report
