#include "gui/application.h"

int main(int argc, char** argv) {
  return haven::gui::run(argc, argv);
}
