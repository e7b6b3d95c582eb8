#include "exchange/Import.h"

#include "exchange/ImportCards.h"
#include "exchange/ImportProducts.h"
#include "exchange/ImportSales.h"
#include "exchange/ReadAhead.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t kRowsBetweenReports = 256;
constexpr qint64 kFewRows = 5'000;
constexpr qint64 kUsualRowBytes = 100;

QString fileName(const ImportRequest& request) { return QFileInfo(request.path).fileName(); }

/// The rows of the file below its head.
class FileRows {
public:
    explicit FileRows(const ImportRequest& request)
        : reader_(request.path, request.mapping.dialect), head_(request.mapping.dialect.hasHeader) {
        reader_.expectColumns(static_cast<qsizetype>(request.mapping.columns.size()));
    }

    /// Steps to the next row; false after the last one, or where the file cannot be read on: problem().
    bool next() {
        do
            if (reader_.next() != CsvReader::Step::Record) return false;
        while (reader_.isBlank() || std::exchange(head_, false));
        return true;
    }
    [[nodiscard]] const CsvReader& reader() const { return reader_; }
    [[nodiscard]] const std::optional<Problem>& problem() const { return reader_.problem(); }

private:
    CsvReader reader_;
    bool head_;
};

/// Tells how far into the file an import is. A file that is read twice counts twice.
class Told {
public:
    Told(const ImportRequest& request, JobControl* control, qint64 before, qint64 passes)
        : what_(Words::tr("Importing %1").arg(fileName(request))), control_(control), before_(before), passes_(passes) {
    }
    void report(qint64 bytes, qint64 inAll) const {
        if (control_) control_->report(what_, before_ * inAll + bytes, passes_ * inAll);
    }
    void check() const {
        if (control_) control_->check();
    }

private:
    QString what_;
    JobControl* control_;
    qint64 before_;
    qint64 passes_;
};

/// Reads the rows below the head; `each` gets them until it returns false. The Problem says why not all were read.
template <class Each>
std::optional<Problem> readRows(const ImportRequest& request, const Told& told, Each each) {
    FileRows rows(request);
    while (rows.next()) {
        const CsvReader& reader = rows.reader();
        if (static_cast<size_t>(reader.number()) % kRowsBetweenReports == 0)
            told.report(reader.bytesRead(), reader.bytesInAll());
        if (!each(reader)) return std::nullopt;
    }
    told.check();
    return rows.problem();
}

/// Building indexes anew pays where the load is large against what the tables hold.
bool isLarge(storage::UnitOfWork& work, const ImportRequest& request, const QString& table) {
    const qint64 rows = QFileInfo(request.path).size() / kUsualRowBytes;
    if (rows < kFewRows) return false;
    storage::Rows held = work.connection().query(QStringLiteral("SELECT count(*) FROM %1").arg(table));
    return held.next() && rows > held.integer(0) / 2;
}

/// Makes the fields of the user's own that the mapping speaks of, where nobody has made them meanwhile.
void makeNewFields(storage::UnitOfWork& work, ImportMapping& mapping) {
    const std::vector<customers::CustomField> known = customers::loadCustomFields(work.connection());
    int position = static_cast<int>(known.size());
    for (customers::CustomField& field : mapping.newFields) {
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.key == field.key; });
        if (same != known.end()) {
            field = *same;
            continue;
        }
        field.position = position++;
        field.id = customers::saveCustomField(work, field);
    }
}

// The plural forms of English stand here, those of other languages with their translations.
QString cards(int count) { return count == 1 ? Words::tr("1 card") : Words::tr("%Ln cards", nullptr, count); }
QString invoices(int count) { return count == 1 ? Words::tr("1 invoice") : Words::tr("%Ln invoices", nullptr, count); }
QString products(int count) { return count == 1 ? Words::tr("1 product") : Words::tr("%Ln products", nullptr, count); }
QString lines(int count) { return count == 1 ? Words::tr("1 line") : Words::tr("%Ln lines", nullptr, count); }
QString rows(int count) { return count == 1 ? Words::tr("1 row") : Words::tr("%Ln rows", nullptr, count); }
QString creditNotes(int count) {
    return count == 1 ? Words::tr("1 credit note") : Words::tr("%Ln credit notes", nullptr, count);
}
QString documents(qint64 count, qint64 ofCredit) {
    if (ofCredit == 0) return invoices(static_cast<int>(count));
    if (ofCredit == count) return creditNotes(static_cast<int>(count));
    return Words::tr("%1 and %2", "invoices and credit notes")
        .arg(invoices(static_cast<int>(count - ofCredit)), creditNotes(static_cast<int>(ofCredit)));
}
/// What came into the file, or into it and changed: `count` is of all, credit notes included.
QString things(const ImportReport& report, qint64 count) {
    return report.kind == ImportKind::Customers ? cards(static_cast<int>(count))
           : report.kind == ImportKind::Sales   ? documents(count, report.creditNotes)
                                                : products(static_cast<int>(count));
}

