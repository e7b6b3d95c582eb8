#pragma once

#include "base/Problem.h"

#include <stdexcept>

namespace clientela {

/// The machine is broken (I/O, SQL, disk full): thrown where it happens, caught once at the boundary of a job or an
/// action, and shown as its Problem. `detail` is for the fold-out and the log, never the first thing a person reads.
class Failure : public std::runtime_error {
public:
    explicit Failure(Problem problem, QString detail = {})
        : std::runtime_error(problem.text().toStdString()), problem_(std::move(problem)), detail_(std::move(detail)) {}

    [[nodiscard]] const Problem& problem() const { return problem_; }
    [[nodiscard]] const QString& detail() const { return detail_; }

private:
    Problem problem_;
    QString detail_;
};

} // namespace clientela
