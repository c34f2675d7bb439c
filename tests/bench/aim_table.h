#pragma once

#include <optional>
#include <string>

namespace haven::bench {

/// A table of what was measured beside what was aimed for: every line says whether the aim was held.
class AimTable {
 public:
  /// Prints the names of the columns.
  AimTable();
  /// @param haven, reference medians in `unit`
  /// @param ratio of the two, as it was taken: the median of the pairs, or a percentile of them
  /// @param aim largest ratio that is good; absent: printed to be seen
  void ratio(const std::string& what, double haven, double reference, const std::string& unit, double ratio,
             std::optional<double> aim = {});
  /// How many times faster than the reference, where more is better.
  void faster(const std::string& what, double haven, double reference, const std::string& unit, double aim);
  /// One value, with no reference to divide it by.
  void value(const std::string& what, double haven, const std::string& unit, std::optional<double> aim = {});
  /// A line that could not be measured: its aim was not held.
  void absent(const std::string& what, const std::string& why);

  [[nodiscard]] bool allHeld() const { return m_missed == 0; }

 private:
  void end(const std::string& measured, std::optional<double> aim, bool held);
  int m_missed = 0;
};

} // namespace haven::bench
