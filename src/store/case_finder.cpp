#include "store/case_finder.h"

#include "base/text.h"
#include "store/case_index.h"
#include "store/case_words.h"
#include "store/deed_standing.h"
#include "store/sqlite.h"

#include <algorithm>
#include <utility>

namespace haven::store {
namespace {

using casefile::CaseId;

constexpr std::string_view kIds[] = {"step-1",  "step-2",   "step-3",       "after",  "closed", "mine",
                                     "overdue", "due-soon", "no-next-look", "drafts", "ready",  "high-lsvg"};
static_assert(std::size(kIds) == kCaseFacets);

constexpr double kIndications = 16;

/// Among so many of the newest cases with the words the first that are wanted are looked for.
constexpr int kNewestLookedAt = 400;

/// What `facetsOf` reads of a case `c` with its row `i` of the index.
constexpr std::string_view kFound =
    "SELECT c.id, coalesce(i.stage, ''), coalesce(i.next_look, ''), coalesce(i.drafts, 0), coalesce(i.ready, 0), "
    "i.lsvg, EXISTS (SELECT 1 FROM case_workers WHERE case_id = c.id AND account = ?1) FROM ";

/// A step, whose it is, when to look again; what is to be done and what was found stand each on their own.
constexpr CaseFacet kStepFacets[] = {CaseFacet::Step1, CaseFacet::Step2, CaseFacet::Step3, CaseFacet::After,
                                     CaseFacet::Closed};
constexpr CaseFacet kLookFacets[] = {CaseFacet::Overdue, CaseFacet::DueSoon, CaseFacet::NoNextLook};

constexpr std::uint16_t bitOf(CaseFacet facet) {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(facet));
}

template <std::size_t N>
constexpr std::uint16_t bitsOf(const CaseFacet (&facets)[N]) {
  std::uint16_t bits = 0;
  for (const CaseFacet facet : facets)
    bits = static_cast<std::uint16_t>(bits | bitOf(facet));
  return bits;
}

constexpr std::uint16_t kGroups[] = {bitsOf(kStepFacets),      bitsOf(kLookFacets),     bitOf(CaseFacet::Mine),
                                     bitOf(CaseFacet::Drafts), bitOf(CaseFacet::Ready), bitOf(CaseFacet::HighLsvg)};

constexpr std::uint16_t groupOf(CaseFacet facet) {
  for (const std::uint16_t group : kGroups)
    if ((group & bitOf(facet)) != 0) return group;
  return 0;
}

bool fits(std::uint16_t has, std::uint16_t wanted) {
  return std::all_of(std::begin(kGroups), std::end(kGroups),
                     [&](std::uint16_t group) { return (wanted & group) == 0 || (has & wanted & group) != 0; });
}

CaseFacet facetOf(plan::Stage stage) {
  switch (stage) {
  case plan::Stage::Step1:
  case plan::Stage::Watching:
    return CaseFacet::Step1;
  case plan::Stage::Step2:
  case plan::Stage::Screened:
    return CaseFacet::Step2;
  case plan::Stage::Step3:
    return CaseFacet::Step3;
  case plan::Stage::Treatment:
  case plan::Stage::Following:
    return CaseFacet::After;
  case plan::Stage::Closed:
    break;
  }
  return CaseFacet::Closed;
}

/// Columns: id, stage, next look, drafts, ready, LSVG, in the own caseload.
CaseFacets facetsOf(const Statement& row, const std::string& today, const std::string& soon) {
  CaseFacets facets;
  if (const auto stage = stageFromId(row.text(1))) facets.set(facetOf(*stage));
  const std::string look = row.text(2);
  if (!facets.has(CaseFacet::Closed)) {
    facets.set(CaseFacet::Overdue, !look.empty() && look < today);
    facets.set(CaseFacet::DueSoon, !look.empty() && look >= today && look <= soon);
    facets.set(CaseFacet::NoNextLook, look.empty());
  }
  facets.set(CaseFacet::Drafts, row.integer(3) > 0);
  facets.set(CaseFacet::Ready, row.flag(4));
  facets.set(CaseFacet::HighLsvg, row.optionalReal(5).value_or(0) >= kIndications);
  facets.set(CaseFacet::Mine, row.flag(6));
  return facets;
}

std::string_view orderBy(CaseOrder order) {
  switch (order) {
  case CaseOrder::Name:
    return " ORDER BY i.sort_name, c.id DESC";
  case CaseOrder::Youngest:
    return " ORDER BY c.date_of_birth DESC, c.id DESC";
  case CaseOrder::NextLook:
    return " ORDER BY i.next_look IS NULL, i.next_look, c.id DESC";
  case CaseOrder::LastResult:
    return " ORDER BY i.last_date IS NULL, i.last_date DESC, c.id DESC";
  case CaseOrder::Newest:
    break;
  }
  return " ORDER BY f.rowid DESC";
}

} // namespace

std::string_view idOf(CaseFacet facet) {
  return kIds[static_cast<std::size_t>(facet)];
}

CaseFacets::CaseFacets(std::initializer_list<CaseFacet> facets) {
  for (const CaseFacet facet : facets)
    set(facet);
}

void CaseFacets::set(CaseFacet facet, bool on) {
  bits = static_cast<std::uint16_t>(on ? bits | bitOf(facet) : bits & ~bitOf(facet));
}

bool CaseFacets::within(CaseFacets wanted) const {
  return fits(bits, wanted.bits);
}

