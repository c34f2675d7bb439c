#pragma once

#include "gui/care_draft.h"
#include "gui/plan_desk.h"
#include "interventions/matching.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace haven::gui {

/// The case on a plan desk as the pages about help work on it: what can be chosen from (the shipped interventions with
/// the organisation's list over them), what is known of the case, how the one goes with the other, and what was chosen.
/// Follows the plan desk: after everything that is kept the matching is computed anew.
class CareDesk : public QObject {
  Q_OBJECT
 public:
  explicit CareDesk(PlanDesk& desk, QObject* parent = nullptr);

  [[nodiscard]] PlanDesk& desk() const { return *m_desk; }
  /// Why the interventions that come with Haven cannot be read. The pages then do as if nothing were known.
  [[nodiscard]] Status readable() const;
  /// Shipped, with the organisation's additions. What points into it lasts until `changed`.
  [[nodiscard]] const interventions::InterventionCatalogue& catalogue() const;
  /// The organisation's own list; nullptr when the store has none.
  [[nodiscard]] const interventions::Overlay* overlay() const;
  /// Why the organisation's list cannot be used, although the store has one; nothing when all is well.
  [[nodiscard]] const std::optional<Error>& overlayFault() const;
  [[nodiscard]] const interventions::MatchFacts& facts() const;
  [[nodiscard]] const interventions::Matching& matching() const;
  /// How one intervention goes with the case; nullptr when it is not known.
  [[nodiscard]] const interventions::Candidate* candidate(std::string_view intervention) const;
  [[nodiscard]] const casefile::CareRecord& care() const { return m_desk->file().care; }
  /// The choice of it that counts; nullptr when there is none.
  [[nodiscard]] const casefile::CareChoice* chosen(std::string_view intervention) const;
  /// What somebody must be allowed to do to choose it, and to end such a choice.
  [[nodiscard]] casefile::Act actFor(std::string_view intervention) const;

  /// Keeps a choice, and reads the case anew. Of it the intervention, reason, partner and offeredBy count. Its draft is
  /// gone then; else it is still there, and the caller shows why.
  Status choose(const casefile::CareChoice& choice);
  /// The same for the end of a choice.
  Status end(casefile::CareChoiceId choice, const QString& reason);
  /// Keeps that a letter was made, and reads the case anew.
  Status keepLetter(const casefile::LetterRecord& letter);

  /// Tag of where one works; empty: anywhere. Lasts as long as the store is open.
  [[nodiscard]] QString setting() const { return m_setting; }
  void setSetting(const QString& setting);

  // What is being typed on the open case. Stays until it is kept or dropped, also when another place or case is opened.
  [[nodiscard]] CareDraft choiceDraft(const std::string& intervention) const;
  void holdChoiceDraft(const std::string& intervention, CareDraft draft);
  [[nodiscard]] QString endDraft(casefile::CareChoiceId choice) const;
  void holdEndDraft(casefile::CareChoiceId choice, const QString& reason);
  using ChoiceDrafts = std::map<std::pair<casefile::CaseId, std::string>, CareDraft>;
  using EndDrafts = std::map<std::pair<casefile::CaseId, casefile::CareChoiceId>, QString>;
  // Of every case; to be taken along when the store is locked, and given back.
  [[nodiscard]] const ChoiceDrafts& choiceDrafts() const { return m_choiceDrafts; }
  [[nodiscard]] const EndDrafts& endDrafts() const { return m_endDrafts; }
  void giveBack(ChoiceDrafts choices, EndDrafts ends);

 signals:
  /// Another matching, or something was chosen or ended: show anew.
  void changed();

 private:
  /// What can be chosen from.
  struct Offer {
    const interventions::InterventionCatalogue* shipped = nullptr;
    std::optional<interventions::Overlay> overlay;
    std::optional<Error> overlayFault;
    std::optional<std::string> overlayHash; ///< of what was read last, also when it could not be used; empty: no list
    std::optional<interventions::InterventionCatalogue> joined; ///< only where there is an overlay
  };

  void follow();
  /// When it is first asked for: most pages never do.
  void readOffer() const;
  void matchAnew() const;
  Status after(const Status& written);

  PlanDesk* m_desk;
  mutable bool m_offerStale = true;
  mutable Offer m_offer;
  QString m_setting;
  mutable bool m_stale = true; ///< matched when it is asked for, as the offer
  mutable interventions::MatchFacts m_facts;
  mutable interventions::Matching m_matching;
  ChoiceDrafts m_choiceDrafts;
  EndDrafts m_endDrafts;
};

} // namespace haven::gui
