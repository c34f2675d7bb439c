#include "gui/report_copies.h"

#include "gui/form.h"
#include "gui/pdf_path.h"
#include "gui/read_table.h"
#include "pdf/whole_file.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QDir>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace haven::gui {
namespace {

constexpr int kMostRows = 9;

} // namespace

ReportCopies::ReportCopies(ReportDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_model(new ReportCopiesModel(this)), m_table(new QTableView),
      m_none(makeMuted(tr("Nothing was exported or printed of this case yet."))),
      m_show(makeButton(tr("Show"), "showCopy", ButtonRank::Primary)),
      m_save(makeButton(tr("Save again…"), "saveCopyAgain")), m_message(makeText({})) {
  setObjectName(QStringLiteral("reportCopies"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace24, theme::kSpace24, theme::kSpace16);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(tr("Made before"), theme::TextSize::Title));
  column->addWidget(makeMuted(tr("Of everything that left Haven the very file is kept, with its fingerprint.")));
  m_table->setObjectName(QStringLiteral("copiesTable"));
  setUpTwoLineTable(*m_table, *m_model, tr("Reports made before"), ReportCopiesModel::widest());
  column->addWidget(m_none);
  column->addWidget(m_table);
  m_message->setObjectName(QStringLiteral("copiesMessage"));
  m_message->hide();
  column->addWidget(m_message);
  auto* acts = new QHBoxLayout;
  QPushButton* back = makeButton(tr("Back to the report"), "leaveCopies");
  acts->addWidget(m_show);
  acts->addWidget(m_save);
  acts->addWidget(back);
  acts->addStretch();
  column->addLayout(acts);
  column->addStretch();
  connect(m_show, &QPushButton::clicked, this, &ReportCopies::showFile);
  connect(m_table, &QTableView::activated, this, &ReportCopies::showFile);
  connect(m_save, &QPushButton::clicked, this, &ReportCopies::saveAgain);
  connect(back, &QPushButton::clicked, this, &ReportCopies::left);
}

Status ReportCopies::refresh() {
  auto copies = m_desk->copies();
  if (!copies) return fail(copies.error());
  m_model->setRows(std::move(*copies));
  m_none->setVisible(count() == 0);
  m_table->setVisible(count() > 0);
  for (QPushButton* act : {m_show, m_save})
    act->setEnabled(count() > 0);
  fitTwoLineTable(*m_table, kMostRows);
  tell({});
  return {};
}

void ReportCopies::focusList() {
  (count() > 0 ? static_cast<QWidget*>(m_table) : findChild<QPushButton*>(QStringLiteral("leaveCopies")))->setFocus();
}

void ReportCopies::open(casefile::ReportCopyId id) {
  for (int row = 0; row < count(); ++row)
    if (m_model->rows()[static_cast<std::size_t>(row)].id == id) m_table->setCurrentIndex(m_model->index(row, 0));
  if (chosen() != nullptr && chosen()->id == id) showFile();
}

const casefile::ReportCopy* ReportCopies::chosen() const {
  const int row = m_table->currentIndex().row();
  return row < 0 || row >= count() ? nullptr : &m_model->rows()[static_cast<std::size_t>(row)];
}

void ReportCopies::showFile() {
  const casefile::ReportCopy* copy = chosen();
  if (copy == nullptr) return;
  tell({});
  const auto bytes = m_desk->copy(copy->id);
  if (!bytes) return tell(text::errorText(bytes.error()));
  emit fileWanted(QByteArray::fromStdString(*bytes),
                  tr("%1, %2 (%3)")
                      .arg(ReportCopiesModel::words(*copy, ReportCopiesModel::Report),
                           ReportCopiesModel::words(*copy, ReportCopiesModel::When),
                           ReportCopiesModel::words(*copy, ReportCopiesModel::State)));
}

void ReportCopies::saveAgain() {
  const casefile::ReportCopy* copy = chosen();
  if (copy == nullptr) return;
  const auto bytes = m_desk->copy(copy->id);
  if (!bytes) return tell(text::errorText(bytes.error()));
  const auto target = choosePdfPath(m_desk->session().prompts(), this,
                                    tr("case-%1.pdf").arg(QString::fromStdString(m_desk->file().number)));
  if (!target) return;
  const Status written = pdf::writeWholeFile(target->toStdString(), *bytes);
  tell(written ? tr("The same file is saved as %1.").arg(QDir::toNativeSeparators(*target))
               : text::errorText(written.error()));
}

void ReportCopies::tell(const QString& text) {
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
}

} // namespace haven::gui
