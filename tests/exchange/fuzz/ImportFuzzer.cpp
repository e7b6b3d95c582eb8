// Any bytes taken for a file of cards, sales or products: what is proposed can be imported or is refused with a
// Problem, and the counts of what came of the rows add up. The first byte says what the file is taken for. Nothing is
// committed.
#include "customers/CustomerDerived.h"
#include "customers/CustomerFields.h"
#include "exchange/Import.h"
#include "exchange/ImportProposal.h"
#include "history/HistoryDerived.h"
#include "history/HistoryFields.h"
#include "sales/SalesDerived.h"
#include "sales/SalesFields.h"
#include "storage/CustomerFile.h"
#include "storage/UnitOfWork.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>
#include <optional>

using namespace clientela;
using namespace clientela::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size);

namespace {

/// An office with a card to be matched and a product to be sold.
class Office {
public:
    Office() {
        storage::FileOptions options;
        options.derived = {std::make_shared<customers::CustomerDerived>(), std::make_shared<history::HistoryDerived>(),
                           std::make_shared<sales::SalesDerived>()};
        auto made = storage::CustomerFile::create(path("office.clientela"), options);
        if (!made) std::abort();
        file_ = std::move(*made);
        customers::declareCustomers(catalogues_, customers::loadCustomFields(file_->connection()));
        history::declareHistory(catalogues_);
        sales::declareSales(catalogues_);
        customers::declareLinked(catalogues_);
    }
    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] const storage::CustomerFile& file() const { return *file_; }
    [[nodiscard]] const fields::Catalogues& catalogues() const { return catalogues_; }

private:
    QTemporaryDir folder_;
    std::unique_ptr<storage::CustomerFile> file_;
    fields::Catalogues catalogues_;
};

void must(bool holds) {
    if (!holds) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    static const Office kOffice;
    if (size == 0) return 0;
    const auto kind = static_cast<ImportKind>(data[0] % 3);
    const QString path = kOffice.path("fuzz.csv");
    QFile csv(path);
    must(csv.open(QIODevice::WriteOnly));
    csv.write(reinterpret_cast<const char*>(data + 1), static_cast<qint64>(size - 1));
    csv.close();

    const auto guess = guessCsv(path);
    if (!guess) return 0;
    ImportMapping mapping = proposeMapping(kind, *guess, kOffice.catalogues());
    must(mapping.columns.size() == guess->columns.size());
    (void)mappingNotes(mapping);
    if (data[0] & 0x40)
        for (size_t i = 0; i < std::min<size_t>(mapping.columns.size(), 8); ++i)
            if (mapping.columns[i].key.isEmpty())
                (void)mapColumn(mapping, i, QStringLiteral("x_fuzz%1").arg(i), kOffice.catalogues());
    if (data[0] & 0x80) (void)setMatch(mapping, QStringLiteral("email"), kOffice.catalogues());
    ImportRequest request{path, mapping, (data[0] & 0x20) != 0, {}, QStringLiteral("IT"), QDate(2025, 11, 22)};
    storage::UnitOfWork work(kOffice.file(), {QStringLiteral("import"), QString(), {}});
    const auto report = importFile(work, request, kOffice.catalogues());
    if (!report) {
        must(!report.problem().what.isEmpty());
        return 0;
    }
    must(request.goOn || report->rejected == 0);
    must(report->rejected <= report->rows);
    if (kind == ImportKind::Customers)
        must(report->added + report->updated + report->unchanged + report->rejected == report->rows);
    must(!importWords(*report).isEmpty());
    return 0;
}