Problem stoppedBy(const BadRow& bad, const ImportRequest& request) {
    return {bad.text(fileName(request)), Words::tr("Nothing was imported."),
            Words::tr("Correct the row, or set bad rows aside and import the rest.")};
}

class Run {
public:
    Run(storage::UnitOfWork& work, const ImportRequest& request, const fields::Catalogues& catalogues,
        RejectsFile* file)
        : work_(work), request_(request), rejects_(request.goOn, file) {
        makeNewFields(work, request_.mapping);
        catalogue_.emplace(importCatalogue(request_.mapping, catalogues));
        report_.kind = request.mapping.kind;
    }

    std::optional<Problem> takeCards() {
        const bool large = isLarge(work_, request_, QStringLiteral("customer"));
        const bool looked = large && request_.mapping.match == QLatin1String("external_id");
        if (looked && nothingMatches()) request_.mapping.match.clear();
        // Updates read the cards that are there by these indexes.
        if (request_.mapping.match.isEmpty() && large) work_.deferIndexes(customers::BulkCards::tables());
        CardTaker taker(work_, request_.mapping, *catalogue_, request_.currency, request_.homeCountry, request_.today,
                        rejects_);
        const qint64 before = looked && !request_.mapping.matchIsUsual ? 1 : 0;
        auto problem = taker.matches() ? takeAll(taker, before, before + 1) : takeAhead(taker, before, before + 1);
        report_.remarks = taker.remarks().sentences();
        report_.added = taker.counts().added;
        report_.updated = taker.counts().updated;
        report_.unchanged = taker.counts().unchanged;
        return problem;
    }

    std::optional<Problem> takeSales() {
        SalesTaker taker(work_, request_.mapping, *catalogue_, request_.currency, request_.today, rejects_);
        auto problem = readRows(request_, Told(request_, work_.control(), 0, 2), [&](const CsvReader& reader) {
            taker.foresee(reader);
            return true;
        });
        if (problem) return problem;
        taker.close();
        if (isLarge(work_, request_, QStringLiteral("document_line"))) work_.deferIndexes(sales::BulkSales::tables());
        problem = takeAll(taker, 1, 2);
        report_.remarks = taker.remarks().sentences();
        report_.added = taker.documents();
        report_.creditNotes = taker.creditNotes();
        report_.lines = taker.lines();
        report_.products = taker.products();
        return problem;
    }

    std::optional<Problem> takeProducts() {
        ProductTaker taker(work_, request_.mapping, *catalogue_, request_.currency, request_.today, rejects_);
        auto problem = takeAll(taker, 0, 1);
        report_.remarks = taker.remarks().sentences();
        report_.added = taker.added();
        report_.updated = taker.updated();
        report_.unchanged = taker.unchanged();
        return problem;
    }

    ImportReport report() {
        report_.rejected = rejects_.count();
        report_.bad = rejects_.first();
        return std::move(report_);
    }

private:
    /// Whether no row can mean a card that is there, nor one of another row, as where a file is filled for the first
    /// time: to match them would find nothing, and cost the load its speed. Eight bytes a row are kept meanwhile.
    bool nothingMatches() {
        storage::Rows known = work_.connection().query(
            QStringLiteral("SELECT 1 FROM customer WHERE archived = 0 AND external_id IS NOT NULL LIMIT 1"));
        if (known.next()) return false;
        if (request_.mapping.matchIsUsual) return true; // then rows are not matched with each other
        const int column = request_.mapping.columnOf(request_.mapping.match);
        std::vector<size_t> seen;
        const auto problem = readRows(request_, Told(request_, work_.control(), 0, 2), [&](const CsvReader& reader) {
            if (const std::string_view cell = cellText(reader.bytes(column)); !cell.empty())
                seen.push_back(qHashBits(cell.data(), cell.size()));
            return true;
        });
        std::sort(seen.begin(), seen.end());
        return !problem && std::adjacent_find(seen.begin(), seen.end()) == seen.end();
    }

