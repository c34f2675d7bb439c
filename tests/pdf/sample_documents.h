#pragma once

#include "report/document.h"
#include "report/sample_case.h"

#include <string>
#include <vector>

namespace haven::tests {

/// `count` words that differ, so that a lost one is missed.
inline std::string manyWords(int count, const std::string& stem = "woord") {
  std::string text;
  for (int at = 0; at < count; ++at)
    text += (at == 0 ? "" : " ") + stem + std::to_string(at);
  return text;
}

/// One word of about `length` letters without a place to break.
inline std::string unbroken(std::size_t length) {
  std::string text;
  for (int at = 0; text.size() < length; ++at)
    text += "x" + std::to_string(at);
  return text;
}

/// Everything that strains a page: long arguments, long names, words without end, other scripts, signs.
inline SampleCase strainedCase() {
  SampleCase sample;
  sample.file.example = true;
  sample.file.relationships[0].carerName = "Zeynep " + manyWords(30, "naamdeel"); // about 300 characters
  sample.file.relationships[1].carerName = "Bartholomé-" + unbroken(280);
  auto& first = sample.addFinal(kMother, "2025-09-02", {4, 3, 4, 3, 5, 3, 4, 3});
  first.items["1"].argument = manyWords(620); // over 5,000 characters
  first.items["2"].argument = unbroken(3000);
  first.items["3"].argument = "Çocuk annesine sığındı; ğ ı İ ş Ş ö Ö ü Ü. Ñandú, Łódź, Dvořák, Øresund.";
  first.items["4"].argument = "قالت الأم إن الطفلة تبكي ليلا\nDaarna: رجعت إلى أمها en lachte.";
  first.items["5"].argument = "Ελληνικά и русский текст, efficiënt officieel affiche.";
  first.items["6"].examples = manyWords(900, "voorbeeldwoord");
  first.report = manyWords(1500, "verslag") + "\n\n" + unbroken(500);
  sample.addFinal(kFosterMother, "2026-03-02", {3, 2, 4, 1, 5, 3, 2, 2});
  sample.addFinal(kFosterFather, "2026-03-02", {1, 1, 1, 2, 1, 1, 1, 1});
  sample.addFinal(kMother, "2026-03-02", {1, 1, 1, 2, 1, 1, 1, 1});
  return sample;
}

} // namespace haven::tests
