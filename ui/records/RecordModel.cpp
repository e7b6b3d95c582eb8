#include "ui/records/RecordModel.h"

#include "base/Failure.h"
#include "lists/Wording.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "ui/records/RecordLooks.h"

#include <algorithm>

namespace clientela::ui {

namespace {

std::vector<qint64> idsOf(storage::Connection& connection, const app::Listing& listing, qint64 most,
                          JobControl& control) {
    query::Statistics statistics(connection);
    query::RecordSet records(connection, *listing.catalogues, statistics);
    return most > 0 ? records.firstIds(listing.list, listing.sort, most)
                    : records.ids(listing.list, listing.sort, control);
}

} // namespace

RecordModel::RecordModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), desk_(desk),
      formatter_(desk.locale(), desk.file().business().currency, desk.file().business().country), rows_(kKeptRows),
      long_(desk, tr("Reading the list")) {
    connect(&desk.drafts(), &Drafts::changed, this, [this] {
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, 1), {EditedRole});
    });
    connect(&desk, &Desk::changed, this, &RecordModel::onChanged);
    connect(&desk, &Desk::actorChanged, this, [this] {
        if (listing_.columns.empty()) return;
        answered_ = false; // "me" is somebody else
        ask(app::ListRequest(request_));
    });
}

RecordModel::~RecordModel() {
    if (reading_) reading_->cancel();
}

std::optional<app::ListingError> RecordModel::ask(const app::ListRequest& request) {
    if (answered_ && isAsked(request)) {
        // Back at the same list: it has followed all changes, so nothing moves.
        Q_EMIT rowsChanged();
        return std::nullopt;
    }
    app::ListingOutcome outcome = app::readListing(desk_.file().catalogues(), desk_.file().context(), request);
    if (auto* error = std::get_if<app::ListingError>(&outcome)) return std::move(*error);
    auto& listing = std::get<app::Listing>(outcome);

    const bool otherColumns = listing.columnTexts != listing_.columnTexts || listing.catalogues != listing_.catalogues;
    if (otherColumns) beginResetModel();
    request_ = request;
    answered_ = false;
    listing_ = std::move(listing);
    values_ = std::make_unique<query::FieldValues>(desk_.connection(), *listing_.catalogues,
                                                   *listing_.catalogues->find(request_.kind), columnsToRead(),
                                                   desk_.file().today());
    forgetCells();
    if (otherColumns) endResetModel();
    fetch(true);
    return std::nullopt;
}

bool RecordModel::isAsked(const app::ListRequest& request) const {
    return listing_.catalogues == desk_.file().catalogues() && request.kind == request_.kind &&
           request.expression == request_.expression && request.columns == request_.columns &&
           request.sort == request_.sort && request.limit == request_.limit && request.grouping == request_.grouping;
}

std::vector<query::BoundOperand> RecordModel::columnsToRead() {
    std::vector<query::BoundOperand> columns = listing_.columns;
    // What is not shown but says how something is shown.
    const auto alsoRead = [&](const QString& text) {
        app::ListRequest request;
        request.kind = request_.kind;
        request.columns = text;
        auto outcome = app::readListing(listing_.catalogues, desk_.file().context(), request);
        const auto* listing = std::get_if<app::Listing>(&outcome);
        if (!listing) return -1;
        columns.push_back(listing->columns.front());
        return static_cast<int>(columns.size()) - 1;
    };
    kindColumn_ = request_.kind == QLatin1String("customer") ? alsoRead(QStringLiteral("kind")) : -1;
    lateColumns_.assign(listing_.columns.size(), -1);
    for (size_t i = 0; i < listing_.columns.size(); ++i) {
        const QString late = lateOperand(request_.kind, *listing_.columns[i].field);
        // An amount of its own window is late or not by that window alone.
        if (!late.isEmpty() && !listing_.columns[i].window) lateColumns_[i] = alsoRead(late);
    }
    return columns;
}

