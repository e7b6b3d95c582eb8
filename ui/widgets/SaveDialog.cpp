#include "ui/widgets/SaveDialog.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace clientela::ui {

namespace {

QString endingOf(const QString& filter) {
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.\\w+)"));
    return pattern.match(filter).captured(1);
}

} // namespace

SaveDialog::SaveDialog(QWidget* parent, const QString& title, const QStringList& filters) : QFileDialog(parent, title) {
    for (const QString& filter : filters) endings_ += endingOf(filter);
    if (!filters.isEmpty()) setNameFilters(filters);
}

void SaveDialog::accept() {
    if (auto* line = findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))) {
        const QString name = line->text();
        // A folder is gone into.
        const bool isName =
            !name.isEmpty() && !name.endsWith(QLatin1Char('/')) && !QFileInfo(directory(), name).isDir();
        if (isName && !hasEnding(name)) line->setText(name + endingOf(selectedNameFilter()));
    }
    QFileDialog::accept();
}

// Not any suffix: "Women 24.11.2025" ends in a year.
bool SaveDialog::hasEnding(const QString& name) const {
    return std::any_of(endings_.cbegin(), endings_.cend(), [&name](const QString& ending) {
        return !ending.isEmpty() && name.endsWith(ending, Qt::CaseInsensitive);
    });
}

} // namespace clientela::ui
