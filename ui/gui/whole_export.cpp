#include "gui/whole_export.h"

#include "exchange/case_export.h"
#include "gui/form.h"
#include "pdf/pdf_renderer.h"
#include "pdf/whole_file.h"
#include "report/whole_file.h"
#include "store/deed.h"
#include "store/whole_case.h"
#include "text/error_text.h"
#include "text/log_text.h"
#include "text/utf8.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

/// By its number alone: names of files travel further than files.
std::string fileName(const std::string& number) {
  return "dossier-" + number;
}

} // namespace

WholeExport::WholeExport(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_make(makeButton(tr("Make the copy…"), "exportWhole")),
      m_message(makeText({})) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("wholeExport"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(tr("For inspection: everything of this case"), theme::TextSize::Heading));
  column->addWidget(makeText(
      tr("The young person and the parents may read the file and get a copy (Jeugdwet, article 7.3.10). The copy holds "
         "everything: who it is about, every form in every version, all that was written and decided, letters, "
         "consent and who had access. It is made as pages (PDF) and as data (JSON), in a folder that you choose.")));
  column->addWidget(makeText(
      tr("Look first whether something in it would harm the private life of somebody else. The files are not "
         "encrypted: do not mail them, hand them over or use the secure mail of your organisation, and remove them "
         "from this computer afterwards.")));
  connect(m_make, &QPushButton::clicked, this, &WholeExport::make);
  column->addWidget(m_make, 0, Qt::AlignLeft);
  m_message->setObjectName(QStringLiteral("wholeMessage"));
  column->addWidget(m_message);
}

void WholeExport::show(const casefile::CaseFile& file) {
  m_case = file.id;
  m_number = file.number;
  const Status may = store::mayNow(m_session->store(), m_session->context().clock, casefile::Act::ExportWhole, m_case);
  m_make->setEnabled(may.has_value());
  tell(may ? QString() : text::errorText(may.error()));
}

void WholeExport::make() {
  const auto chosen = m_session->prompts().chooseFolder(
      this, tr("Folder for the copy"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  if (!chosen) return;
  tell({});
  const std::filesystem::path folder = chosen->toStdString();
  const QString name = text::from(fileName(m_number));
  const bool there =
      QDir(*chosen).exists(name + QLatin1String(".pdf")) || QDir(*chosen).exists(name + QLatin1String(".json"));
  if (there && !m_session->prompts().confirm(
                   this, {tr("Replace the copy that is there?"),
                          tr("In this folder there is a copy of case %1 already. The new one takes its place.")
                              .arg(text::from(m_number)),
                          tr("Replace it"), tr("Leave it")}))
    return;
  const Status written = write(folder);
  tell(written ? tr("Made: %1.pdf and %1.json in %2.").arg(name, QDir::toNativeSeparators(*chosen))
               : text::errorText(written.error()));
}

Status WholeExport::write(const std::filesystem::path& folder) {
  const Clock& clock = m_session->context().clock;
  const auto whole = store::exportWholeCase(m_session->store(), m_case, clock);
  if (!whole) return fail(whole.error());
  const auto forms = m_session->definitionsOf(whole->file);
  if (!forms) return fail(forms.error());
  const auto help = m_session->care().catalogue();
  if (!help) return fail(help.error());
  const casefile::Account& madeBy = m_session->store().account();
  const plan::Situation situation = m_session->plan().situation(whole->file);
  const auto pages = report::wholeFile(*whole, *forms, madeBy, m_session->store().schemaVersion(), clock, situation,
                                       *help, [](const auto& row) { return text::accessWords(row).toStdString(); });
  const std::string values = exchange::caseToJson(*whole, madeBy.name, formatIsoTimestamp(clock.now()));
  const std::string name = fileName(m_number);
  const auto beside = [&](const std::string& file, std::string_view bytes) {
    return pdf::writeWholeFile(folder / file, bytes);
  };
  if (Status written = store::eachKeptReport(m_session->store(), *whole, name, clock, beside); !written) return written;
  if (Status written = pdf::writeWholeFile(folder / (name + ".json"), values); !written) return written;
  return pdf::writePdf(pages, folder / (name + ".pdf"));
}

void WholeExport::tell(const QString& message) {
  m_message->setText(message);
  m_message->setVisible(!message.isEmpty());
}

} // namespace haven::gui
