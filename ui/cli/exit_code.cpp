#include "cli/exit_code.h"

namespace haven::cli {

Exit exitFor(const Error& error) {
  switch (error.kind) {
  case ErrorKind::InvalidInput:
    return error.param("reason") == "several-accounts" ? Exit::Usage : Exit::NotAcceptable;
  case ErrorKind::NotFound: // Haven's own content is no input
    return error.param("what") == "data" ? Exit::System : Exit::NotAcceptable;
  case ErrorKind::InvalidFile:
  case ErrorKind::Incomplete:
  case ErrorKind::StoreExists:
  case ErrorKind::NotAStore:
    return Exit::NotAcceptable;
  case ErrorKind::WrongCredentials:
  case ErrorKind::SecondFactorNeeded:
  case ErrorKind::TooManyAttempts:
  case ErrorKind::NotAllowed:
  case ErrorKind::RecordFinal:
    return Exit::NotAllowed;
  case ErrorKind::StoreDamaged:
  case ErrorKind::StoreNewer:
    return Exit::Damaged;
  case ErrorKind::StoreBusy:
  case ErrorKind::DiskFull:
  case ErrorKind::ReadOnly:
  case ErrorKind::NoPermission:
  case ErrorKind::IoFailed:
    break;
  }
  return Exit::System;
}

} // namespace haven::cli
