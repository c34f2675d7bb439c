#pragma once

#include <QCoreApplication>
#include <QString>

namespace haven::cli {

/// Gives the words of this program their translation context.
struct HavenCli {
  Q_DECLARE_TR_FUNCTIONS(HavenCli)
};

} // namespace haven::cli
