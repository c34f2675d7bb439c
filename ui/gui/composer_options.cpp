#include "gui/composer_options.h"

#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/plan_choice.h"
#include "gui/report_words.h"
#include "text/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kFewestLetters = 16;

} // namespace

ComposerOptions::ComposerOptions(QWidget* parent)
    : QWidget(parent), m_kind(new PlanChoice(QStringLiteral("reportKind"), tr("Which report"))), m_about(new QComboBox),
      m_named(nullptr), m_pseudonymous(nullptr), m_scores(new QCheckBox(tr("With the total of the talk as a number"))) {
  QVBoxLayout* column = columnIn(this, theme::kSpace4);
  std::vector<PlanOption> kinds;
  for (const report::ReportKind kind : report::kReportKinds)
    kinds.push_back({std::string(report::idOf(kind)), kindName(kind)});
  m_kind->setOptions(kinds);
  connect(m_kind, &PlanChoice::chose, this, [this](const QString& id) {
    if (const auto kind = report::reportKindFromId(id.toStdString())) emit kindChosen(*kind);
  });
  column->addWidget(makeText(tr("Which report"), theme::TextSize::Lead));
  column->addWidget(m_kind);
  QPushButton* letter = makeButton(tr("Referral letter…"), "letterWanted", ButtonRank::Quiet);
  letter->setToolTip(tr("A letter is written with the help it is about: choose the help under Interventions."));
  letter->setAccessibleDescription(letter->toolTip());
  connect(letter, &QPushButton::clicked, this, &ComposerOptions::letterWanted);
  column->addWidget(letter, 0, Qt::AlignLeft);

  m_about->setObjectName(QStringLiteral("aboutRelationship"));
  m_about->installEventFilter(this);
  m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names are longer than the panel
  m_about->setMinimumContentsLength(kFewestLetters);
  column->addWidget(new FormField(tr("About which relationship"), m_about));
  m_scores->setObjectName(QStringLiteral("scoresForParents"));
  column->addWidget(m_scores);

  column->addWidget(makeText(tr("Names"), theme::TextSize::Lead));
  auto* names = new QWidget;
  new FlowLayout(theme::kSpace16, names);
  column->addWidget(names);
  m_named = addNames(*names, tr("With names"), "withNames");
  m_pseudonymous = addNames(*names, tr("Without names or date of birth"), "withoutNames");
  const auto tell = [this] {
    if (!m_showing) emit changed();
  };
  connect(m_about, &QComboBox::currentIndexChanged, this, tell);
  connect(m_scores, &QCheckBox::toggled, this, tell);
  connect(m_pseudonymous, &QRadioButton::toggled, this, tell);
}

QRadioButton* ComposerOptions::addNames(QWidget& row, const QString& words, const char* name) {
  auto* button = new QRadioButton(words);
  button->setObjectName(QLatin1String(name));
  row.layout()->addWidget(button);
  return button;
}

bool ComposerOptions::eventFilter(QObject* watched, QEvent* event) {
  // Who scrolls the page with the pointer over it chooses nobody: what is chosen is kept.
  if (event->type() != QEvent::Wheel) return QWidget::eventFilter(watched, event);
  event->ignore();
  return true;
}

void ComposerOptions::focusChoice() {
  m_kind->focusChoice();
}

QWidget* ComposerOptions::lastStop() const {
  return m_pseudonymous;
}

void ComposerOptions::setCase(const casefile::CaseFile& file) {
  const QScopedValueRollback showing(m_showing, true);
  m_about->clear();
  m_about->addItem(tr("All relationships"), qint64{0});
  for (const auto& relationship : file.relationships) {
    const bool hasRecord =
        std::any_of(file.administrations.begin(), file.administrations.end(),
                    [&](const auto& record) { return record.isCurrent() && record.relationship == relationship.id; });
    if (hasRecord) m_about->addItem(text::label(relationship), static_cast<qint64>(relationship.id));
  }
}

void ComposerOptions::show(const report::Composition& composition) {
  const QScopedValueRollback showing(m_showing, true);
  m_kind->setChosen(std::string(report::idOf(composition.kind)));
  m_about->setCurrentIndex(std::max(0, m_about->findData(qint64{composition.about.value_or(0)})));
  m_scores->setVisible(composition.kind == report::ReportKind::ParentSummary);
  m_scores->setChecked(composition.scoresForParents);
  (composition.pseudonymous ? m_pseudonymous : m_named)->setChecked(true);
}

void ComposerOptions::write(report::Composition& composition) const {
  const qint64 about = m_about->currentData().toLongLong();
  composition.about = about == 0 ? std::nullopt : std::optional<casefile::RelationshipId>(about);
  composition.scoresForParents = composition.kind == report::ReportKind::ParentSummary && m_scores->isChecked();
  composition.pseudonymous = m_pseudonymous->isChecked();
}

} // namespace haven::gui
