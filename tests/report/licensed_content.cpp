#include "report/licensed_content.h"

#include "report/document.h"

#include <regex>

namespace haven::tests {
namespace {

/// Words as they stand, with any white space between them.
std::string wordsPattern(const std::string& text) {
  std::string pattern;
  for (const char c : text) {
    if (c == ' ')
      pattern += "\\s+";
    else if (std::string_view(".?*+()[]{}|^$\\").find(c) != std::string_view::npos)
      pattern += std::string("\\") + c;
    else
      pattern += c;
  }
  return pattern;
}

/// Not as part of a longer number, a date or a list.
std::string between(const std::string& pattern) {
  return "(^|[^0-9,-])" + pattern + "($|[^0-9-])";
}

std::string listPattern(const std::vector<std::string>& items) {
  std::string pattern;
  for (const std::string& item : items)
    pattern += (pattern.empty() ? "" : ",?\\s+") + item;
  return between(pattern);
}

/// Without the number it begins with, so that half a statement is found too.
std::string withoutNumber(const std::string& statement) {
  const auto at = statement.find(": ");
  return at == std::string::npos ? statement : statement.substr(at + 2);
}

} // namespace

InformantCase everyOutcome(std::string_view instrument) {
  InformantCase sample;
  if (instrument == "aisi-6-12") sample.file.youth.dateOfBirth = parseIsoDate("2018-05-03").value();
  const auto form = sample.demonstration(instrument);
  for (const casefile::RelationshipId who : {kMother, kFosterMother, kFosterFather})
    for (int answer = form.minAnswer(); answer <= form.maxAnswer(); ++answer) {
      const std::string date = std::to_string(2020 + answer) + "-10-0" + std::to_string(who);
      auto& record = sample.addForm(who, date, form, [&](int number) -> std::optional<int> {
        if (answer == form.maxAnswer() && number == 5) return std::nullopt;                  // imputed
        if (answer == form.minAnswer() && (number == 2 || number == 6)) return std::nullopt; // some withheld
        return number % 4 == 1 ? form.minAnswer() + form.maxAnswer() - answer : answer;
      });
      record.openAnswers = {{"1", "Eigen woorden."}};
    }
  return sample;
}

std::vector<std::string> secretsOf(const instruments::LicencePack& pack) {
  std::vector<std::string> secrets;
  for (const auto& item : pack.items)
    secrets.push_back(wordsPattern(withoutNumber(item.text)));
  for (const auto& question : pack.openQuestions)
    secrets.push_back(wordsPattern(withoutNumber(question.text)));
  for (const auto& answer : pack.answers)
    secrets.push_back(wordsPattern(answer.label));
  for (const auto& band : pack.bands)
    secrets.push_back(wordsPattern(band.meaning));
  for (const auto& scale : pack.scales) {
    if (scale.items.size() > 1) secrets.push_back(listPattern(scale.items));
    if (scale.reversed.size() > 1) secrets.push_back(listPattern(scale.reversed));
    for (const auto& norm : scale.norms)
      for (const auto& band : norm.bands)
        secrets.push_back(between(report::numberText(*band.from) + "(-|–|\\s+tot\\s+(en\\s+met\\s+)?)" +
                                  report::numberText(*band.to)));
  }
  return secrets;
}

std::vector<std::string> found(const std::vector<std::string>& secrets, const std::string& text) {
  std::vector<std::string> hits;
  for (const std::string& secret : secrets)
    if (std::regex_search(text, std::regex(secret))) hits.push_back(secret);
  return hits;
}

} // namespace haven::tests
