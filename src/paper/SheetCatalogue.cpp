#include "paper/SheetCatalogue.h"

#include "base/Fold.h"
#include "paper/GlabelsReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <numeric>

namespace clientela::paper {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Paper", text); }

// "Avery L-7160" and "avery l7160" are one name.
QString nameKeyOf(const QString& name) {
    QString key;
    for (const QChar c : fold(name))
        if (c.isLetterOrNumber()) key += c;
    return key;
}

// Edit distance (Levenshtein) of two short names.
int distance(const QString& a, const QString& b) {
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({replaced, row[size_t(j)] + 1, row[size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

// Sheets that equal another are given its measures; a chain of equals ends where it would run in a circle.
void resolveEquivalents(std::vector<GlabelsTemplate>& templates) {
    QHash<QString, size_t> byName;
    for (size_t i = 0; i < templates.size(); ++i) {
        const QString name = templates[i].sheet.name();
        if (!byName.contains(name)) byName.insert(name, i);
    }
    for (GlabelsTemplate& one : templates) {
        QString part = one.equivalent;
        for (int steps = 0; steps < 8 && !part.isEmpty(); ++steps) {
            const auto found = byName.constFind(one.sheet.brand + QLatin1Char(' ') + part);
            if (found == byName.constEnd()) break;
            const GlabelsTemplate& other = templates[*found];
            if (!other.equivalent.isEmpty()) {
                part = other.equivalent;
                continue;
            }
            LabelSheet sheet = other.sheet;
            sheet.part = one.sheet.part;
            one.sheet = std::move(sheet);
            break;
        }
    }
}

bool isUsable(const LabelSheet& sheet) {
    return !sheet.part.isEmpty() && !sheet.grids.empty() && sheet.paperWidth > Length() &&
           sheet.paperHeight > Length() && sheet.width > Length() && sheet.height > Length();
}

Problem noTemplates(const QString& where) {
    return {tr("No label sheets were found in %1.").arg(where),
            {},
            tr("Install the package glabels-data, which describes them.")};
}

QString systemFolder() {
    const QString named = qEnvironmentVariable("CLIENTELA_LABEL_TEMPLATES");
    if (!named.isEmpty()) return named;
    for (const QString& data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        const QStringList versions =
            QDir(data).entryList({QStringLiteral("libglabels-*")}, QDir::Dirs, QDir::Name | QDir::Reversed);
        for (const QString& version : versions) {
            const QDir folder(data + QLatin1Char('/') + version + QStringLiteral("/templates"));
            if (folder.exists()) return folder.path();
        }
    }
    return {};
}

} // namespace

Result<SheetCatalogue> SheetCatalogue::read(const QString& folder) {
    const QDir dir(folder);
    const QString papersFile = QStringLiteral("paper-sizes.xml");
    QHash<QString, PaperSize> papers;
    if (dir.exists(papersFile)) {
        auto sizes = readPaperSizes(dir.filePath(papersFile));
        if (!sizes) return sizes.problem();
        papers = std::move(*sizes);
    }
    std::vector<GlabelsTemplate> templates;
    for (const QString& file : dir.entryList({QStringLiteral("*-templates.xml")}, QDir::Files, QDir::Name)) {
        auto read = readTemplates(dir.filePath(file), papers);
        if (!read) return read.problem();
        std::move(read->begin(), read->end(), std::back_inserter(templates));
    }
    resolveEquivalents(templates);
    SheetCatalogue catalogue;
    for (GlabelsTemplate& one : templates)
        if (isUsable(one.sheet)) catalogue.add(std::move(one.sheet));
    if (catalogue.sheets_.empty()) return noTemplates(folder);
    catalogue.finish();
    return catalogue;
}

Result<SheetCatalogue> SheetCatalogue::readSystem() {
    const QString folder = systemFolder();
    return folder.isEmpty() ? Result<SheetCatalogue>(noTemplates(tr("the system's data folders"))) : read(folder);
}

void SheetCatalogue::add(LabelSheet sheet) {
    const QString key = nameKeyOf(sheet.name());
    if (byName_.contains(key)) return; // the first description counts
    byName_.insert(key, 0);
    sheets_.push_back(std::move(sheet));
}

void SheetCatalogue::finish() {
    std::sort(sheets_.begin(), sheets_.end(), [](const LabelSheet& a, const LabelSheet& b) {
        const int brands = a.brand.compare(b.brand, Qt::CaseInsensitive);
        return brands != 0 ? brands < 0 : a.part < b.part;
    });
    for (size_t i = 0; i < sheets_.size(); ++i) {
        const LabelSheet& sheet = sheets_[i];
        byName_[nameKeyOf(sheet.name())] = int(i);
        const QString part = nameKeyOf(sheet.part);
        byPart_[part] = byPart_.contains(part) ? -1 : int(i);
        keys_.push_back(fold(sheet.name() + QLatin1Char(' ') + sheet.description + QLatin1Char(' ') + sheet.paper));
    }
}

Result<LabelSheet> SheetCatalogue::find(const QString& name) const {
    const QString key = nameKeyOf(name);
    const int index = byName_.value(key, byPart_.value(key, -1));
    if (index >= 0) return sheets_[size_t(index)];
    const QStringList near = nearest(name);
    return Problem{tr("There is no label sheet “%1”.").arg(name.trimmed()),
                   {},
                   near.isEmpty() ? QString() : tr("The nearest are: %1.").arg(near.join(QStringLiteral(", ")))};
}

std::vector<const LabelSheet*> SheetCatalogue::search(const QString& text) const {
    const QStringList words = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const LabelSheet*> first, rest;
    for (size_t i = 0; i < sheets_.size(); ++i) {
        const bool all =
            std::all_of(words.begin(), words.end(), [&](const QString& word) { return keys_[i].contains(word); });
        if (!all) continue;
        const bool begins = !words.isEmpty() && fold(sheets_[i].part).startsWith(words.last());
        (begins ? first : rest).push_back(&sheets_[i]);
    }
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

// By edit distance, to the part alone or with its brand, whichever is nearer.
QStringList SheetCatalogue::nearest(const QString& name) const {
    const QString key = nameKeyOf(name);
    if (key.isEmpty()) return {};
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t i = 0; i < sheets_.size(); ++i) {
        const int whole = distance(key, nameKeyOf(sheets_[i].name()));
        const int part = distance(key, nameKeyOf(sheets_[i].part));
        ranked.emplace_back(std::min(whole, part), i);
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList names;
    for (const auto& [far, i] : ranked) {
        if (names.size() == 5 || far > std::max(2, int(key.size()) / 2)) break;
        names += sheets_[i].name();
    }
    return names;
}

} // namespace clientela::paper
