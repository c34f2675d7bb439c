#include "gui/together_shell.h"

#include "gui/form.h"
#include "gui/passphrase_gate.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace haven::gui {

QFont calmFont() {
  QFont font = theme::font(theme::TextSize::Heading);
  font.setWeight(QFont::Normal);
  return font;
}

TogetherShell::TogetherShell(Session& session, DraftSheet& sheet)
    : ReadingWindow(nullptr, Qt::Window), m_sheet(&sheet), m_gate(new PassphraseGate(session, this)) {
  setObjectName(QStringLiteral("togetherView"));
  setWindowTitle(QStringLiteral("Haven"));
  // Nothing behind it takes keys or clicks, shortcuts of the whole program included.
  setWindowModality(Qt::ApplicationModal);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeHeader());
  layout->addWidget(makeColumn(), 1);
  layout->addWidget(makeFooter());
  const auto add = [this](const QKeySequence& keys, auto act) {
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
  };
  add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
  add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goOn(); });
  add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { goOn(); });
  add(QKeySequence(Qt::Key_Escape), [this] { askToLeave(); });
  connect(m_gate, &PassphraseGate::stateChanged, this, &TogetherShell::showGate);
  connect(m_gate, &PassphraseGate::passed, this, [this] {
    flush();
    emit left();
  });
  showGate();
}

QWidget* TogetherShell::makeHeader() {
  auto* header = new QWidget;
  auto* column = new QVBoxLayout(header);
  column->setContentsMargins(theme::kSpace32, theme::kSpace16, theme::kSpace32, theme::kSpace8);
  m_mark = makeText({}, theme::TextSize::Small);
  m_mark->setObjectName(QStringLiteral("togetherMark"));
  m_mark->setProperty("tone", "accent");
  m_mark->hide();
  column->addWidget(m_mark);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::kSpace16);
  m_place = makeText({}, theme::TextSize::Lead);
  m_place->setObjectName(QStringLiteral("togetherPlace"));
  m_place->setWordWrap(false);
  m_progress = new QProgressBar;
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Progress"));
  m_progress->setMaximumWidth(320);
  m_gateText = makeMuted({});
  m_gateText->setObjectName(QStringLiteral("gateText"));
  m_gateText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_leave = makeButton(tr("Close"), "leaveTogetherButton", ButtonRank::Quiet);
  m_leave->setAccessibleName(tr("Close with the passphrase"));
  row->addWidget(m_place);
  row->addWidget(m_progress, 1);
  row->addStretch();
  row->addWidget(m_gateText, 2);
  row->addWidget(m_leave);
  column->addLayout(row);
  connect(m_leave, &QPushButton::clicked, this, &TogetherShell::askToLeave);
  return header;
}

QWidget* TogetherShell::makeColumn() {
  auto* column = new QWidget;
  m_content = new QVBoxLayout(column);
  m_content->setContentsMargins(theme::kSpace32, theme::kSpace16, theme::kSpace32, theme::kSpace16);
  m_content->setSpacing(theme::kSpace16);
  column->setMaximumWidth(kTogetherColumn + 2 * theme::kSpace32);
  auto* middle = new QWidget;
  auto* centred = new QHBoxLayout(middle);
  centred->setContentsMargins(0, 0, 0, 0);
  centred->addStretch(1);
  centred->addWidget(column, 100);
  centred->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidget(middle);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return scroll;
}

QWidget* TogetherShell::makeFooter() {
  auto* footer = new QFrame;
  auto* row = new QHBoxLayout(footer);
  row->setContentsMargins(theme::kSpace32, theme::kSpace8, theme::kSpace32, theme::kSpace24);
  m_previous = makeButton(tr("Previous"), "togetherPrevious");
  m_next = makeButton(tr("Next"), "togetherNext", ButtonRank::Primary);
  m_kept = makeMuted({});
  m_kept->setAlignment(Qt::AlignCenter);
  m_kept->setMaximumWidth(QWIDGETSIZE_MAX);
  for (QPushButton* button : {m_previous, m_next}) {
    button->setFont(theme::font(theme::TextSize::Lead));
    button->setMinimumWidth(160);
  }
  row->addWidget(m_previous);
  row->addWidget(m_kept, 1);
  row->addWidget(m_next);
  connect(m_previous, &QPushButton::clicked, this, [this] { goBack(); });
  connect(m_next, &QPushButton::clicked, this, [this] { goOn(); });
  return footer;
}

void TogetherShell::open() {
  constexpr QSize kWithoutScreen{1366, 768};
  if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
    resize(kWithoutScreen);
    show();
  } else {
    showFullScreen();
  }
  activateWindow();
  focusFirst();
}

void TogetherShell::setMark(const QString& mark) {
  m_mark->setText(mark);
  m_mark->setVisible(!mark.isEmpty());
}

void TogetherShell::showPlace(int step, int count) {
  m_place->setText(tr("%1 of %2").arg(step).arg(count));
  m_place->show();
  m_progress->show();
  m_progress->setRange(0, count);
  m_progress->setValue(step);
}

void TogetherShell::hidePlace() {
  m_place->hide();
  m_progress->hide();
}

void TogetherShell::showKept() {
  m_kept->setText(m_sheet->failure() ? tr("Not everything has been kept yet.") : QString());
}

void TogetherShell::setMay(bool goBack, bool goOn) {
  m_previous->setEnabled(goBack);
  m_next->setEnabled(goOn);
}

void TogetherShell::showGate() {
  switch (m_gate->state()) {
  case PassphraseGate::State::Closed:
  case PassphraseGate::State::Asking:
    m_gateText->clear();
    break;
  case PassphraseGate::State::Checking:
    m_gateText->setText(tr("One moment \u2026"));
    break;
  case PassphraseGate::State::Waiting:
    m_gateText->setText(m_gate->wasWrong() ? tr("That was not the passphrase. You can try again in %n second(s).",
                                                nullptr, m_gate->waitSeconds())
                                           : tr("You can try again in %n second(s).", nullptr, m_gate->waitSeconds()));
    break;
  }
  m_leave->setEnabled(m_gate->state() == PassphraseGate::State::Closed);
}

void TogetherShell::askToLeave() {
  m_gate->ask(this, tr("Close this view"), tr("For the professional: your passphrase leads back to your own screen."));
}

void TogetherShell::closeEvent(QCloseEvent* event) {
  if (qGuiApp->isSavingSession()) return event->accept(); // the desktop itself is closing
  event->ignore();
  askToLeave();
}

void TogetherShell::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && event->key() == Qt::Key_Backspace) return goBack();
  if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) return button->click();
    return goOn();
  }
  QWidget::keyPressEvent(event);
}

} // namespace haven::gui
