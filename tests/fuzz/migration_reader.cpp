#include "fuzz/engine_memory.h"
#include "fuzz/reader.h"
#include "store/database_copy.h"
#include "store/migrations.h"
#include "store/sqlite.h"

#include <array>
#include <memory>
#include <vector>

namespace haven::fuzz {
namespace {

using namespace store;

constexpr std::size_t kPage = 4096;
constexpr std::string_view kPageSize("\x10\x00", 2); ///< as the first page says it, at 16

/// Something in every table that the step after it touches.
constexpr std::string_view kRows = R"sql(
INSERT INTO meta VALUES ('store_id', '00000000000000000000000000000000');
INSERT INTO accounts (name, name_folded, role, administrator, created_at)
VALUES ('Voorbeeld', 'voorbeeld', 'behavioural-scientist', 0, '2026-11-21T12:00:00Z');
INSERT INTO cases (year, serial, example, name, is_pseudonym, date_of_birth, client_number, search, opened_by,
  opened_name, opened_role, opened_registrations, opened_at)
VALUES (2026, 1, 1, 'Voorbeeld: Noor', 0, '2024-01-15', '', 'noor', 1, 'Voorbeeld', 'behavioural-scientist', '[]',
  '2026-11-21T12:00:00Z');
INSERT INTO relationships (case_id, carer_name, kind, description, since_kind) VALUES (1, 'Marit', 'mother', '', 'birth');
INSERT INTO definitions VALUES ('sha256:x', 'lsvg', '1', '{}');
INSERT INTO definition_items VALUES ('sha256:x', '1');
INSERT INTO definition_answers VALUES ('sha256:x', 2);
INSERT INTO administrations (relationship, definition, date, state, created_by, created_name, created_role,
  created_registrations, created_at)
VALUES (1, 'sha256:x', '2026-11-20', 'draft', 1, 'Voorbeeld', 'behavioural-scientist', '[]', '2026-11-21T12:00:00Z');
INSERT INTO items (administration, item, answer, argument, examples) VALUES (1, '1', 2, 'argument', '');
)sql";

using Image = std::vector<std::string>;

std::string bytesOf(std::string_view hex) {
  const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'A' + 10; };
  std::string bytes;
  for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
    bytes += static_cast<char>(digit(hex[at]) << 4 | digit(hex[at + 1]));
  return bytes;
}

/// The pages of a store's database as it was at this version, without encryption.
Image imageAt(int version) {
  const auto database = Database::inMemory().value();
  const auto steps = migrations();
  require(migrate(*database, steps.first(1)).has_value(), "the first step");
  require(database->runScript(kRows).has_value(), "rows");
  require(migrate(*database, steps.first(static_cast<std::size_t>(version))).has_value(), "the steps until it");
  auto pages = database->query("SELECT hex(data) FROM sqlite_dbpage ORDER BY pgno");
  Image image;
  while (pages->step().value())
    image.push_back(bytesOf(pages->text(0)));
  require(!image.empty() && image.front().size() == kPage, "pages");
  return image;
}

const Image& imageOf(int version) {
  static const std::array<Image, 5> images{imageAt(1), imageAt(2), imageAt(3), imageAt(4), imageAt(5)};
  return images.at(static_cast<std::size_t>(version - 1));
}

/// Puts the bytes of the input over those of the image: each five say page, place and byte.
void damage(Image& image, std::string_view changes) {
  const auto byteAt = [&](std::size_t at) -> std::size_t { return static_cast<unsigned char>(changes[at]); };
  for (std::size_t at = 0; at + 5 <= changes.size(); at += 5) {
    const std::size_t page = (byteAt(at) | byteAt(at + 1) << 8U) % image.size();
    const std::size_t place = (byteAt(at + 2) | byteAt(at + 3) << 8U) % kPage;
    image[page][place] = changes[at + 4];
  }
}

/// Puts the pages into an empty database, which goes on believing that it is empty.
bool put(const Image& image, Database& database) {
  // Pages in memory cannot change their size, and the engine would try for ever; that of a file it does.
  if (std::string_view(image.front()).substr(16, 2) != kPageSize) return false;
  auto statement = database.prepare("INSERT INTO sqlite_dbpage (pgno, data) VALUES (?, CAST(? AS BLOB))");
  require(statement.has_value(), "pages can be written");
  auto transaction = Transaction::begin(database);
  for (std::size_t page = 0; page < image.size(); ++page) {
    statement->reset();
    statement->bind(1, static_cast<std::int64_t>(page + 1)).bind(2, image[page]);
    if (!statement->run()) return false; // what the first page says of the others is believed at once
  }
  statement->reset();
  return transaction->commit().has_value();
}

/// A database of these pages; nothing where the engine itself takes no such page. It is a copy of the one they were put
/// into: the engine looks at the pages of a copy anew, and not at pages in memory that it has looked at before.
std::unique_ptr<Database> databaseOf(const Image& image) {
  const auto pages = Database::inMemory().value();
  auto database = Database::inMemory().value();
  if (!put(image, *pages)) return nullptr;
  {
    auto copy = DatabaseCopy::begin(*pages, *database);
    if (!copy || copy->step(-1) != true) return nullptr;
  }
  // As the connection of a store is.
  const Status set = database->runScript("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; "
                                         "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; "
                                         "PRAGMA secure_delete=ON;");
  return set ? std::move(database) : nullptr;
}

} // namespace

/// The first byte says which version and whether it is to be brought to the next one only, which takes a fraction of
/// the time; the rest what is damaged in it. Taken: it was brought there.
bool takes(std::string_view input) {
  [[maybe_unused]] static const bool kept = (keepEngineMemory(), true);
  if (input.empty()) return false;
  const unsigned first = static_cast<unsigned char>(input.front());
  const int version = (first & 32U) != 0 ? 5 : 1 + static_cast<int>(first & 3U);
  const auto steps = (first & 28U) == 0 ? migrations() : migrations().first(static_cast<std::size_t>(version) + 1);
  Image image = imageOf(version);
  damage(image, input.substr(1));
  const auto database = databaseOf(image);
  if (!database) return false;
  const bool saysItsVersion = schemaVersion(*database) == version;
  const Status done = migrate(*database, steps);
  if (!done) return false;
  if (!saysItsVersion) return true; // with another it may have been left as it is
  require(schemaVersion(*database) == latestVersion(steps), "the wanted version");
  require(database->integer("SELECT count(*) FROM pragma_foreign_key_check") == 0, "references hold");
  return true;
}

} // namespace haven::fuzz
