#pragma once

#include "customers/CustomerDerived.h"
#include "customers/CustomerFields.h"
#include "exchange/Import.h"
#include "exchange/ImportProposal.h"
#include "history/HistoryDerived.h"
#include "history/HistoryFields.h"
#include "sales/SalesDerived.h"
#include "sales/SalesFields.h"
#include "support/TestFile.h"

#include <QFileInfo>

namespace clientela::test {

/// A customer file into which CSV is imported, as the window and the command line do it.
class ImportTest : public FileTest {
protected:
    ImportTest()
        : FileTest({std::make_shared<customers::CustomerDerived>(), std::make_shared<history::ConsentDerived>(), std::make_shared<history::HistoryDerived>(),
                    std::make_shared<sales::SalesDerived>()}) {
        declare();
    }

    void declare() {
        catalogues = {};
        customers::declareCustomers(catalogues, customers::loadCustomFields(connection()));
        history::declareHistory(catalogues);
        sales::declareSales(catalogues);
    }

    /// The mapping that the program proposes, with the maps and the match given.
    exchange::ImportMapping mapping(exchange::ImportKind kind, const QString& path, const QStringList& maps = {},
                                    const QString& match = {}) {
        exchange::CsvChoices choices;
        choices.namesAField = exchange::fieldNames(catalogues);
        const auto guess = exchange::guessCsv(path, choices);
        if (!guess) throw std::runtime_error(guess.problem().text().toStdString());
        exchange::ImportMapping mapping = exchange::proposeMapping(kind, *guess, catalogues);
        for (const QString& map : maps) {
            const auto mapped = exchange::applyMap(mapping, map, catalogues);
            EXPECT_TRUE(mapped) << qPrintable(mapped.problem().text());
        }
        const auto matched = exchange::setMatch(mapping, match, catalogues);
        EXPECT_TRUE(matched) << qPrintable(matched.problem().text());
        return mapping;
    }

    struct Wish {
        QStringList maps{};
        QString match{};
        bool goOn = false;
        QString rejects{};
        bool dryRun = false;
        JobControl* control = nullptr;
    };

    Result<exchange::ImportReport> import(exchange::ImportKind kind, const QString& path, const Wish& wish) {
        const exchange::ImportRequest request{path,
                                              mapping(kind, path, wish.maps, wish.match),
                                              wish.goOn || !wish.rejects.isEmpty(),
                                              {},
                                              QStringLiteral("IT"),
                                              QDate(2025, 11, 22)};
        std::optional<exchange::RejectsFile> rejects;
        if (!wish.rejects.isEmpty()) rejects.emplace(wish.rejects, request.mapping);
        storage::UnitOfWork work(file(), {QStringLiteral("import"), QString(), {}});
        if (wish.control) work.setControl(*wish.control);
        auto report = exchange::importFile(work, request, catalogues, rejects ? &*rejects : nullptr);
        if (!report || wish.dryRun) return report;
        committed = work.commit();
        if (rejects) rejects->finish();
        declare();
        return report;
    }
    Result<exchange::ImportReport> import(exchange::ImportKind kind, const QString& path) {
        return import(kind, path, Wish{});
    }

    Result<exchange::ImportReport> importCards(const QByteArray& csv, const Wish& wish) {
        return import(exchange::ImportKind::Customers, write(QStringLiteral("people.csv"), csv), wish);
    }
    Result<exchange::ImportReport> importCards(const QByteArray& csv) { return importCards(csv, Wish{}); }
    Result<exchange::ImportReport> importSales(const QByteArray& csv, const Wish& wish) {
        return import(exchange::ImportKind::Sales, write(QStringLiteral("sales.csv"), csv), wish);
    }
    Result<exchange::ImportReport> importSales(const QByteArray& csv) { return importSales(csv, Wish{}); }

    [[nodiscard]] QString text(const QString& sql) const { return value(sql).toString(); }
    [[nodiscard]] qint64 cards() const { return number(QStringLiteral("SELECT count(*) FROM customer")); }
    [[nodiscard]] QByteArray read(const QString& path) const {
        QFile content(path);
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray("(no file)");
    }

    fields::Catalogues catalogues;
    storage::Committed committed;
};

} // namespace clientela::test
