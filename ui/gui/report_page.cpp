#include "gui/report_page.h"

#include "gui/beside_preview.h"
#include "gui/composer_options.h"
#include "gui/composer_parts.h"
#include "gui/form.h"
#include "gui/kept_pdf_view.h"
#include "gui/pdf_path.h"
#include "gui/print_pages.h"
#include "gui/report_copies.h"
#include "gui/report_preview.h"
#include "pdf/pdf_renderer.h"
#include "pdf/whole_file.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace haven::gui {
namespace {

constexpr int kSideWidth = 470;
constexpr int kPauseBeforeKeeping = 500; ///< ms without a change

} // namespace

ReportPage::ReportPage(Session& session, QWidget* parent)
    : QWidget(parent), m_desk(session), m_options(new ComposerOptions), m_parts(new ComposerParts),
      m_message(makeText({})), m_earlier(makeButton({}, "madeBefore", ButtonRank::Quiet)), m_preview(new ReportPreview),
      m_copies(new ReportCopies(m_desk)), m_file(new KeptPdfView), m_shown(new QStackedWidget) {
  setObjectName(QStringLiteral("reportPage"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeSide());
  m_shown->addWidget(m_preview);
  m_shown->addWidget(m_copies);
  m_shown->addWidget(m_file);
  layout->addWidget(m_shown, 1);
  m_parts->standAfter(m_options->lastStop());
  m_soon.setSingleShot(true);
  m_soon.setInterval(0); // what happens at once is one change
  connect(&m_soon, &QTimer::timeout, this, &ReportPage::refresh);
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseBeforeKeeping);
  connect(&m_pause, &QTimer::timeout, this, &ReportPage::flush);
  connect(m_options, &ComposerOptions::kindChosen, this, &ReportPage::chooseKind);
  connect(m_options, &ComposerOptions::changed, this, &ReportPage::takeChanges);
  connect(m_options, &ComposerOptions::letterWanted, this, &ReportPage::letterWanted);
  connect(m_parts, &ComposerParts::changed, this, &ReportPage::takeChanges);
  connect(m_parts, &ComposerParts::moved, this, [this](const QString& words) { tell(words); });
  connect(m_copies, &ReportCopies::left, this, [this] { showCopies(false); });
  connect(m_copies, &ReportCopies::fileWanted, this, &ReportPage::showFile);
  connect(m_file, &KeptPdfView::left, this, [this] { showCopies(true); });
}

QWidget* ReportPage::makeSide() {
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(theme::kSpace24, theme::kSpace24, theme::kSpace16, theme::kSpace16);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(tr("Report"), theme::TextSize::Title));
  column->addWidget(makeMuted(tr("What you see at the right is what is exported and printed.")));
  column->addWidget(m_options);
  column->addWidget(makeText(tr("Sections"), theme::TextSize::Lead));
  column->addWidget(makeMuted(tr("Alt with the up and down arrow moves a section.")));
  column->addWidget(m_parts);
  column->addStretch();

  QPushButton* save = makeButton(tr("Save as PDF…"), "exportPdf", ButtonRank::Primary);
  connect(save, &QPushButton::clicked, this, &ReportPage::exportPdf);
  QPushButton* printButton = makeButton(tr("Print…"), "printReport");
  connect(printButton, &QPushButton::clicked, this, &ReportPage::print);
  connect(m_earlier, &QPushButton::clicked, this, [this] { showCopies(true); });
  m_message->setObjectName(QStringLiteral("reportMessage"));
  return besidePreview(panel, kSideWidth, m_message, {save, printButton, m_earlier});
}

Status ReportPage::open(casefile::CaseId id) {
  flush();
  const bool another = !m_desk.isOpen() || m_desk.file().id != id;
  if (const Status opened = m_desk.open(id); !opened) return opened;
  m_options->setCase(m_desk.file());
  nameCopies();
  showCopies(false);
  const bool stopped = casefile::isWithdrawn(m_desk.file().consents, casefile::ConsentScope::Sharing);
  tell(stopped ? tr("Consent for reports to others was withdrawn: nothing can be saved or printed. See “The file”.")
               : QString());
  return showKind(another ? report::ReportKind::CaseSummary : m_composition.kind);
}

Status ReportPage::showKind(report::ReportKind kind) {
  auto read = m_desk.composition(kind);
  if (!read) return fail(read.error());
  if (!read->leftOut.empty()) tell(tr("Part of how this report was put together could not be read, and is left out."));
  m_composition = std::move(read->composition);
  m_options->show(m_composition);
  m_parts->show(m_composition);
  refresh();
  return {};
}

