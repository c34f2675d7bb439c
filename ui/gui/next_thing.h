#pragma once

#include "gui/plan_desk.h"

#include <QString>

#include <string>
#include <variant>

namespace haven::gui {

/// Where the one button at the top of a case leads.
struct OpenField {
  plan::Field field;
};
struct OpenDecision {
  casefile::MoveKind kind{};
};
struct OpenDraft {
  casefile::AdministrationId id = 0;
};
struct BeginForm {
  casefile::RelationshipId relationship = 0;
  std::string instrument;
};
struct MakeReport {};

struct NextThing {
  QString words;
  std::variant<OpenField, OpenDecision, OpenDraft, BeginForm, MakeReport> what;
};

/// The next thing to do in the case on the desk: what cannot wait first, then what is half finished, then what the plan
/// still needs, then the decision itself.
NextThing nextThing(const PlanDesk& desk);

/// The step of the plan on whose page a decision is made.
std::string_view pageOf(casefile::MoveKind kind);

} // namespace haven::gui
