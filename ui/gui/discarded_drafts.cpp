#include "gui/discarded_drafts.h"

#include "gui/result_parts.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using text::from;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::DiscardedDrafts)
};

QString wordsFor(const store::DiscardedDraft& draft, const casefile::CaseFile& file, Session& session) {
  const auto* instrument = session.context().catalogue.find(draft.instrument);
  const auto* relationship = file.relationship(draft.relationship);
  const QString what =
      Words::tr("%1 of %2 about %3")
          .arg(from(instrument == nullptr ? draft.instrument : instrument->abbreviation), text::formatDate(draft.date),
               relationship == nullptr ? QString() : text::label(*relationship));
  return Words::tr("%1. Thrown away by %2 on %3.").arg(what, from(draft.by.name), text::formatMoment(draft.by.at));
}

} // namespace

QFrame* makeDiscardedDrafts(Session& session, const casefile::CaseFile& file, const std::function<void()>& changed,
                            const std::function<void(const QString&)>& problem) {
  const auto drafts = session.cases().discardedDrafts(file.id);
  if (!drafts) {
    problem(text::errorText(drafts.error()));
    return nullptr;
  }
  if (drafts->empty()) return nullptr;
  QFrame* card = makeSection(Words::tr("Thrown away"));
  card->setObjectName(QStringLiteral("discardedDrafts"));
  card->layout()->addWidget(
      makeMuted(Words::tr("In no overview and no report any more. It can be put back as it was.")));
  for (const auto& draft : *drafts) {
    QPushButton* restore = makeButton(Words::tr("Put back"), "restoreDraft", ButtonRank::Quiet);
    const QString words = wordsFor(draft, file, session);
    restore->setAccessibleName(Words::tr("Put back: %1").arg(words));
    QObject::connect(restore, &QPushButton::clicked, card, [&session, changed, problem, id = draft.id] {
      if (const Status back = session.cases().restoreDraft(id); !back) return problem(text::errorText(back.error()));
      changed();
    });
    card->layout()->addWidget(makeLinkRow(words, restore));
  }
  return card;
}

} // namespace haven::gui
