#include "gui/kept_until.h"

#include "gui/destroy_case.h"
#include "gui/disclosure.h"
#include "gui/form.h"
#include "store/deed.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace haven::gui {

KeptUntil::KeptUntil(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_words(makeText({})), m_destroy(new DestroyCase(session)),
      m_open(new Disclosure(tr("Destroy this case"), "openDestroying", m_destroy)), m_who(makeMuted({})) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("keptUntil"));
  m_words->setObjectName(QStringLiteral("keptUntilWords"));
  m_who->setObjectName(QStringLiteral("destroyWho"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(tr("How long it is kept"), theme::TextSize::Heading));
  column->addWidget(m_words);
  column->addWidget(m_open, 0, Qt::AlignLeft);
  column->addWidget(m_destroy);
  column->addWidget(m_who);
  connect(m_destroy, &DestroyCase::left, this, [this] {
    m_open->setExpanded(false);
    m_open->setFocus();
  });
  connect(m_destroy, &DestroyCase::destroyed, this, &KeptUntil::destroyed);
}

Status KeptUntil::show(casefile::CaseId id) {
  store::RetentionRepository retention(m_session->store(), &m_session->context().clock);
  const auto row = retention.of(id);
  if (!row) return fail(row.error());
  m_words->setText(words(*row));
  m_destroy->start(*row);
  m_open->setExpanded(false);
  const Status may = store::mayNow(m_session->store(), m_session->context().clock, casefile::Act::DestroyCase, id);
  m_open->setEnabled(may && row->mayGo());
  m_who->setText(!may           ? tr("Destroying: %1").arg(text::errorText(may.error()))
                 : row->mayGo() ? QString()
                                : tr("Destroying: this case is open. Close it first, under “After the steps”."));
  m_who->setVisible(!m_open->isEnabled());
  return {};
}

QString KeptUntil::words(const store::RetentionRow& row) const {
  if (row.example) return tr("This is an example; it may be destroyed at any time.");
  const QString changed = text::formatDate(row.lastChange);
  const QString until = text::formatDate(row.keptUntil);
  if (!row.closed)
    return tr("The case is open. Twenty years count from the last change, so far %1: it would be kept until %2. "
              "Source: "
              "Jeugdwet, article 7.3.8.")
        .arg(changed, until);
  return row.isPast(m_session->today())
             ? tr("Last changed on %1 and kept until %2: that day has come. It may be destroyed.").arg(changed, until)
             : tr("Last changed on %1: it is kept until %2. Source: Jeugdwet, article 7.3.8.").arg(changed, until);
}

} // namespace haven::gui
