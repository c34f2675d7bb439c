#include "bench/aim_table.h"

#include <cstdio>

namespace haven::bench {
namespace {

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

void begin(const std::string& what, const std::string& haven, const std::string& reference) {
  std::printf("%-62s %12s %12s ", what.c_str(), haven.c_str(), reference.c_str());
}

} // namespace

AimTable::AimTable() {
  begin("measured", "Haven", "reference");
  std::printf("%10s %10s\n", "ratio", "aim");
}

void AimTable::ratio(const std::string& what, double haven, double reference, const std::string& unit, double ratio,
                     std::optional<double> aim) {
  begin(what, number(haven) + " " + unit, number(reference) + " " + unit);
  end(number(ratio), aim, !aim || ratio <= *aim);
}

void AimTable::faster(const std::string& what, double haven, double reference, const std::string& unit, double aim) {
  begin(what, number(haven) + " " + unit, number(reference) + " " + unit);
  const double times = haven > 0 ? reference / haven : 0;
  end(number(times) + " x", aim, times >= aim);
}

void AimTable::value(const std::string& what, double haven, const std::string& unit, std::optional<double> aim) {
  begin(what, number(haven) + " " + unit, "");
  end("", aim, !aim || haven <= *aim);
}

void AimTable::absent(const std::string& what, const std::string& why) {
  begin(what, "", "");
  std::printf("not measured: %s\n", why.c_str());
  ++m_missed;
}

void AimTable::end(const std::string& measured, std::optional<double> aim, bool held) {
  std::printf("%10s %10s  %s\n", measured.c_str(), aim ? number(*aim).c_str() : "",
              !aim   ? ""
              : held ? "held"
                     : "missed");
  std::fflush(stdout);
  if (!held) ++m_missed;
}

} // namespace haven::bench
