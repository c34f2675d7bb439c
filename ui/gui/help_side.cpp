#include "gui/help_side.h"

#include "gui/form.h"
#include "gui/page_frame.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

struct HelpSide {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::HelpSide)
};

void addHeading(PageFrame& page, const QString& text) {
  if (page.side()->count() > 0) page.side()->addSpacing(theme::kSpace16);
  QLabel* heading = makeText(text, theme::TextSize::Lead);
  QFont font = heading->font();
  font.setWeight(QFont::DemiBold);
  heading->setFont(font);
  page.side()->addWidget(heading);
}

void addText(PageFrame& page, const QString& text, bool strong = false) {
  QLabel* label = makeText(text, theme::TextSize::Small);
  if (strong) {
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
  }
  page.side()->addWidget(label);
}

void addSource(PageFrame& page, const SourceRef& source) {
  QLabel* label = makeMuted(HelpSide::tr("Source: %1").arg(QString::fromStdString(source.text())));
  label->setFont(theme::font(theme::TextSize::Small));
  page.side()->addWidget(label);
  page.side()->addSpacing(theme::kSpace8);
}

} // namespace

void showConditions(PageFrame& page, const instruments::Instrument& instrument) {
  if (instrument.conditions.empty()) return;
  addHeading(page, HelpSide::tr("Before you use it"));
  for (const auto& condition : instrument.conditions) {
    addText(page, QString::fromStdString(condition.text));
    addSource(page, condition.source);
  }
  page.showSide(true);
}

void showAttentionPoints(PageFrame& page, const instruments::Instrument& instrument) {
  if (instrument.attentionPoints.empty()) return;
  addHeading(page, HelpSide::tr("Points of attention"));
  for (const auto& point : instrument.attentionPoints) {
    addText(page, QString::fromStdString(point.title), true);
    addText(page, QString::fromStdString(point.text));
    addSource(page, point.source);
  }
  page.showSide(true);
}

void showTalkAdvice(PageFrame& page) {
  const QString helps[] = {HelpSide::tr("Listen to the parents."),
                           HelpSide::tr("Wonder what goes on in their minds."),
                           HelpSide::tr("Give room to what they feel."),
                           HelpSide::tr("Show that you understand them."),
                           HelpSide::tr("Explain how circumstances led to where they are now."),
                           HelpSide::tr("Ask what they need."),
                           HelpSide::tr("Look at the child together.")};
  const QString hinders[] = {HelpSide::tr("Playing down what they worry about."),
                             HelpSide::tr("Taking the care out of their hands."),
                             HelpSide::tr("Telling them that they do it wrong.")};
  addHeading(page, HelpSide::tr("The talk with the parents"));
  addText(page, HelpSide::tr("What helps"), true);
  for (const QString& line : helps)
    page.side()->addWidget(makePoint(line, theme::TextSize::Small));
  page.side()->addSpacing(theme::kSpace8);
  addText(page, HelpSide::tr("What does not help"), true);
  for (const QString& line : hinders)
    page.side()->addWidget(makePoint(line, theme::TextSize::Small));
  addSource(page, {"jgz-2021", "thema 2"});
  page.showSide(true);
}

} // namespace haven::gui
