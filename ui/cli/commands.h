#pragma once

#include "cli/console.h"
#include "cli/options.h"

namespace haven::cli {

// What each command does. Everything it needs comes in; nothing is left behind but its output.

Exit listInstruments(const Options& options, const Console& console);
Exit advise(const Options& options, const Console& console);
Exit scoreSheets(const Options& options, const Console& console);
Exit checkPackFile(const Options& options, const Console& console);
Exit matchInterventions(const Options& options, const Console& console);
Exit searchInterventions(const Options& options, const Console& console);
Exit showIntervention(const Options& options, const Console& console);
Exit createStore(const Options& options, const Console& console);
Exit createExampleStore(const Options& options, const Console& console);
Exit describeStore(const Options& options, const Console& console);
Exit verifyStore(const Options& options, const Console& console);
Exit backUpStore(const Options& options, const Console& console);
Exit restoreStore(const Options& options, const Console& console);
Exit listCases(const Options& options, const Console& console);
Exit showCase(const Options& options, const Console& console);
Exit showLog(const Options& options, const Console& console);
Exit verifyLog(const Options& options, const Console& console);
Exit showPlan(const Options& options, const Console& console);
/// Needs a QGuiApplication.
Exit exportCase(const Options& options, const Console& console);
/// Needs a QGuiApplication.
Exit writeReport(const Options& options, const Console& console);
/// Needs a QGuiApplication.
Exit writeTalkSheet(const Options& options, const Console& console);

/// Runs the command the options name.
Exit run(const Options& options, const Console& console);

} // namespace haven::cli
