#include "gui/support/admin_bench.h"

#include "store/sqlite.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <stdexcept>

namespace haven::tests {

int loggedIn(gui::Session& session, const std::string& act) {
  auto query = session.store().database().query("SELECT act || ' ' || object, object_id FROM access_log");
  int found = 0;
  while (query && query->step().value_or(false))
    found += query->text(0) == act || query->text(0) + ' ' + query->text(1) == act ? 1 : 0;
  return found;
}

casefile::Account AdminBench::administrator() {
  return {.name = "Dr. Vera Voorbeeld",
          .role = casefile::Role::BehaviouralScientist,
          .administrator = true,
          .registrations = {},
          .teams = {}};
}

casefile::Account AdminBench::professional() {
  return {.name = "Sam Voorbeeld", .role = casefile::Role::BehaviouralScientist, .registrations = {}, .teams = {}};
}

AdminBench::AdminBench(casefile::Account account) : FlowBench(std::move(account)) {}

casefile::AccountId AdminBench::addColleague(const char* name, casefile::Role role) {
  const auto added =
      accounts().add({.name = name, .role = role, .registrations = {}, .teams = {}}, Secret{kPassphrase});
  if (!added) throw std::runtime_error("the colleague could not be added: " + added.error().param("reason"));
  return *added;
}

casefile::TeamId AdminBench::addTeam(const char* name) {
  const auto added = accounts().addTeam(name);
  if (!added) throw std::runtime_error("the team could not be added");
  return *added;
}

int AdminBench::logged(const std::string& act) {
  return loggedIn(session(), act);
}

QString AdminBench::path(const char* name) const {
  return QString::fromStdString((folder / name).string());
}

void Shown::push(const char* name) {
  auto* button = find<QAbstractButton>(page, name);
  if (!button->isVisible() || !button->isEnabled()) throw std::runtime_error(std::string("cannot be pressed: ") + name);
  button->setFocus();
  press(page, Qt::Key_Space);
  QTest::qWait(1);
}

void Shown::put(const char* name, const QString& text) {
  auto* edit = find<QLineEdit>(page, name);
  edit->setFocus();
  edit->clear();
  QTest::keyClicks(edit, text);
}

QString Shown::text(const char* label) const {
  // Every page that opens over another has a title and a problem line of its own: the one that is seen is meant.
  for (const QLabel* one : page.findChildren<QLabel*>(QLatin1String(label)))
    if (one->isVisible()) return one->text();
  return find<QLabel>(page, label)->text();
}

std::string Shown::tabs(const char* from, const char* to) const {
  find(page, from)->setFocus();
  QStringList stops{QLatin1String(from)};
  const auto foot = [&](const QWidget* one) { return one->mapTo(&page, QPoint(0, one->height())).y(); };
  for (int i = 0; i < 60 && stops.back() != QLatin1String(to); ++i) {
    const QWidget* before = QApplication::focusWidget();
    press(page, Qt::Key_Tab);
    const QWidget* now = QApplication::focusWidget();
    // Scrolling moves both alike; one that stands beside another has its foot below the other's head.
    const bool upwards = foot(now) <= before->mapTo(&page, QPoint(0, 0)).y();
    stops << (upwards ? QStringLiteral("upwards: ") : QString()) + now->objectName();
  }
  return stops.join(QLatin1Char(' ')).toStdString();
}

QString Shown::cell(const char* table, int row, int column) const {
  const auto* model = find<QAbstractItemView>(page, table)->model();
  return model->index(row, column).data().toString();
}

int Shown::rows(const char* table) const {
  return find<QAbstractItemView>(page, table)->model()->rowCount();
}

} // namespace haven::tests
