#pragma once

#include "base/Result.h"
#include "paper/LabelSheet.h"

#include <QHash>
#include <QString>

#include <vector>

namespace clientela::paper {

/// The label sheets that this machine knows, read from the XML templates of gLabels (Debian package glabels-data) at
/// run time. A value; const use from several threads is safe.
class SheetCatalogue {
public:
    /// Reads every template of a folder. The Problem names the folder, or the file and line that could not be read.
    static Result<SheetCatalogue> read(const QString& folder);
    /// Reads the system's templates: the folder named by CLIENTELA_LABEL_TEMPLATES, else libglabels-*/templates in the
    /// system's data folders. The Problem says which package brings them.
    static Result<SheetCatalogue> readSystem();

    /// Sorted by brand, then part.
    [[nodiscard]] const std::vector<LabelSheet>& sheets() const { return sheets_; }
    /// The sheet of a name, brand and part ("Avery L7160", "avery l 7160") or the part alone where one brand has it, in
    /// any case and spacing. The Problem names the sheets that come nearest.
    [[nodiscard]] Result<LabelSheet> find(const QString& name) const;
    /// The sheets that have every word of the text in brand, part, description or paper; those whose part begins with
    /// it first. All of them for an empty text.
    [[nodiscard]] std::vector<const LabelSheet*> search(const QString& text) const;

private:
    void add(LabelSheet sheet);
    void finish();
    [[nodiscard]] QStringList nearest(const QString& name) const;

    std::vector<LabelSheet> sheets_;
    std::vector<QString> keys_;  ///< folded brand, part, description, paper of sheets_[i]
    QHash<QString, int> byName_; ///< "averyl7160" -> index
    QHash<QString, int> byPart_; ///< "l7160" -> index, -1 where several brands have it
};

} // namespace clientela::paper
