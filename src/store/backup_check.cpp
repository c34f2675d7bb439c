#include "store/backup_check.h"

#include "store/migrations.h"
#include "store/unlocking.h"

#include <algorithm>
#include <utility>

namespace haven::store {
namespace {

constexpr std::int64_t kPagesAStep = 64;

Result<std::vector<std::string>> tablesOf(Database& database) {
  auto query = database.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  if (!query) return fail(query.error());
  std::vector<std::string> tables;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return tables;
    tables.push_back(query->text(0));
  }
}

tl::unexpected<Error> damaged() {
  return fail(ErrorKind::StoreDamaged, {{"what", "database"}});
}

} // namespace

Result<BackupCheck> BackupCheck::begin(const std::filesystem::path& file, const Secret& storeKey) {
  auto content = readBackupFile(file);
  if (!content) return fail(content.error());
  auto scan = BackupScan::begin(file, *content, &storeKey);
  if (!scan) return fail(scan.error());
  BackupCheck check(file, std::move(*content), std::move(*scan));
  if (const Status opened = check.open(storeKey); !opened) return fail(check.asBackup(opened.error()).error());
  return check;
}

Status BackupCheck::open(const Secret& storeKey) {
  auto database = Database::open(m_file, storeKey, Database::Mode::Reading);
  if (!database) return fail(database.error());
  m_database = std::move(*database);
  const auto pages = m_database->integer("PRAGMA page_count");
  if (!pages) return fail(pages.error());
  const auto pageSize = m_database->integer("PRAGMA page_size");
  if (!pageSize) return fail(pageSize.error());
  m_pages = *pages;
  return std::cmp_equal(*pages * *pageSize, m_content.outline.databaseBytes) ? Status() : damaged();
}

Result<bool> BackupCheck::step() {
  if (!m_scanned) {
    const auto whole = m_scan.step();
    if (!whole) return whole;
    m_scanned = *whole;
    return false;
  }
  Status done;
  if (m_page < m_pages)
    done = readPages();
  else if (m_tables.empty())
    done = checkWhole();
  else
    done = checkTable(m_tables[m_table++]);
  if (!done) return fail(asBackup(done.error()).error());
  return m_page == m_pages && !m_tables.empty() && m_table == m_tables.size();
}

Status BackupCheck::readPages() {
  auto page = m_database->prepare("SELECT length(data) FROM sqlite_dbpage WHERE pgno = ?");
  if (!page) return fail(page.error());
  for (const std::int64_t last = std::min(m_page + kPagesAStep, m_pages); m_page < last; ++m_page) {
    page->reset();
    page->bind(1, m_page + 1);
    const auto row = page->step();
    if (!row) return fail(row.error());
    if (!*row || page->integer(0) == 0) return damaged();
  }
  return {};
}

/// What is of the whole, after which the tables follow one by one.
Status BackupCheck::checkWhole() {
  const auto schema = schemaVersion(*m_database);
  if (!schema) return fail(schema.error());
  if (*schema != m_content.outline.schemaVersion) return damaged();
  if (Status own = checkOwner(); !own) return own;
  if (Status log = checkLog(); !log) return log;
  auto tables = tablesOf(*m_database);
  if (!tables) return fail(tables.error());
  m_tables = std::move(*tables);
  return m_tables.empty() ? damaged() : Status();
}

Status BackupCheck::checkOwner() {
  const auto storeId = metaValue(*m_database, "store_id");
  if (!storeId) return fail(storeId.error());
  return *storeId == m_content.outline.storeId ? Status() : damaged();
}

Status BackupCheck::checkLog() {
  const auto head = logHead(*m_database);
  if (!head) return fail(head.error());
  auto last = m_database->query("SELECT count(*), max(id), (SELECT hash FROM access_log ORDER BY id DESC LIMIT 1) "
                                "FROM access_log");
  if (!last) return fail(last.error());
  if (const auto row = last->step(); !row) return fail(row.error());
  const bool ends = last->integer(0) == head->count && last->integer(1) == head->count && last->text(2) == head->hash;
  return ends && *head == m_content.outline.logHead ? Status() : damaged();
}

Status BackupCheck::checkTable(const std::string& table) {
  auto structure = m_database->query("SELECT integrity_check FROM pragma_integrity_check(?)", table);
  if (!structure) return fail(structure.error());
  if (const auto row = structure->step(); !row) return fail(row.error());
  if (structure->text(0) != "ok") return damaged();
  auto references = m_database->query("SELECT 1 FROM pragma_foreign_key_check(?)", table);
  if (!references) return fail(references.error());
  const auto broken = references->step();
  if (!broken) return fail(broken.error());
  return *broken ? damaged() : Status();
}

double BackupCheck::progress() const {
  const double bytes = static_cast<double>(m_scan.read()) / static_cast<double>(m_content.bytes);
  const double pages = m_pages == 0 ? 0 : static_cast<double>(m_page) / static_cast<double>(m_pages);
  const double tables = m_tables.empty() ? 0 : static_cast<double>(m_table) / static_cast<double>(m_tables.size());
  return 0.3 * bytes + 0.4 * pages + 0.3 * tables;
}

Status BackupCheck::asBackup(const Error& error) const {
  if (error.kind == ErrorKind::StoreDamaged) return invalidBackup(m_file, "damaged");
  return fail(error);
}

} // namespace haven::store
