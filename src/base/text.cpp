#include "base/text.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>
#include <utility>

namespace haven {
namespace {

constexpr std::string_view kSpace = " \t\r\n\f\v";

/// Letters that Unicode does not take apart into a base letter and a mark, and what people type for them.
constexpr std::pair<std::string_view, std::string_view> kBaseLetters[] = {
    {"ı", "i"}, {"ł", "l"}, {"ø", "o"}, {"đ", "d"}, {"ð", "d"}, {"ħ", "h"}, {"æ", "ae"}, {"œ", "oe"}, {"þ", "th"}};

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// A letter, a digit, or what belongs to one.
bool inWord(utf8proc_int32_t point) {
  const utf8proc_category_t category = utf8proc_category(point);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

/// The same text with a space for each byte that is no text.
std::string withoutBrokenBytes(std::string_view text) {
  std::string whole;
  while (!text.empty()) {
    utf8proc_int32_t point = 0;
    const utf8proc_ssize_t used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                                   static_cast<utf8proc_ssize_t>(text.size()), &point);
    const auto length = static_cast<std::size_t>(used < 1 ? 1 : used);
    whole += used < 1 ? std::string_view(" ") : text.substr(0, length);
    text.remove_prefix(length);
  }
  return whole;
}

} // namespace

bool isText(std::string_view bytes) {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
  auto left = static_cast<utf8proc_ssize_t>(bytes.size());
  while (left > 0) {
    utf8proc_int32_t point = 0;
    const utf8proc_ssize_t used = utf8proc_iterate(at, left, &point);
    if (used < 1 || point == 0) return false;
    at += used;
    left -= used;
  }
  return true;
}

bool isId(std::string_view text) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  bool afterLetter = false;
  for (const char c : text) {
    if (!letter(c) && (c != '-' || !afterLetter)) return false;
    afterLetter = letter(c);
  }
  return afterLetter;
}

std::size_t textLength(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text)
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++count;
  return count;
}

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(kSpace) - first + 1));
}

std::string foldText(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                                      UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
  const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                               static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) return {};
  std::string folded;
  bool gap = false;
  for (const char c : std::string_view(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length))) {
    if (kSpace.find(c) != std::string_view::npos) {
      gap = !folded.empty();
      continue;
    }
    if (gap) folded += ' ';
    gap = false;
    folded += c;
  }
  for (const auto& [letter, base] : kBaseLetters)
    replaceAll(folded, letter, base);
  return folded;
}

std::vector<std::string> foldedWords(std::string_view text) {
  const std::string folded = foldText(isText(text) ? std::string(text) : withoutBrokenBytes(text));
  std::vector<std::string> words;
  bool open = false;
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(folded.data());
  for (auto left = static_cast<utf8proc_ssize_t>(folded.size()); left > 0;) {
    utf8proc_int32_t point = 0;
    const utf8proc_ssize_t used = utf8proc_iterate(at, left, &point);
    if (used < 1) break; // foldText gives well-formed text
    const bool letter = inWord(point);
    if (letter && !open) words.emplace_back();
    if (letter) words.back().append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(used));
    open = letter;
    at += used;
    left -= used;
  }
  return words;
}

} // namespace haven
