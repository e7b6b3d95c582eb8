#pragma once

#include "base/Result.h"
#include "paper/LabelSheet.h"

#include <QHash>
#include <QString>

#include <vector>

namespace clientela::paper {

struct PaperSize {
    Length width, height;
};

/// One <Template> of a gLabels file: a sheet, or a name for another sheet of the same brand.
struct GlabelsTemplate {
    LabelSheet sheet;
    QString equivalent; ///< part of the same brand that this one equals, or empty
};

/// A length as gLabels writes it: "63.5mm", "2.5in", "1.2cm", "8pc", "181pt" or "181" (points); nothing for anything
/// else.
std::optional<Length> parseLength(QStringView text);

/// Reads paper-sizes.xml. The Problem names file and line.
Result<QHash<QString, PaperSize>> readPaperSizes(const QString& path);

/// Reads a file of templates. The Problem names file and line.
Result<std::vector<GlabelsTemplate>> readTemplates(const QString& path, const QHash<QString, PaperSize>& papers);

} // namespace clientela::paper
