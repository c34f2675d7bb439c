#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/words.h"
#include "pdf/pdf_renderer.h"
#include "report/talk_sheet.h"

#include <QStringList>

namespace haven::cli {
namespace {

Exit refuseSection(const std::string& asked, const plan::PlanDefinition& plan, const Console& console) {
  QStringList known;
  for (const plan::Section* section : report::sectionsWithSheet(plan))
    known << QString::fromStdString(section->id);
  console.complain(HavenCli::tr("There is no talk sheet \"%1\". There are: %2.")
                       .arg(QString::fromStdString(asked), known.join(QStringLiteral(", "))));
  return Exit::Usage;
}

} // namespace

Exit writeTalkSheet(const Options& options, const Console& console) {
  const auto plan = loadPlanDefinition();
  if (!plan) return console.refuse(plan.error());
  const plan::Section* section = plan->section(options.section);
  if (section == nullptr || section->sheetTitle.empty()) return refuseSection(options.section, *plan, console);
  const auto sheet = report::talkSheet(*plan, *section, {options.firstName, console.clock.today()});
  const Status written = pdf::writePdf(sheet, options.out);
  return written ? Exit::Done : console.refuse(written.error());
}

} // namespace haven::cli
