#include "gui/support/app_driver.h"

#include "base/data_dir.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QScrollArea>
#include <QTest>

#include <stdexcept>

namespace haven::tests {
namespace {

[[noreturn]] void stop(const QString& why) {
  throw std::runtime_error(why.toStdString());
}

template <class T>
std::optional<T> next(std::deque<T>& answers) {
  if (answers.empty()) return std::nullopt;
  T answer = answers.front();
  answers.pop_front();
  return answer;
}

} // namespace

bool LaidReadyPrompts::confirm(QWidget*, const Question& question) {
  asked.push_back(question.title + QLatin1Char('\n') + question.text);
  return next(confirmations).value_or(false);
}

void LaidReadyPrompts::tell(QWidget*, const QString& title, const QString& text) {
  told.push_back(title + QLatin1Char('\n') + text);
}

std::optional<QString> LaidReadyPrompts::askText(QWidget* parent, const QString& title, const QString& text,
                                                 const QString& label) {
  if (dialogs != nullptr) return dialogs->askText(parent, title, text, label);
  asked.push_back(title + QLatin1Char('\n') + text);
  return next(texts);
}

std::optional<Secret> LaidReadyPrompts::askPassphrase(QWidget*, const QString& title, const QString& text,
                                                      const QString& problem) {
  asked.push_back(title + QLatin1Char('\n') + text + QLatin1Char('\n') + problem);
  const auto answer = next(passphrases);
  return answer ? std::optional(Secret{answer->toStdString()}) : std::nullopt;
}

std::optional<QString> LaidReadyPrompts::chooseFolder(QWidget*, const QString& title, const QString&) {
  asked.push_back(title);
  return next(folders);
}

std::optional<QString> LaidReadyPrompts::chooseSaveFile(QWidget*, const QString& title, const QString&,
                                                        const QString&) {
  asked.push_back(title);
  return next(files);
}

std::optional<QString> LaidReadyPrompts::chooseOpenFile(QWidget*, const QString& title, const QString&,
                                                        const QString&) {
  asked.push_back(title);
  return next(filesToOpen);
}

bool LaidReadyPrompts::choosePrinter(QWidget*, QPrinter& printer) {
  const auto paper = next(prints);
  if (!paper) return false;
  printer.setOutputFormat(QPrinter::PdfFormat);
  printer.setOutputFileName(*paper);
  return true;
}

AppDriver::AppDriver(const QString& folder, Date today, Hand hand)
    : AppDriver(folder, today, hand, dataDirectory().value()) {}

AppDriver::AppDriver(const QString& folder, Date today, Hand hand, const std::filesystem::path& data)
    : clock(today), m_shipped(gui::loadShippedData(data).value()), m_hand(hand),
      m_window(std::make_unique<gui::MainWindow>(
          gui::AppContext{clock, m_random, m_shipped.catalogue, m_shipped.plan, m_shipped.interventions, prompts},
          folder)) {
  m_window->show();
  QApplication::setActiveWindow(m_window.get());
  settle();
}

AppDriver::~AppDriver() = default;

QWidget* AppDriver::find(const QString& name) const {
  const QWidgetList windows = QApplication::topLevelWidgets();
  for (auto window = windows.rbegin(); window != windows.rend(); ++window) {
    const bool ofAnother = *window != m_window.get() && qobject_cast<gui::MainWindow*>(*window) != nullptr;
    if (!(*window)->isVisible() || ofAnother) continue;
    if ((*window)->objectName() == name) return *window;
    for (QWidget* widget : (*window)->findChildren<QWidget*>(name))
      if (widget->isVisible()) return widget;
  }
  return nullptr;
}

bool AppDriver::isVisible(const QString& name) const {
  return find(name) != nullptr;
}

void AppDriver::settle() {
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QTest::qWait(1);
}

void AppDriver::activateFront() {
  // A window manager does this; the offscreen platform has none.
  if (QApplication::activeWindow() == nullptr) QApplication::setActiveWindow(m_window.get());
}

void AppDriver::waitUntil(const QString& what, const std::function<bool()>& condition, int milliseconds) {
  QElapsedTimer timer;
  timer.start();
  while (!condition()) {
    if (timer.elapsed() > milliseconds) stop(QStringLiteral("waited in vain for ") + what);
    QTest::qWait(5);
  }
}

void AppDriver::focus(const QString& name) {
  QWidget* widget = find(name);
  if (widget == nullptr) stop(QStringLiteral("not there: ") + name);
  if (!widget->isEnabled()) stop(QStringLiteral("disabled: ") + name);
  if (m_hand == Hand::Mouse) {
    for (QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget())
      if (auto* scroll = qobject_cast<QScrollArea*>(up)) scroll->ensureWidgetVisible(widget);
    settle();
    QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(widget->width() / 2, std::min(12, widget->height() / 2)));
    return;
  }
  activateFront();
  constexpr int kMostTabs = 400; // tables to type in are walked cell by cell
  for (int tabs = 0; tabs < kMostTabs && !widget->hasFocus(); ++tabs) {
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused == nullptr ? widget->window() : focused, Qt::Key_Tab);
  }
  if (!widget->hasFocus()) {
    const QWidget* focused = QApplication::focusWidget();
    stop(QStringLiteral("cannot be reached with Tab: %1 (focus is at %2 %3)")
             .arg(name,
                  focused == nullptr ? QStringLiteral("nothing") : QLatin1String(focused->metaObject()->className()),
                  focused == nullptr ? QString() : focused->objectName()));
  }
}

void AppDriver::press(const QString& button) {
  waitFor(button);
  if (m_hand == Hand::Keyboard) {
    focus(button);
    key(Qt::Key_Return);
  } else {
    focus(button); // a click
  }
  settle();
}

void AppDriver::tick(const QString& box) {
  auto* button = get<QAbstractButton>(box);
  if (button == nullptr) stop(QStringLiteral("not a box: ") + box);
  if (button->isChecked()) return;
  if (m_hand == Hand::Keyboard) {
    focus(box);
    key(Qt::Key_Space);
  } else {
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
  }
  if (!button->isChecked()) stop(QStringLiteral("cannot be ticked: ") + box);
  settle();
}

void AppDriver::type(const QString& field, const QString& text) {
  focus(field);
  QWidget* widget = find(field);
  QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(widget, Qt::Key_Delete);
  // Long notes arrive by clipboard in real life; QTest types a character at a time.
  if (auto* note = qobject_cast<QPlainTextEdit*>(widget); note != nullptr && text.size() > 400)
    note->insertPlainText(text);
  else
    for (const QChar c : text) {
      if (c == QLatin1Char('\n'))
        QTest::keyClick(widget, Qt::Key_Return);
      else
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
  settle();
}

void AppDriver::choose(const QString& comboBox, int index) {
  auto* box = get<QComboBox>(comboBox);
  if (box == nullptr) stop(QStringLiteral("not a list: ") + comboBox);
  if (m_hand == Hand::Keyboard)
    focus(comboBox);
  else
    box->setFocus();
  while (box->currentIndex() != index) {
    const int before = box->currentIndex();
    QTest::keyClick(box, before < index ? Qt::Key_Down : Qt::Key_Up);
    if (box->currentIndex() == before) stop(QStringLiteral("cannot be chosen: ") + comboBox);
  }
  settle();
}

void AppDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  activateFront();
  QWidget* focused = QApplication::focusWidget();
  QTest::keyClick(focused == nullptr ? m_window.get() : focused, key, modifiers);
  settle();
}

} // namespace haven::tests
