#pragma once

#include "base/result.h"
#include "store/case_list.h"
#include "store/search_leave.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

class Database;

/// What cases are narrowed down by. Those of one group widen each other, those of different groups narrow each other.
enum class CaseFacet {
  Step1, ///< also watched, after a step 1 without suspicion
  Step2,
  Step3,
  After, ///< treatment plan, and watched over time
  Closed,
  Mine,       ///< in the own caseload, not only of the team
  Overdue,    ///< the day to look again has passed
  DueSoon,    ///< it is today or within a week
  NoNextLook, ///< open, without such a day
  Drafts,     ///< a form is not finished
  Ready,      ///< nothing is missing for the next decision
  HighLsvg,   ///< a newest LSVG of 16 or more (`lsvg-2016`: indications of insecure attachment)
};
inline constexpr std::size_t kCaseFacets = 12;
/// How many days ahead `DueSoon` reaches.
inline constexpr int kDaysSoon = 7;
/// `step-1`, ..., `closed`, `mine`, `overdue`, `due-soon`, `no-next-look`, `drafts`, `ready`, `high-lsvg`
std::string_view idOf(CaseFacet facet);

/// A set of facets.
struct CaseFacets {
  std::uint16_t bits = 0; ///< one each, in the order of `CaseFacet`

  CaseFacets() = default;
  CaseFacets(std::initializer_list<CaseFacet> facets);
  void set(CaseFacet facet, bool on = true);
  [[nodiscard]] bool has(CaseFacet facet) const { return (bits >> static_cast<unsigned>(facet) & 1U) != 0; }
  /// Whether a case that has these is among those that are wanted; where none are wanted, every case is.
  [[nodiscard]] bool within(CaseFacets wanted) const;
  bool operator==(const CaseFacets&) const = default;
};

enum class CaseOrder { Newest, Name, Youngest, NextLook, LastResult };

struct CaseQuery {
  std::string words;    ///< every one begins a word of the case; none: all cases
  bool inNotes = false; ///< also those in which the words stand in what was written
  CaseOrder order = CaseOrder::Newest;
  bool operator==(const CaseQuery&) const = default;
};

struct FoundCase {
  casefile::CaseId id = 0;
  CaseFacets facets;
};

/// Those that are wanted, in their order.
std::vector<casefile::CaseId> narrowed(std::span<const FoundCase> found, CaseFacets wanted);
/// For each facet: how many there would be with it, of those that the other groups leave.
std::array<int, kCaseFacets> countFacets(std::span<const FoundCase> found, CaseFacets wanted);

/// Finds cases within reach among very many, by what the index says of them (`refreshCaseIndex`). Works on any
/// connection to an open store, and on one that only reads.
class CaseFinder {
 public:
  explicit CaseFinder(Database& database) : m_database(&database) {}

  /// All that fit. `early` is given the first `many` of those with the wanted facets as soon as they are known.
  Result<std::vector<FoundCase>> find(const SearchLeave& leave, const CaseQuery& query, CaseFacets wanted = {},
                                      std::size_t many = 0,
                                      const std::function<void(std::vector<casefile::CaseId>)>& early = nullptr);
  /// What the list shows of these, in this order; those out of reach are left out.
  Result<std::vector<CaseListRow>> rows(const SearchLeave& leave, std::span<const casefile::CaseId> ids);

 private:
  /// The first that are wanted, newest first; fewer where more cases have to be looked at to find them.
  Result<std::vector<casefile::CaseId>> newestWith(const SearchLeave& leave, const std::string& search,
                                                   CaseFacets wanted, std::size_t many);

  Database* m_database;
};

} // namespace haven::store
