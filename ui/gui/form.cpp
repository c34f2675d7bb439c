#include "gui/form.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kAllRoom = 1000; // a share that leaves a stretch beside it nothing until the widget is at its widest

void restyle(QWidget* widget) {
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
}

/// Layouts ask how high a label is at the width of the whole column, also where the label never becomes that wide;
/// this one answers for the width it will have, so that its last lines are not cut off.
class WrappingLabel final : public QLabel {
 public:
  using QLabel::QLabel;
  [[nodiscard]] int heightForWidth(int width) const override {
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
  }
};

} // namespace

QLabel* makeText(const QString& text, theme::TextSize size, QWidget* parent) {
  auto* label = new WrappingLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setFont(theme::font(size));
  label->setWordWrap(true);
  label->setMaximumWidth(theme::readableWidth());
  return label;
}

QLabel* makeMuted(const QString& text, QWidget* parent) {
  QLabel* label = makeText(text, theme::TextSize::Body, parent);
  label->setProperty("tone", "muted");
  return label;
}

QWidget* makePoint(const QString& text, theme::TextSize size) {
  auto* point = new QWidget;
  auto* row = new QHBoxLayout(point);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::kSpace8);
  QLabel* dash = makeText(QStringLiteral("\u2013"), size);
  dash->setWordWrap(false);
  dash->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  row->addWidget(dash, 0, Qt::AlignTop);
  row->addWidget(makeText(text, size), kAllRoom);
  row->addStretch(1);
  return point;
}

QPushButton* makeButton(const QString& text, const char* objectName, ButtonRank rank) {
  constexpr const char* kRanks[] = {"ordinary", "primary", "quiet", "place", "answer"};
  auto* button = new QPushButton(text);
  button->setObjectName(QLatin1String(objectName));
  button->setProperty("rank", kRanks[static_cast<int>(rank)]);
  // Enter does what has the focus, as people expect; on an answer it goes on to the next card instead.
  button->setAutoDefault(rank != ButtonRank::Answer);
  button->setCursor(Qt::PointingHandCursor);
  if (rank == ButtonRank::Place || rank == ButtonRank::Answer) button->setCheckable(true);
  return button;
}

void keepTabOnChecked(const QButtonGroup& group) {
  const auto buttons = group.buttons();
  const QAbstractButton* chosen = group.checkedButton();
  if (chosen == nullptr && !buttons.isEmpty()) chosen = buttons.front();
  for (QAbstractButton* button : buttons) {
    const int others = button->focusPolicy() & ~Qt::TabFocus;
    button->setFocusPolicy(static_cast<Qt::FocusPolicy>(button == chosen ? others | Qt::TabFocus : others));
  }
}

void keepTabOrder(const std::vector<QWidget*>& fields) {
  QWidget* before = fields.front();
  while (before->focusPolicy() == Qt::NoFocus && before->previousInFocusChain() != fields.front())
    before = before->previousInFocusChain(); // Qt puts nothing behind what takes no focus
  for (std::size_t i = 1; i < fields.size(); ++i) {
    QWidget::setTabOrder(before, fields[i]);
    before = fields[i];
  }
}

QFrame* makeCard(QWidget* parent) {
  auto* card = new QFrame(parent);
  card->setProperty("look", "card");
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  layout->setSpacing(theme::kSpace8);
  return card;
}

QFrame* makeNotice(const QString& title, const QString& text, const char* objectName) {
  auto* notice = new QFrame;
  notice->setProperty("look", "notice");
  if (objectName != nullptr) notice->setObjectName(QLatin1String(objectName));
  auto* layout = new QVBoxLayout(notice);
  layout->setContentsMargins(theme::kSpace16, theme::kSpace8, theme::kSpace16, theme::kSpace8);
  layout->setSpacing(theme::kSpace4);
  if (!title.isEmpty()) {
    QLabel* head = makeText(title);
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    layout->addWidget(head);
  }
  layout->addWidget(makeText(text));
  return notice;
}

QFrame* makeRule() {
  auto* rule = new QFrame;
  rule->setProperty("look", "rule");
  return rule;
}

QVBoxLayout* columnIn(QWidget* widget, int spacing) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing);
  return column;
}

FormField::FormField(const QString& label, QWidget* field, const QString& help, QWidget* parent)
    : QWidget(parent), m_field(field), m_label(new QLabel(label)), m_help(makeMuted(help)), m_problem(makeText({})) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, theme::kSpace8);
  layout->setSpacing(theme::kSpace4);
  QFont bold = m_label->font();
  bold.setWeight(QFont::DemiBold);
  m_label->setFont(bold);
  m_label->setWordWrap(true);
  m_label->setTextFormat(Qt::PlainText);
  m_label->setBuddy(field);
  m_help->setFont(theme::font(theme::TextSize::Small));
  m_problem->setProperty("tone", "problem");
  const auto nameProblem = [this](const QString& name) { m_problem->setObjectName(name + QStringLiteral("Problem")); };
  nameProblem(field->objectName());
  connect(field, &QObject::objectNameChanged, this, nameProblem); // a page may name its field later
  layout->addWidget(m_label);
  layout->addWidget(field);
  layout->addWidget(m_help);
  layout->addWidget(m_problem);
  setLabel(label);
  setHelp(help);
  m_problem->hide();
  // What was wrong may be right now; the page says so again when it is not.
  const auto typed = [this] {
    if (hasProblem()) setProblem({});
  };
  if (auto* line = qobject_cast<QLineEdit*>(field)) connect(line, &QLineEdit::textEdited, this, typed);
  if (auto* note = qobject_cast<QPlainTextEdit*>(field)) connect(note, &QPlainTextEdit::textChanged, this, typed);
}

void FormField::setLabel(const QString& label) {
  m_label->setText(label);
  m_field->setAccessibleName(label);
  // The text part of an editable list is a field of its own to assistive technology.
  if (auto* inner = m_field->findChild<QLineEdit*>()) inner->setAccessibleName(label);
}

void FormField::setHelp(const QString& help) {
  m_help->setText(help);
  m_help->setVisible(!help.isEmpty());
  m_field->setAccessibleDescription(help);
}

void FormField::setProblem(const QString& problem) {
  m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("\u25B8 ") + problem);
  m_problem->setVisible(!problem.isEmpty());
  m_field->setProperty("faulty", !problem.isEmpty());
  m_field->setAccessibleDescription(problem.isEmpty() ? m_help->text() : problem);
  restyle(m_field);
}

bool FormField::hasProblem() const {
  return m_field->property("faulty").toBool();
}

void clearLayout(QLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->setParent(nullptr); // what replaces it may have the same name
      widget->deleteLater();
    }
    if (QLayout* inner = item->layout()) clearLayout(inner);
    delete item;
  }
}

} // namespace haven::gui
