#include "storage/ChangeCodec.h"

#include "storage/StorageFailure.h"

#include <gtest/gtest.h>
#include <limits>

namespace clientela::storage {
namespace {

using Type = RecordedValue::Type;

RecordedValue integer(qint64 value) { return {Type::Integer, value, 0, {}}; }
RecordedValue real(double value) { return {Type::Real, 0, value, {}}; }
RecordedValue text(std::string_view value) { return {Type::Text, 0, 0, value}; }
RecordedValue null() { return {Type::Null, 0, 0, {}}; }

const std::vector<QString> kColumns{"id", "name", "weight"};

QByteArray inserted(const std::vector<RecordedValue>& values, const std::vector<int>& key = {0}) {
    ChangeWriter writer;
    writer.wholeRow(RowChange::Operation::Insert, QStringLiteral("thing"), kColumns, key, values);
    return writer.finish();
}

std::vector<RowChange> read(const QByteArray& part) {
    ChangeReader reader(part);
    std::vector<RowChange> all;
    for (RowChange change; reader.next(change);) all.push_back(change);
    return all;
}

TEST(APartOfARevision, HoldsWhatWasWritten) {
    ChangeWriter writer;
    writer.wholeRow(RowChange::Operation::Insert, QStringLiteral("thing"), kColumns, {0},
                    {integer(7), text("Жук"), real(-0.5)});
    writer.beginUpdate(QStringLiteral("thing"), {"id"}, {integer(std::numeric_limits<qint64>::min())});
    writer.changed(QStringLiteral("name"), null(), text("x"));
    writer.endUpdate();
    const auto all = read(writer.finish());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0], (RowChange{"thing",
                                 RowChange::Operation::Update,
                                 {{"id", std::numeric_limits<qint64>::min()}},
                                 {{"name", {}, QStringLiteral("x")}}}));
    EXPECT_EQ(all[1], (RowChange{"thing",
                                 RowChange::Operation::Insert,
                                 {{"id", 7LL}},
                                 {{"name", {}, QStringLiteral("Жук")}, {"weight", {}, -0.5}}}));
}

TEST(APartOfARevision, ThatWasCutOffIsDamaged) {
    const QByteArray part = inserted({integer(7), text("Ferrante"), real(2)});
    for (qsizetype size = 0; size < part.size(); ++size) EXPECT_THROW(read(part.left(size)), StorageFailure) << size;
}

TEST(APartOfARevision, WithoutAKeyIsDamaged) {
    EXPECT_THROW(read(inserted({integer(7), text("x"), real(2)}, {})), StorageFailure);
}

TEST(APartOfARevision, WithANumberThatSqliteNeverKeepsIsDamaged) {
    EXPECT_THROW(read(inserted({integer(7), text("x"), real(std::numeric_limits<double>::quiet_NaN())})),
                 StorageFailure);
}

} // namespace
} // namespace clientela::storage
