#include "base/text.h"
#include "instruments/licence_pack.h"
#include "report/summary_parts.h"

#include <algorithm>
#include <set>

namespace haven::report {
namespace {

using casefile::Administration;
using casefile::ItemRecord;
using casefile::KnownSince;
using casefile::Relationship;
using instruments::Instrument;

constexpr std::string_view kNoDiagnosis =
    "Deze uitkomst is geen diagnose. Een diagnose vraagt breder, multidisciplinair onderzoek.";

class Writer {
 public:
  Writer(std::vector<Block>& blocks, const SummaryContext& context) : m_blocks(blocks), m_context(context) {}

  void write() {
    notices();
    if (m_context.has(Section::CaseData)) caseData();
    if (m_context.has(Section::Relationships)) relationships();
    const std::size_t before = m_blocks.size();
    appendPlan(m_blocks, m_context, m_cited);
    m_planTold = m_blocks.size() > before;
    outcomes();
    if (m_context.has(Section::Informants)) informants();
    if (m_context.has(Section::Course)) appendCourse(m_blocks, m_context);
    if (m_context.has(Section::Sources)) sources();
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

  void caseData() {
    const auto& file = m_context.file();
    const auto& youth = file.youth;
    Facts facts;
    facts.rows.emplace_back("Casus", file.number);
    if (!m_context.pseudonymous()) {
      facts.rows.emplace_back("Jeugdige", youth.name + (youth.isPseudonym ? " (pseudoniem)" : ""));
      facts.rows.emplace_back("Geboren op", formatDutchDate(youth.dateOfBirth));
      if (!youth.clientNumber.empty()) facts.rows.emplace_back("Cliëntnummer", youth.clientNumber);
    }
    facts.rows.emplace_back("Leeftijd nu", m_context.ageWords(m_context.today()));
    if (!file.opened.at.empty())
      facts.rows.emplace_back("Casus geopend", dayOf(file.opened.at) + ", door " + signedBy(file.opened));
    add(Heading{1, "Gegevens van de casus"});
    add(std::move(facts));
  }

  [[nodiscard]] std::string since(const KnownSince& known) const {
    switch (known.kind) {
    case KnownSince::Kind::Unknown:
      return "niet bekend";
    case KnownSince::Kind::Birth:
      return "de geboorte";
    case KnownSince::Kind::Day:
      // A day could be the day of birth; the age says what matters.
      return m_context.pseudonymous() ? "leeftijd van " + m_context.ageWords(known.day) : formatDutchDate(known.day);
    }
    return {};
  }

  void relationships() {
    add(Heading{1, "Relaties"});
    if (m_context.file().relationships.empty()) {
      add(Paragraph{"Er zijn nog geen relaties vastgelegd."});
      return;
    }
    Table table{{"Verzorger", "Relatie", "Kent de jeugdige sinds"}, {}, {3, 3, 2}};
    for (const Relationship& relationship : m_context.file().relationships) {
      std::string kind = dutch(relationship.kind);
      if (const std::string own = m_context.typed(relationship.description); !own.empty()) kind += ": " + own;
      table.rows.push_back({m_context.pseudonymous() ? m_context.carer(relationship) : relationship.carerName, kind,
                            since(relationship.since)});
    }
    add(std::move(table));
  }

  [[nodiscard]] bool tellsOfRecords() const {
    constexpr Section kParts[] = {Section::Results,   Section::ItemScores,  Section::OpenAnswers,
                                  Section::Arguments, Section::ShortReport, Section::FollowUp};
    return std::any_of(std::begin(kParts), std::end(kParts), [this](Section part) { return m_context.has(part); });
  }

  /// Records that take pages each begin on their own, so that one can be taken out of the file.
  [[nodiscard]] bool tellsAtLength() const {
    return m_context.has(Section::ItemScores) || m_context.has(Section::OpenAnswers) ||
           m_context.has(Section::Arguments) || m_context.has(Section::ShortReport);
  }

  void outcomes() {
    if (!tellsOfRecords()) return;
    const auto records = m_context.records();
    if (m_planTold && tellsAtLength()) add(PageBreak{});
    if (records.empty()) {
      add(Heading{1, "Uitkomsten"});
      add(Paragraph{"Er is nog geen afgeronde afname."});
    }
    for (const Administration* record : records) {
      if (record != records.front() && tellsAtLength()) add(PageBreak{});
      outcome(*record);
    }
    drafts();
  }

  void informants() {
    std::vector<Block> blocks;
    appendInformants(blocks, m_context);
    if (blocks.empty()) return;
    if (tellsOfRecords() && tellsAtLength()) add(PageBreak{});
    m_blocks.insert(m_blocks.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
  }

  void drafts() {
    Points points;
    for (const Administration* draft : m_context.drafts())
      points.items.push_back(m_context.instrumentName(*draft) + ", " + m_context.carer(*draft) + ", gesprek op " +
                             formatDutchDate(draft->date));
    if (points.items.empty()) return;
    add(Heading{1, "Nog niet afgerond"});
    add(Paragraph{"Deze afnames zijn niet afgerond. Hun inhoud staat daarom niet in dit verslag."});
    add(std::move(points));
  }

  void outcome(const Administration& record) {
    const Instrument* definition = m_context.definition(record);
    if (definition != nullptr)
      for (const SourceRef& source : definition->sources)
        cite(source);
    const bool questionnaire = m_context.isQuestionnaire(record);
    add(Heading{1, m_context.instrumentName(record) + (questionnaire ? " ingevuld door " : " over de relatie met ") +
                       m_context.carer(record)});
    if (m_context.isDemonstration(record))
      add(Notice{std::string(instruments::kDemonstrationMark),
                 "Vragen, sleutel, normen en advies van deze afname zijn verzonnen. De uitkomst zegt niets."});
    if (m_context.has(Section::Results)) circumstances(record, definition);
    if (m_context.has(Section::Results)) appendScales(m_blocks, m_context, record);
    add(Notice{"Geen diagnose", definition != nullptr && !definition->notADiagnosis.empty()
                                    ? definition->notADiagnosis
                                    : std::string(kNoDiagnosis)});
    if (questionnaire) {
      if (m_context.has(Section::ItemScores)) appendAnswers(m_blocks, m_context, record);
    } else if (m_context.has(Section::ItemScores) || m_context.has(Section::Arguments)) {
      items(record, definition);
    }
    if (m_context.has(Section::OpenAnswers)) appendOpenAnswers(m_blocks, m_context, record);
    if (m_context.has(Section::ShortReport) && !trimmed(record.report).empty()) {
      add(Heading{2, "Kort verslagje"});
      add(Paragraph{m_context.typed(record.report)});
    }
    if (m_context.has(Section::FollowUp) && record.result) followUp(*record.result);
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
    add(Heading{2, m_context.has(Section::ItemScores) ? "Antwoorden per onderdeel" : "Toelichting per onderdeel"});
    for (Block& result : results)
      add(std::move(result));
  }

  [[nodiscard]] std::optional<ItemResult> itemResult(const Administration& record, const Instrument& definition,
                                                     const instruments::Item& item) const {
    const ItemRecord* said = record.item(item.id);
    ItemResult result;
    result.number = item.id;
    result.title = item.title;
    if (m_context.has(Section::ItemScores)) {
      result.min = definition.minAnswer();
      result.max = definition.maxAnswer();
      result.value = said == nullptr ? std::nullopt : said->answer;
      const auto* option = result.value ? definition.answer(*result.value) : nullptr;
      result.valueLabel = option == nullptr ? "niet ingevuld" : option->label;
      if (said != nullptr) result.ratings = ratings(*said);
    }
    if (m_context.has(Section::Arguments) && said != nullptr) {
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

  void sources() {
    if (m_cited.empty()) return;
    Facts facts;
    for (const std::string& document : m_cited)
      facts.rows.emplace_back(document, sourceTitle(document));
    add(Heading{1, "Bronnen"});
    add(std::move(facts));
  }

  std::vector<Block>& m_blocks;
  const SummaryContext& m_context;
  std::set<std::string> m_cited;
  bool m_planTold = false;
};

} // namespace

void appendProfessionalSummary(std::vector<Block>& blocks, const SummaryContext& context) {
  Writer(blocks, context).write();
}

} // namespace haven::report