    std::optional<Problem> takeAll(RowTaker& taker, qint64 before, qint64 passes) {
        const Told told(request_, work_.control(), before, passes);
        auto problem = readRows(request_, told, [&](const CsvReader& reader) {
            ++report_.rows;
            taker.take(reader);
            return !rejects_.mustStop();
        });
        if (!problem && !rejects_.mustStop()) taker.finish();
        return problem ? problem : stopped();
    }

    /// Half of the work is to understand the rows and half to write them: a thread reads, this one writes.
    std::optional<Problem> takeAhead(CardTaker& taker, qint64 before, qint64 passes) {
        struct Batch {
            std::vector<CardTaker::Row> rows{};
            qint64 bytes = 0;
        };
        const Told told(request_, work_.control(), before, passes);
        FileRows file(request_);
        ReadAhead<Batch> ahead([&]() -> std::optional<Batch> {
            Batch batch;
            batch.rows.reserve(kRowsBetweenReports);
            while (batch.rows.size() < kRowsBetweenReports && file.next())
                batch.rows.push_back(taker.read(file.reader()));
            batch.bytes = file.reader().bytesRead();
            return batch.rows.empty() ? std::nullopt : std::optional(std::move(batch));
        });
        while (const auto batch = ahead.next()) {
            told.report(batch->bytes, file.reader().bytesInAll());
            for (const CardTaker::Row& row : batch->rows) {
                ++report_.rows;
                taker.put(row);
                if (rejects_.mustStop()) return stopped();
            }
        }
        told.check();
        return file.problem();
    }

    /// The bad row that stops everything, if there is one.
    std::optional<Problem> stopped() const {
        return rejects_.mustStop() ? std::optional(stoppedBy(rejects_.first().front(), request_)) : std::nullopt;
    }

    storage::UnitOfWork& work_;
    ImportRequest request_;
    std::optional<fields::Catalogue> catalogue_;
    Rejects rejects_;
    ImportReport report_;
};

} // namespace

Result<ImportReport> importFile(storage::UnitOfWork& work, const ImportRequest& request,
                                const fields::Catalogues& catalogues, RejectsFile* rejects) {
    if (const auto does = checkMapping(request.mapping); !does) return does.problem();
    Run run(work, request, catalogues, rejects);
    std::optional<Problem> problem;
    switch (request.mapping.kind) {
    case ImportKind::Customers: problem = run.takeCards(); break;
    case ImportKind::Sales: problem = run.takeSales(); break;
    case ImportKind::Products: problem = run.takeProducts(); break;
    }
    if (problem) {
        if (problem->safe.isEmpty()) problem->safe = Words::tr("Nothing was imported.");
        return *problem;
    }
    ImportReport report = run.report();
    if (report.rows == 0)
        return Problem{Words::tr("%1 has no rows.").arg(fileName(request)), Words::tr("Nothing was imported."), {}};
    work.setTitle(Words::tr("Import of %1, %2").arg(fileName(request), things(report, report.added + report.updated)));
    return report;
}

QString importWords(const ImportReport& report) {
    QStringList parts{Words::tr("%1 added").arg(things(report, report.added))};
    if (report.kind == ImportKind::Sales) parts += lines(static_cast<int>(report.lines));
    if (report.products > 0) parts += Words::tr("%1 made").arg(products(static_cast<int>(report.products)));
    if (report.updated > 0) parts += Words::tr("%1 updated").arg(report.updated);
    if (report.unchanged > 0) parts += Words::tr("%1 unchanged").arg(report.unchanged);
    if (report.rejected > 0) parts += Words::tr("%1 rejected").arg(rows(static_cast<int>(report.rejected)));
    return parts.join(QStringLiteral(", "));
}

} // namespace clientela::exchange
