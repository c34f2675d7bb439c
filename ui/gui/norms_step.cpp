#include "gui/form.h"
#include "gui/pack_step_page.h"
#include "instruments/attainable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace haven::gui {
namespace {

/// What an entry of the list "copy to" stands for: another scale, or another norm table of this one.
enum CopyKind { ToScale, ToNorm };

GridId normsOf(int scale) {
  return {GridId::Kind::Norms, scale};
}

} // namespace

QString attainableWords(const instruments::LicencePack& pack, const std::string& scale) {
  std::vector<instruments::AnswerOption> answers;
  for (const auto& answer : pack.answers) {
    if (!answer.value || (!answers.empty() && *answer.value <= answers.back().value)) return {};
    answers.push_back({*answer.value, {}, {}});
  }
  if (answers.size() < 2) return {};
  std::vector<instruments::Scale> scales;
  const instruments::Scale* wanted = nullptr;
  for (const auto& from : pack.scales) {
    instruments::Scale one;
    one.id = from.id;
    one.items = from.items;
    one.reversed = from.reversed;
    one.of = from.of;
    one.method = from.method;
    one.allowedMissing = from.allowedMissing;
    one.whenMissing = from.whenMissing;
    one.rounding = from.rounding;
    scales.push_back(std::move(one));
  }
  for (const auto& one : scales)
    if (one.id == scale) wanted = &one;
  if (wanted == nullptr || (wanted->items.empty() && wanted->of.empty())) return {};
  const auto range = rangeOf(*wanted, scales, answers);
  return range ? NormsStep::tr("%1 up to and including %2").arg(numberWords(range->first), numberWords(range->second))
               : QString();
}

NormsStep::NormsStep(PackDraft& draft, QWidget* parent)
    : PackStepPage(parent), m_draft(&draft), m_scales(new QComboBox), m_range(makeMuted({})),
      m_norms(new GridPanel(draft, "normGrid", tr("Norm tables"))), m_copyTo(new QComboBox),
      m_copy(makeButton(tr("Copy"), "copyNorms")), m_bounds(new GridPanel(draft, "boundGrid", tr("Bands"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace8);
  m_scales->setObjectName(QStringLiteral("normScale"));
  m_copyTo->setObjectName(QStringLiteral("copyTo"));
  m_range->setObjectName(QStringLiteral("normRange"));
  const auto labelled = [](QHBoxLayout* row, const QString& words, QWidget* field) {
    auto* label = new QLabel(words);
    label->setBuddy(field);
    field->setAccessibleName(words);
    row->addWidget(label);
    row->addWidget(field);
  };
  auto* top = new QHBoxLayout;
  top->setSpacing(theme::kSpace8);
  labelled(top, tr("Scale"), m_scales);
  top->addWidget(m_range, 1);
  labelled(top, tr("Copy to"), m_copyTo);
  top->addWidget(m_copy);
  column->addLayout(top);
  m_norms->view().setRowsShown(2, 5);
  m_bounds->view().setRowsShown(2, 8);
  column->addWidget(m_norms);
  column->addWidget(m_bounds);
  column->addStretch(1);
  connect(m_scales, &QComboBox::activated, this, &NormsStep::showScale);
  connect(m_norms, &GridPanel::currentRowChanged, this, &NormsStep::showNorm);
  connect(m_copy, &QPushButton::clicked, this, &NormsStep::copy);
  connect(m_draft, &PackDraft::checked, this, [this] {
    if (isVisible()) refresh();
  });
}

void NormsStep::start() {
  showScale(m_scale < static_cast<int>(m_draft->structure().scales.size()) ? m_scale : 0);
}

void NormsStep::showScale(int scale) {
  m_scale = scale;
  m_norms->showGrid(normsOf(scale));
  refresh();
}

void NormsStep::showNorm(int norm) {
  m_norm = norm;
  m_bounds->setVisible(norm >= 0);
  if (norm >= 0) m_bounds->showGrid({GridId::Kind::Bounds, m_scale, norm});
  refresh();
}

void NormsStep::refresh() {
  const auto& scales = m_draft->structure().scales;
  const QSignalBlocker quiet(m_scales);
  m_scales->clear();
  for (int s = 0; s < static_cast<int>(scales.size()); ++s) {
    const auto open = std::ranges::count_if(m_draft->faults(), [s](const SheetFault& fault) {
      return fault.step == PackStep::Norms && fault.grid.of == s;
    });
    const QString title = QString::fromStdString(scales[static_cast<std::size_t>(s)].title);
    m_scales->addItem(open == 0 ? title : tr("%1 (%2 open)").arg(title).arg(open));
  }
  m_scales->setCurrentIndex(m_scale);
  const QString range = attainableWords(m_draft->pack(), scales[static_cast<std::size_t>(m_scale)].id);
  m_range->setText(range.isEmpty() ? tr("What scores are possible can be told once the answers and the key are there.")
                                   : tr("Possible scores: %1.").arg(range));
  const Cells* norm = rowOf(m_draft->sheet(), normsOf(m_scale), m_norm);
  if (norm != nullptr) m_bounds->setHeading(tr("Bands of: %1").arg((*norm)[NormTitle]));
  offerCopies();
}

void NormsStep::offerCopies() {
  const int before = m_copyTo->currentIndex();
  m_copyTo->clear();
  const auto& scales = m_draft->structure().scales;
  for (int s = 0; s < static_cast<int>(scales.size()); ++s)
    if (s != m_scale)
      m_copyTo->addItem(
          tr("scale %1: all tables").arg(QString::fromStdString(scales[static_cast<std::size_t>(s)].title)),
          QPoint(ToScale, s));
  for (int n = 0; n < rowCount(m_draft->sheet(), normsOf(m_scale)); ++n)
    if (n != m_norm && m_norm >= 0)
      m_copyTo->addItem(tr("table %1: these bands").arg((*rowOf(m_draft->sheet(), normsOf(m_scale), n))[NormTitle]),
                        QPoint(ToNorm, n));
  m_copyTo->setCurrentIndex(std::clamp(before, 0, std::max(0, m_copyTo->count() - 1)));
  m_copy->setEnabled(rowCount(m_draft->sheet(), normsOf(m_scale)) > 0);
}

void NormsStep::copy() {
  const QPoint to = m_copyTo->currentData().toPoint();
  const auto from = static_cast<std::size_t>(m_scale);
  m_draft->change([&](PackSheet& sheet) {
    if (to.x() == ToScale) return copyNorms(sheet, m_scale, to.y());
    auto& norms = sheet.norms[from];
    norms[static_cast<std::size_t>(to.y())].bounds = norms[static_cast<std::size_t>(m_norm)].bounds;
  });
}

void NormsStep::goTo(const SheetFault* fault) {
  if (fault == nullptr) return m_norms->view().setFocus();
  showScale(fault->grid.of);
  const bool inNorms = fault->grid.kind == GridId::Kind::Norms;
  m_norms->view().goTo(inNorms ? fault->row : fault->grid.norm, inNorms ? fault->column : 0);
  if (!inNorms) m_bounds->view().goTo(fault->row, fault->column);
}

} // namespace haven::gui
