#include "report/plan_parts.h"
#include "report/summary_context.h"

namespace haven::report {
namespace {

using casefile::Administration;
using casefile::ItemRecord;
using instruments::Instrument;
using instruments::Item;

/// For parents and carers: what was talked about, in neutral words, what goes well first. Nothing of the instrument's
/// scores, bands or clinical terms; its follow-up texts are written for professionals, so the steps here are general.
class Writer {
 public:
  Writer(std::vector<Block>& blocks, const SummaryContext& context) : m_blocks(blocks), m_context(context) {}

  void write() {
    if (m_context.file().example) add(Notice{"Voorbeeld", "Alle personen en gegevens in dit verslag zijn verzonnen."});
    add(Paragraph{"Dit verslag gaat over de band tussen een kind en wie het opvoeden. Het beschrijft wat u heeft "
                  "verteld en wat ons samen is opgevallen.",
                  Paragraph::Style::Lead});
    const auto records = m_context.latestOfEach();
    if (records.empty()) add(Paragraph{"Er is nog geen gesprek afgerond om hier te beschrijven."});
    for (const Administration* record : records)
      if (m_context.isQuestionnaire(*record))
        questionnaire(*record);
      else
        talk(*record);
    if (!m_context.drafts().empty())
      add(Paragraph{"Er is ook een gesprek begonnen dat nog niet klaar is. Dat staat niet in dit verslag."});
    if (m_context.has(Section::FollowUp)) {
      appendHelpForParents(m_blocks, m_context);
      nextSteps();
    }
    add(Notice{"Goed om te weten", "Dit verslag is geen diagnose. Hoe een band groeit, hangt van veel dingen tegelijk "
                                   "af. Niemand heeft er schuld aan, en u kunt veel betekenen voor uw kind."});
  }

 private:
  void add(Block block) { m_blocks.push_back(std::move(block)); }

  /// What was filled in, and who will talk about it; nothing of what came out.
  void questionnaire(const Administration& record) {
    add(Heading{1, "De vragenlijst van " + m_context.carer(record)});
    if (m_context.isDemonstration(record))
      add(Notice{"Alleen om te laten zien", "Deze vragenlijst is verzonnen. Er volgt niets uit."});
    if (!m_context.has(Section::Results)) return;
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
    if (m_context.has(Section::Results)) {
      Facts facts;
      facts.rows.emplace_back("Gesprek op", formatDutchDate(record.date));
      facts.rows.emplace_back("Leeftijd op die dag", m_context.ageWords(record.date));
      if (const std::string present = m_context.typed(record.conditions.present); !present.empty())
        facts.rows.emplace_back("Erbij waren", present);
      facts.rows.emplace_back("Gesprek gevoerd door", signedBy(record.completed ? *record.completed : record.created));
      add(std::move(facts));
    }
    const Instrument* definition = m_context.definition(record);
    if (definition == nullptr || !(m_context.has(Section::ItemScores) || m_context.has(Section::Arguments))) return;
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
      const std::string examples = m_context.has(Section::Arguments) ? m_context.typed(said->examples) : std::string();
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

  /// What was agreed next, of all that the plan keeps: never a conclusion, and nothing a professional wrote.
  static std::string agreed(const casefile::PlanRecord& plan) {
    if (plan.closed()) return "We hebben het samen kijken afgerond. U kunt altijd weer contact opnemen.";
    if (plan.last(casefile::MoveKind::SettleTreatment, plan.round()) != nullptr)
      return "We hebben afgesproken welke begeleiding er komt.";
    if (plan.last(casefile::MoveKind::DecideStep3, plan.round()) != nullptr)
      return "We maken samen een plan voor wat u en uw kind nodig hebben.";
    const auto* settled = plan.last(casefile::MoveKind::ConcludeStep2, plan.round());
    switch (settled == nullptr ? casefile::Follow::None : settled->follow) {
    case casefile::Follow::Close:
      return "We hebben afgesproken dat we het samen kijken afronden.";
    case casefile::Follow::OtherExamination:
      return "We hebben afgesproken dat er nog iets anders wordt onderzocht. We vertellen u wat en waarom.";
    case casefile::Follow::Guidance:
      return "We hebben afgesproken dat er begeleiding komt, en dat we daarna opnieuw kijken.";
    case casefile::Follow::Step3:
      return "We hebben afgesproken dat iemand die veel weet van de band tussen kinderen en hun opvoeders, met ons "
             "meekijkt.";
    case casefile::Follow::None:
      break;
    }
    return {};
  }

  /// A day that has passed says nothing about what was agreed.
  [[nodiscard]] std::string lookAgain() const {
    const plan::PlanState state = plan::planState(*m_context.situation());
    if (m_context.file().plan.closed() || !state.nextLook || state.nextLook->daysLeft < 0) return {};
    return "We kijken opnieuw op " + formatDutchDate(state.nextLook->day) + ".";
  }

  void nextSteps() {
    add(Heading{1, "Hoe we verdergaan"});
    if (m_context.situation() != nullptr) {
      Points settled;
      for (const std::string& words : {agreed(m_context.file().plan), lookAgain()})
        if (!words.empty()) settled.items.push_back(words);
      if (!settled.items.empty()) add(std::move(settled));
    }
    add(Points{{"We nemen dit verslag samen met u door. Herkent u het? Zeg het ons als iets anders is of ontbreekt.",
                "We vragen wat u en uw kind nodig hebben, en spreken samen af wat we gaan doen.",
                "U kunt altijd uitleg en advies vragen over een goede band met uw kind.",
                "Soms is het prettig als iemand meekijkt die meer weet van de band tussen kinderen en hun opvoeders. "
                "Stellen we dat voor, dan vertellen we waarom en beslissen we het samen met u."}});
  }

  std::vector<Block>& m_blocks;
  const SummaryContext& m_context;
};

} // namespace

void appendParentSummary(std::vector<Block>& blocks, const SummaryContext& context) {
  Writer(blocks, context).write();
}

} // namespace haven::report
