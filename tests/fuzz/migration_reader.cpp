#include "fuzz/reader.h"
#include "store/migrations.h"
#include "store/sqlite.h"

#include <array>
#include <memory>
#include <vector>

namespace haven::fuzz {
namespace {

using namespace store;

constexpr std::size_t kPage = 4096;

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
    image.push_back(pages->text(0));
  require(!image.empty() && image.front().size() == 2 * kPage, "pages");
  return image;
}

const Image& imageOf(int version) {
  static const std::array<Image, 4> images{imageAt(1), imageAt(2), imageAt(3), imageAt(4)};
  return images.at(static_cast<std::size_t>(version - 1));
}

/// Puts the bytes of the input over those of the image: each five say page, place and byte.
void damage(Image& image, std::string_view changes) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto byteAt = [&](std::size_t at) { return static_cast<unsigned char>(changes[at]); };
  for (std::size_t at = 0; at + 5 <= changes.size(); at += 5) {
    const std::size_t page = (byteAt(at) | byteAt(at + 1) << 8U) % image.size();
    const std::size_t place = (byteAt(at + 2) | static_cast<std::size_t>(byteAt(at + 3) << 8U)) % kPage;
    image[page][2 * place] = kDigits[byteAt(at + 4) >> 4U];
    image[page][2 * place + 1] = kDigits[byteAt(at + 4) & 15U];
  }
}

/// Nothing where the engine itself takes no such page.
std::unique_ptr<Database> databaseOf(const Image& image) {
  auto database = Database::inMemory().value();
  // As the connection of a store is.
  require(database
              ->runScript("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON;"
                          "PRAGMA recursive_triggers=ON; PRAGMA secure_delete=ON;"
                          "CREATE TABLE room (x); DROP TABLE room;")
              .has_value(),
          "a connection");
  auto put = database->prepare("INSERT INTO sqlite_dbpage (pgno, data) VALUES (?, unhex(?))");
  if (!put) return nullptr;
  auto transaction = Transaction::begin(*database);
  for (std::size_t page = 0; page < image.size(); ++page) {
    put->reset();
    put->bind(1, static_cast<std::int64_t>(page + 1));
    put->bind(2, image[page]);
    if (!put->run()) return nullptr;
  }
  put->reset();
  const bool done = transaction->commit().has_value();
  { const auto finished = std::move(*put); }
  return done ? std::move(database) : nullptr;
}

} // namespace

/// The first byte says which version, the rest what is damaged in it. Taken: it was brought up to date.
bool takes(std::string_view input) {
  if (input.empty()) return false;
  Image image = imageOf(1 + static_cast<unsigned char>(input.front()) % 4);
  damage(image, input.substr(1));
  const auto database = databaseOf(image);
  if (!database) return false;
  const Status done = migrate(*database, migrations());
  if (!done) return false;
  require(schemaVersion(*database) == latestVersion(migrations()), "the newest version");
  require(database->integer("SELECT count(*) FROM pragma_foreign_key_check") == 0, "references hold");
  return true;
}

} // namespace haven::fuzz
