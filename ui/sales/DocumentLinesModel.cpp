#include "ui/sales/DocumentLinesModel.h"

#include "base/Fold.h"
#include "fields/TypedText.h"
#include "sales/Calculation.h"

#include <algorithm>

namespace clientela::ui {

using sales::DocumentLine;

namespace {

constexpr int kPriceDecimals = 4; ///< ten-thousandths
constexpr int kThousandths = 3;
constexpr int kBasisPoints = 2;
constexpr qsizetype kMostOffered = 8;
constexpr qsizetype kLeastTyped = 2; ///< one letter begins half of all products
constexpr qint64 kOne = 1'000'000;   ///< as a rate of exchange

bool isBlank(const DocumentLine& line) {
    return line.description.isEmpty() && line.product.isNull() && line.unitPrice == 0;
}

} // namespace

DocumentLinesModel::DocumentLinesModel(const QLocale& locale, const Currency& currency, QObject* parent)
    : QAbstractTableModel(parent), locale_(locale), currency_(currency), amounts_(locale) {}

void DocumentLinesModel::setDocument(const sales::Document& document, bool editable) {
    beginResetModel();
    document_ = document;
    written_ = sales::asWritten(document_, currency_);
    editable_ = editable;
    endResetModel();
}

void DocumentLinesModel::adopt(const sales::Document& saved) {
    std::vector<DocumentLine> shown = document_.lines;
    auto next = saved.lines.begin();
    for (DocumentLine& line : shown)
        if (!isBlank(line) && next != saved.lines.end()) line = *next++;
    document_ = saved;
    document_.lines = std::move(shown);
    written_ = sales::asWritten(document_, currency_);
}

sales::Document DocumentLinesModel::filled() const {
    sales::Document document = document_;
    std::erase_if(document.lines, isBlank);
    return document;
}

QList<DocumentLinesModel::Offered> DocumentLinesModel::productsLike(const QString& typed) const {
    const QString wanted = fold(typed.simplified());
    QList<Offered> first;
    QList<Offered> others;
    if (wanted.size() < kLeastTyped) return first;
    for (const sales::Product& product : products_) {
        const QString name = fold(product.name);
        if (name == wanted) continue; // it is said in full already
        const QString words = QLatin1Char(' ') + name + QLatin1Char(' ') + fold(product.code);
        const QStringList asked = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool fits = std::all_of(asked.begin(), asked.end(), [&words](const QString& word) {
            for (qsizetype at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
                if (!words.at(at - 1).isLetterOrNumber()) return true;
            return false;
        });
        if (!fits) continue;
        const QString price =
            product.unitPrice
                ? amounts_.money(roundedQuotient(priceOf(*product.unitPrice), currency().unit(), 10'000), currency())
                : QString();
        (name.startsWith(wanted) ? first : others).append({product.name, price});
    }
    return (first + others).mid(0, kMostOffered);
}

void DocumentLinesModel::setDays(QDate date, QDate due) {
    if (date == document_.date && due == document_.dueDate) return;
    document_.date = date;
    document_.dueDate = due;
    Q_EMIT edited();
}

void DocumentLinesModel::setCurrency(const QString& code, qint64 rate) {
    if (code == document_.currency && rate == document_.rate) return;
    document_.currency = code;
    document_.rate = rate;
    reckon();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void DocumentLinesModel::reckon() {
    sales::calculate(document_, currency_);
    written_ = sales::asWritten(document_, currency_);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT edited();
}

void DocumentLinesModel::addLine() {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    DocumentLine line;
    // Like the one above it: most documents have one rate.
    if (row > 0) line.vatRate = document_.lines.back().vatRate;
    document_.lines.push_back(line);
    written_.lines.push_back(line);
    endInsertRows();
    reckon();
}

void DocumentLinesModel::removeLine(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    document_.lines.erase(document_.lines.begin() + row);
    written_.lines.erase(written_.lines.begin() + row);
    endRemoveRows();
    reckon();
}

void DocumentLinesModel::insertLine(int row, const DocumentLine& line) {
    row = std::clamp(row, 0, rowCount());
    beginInsertRows({}, row, row);
    document_.lines.insert(document_.lines.begin() + row, line);
    written_.lines.insert(written_.lines.begin() + row, line);
    endInsertRows();
    reckon();
}

int DocumentLinesModel::moveLine(int row, int by) {
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount()) return row;
    std::swap(document_.lines[static_cast<size_t>(row)], document_.lines[static_cast<size_t>(to)]);
    reckon();
    return to;
}

int DocumentLinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(document_.lines.size());
}

int DocumentLinesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString DocumentLinesModel::text(const DocumentLine& line, int column) const {
    switch (column) {
    case What: return line.description;
    case Quantity: {
        const QString quantity = amounts_.quantity(line.quantity);
        return line.unit.isEmpty() ? quantity : quantity + QLatin1Char(' ') + line.unit;
    }
    case Price: return amounts_.amount(roundedQuotient(line.unitPrice, currency().unit(), 10'000), currency());
    case Discount: return line.discount ? amounts_.percent(line.discount) : QString();
    case Vat: return line.vatRate ? amounts_.percent(*line.vatRate) : QString();
    case Net: return amounts_.amount(line.net, currency());
    default: return {};
    }
}

QVariant DocumentLinesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DocumentLine& line = written_.lines[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole) return text(line, index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "head of a column and what stands in it")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(line, index.column()));
    if (role != Qt::EditRole) return {};
    switch (index.column()) {
    case Quantity: return amounts_.quantity(line.quantity);
    case Price: {
        // All that is kept of it, which may be more than two decimals; without the zeros at its end.
        QString exact = locale_.toString(static_cast<double>(line.unitPrice) / 10'000, 'f', kPriceDecimals);
        const QString point = locale_.decimalPoint();
        const qsizetype whole = exact.indexOf(point) + point.size() + 2;
        while (exact.size() > whole && exact.endsWith(locale_.zeroDigit())) exact.chop(1);
        return exact;
    }
    default: return text(line, index.column());
    }
}

QVariant DocumentLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString sign = amounts_.sign(currency());
    switch (section) {
    case What: return tr("Product or text");
    case Quantity: return tr("Quantity");
    case Price: return tr("Price %1").arg(sign);
    case Discount: return tr("Discount");
    case Vat: return tr("VAT");
    case Net: return tr("Net %1").arg(sign);
    default: return {};
    }
}

Qt::ItemFlags DocumentLinesModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return editable_ && index.column() != Net ? usual | Qt::ItemIsEditable : usual;
}

const sales::Product* DocumentLinesModel::productOf(const QString& typed) const {
    const QString wanted = fold(typed);
    if (wanted.isEmpty()) return nullptr;
    const auto by = [&](auto member) -> const sales::Product* {
        const auto found = std::find_if(products_.begin(), products_.end(),
                                        [&](const sales::Product& product) { return fold(product.*member) == wanted; });
        return found == products_.end() ? nullptr : &*found;
    };
    const sales::Product* named = by(&sales::Product::name);
    return named ? named : by(&sales::Product::code);
}

qint64 DocumentLinesModel::priceOf(qint64 listed) const {
    return document_.rate > 0 ? roundedQuotient(listed, kOne, document_.rate) : listed;
}

bool DocumentLinesModel::take(DocumentLine& line, int column, const QString& typed) const {
    const auto number = [&](int decimals) {
        QString plain = typed;
        plain.remove(QLatin1Char('%')).remove(locale_.percent());
        return fields::readTypedNumber(plain.trimmed(), locale_, decimals);
    };
    switch (column) {
    case What:
        line.description = typed;
        if (const sales::Product* product = productOf(typed); product && product->id != line.product) {
            line.product = product->id;
            line.description = product->name;
            line.unit = product->unit;
            if (product->unitPrice) line.unitPrice = priceOf(*product->unitPrice);
            if (product->vatRate) line.vatRate = *product->vatRate;
        } else if (!product) {
            line.product = {};
        }
        return true;
    case Quantity: {
        // "12 kg": the unit comes with the number.
        qsizetype end = typed.size();
        while (end > 0 && !typed[end - 1].isDigit()) --end;
        const auto read = fields::readTypedNumber(typed.left(end).trimmed(), locale_, kThousandths);
        if (!read) return false;
        line.quantity = *read;
        if (const QString unit = typed.mid(end).trimmed(); !unit.isEmpty()) line.unit = unit;
        return true;
    }
    case Price: {
        const auto read = number(kPriceDecimals);
        if (read) line.unitPrice = *read;
        return read.has_value();
    }
    case Discount: {
        const auto read = typed.isEmpty() ? std::optional<qint64>(0) : number(kBasisPoints);
        if (!read || *read < 0 || *read > 10'000) return false;
        line.discount = *read;
        return true;
    }
    case Vat: {
        if (typed.isEmpty()) {
            line.vatRate.reset();
            return true;
        }
        const auto read = number(kBasisPoints);
        if (!read || *read < 0 || *read > 10'000) return false;
        line.vatRate = *read;
        return true;
    }
    default: return false;
    }
}

bool DocumentLinesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    DocumentLine line = document_.lines[static_cast<size_t>(index.row())];
    const QString typed = value.toString().simplified();
    DocumentLine& kept = document_.lines[static_cast<size_t>(index.row())];
    const DocumentLine before = kept;
    bool taken = take(line, index.column(), typed);
    if (taken && line == before) return true;
    if (taken) {
        kept = line;
        taken = sales::checkAmounts(document_, currency_).ok();
    }
    if (!taken) {
        kept = before;
        Q_EMIT refused(typed);
        return false;
    }
    reckon();
    return true;
}

} // namespace clientela::ui
