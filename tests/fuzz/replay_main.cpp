#include "fuzz/reader.h"

#include <algorithm>
#include <vector>

// Gives a reader every seed of a folder: those called sound-... it has to take, those called broken-... to refuse, and
// of the others (found-...) it has to come back.
int main(int count, char** arguments) {
  if (count != 2) return 2;
  std::vector<std::filesystem::path> seeds;
  for (const auto& entry : std::filesystem::directory_iterator(arguments[1]))
    seeds.push_back(entry.path());
  std::sort(seeds.begin(), seeds.end());
  int wrong = seeds.empty() ? 1 : 0;
  for (const auto& seed : seeds) {
    const std::string name = seed.filename().string();
    const bool taken = haven::fuzz::takes(haven::fuzz::contentOf(seed));
    if ((name.starts_with("sound-") && !taken) || (name.starts_with("broken-") && taken)) {
      std::cerr << name << (taken ? " was taken\n" : " was refused\n");
      ++wrong;
    }
  }
  std::cout << seeds.size() << " seeds\n";
  return wrong == 0 ? 0 : 1;
}
