#pragma once

#include "gui/support/app_driver.h"

namespace haven::tests {

/// What the play fills in. A fictional family, marked as such in every name.
struct MainJob {
  QString folder; ///< of the store; must not exist yet
  QString pdf;    ///< where the summary goes
  QString passphrase = QStringLiteral("vijf rustige woorden samen");
  QString account = QStringLiteral("Voorbeeld Pieters");
  QString youth = QStringLiteral("Voorbeeld: Zoë Yılmaz");
  QString carer = QStringLiteral("Voorbeeld: Gülşen");
  int answers[8] = {2, 3, 2, 1, 3, 2, 3, 2}; ///< total 18
  int role = 2;                              ///< in the list of roles: behavioural scientist
  int corrected = 4;                         ///< answer 1 in the second version, total 20
};

// The flows of the main job, from an empty disk to the PDF, each through real widgets only.

/// First start: the assistant makes store and account, shows the recovery code.
void playFirstStart(AppDriver& app, const MainJob& job);
/// A first case with one carer, found again by a part of a name.
void playNewCase(AppDriver& app, const MainJob& job);
/// Conditions, eight cards (one in the shared view), result, report, made final.
void playAdministration(AppDriver& app, const MainJob& job);
/// Reads the final record, corrects one answer as a new version, makes that final.
void playCorrection(AppDriver& app, const MainJob& job);
/// Chooses sections, looks at the preview, saves the PDF.
void playReport(AppDriver& app, const MainJob& job);
/// Locks, is refused with a wrong password, comes back to the same place with the right one.
void playLockAndReturn(AppDriver& app, const MainJob& job);

} // namespace haven::tests
