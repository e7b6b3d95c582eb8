#pragma once

#include "base/Money.h"
#include "sales/Document.h"
#include "storage/NativeStatement.h"

namespace clientela::storage {
class UnitOfWork;
}

namespace clientela::sales {

/// Inserts documents by the hundred thousand: imports, the demo file. One a unit of work; on its thread. For large
/// loads call UnitOfWork::deferIndexes(BulkSales::tables()) first.
class BulkSales {
public:
    BulkSales(storage::UnitOfWork& work, const Currency& fileCurrency);

    /// Makes of a document a final invoice that was written elsewhere: in no series, settled there (nothing is
    /// receivable), a credit note if it sums to less than nothing. Calculates it; the amounts are found in `document`.
    DocumentId addForeign(Document& document);

    /// Inserts a document as it is, calculated, with its lines.
    DocumentId add(Document& document);

    /// The tables that are written to.
    static QStringList tables();

private:
    void bindText(int parameter, const QString& text);
    void addLine(DocumentId id, qint64 position, const DocumentLine& line);

    storage::UnitOfWork& work_;
    Currency currency_;
    storage::NativeStatement document_;
    storage::NativeStatement line_;
    std::vector<QByteArray> texts_; ///< of the row being bound
};

} // namespace clientela::sales
