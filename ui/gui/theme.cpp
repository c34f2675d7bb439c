#include "gui/theme.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>
#include <QStyleFactory>

/// The icons stand in a static library, from which the linker takes nothing that is not asked for. Outside any
/// namespace, as Qt's macro wants it.
static void loadIcons() {
  Q_INIT_RESOURCE(icons);
}

namespace haven::gui::theme {
namespace {

Palette& current() {
  static Palette chosen = lightPalette();
  return chosen;
}

QPalette toQt(const Palette& p) {
  QPalette q;
  q.setColor(QPalette::Window, p.window);
  q.setColor(QPalette::WindowText, p.text);
  q.setColor(QPalette::Base, p.surface);
  q.setColor(QPalette::AlternateBase, p.window);
  q.setColor(QPalette::Text, p.text);
  q.setColor(QPalette::Button, p.surface);
  q.setColor(QPalette::ButtonText, p.text);
  q.setColor(QPalette::Highlight, p.accent);
  q.setColor(QPalette::HighlightedText, p.onAccent);
  q.setColor(QPalette::ToolTipBase, p.surface);
  q.setColor(QPalette::ToolTipText, p.text);
  q.setColor(QPalette::PlaceholderText, p.muted);
  q.setColor(QPalette::Link, p.accent);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    q.setColor(QPalette::Disabled, role, p.muted);
  return q;
}

/// One sheet for the whole program; widgets choose a look through dynamic properties, never their own colours.
QString styleSheet(const Palette& p) {
  QString sheet = QStringLiteral(R"(
    QToolTip { color: @text; background: @surface; border: 1px solid @border; padding: 4px; }
    QLabel[tone="muted"] { color: @muted; }
    QLabel[tone="accent"] { color: @accent; }
    QLabel[tone="problem"] { color: @text; font-weight: 600; }
    QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 10px; }
    QFrame[look="notice"] { background: @notice; border: none; border-left: 4px solid @accent; border-radius: 4px; }
    QFrame[look="notice"] QLabel { color: @noticeText; }
    QFrame[look="warning"] { background: @notice; border: 2px solid @accent; border-left: 8px solid @accent;
                             border-radius: 6px; }
    QFrame[look="warning"] QLabel { color: @noticeText; }
    QFrame[look="mark"] { background: @accentSoft; border: none; border-bottom: 1px solid @accent; }
    QFrame[look="mark"] QLabel { color: @text; font-weight: 600; }
    QFrame[look="pinned"] { background: @window; border: none; border-bottom: 1px solid @line; }
    QFrame[look="pole"] { background: transparent; border: none; border-top: 2px solid @line; }
    QFrame[look="header"] { background: @surface; border: none; border-bottom: 1px solid @line; }
    QFrame[look="actions"] { background: @window; border: none; border-top: 1px solid @line; }
    QFrame[look="side"] { background: transparent; border: none; border-left: 1px solid @line; }
    QFrame[look="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
    QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
    QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 7px;
                  padding: 8px 17px; min-height: 20px; outline: none; }
    QPushButton:hover { background: @accentSoft; }
    QPushButton:focus { border: 2px solid @accent; padding: 7px 16px; }
    QPushButton:disabled { color: @muted; border-color: @line; background: @window; }
    QPushButton[rank="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
    QPushButton[rank="primary"]:hover { background: @accentStrong; }
    QPushButton[rank="primary"]:focus { border: 2px solid @text; }
    QPushButton[rank="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
    QPushButton[rank="quiet"] { background: transparent; color: @accent; border: 1px solid transparent; padding: 8px 9px; }
    QPushButton[rank="quiet"]:hover { background: @accentSoft; }
    QPushButton[rank="quiet"]:focus { border: 2px solid @accent; padding: 7px 8px; }
    QPushButton[rank="chip"], QPushButton[rank="fact"] { padding: 3px 11px; min-height: 18px; border-radius: 13px; }
    QPushButton[rank="chip"]:focus, QPushButton[rank="fact"]:focus { padding: 2px 10px; }
    QPushButton[rank="chip"]:checked { background: @accentSoft; border: 2px solid @accent; padding: 2px 10px;
                                       font-weight: 600; }
    QPushButton[rank="chip"]:checked:focus { border: 2px solid @text; }
    QPushButton[rank="fact"] { background: @accentSoft; border: 1px solid @accentSoft; }
    QPushButton[rank="fact"]:hover, QPushButton[rank="fact"]:focus { border: 2px solid @accent; padding: 2px 10px; }
    QPushButton[rank="fact"][unclear="true"] { background: transparent; border: 1px dashed @border; }
    QPushButton[flush="true"], QPushButton[flush="true"]:focus { padding-left: 3px; padding-right: 3px; }
    QPushButton[rank="quiet"]:disabled { color: @muted; background: transparent; }
    QPushButton[rank="place"] { background: transparent; color: @text; border: 2px solid transparent; padding: 7px 14px;
                                text-align: left; }
    QPushButton[rank="place"][barred="true"] { color: @muted; font-style: italic; }
    QPushButton[rank="place"]:hover { background: @accentSoft; }
    QPushButton[rank="place"]:checked { background: @accentSoft; font-weight: 600; border-left: 4px solid @accent;
                                         border-top-left-radius: 2px; border-bottom-left-radius: 2px; }
    QPushButton[rank="place"]:focus { border: 2px solid @accent; }
    QPushButton[rank="answer"] { text-align: left; padding: 9px 13px; }
    QPushButton[rank="answer"]:checked { background: @accentSoft; border: 2px solid @accent; padding: 8px 12px;
                                          font-weight: 600; }
    QPushButton[rank="answer"]:focus { border: 2px solid @text; padding: 8px 12px; }
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
                  background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 7px 9px;
                  selection-background-color: @accent; selection-color: @onAccent; }
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {
                  border: 2px solid @accent; padding: 6px 8px; }
    QLineEdit[faulty="true"], QPlainTextEdit[faulty="true"], QComboBox[faulty="true"] { border: 2px solid @text;
                  padding: 6px 8px; }
    QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: @window; }
    QComboBox::drop-down { border: none; width: 28px; }
    QComboBox::down-arrow { image: url(@chevron); width: 14px; height: 14px; }
    QSpinBox { padding-right: 28px; }
    QSpinBox:focus { padding-right: 27px; }
    QSpinBox:disabled { color: @muted; background: @window; }
    QSpinBox::up-button, QSpinBox::down-button { border: none; width: 26px; }
    QSpinBox::up-arrow { image: url(@raise); width: 12px; height: 12px; }
    QSpinBox::down-arrow { image: url(@chevron); width: 12px; height: 12px; }
    QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
                  selection-background-color: @accentSoft; selection-color: @text; outline: none; }
    QCheckBox, QRadioButton { spacing: 9px; padding: 4px; border: 2px solid transparent; border-radius: 6px; outline: none; }
    QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }
    QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @border; border-radius: 4px; background: @surface; }
    QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
    QCheckBox::indicator:disabled { border-color: @line; background: @window; }
    QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @border; border-radius: 9px; background: @surface; }
    QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }
    QRadioButton::indicator:disabled { border-color: @line; background: @window; }
    QListView, QTableView, QTreeView { background: @surface; alternate-background-color: @window; border: 1px solid @line;
                  border-radius: 10px; outline: none; selection-background-color: @accentSoft; selection-color: @text; }
    QListView:focus, QTableView:focus, QTreeView:focus { border: 2px solid @accent; }
    QTableView[look="grid"] { gridline-color: @line; border-radius: 4px; }
    QLineEdit[look="cell"], QLineEdit[look="cell"]:focus { padding: 0 7px; border-radius: 0px; }
    QTableView::item { border: 0px; padding: 0 9px; }
    QTableView::item:selected { background: @accentSoft; color: @text; }
    QHeaderView::section { background: @window; color: @muted; border: none; border-bottom: 1px solid @line; padding: 7px 9px;
                  font-weight: 600; }
    QProgressBar { background: @line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
    QProgressBar::chunk { background: @accent; border-radius: 3px; }
    QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
    QScrollBar::handle:vertical { background: @border; border-radius: 4px; min-height: 32px; margin: 2px; }
    QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
    QScrollBar::handle:horizontal { background: @border; border-radius: 4px; min-width: 32px; margin: 2px; }
    QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
    QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
  )");
  const std::pair<const char*, QColor> colours[] = {
      {"@accentStrong", p.dark ? p.accent.lighter(115) : p.accent.darker(125)},
      {"@accentSoft", p.accentSoft},
      {"@onAccent", p.onAccent},
      {"@accent", p.accent},
      {"@window", p.window},
      {"@surface", p.surface},
      {"@noticeText", p.noticeText},
      {"@notice", p.notice},
      {"@text", p.text},
      {"@muted", p.muted},
      {"@border", p.border},
      {"@line", p.line}};
  sheet.replace(QLatin1String("@raise"), p.dark ? QStringLiteral(":/haven/icons/raise-dark.svg")
                                                : QStringLiteral(":/haven/icons/raise-light.svg"));
  sheet.replace(QLatin1String("@chevron"), p.dark ? QStringLiteral(":/haven/icons/chevron-dark.svg")
                                                  : QStringLiteral(":/haven/icons/chevron-light.svg"));
  sheet.replace(QLatin1String("@check"), p.dark ? QStringLiteral(":/haven/icons/check-dark.svg")
                                                : QStringLiteral(":/haven/icons/check-light.svg"));
  for (const auto& [name, colour] : colours)
    sheet.replace(QLatin1String(name), colour.name());
  return sheet;
}

