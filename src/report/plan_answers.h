#pragma once

#include "report/summary_context.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What was answered to the points of the plan, as a summary tells it; not for use outside src/report.
namespace haven::report {

/// The answers of the present round. Free text goes through the pseudonyms of the context, which must outlive it.
class PlanAnswers {
 public:
  explicit PlanAnswers(const SummaryContext& context);

  [[nodiscard]] const SummaryContext& context() const { return m_context; }
  [[nodiscard]] const plan::PlanDefinition& plan() const { return *m_context.situation()->plan; }
  [[nodiscard]] const plan::PlanState& state() const { return m_state; }
  [[nodiscard]] const casefile::PlanRecord& record() const { return m_context.file().plan; }
  [[nodiscard]] int round() const { return m_state.round; }

  /// Of this point, by relationship and day of observing. Empty: it was never asked.
  [[nodiscard]] std::vector<const casefile::PlanAnswer*> answersTo(std::string_view point) const;
  [[nodiscard]] bool any(const plan::Section& section) const;
  /// Of a point that is asked once.
  [[nodiscard]] const casefile::PlanAnswer* answerTo(std::string_view point) const;

  /// What was chosen or known: "ja", "gevraagd, niet bekend"; "nog niet gevraagd" where there is no answer.
  [[nodiscard]] std::string chosen(std::string_view point, const casefile::PlanAnswer* answer) const;
  /// In own words, with whom it was heard from: "Noor sliep slecht. (ouders, dossier)"
  [[nodiscard]] std::string told(const casefile::PlanAnswer& answer) const;
  /// Both, a line each.
  [[nodiscard]] std::string whole(const plan::Point& point, const casefile::PlanAnswer* answer) const;

  /// A row for each point of the section, of a relationship where it is asked about each; headings where the plan has
  /// them. Nothing where nothing of it was asked.
  void append(std::vector<Block>& blocks, std::string_view section) const;
  /// The same, but only points that were answered; for what is asked when it comes up.
  void appendAnswered(std::vector<Block>& blocks, std::string_view section) const;

 private:
  using Wanted = std::function<bool(const casefile::PlanAnswer*)>;
  void appendRows(std::vector<Block>& blocks, const plan::Section& section, const Wanted& wanted) const;
  void appendFacts(std::vector<Block>& blocks, const plan::Section& section,
                   std::optional<casefile::RelationshipId> about, const Wanted& wanted) const;
  /// Asked at the youth's age.
  [[nodiscard]] bool fits(const plan::Point& point) const;
  /// A record of an instrument or the time line answers it.
  [[nodiscard]] bool isRecorded(const plan::Field& field) const;
  [[nodiscard]] const casefile::PlanAnswer* newest(std::string_view point,
                                                   std::optional<casefile::RelationshipId> about) const;

  const SummaryContext& m_context;
  plan::PlanState m_state;
  casefile::CurrentAnswers m_current;
};

} // namespace haven::report
