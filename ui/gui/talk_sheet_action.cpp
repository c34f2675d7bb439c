#include "gui/talk_sheet_action.h"

#include "gui/pdf_path.h"
#include "gui/print_pages.h"
#include "pdf/pdf_renderer.h"
#include "report/talk_sheet.h"
#include "store/access_log.h"
#include "text/error_text.h"

#include <QCoreApplication>

namespace haven::gui {
namespace {

using SheetOptions = report::TalkSheetOptions;

struct TalkSheet {
  Q_DECLARE_TR_FUNCTIONS(TalkSheet)
};

/// With the first name, where that is wanted.
SheetOptions askOptions(Session& session, QWidget* parent, const casefile::CaseFile& file) {
  const std::string name = report::firstNameIn(file.youth.name);
  const QString text =
      TalkSheet::tr("Should the sheet carry the name %1? Without a name it tells nothing when it is left "
                    "somewhere.");
  const bool named =
      session.prompts().confirm(parent, {TalkSheet::tr("Talk sheet"), text.arg(QString::fromStdString(name)),
                                         TalkSheet::tr("With first name"), TalkSheet::tr("Without a name")});
  return {named ? name : std::string(), session.today()};
}

/// As the access log has it: which sheet, for which case.
Status note(Session& session, store::LogAct act, const plan::Section& section, casefile::CaseId id) {
  return store::AccessLog(session.store()).noteExport(act, "talk-sheet", id, section.id);
}

void save(Session& session, QWidget* parent, const plan::Section& section, const report::Document& sheet,
          casefile::CaseId id) {
  // The suggested name tells the conversation only: file names travel further than files.
  const auto chosen = choosePdfPath(session.prompts(), parent,
                                    TalkSheet::tr("talk-sheet-%1.pdf").arg(QString::fromStdString(section.id)),
                                    TalkSheet::tr("Save the talk sheet as PDF"));
  if (!chosen) return;
  Status written = note(session, store::LogAct::Export, section, id);
  if (written) written = pdf::writePdf(sheet, chosen->toStdString());
  if (!written)
    session.prompts().tell(parent, TalkSheet::tr("The talk sheet was not saved"), text::errorText(written.error()));
}

} // namespace

void offerTalkSheet(Session& session, QWidget* parent, const plan::Section& section, const casefile::CaseFile& file) {
  if (section.sheetTitle.empty()) return;
  const auto sheet = report::talkSheet(session.context().plan, section, askOptions(session, parent, file));
  const bool onPaper = session.prompts().confirm(parent, {TalkSheet::tr("Talk sheet"),
                                                          TalkSheet::tr("Print the sheet now, or save it as a PDF?"),
                                                          TalkSheet::tr("Print…"), TalkSheet::tr("Save as PDF…")});
  if (!onPaper) return save(session, parent, section, sheet, file.id);
  const auto printed = printPages(session.prompts(), parent, pdf::PageLayout(sheet),
                                  [&] { return note(session, store::LogAct::Print, section, file.id); });
  if (!printed)
    session.prompts().tell(parent, TalkSheet::tr("The talk sheet was not printed"), text::errorText(printed.error()));
}

} // namespace haven::gui
