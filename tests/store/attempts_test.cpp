#include "store/attempts.h"

#include "store/access_log.h"
#include "store/sqlite.h"
#include "store/staff.h"

using namespace haven;
using namespace haven::tests;
using namespace std::chrono_literals;
namespace fs = std::filesystem;
using store::Attempts;

namespace {

constexpr std::string_view kWrong = "helemaal verkeerd";

/// Logins and failed ones, oldest first: what, name, moment.
std::vector<std::string> logins(store::OpenStore& opened) {
  auto rows = opened.database().query(
      "SELECT act || ' ' || name || ' ' || object || ' ' || at FROM access_log WHERE act LIKE 'login%' ORDER BY id");
  std::vector<std::string> found;
  while (rows->step() == true)
    found.push_back(rows->text(0));
  return found;
}

} // namespace

TEST_CASE("waiting begins after the third wrong attempt, doubles, and ends at five minutes") {
  struct Row {
    int wrong;
    std::chrono::seconds wait;
  };
  for (const Row row :
       {Row{0, 0s}, Row{1, 0s}, Row{2, 0s}, Row{3, 1s}, Row{4, 2s}, Row{5, 4s}, Row{6, 8s}, Row{10, 128s},
        Row{11, 256s}, Row{12, 300s}, Row{13, 300s}, Row{40, 300s}, Row{INT32_MAX, 300s}}) {
    INFO(row.wrong);
    CHECK(store::waitAfter(row.wrong) == row.wait);
  }
}

TEST_CASE("wrong attempts slow down, whatever way they are made, and over restarts") {
  Staff staff;
  auto& clock = staff.made.clock;
  struct Row {
    const char* way;
    std::function<Error()> attempt;
  };
  const Row rows[] = {{"a passphrase", [&] { return errorOf(staff.open(kBo, kWrong)); }},
                      {"a name", [&] { return errorOf(staff.open("Niemand", kBosPassphrase)); }},
                      {"a recovery code",
                       [&] {
                         return errorOf(store::recoverStore(staff.folder(), "0000-0000-0000-0000-0000-0000-0000-0000",
                                                            kBo, passphrase(kWrong), clock, staff.made.random));
                       }},
                      {"within an open store", [&] {
                         staff.become(kAccountName, kPassphrase);
                         Error error;
                         for (int i = 0; i < 4; ++i)
                           error = errorOf(staff.made.store->checkPassphrase(passphrase(kWrong)));
                         staff.made.close();
                         return error;
                       }}};
  staff.made.close();
  const bool inStore = GENERATE(false, true);
  if (inStore) {
    CHECK(rows[3].attempt() == Error{ErrorKind::TooManyAttempts, {{"seconds", "1"}}});
    CHECK(kindOf(staff.open(kBo, kBosPassphrase)) == ErrorKind::TooManyAttempts); // also after closing
    clock.advance(1s);
    CHECK(staff.opens(kBo, kBosPassphrase));
    return;
  }
  for (int i = 0; i < 3; ++i) {
    INFO(rows[i].way);
    CHECK(rows[i].attempt().kind == ErrorKind::WrongCredentials);
  }
  for (int i = 0; i < 3; ++i) { // nobody gets in, right or wrong, and nothing more is counted
    INFO(rows[i].way);
    CHECK(rows[i].attempt() == Error{ErrorKind::TooManyAttempts, {{"seconds", "1"}}});
  }
  CHECK(kindOf(staff.open(kBo, kBosPassphrase)) == ErrorKind::TooManyAttempts);
  CHECK(kindOf(store::recoverStore(staff.folder(), staff.made.recoveryCode, kBo, passphrase(kWrong), clock,
                                   staff.made.random)) == ErrorKind::TooManyAttempts);
  clock.advance(1s);
  CHECK(rows[0].attempt().kind == ErrorKind::WrongCredentials);
  clock.advance(1s);
  CHECK(rows[0].attempt() == Error{ErrorKind::TooManyAttempts, {{"seconds", "1"}}});
  clock.advance(1s);
  CHECK(staff.opens(kBo, kBosPassphrase));
  CHECK(rows[0].attempt().kind == ErrorKind::WrongCredentials); // the first again
  CHECK(rows[1].attempt().kind == ErrorKind::WrongCredentials);
}

