#include "gui/instruments_page.h"

#include "gui/form.h"
#include "gui/informants_view.h"
#include "gui/pack_notice.h"
#include "gui/page_frame.h"
#include "instruments/age_advice.h"
#include "instruments/licence_pack.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

QString sourcesOf(const instruments::AgeAdvice& advice) {
  QStringList sources;
  for (const SourceRef& source : advice.sources)
    sources << from(source.text());
  return sources.join(QStringLiteral("; "));
}

/// Whether there is a licence pack, and what follows when there is none.
QString packLine(const instruments::Instrument& form, const QString& version) {
  if (!form.needsLicencePack) return InstrumentsPage::tr("Needs no licence pack.");
  if (form.lacksPack()) return InstrumentsPage::tr("No licence pack in use: answers are kept, scores are not formed.");
  if (form.demonstration) return InstrumentsPage::tr("Licence pack in use: %1. %2").arg(version, markOf(form));
  return InstrumentsPage::tr("Licence pack in use: %1.").arg(version);
}

/// Abbreviation, with the edition where several of one instrument stand on the page.
QString nameOf(const casefile::Comparison& comparison, const std::vector<casefile::Comparison>& all) {
  const bool several = std::count_if(all.begin(), all.end(),
                                     [&](const auto& other) { return other.instrument == comparison.instrument; }) > 1;
  const QString name = from(comparison.abbreviation);
  return several ? InstrumentsPage::tr("%1 (edition %2)").arg(name, from(comparison.edition)) : name;
}

} // namespace

InstrumentsPage::InstrumentsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("instrumentsFrame")) {
  setObjectName(QStringLiteral("instrumentsPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
}

Status InstrumentsPage::show(const casefile::CaseFile& file, const report::Definitions& definitions) {
  m_frame->clearContent();
  m_frame->setTitle(tr("Instruments"),
                    tr("Which instrument fits today, and what the informants say beside each other and over time."));
  if (const Status advised = addAdvice(file); !advised) return advised;
  addResults(file, definitions);
  m_frame->content()->addStretch();
  return {};
}

Status InstrumentsPage::addAdvice(const casefile::CaseFile& file) {
  const Months age = completedMonths(file.youth.dateOfBirth, m_session->today());
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("ageAdvice"));
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("At today's age: %1").arg(text::formatAge(age)), theme::TextSize::Heading));
  bool first = true;
  for (const auto& structure : m_session->context().catalogue.instruments()) {
    const auto form = m_session->packs().current(structure);
    if (!form) return fail(form.error());
    const auto advice = instruments::adviseForAge(structure, age);
    if (!first) column->addWidget(makeRule());
    first = false;
    column->addWidget(makeText(QStringLiteral("%1: %2").arg(from(structure.abbreviation), text::label(advice.fit)),
                               theme::TextSize::Lead));
    column->addWidget(makeText(from(advice.reason)));
    column->addWidget(makeMuted(tr("Source: %1").arg(sourcesOf(advice))));
    column->addWidget(makeMuted(packLine(*form, packVersionInUse(*m_session, structure.id))));
  }
  m_frame->content()->addWidget(card);
  return {};
}

void InstrumentsPage::addResults(const casefile::CaseFile& file, const report::Definitions& definitions) {
  const auto comparisons = casefile::compareInformants(file, definitions);
  const auto courses = report::courses(
      file, definitions, [](const auto& relationship) { return text::label(relationship).toStdString(); });
  bool demonstration = false;
  for (const auto& comparison : comparisons) {
    demonstration = demonstration || comparison.demonstration();
    auto* informants = new InformantsView(comparison, nameOf(comparison, comparisons));
    connect(informants, &InformantsView::recordWanted, this, [this](qint64 id) { emit recordWanted(id, false); });
    m_frame->content()->addWidget(informants);
    for (const auto& course : courses) {
      if (course.instrument != comparison.instrument || course.edition != comparison.edition) continue;
      demonstration = demonstration || course.demonstration;
      auto* view = new CourseView(course, file, definitions);
      connect(view, &CourseView::recordWanted, this, [this](qint64 id) { emit recordWanted(id, false); });
      m_frame->content()->addWidget(view);
    }
  }
  m_frame->setMark(demonstration ? QString::fromUtf8(instruments::kDemonstrationMark.data(),
                                                     static_cast<qsizetype>(instruments::kDemonstrationMark.size()))
                                 : QString());
  if (!comparisons.empty()) return;
  m_frame->content()->addWidget(
      makeNotice(tr("Nothing to compare yet"),
                 tr("As soon as a form has been made final, its result stands here. With two informants or more they "
                    "stand beside each other, and with two records of one informant there is a course over time. "
                    "Begin at Overview, at the carer who fills it in."),
                 "nothingToCompare"));
}

} // namespace haven::gui
