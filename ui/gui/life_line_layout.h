#pragma once

#include "casefile/life_event.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace haven::gui {

/// What stands beside each other in the picture of a life, from top to bottom.
enum class LifeLineRow { Arrival, Home, Carer, Separation, Event, Help, Other };

/// The day a foster or adopted youth came to live with somebody: the starting point of the bond.
struct LifeArrival {
  std::int64_t relationship = 0;
  std::string name;
  Date day{};
};

/// A life as it is known today.
struct LifeCourse {
  Date birth{};
  Date today{};
  std::vector<casefile::LifeEvent> events;
  std::vector<LifeArrival> arrivals;
};

/// One thing on the line: an entry, a stretch of which nothing is known, or an arrival.
struct LifeLineItem {
  enum class Kind { Arrival, Event, Unknown };
  Kind kind{};
  LifeLineRow row{};
  std::int64_t id = 0; ///< of the relationship or the entry; a stretch counts from 0
  Date first{};        ///< earliest day it may have begun
  Date begun{};        ///< latest day it may have begun
  Date left{};         ///< earliest day it may have ended
  Date last{};         ///< latest day it may have ended
  bool ongoing = false;
  bool moment = false; ///< no end: it happened on one day of those
  bool operator==(const LifeLineItem&) const = default;
};

/// Everything there is to draw, by first day; the same whatever the order of the entries. What lies outside birth and
/// today is cut to it.
std::vector<LifeLineItem> lifeLineItems(const LifeCourse& life);

/// Where an item stands. Positions are shares of the life: 0 is birth, 1 the end of today.
struct LifeLinePlace {
  LifeLineItem item;
  int lane = 0;         ///< from the top of the whole picture
  double from = 0;      ///< where it may begin
  double solidFrom = 0; ///< where it has begun for sure; equal to `solidTo` when nothing of it is sure
  double solidTo = 0;
  double to = 0;        ///< where it has ended for sure
  double wordsFrom = 0; ///< room for its words: never over another item of the lane
  double wordsTo = 0;
};

struct LifeLineLanes {
  LifeLineRow row{};
  int first = 0;
  int count = 0;
};

struct LifeLineLayout {
  std::vector<LifeLinePlace> places; ///< as the items
  std::vector<LifeLineLanes> rows;   ///< those that have anything; where the youth lived always
  int lanes = 0;
};

/// Puts every item on the first lane of its row where it and its words are free of the others.
/// @param wordsShare how much of the width the words of an item ask for at least; 0-1
LifeLineLayout layOut(const std::vector<LifeLineItem>& items, const LifeCourse& life,
                      const std::function<double(const LifeLineItem&)>& wordsShare);

struct AgeTick {
  double at = 0; ///< share of the life
  Months age{};
  Date day{};
};
/// Ages under the line: months for a baby, years later on, so far apart that their words fit.
/// @param leastShare of the width between two of them, and before today
std::vector<AgeTick> ageTicks(const LifeCourse& life, double leastShare);

} // namespace haven::gui
