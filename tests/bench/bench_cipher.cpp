#include "bench/example_session.h"
#include "bench/measure.h"
#include "bench/statement_trace.h"

#include <cstdio>
#include <functional>
#include <optional>
#include <stdexcept>

// What encryption costs: the very statements of a working store, once on a database as Haven encrypts it and once on a
// plain one. Pages, settings, commits and syncs are the same.

namespace {

using namespace haven;
namespace fs = std::filesystem;

/// Reads every case and every form of it, as opening them one after the other does.
void readAll(bench::ExampleSession& session) {
  const auto rows = session.cases.list().value();
  for (const auto& row : rows)
    if (!session.cases.load(row.id)) throw std::runtime_error("not read");
}

/// The same, but by way of the list, which is read again each time one comes back to it: a review of every case, as it
/// is done on screen.
void reviewAll(bench::ExampleSession& session) {
  const auto rows = session.cases.list().value();
  for (const auto& row : rows) {
    if (!session.cases.load(row.id)) throw std::runtime_error("not read");
    if (!session.cases.list()) throw std::runtime_error("the list was not read");
  }
}

void removeDatabase(const fs::path& file) {
  for (const char* suffix : {"", "-wal"})
    fs::remove(file.string() + suffix);
}

} // namespace

int main() {
  using namespace haven::bench;
  const tests::TempDir folder;
  std::optional<ExampleSession> session;
  // A new store with all example cases: what is written is what the professionals of twelve cases write.
  const auto writes = tracedDuring([&] { session.emplace(folder / "store"); });
  // The connection of the store tells of itself as long as it lives.
  const auto settings = settingsOf(writes);
  const auto readsDuring = [&](const std::function<void()>& work) {
    auto reads = settings;
    const auto told = readsOf(tracedDuring(work));
    if (settings.size() < 5 || told.size() < 50) throw std::runtime_error("the work was not told");
    reads.insert(reads.end(), told.begin(), told.end());
    return reads;
  };
  const auto reads = readsDuring([&] { readAll(*session); });
  const auto reviews = readsDuring([&] { reviewAll(*session); });
  if (writes.size() < 1000) throw std::runtime_error("the work was not told");

  const auto write = [&](bool encrypted) {
    const fs::path file = folder / "new.db";
    removeDatabase(file);
    return millisecondsOf([&] { replay(file, encrypted, writes); });
  };
  const fs::path plain = folder / "plain.db";
  const fs::path cipher = folder / "cipher.db";
  replay(plain, false, writes);
  replay(cipher, true, writes);
  std::printf("%zu statements; %zu to read every case, %zu to review them; %ju and %ju bytes\n", writes.size(),
              reads.size(), reviews.size(), static_cast<std::uintmax_t>(fs::file_size(cipher)),
              static_cast<std::uintmax_t>(fs::file_size(plain)));
  const auto read = [&](bool encrypted, const std::vector<std::string>& statements) {
    return millisecondsOf([&] { replay(encrypted ? cipher : plain, encrypted, statements); });
  };
  printHeader();
  // From a new connection, with nothing in memory yet, each time.
  printRow("reviewing every case, encrypted / plain",
           measurePairs(
               40, [&] { return read(true, reviews); }, [&] { return read(false, reviews); }),
           "ms", 1.2);
  // The hardest there is: every page of the file is decrypted, and none is looked at twice.
  printRow("reading every case once, encrypted / plain",
           measurePairs(
               40, [&] { return read(true, reads); }, [&] { return read(false, reads); }),
           "ms", 1.2);
  printRow("writing the example store, encrypted / plain",
           measurePairs(
               9, [&] { return write(true); }, [&] { return write(false); }),
           "ms", 2.2);
  return 0;
}