std::vector<CaseId> narrowed(std::span<const FoundCase> found, CaseFacets wanted) {
  std::vector<CaseId> ids;
  for (const FoundCase& one : found)
    if (one.facets.within(wanted)) ids.push_back(one.id);
  return ids;
}

std::array<int, kCaseFacets> countFacets(std::span<const FoundCase> found, CaseFacets wanted) {
  std::array<std::uint16_t, kCaseFacets> with{};
  for (std::size_t i = 0; i < kCaseFacets; ++i) {
    const auto facet = static_cast<CaseFacet>(i);
    with[i] = static_cast<std::uint16_t>((wanted.bits & ~groupOf(facet)) | bitOf(facet));
  }
  std::array<int, kCaseFacets> counts{};
  for (const FoundCase& one : found)
    for (std::size_t i = 0; i < kCaseFacets; ++i)
      counts[i] += fits(one.facets.bits, with[i]) ? 1 : 0;
  return counts;
}

Result<std::vector<FoundCase>> CaseFinder::find(const SearchLeave& leave, const CaseQuery& query, CaseFacets wanted,
                                                std::size_t many,
                                                const std::function<void(std::vector<casefile::CaseId>)>& early) {
  std::vector<FoundCase> found;
  if (!isText(query.words)) return found; // nothing is kept that it could stand in
  const bool inNotes = query.inNotes && !foldedWords(query.words).empty();
  const auto reach = wordsWanted(*m_database, leave.account(), inNotes ? std::string_view() : query.words);
  if (!reach) return fail(reach.error());
  std::string sql = std::string(kFound) +
                    "case_words f JOIN cases c ON c.id = f.rowid LEFT JOIN case_index i ON i.case_id = f.rowid "
                    "WHERE case_words MATCH ?3 AND " +
                    std::string(kWithinReach);
  if (inNotes) // the signs keep the engine from looking `f` up once more for each: it cannot, beside a MATCH, and fails
    sql += " AND (+f.rowid IN (SELECT rowid FROM case_words WHERE case_words MATCH ?4) "
           "OR +f.rowid IN (SELECT rowid FROM case_notes WHERE case_notes MATCH ?5))";
  sql += orderBy(query.order);
  auto rows = m_database->query(sql, leave.account(), leave.now(), *reach);
  if (!rows) return fail(rows.error());
  if (inNotes) {
    const auto named = wordsWanted(*m_database, leave.account(), query.words);
    if (!named) return fail(named.error());
    rows->bind(4, *named).bind(5, notesWanted(query.words));
  }

  const std::string today = formatIsoDate(leave.today());
  const std::string soon = formatIsoDate(addDays(leave.today(), kDaysSoon));
  std::vector<CaseId> first;
  bool told = early == nullptr;
  if (!told && !inNotes && query.order == CaseOrder::Newest) {
    auto newest = newestWith(leave, query.words, wanted, many);
    if (!newest) return fail(newest.error());
    told = newest->size() == many;
    if (told) early(std::move(*newest));
  }
  for (;;) {
    const auto row = rows->step();
    if (!row) return fail(row.error());
    if (!*row) break;
    found.push_back({rows->integer(0), facetsOf(*rows, today, soon)});
    if (told || !found.back().facets.within(wanted)) continue;
    first.push_back(found.back().id);
    if (first.size() < many) continue;
    told = true;
    early(std::move(first));
  }
  if (!told) early(std::move(first));
  return found;
}

// For whom the words are found is part of the whole query and takes most of its time: it spares a look at very many
// cases. The first few are sooner looked at one by one.
Result<std::vector<CaseId>> CaseFinder::newestWith(const SearchLeave& leave, const std::string& search,
                                                   CaseFacets wanted, std::size_t many) {
  std::vector<CaseId> newest;
  const std::string words = wordsAnywhere(search);
  if (words.empty()) return newest;
  auto ids = m_database->query("SELECT rowid FROM case_words WHERE case_words MATCH ? ORDER BY rowid DESC LIMIT ?",
                               words, kNewestLookedAt);
  if (!ids) return fail(ids.error());
  auto one = m_database->prepare(std::string(kFound) +
                                 "cases c LEFT JOIN case_index i ON i.case_id = c.id "
                                 "WHERE c.id = ?3 AND " +
                                 std::string(kWithinReach));
  if (!one) return fail(one.error());
  const std::string today = formatIsoDate(leave.today());
  const std::string soon = formatIsoDate(addDays(leave.today(), kDaysSoon));
  while (newest.size() < many) {
    const auto next = ids->step();
    if (!next) return fail(next.error());
    if (!*next) break;
    one->reset();
    one->bind(1, leave.account()).bind(2, leave.now()).bind(3, ids->integer(0));
    const auto row = one->step();
    if (!row) return fail(row.error());
    if (*row && facetsOf(*one, today, soon).within(wanted)) newest.push_back(one->integer(0));
  }
  return newest;
}

Result<std::vector<CaseListRow>> CaseFinder::rows(const SearchLeave& leave, std::span<const CaseId> ids) {
  auto query = m_database->prepare(std::string(kIndexedList) + " WHERE c.id = ?3 AND " + std::string(kWithinReach));
  if (!query) return fail(query.error());
  std::vector<CaseListRow> rows;
  rows.reserve(ids.size());
  for (const CaseId id : ids) {
    query->reset();
    query->bind(1, leave.account()).bind(2, leave.now()).bind(3, id);
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) continue;
    RowReader reader(*query);
    rows.push_back(caseListRow(reader));
    if (const Status sound = reader.check(); !sound) return fail(sound.error());
  }
  return rows;
}

} // namespace haven::store
