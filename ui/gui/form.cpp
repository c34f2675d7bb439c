#include "gui/form.h"

#include "casefile/administration.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kPauseMs = 600;        // long enough not to write at every key, short enough to lose a word at most
constexpr int kSideFromWidth = 1120; // below this the side column would squeeze the content

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

qsizetype codePoints(const QString& text) {
  return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

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
  button->setAutoDefault(false);
  button->setCursor(Qt::PointingHandCursor);
  if (rank == ButtonRank::Place || rank == ButtonRank::Answer) button->setCheckable(true);
  return button;
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
  m_problem->setObjectName(field->objectName() + QStringLiteral("Problem"));
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

DateField::DateField(const char* objectName, QWidget* parent) : QLineEdit(parent) {
  setObjectName(QLatin1String(objectName));
  setPlaceholderText(tr("dd-mm-yyyy"));
  setMaximumWidth(180);
  setMaxLength(20);
  connect(this, &QLineEdit::editingFinished, this, [this] {
    if (const auto read = date()) setDate(read);
  });
}

std::optional<Date> DateField::date() const {
  const auto read = parseDutchDate(text().toStdString());
  return read ? std::optional(*read) : std::nullopt;
}

void DateField::setDate(std::optional<Date> date) {
  setText(date ? QString::fromStdString(formatDutchDate(*date)) : QString());
}

NoteField::NoteField(const char* objectName, int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
  setObjectName(QLatin1String(objectName));
  setTabChangesFocus(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMs);
  connect(&m_pause, &QTimer::timeout, this, &NoteField::flush);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    fit();
    if (m_storing) return;
    m_pending = true;
    m_pause.start();
  });
  fit();
}

void NoteField::flush() {
  m_pause.stop();
  if (!m_pending) return;
  m_pending = false;
  emit settled();
}

void NoteField::setStored(const QString& text) {
  if (toPlainText() == text) return;
  m_storing = true;
  setPlainText(text);
  m_storing = false;
  m_pending = false;
  m_pause.stop();
}

QSize NoteField::sizeHint() const {
  return {QPlainTextEdit::sizeHint().width(), height()};
}

void NoteField::fit() {
  constexpr int kMostLines = 12;
  const int lines = std::clamp(static_cast<int>(document()->size().height()), m_lines, kMostLines);
  const int wanted = lines * fontMetrics().lineSpacing() + 2 * theme::kSpace16;
  if (wanted != height()) setFixedHeight(wanted);
}

void NoteField::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  flush();
}

void NoteField::insertFromMimeData(const QMimeData* source) {
  const QString addition = source->text();
  if (static_cast<std::size_t>(codePoints(toPlainText()) + codePoints(addition)) > casefile::kMaxText) {
    emit refused();
    return;
  }
  insertPlainText(addition);
}

void NoteField::keyPressEvent(QKeyEvent* event) {
  const bool adds = !event->text().isEmpty() && event->text().front().isPrint();
  if (adds && !textCursor().hasSelection() &&
      static_cast<std::size_t>(codePoints(toPlainText())) >= casefile::kMaxText) {
    emit refused();
    return;
  }
  QPlainTextEdit::keyPressEvent(event);
}

PageFrame::PageFrame(const char* objectName, QWidget* parent)
    : QWidget(parent), m_title(makeText({}, theme::TextSize::Title)), m_purpose(makeMuted({})), m_column(new QWidget),
      m_problemFrame(new QFrame), m_problem(makeText({})), m_scroll(new QScrollArea), m_content(new QVBoxLayout),
      m_sideFrame(new QFrame), m_side(new QVBoxLayout), m_actionsFrame(new QFrame), m_actions(new QHBoxLayout) {
  setObjectName(QLatin1String(objectName));
  m_title->setObjectName(QStringLiteral("pageTitle"));
  m_problem->setObjectName(QStringLiteral("pageProblem"));
  m_problemFrame->setProperty("look", "notice");
  auto* problemLayout = new QVBoxLayout(m_problemFrame);
  problemLayout->setContentsMargins(theme::kSpace16, theme::kSpace8, theme::kSpace16, theme::kSpace8);
  problemLayout->addWidget(m_problem);
  m_problemFrame->hide();

  auto* columnLayout = new QVBoxLayout(m_column);
  columnLayout->setContentsMargins(theme::kSpace32, theme::kSpace24, theme::kSpace32, theme::kSpace24);
  columnLayout->setSpacing(theme::kSpace8);
  columnLayout->addWidget(m_title);
  columnLayout->addWidget(m_purpose);
  columnLayout->addWidget(m_problemFrame);
  columnLayout->addSpacing(theme::kSpace8);
  m_content->setSpacing(theme::kSpace16);
  columnLayout->addLayout(m_content);
  columnLayout->addStretch();
  m_scroll->setWidget(m_column);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);

  m_sideFrame->setProperty("look", "side");
  m_sideFrame->setFixedWidth(312);
  auto* sideScroll = new QScrollArea;
  sideScroll->setWidgetResizable(true);
  sideScroll->setFocusPolicy(Qt::NoFocus);
  sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* sideColumn = new QWidget;
  auto* sideColumnLayout = new QVBoxLayout(sideColumn);
  sideColumnLayout->setContentsMargins(theme::kSpace24, theme::kSpace24, theme::kSpace24, theme::kSpace24);
  m_side->setSpacing(theme::kSpace8);
  sideColumnLayout->addLayout(m_side);
  sideColumnLayout->addStretch();
  sideScroll->setWidget(sideColumn);
  auto* sideFrameLayout = new QVBoxLayout(m_sideFrame);
  sideFrameLayout->setContentsMargins(0, 0, 0, 0);
  sideFrameLayout->addWidget(sideScroll);
  m_sideFrame->hide();

  m_actionsFrame->setProperty("look", "actions");
  m_actionsFrame->setLayout(m_actions);
  m_actions->setContentsMargins(theme::kSpace32, theme::kSpace8, theme::kSpace32, theme::kSpace8);
  m_actions->setSpacing(theme::kSpace8);
  m_actionsFrame->hide();

  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(m_scroll, 1);
  middle->addWidget(m_sideFrame);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(middle, 1);
  layout->addWidget(m_actionsFrame);
}

void PageFrame::setTitle(const QString& title, const QString& purpose) {
  m_title->setText(title);
  m_title->setVisible(!title.isEmpty());
  m_purpose->setText(purpose);
  m_purpose->setVisible(!purpose.isEmpty());
}

void PageFrame::setNarrow(int width) {
  m_column->setMaximumWidth(width);
  m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_actionsFrame->setMaximumWidth(width);
  layout()->setAlignment(m_actionsFrame, Qt::AlignHCenter);
  m_actionsFrame->setMinimumWidth(width);
}

void PageFrame::showSide(bool visible) {
  m_sideWanted = visible;
  m_sideFrame->setVisible(visible && width() >= kSideFromWidth);
}

void PageFrame::showActions(bool visible) {
  m_actionsFrame->setVisible(visible);
}

void PageFrame::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_sideFrame->setVisible(m_sideWanted && width() >= kSideFromWidth);
}

void PageFrame::clearContent() {
  clearLayout(m_content);
}

void PageFrame::setProblem(const QString& text) {
  m_problem->setText(text);
  m_problemFrame->setVisible(!text.isEmpty());
  if (text.isEmpty()) return;
  m_scroll->ensureVisible(0, 0);
  QAccessibleEvent spoken(m_problem, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

void clearLayout(QLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    if (QLayout* inner = item->layout()) clearLayout(inner);
    delete item;
  }
}

} // namespace haven::gui
