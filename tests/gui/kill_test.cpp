#include "base/clock.h"
#include "base/data_dir.h"
#include "base/random.h"
#include "instruments/instrument_catalogue.h"
#include "store/case_repository.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <map>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace haven;

namespace {

constexpr int kKills = 200;
constexpr const char* kName = "Voorbeeld Vuller";
constexpr const char* kPassphrase = "doorgaan na elke val";

using Answers = std::map<std::string, int>;

/// A store with one case and one draft whose cards are open.
void makeStore(const std::filesystem::path& folder) {
  const FixedClock clock(parseIsoDate("2026-11-21").value());
  SystemRandom random;
  const auto catalogue = instruments::InstrumentCatalogue::load(dataDirectory().value()).value();
  casefile::Account account;
  account.name = kName;
  account.role = casefile::Role::BehaviouralScientist;
  auto made = store::createStore(folder, {account, Secret{std::string_view(kPassphrase)}, true}, clock, random).value();
  store::CaseRepository cases(made.store);
  const std::vector<casefile::Relationship> carers{
      {0, "Voorbeeld: moeder", casefile::RelationshipKind::Mother, "", {casefile::KnownSince::Kind::Birth, {}}}};
  const auto id =
      cases.createCase({"Voorbeeld: kind", true, parseIsoDate("2024-05-01").value(), ""}, carers, true).value();
  const auto file = cases.load(id).value();
  const auto draft =
      cases.beginAdministration(file.relationships.front().id, *catalogue.find("lsvg"), clock.today()).value();
  casefile::Conditions settled;
  settled.knowsAttachmentTheory = settled.agreed = true;
  settled.explainedBy = settled.agreedBy = settled.present = "voorbeeld";
  settled.explainedOn = clock.today();
  REQUIRE(cases.saveConditions(draft, settled, true).has_value());
}

/// The program, filling in; killed when this goes.
class Filling {
 public:
  Filling(const std::filesystem::path& folder, unsigned seed) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    m_child = fork();
    if (m_child == 0) {
      dup2(ends[1], STDOUT_FILENO);
      const std::string where = folder.string();
      const std::string chance = std::to_string(seed);
      execl(HAVEN_KILL_DRIVER, HAVEN_KILL_DRIVER, where.c_str(), kName, kPassphrase, chance.c_str(), nullptr);
      _exit(127);
    }
    close(ends[1]);
    m_read = ends[0];
  }
  ~Filling() { close(m_read); }

  /// Reads lines for some time, or until one equals `last`; false when the program ended by itself.
  bool read(std::chrono::milliseconds atMost, const std::string& last = {}) {
    const auto end = std::chrono::steady_clock::now() + atMost;
    // On a busy machine lines come several at a time: the one that is waited for need not be the newest.
    const auto told = [&] { return !last.empty() && std::find(m_lines.begin(), m_lines.end(), last) != m_lines.end(); };
    while (!told()) {
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
      if (left.count() <= 0) return true;
      pollfd ready{m_read, POLLIN, 0};
      if (poll(&ready, 1, static_cast<int>(left.count())) <= 0) continue;
      if (!take()) return false;
    }
    return true;
  }

  /// SIGKILL, and everything it had told until then.
  std::vector<std::string> kill() {
    ::kill(m_child, SIGKILL);
    int status = 0;
    waitpid(m_child, &status, 0);
    m_wasKilled = WIFSIGNALED(status);
    while (take()) {
    }
    return m_lines;
  }
  [[nodiscard]] bool wasKilled() const { return m_wasKilled; }

 private:
  bool take() {
    char bytes[4096];
    const ssize_t got = ::read(m_read, bytes, sizeof bytes);
    if (got <= 0) return false;
    m_rest.append(bytes, static_cast<std::size_t>(got));
    for (std::size_t end = m_rest.find('\n'); end != std::string::npos; end = m_rest.find('\n')) {
      m_lines.push_back(m_rest.substr(0, end));
      m_rest.erase(0, end + 1);
    }
    return true;
  }

  pid_t m_child = 0;
  int m_read = -1;
  bool m_wasKilled = false;
  std::string m_rest;
  std::vector<std::string> m_lines;
};

} // namespace

TEST_CASE("killed 200 times while filling in, every answer the screen had accepted is there") {
  const tests::TempDir folder;
  makeStore(folder / "kluis");
  std::mt19937 chance(20261121);
  Answers accepted;
  std::optional<std::pair<std::string, int>> halfway; // pressed, not yet said to be kept, when it was killed
  int inTheMiddle = 0;
  int answersKept = 0;

  for (int round = 0; round <= kKills; ++round) {
    Filling program(folder / "kluis", static_cast<unsigned>(round) + 1);
    INFO("round " << round);
    REQUIRE(program.read(std::chrono::seconds{60}, "verified")); // it starts, and store and records are whole
    // Mostly while it fills in, now and then while it is still opening pages.
    if (round % 5 != 0) REQUIRE(program.read(std::chrono::seconds{60}, "ready"));
    program.read(std::chrono::milliseconds{std::uniform_int_distribution(0, 400)(chance)});
    const auto lines = program.kill();
    REQUIRE(program.wasKilled());

    Answers stored;
    bool verified = false;
    std::optional<std::pair<std::string, int>> tried;
    Answers after;
    for (const std::string& line : lines) {
      std::istringstream words(line);
      std::string kind;
      std::string item;
      int answer = 0;
      words >> kind >> item >> answer;
      if (kind == "stored") stored[item] = answer;
      if (kind == "verified") {
        verified = true;
        after = stored;
      }
      if (kind == "try") tried = {item, answer};
      if (kind == "ok") {
        after[item] = answer;
        tried.reset();
        ++answersKept;
      }
    }
    REQUIRE(verified);
    // What was accepted before the last kill is there; the one that was half-way is there or is not.
    if (stored != accepted && halfway) accepted[halfway->first] = halfway->second;
    REQUIRE(stored == accepted);
    accepted = after;
    halfway = tried;
    if (tried) ++inTheMiddle;
  }
  CHECK(answersKept > kKills); // the play really filled in
  CHECK(inTheMiddle > 0);      // and was sometimes hit between key and commit
  WARN(kKills << " kills, " << answersKept << " answers kept, " << inTheMiddle << " hit half-way");
}