bool RecordModel::isLate(int row, int column) const {
    const int at = lateColumns_[static_cast<size_t>(column - 1)];
    if (at < 0 || isNothing(valueAt(row, column), fieldOf(column))) return false;
    const Row* values = rowAt(row);
    if (!values) return false;
    const fields::Value& late = (*values)[static_cast<size_t>(at)];
    if (const auto* amount = std::get_if<qint64>(&late)) return *amount > 0;
    const auto* day = std::get_if<QDate>(&late);
    return day && day->isValid() && *day < desk_.file().today();
}

void RecordModel::again() { fetch(false); }

void RecordModel::read(qint64 most, std::function<void(std::vector<qint64>)> done) {
    if (reading_) reading_->cancel();
    reading_ =
        desk_.jobs().run([listing = listing_, most](storage::Connection& connection, JobControl& control)
                             -> Result<std::vector<qint64>> { return idsOf(connection, listing, most, control); },
                         this,
                         [this, mine = ++asked_, done = std::move(done)](Result<std::vector<qint64>> ids) {
                             if (mine != asked_) return;
                             const bool stopped = reading_->isCancelled();
                             reading_.reset();
                             long_.end();
                             if (stopped) {
                                 answered_ = complete_ = false; // what is shown is not all of what was asked
                                 Q_EMIT rowsChanged();
                                 return desk_.tell(tr("The list was not read to its end. F5 begins again."));
                             }
                             if (!ids) return Q_EMIT failed(ids.problem());
                             done(std::move(*ids));
                         });
    long_.begin(reading_);
}

void RecordModel::fetch(bool firstAtOnce) {
    if (!firstAtOnce) return fetchAll();
    read(kFirst, [this](const std::vector<qint64>& ids) {
        const bool all = static_cast<int>(ids.size()) < kFirst;
        take(ids, all);
        if (!all) fetchAll();
    });
}

void RecordModel::fetchAll() {
    read(0, [this](std::vector<qint64> ids) { take(std::move(ids), true); });
}

void RecordModel::take(std::vector<qint64> ids, bool complete) {
    const bool grows = ids.size() >= ids_.size() && std::equal(ids_.begin(), ids_.end(), ids.begin());
    complete_ = complete;
    answered_ = complete;
    if (grows) {
        // The usual case: the rest of a list whose beginning is shown already. Nothing on the screen moves.
        if (ids.size() > ids_.size()) {
            beginInsertRows({}, static_cast<int>(ids_.size()), static_cast<int>(ids.size()) - 1);
            ids_ = std::move(ids);
            endInsertRows();
        }
        Q_EMIT rowsChanged();
        return;
    }
    Q_EMIT aboutToChange();
    beginResetModel();
    ids_ = std::move(ids);
    rows_.clear();
    endResetModel();
    Q_EMIT rowsChanged();
}

void RecordModel::forgetCells() { rows_.clear(); }

void RecordModel::onChanged(const storage::Committed& committed) {
    if (listing_.columns.empty() || committed.touched.empty()) return;
    forgetCells();
    if (!ids_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    fetchAll();
}

qint64 RecordModel::idAt(int row) const {
    return row >= 0 && row < static_cast<int>(ids_.size()) ? ids_[static_cast<size_t>(row)] : 0;
}

int RecordModel::rowOf(qint64 id) const {
    const auto it = std::find(ids_.begin(), ids_.end(), id);
    return it == ids_.end() ? -1 : static_cast<int>(it - ids_.begin());
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ids_.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(listing_.columns.size()) + 1;
}

void RecordModel::readRows(int first, int last) const {
    std::vector<int> missing;
    std::vector<qint64> ids;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        if (rows_.contains(row)) continue;
        missing.push_back(row);
        ids.push_back(idAt(row));
    }
    if (ids.empty()) return;
    try {
        std::vector<Row> read = values_->rows(ids);
        for (size_t i = 0; i < read.size(); ++i) rows_.insert(missing[i], new Row(std::move(read[i])));
    } catch (const Failure&) {
        // A view asks for cells wherever it pleases; what cannot be read now shows grey and is asked for again.
    }
}

