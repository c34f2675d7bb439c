#include "report/work_list.h"

#include "support/catch.h"

using namespace haven;

namespace {

Date day(const char* iso) {
  return parseIsoDate(iso).value();
}

report::ReportMaker maker() {
  report::ReportMaker made;
  made.account.name = "dr. Marleen Vos";
  made.account.role = casefile::Role::BehaviouralScientist;
  made.storeVersion = 7;
  made.today = day("2026-11-21");
  return made;
}

const std::vector<report::WorkListRow>& rows() {
  static const std::vector<report::WorkListRow> kRows = {
      {"2026-0002", "Noor van der Meulen", Months{30}, "stap 2", "balansmodel", day("2026-11-20"), "Sanne Bos"},
      {"2026-0001", "Adam", Months{150}, "stap 1", "", day("2026-11-21"), ""},
      {"2025-0009", "", Months{8}, "stap 3", "DAI", {}, "Sanne Bos"}};
  return kRows;
}

std::string text(const report::WorkListOptions& options) {
  return report::plainText(report::workList(rows(), options, {"Jeugdhulp Voorbeeld", "", {}}, maker()));
}

bool holds(const std::string& whole, std::string_view part) {
  return whole.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a list of work tells each case in the given order, with what is overdue in words") {
  const std::string list = text({true, "mijn casussen over tijd"});
  CHECK(holds(list, "Werklijst van 21-11-2026\n3 casussen: mijn casussen over tijd\n"));
  CHECK(holds(list, "2026-0002\nNoor van der Meulen\n2 jaar en 6 maanden | stap 2 | balansmodel | "
                    "20-11-2026\nvoorbij | Sanne Bos\n"));
  CHECK(holds(list, "2026-0001\nAdam\n12 jaar en 6 maanden | stap 1 |  | 21-11-2026 | \n")); // today is not overdue
  CHECK(holds(list, "2025-0009\n8 maanden | stap 3 | DAI | geen dag | Sanne Bos\n"));
  CHECK(list.find("2026-0002") < list.find("2026-0001"));
  CHECK(holds(list, "Gemaakt door dr. Marleen Vos, gedragswetenschapper\nop 21-11-2026 · Haven, opslagversie 7\n"));
  CHECK(holds(list, "Jeugdhulp Voorbeeld\n"));
}

TEST_CASE("a list of work names no child unless that is chosen") {
  const std::string list = text({});
  CHECK_FALSE(holds(list, "Noor"));
  CHECK_FALSE(holds(list, "Adam"));
  CHECK(holds(list, "2026-0002\n2 jaar en 6 maanden |"));
}

TEST_CASE("an empty list of work says so, and one case is one case") {
  CHECK(holds(report::plainText(report::workList({}, {}, {}, maker())), "0 casussen\nEr is geen casus"));
  CHECK(holds(report::plainText(report::workList({rows().front()}, {}, {}, maker())), "\n1 casus\n"));
}
