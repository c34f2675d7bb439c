#include "instruments/pack_check.h"

namespace haven::instruments {
namespace {

constexpr int kHighestAnswer = 20;

} // namespace

void PackCheck::head() {
  if (m_pack.edition != m_structure.edition) note("/edition", "other-edition", m_structure.edition);
  words(m_pack.version, "/version");
  words(m_pack.manual, "/manual");
}

void PackCheck::answers() {
  const auto& answers = m_pack.answers;
  const auto wanted = static_cast<std::size_t>(m_structure.answerCount);
  const std::size_t before = m_faults.size();
  if (answers.size() < 2)
    note("/answers", "too-few");
  else if (wanted != 0 && answers.size() != wanted)
    note("/answers", "wrong-count", std::to_string(wanted));
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const std::string path = under("/answers", i);
    const auto& value = answers[i].value;
    if (!value)
      note(path + "/value", "missing-value");
    else if (*value < 0 || *value > kHighestAnswer)
      note(path + "/value", "out-of-range");
    else if (i > 0 && answers[i - 1].value && *value <= *answers[i - 1].value)
      note(path + "/value", "not-ascending");
  }
  if (m_faults.size() == before)
    for (const PackAnswer& answer : answers)
      m_answers.push_back({*answer.value, answer.label, answer.neutralLabel});
  for (std::size_t i = 0; i < answers.size(); ++i) {
    words(answers[i].label, under("/answers", i) + "/label");
    optionalWords(answers[i].neutralLabel, under("/answers", i) + "/neutralLabel");
  }
}

void PackCheck::items() {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < m_pack.items.size(); ++i) {
    const PackItem& item = m_pack.items[i];
    const std::string path = under("/items", i);
    if (freshId(seen, item.id, path + "/id") && m_structure.item(item.id) == nullptr)
      note(path + "/id", "unknown-item", item.id);
    words(item.text, path + "/text", kMaxPackText);
  }
  for (const Item& item : m_structure.items)
    if (!seen.contains(item.id)) note("/items", "missing-item", item.id);
}

void PackCheck::openQuestions() {
  const auto& questions = m_pack.openQuestions;
  atMost(static_cast<std::size_t>(m_structure.openQuestions.atMost), questions.size(), "/openQuestions");
  std::set<std::string> seen;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    freshId(seen, questions[i].id, under("/openQuestions", i) + "/id");
    words(questions[i].text, under("/openQuestions", i) + "/text", kMaxPackText);
  }
}

void PackCheck::scales() {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < m_pack.scales.size(); ++i) {
    const PackScale& scale = m_pack.scales[i];
    const std::string path = under("/scales", i);
    if (!freshId(seen, scale.id, path + "/id")) continue;
    const Scale* wanted = m_structure.scale(scale.id);
    if (wanted == nullptr) {
      note(path + "/id", "unknown-scale", scale.id);
      continue;
    }
    const std::size_t before = m_faults.size();
    keyOf(scale, *wanted, path);
    missingRule(scale, path);
    if (m_faults.size() > before) m_unsound.insert(scale.id);
  }
  for (const Scale& scale : m_structure.scales)
    if (!seen.contains(scale.id)) note("/scales", "missing-scale", scale.id);
  for (std::size_t i = 0; i < m_pack.items.size(); ++i)
    if (m_structure.item(m_pack.items[i].id) != nullptr && !m_keyed.contains(m_pack.items[i].id))
      note(under("/items", i), "not-keyed", m_pack.items[i].id);
  for (std::size_t i = 0; i < m_pack.scales.size(); ++i)
    norms(m_pack.scales[i], under("/scales", i) + "/norms");
}

void PackCheck::keyOf(const PackScale& scale, const Scale& wanted, const std::string& path) {
  if (!scale.of.empty() && !wanted.total) note(path + "/of", "not-a-total", scale.id);
  if (!scale.of.empty() && !scale.items.empty()) note(path + "/of", "items-and-scales");
  itemsOfScale(scale, path);
  if (wanted.total && !scale.of.empty()) return totalOver(scale, path);
  if (scale.items.empty()) return note(path + "/items", "too-few");
  if (wanted.itemCount != 0 && scale.items.size() != static_cast<std::size_t>(wanted.itemCount))
    note(path + "/items", "wrong-count", std::to_string(wanted.itemCount));
  if (!wanted.total) return;
  for (const Item& item : m_structure.items)
    if (!has(scale.items, item.id)) note(path + "/items", "missing-item", item.id);
}

void PackCheck::itemsOfScale(const PackScale& scale, const std::string& path) {
  std::set<std::string> seen;
  for (std::size_t k = 0; k < scale.items.size(); ++k) {
    const std::string& item = scale.items[k];
    const std::string here = under(path + "/items", k);
    if (!freshId(seen, item, here, "duplicate-item")) continue;
    if (m_structure.item(item) == nullptr)
      note(here, "unknown-item", item);
    else if (!isTotal(scale.id) && !m_keyed.insert(item).second)
      note(here, "keyed-twice", item);
  }
  std::set<std::string> reversed;
  for (std::size_t k = 0; k < scale.reversed.size(); ++k) {
    const std::string here = under(path + "/reversed", k);
    if (freshId(reversed, scale.reversed[k], here, "duplicate-item") && !seen.contains(scale.reversed[k]))
      note(here, "not-in-scale", scale.reversed[k]);
  }
}

void PackCheck::totalOver(const PackScale& scale, const std::string& path) {
  std::set<std::string> seen;
  for (std::size_t k = 0; k < scale.of.size(); ++k) {
    const std::string here = under(path + "/of", k);
    if (!freshId(seen, scale.of[k], here, "duplicate-scale")) continue;
    const auto part = std::find_if(m_pack.scales.begin(), m_pack.scales.end(),
                                   [&](const auto& one) { return one.id == scale.of[k]; });
    if (part == m_pack.scales.end() || isTotal(part->id))
      note(here, "unknown-scale", scale.of[k]);
    else if (!stepOf(scoring(*part)))
      note(here, "needs-rounding", scale.of[k]);
  }
  for (const Scale& other : m_structure.scales)
    if (!other.total && !seen.contains(other.id)) note(path + "/of", "missing-scale", other.id);
}

void PackCheck::missingRule(const PackScale& scale, const std::string& path) {
  const int allowed = scale.allowedMissing;
  const auto items = static_cast<int>(scale.items.size());
  if (allowed < 0 || (allowed > 0 && scale.of.empty() && allowed >= items))
    note(path + "/allowedMissing", "out-of-range");
  else if (allowed > 0 && !scale.of.empty())
    note(path + "/allowedMissing", "not-for-total");
  else if (allowed > 0 && scale.whenMissing == WhenMissing::Withheld)
    note(path + "/allowedMissing", "withheld-allows-none");
  else if (allowed == 0 && scale.whenMissing != WhenMissing::Withheld)
    note(path + "/whenMissing", "allows-none");
}

std::vector<JsonFault> checkPack(const LicencePack& pack, const Instrument& structure) {
  return PackCheck(pack, structure).run();
}

} // namespace haven::instruments
