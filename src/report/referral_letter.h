#pragma once

#include "casefile/case_file.h"
#include "interventions/intervention_catalogue.h"
#include "plan/plan_state.h"
#include "report/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::report {

/// What a referral letter may tell beside who is referred, by whom and what is asked. Each is a choice of who writes.
enum class LetterPart {
  Carers,     ///< who takes care of the youth, and what they are to the youth
  Reason,     ///< why this help, in the words of who writes
  Features,   ///< what holds of what the chosen intervention asks for; nothing else that is known
  Outcome,    ///< the last conclusion of the plan: which, when and by whom; never a score
  Conditions, ///< what is known of what help presupposes
  Consent,    ///< who of parents and youth know and agree
  Agreements, ///< on feedback and further contact
};
inline constexpr LetterPart kLetterParts[] = {LetterPart::Carers,    LetterPart::Reason,     LetterPart::Features,
                                              LetterPart::Outcome,   LetterPart::Conditions, LetterPart::Consent,
                                              LetterPart::Agreements};
/// `carers`, `reason`, ...; kept with a letter
std::string_view idOf(LetterPart part);
std::optional<LetterPart> letterPartFromId(std::string_view id);

/// What a letter tells unless chosen otherwise: what a receiver needs to begin.
inline constexpr LetterPart kUsualLetterParts[] = {LetterPart::Carers, LetterPart::Reason, LetterPart::Features,
                                                   LetterPart::Consent, LetterPart::Agreements};

/// What who writes the letter fills in.
struct LetterWords {
  std::string receiver;     ///< name or organisation; needed
  std::string question;     ///< what is asked, beside the help itself; may be empty
  std::string reason;       ///< why; usually that of the choice
  std::string consent;      ///< who know and agree, and since when; empty: the letter says that it is not recorded
  std::string agreements;   ///< may be empty
  std::string organisation; ///< of who writes; may be empty
  std::string reachableAt;  ///< how to reach who writes; may be empty
};

struct LetterOptions {
  LetterWords words;
  std::vector<LetterPart> parts{std::begin(kUsualLetterParts), std::end(kUsualLetterParts)};
  bool pseudonymous = false; ///< no names, date of birth or client number; age and case number instead
};

/// What a letter is made from.
struct LetterSubject {
  const plan::Situation* situation = nullptr;                ///< of the case
  const interventions::Intervention* intervention = nullptr; ///< that is referred for; nullptr: help in general
  const interventions::InterventionCatalogue* catalogue = nullptr;
};

/// A referral letter in Dutch, with what the receiver needs and nothing else: no score, no notes, no history, no other
/// help that was considered.
/// @param madeBy who writes; name, role and registrations stand below it
Document referralLetter(const LetterSubject& subject, const LetterOptions& options, const casefile::Account& madeBy);

/// What should be known before a letter goes out.
enum class LetterGap {
  Receiver, ///< nobody is named
  Reason,   ///< told to be in it, and empty
  Consent,  ///< not recorded that parents and youth know and agree (`richtlijn-2020, 1.7`)
};
std::vector<LetterGap> gapsIn(const LetterOptions& options);

} // namespace haven::report
