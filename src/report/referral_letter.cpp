#include "report/referral_letter.h"

#include "base/text.h"
#include "interventions/case_facts.h"
#include "report/case_summary.h"
#include "report/plan_words.h"
#include "report/pseudonym.h"
#include "report/summary_context.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace haven::report {
namespace {

using casefile::MoveKind;
using casefile::PlanMove;
using interventions::CareCondition;
using interventions::Holds;

constexpr std::array<std::pair<LetterPart, std::string_view>, std::size(kLetterParts)> kIds{{
    {LetterPart::Carers, "carers"},
    {LetterPart::Reason, "reason"},
    {LetterPart::Features, "features"},
    {LetterPart::Outcome, "outcome"},
    {LetterPart::Conditions, "conditions"},
    {LetterPart::Consent, "consent"},
    {LetterPart::Agreements, "agreements"},
}};

constexpr std::string_view kNoConsent =
    "Niet vastgelegd of ouders en jeugdige van deze verwijzing weten en ermee instemmen.";

/// One letter being written.
class Letter {
 public:
  Letter(const LetterSubject& subject, const LetterOptions& options)
      : m_subject(subject), m_options(options), m_file(*subject.situation->file), m_pseudonyms(m_file) {}

  std::vector<Block> blocks(const casefile::Account& madeBy) {
    address(madeBy);
    request();
    about();
    if (has(LetterPart::Reason)) words("Waarom deze hulp", m_options.words.reason);
    if (has(LetterPart::Features)) features();
    if (has(LetterPart::Outcome)) outcome();
    if (has(LetterPart::Conditions)) conditions();
    if (has(LetterPart::Consent)) consent();
    if (has(LetterPart::Agreements)) words("Afspraken", m_options.words.agreements);
    sign(madeBy);
    return std::move(m_blocks);
  }

 private:
  [[nodiscard]] bool has(LetterPart part) const {
    return std::find(m_options.parts.begin(), m_options.parts.end(), part) != m_options.parts.end();
  }
  /// What someone typed, without names where none may stand.
  [[nodiscard]] std::string typed(const std::string& text) const {
    return trimmed(m_options.pseudonymous ? m_pseudonyms.applied(text) : text);
  }
  [[nodiscard]] const plan::PlanDefinition& plan() const { return *m_subject.situation->plan; }

  void heading(const char* text) { m_blocks.emplace_back(Heading{2, text}); }
  void words(const char* title, const std::string& text) {
    const std::string body = typed(text);
    if (body.empty()) return;
    heading(title);
    m_blocks.emplace_back(Paragraph{body});
  }

  void address(const casefile::Account& madeBy) {
    Facts facts;
    facts.rows.emplace_back("Aan", trimmed(m_options.words.receiver));
    std::string from = madeBy.name;
    if (const std::string organisation = trimmed(m_options.words.organisation); !organisation.empty())
      from += ", " + organisation;
    facts.rows.emplace_back("Van", from);
    facts.rows.emplace_back("Datum", formatDutchDate(m_subject.situation->today));
    facts.rows.emplace_back("Ons kenmerk", m_file.number);
    m_blocks.emplace_back(std::move(facts));
  }

  void request() {
    heading("Verzoek");
    const interventions::Intervention* help = m_subject.intervention;
    std::string text = "Hierbij verwijzen wij een jeugdige en de verzorgers naar u";
    if (help != nullptr) {
      text += " voor " + help->name;
      if (!help->fullName.empty() && help->fullName != help->name) text += " (" + help->fullName + ")";
    }
    m_blocks.emplace_back(Paragraph{text + "."});
    if (const std::string question = typed(m_options.words.question); !question.empty())
      m_blocks.emplace_back(Paragraph{question});
  }

  void about() {
    heading("Over wie");
    Facts facts;
    const std::string age = dutchAge(completedMonths(m_file.youth.dateOfBirth, m_subject.situation->today));
    if (m_options.pseudonymous) {
      facts.rows.emplace_back("Jeugdige", "bekend onder ons kenmerk");
      facts.rows.emplace_back("Leeftijd", age);
    } else {
      facts.rows.emplace_back("Jeugdige", m_file.youth.name);
      facts.rows.emplace_back("Geboren", formatDutchDate(m_file.youth.dateOfBirth) + " (" + age + ")");
    }
    if (has(LetterPart::Carers))
      for (const casefile::Relationship& one : m_file.relationships) {
        const std::string role = roleOf(one, m_file);
        facts.rows.emplace_back("Verzorger", m_options.pseudonymous ? role : one.carerName + " (" + role + ")");
      }
    m_blocks.emplace_back(std::move(facts));
  }