const RecordModel::Row* RecordModel::rowAt(int row) const {
    const Row* found = rows_.object(row);
    if (!found) {
        readRows(row, row);
        found = rows_.object(row);
    }
    return found && !found->empty() ? found : nullptr;
}

fields::Value RecordModel::valueAt(int row, int column) const {
    const Row* values = row >= 0 && row < rowCount() ? rowAt(row) : nullptr;
    return values ? (*values)[static_cast<size_t>(column - 1)] : fields::Value();
}

QVariant RecordModel::display(int row, int column) const {
    const fields::Value value = valueAt(row, column);
    return isNothing(value, fieldOf(column)) ? QString() : formatter_.cell(value, fieldOf(column));
}

QVariant RecordModel::nameLook(int row) const {
    if (kindColumn_ < 0) return {};
    const Row* values = rowAt(row);
    if (!values) return {};
    const auto* kind = std::get_if<QString>(&(*values)[static_cast<size_t>(kindColumn_)]);
    const bool company = kind && *kind == QLatin1String("company");
    return static_cast<int>(company ? AvatarShape::Company : AvatarShape::Person);
}

QString RecordModel::spoken(int row) const {
    QStringList parts;
    for (int column = 1; column < columnCount(); ++column) {
        const QString text = formatter_.text(valueAt(row, column), fieldOf(column));
        if (text.isEmpty() || isNothing(valueAt(row, column), fieldOf(column))) continue;
        parts += column == 1 ? text : fieldOf(column).label + QLatin1Char(' ') + text;
        if (isLate(row, column)) parts += tr("overdue");
    }
    return parts.join(QStringLiteral(", "));
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == LoadingRole) return rowAt(index.row()) == nullptr;
    if (role == Qt::AccessibleTextRole) return spoken(index.row());
    if (index.column() == kCheckColumn) return {};
    const fields::Field& field = fieldOf(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((fields::isRightAligned(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole: return isLate(index.row(), index.column()) ? QVariant(static_cast<int>(Tone::Bad)) : QVariant();
    case Qt::ToolTipRole: return isLate(index.row(), index.column()) ? QVariant(tr("Overdue")) : QVariant();
    case EditedRole:
        return index.column() == 1 && request_.kind == QLatin1String("customer") &&
               desk_.drafts().has(idAt(index.row()));
    case AvatarRole: return index.column() == 1 ? nameLook(index.row()) : QVariant();
    case TagsRole: {
        const fields::Value value = valueAt(index.row(), index.column());
        const auto* tags = std::get_if<QStringList>(&value);
        return tags ? QVariant(*tags) : QVariant();
    }
    case StatusToneRole:
    case StatusHollowRole: {
        if (field.type != fields::Type::Choice) return {};
        const fields::Value value = valueAt(index.row(), index.column());
        const auto* key = std::get_if<QString>(&value);
        const auto tone = key ? toneOf(*key) : std::nullopt;
        if (role == StatusHollowRole) return !tone.has_value();
        return static_cast<int>(tone.value_or(Tone::Neutral));
    }
    default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section <= kCheckColumn || section >= columnCount()) return {};
    const fields::Field& field = fieldOf(section);
    // A long one is cut where columns are many.
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString& text = columnText(section);
        const auto keys = text.contains(QLatin1Char('(')) ? query::parseKeys(text, false) : std::vector<query::Key>();
        if (!keys || keys->empty()) return formatter_.head(field);
        query::Context context;
        context.today = listing_.list.today;
        context.currency = formatter_.currency();
        return lists::Wording(*listing_.catalogues, formatter_, context).head(keys->front().operand, request_.kind);
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((fields::isRightAligned(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace clientela::ui
