#include "gui/support/pack_bench.h"

#include "base/data_dir.h"
#include "store/vault.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>

#include <stdexcept>

namespace haven::tests {
namespace {

constexpr Date kToday = std::chrono::year{2026} / 11 / 21;

} // namespace

instruments::LicencePack ownPack() {
  const auto catalogue = instruments::InstrumentCatalogue::load(dataDirectory().value()).value();
  instruments::LicencePack pack = *catalogue.demonstrationPack("aisi-6-12");
  pack.demonstration = false;
  pack.version = "eigen 1";
  pack.manual = "Verzonnen handleiding, eerste druk";
  return pack;
}

PackBench::PackBench(Hand hand) : m_hand(hand) {
  const FixedClock clock(kToday);
  SystemRandom random;
  casefile::Account account;
  account.name = "Voorbeeld Invoerder";
  account.role = casefile::Role::BehaviouralScientist;
  account.administrator = true;
  if (!store::createStore(folder / "kluis", {account, Secret{std::string_view(kPassphrase)}, true}, clock, random))
    throw std::runtime_error("the store could not be made");
  start();
}

void PackBench::start() {
  app = std::make_unique<AppDriver>(QString::fromStdString((folder / "kluis").string()), kToday, m_hand);
  app->type(QStringLiteral("userName"), QStringLiteral("Voorbeeld Invoerder"));
  app->type(QStringLiteral("passphrase"), QLatin1String(kPassphrase));
  app->press(QStringLiteral("openStore"));
  app->waitUntil(QStringLiteral("the store to open"), [this] { return app->window().session() != nullptr; });
  openPacks();
}

void PackBench::restart() {
  app.reset();
  start();
}

void PackBench::openPacks() {
  app->press(QStringLiteral("adminButton"));
  app->waitFor(QStringLiteral("importPack"));
}

std::vector<store::PackRow> PackBench::packs() const {
  return app->window().session()->packs().list().value();
}

const instruments::Instrument& PackBench::structure() const {
  return *app->window().session()->context().catalogue.find("aisi-6-12");
}

QString PackBench::words(const char* label) const {
  const auto* found = app->get<QLabel>(QLatin1String(label));
  if (found == nullptr) throw std::runtime_error(std::string("no such words: ") + label);
  return found->text();
}

QString PackBench::cell(const char* table, int row, int column) const {
  const auto* view = app->get<QAbstractItemView>(QLatin1String(table));
  if (view == nullptr) throw std::runtime_error(std::string("no such table: ") + table);
  return view->model()->index(row, column).data().toString();
}

int PackBench::rows(const char* table) const {
  const auto* view = app->get<QAbstractItemView>(QLatin1String(table));
  if (view == nullptr) throw std::runtime_error(std::string("no such table: ") + table);
  return view->model()->rowCount();
}

QString PackBench::path(const char* name) const {
  return QString::fromStdString((folder / name).string());
}

QString PackBench::write(const char* name, const std::string& content) const {
  QFile file(path(name));
  if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), static_cast<qint64>(content.size())) < 0)
    throw std::runtime_error("a file could not be written");
  return file.fileName();
}

} // namespace haven::tests
