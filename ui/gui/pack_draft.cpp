#include "gui/pack_draft.h"

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kPauseMs = 400; // long enough not to write at every key, short enough to lose a word at most
constexpr std::size_t kMostUndo = 100;

} // namespace

PackDraft::PackDraft(Session& session, QObject* parent) : QObject(parent), m_session(&session) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMs);
  connect(&m_pause, &QTimer::timeout, this, &PackDraft::saveNow);
}

Status PackDraft::open(store::PackDraftId id) {
  const auto pack = m_session->packs().loadDraft(id);
  if (!pack) return fail(pack.error());
  const auto* structure = m_session->context().catalogue.find(pack->instrument);
  if (structure == nullptr || !structure->needsLicencePack)
    return fail(ErrorKind::InvalidInput, {{"field", "instrument"}, {"reason", "unknown-value"}});
  m_id = id;
  m_structure = structure;
  m_sheet = sheetOf(*pack, *structure);
  m_undo.clear();
  m_typingAt.reset();
  m_failure.reset();
  m_unsaved = false;
  check();
  emit changed();
  emit checked();
  return {};
}

void PackDraft::put(GridId grid, int row, int column, const QString& text, Entry entry) {
  Cells* cells = rowOf(m_sheet, grid, row);
  if (cells == nullptr || (*cells)[static_cast<std::size_t>(column)] == text) return;
  const std::tuple here(grid, row, column);
  if (entry == Entry::Whole || m_typingAt != here) remember();
  m_typingAt = entry == Entry::Typing ? std::optional(here) : std::nullopt;
  (*cells)[static_cast<std::size_t>(column)] = text;
  afterChange();
}

void PackDraft::change(const std::function<void(PackSheet&)>& act) {
  PackSheet changed = m_sheet;
  act(changed);
  if (changed == m_sheet) return;
  remember();
  m_typingAt.reset();
  m_sheet = std::move(changed);
  afterChange();
}

void PackDraft::remember() {
  if (m_undo.size() == kMostUndo) m_undo.erase(m_undo.begin());
  m_undo.push_back(m_sheet);
}

void PackDraft::undo() {
  if (m_undo.empty()) return;
  m_sheet = std::move(m_undo.back());
  m_undo.pop_back();
  m_typingAt.reset();
  afterChange();
}

void PackDraft::afterChange() {
  m_unsaved = true;
  m_pause.start();
  check();
  emit changed();
  emit checked();
}

void PackDraft::check() {
  m_reading = readSheet(m_sheet, *m_structure);
  m_faultsByCell.clear();
  for (const SheetFault& fault : m_reading.faults) {
    QString& words = m_faultsByCell[{fault.grid, fault.row, fault.column}];
    if (!words.isEmpty()) words += QLatin1Char(' ');
    words += fault.what;
  }
}

int PackDraft::faultCount(PackStep step) const {
  return static_cast<int>(std::ranges::count(m_reading.faults, step, &SheetFault::step));
}

QString PackDraft::faultAt(GridId grid, int row, int column) const {
  const auto found = m_faultsByCell.find({grid, row, column});
  return found == m_faultsByCell.end() ? QString() : found->second;
}

bool PackDraft::saveNow() {
  m_pause.stop();
  if (!m_unsaved) return true;
  // What is larger than a pack can be could not be read back.
  const bool fits = instruments::packToJson(m_reading.pack).size() <= instruments::kMaxJson;
  const Status saved = fits ? m_session->packs().saveDraft(m_id, m_reading.pack)
                            : fail(ErrorKind::InvalidInput, {{"field", "pack"}, {"reason", "too-long"}});
  m_failure = saved ? std::nullopt : std::optional(saved.error());
  m_unsaved = !saved;
  emit offered();
  return saved.has_value();
}

} // namespace haven::gui
