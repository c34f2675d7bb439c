#include "gui/prompts.h"

#include "gui/fields.h"
#include "gui/form.h"
#include "gui/passphrase_fields.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

QString words(const char* text) {
  return QCoreApplication::translate("Prompts", text);
}

/// A dialog with a title line, text, room for a field and one row of buttons.
struct Sheet {
  QDialog dialog;
  QVBoxLayout* body;
  QHBoxLayout* buttons;

  Sheet(QWidget* parent, const QString& title, const QString& text) : dialog(parent), body(new QVBoxLayout(&dialog)) {
    dialog.setObjectName(QStringLiteral("prompt"));
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(460);
    body->setContentsMargins(theme::kSpace24, theme::kSpace24, theme::kSpace24, theme::kSpace16);
    body->setSpacing(theme::kSpace16);
    body->addWidget(makeText(title, theme::TextSize::Heading));
    if (!text.isEmpty()) body->addWidget(makeText(text));
    buttons = new QHBoxLayout;
    buttons->addStretch();
  }

  QPushButton* addButton(const QString& text, const char* name, ButtonRank rank, bool accepts) {
    QPushButton* button = makeButton(text, name, rank);
    QObject::connect(button, &QPushButton::clicked, &dialog, accepts ? &QDialog::accept : &QDialog::reject);
    buttons->addWidget(button);
    return button;
  }

  bool run() {
    body->addLayout(buttons);
    return dialog.exec() == QDialog::Accepted;
  }
};

} // namespace

bool DialogPrompts::confirm(QWidget* parent, const Question& question) {
  Sheet sheet(parent, question.title, question.text);
  QPushButton* no = sheet.addButton(question.no, "promptNo", ButtonRank::Ordinary, false);
  sheet.addButton(question.yes, "promptYes", ButtonRank::Primary, true);
  no->setDefault(true);
  no->setFocus();
  return sheet.run();
}

void DialogPrompts::tell(QWidget* parent, const QString& title, const QString& text) {
  Sheet sheet(parent, title, text);
  sheet.addButton(words(QT_TRANSLATE_NOOP("Prompts", "Close")), "promptClose", ButtonRank::Primary, true)
      ->setDefault(true);
  sheet.run();
}

std::optional<QString> DialogPrompts::askText(QWidget* parent, const QString& title, const QString& text,
                                              const QString& label) {
  Sheet sheet(parent, title, text);
  auto* field = new NoteField("promptText", 3);
  sheet.body->addWidget(new FormField(label, field));
  sheet.addButton(words(QT_TRANSLATE_NOOP("Prompts", "Cancel")), "promptNo", ButtonRank::Ordinary, false);
  QPushButton* yes =
      sheet.addButton(words(QT_TRANSLATE_NOOP("Prompts", "Continue")), "promptYes", ButtonRank::Primary, true);
  yes->setEnabled(false);
  QObject::connect(field, &QPlainTextEdit::textChanged, &sheet.dialog,
                   [=] { yes->setEnabled(!field->toPlainText().trimmed().isEmpty()); });
  field->setFocus();
  if (!sheet.run()) return std::nullopt;
  return field->toPlainText().trimmed();
}

std::optional<Secret> DialogPrompts::askPassphrase(QWidget* parent, const QString& title, const QString& text,
                                                   const QString& problem) {
  Sheet sheet(parent, title, text);
  auto* field = new QLineEdit;
  field->setObjectName(QStringLiteral("promptPassphrase"));
  field->setEchoMode(QLineEdit::Password);
  auto* form = new FormField(words(QT_TRANSLATE_NOOP("Prompts", "Password")), field);
  form->setProblem(problem);
  sheet.body->addWidget(form);
  sheet.addButton(words(QT_TRANSLATE_NOOP("Prompts", "Cancel")), "promptNo", ButtonRank::Ordinary, false);
  sheet.addButton(words(QT_TRANSLATE_NOOP("Prompts", "Continue")), "promptYes", ButtonRank::Primary, true)
      ->setDefault(true);
  field->setFocus();
  const bool accepted = sheet.run();
  Secret typed = takeSecret(*field);
  if (!accepted || typed.empty()) return std::nullopt;
  return typed;
}

std::optional<QString> DialogPrompts::chooseFolder(QWidget* parent, const QString& title, const QString& start) {
  const QString chosen = QFileDialog::getExistingDirectory(parent, title, start);
  return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

std::optional<QString> DialogPrompts::chooseSaveFile(QWidget* parent, const QString& title, const QString& start,
                                                     const QString& filter) {
  const QString chosen = QFileDialog::getSaveFileName(parent, title, start, filter);
  return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

std::optional<QString> DialogPrompts::chooseOpenFile(QWidget* parent, const QString& title, const QString& start,
                                                     const QString& filter) {
  const QString chosen = QFileDialog::getOpenFileName(parent, title, start, filter);
  return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

bool DialogPrompts::choosePrinter(QWidget* parent, QPrinter& printer) {
  QPrintDialog dialog(&printer, parent);
  return dialog.exec() == QDialog::Accepted;
}

} // namespace haven::gui
