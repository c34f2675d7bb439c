#pragma once

#include "casefile/timeline.h"
#include "gui/plan_desk.h"
#include "store/entry_versions.h"
#include "store/report_repository.h"

#include <QString>

namespace haven::gui {

/// The open case as its time line tells it. Refers to the desk, and to what is handed in.
struct TimelineContext {
  const PlanDesk* desk = nullptr;
  const report::Definitions* forms = nullptr;                 ///< of every record of the case
  const std::vector<casefile::ReportCopy>* reports = nullptr; ///< that left the store
  const store::EntryVersions* versions = nullptr;             ///< where they were read
  [[nodiscard]] const casefile::CaseFile& file() const { return desk->file(); }
};

/// The civil day of a moment (ISO 8601, UTC) where the user is.
Date localDay(const std::string& at);
/// Everything that happened in the open case, oldest first; days as they are where the user is.
std::vector<casefile::TimelineEntry> timelineOf(const PlanDesk& desk, const std::vector<casefile::ReportCopy>& reports);

QString kindWords(casefile::TimelineKind kind);
/// What happened, a few words: "LSVG afgerond: 18 · laag", "Vier observaties", "Casus geopend".
QString titleWords(const casefile::TimelineEntry& entry, const TimelineContext& context);
/// "23-05-2019", "2019 tot 05-2021", "sinds 2021"
QString dayWords(const casefile::TimelineEntry& entry);
/// "Anna (moeder)"; empty where it is about nobody.
QString aboutWords(const casefile::TimelineEntry& entry, const TimelineContext& context);
/// The whole line, for reading aloud.
QString sentence(const casefile::TimelineEntry& entry, const TimelineContext& context);
/// "LSVG van 21-11-2026, Anna (moeder)": how a record is named where it is chosen.
QString recordName(const casefile::Administration& record, const TimelineContext& context);

} // namespace haven::gui