/// The desktop's own font, unless the desktop has none to offer (a bare X server falls back to DejaVu or worse).
QFont systemFont() {
  QFont base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  const QString resolved = QFontInfo(base).family();
  if (resolved.startsWith(QLatin1String("DejaVu")) && QFontDatabase::hasFamily(QStringLiteral("Open Sans")))
    base.setFamilies({QStringLiteral("Open Sans"), resolved});
  if (base.pointSizeF() < 10.0) base.setPointSizeF(10.0);
  return base;
}

} // namespace

Palette lightPalette() {
  return {.window = QColor(0xF7F5F0),
          .surface = QColor(0xFFFFFF),
          .text = QColor(0x1F2B2A),
          .muted = QColor(0x55625F),
          .accent = QColor(0x1F6F6B),
          .onAccent = QColor(0xFFFFFF),
          .accentSoft = QColor(0xE0EEEB),
          .line = QColor(0xDDD8CC),
          .border = QColor(0x84908C),
          .notice = QColor(0xEAF1EF),
          .noticeText = QColor(0x1F2B2A),
          .dark = false};
}

Palette darkPalette() {
  return {.window = QColor(0x1A201F),
          .surface = QColor(0x232A29),
          .text = QColor(0xE9EDEB),
          .muted = QColor(0xA8B4B0),
          .accent = QColor(0x6FC4BC),
          .onAccent = QColor(0x0F1F1D),
          .accentSoft = QColor(0x2B4340),
          .line = QColor(0x39433F),
          .border = QColor(0x7E8B86),
          .notice = QColor(0x26383A),
          .noticeText = QColor(0xE9EDEB),
          .dark = true};
}

const Palette& palette() {
  return current();
}

QFont font(TextSize size) {
  constexpr double kFactor[] = {0.88, 1.0, 1.15, 1.35, 1.8};
  QFont scaled = QApplication::font();
  scaled.setPointSizeF(scaled.pointSizeF() * kFactor[static_cast<int>(size)]);
  if (size == TextSize::Heading || size == TextSize::Title) scaled.setWeight(QFont::DemiBold);
  return scaled;
}

int readableWidth() {
  return QFontMetrics(font(TextSize::Body)).averageCharWidth() * 75;
}

void apply(QApplication& application) {
  ::loadIcons();
  const bool desktopIsDark = application.palette().color(QPalette::Window).lightness() < 128;
  current() = desktopIsDark ? darkPalette() : lightPalette();
  application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  application.setFont(systemFont());
  application.setPalette(toQt(current()));
  application.setStyleSheet(styleSheet(current()));
}

} // namespace haven::gui::theme
