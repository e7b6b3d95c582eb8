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

    /// Inserts a new card with its parts, as CardRepository::insert() does (`source` is kept with its consents). The
    /// card is one that CardRepository::normalised() gave, which may have been done on another thread.
    CustomerId add(const Card& card, const QString& source = QStringLiteral("import"));

    /// The tables that add() writes to.
    static QStringList tables();

private:
    void addRow(const Card& card);
    void addStage(CustomerId id, const Card& card);
    void addParts(CustomerId id, const Card& card);
    void addCustomValues(CustomerId id, const Card& card);

    storage::UnitOfWork& work_;
    const CardRepository& repository_;
    QByteArray now_;
    QHash<QString, int> parameters_;                   ///< of customer_, by the field's key
    std::vector<std::pair<int, QVariant>> beginnings_; ///< what a new row has in a column though the card says nothing
    std::vector<int> bound_;                           ///< by the row before
    storage::NativeStatement customer_;
    storage::NativeStatement point_;
    storage::NativeStatement address_;
    storage::NativeStatement tag_;
    storage::NativeStatement custom_;
    storage::NativeStatement stage_;
    QHash<QString, qint64> tagIds_;
};

} // namespace clientela::customers
