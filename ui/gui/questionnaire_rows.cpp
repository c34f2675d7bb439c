#include "gui/questionnaire_rows.h"

#include "gui/form.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kPage = 10; // rows of one press on Page Up or Page Down

#ifdef Q_OS_MACOS
constexpr bool kArrowsAreKeypad = true; // every arrow carries the keypad's mark there
#else
constexpr bool kArrowsAreKeypad = false;
#endif

/// A digit key of the keypad while Num Lock is off.
bool isDigitWithoutNumLock(int key) {
  switch (key) {
  case Qt::Key_End:
  case Qt::Key_Down:
  case Qt::Key_PageDown:
  case Qt::Key_Left:
  case Qt::Key_Clear:
  case Qt::Key_Right:
  case Qt::Key_Home:
  case Qt::Key_Up:
  case Qt::Key_PageUp:
  case Qt::Key_Insert:
    return true;
  default:
    return false;
  }
}

} // namespace

QuestionnaireRows::QuestionnaireRows(const char* objectName, QWidget* parent) : QWidget(parent) {
  setObjectName(QLatin1String(objectName));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
}

std::vector<int> QuestionnaireRows::valuesOf(const instruments::Instrument& instrument) {
  std::vector<int> values;
  for (const auto& answer : instrument.answers)
    values.push_back(answer.value);
  if (values.empty())
    for (int digit = 0; digit <= instruments::kHighestUnknownAnswer; ++digit)
      values.push_back(digit);
  return values;
}

QString QuestionnaireRows::titleOf(const instruments::Item& item) {
  if (!item.statement.empty()) return QString::fromStdString(item.statement);
  if (!item.title.empty()) return QString::fromStdString(item.title);
  return tr("Question %1").arg(QString::fromStdString(item.id));
}

void QuestionnaireRows::setForm(const instruments::Instrument& instrument) {
  clearLayout(layout());
  m_rows.clear();
  const std::vector<int> values = valuesOf(instrument);
  m_typing.setAnswers(values);
  for (const auto& item : instrument.items) {
    const int index = count();
    auto* row = new QuestionnaireRow(QString::fromStdString(item.id), titleOf(item), values);
    row->setObjectName(QStringLiteral("row%1").arg(index + 1));
    row->installEventFilter(this);
    layout()->addWidget(row);
    connect(row, &QuestionnaireRow::pointedAt, this, [this, index] { go(index); });
    connect(row, &QuestionnaireRow::chosen, this, [this, index](int value) { emit answered(index, value); });
    m_rows.push_back(row);
  }
  m_current = 0;
  setCurrent(0);
}

void QuestionnaireRows::setState(int index, const QuestionnaireRow::State& state) {
  row(index)->setState(state);
}

void QuestionnaireRows::setCurrent(int index) {
  if (index < 0 || index >= count()) return;
  row(m_current)->setCurrent(false);
  m_current = index;
  row(m_current)->setCurrent(true);
}

void QuestionnaireRows::focusCurrent() {
  if (count() > 0) row(m_current)->setFocus(Qt::OtherFocusReason);
}

void QuestionnaireRows::go(int index) {
  if (index >= count()) return emit ended();
  const int wanted = std::max(index, 0);
  const bool hadFocus = isAncestorOf(focusWidget());
  setCurrent(wanted);
  if (hadFocus) focusCurrent();
  emit moved(wanted);
}

void QuestionnaireRows::takeDigit(int digit) {
  const AnswerTyping::Typed typed = m_typing.digit(digit);
  for (const int value : typed.answers) {
    emit answered(m_current, value);
    go(m_current + 1);
  }
  if (typed.refused) emit refused(m_current, *typed.refused);
  showWaiting();
}

void QuestionnaireRows::showWaiting() {
  if (!m_typing.waiting()) return;
  QuestionnaireRow::State state = row(m_current)->state();
  state.words = tr("%1 … Enter, or another digit").arg(*m_typing.waiting());
  row(m_current)->setState(state);
}

bool QuestionnaireRows::takeKey(int key, Qt::KeyboardModifiers modifiers) {
  const bool keypad = modifiers.testFlag(Qt::KeypadModifier);
  if (keypad && !kArrowsAreKeypad && isDigitWithoutNumLock(key)) {
    emit numLockOff();
    return true;
  }
  if (key >= Qt::Key_0 && key <= Qt::Key_9) {
    takeDigit(key - Qt::Key_0);
    return true;
  }
  const std::optional<int> waited = m_typing.finish();
  if (waited) emit answered(m_current, *waited);
  switch (key) {
  case Qt::Key_Up:
  case Qt::Key_Left:
  case Qt::Key_Backspace:
  case Qt::Key_Minus:
    go(m_current - 1);
    return true;
  case Qt::Key_Down:
  case Qt::Key_Right:
    if (m_current + 1 < count()) go(m_current + 1);
    return true;
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Plus:
  case Qt::Key_Space:
    if (!waited) emit passed(m_current);
    go(m_current + 1);
    return true;
  case Qt::Key_Home:
    go(0);
    return true;
  case Qt::Key_End:
    go(count() - 1);
    return true;
  case Qt::Key_PageUp:
    go(m_current - kPage);
    return true;
  case Qt::Key_PageDown:
    go(std::min(m_current + kPage, count() - 1));
    return true;
  case Qt::Key_Delete:
  case Qt::Key_Period:
  case Qt::Key_Comma: // where the keypad of a Dutch keyboard has its point
    emit cleared(m_current);
    return true;
  default:
    return false;
  }
}

bool QuestionnaireRows::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || m_rows.empty()) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if ((key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
    return QWidget::eventFilter(watched, event);
  return takeKey(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
}

} // namespace haven::gui
