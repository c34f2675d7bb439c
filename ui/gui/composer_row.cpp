#include "gui/composer_row.h"

#include "base/text.h"
#include "gui/disclosure.h"
#include "gui/fields.h"
#include "gui/form.h"
#include "gui/report_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QShortcut>

namespace haven::gui {
namespace {

constexpr int kArrowWidth = 30;
constexpr int kTextLines = 3;

QString named(const char* prefix, report::Section section) {
  const std::string_view id = report::idOf(section);
  return QLatin1String(prefix) + QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

ComposerRow::ComposerRow(const report::CompositionPart& part, report::ReportKind kind, QWidget* parent)
    : QWidget(parent), m_section(part.section), m_part(part), m_on(new QCheckBox(sectionName(part.section, kind))),
      m_up(makeArrow(QStringLiteral("\u2191"), tr("Move “%1” up").arg(m_on->text()), "up_", -1)),
      m_down(makeArrow(QStringLiteral("\u2193"), tr("Move “%1” down").arg(m_on->text()), "down_", 1)),
      m_text(new NoteField("ownText", kTextLines)),
      m_field(new FormField(tr("Own text with “%1”").arg(m_on->text()), m_text)),
      m_unfold(new Disclosure(tr("Text"), "unfold", m_field)) {
  m_on->setObjectName(named("section_", m_section));
  m_on->setChecked(part.on);
  m_text->setObjectName(named("ownText_", m_section));
  m_text->setStored(QString::fromStdString(part.ownText));
  m_unfold->setObjectName(named("unfold_", m_section));
  m_unfold->setAccessibleName(tr("Own text with “%1”").arg(m_on->text()));
  m_unfold->setExpanded(!part.ownText.empty());

  auto* line = new QHBoxLayout;
  line->setSpacing(theme::kSpace4);
  line->addWidget(m_on, 1);
  line->addWidget(m_unfold);
  line->addWidget(m_up);
  line->addWidget(m_down);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(line);
  column->addWidget(m_field);

  connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
    m_part.on = on;
    tellWhetherOn();
    emit changed();
  });
  connect(m_text, &NoteField::textChanged, this, &ComposerRow::takeText);
  connect(m_unfold, &Disclosure::toggled, this, [this](bool shown) {
    if (shown) m_text->setFocus();
  });
  for (const auto& [key, step] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, step = step] { emit moveWanted(step); });
  }
  tellWhetherOn();
}

QPushButton* ComposerRow::makeArrow(const QString& sign, const QString& words, const char* name, int step) {
  QPushButton* button = makeButton(sign, "", ButtonRank::Quiet);
  button->setObjectName(named(name, m_section));
  button->setAccessibleName(words);
  button->setToolTip(words);
  button->setFixedWidth(kArrowWidth);
  connect(button, &QPushButton::clicked, this, [this, step] { emit moveWanted(step); });
  return button;
}

void ComposerRow::setPlace(bool first, bool last) {
  // The one that has the focus keeps it: a button that is greyed out under the hand sends the focus elsewhere.
  if ((first && m_up->hasFocus()) || (last && m_down->hasFocus())) m_on->setFocus();
  m_up->setEnabled(!first);
  m_down->setEnabled(!last);
}

std::vector<QWidget*> ComposerRow::stops() const {
  return {m_on, m_unfold, m_up, m_down, m_text};
}

void ComposerRow::takeText() {
  const std::string typed = m_text->toPlainText().toStdString();
  const bool tooLong = textLength(typed) > report::kMaxOwnText;
  m_field->setProblem(
      tooLong ? tr("At most %1 characters. What is longer is not in the report.").arg(report::kMaxOwnText) : QString());
  if (tooLong || typed == m_part.ownText) return;
  m_part.ownText = typed;
  emit changed();
}

void ComposerRow::tellWhetherOn() {
  m_field->setHelp(m_part.on ? QString() : tr("This section is off: its text is kept and not in the report."));
}

} // namespace haven::gui
