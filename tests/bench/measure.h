#pragma once

#include <functional>
#include <string>
#include <vector>

namespace haven::bench {

/// Smallest, middle and largest of some measurements of one thing.
struct Spread {
  double least = 0;
  double median = 0;
  double most = 0;
};
Spread spreadOf(std::vector<double> values);
/// The value that this share (0 to 1) of them does not exceed; 0 of none.
double quantileOf(std::vector<double> values, double share);

/// Wall time of one call, in milliseconds.
double millisecondsOf(const std::function<void()>& work);

/// Runs both in turn, A B A B ..., after one uncounted round, so that a machine that slows down slows both.
struct Paired {
  Spread subject;   ///< milliseconds
  Spread reference; ///< milliseconds
  Spread ratio;     ///< subject / reference, pair by pair
};
Paired measurePairs(int pairs, const std::function<double()>& subject, const std::function<double()>& reference);

/// One line: what, both medians, the ratio with its spread, and the aim.
void printRow(const std::string& what, const Paired& measured, const std::string& unit, double aim);
void printHeader();

} // namespace haven::bench