void ReportPage::chooseKind(report::ReportKind kind) {
  flush();
  tell({});
  showCopies(false);
  if (const Status shown = showKind(kind); !shown) tell(text::errorText(shown.error()));
}

void ReportPage::takeChanges() {
  m_options->write(m_composition);
  m_composition.parts = m_parts->parts();
  m_unkept = true;
  m_pause.start();
  m_soon.start();
}

void ReportPage::flush() {
  m_pause.stop();
  if (!m_unkept || !m_desk.isOpen()) return;
  const Status kept = m_desk.keep(m_composition);
  m_unkept = !kept; // tried again with the next change
  if (!kept) tell(tr("What you changed is not kept. %1").arg(text::errorText(kept.error())));
}

void ReportPage::hideEvent(QHideEvent* event) {
  flush();
  QWidget::hideEvent(event);
}

void ReportPage::refresh() {
  m_soon.stop();
  if (m_desk.isOpen()) m_preview->show(m_desk.document(m_composition));
}

report::Composition ReportPage::composed() {
  report::Composition leaving = m_composition;
  leaving.final = report::canBeFinal(leaving.kind, m_desk.file()) &&
                  m_desk.session().prompts().confirm(
                      this, {tr("Is this report final?"),
                             tr("A draft says CONCEPT on every page. A final report does not, and is as it is filed."),
                             tr("Final"), tr("Draft")});
  return leaving;
}

void ReportPage::exportPdf() {
  if (!m_desk.isOpen()) return;
  flush();
  refresh();
  const auto chosen = choosePdfPath(m_desk.session().prompts(), this,
                                    tr("case-%1.pdf").arg(QString::fromStdString(m_desk.file().number)));
  if (!chosen) return;
  const report::Composition leaving = composed();
  const report::Document document = m_desk.document(leaving);
  const pdf::PageLayout pages(document);
  const QByteArray file = pdf::renderPdf(document, pages);
  if (const Status kept = m_desk.keepCopy(leaving, file, pages.pageCount(), "file"); !kept)
    return tell(tr("Nothing was saved: no copy could be kept. %1").arg(text::errorText(kept.error())));
  nameCopies();
  const Status written =
      pdf::writeWholeFile(chosen->toStdString(), {file.constData(), static_cast<std::size_t>(file.size())});
  if (!written) return tell(text::errorText(written.error()));
  const QString saved = leaving.final ? tr("Saved as %1.") : tr("Saved as %1, as a draft.");
  tell(saved.arg(QDir::toNativeSeparators(*chosen)));
}

void ReportPage::print() {
  if (!m_desk.isOpen()) return;
  flush();
  refresh();
  const report::Composition leaving = composed();
  const report::Document document = m_desk.document(leaving);
  const pdf::PageLayout pages(document);
  const auto printed = printPages(m_desk.session().prompts(), this, pages, [&] {
    return m_desk.keepCopy(leaving, pdf::renderPdf(document, pages), pages.pageCount(), "print");
  });
  if (!printed) return tell(tr("Nothing was printed: no copy could be kept. %1").arg(text::errorText(printed.error())));
  nameCopies();
  if (*printed) tell(tr("Sent to the printer."));
}

void ReportPage::showCopies(bool shown) {
  const bool before = m_shown->currentWidget() == m_copies;
  m_file->clear();
  m_shown->setCurrentWidget(shown ? static_cast<QWidget*>(m_copies) : m_preview);
  if (shown) {
    if (const Status listed = m_copies->refresh(); !listed) return tell(text::errorText(listed.error()));
    m_copies->focusList();
  } else if (before && isVisible()) {
    m_earlier->setFocus();
  }
}

void ReportPage::focusChoice() {
  m_options->focusChoice();
}

void ReportPage::openCopy(casefile::ReportCopyId id) {
  showCopies(true);
  m_copies->open(id);
}

void ReportPage::showFile(const QByteArray& bytes, const QString& title) {
  if (!m_file->show(bytes, title)) return tell(tr("This file cannot be shown here. Save it again to look at it."));
  m_shown->setCurrentWidget(m_file);
  m_file->focusPages();
}

bool ReportPage::back() {
  if (m_shown->currentWidget() == m_preview) return false;
  showCopies(m_shown->currentWidget() == m_file);
  return true;
}

void ReportPage::nameCopies() {
  if (const Status listed = m_copies->refresh(); !listed) tell(text::errorText(listed.error()));
  m_earlier->setText(tr("Made before (%1)").arg(m_copies->count()));
}

void ReportPage::tell(const QString& text) {
  m_message->setText(text);
  m_message->setVisible(!text.isEmpty());
}

} // namespace haven::gui
