#include "base/text.h"
#include "report/course.h"
#include "report/score_line.h"
#include "report/summary_context.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace haven::report {
namespace {

using casefile::Administration;
using casefile::ItemRecord;
using casefile::KnownSince;
using casefile::Relationship;
using instruments::Instrument;
using instruments::ScaleScore;

constexpr std::string_view kNoDiagnosis =
    "Deze uitkomst is geen diagnose. Een diagnose vraagt breder, multidisciplinair onderzoek.";

std::string number(double value) {
  char digits[32];
  std::string text(digits, std::to_chars(std::begin(digits), std::end(digits), value).ptr);
  std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

const instruments::Band* bandOf(const Instrument* definition, const ScaleScore& score) {
  return definition != nullptr && score.band && score.normTable
             ? definition->band(score.id, *score.normTable, *score.band)
             : nullptr;
}

class Writer {
 public:
  Writer(std::vector<Block>& blocks, const SummaryContext& context) : m_blocks(blocks), m_context(context) {}

  void write() {
    notices();
    if (m_context.has(Section::CaseData)) caseData();
    if (m_context.has(Section::Relationships)) relationships();
    outcomes();
    if (m_context.has(Section::Course)) course();
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
    constexpr Section kParts[] = {Section::Results, Section::ItemScores, Section::Arguments, Section::ShortReport,
                                  Section::FollowUp};
    return std::any_of(std::begin(kParts), std::end(kParts), [this](Section part) { return m_context.has(part); });
  }

  /// Records that take pages each begin on their own, so that one can be taken out of the file.
  [[nodiscard]] bool tellsAtLength() const {
    return m_context.has(Section::ItemScores) || m_context.has(Section::Arguments) ||
           m_context.has(Section::ShortReport);
  }

  void outcomes() {
    if (!tellsOfRecords()) return;
    const auto records = m_context.records();
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
    add(Heading{1, m_context.instrumentName(record) + " over de relatie met " + m_context.carer(record)});
    if (m_context.has(Section::Results)) circumstances(record, definition);
    if (m_context.has(Section::Results) && record.result) scores(*record.result, definition);
    add(Notice{"Geen diagnose", definition != nullptr && !definition->notADiagnosis.empty()
                                    ? definition->notADiagnosis
                                    : std::string(kNoDiagnosis)});
    if (m_context.has(Section::ItemScores) || m_context.has(Section::Arguments)) items(record, definition);
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
    fact("Gesprek op", formatDutchDate(record.date));
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

  void scores(const instruments::Score& result, const Instrument* definition) {
    for (const ScaleScore& score : result.scales) {
      const instruments::Scale* scale = definition == nullptr ? nullptr : definition->scale(score.id);
      if (scale != nullptr)
        add(scoreLine(*scale, score));
      else
        add(BandLine{score.id, score.min, score.max, score.raw, {}});
      if (!score.raw) {
        const auto all = static_cast<std::size_t>(score.answered) + score.missing.size();
        add(Paragraph{"Geen uitkomst: " + std::to_string(score.answered) + " van " + std::to_string(all) +
                      " onderdelen ingevuld."});
      }
      if (const instruments::Band* band = bandOf(definition, score)) {
        add(Paragraph{band->meaning, Paragraph::Style::Lead});
        if (!band->note.empty()) add(Paragraph{band->note, Paragraph::Style::Small});
      }
    }
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

  void course() {
    casefile::CaseFile told = m_context.file();
    const auto records = m_context.records();
    std::erase_if(told.administrations, [&](const Administration& record) {
      return std::none_of(records.begin(), records.end(), [&](const auto* kept) { return kept->id == record.id; });
    });
    auto charts = courseCharts(told, m_context.definitions(),
                               [this](const Relationship& relationship) { return m_context.carer(relationship); });
    if (charts.empty()) return;
    add(Heading{1, "Beloop"});
    for (TimeChart& chart : charts)
      add(std::move(chart));
    totals(records);
    add(Paragraph{"Ieder punt is één afname over één relatie; uitkomsten over verschillende relaties worden niet "
                  "gemiddeld. Geen van deze uitkomsten is een diagnose.",
                  Paragraph::Style::Small});
  }

  /// One line a score; the scale is named only where there are several.
  void totals(const std::vector<const Administration*>& records) {
    constexpr std::size_t kScaleColumn = 3;
    Table table{{"Datum", "Leeftijd", "Relatie", "Schaal", "Score", "Betekenis"}, {}, {1.7, 2.7, 2.6, 2, 0.9, 4}};
    std::set<std::string> scales;
    for (const Relationship& relationship : m_context.file().relationships) {
      for (const Administration* record : records) {
        if (record->relationship != relationship.id || !record->isCurrent() || !record->result) continue;
        const Instrument* definition = m_context.definition(*record);
        for (const ScaleScore& score : record->result->scales) {
          const auto* scale = definition == nullptr ? nullptr : definition->scale(score.id);
          const auto* band = bandOf(definition, score);
          const std::string name = m_context.instrumentName(*record) + (scale == nullptr ? "" : ", " + scale->title);
          scales.insert(name);
          table.rows.push_back({formatDutchDate(record->date), m_context.ageWords(record->date),
                                m_context.carer(relationship), name, score.raw ? number(*score.raw) : "–",
                                band == nullptr ? "" : band->label});
        }
      }
    }
    if (scales.size() == 1) {
      const auto drop = [](auto& cells) { cells.erase(cells.begin() + kScaleColumn); };
      drop(table.header);
      drop(table.widths);
      for (auto& row : table.rows)
        drop(row);
    }
    add(std::move(table));
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
};

} // namespace

void appendProfessionalSummary(std::vector<Block>& blocks, const SummaryContext& context) {
  Writer(blocks, context).write();
}

} // namespace haven::report
