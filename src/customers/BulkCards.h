#pragma once

#include "customers/CardRepository.h"
#include "storage/NativeStatement.h"

namespace clientela::customers {

/// Inserts new cards by the hundred thousand: imports, the demo file. One a unit of work; on its thread. For large
/// loads call UnitOfWork::deferIndexes(BulkCards::tables()) first.
class BulkCards {
public:
    BulkCards(storage::UnitOfWork& work, const CardRepository& repository);
    ~BulkCards();

    /// Inserts a new card with its parts, as CardRepository::insert() does (`source` is kept with its consents).
    CustomerId add(const Card& card, const QString& source = QStringLiteral("import"));

    /// The tables that add() writes to.
    static QStringList tables();

private:
    void addParts(CustomerId id, const Card& card);
    void addCustomValues(CustomerId id, const Card& card);

    storage::UnitOfWork& work_;
    const CardRepository& repository_;
    QByteArray now_;
    storage::NativeStatement customer_;
    storage::NativeStatement point_;
    storage::NativeStatement address_;
    storage::NativeStatement tag_;
    storage::NativeStatement custom_;
    storage::NativeStatement stage_;
    QHash<QString, qint64> tagIds_;
};

} // namespace clientela::customers
