#include "gui/case_file_page.h"

#include "gui/backup_words.h"
#include "gui/case_holders.h"
#include "gui/case_log.h"
#include "gui/consent_panel.h"
#include "gui/form.h"
#include "gui/kept_until.h"
#include "gui/page_frame.h"
#include "gui/whole_export.h"

#include <QLabel>
#include <QVBoxLayout>

namespace haven::gui {

CaseFilePage::CaseFilePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("caseFileFrame")),
      m_holders(new CaseHolders(session)), m_consent(new ConsentPanel(session)), m_kept(new KeptUntil(session)),
      m_log(new CaseLog(session)), m_whole(new WholeExport(session)) {
  setObjectName(QStringLiteral("caseFilePage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_frame->setTitle(tr("The file"),
                    tr("Whose case it is, what was agreed to, how long it is kept and who had access."));
  QFrame* holders = makeCard();
  auto* column = static_cast<QVBoxLayout*>(holders->layout());
  column->addWidget(makeText(tr("Whose case it is"), theme::TextSize::Heading));
  column->addWidget(makeMuted(tr("Members of the team and the colleagues named here see the case and work in it.")));
  column->addWidget(m_holders);
  for (QWidget* card : {static_cast<QWidget*>(holders), static_cast<QWidget*>(m_consent), static_cast<QWidget*>(m_kept),
                        static_cast<QWidget*>(m_log), static_cast<QWidget*>(m_whole)})
    m_frame->content()->addWidget(card);
  connect(m_holders, &CaseHolders::gone, this, [this] { emit gone(tr("The case is given away.")); });
  connect(m_consent, &ConsentPanel::recorded, this, &CaseFilePage::changed);
  connect(m_kept, &KeptUntil::destroyed, this,
          [this](const QString& number) { emit gone(destroyedWords(*m_session, number)); });
}

Status CaseFilePage::open(const casefile::CaseFile& file) {
  m_frame->setProblem({});
  if (Status shown = m_holders->show(file.id); !shown) return shown;
  if (Status shown = m_consent->show(file.id); !shown) return shown;
  if (Status shown = m_kept->show(file.id); !shown) return shown;
  m_whole->show(file);
  return m_log->show(file);
}

} // namespace haven::gui
