#include "gui/kept_page.h"

#include "support/catch.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace haven::gui;

namespace {

/// A page with one of each kind of field, two of one name, one that comes with a choice, and a place that is not open.
struct Page : QWidget {
  QLineEdit* line = named(new QLineEdit, "line");
  QPlainTextEdit* note = named(new QPlainTextEdit, "note");
  QComboBox* box = named(new QComboBox, "box");
  QCheckBox* check = named(new QCheckBox, "check");
  QRadioButton* first = named(new QRadioButton, "first");
  QRadioButton* second = named(new QRadioButton, "second");
  QSpinBox* number = named(new QSpinBox, "number");
  QLineEdit* twinA = named(new QLineEdit, "twin");
  QLineEdit* twinB = named(new QLineEdit, "twin");
  QLineEdit* passphrase = named(new QLineEdit, "passphrase");
  QLineEdit* read = named(new QLineEdit, "read");
  QLineEdit* elsewhere = named(new QLineEdit, "elsewhere");
  QPlainTextEdit* why = nullptr; ///< once the box is checked

  template <class T>
  T* named(T* widget, const char* name) {
    widget->setObjectName(QLatin1String(name));
    widget->setParent(this);
    return widget;
  }

  Page() {
    setObjectName(QStringLiteral("page"));
    box->addItems({"een", "twee", "drie"});
    passphrase->setEchoMode(QLineEdit::Password);
    read->setReadOnly(true);
    elsewhere->hide();
    auto* group = new QButtonGroup(this);
    group->addButton(first);
    group->addButton(second);
    connect(check, &QCheckBox::toggled, this, [this](bool on) {
      if (on && why == nullptr) {
        why = named(new QPlainTextEdit, "why");
        why->show();
      }
    });
  }
};

} // namespace

TEST_CASE("every kind of field is taken along and comes back; a passphrase never is", "[lock]") {
  Page page;
  const PageFields stored = fieldsOf(page);
  CHECK_FALSE(stored.contains("passphrase"));
  CHECK_FALSE(stored.contains("read"));
  CHECK_FALSE(stored.contains("elsewhere"));
  page.line->setText(QStringLiteral("Zoë: “zoekt troost”"));
  page.note->setPlainText(QStringLiteral("Twee\nregels"));
  page.box->setCurrentIndex(2);
  page.check->click();
  page.second->click();
  page.number->setValue(7);
  page.twinB->setText(QStringLiteral("de tweede"));
  page.passphrase->setText(QStringLiteral("vier groene fietsen"));
  page.why->setPlainText(QStringLiteral("omdat"));
  const QJsonObject kept = unkept(fieldsOf(page), stored);
  CHECK_FALSE(QString(QJsonDocument(kept).toJson()).contains("fietsen"));

  Page again;
  CHECK(fillIn(again, kept).isEmpty());
  CHECK(fieldsOf(again) == fieldsOf(page));
  CHECK(again.twinA->text().isEmpty());
  CHECK(again.passphrase->text().isEmpty());
  REQUIRE(again.why != nullptr); // it came with the choice
  CHECK(again.why->toPlainText() == "omdat");
}

TEST_CASE("a text comes back that a choice closed after it was typed", "[lock]") {
  const auto make = [] {
    auto page = std::make_unique<Page>();
    // As "still going on" does with the day it ended.
    QObject::connect(page->check, &QCheckBox::toggled, page->line, &QWidget::setDisabled);
    return page;
  };
  const auto page = make();
  const PageFields stored = fieldsOf(*page);
  page->line->setText(QStringLiteral("2019"));
  page->check->click();
  REQUIRE_FALSE(page->line->isEnabled());
  const QJsonObject kept = unkept(fieldsOf(*page), stored);
  const auto again = make();
  CHECK(fillIn(*again, kept).isEmpty());
  CHECK(again->line->text() == "2019");
  CHECK_FALSE(again->line->isEnabled());
}

TEST_CASE("a field that says it is sensitive is never taken along, though it can be read", "[lock]") {
  Page page;
  page.line->setInputMethodHints(Qt::ImhSensitiveData);
  page.line->setText(QStringLiteral("zes gewone woorden"));
  CHECK_FALSE(fieldsOf(page).contains("line"));
}

TEST_CASE("what the store fills a page with is not taken along", "[lock]") {
  Page page;
  page.line->setText(QStringLiteral("staat in de kluis"));
  const PageFields stored = fieldsOf(page);
  CHECK(unkept(fieldsOf(page), stored).isEmpty());
}

TEST_CASE("what was changed meanwhile stays, and what was typed is told", "[lock]") {
  Page page;
  page.line->setText(QStringLiteral("eerst"));
  const PageFields stored = fieldsOf(page);
  page.line->setText(QStringLiteral("getypt"));
  page.note->setPlainText(QStringLiteral("ook getypt"));
  const QJsonObject kept = unkept(fieldsOf(page), stored);

  Page again;
  again.line->setText(QStringLiteral("nieuwer"));
  again.line->setAccessibleName(QStringLiteral("Naam"));
  CHECK(fillIn(again, kept) == QStringList{"Naam: getypt"});
  CHECK(again.line->text() == "nieuwer");
  CHECK(again.note->toPlainText() == "ook getypt"); // the others are filled in
}

TEST_CASE("a field that is gone, or that may not be filled in any more, is told", "[lock]") {
  Page page;
  const PageFields stored = fieldsOf(page);
  page.line->setText(QStringLiteral("getypt"));
  page.note->setPlainText(QStringLiteral("ook getypt"));
  const QJsonObject kept = unkept(fieldsOf(page), stored);
  Page again;
  delete again.line;
  again.note->setEnabled(false);
  CHECK(fillIn(again, kept) == QStringList{"line: getypt", "note: ook getypt"});
}

TEST_CASE("the cursor is where it was", "[lock]") {
  Page page;
  page.show();
  page.note->setPlainText(QStringLiteral("een twee drie"));
  QTextCursor cursor = page.note->textCursor();
  cursor.setPosition(8);
  page.note->setTextCursor(cursor);
  page.note->setFocus();
  const QJsonObject spot = spotOf(page);
  Page again;
  again.show();
  again.note->setPlainText(QStringLiteral("een twee drie"));
  goToSpot(again, spot);
  CHECK(again.focusWidget() == again.note);
  CHECK(again.note->textCursor().position() == 8);
}
