#include "gui/reasons_card.h"

#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/plan_choice.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

constexpr const char* kUnknown = "unknown";

} // namespace

ReasonsCard::ReasonsCard(PlanDesk& desk, QWidget* parent) : QFrame(parent), m_desk(&desk) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("section-reasons"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  layout->setSpacing(theme::kSpace8);
  layout->addWidget(makeText(tr("Reasons to always screen"), theme::TextSize::Heading));
  layout->addWidget(makeMuted(tr("One of these is enough to go to step 2, also without a suspicion.")));
  m_summary = makeText({});
  m_summary->setObjectName(QStringLiteral("reasonsSummary"));
  layout->addWidget(m_summary);
  const QString why = desk.whyNot(casefile::Act::WriteCase);
  if (!why.isEmpty()) layout->addWidget(makeNotice({}, why, "whyNot"));
  for (const plan::ScreeningReason& reason : desk.plan().screeningReasons)
    addRow(reason);
  refresh();
}

void ReasonsCard::addRow(const plan::ScreeningReason& reason) {
  auto* row = new QWidget;
  row->setObjectName(QStringLiteral("point-") + from(reason.id));
  auto* column = new QVBoxLayout(row);
  column->setContentsMargins(0, theme::kSpace8, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeText(from(reason.text)));
  auto* answers = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace16, answers);
  auto* choice = new PlanChoice(QStringLiteral("choice-") + from(reason.id), from(reason.text));
  std::vector<PlanOption> options;
  for (const std::string& id : plan::optionsOf(m_desk->plan(), reason.id))
    options.push_back({id, text::optionLabel(m_desk->plan(), reason.id, id), false, {}});
  options.push_back({kUnknown, text::label(casefile::Knowledge::Unknown), false, {}});
  choice->setOptions(options);
  connect(choice, &PlanChoice::chose, this, [this, &reason](const QString& option) { choose(reason, option); });
  flow->addWidget(choice);
  QPushButton* clear = makeButton(tr("Clear"), "clearAnswer", ButtonRank::Quiet);
  clear->setAccessibleName(tr("Clear the answer to: %1").arg(from(reason.text)));
  connect(clear, &QPushButton::clicked, this, [this, choice, id = reason.id] {
    choice->focusChoice();
    m_desk->takeBack({id, std::nullopt, m_desk->file().plan.round(), std::nullopt});
  });
  flow->addWidget(clear);
  column->addWidget(answers);
  QLabel* because = makeMuted({});
  because->setObjectName(QStringLiteral("because-") + from(reason.id));
  column->addWidget(because);
  QLabel* source = makeMuted(tr("Source: %1").arg(from(reason.source.text())));
  source->setFont(theme::font(theme::TextSize::Small));
  column->addWidget(source);
  layout()->addWidget(row);
  m_rows.push_back({&reason, choice, because, clear});
}

void ReasonsCard::choose(const plan::ScreeningReason& reason, const QString& option) {
  casefile::PlanAnswer answer;
  answer.key = {reason.id, std::nullopt, m_desk->file().plan.round(), std::nullopt};
  if (option == QLatin1String(kUnknown))
    answer.knowledge = casefile::Knowledge::Unknown;
  else
    answer.option = option.toStdString();
  if (!m_desk->save(std::move(answer))) refresh();
}

void ReasonsCard::refresh() {
  const auto& hits = m_desk->state().reasons;
  for (const Row& row : m_rows) {
    const auto* answer = m_desk->answer({row.reason->id, std::nullopt, m_desk->file().plan.round(), std::nullopt});
    row.choice->setChosen(answer == nullptr                                   ? std::string()
                          : answer->knowledge == casefile::Knowledge::Unknown ? std::string(kUnknown)
                                                                              : answer->option);
    const bool writable = m_desk->mayDo(casefile::Act::WriteCase);
    row.choice->setEnabled(writable);
    row.clear->setVisible(answer != nullptr && writable);
    const auto hit = std::find_if(hits.begin(), hits.end(), [&](const auto& one) { return one.reason == row.reason; });
    QStringList because;
    if (hit != hits.end())
      for (const plan::Evidence& evidence : hit->because)
        because << text::sentence(m_desk->situation(), evidence);
    row.because->setText(tr("Holds, because of: %1").arg(because.join(QStringLiteral("; "))));
    row.because->setVisible(hit != hits.end());
  }
  m_summary->setText(hits.empty() ? tr("None of them holds as far as is recorded.")
                                  : tr("%n of them hold(s): step 2 is open.", nullptr, static_cast<int>(hits.size())));
}

} // namespace haven::gui
