#include "gui/result_parts.h"

#include "gui/form.h"
#include "gui/item_bars.h"
#include "gui/open_answers.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

struct ResultParts {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::ResultParts)
};

QLabel* makeSmall(const QString& text) {
  QLabel* label = makeMuted(text);
  label->setFont(theme::font(theme::TextSize::Small));
  return label;
}

} // namespace

QFrame* makeSection(const QString& title) {
  QFrame* card = makeCard();
  card->layout()->addWidget(makeText(title, theme::TextSize::Heading));
  return card;
}

QWidget* makeLinkRow(const QString& words, QPushButton* link) {
  constexpr int kAllRoom = 1000; // all but nothing for the stretch, until the words are at their widest
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(makeText(words), kAllRoom);
  layout->addStretch(1);
  link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  layout->addWidget(link);
  return row;
}

QFrame* makeItemsSection(const OpenRecord& record) {
  QFrame* card = makeSection(record.instrument.isQuestionnaire() ? ResultParts::tr("Per question")
                                                                 : ResultParts::tr("Per behaviour"));
  card->setObjectName(QStringLiteral("itemsSection"));
  card->layout()->addWidget(new ItemBars(record));
  return card;
}

QFrame* makeOpenAnswersSection(const OpenRecord& record) {
  if (record.instrument.openQuestions.atMost == 0) return nullptr;
  QFrame* card = makeSection(ResultParts::tr("Open questions"));
  card->setObjectName(QStringLiteral("openAnswersSection"));
  card->layout()->addWidget(makeInterpretationNote(record.instrument.openQuestions));
  const auto& answers = record.administration.openAnswers;
  if (answers.empty()) card->layout()->addWidget(makeMuted(ResultParts::tr("Nothing was filled in here.")));
  const auto add = [&](const std::string& question, const std::string& answer) {
    QLabel* title = makeText(openQuestionTitle(record.instrument, question));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    card->layout()->addWidget(title);
    card->layout()->addWidget(makeText(QString::fromStdString(answer)));
  };
  // In the order of the form; what the licence pack does not know comes after.
  auto rest = answers;
  for (const auto& question : record.instrument.openQuestions.questions)
    if (const auto found = rest.find(question.id); found != rest.end()) {
      add(found->first, found->second);
      rest.erase(found);
    }
  for (const auto& [question, answer] : rest)
    add(question, answer);
  return card;
}

QFrame* makeFollowUpSection(const instruments::Score& score) {
  if (score.advice.empty()) return nullptr;
  QFrame* card = makeSection(ResultParts::tr("Possible next steps"));
  QString reason;
  QStringList reasons;
  for (const auto& advice : score.advice) {
    card->layout()->addWidget(makePoint(QString::fromStdString(advice.text)));
    QLabel* source = makeSmall(ResultParts::tr("Source: %1").arg(QString::fromStdString(advice.source.text())));
    source->setIndent(theme::kSpace16);
    card->layout()->addWidget(source);
    if (reason == QString::fromStdString(advice.reason)) continue;
    reason = QString::fromStdString(advice.reason); // most often the same for all: said once
    reasons << reason;
  }
  for (const QString& because : reasons)
    card->layout()->addWidget(makeSmall(because));
  return card;
}

QFrame* makeNotADiagnosis(const instruments::Instrument& instrument) {
  return makeNotice(ResultParts::tr("Not a diagnosis"), QString::fromStdString(instrument.notADiagnosis),
                    "notADiagnosis");
}

} // namespace haven::gui
