#include "gui/support/lock_bench.h"

#include "gui/case_page.h"
#include "gui/fields.h"
#include "store/accounts.h"
#include "store/sqlite.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

namespace haven::tests {
namespace {

/// Each field gets words of its own, so that none can stand for another.
void fillOne(QWidget& widget, int number) {
  const QString words = QStringLiteral("Getypt %1").arg(number);
  if (auto* date = qobject_cast<gui::DateField*>(&widget)) {
    date->setText(QStringLiteral("1-2-20")); // half a date
    emit date->textEdited(date->text());
  } else if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
    if (line->echoMode() != QLineEdit::Normal || line->isReadOnly()) return;
    if (qobject_cast<QSpinBox*>(line->parentWidget()) != nullptr) return; // its own part
    line->setText(words.left(line->maxLength()));
    emit line->textEdited(line->text());
  } else if (auto* note = qobject_cast<QPlainTextEdit*>(&widget)) {
    if (!note->isReadOnly()) note->setPlainText(words + QStringLiteral("\ntweede regel"));
  } else if (auto* box = qobject_cast<QComboBox*>(&widget)) {
    if (box->count() > 1) box->setCurrentIndex((box->currentIndex() + 1) % box->count());
  } else if (auto* spin = qobject_cast<QSpinBox*>(&widget)) {
    spin->setValue(spin->value() + 1);
  } else if (qobject_cast<QCheckBox*>(&widget) != nullptr || qobject_cast<QRadioButton*>(&widget) != nullptr) {
    static_cast<QAbstractButton&>(widget).click();
  }
}

} // namespace

LockBench::LockBench(const std::function<void(FlowBench&)>& prepare) : m_flow(std::make_unique<FlowBench>()) {
  QSettings().remove(QStringLiteral("unlock/keyFileFolder"));
  casefile::CareChoice choice;
  choice.intervention = "vipp-sd";
  choice.reason = "Past bij de leeftijd.";
  m_choice = m_flow->session().care().choose(m_flow->caseId, choice).value();
  casefile::Account colleague;
  colleague.name = kColleague;
  store::AccountRepository accounts(m_flow->session().store(), m_flow->random);
  if (!accounts.add(colleague, Secret{kColleaguePassphrase})) throw std::runtime_error("the colleague is not made");
  if (prepare) prepare(*m_flow);
  m_flow->close();
  m_app = std::make_unique<AppDriver>(QString::fromStdString((m_flow->folder / "store").string()),
                                      m_flow->clock.today(), Hand::Mouse);
  unlock();
}

void LockBench::lock() {
  m_app->key(Qt::Key_L, Qt::ControlModifier);
  m_app->waitFor(QStringLiteral("unlockView"));
}

void LockBench::unlock() {
  unlockAs(kName, FlowBench::kPassphrase);
}

void LockBench::unlockAs(const char* name, const char* passphrase) {
  m_app->waitFor(QStringLiteral("unlockView"));
  m_app->type(QStringLiteral("userName"), QLatin1String(name));
  m_app->type(QStringLiteral("passphrase"), QLatin1String(passphrase));
  m_app->press(QStringLiteral("openStore"));
  m_app->waitUntil(QStringLiteral("the store to open"), [this] { return !m_app->isVisible("unlockView"); });
  m_app->settle();
}

void LockBench::goTo(const char* place) {
  m_app->key(Qt::Key_F, Qt::ControlModifier);
  if (!m_app->isVisible(QStringLiteral("casesPage"))) m_app->key(Qt::Key_F, Qt::ControlModifier); // first its own field
  m_app->waitFor(QStringLiteral("caseTable"));
  m_app->type(QStringLiteral("searchField"), QStringLiteral("Joris"));
  m_app->key(Qt::Key_Return);
  m_app->waitFor(QStringLiteral("casePage"));
  m_app->press(QLatin1String(place));
  QTest::qWait(20);
}

void LockBench::fillEverything() {
  QList<QPointer<QWidget>> fields;
  for (QWidget* widget : page().findChildren<QWidget*>())
    if (widget->isVisible() && widget->isEnabled()) fields << widget;
  int number = 0;
  for (const QPointer<QWidget>& field : fields)
    if (field != nullptr && field->isVisible() && field->isEnabled()) fillOne(*field, ++number);
  if (QWidget* focused = QApplication::focusWidget()) focused->clearFocus();
  QTest::qWait(20);
}

gui::PageFields LockBench::fields() {
  return gui::fieldsOf(page());
}

int LockBench::logged(const char* act) {
  auto query = window().session()->store().database().query("SELECT count(*) FROM access_log WHERE act = ?", act);
  return query && query->step().value_or(false) ? static_cast<int>(query->integer(0)) : -1;
}

void press(LockBench& bench, const char* name) {
  bench.app().press(QLatin1String(name));
}

void openCards(LockBench& bench) {
  bench.goTo("placeOverview");
  emit dynamic_cast<gui::CasePage&>(bench.page()).recordWanted(bench.made().draft, true);
  bench.app().waitFor(QStringLiteral("cardPage"));
}

void openConditions(LockBench& bench) {
  openCards(bench);
  press(bench, "conditionsButton");
}

void openAdmin(LockBench& bench, const char* place) {
  press(bench, "adminButton");
  press(bench, place);
}

void openSheet(LockBench& bench, const char* place, const char* button) {
  openAdmin(bench, place);
  press(bench, button);
}

QStringList wordsOf(QWidget& root) {
  QStringList words;
  for (QLabel* label : root.findChildren<QLabel*>())
    words << label->text();
  for (QLineEdit* line : root.findChildren<QLineEdit*>())
    words << line->text();
  for (QPlainTextEdit* note : root.findChildren<QPlainTextEdit*>())
    words << note->toPlainText();
  return words;
}

} // namespace haven::tests
