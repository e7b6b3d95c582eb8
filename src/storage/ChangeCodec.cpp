#include "storage/ChangeCodec.h"

#include "storage/StorageFailure.h"

#include <QCoreApplication>

#include <cmath>
#include <cstring>
#include <memory>
#include <sqlite3.h>
#include <zstd.h>

namespace clientela::storage {

namespace {

constexpr char kVersion = 1;
// A part beyond this is not one of ours: 20,000 rows are a few megabytes.
constexpr unsigned long long kLargestPart = 2ULL << 30;
constexpr qsizetype kSmallPart = qsizetype{64} * 1024;

enum Tag : char { Null, Integer, Real, Text, Blob };

void putNumber(QByteArray& out, quint64 value) {
    while (value >= 0x80) {
        out.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.append(static_cast<char>(value));
}

void putText(QByteArray& out, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    putNumber(out, static_cast<quint64>(utf8.size()));
    out.append(utf8);
}

void putBytes(QByteArray& out, Tag tag, std::string_view bytes) {
    out.append(tag);
    putNumber(out, bytes.size());
    out.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void putValue(QByteArray& out, const RecordedValue& value) {
    switch (value.type) {
    case RecordedValue::Type::Integer: {
        out.append(Integer);
        putNumber(out, (static_cast<quint64>(value.integer) << 1) ^ static_cast<quint64>(value.integer >> 63));
        return;
    }
    case RecordedValue::Type::Real: {
        char raw[sizeof value.real];
        std::memcpy(raw, &value.real, sizeof raw); // every machine that Clientela runs on is little endian
        out.append(Real);
        out.append(raw, sizeof raw);
        return;
    }
    case RecordedValue::Type::Text: return putBytes(out, Text, value.bytes);
    case RecordedValue::Type::Blob: return putBytes(out, Blob, value.bytes);
    case RecordedValue::Type::Undefined:
    case RecordedValue::Type::Null: out.append(Null);
    }
}

int orderOf(RowChange::Operation operation) {
    switch (operation) {
    case RowChange::Operation::Delete: return 0;
    case RowChange::Operation::Update: return 1;
    case RowChange::Operation::Insert: return 2;
    }
    return 0;
}

[[noreturn]] void damaged() {
    throw StorageFailure(
        {QCoreApplication::translate("Storage", "A revision of the customer file is damaged."),
         QCoreApplication::translate("Storage", "Nothing was changed."),
         QCoreApplication::translate("Storage", "Check the file, and restore it from a backup if need be.")},
        QStringLiteral("revision_part"), QStringLiteral("cannot be decoded"), SQLITE_CORRUPT);
}

QByteArray compressed(const QByteArray& body) {
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(body.size()))), Qt::Uninitialized);
    struct Free {
        void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    };
    // Made once a thread: its memory costs more than compressing an edit.
    thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    // A single edit is compressed well, a bulk load fast.
    const size_t size =
        ZSTD_compressCCtx(context.get(), frame.data(), static_cast<size_t>(frame.size()), body.constData(),
                          static_cast<size_t>(body.size()), body.size() <= kSmallPart ? 3 : 1);
    if (ZSTD_isError(size)) damaged();
    frame.resize(static_cast<qsizetype>(size));
    frame.squeeze();
    return frame;
}

QByteArray decompressed(const QByteArray& frame) {
    const unsigned long long size = ZSTD_getFrameContentSize(frame.constData(), static_cast<size_t>(frame.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kLargestPart) damaged();
    QByteArray body(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got =
        ZSTD_decompress(body.data(), static_cast<size_t>(size), frame.constData(), static_cast<size_t>(frame.size()));
    if (ZSTD_isError(got) || got != size) damaged();
    return body;
}

} // namespace

ChangeWriter::Block& ChangeWriter::block(RowChange::Operation operation, const QString& table) {
    const int order = orderOf(operation);
    if (!last_ || last_->first.first != order || last_->first.second != table)
        last_ = &*blocks_.try_emplace({order, table}).first;
    return last_->second;
}

void ChangeWriter::wholeRow(RowChange::Operation operation, const QString& table, const std::vector<QString>& columns,
                            const std::vector<int>& key, const std::vector<RecordedValue>& values) {
    Block& target = block(operation, table);
    if (target.columns.empty()) {
        target.columns = columns;
        target.key = key;
    }
    for (const RecordedValue& value : values) putValue(target.rows, value);
    ++target.count;
    ++rows_;
}

void ChangeWriter::beginUpdate(const QString& table, const std::vector<QString>& key,
                               const std::vector<RecordedValue>& values) {
    update_ = &block(RowChange::Operation::Update, table);
    if (update_->columns.empty()) {
        for (const QString& column : key) {
            update_->places.insert(column, static_cast<int>(update_->columns.size()));
            update_->key.push_back(static_cast<int>(update_->columns.size()));
            update_->columns.push_back(column);
        }
    }
    for (const RecordedValue& value : values) putValue(update_->rows, value);
}

void ChangeWriter::changed(const QString& column, const RecordedValue& before, const RecordedValue& after) {
    auto place = update_->places.constFind(column);
    if (place == update_->places.cend()) {
        place = update_->places.insert(column, static_cast<int>(update_->columns.size()));
        update_->columns.push_back(column);
    }
    putNumber(fields_, static_cast<quint64>(*place));
    putValue(fields_, before);
    putValue(fields_, after);
    ++fieldCount_;
}

void ChangeWriter::endUpdate() {
    putNumber(update_->rows, static_cast<quint64>(fieldCount_));
    update_->rows.append(fields_);
    ++update_->count;
    ++rows_;
    fields_.resize(0);
    fieldCount_ = 0;
}

QByteArray ChangeWriter::finish() {
    QByteArray body(1, kVersion);
    for (const auto& [where, block] : blocks_) {
        QByteArray head;
        putText(head, where.second);
        putNumber(head, block.columns.size());
        for (const QString& column : block.columns) putText(head, column);
        putNumber(head, block.key.size());
        for (const int place : block.key) putNumber(head, static_cast<quint64>(place));
        putNumber(head, static_cast<quint64>(block.count));
        body.append("DUI"[where.first]);
        putNumber(body, static_cast<quint64>(head.size() + block.rows.size()));
        body.append(head).append(block.rows);
    }
    blocks_.clear();
    last_ = nullptr;
    rows_ = 0;
    return compressed(body);
}

ChangeReader::ChangeReader(const QByteArray& part, Order order, std::function<bool(const QString&)> wanted)
    : data_(decompressed(part)), wanted_(std::move(wanted)) {
    if (data_.isEmpty() || data_.at(0) != kVersion) damaged();
    end_ = data_.size();
    for (at_ = 1; at_ < data_.size();) {
        const char operation = data_.at(at_++);
        const quint64 size = number();
        if (size > static_cast<quint64>(data_.size() - at_)) damaged();
        blocks_.push_back({operation, at_, at_ + static_cast<qsizetype>(size)});
        at_ += static_cast<qsizetype>(size);
    }
    if (order == Order::Done) std::reverse(blocks_.begin(), blocks_.end());
    at_ = end_ = 0;
}

bool ChangeReader::openBlock() {
    if (blocks_.empty()) return false;
    const Span span = blocks_.back();
    blocks_.pop_back();
    at_ = span.begin;
    end_ = span.end;
    if (span.operation != 'D' && span.operation != 'U' && span.operation != 'I') damaged();
    operation_ = static_cast<RowChange::Operation>(span.operation);
    table_ = QString::fromUtf8(bytes());
    if (wanted_ && !wanted_(table_)) {
        rowsLeft_ = 0;
        return true;
    }
    columns_.clear();
    key_.clear();
    for (quint64 n = number(); n > 0; --n) columns_.push_back(QString::fromUtf8(bytes()));
    isKey_.assign(columns_.size(), false);
    for (quint64 n = number(); n > 0; --n) {
        key_.push_back(index());
        if (isKey_[static_cast<size_t>(key_.back())]) damaged(); // no column is in a key twice
        isKey_[static_cast<size_t>(key_.back())] = true;
    }
    if (table_.isEmpty() || key_.empty()) damaged();
    rowsLeft_ = number();
    return true;
}

bool ChangeReader::next(RowChange& change) {
    while (rowsLeft_ == 0)
        if (!openBlock()) return false;
    --rowsLeft_;
    change.table = table_;
    change.operation = operation_;
    change.key.clear();
    change.fields.clear();
    if (operation_ == RowChange::Operation::Update) {
        for (const int place : key_) change.key.push_back({columns_[static_cast<size_t>(place)], value()});
        for (quint64 n = number(); n > 0; --n) {
            const auto place = static_cast<size_t>(index());
            QVariant before = value();
            change.fields.push_back({columns_[place], std::move(before), value()});
        }
        return true;
    }
    const bool inserted = operation_ == RowChange::Operation::Insert;
    change.key.resize(key_.size());
    for (size_t i = 0; i < columns_.size(); ++i) {
        QVariant content = value();
        if (isKey_[i]) {
            const auto place = std::find(key_.begin(), key_.end(), static_cast<int>(i)) - key_.begin();
            change.key[static_cast<size_t>(place)] = {columns_[i], std::move(content)};
        } else if (inserted) {
            change.fields.push_back({columns_[i], {}, std::move(content)});
        } else {
            change.fields.push_back({columns_[i], std::move(content), {}});
        }
    }
    return true;
}

quint64 ChangeReader::number() {
    quint64 result = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (at_ >= end_) damaged();
        const auto byte = static_cast<quint8>(data_.at(at_++));
        result |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80) return result;
    }
    damaged();
}

int ChangeReader::index() {
    const quint64 place = number();
    if (place >= columns_.size()) damaged();
    return static_cast<int>(place);
}

QByteArray ChangeReader::bytes() {
    const quint64 size = number();
    if (size > static_cast<quint64>(end_ - at_)) damaged();
    QByteArray slice = data_.mid(at_, static_cast<qsizetype>(size));
    at_ += static_cast<qsizetype>(size);
    return slice;
}

QVariant ChangeReader::value() {
    if (at_ >= end_) damaged();
    switch (data_.at(at_++)) {
    case Null: return {};
    case Integer: {
        const quint64 zigzag = number();
        return static_cast<qint64>(zigzag >> 1) ^ -static_cast<qint64>(zigzag & 1);
    }
    case Real: {
        if (end_ - at_ < static_cast<qsizetype>(sizeof(double))) damaged();
        double real = 0;
        std::memcpy(&real, data_.constData() + at_, sizeof real);
        at_ += static_cast<qsizetype>(sizeof real);
        if (std::isnan(real)) damaged(); // SQLite keeps NULL instead
        return real;
    }
    case Text: return QString::fromUtf8(bytes());
    case Blob: return bytes();
    default: damaged();
    }
}

} // namespace clientela::storage
