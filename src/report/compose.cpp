#include "report/composition.h"
#include "report/summary_context.h"

namespace haven::report {
namespace {

struct KindWords {
  const char* title; ///< before the case number
  const char* subject;
};

KindWords wordsOf(ReportKind kind) {
  switch (kind) {
  case ReportKind::CaseSummary:
    return {"Samenvatting casus ", "Samenvatting voor professionals"};
  case ReportKind::ParentSummary:
    return {"Gespreksverslag casus ", "Gespreksverslag voor ouders en verzorgers"};
  case ReportKind::StepTwo:
    return {"Conclusie van stap 2, casus ", "Korte screening: conclusie van stap 2"};
  case ReportKind::StepThree:
    return {"Onderzoek van stap 3, casus ", "Uitgebreid onderzoek: stap 3"};
  }
  return {};
}

bool isOfStep(ReportKind kind) {
  return kind == ReportKind::StepTwo || kind == ReportKind::StepThree;
}

SummaryOptions optionsOf(const Composition& composition, const casefile::CaseFile& file) {
  SummaryOptions options;
  const bool forParents = composition.kind == ReportKind::ParentSummary;
  options.audience = forParents ? Audience::Parents : Audience::Professional;
  options.pseudonymous = composition.pseudonymous;
  options.scoresForParents = forParents && composition.scoresForParents;
  options.tellsGaps = isOfStep(composition.kind);
  options.sections.clear();
  for (const CompositionPart& part : composition.parts) {
    if (!part.on) continue;
    options.sections.push_back(part.section);
    if (!part.ownText.empty()) options.ownTexts[part.section] = part.ownText;
  }
  if (!composition.about) return options;
  for (const casefile::Administration& record : file.administrations)
    if (record.isCurrent() && record.relationship == *composition.about) options.records.push_back(record.id);
  if (options.records.empty()) options.records.push_back(0); // no record has it; an empty list would be every record
  return options;
}

} // namespace

void setTitle(Document& document, ReportKind kind, const std::string& number) {
  const KindWords words = wordsOf(kind);
  document.title = words.title + number;
  document.subject = words.subject;
}

Document compose(const ReportSubject& subject, const Composition& composition, const Letterhead& letterhead,
                 const ReportMaker& maker) {
  const casefile::CaseFile& file = *subject.file;
  const SummaryOptions options = optionsOf(composition, file);
  const SummaryContext context(file, *subject.definitions, options, maker.today, subject.situation, subject.help);
  Document document = emptySummary(context, maker);
  setTitle(document, composition.kind, file.number);
  document.letterhead = letterhead;
  if (!composition.final) {
    document.watermark = "CONCEPT";
    document.runningHead = "CONCEPT, nog niet definitief\n" + document.runningHead;
  }
  if (context.forParents())
    appendParentSummary(document.blocks, context);
  else
    appendProfessionalSummary(document.blocks, context);
  return document;
}

} // namespace haven::report
