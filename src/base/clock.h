#pragma once

#include "base/date.h"

#include <string>

namespace haven {

/// Where the program learns what day and time it is; tests decide both.
class Clock {
 public:
  virtual ~Clock() = default;
  /// Seconds since 1970-01-01 UTC.
  [[nodiscard]] virtual std::chrono::sys_seconds now() const = 0;
  /// The civil date where the user is.
  [[nodiscard]] virtual Date today() const = 0;
  /// Milliseconds that only ever go up; for waiting times.
  [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] std::chrono::sys_seconds now() const override;
  [[nodiscard]] Date today() const override;
  [[nodiscard]] std::chrono::milliseconds steady() const override;
};

/// Stands still at noon UTC of a day until it is set again.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(Date today) : m_today(today) {}
  void set(Date today) { m_today = today; }
  void advance(std::chrono::seconds by) { m_offset += by; }
  [[nodiscard]] std::chrono::sys_seconds now() const override;
  [[nodiscard]] Date today() const override { return m_today; }
  [[nodiscard]] std::chrono::milliseconds steady() const override { return m_offset; }

 private:
  Date m_today;
  std::chrono::seconds m_offset{0};
};

/// `2026-11-21T12:00:00Z`
std::string formatIsoTimestamp(std::chrono::sys_seconds moment);
Result<std::chrono::sys_seconds> parseIsoTimestamp(std::string_view text);

} // namespace haven
