#include "gui/page_frame.h"

#include "gui/form.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr int kSideFromWidth = 1120; // below this the side column would squeeze the content

} // namespace

PageFrame::PageFrame(const char* objectName, QWidget* parent)
    : QWidget(parent), m_title(makeText({}, theme::TextSize::Title)), m_purpose(makeMuted({})), m_column(new QWidget),
      m_problemFrame(new QFrame), m_problem(makeText({})), m_scroll(new QScrollArea), m_content(new QVBoxLayout),
      m_sideFrame(new QFrame), m_side(new QVBoxLayout), m_markFrame(new QFrame), m_mark(makeText({})),
      m_pinnedFrame(new QFrame), m_pinned(new QVBoxLayout), m_actionsFrame(new QFrame), m_actions(new QHBoxLayout) {
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

  m_markFrame->setProperty("look", "mark");
  auto* markLayout = new QVBoxLayout(m_markFrame);
  markLayout->setContentsMargins(theme::kSpace32, theme::kSpace4, theme::kSpace32, theme::kSpace4);
  markLayout->addWidget(m_mark);
  m_mark->setObjectName(QStringLiteral("pageMark"));
  m_markFrame->hide();

  m_pinnedFrame->setProperty("look", "pinned");
  m_pinnedFrame->setLayout(m_pinned);
  m_pinned->setContentsMargins(theme::kSpace32, theme::kSpace8, theme::kSpace32, theme::kSpace8);
  m_pinned->setSpacing(theme::kSpace4);
  m_pinnedFrame->hide();

  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(m_pinnedFrame);
  column->addWidget(m_scroll, 1);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addLayout(column, 1);
  middle->addWidget(m_sideFrame);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_markFrame);
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

void PageFrame::showPinned(bool visible) {
  m_pinnedFrame->setVisible(visible);
}

void PageFrame::setMark(const QString& mark) {
  m_mark->setText(mark);
  m_markFrame->setVisible(!mark.isEmpty());
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

} // namespace haven::gui
