#include "gui/support/flow_bench.h"

#include "base/data_dir.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <stdexcept>

namespace haven::tests {
namespace {

constexpr Date kToday = std::chrono::year{2026} / 11 / 21;

template <class T>
T must(Result<T> result) {
  if (!result)
    throw std::runtime_error("not as the test expects, error kind " +
                             std::to_string(static_cast<int>(result.error().kind)) + " " +
                             result.error().param("field") + result.error().param("reason"));
  return std::move(*result);
}

void must(const Status& status) {
  if (!status)
    throw std::runtime_error("not as the test expects, error kind " +
                             std::to_string(static_cast<int>(status.error().kind)));
}

} // namespace

FlowBench::FlowBench(casefile::Role role)
    : FlowBench(casefile::Account{
          .name = "Dr. Vera Voorbeeld", .role = role, .administrator = true, .registrations = {}, .teams = {}}) {}

FlowBench::FlowBench(casefile::Account account)
    : clock(kToday), catalogue(must(instruments::InstrumentCatalogue::load(must(dataDirectory())))),
      plan(must(plan::loadPlan(must(dataDirectory())))),
      interventions(must(interventions::loadInterventions(must(dataDirectory())))), m_context{clock,         random,
                                                                                              catalogue,     plan,
                                                                                              interventions, prompts} {
  store::NewStore request;
  request.firstAccount = std::move(account);
  request.passphrase = Secret{kPassphrase};
  request.example = true;
  auto made = must(store::createStore(folder / "store", std::move(request), clock, random));
  m_session = std::make_unique<gui::Session>(m_context, std::move(made.store));
  casefile::Youth youth;
  youth.name = "Joris Voorbeeld";
  youth.dateOfBirth = std::chrono::year{2024} / 5 / 10;
  const casefile::Relationship relationship{.carerName = "Anna Voorbeeld",
                                            .kind = casefile::RelationshipKind::Mother,
                                            .description = {},
                                            .since = {casefile::KnownSince::Kind::Birth, {}}};
  caseId = must(session().cases().createCase(youth, {}, true));
  mother = must(session().cases().addRelationship(caseId, relationship));
  draft = must(session().cases().beginAdministration(mother, *catalogue.find("lsvg"), kToday));
}

casefile::AdministrationId FlowBench::newDraft(const casefile::Relationship& relationship, Date date) {
  const auto id = must(session().cases().addRelationship(caseId, relationship));
  return must(session().cases().beginAdministration(id, *catalogue.find("lsvg"), date));
}

void FlowBench::reopen() {
  m_session.reset();
  auto opened = must(store::openStore(folder / "store", {}, Secret{kPassphrase}, clock));
  m_session = std::make_unique<gui::Session>(m_context, std::move(opened));
}

casefile::Administration FlowBench::stored(casefile::AdministrationId id) {
  return must(session().cases().loadAdministration(id));
}

void FlowBench::settleConditions(casefile::AdministrationId id) {
  casefile::Conditions settled;
  settled.knowsAttachmentTheory = true;
  settled.explainedBy = "Vera Voorbeeld";
  settled.explainedOn = kToday;
  settled.agreed = true;
  settled.agreedBy = "Anna Voorbeeld";
  settled.present = "moeder en Joris";
  must(session().cases().saveConditions(id, settled, true));
}

void FlowBench::fill(casefile::AdministrationId id, int answer) {
  for (const auto& item : catalogue.find("lsvg")->items) {
    casefile::ItemRecord record;
    record.item = item.id;
    record.answer = answer;
    if (item.id == "1") {
      record.argument = "Samen besproken aan de hand van het ophalen bij de opvang.";
      record.examples = "Rent bij het ophalen naar moeder toe en slaat de armen om haar heen.";
    }
    must(session().cases().saveItem(id, record));
  }
}

QWidget* find(QWidget& root, const char* name) {
  auto* widget = root.findChild<QWidget*>(QLatin1String(name));
  if (widget == nullptr) throw std::runtime_error(std::string("no widget named ") + name);
  return widget;
}

void present(QWidget& page) {
  page.resize(1366, 700);
  page.show();
  page.activateWindow();
  (void)QTest::qWaitForWindowActive(&page);
}

void press(QWidget& page, Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QWidget* focused = page.window()->focusWidget();
  QTest::keyClick(focused == nullptr ? &page : focused, key, modifiers);
}

void type(QWidget& page, const QString& text) {
  QTest::keyClicks(page.window()->focusWidget(), text);
}

void click(QWidget& page, const char* name) {
  QWidget* widget = find(page, name);
  // A box answers to clicks on its mark and words, not on the empty room beside them.
  const QPoint at = widget->inherits("QCheckBox") ? QPoint(12, widget->height() / 2) : widget->rect().center();
  QTest::mouseClick(widget, Qt::LeftButton, {}, at);
}

void tabTo(QWidget& page, const char* name) {
  constexpr int kMost = 80;
  const QWidget* wanted = find(page, name);
  for (int i = 0; i < kMost && !wanted->hasFocus(); ++i)
    press(page, Qt::Key_Tab);
  if (!wanted->hasFocus()) throw std::runtime_error(std::string("Tab never reaches ") + name);
}

QStringList shownWords(QWidget& root) {
  QStringList words{root.windowTitle()};
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&root)) continue;
    words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) words << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) words << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) words << line->text() << line->placeholderText();
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(widget)) words << note->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
      for (int i = 0; i < box->count(); ++i)
        words << box->itemText(i);
  }
  words.removeAll(QString());
  return words;
}

} // namespace haven::tests
