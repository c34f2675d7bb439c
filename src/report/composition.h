#pragma once

#include "base/result.h"
#include "report/case_summary.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::report {

/// What a report is for; each has sections of its own.
enum class ReportKind { CaseSummary, ParentSummary, StepTwo, StepThree };
inline constexpr ReportKind kReportKinds[] = {ReportKind::CaseSummary, ReportKind::ParentSummary, ReportKind::StepTwo,
                                              ReportKind::StepThree};
/// `case-summary`, `parent-summary`, `step-2`, `step-3`; kept with a composition and with what was exported
std::string_view idOf(ReportKind kind);
std::optional<ReportKind> reportKindFromId(std::string_view id);

/// Longest own text of one section, in code points: some pages. All sections together stay within what is read back.
inline constexpr std::size_t kMaxOwnText = 8'000;

/// A section in its place.
struct CompositionPart {
  Section section{};
  bool on = true;
  std::string ownText; ///< of who writes; may be empty
  bool operator==(const CompositionPart&) const = default;
};

/// A report as it was put together: what it tells, in which order, for whom. Every section of its kind once.
struct Composition {
  ReportKind kind = ReportKind::CaseSummary;
  std::vector<CompositionPart> parts;
  std::optional<casefile::RelationshipId> about; ///< absent: every relationship
  bool pseudonymous = false;
  bool scoresForParents = false; ///< of the summary for parents only
  bool final = false;            ///< no watermark

  [[nodiscard]] const CompositionPart* part(Section section) const;
  [[nodiscard]] CompositionPart* part(Section section);
  bool operator==(const Composition&) const = default;
};

/// How a report of this kind begins: its sections in the order of the plan, those on that are usual.
Composition usualComposition(ReportKind kind);

/// Moves a section one place up (-1) or down (1); false where it stands at that end or is not there.
bool moveSection(Composition& composition, Section section, int step);

/// JSON. Own text longer than `kMaxOwnText` is the caller's to refuse.
std::string writeComposition(const Composition& composition);

/// What was kept, made whole again.
struct ReadComposition {
  Composition composition;
  /// Ids of sections that this version does not know or that stand there twice; they are left out.
  std::vector<std::string> leftOut;
};
/// Sections that are missing come last, on where that is usual.
/// InvalidFile (file `composition`, path, reason) for what is no composition of this kind, and for own text that is
/// longer than `kMaxOwnText` or no text.
Result<ReadComposition> readComposition(std::string_view json, ReportKind kind);

/// What a report is made of.
struct ReportSubject {
  const casefile::CaseFile* file = nullptr;
  const Definitions* definitions = nullptr;
  const plan::Situation* situation = nullptr;                 ///< of the same case
  const interventions::InterventionCatalogue* help = nullptr; ///< may be absent
};

/// Who makes it, from which store and when.
struct ReportMaker {
  casefile::Account account;
  int storeVersion = 0;
  Date today{};
};

/// Whether a report of this kind can be final: those of step 2 and 3 only once that step was concluded.
bool canBeFinal(ReportKind kind, const casefile::CaseFile& file);

/// The report in Dutch. Until it is final every page says that it is a draft.
Document compose(const ReportSubject& subject, const Composition& composition, const Letterhead& letterhead,
                 const ReportMaker& maker);

} // namespace haven::report