  /// Of what is known only what the chosen intervention asks for.
  void features() {
    if (m_subject.intervention == nullptr || m_subject.catalogue == nullptr) return;
    const interventions::MatchFacts facts = interventions::factsOf(*m_subject.situation);
    std::set<std::string> told;
    Points points;
    for (const interventions::Target& target : m_subject.intervention->targets)
      for (const std::vector<std::string>& anyOf : target.all)
        for (const std::string& group : anyOf) {
          const interventions::RiskGroup* known = m_subject.catalogue->riskGroup(group);
          if (known != nullptr && facts.group(group) == Holds::Yes && told.insert(group).second)
            points.items.push_back(known->label);
        }
    if (points.items.empty()) return;
    heading("Wat voor deze hulp van belang is");
    m_blocks.emplace_back(std::move(points));
  }

  void outcome() {
    const PlanMove* last = nullptr;
    for (const PlanMove& move : m_file.plan.moves)
      if (move.kind == MoveKind::ConcludeStep1 || move.kind == MoveKind::ConcludeStep2 ||
          move.kind == MoveKind::DecideStep3)
        last = &move;
    if (last == nullptr) return;
    heading("Waar de screening staat");
    Facts facts;
    facts.rows.emplace_back("Besluit", dutch(last->kind) + " op " + dayOf(last->by.at));
    if (const std::string found = outcomeWords(plan(), *last); !found.empty())
      facts.rows.emplace_back("Uitkomst", found);
    facts.rows.emplace_back("Door", signedBy(last->by));
    m_blocks.emplace_back(std::move(facts));
    m_blocks.emplace_back(
        Notice{"Geen diagnose", "De screening wijst aan waar nader gekeken moet worden. Zij stelt niets vast."});
  }

  void conditions() {
    const interventions::MatchFacts facts = interventions::factsOf(*m_subject.situation);
    Facts rows;
    for (const CareCondition condition : interventions::kCareConditions) {
      const plan::Point* point = plan().point(interventions::idOf(condition));
      const Holds holds = facts.condition(condition);
      if (point != nullptr && holds != Holds::Unknown)
        rows.rows.emplace_back(point->title, holds == Holds::Yes ? "ja" : "nee");
    }
    if (rows.rows.empty()) return;
    heading("Voorwaarden");
    m_blocks.emplace_back(std::move(rows));
  }

  void consent() {
    heading("Instemming");
    const std::string told = typed(m_options.words.consent);
    m_blocks.emplace_back(Paragraph{told.empty() ? std::string(kNoConsent) : told});
  }

  /// The greeting is a heading, which stays with what follows it: a name alone on a next page belongs to nothing.
  void sign(const casefile::Account& madeBy) {
    std::string lines = signedBy(madeBy.name, madeBy.role, madeBy.registrations);
    for (const std::string& line : {trimmed(m_options.words.organisation), trimmed(m_options.words.reachableAt)})
      if (!line.empty()) lines += "\n" + line;
    m_blocks.emplace_back(Heading{3, "Met vriendelijke groet,"});
    m_blocks.emplace_back(Paragraph{lines});
  }

  const LetterSubject& m_subject;
  const LetterOptions& m_options;
  const casefile::CaseFile& m_file;
  Pseudonyms m_pseudonyms;
  std::vector<Block> m_blocks;
};

} // namespace

std::string_view idOf(LetterPart part) {
  for (const auto& [known, id] : kIds)
    if (known == part) return id;
  return {};
}

std::optional<LetterPart> letterPartFromId(std::string_view id) {
  for (const auto& [part, known] : kIds)
    if (known == id) return part;
  return std::nullopt;
}

Document referralLetter(const LetterSubject& subject, const LetterOptions& options, const casefile::Account& madeBy) {
  const casefile::CaseFile& file = *subject.situation->file;
  Document letter;
  letter.title = "Verwijsbrief";
  letter.subject = "Verwijsbrief casus " + file.number;
  letter.runningHead = "Verwijsbrief · casus " + file.number;
  letter.footer = "Vertrouwelijk · Haven, verwijsbrief van " + formatDutchDate(subject.situation->today);
  letter.mark = exampleMark(file);
  letter.blocks = Letter(subject, options).blocks(madeBy);
  return letter;
}

std::vector<LetterGap> gapsIn(const LetterOptions& options) {
  const auto tells = [&](LetterPart part) {
    return std::find(options.parts.begin(), options.parts.end(), part) != options.parts.end();
  };
  std::vector<LetterGap> gaps;
  if (trimmed(options.words.receiver).empty()) gaps.push_back(LetterGap::Receiver);
  if (tells(LetterPart::Reason) && trimmed(options.words.reason).empty()) gaps.push_back(LetterGap::Reason);
  if (!tells(LetterPart::Consent) || trimmed(options.words.consent).empty()) gaps.push_back(LetterGap::Consent);
  return gaps;
}

} // namespace haven::report
