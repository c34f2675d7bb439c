#include "report/informants.h"
#include "report/score_line.h"
#include "report/summary_parts.h"

namespace haven::report {
namespace {

using casefile::Administration;
using instruments::Instrument;
using instruments::NoBand;
using instruments::Scale;
using instruments::ScaleScore;
using instruments::WhenMissing;

std::string whyNone(NoBand reason) {
  switch (reason) {
  case NoBand::HasOne:
    return {};
  case NoBand::PackMissing:
    return "Geen band: er is geen licentiepakket.";
  case NoBand::TooManyMissing:
    return "Geen score en geen band: er ontbreken meer antwoorden dan deze schaal toelaat.";
  case NoBand::RespondentUnknown:
    return "Geen band: de normtabellen vragen wie de vragenlijst invulde.";
  case NoBand::SexUnknown:
    return "Geen band: de normtabellen vragen het geslacht van de jeugdige, en dat is niet vastgelegd.";
  case NoBand::AgeUnknown:
    return "Geen band: de normtabellen vragen de leeftijd van de jeugdige, en die is niet bekend.";
  case NoBand::NoTableFits:
    return "Geen band: toen deze afname definitief werd, paste geen normtabel bij deze invuller, deze leeftijd of dit "
           "geslacht.";
  }
  return {};
}

std::string tableTitle(const Scale& scale, const ScaleScore& score) {
  for (const auto& norm : scale.norms)
    if (score.normTable && norm.id == *score.normTable) return norm.title;
  return {};
}

std::string counted(std::size_t count, const char* one, const char* more) {
  return std::to_string(count) + " " + (count == 1 ? one : more);
}

/// In what way a score was formed although answers are missing. Which they are is not told: that would give away which
/// items the scale is made of.
std::string howFormed(const Scale& scale, const ScaleScore& score) {
  if (!score.isImputed()) return {};
  if (!scale.of.empty())
    return " In de schalen waaruit deze score bestaat, ontbreken " +
           counted(score.missing.size(), "antwoord", "antwoorden") + ".";
  if (scale.whenMissing == WhenMissing::AsAnswered) return " Alleen wat is ingevuld, telt mee.";
  return std::string(" De score is geschat: ") +
         (score.missing.size() == 1 ? "het ontbrekende antwoord telt" : "de ontbrekende antwoorden tellen") +
         " mee als het gemiddelde van de andere antwoorden op deze schaal.";
}

class Writer {
 public:
  Writer(std::vector<Block>& blocks, const SummaryContext& context, const Administration& record)
      : m_blocks(blocks), m_context(context), m_record(record), m_form(context.definition(record)) {}

  void write() {
    if (m_form != nullptr && m_form->lacksPack()) return withheld();
    for (const ScaleScore& score : m_record.result->scales)
      if (const Scale* scale = m_form == nullptr ? nullptr : m_form->scale(score.id))
        told(*scale, score);
      else
        add(BandLine{marked(score.id), score.min, score.max, score.raw, {}});
  }

 private:
  void add(Block block) { m_blocks.push_back(std::move(block)); }

  [[nodiscard]] std::string marked(const std::string& title) const {
    return m_context.isDemonstration(m_record) ? title + " (" + std::string(kDemonstrationWord) + ")" : title;
  }

  void withheld() {
    add(Paragraph{"Geen scores: bij deze afname hoort geen licentiepakket. De antwoorden zijn bewaard: " +
                      std::to_string(m_record.answered()) + " van " + std::to_string(m_form->items.size()) +
                      " ingevuld.",
                  Paragraph::Style::Lead});
    add(Paragraph{"De sleutel en de normen staan in de handleiding van de vragenlijst. Een organisatie die de "
                  "handleiding heeft, voert ze in bij Beheer, Licentiepakketten. Daarna kan deze afname alsnog worden "
                  "gescoord.",
                  Paragraph::Style::Small});
  }

  void told(const Scale& scale, const ScaleScore& score) {
    BandLine line = scoreLine(scale, score);
    line.title = marked(line.title);
    if (m_form->packHash) line.title += ", van " + numberText(score.min) + " tot en met " + numberText(score.max);
    if (m_form->packHash) line.bands.clear(); // bounds of norms are the manual's
    add(std::move(line));
    if (m_form->packHash)
      fromPack(scale, score);
    else
      ownWords(scale, score);
  }

  void ownWords(const Scale& scale, const ScaleScore& score) {
    if (!score.raw) {
      const auto all = static_cast<std::size_t>(score.answered) + score.missing.size();
      add(Paragraph{"Geen uitkomst: " + std::to_string(score.answered) + " van " + std::to_string(all) +
                    " onderdelen ingevuld."});
    }
    const instruments::Band* band =
        score.band && score.normTable ? m_form->band(scale.id, *score.normTable, *score.band) : nullptr;
    if (band == nullptr) return;
    add(Paragraph{band->meaning, Paragraph::Style::Lead});
    if (!band->note.empty()) add(Paragraph{band->note, Paragraph::Style::Small});
  }

  void fromPack(const Scale& scale, const ScaleScore& score) {
    const casefile::Relationship* relationship = m_context.file().relationship(m_record.relationship);
    const auto sheet = casefile::answerSheet(m_record, *m_form, m_context.file().youth,
                                             relationship == nullptr ? casefile::Relationship{} : *relationship);
    const std::string band = bandLabel(*m_form, score);
    const auto all = static_cast<std::size_t>(score.answered) + score.missing.size();
    std::string words = band.empty() ? whyNone(noBand(scale, score, sheet))
                                     : capital(band) + ", volgens de normtabel ‘" + tableTitle(scale, score) + "’.";
    words += " " + std::to_string(score.answered) + " van " + std::to_string(all) + " ingevuld";
    words +=
        score.missing.empty() ? "." : ", " + std::to_string(score.missing.size()) + " niet." + howFormed(scale, score);
    if (const auto range = instruments::possibleRange(*m_form, scale, sheet))
      words += range->low == range->high
                   ? " Hoe de rest ook was ingevuld, de score was " + numberText(range->low) + " geweest."
                   : " Was alles ingevuld, dan lag de score tussen " + numberText(range->low) + " en " +
                         numberText(range->high) + ".";
    add(Paragraph{words});
  }

  /// What was not known when it was made final can be known by now: then no table was for it then.
  [[nodiscard]] NoBand noBand(const Scale& scale, const ScaleScore& score,
                              const instruments::AnswerSheet& sheet) const {
    const NoBand reason = instruments::whyNoBand(*m_form, scale, score, sheet);
    return reason == NoBand::HasOne ? NoBand::NoTableFits : reason;
  }

  static std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
  }

  std::vector<Block>& m_blocks;
  const SummaryContext& m_context;
  const Administration& m_record;
  const Instrument* m_form;
};

} // namespace

void appendScales(std::vector<Block>& blocks, const SummaryContext& context, const Administration& record) {
  if (record.result) Writer(blocks, context, record).write();
}

} // namespace haven::report