TEST_CASE("a clock that is set back or forward keeps nobody out for longer than the wait") {
  Staff staff;
  staff.made.close();
  auto& clock = staff.made.clock;
  for (int i = 0; i < 3; ++i)
    CHECK(kindOf(staff.open(kBo, kWrong)) == ErrorKind::WrongCredentials);
  clock.set(day("2020-01-01"));
  CHECK(errorOf(staff.open(kBo, kBosPassphrase)) == Error{ErrorKind::TooManyAttempts, {{"seconds", "1"}}});
  clock.advance(1s);
  CHECK(staff.opens(kBo, kBosPassphrase));
}

TEST_CASE("what stands in the attempts file is no name, and damage of it keeps nobody out") {
  Staff staff;
  staff.made.close();
  const auto file = staff.folder() / Attempts::kFileName;
  CHECK_FALSE(fs::exists(file));
  const std::string stranger = staff.stranger();
  for (int i = 0; i < 3; ++i)
    CHECK_FALSE(staff.opens(i == 2 ? stranger : std::string(kBo), kWrong));
  const std::string kept = bytesOf(file);
  for (const char* word : {"Bo", "Fictief", "Iemand", "helemaal", "verkeerd"})
    CHECK(kept.find(word) == std::string::npos);
  const Attempts read = store::readAttempts(staff.folder());
  CHECK(read.wrong == 3);
  REQUIRE(read.untold.size() == 3);
  CHECK((read.untold[0].slots.size() == 1) == staff.boIsAlone());
  CHECK(read.untold[2].slots.empty());

  for (const std::string& damaged :
       {std::string(), std::string("{"), std::string("[]"), std::string("{\"format\":2}"),
        kept.substr(0, kept.size() / 2), std::string("{\"format\":1,\"wrong\":-4,\"waitFrom\":\"\",\"untold\":[]}"),
        std::string(2'000'000, '[')}) {
    writeBytes(file, damaged);
    CHECK(store::readAttempts(staff.folder()) == Attempts{});
    CHECK(kindOf(staff.open(kBo, kWrong)) == ErrorKind::WrongCredentials); // and is replaced
    CHECK(store::readAttempts(staff.folder()).wrong == 1);
  }
  writeBytes(file, R"({"format":1,"wrong":2147483647,"waitFrom":"2099-01-01T00:00:00Z","untold":[]})");
  CHECK(errorOf(staff.open(kBo, kBosPassphrase)) == Error{ErrorKind::TooManyAttempts, {{"seconds", "300"}}});
  staff.made.clock.advance(300s);
  CHECK(staff.opens(kBo, kBosPassphrase));
}

TEST_CASE("where the attempts cannot be noted, the right passphrase opens all the same") {
  Staff staff;
  staff.made.close();
  fs::create_directories(staff.folder() / Attempts::kFileName / "vol"); // nothing can be put in its place
  for (int i = 0; i < 5; ++i)
    CHECK(kindOf(staff.open(kBo, kWrong)) == ErrorKind::WrongCredentials);
  CHECK(staff.opens(kBo, kBosPassphrase));
}

TEST_CASE("who came in and who did not stands in the access log, once") {
  Staff staff;
  staff.made.close();
  auto& clock = staff.made.clock;
  CHECK_FALSE(staff.opens(kBo, kWrong));
  clock.advance(60s);
  CHECK_FALSE(staff.opens(staff.stranger(), kWrong));
  CHECK(store::readAttempts(staff.folder()).untold.size() == 2);
  const std::string untold = bytesOf(staff.folder() / Attempts::kFileName);
  clock.advance(60s);
  // Where somebody shares Bo's bucket, both were tried and nobody is named.
  const std::string who = staff.boIsAlone() ? "Bo Fictief" : "";
  const std::vector<std::string> expected{
      "login-failed " + who + " account 2026-11-21T12:00:00Z",
      "login-failed  account 2026-11-21T12:01:00Z",
      "login Cas Verzonnen store 2026-11-21T12:02:00Z",
  };
  {
    auto opened = staff.open(kCas, kCassPassphrase);
    REQUIRE(opened.has_value());
    CHECK(logins(*opened) == expected);
    CHECK_FALSE(fs::exists(staff.folder() / Attempts::kFileName));
    CHECK(store::AccessLog(*opened).verify()->faults.empty());
  }
  // Killed between the log and the file: told of all the same only once.
  writeBytes(staff.folder() / Attempts::kFileName, untold);
  auto opened = staff.open(kCas, kCassPassphrase);
  REQUIRE(opened.has_value());
  CHECK(logins(*opened).size() == expected.size() + 1);
}
