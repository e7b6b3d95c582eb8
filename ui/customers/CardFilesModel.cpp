#include "ui/customers/CardFilesModel.h"

namespace clientela::ui {

namespace {

QString iconOf(const history::Attachment& file) {
    if (!file.interaction.isNull() || file.type == QLatin1String("message/rfc822")) return QStringLiteral("mail");
    if (history::isPicture(file.type)) return QStringLiteral("image");
    if (file.type == QLatin1String("application/pdf")) return QStringLiteral("document");
    if (file.type.contains(QLatin1String("spreadsheet")) || file.type.contains(QLatin1String("excel")) ||
        file.type == QLatin1String("text/csv"))
        return QStringLiteral("file-spreadsheet");
    return QStringLiteral("attachment");
}

} // namespace

CardFilesModel::CardFilesModel(const QLocale& locale, const formats::DateText& dates, QObject* parent)
    : QAbstractListModel(parent), locale_(locale), dates_(dates) {}

void CardFilesModel::setFiles(std::vector<history::Attachment> files) {
    if (files == files_) return; // so that the current row stays
    beginResetModel();
    files_ = std::move(files);
    endResetModel();
}

const history::Attachment* CardFilesModel::file(const QModelIndex& index) const {
    const auto row = static_cast<size_t>(index.row());
    return index.isValid() && row < files_.size() ? &files_[row] : nullptr;
}

int CardFilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(files_.size());
}

QString CardFilesModel::about(const history::Attachment& file) const {
    QStringList parts;
    if (file.isPhoto) parts += tr("photo of the card");
    parts += locale_.formattedDataSize(file.size, file.size < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
    parts += dates_.shortForm(file.added.toLocalTime().date());
    return parts.join(QStringLiteral(" · "));
}

QVariant CardFilesModel::data(const QModelIndex& index, int role) const {
    const history::Attachment* one = file(index);
    if (!one) return {};
    switch (role) {
    case Qt::DisplayRole: return one->name;
    case Qt::ToolTipRole:
        return one->by.isEmpty() ? one->name : tr("%1, added by %2", "a file and who added it").arg(one->name, one->by);
    case Qt::AccessibleTextRole: return tr("%1, %2", "a file, and its size and day").arg(one->name, about(*one));
    case IconRole: return iconOf(*one);
    case AboutRole: return about(*one);
    default: return {};
    }
}

} // namespace clientela::ui
