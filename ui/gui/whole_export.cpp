#include "gui/whole_export.h"

#include "gui/form.h"
#include "store/access_log.h"
#include "store/deed.h"
#include "text/error_text.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace haven::gui {

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

void WholeExport::show(casefile::CaseId id) {
  m_case = id;
  const Status may = store::mayNow(m_session->store(), m_session->context().clock, casefile::Act::ExportWhole, id);
  m_make->setEnabled(may.has_value());
  tell(may ? QString() : text::errorText(may.error()));
}

void WholeExport::make() {
  const auto chosen = m_session->prompts().chooseFolder(
      this, tr("Folder for the copy"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  if (!chosen) return;
  tell({});
}

void WholeExport::tell(const QString& message) {
  m_message->setText(message);
  m_message->setVisible(!message.isEmpty());
}

} // namespace haven::gui
