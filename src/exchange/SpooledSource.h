#pragma once

#include "base/Job.h"
#include "base/Result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace clientela::exchange {

/// A source of rows as a file that can be read twice: the file itself, or, of a pipe, a device or "-" (standard input),
/// a copy in the folder for temporary files, readable by its owner alone and gone with this object.
class SpooledSource {
public:
    /// Reads a pipe to its end. `control` is looked at while it waits and may cancel (then Cancelled is thrown).
    static Result<SpooledSource> of(const QString& source, JobControl& control);

    /// Where to read from; its file name is what messages say.
    [[nodiscard]] const QString& path() const { return path_; }

private:
    SpooledSource(QString path, std::unique_ptr<QTemporaryDir> folder)
        : path_(std::move(path)), folder_(std::move(folder)) {}

    QString path_;
    std::unique_ptr<QTemporaryDir> folder_;
};

} // namespace clientela::exchange
