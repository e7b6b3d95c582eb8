#include "bench/raw/paper.h"
#include "app/DocumentPaper.h"
#include "app/LabelPaper.h"
#include "base/Failure.h"
#include "bench/Rows.h"
#include "paper/PdfFile.h"
#include "paper/SheetCatalogue.h"

#include <QFile>
#include <QScopeGuard>

namespace clientela::bench {

namespace {

std::vector<qint64> idsOf(const DemoFile& demo, const QString& sql) {
    std::vector<qint64> ids;
    auto rows = demo.connection().query(sql);
    while (rows.next()) ids.push_back(rows.integer(0));
    return ids;
}

std::vector<long long> rawIds(const std::vector<qint64>& ids) { return {ids.begin(), ids.end()}; }

QString pagesDiffer(int ours, int raw) {
    return ours == raw && raw > 0 ? QString() : QStringLiteral("%1 pages, raw %2").arg(ours).arg(raw);
}

void measureLabels(Bench& bench, const DemoFile& demo, const QString& ours, const QString& theirs) {
    const auto sheets = paper::SheetCatalogue::readSystem();
    if (!sheets) throw Failure(sheets.problem());
    const paper::LabelSheet sheet = *sheets->find(QStringLiteral("Avery L7160"));
    std::vector<qint64> ids =
        idsOf(demo, QStringLiteral("SELECT customer_id FROM customer_derived WHERE street IS NOT NULL "
                                   "AND city IS NOT NULL ORDER BY name_sort, customer_id LIMIT 10000"));
    const std::shared_ptr<storage::Connection> connection = demo.file->connect();
    const auto pagesOf = [&] {
        auto texts = std::make_shared<app::CustomerLabels>(connection, ids, demo.file->business().country,
                                                           demo.file->business().language);
        return std::make_unique<paper::LabelPages>(sheet, std::move(texts), paper::LabelOptions());
    };
    // The raw program prints over the edge what does not fit; those are left out of both.
    const auto all = pagesOf();
    for (auto it = all->misfits().rbegin(); it != all->misfits().rend(); ++it) ids.erase(ids.begin() + it->index);

    Pair labels{QStringLiteral("labels"), QStringLiteral("%1 labels to PDF").arg(ids.size()),
                QStringLiteral("1.3 × bare QPainter"), 1.3};
    labels.runs = 7;
    const auto byProgram = [&] {
        const auto pages = pagesOf();
        paper::writePdf(*pages, ours, {});
        return pages->pageCount();
    };
    const auto byRaw = [&] { return raw::labels(demo.raw.get(), rawIds(ids), paper::textFamilies(), theirs); };
    labels.raw = [&] { byRaw(); };
    labels.program = [&] { byProgram(); };
    labels.difference = [&] { return pagesDiffer(byProgram(), byRaw()); };
    bench.run(labels);
}

void measureInvoices(Bench& bench, const DemoFile& demo, const QString& ours, const QString& theirs) {
    // Of one page, which is all that the raw program can do.
    const std::vector<qint64> ids = idsOf(
        demo, QStringLiteral(
                  "SELECT d.id FROM document d WHERE d.kind = 'invoice' AND d.status = 'final' AND "
                  "(SELECT count(*) FROM document_line l WHERE l.document_id = d.id) <= 12 ORDER BY d.id LIMIT 1000"));
    if (ids.empty()) return;
    const office::Business& business = demo.file->business();
    const QStringList letterhead{
        business.name, business.addressLines.join(QStringLiteral(", ")), QStringLiteral("P. IVA ") + business.vatNumber,
        business.phone + QStringLiteral(" · ") + business.email + QStringLiteral(" · ") + business.web};
    Pair invoices{QStringLiteral("invoices"), QStringLiteral("%1 invoices to PDF").arg(ids.size()),
                  QStringLiteral("1.3 × bare QPainter"), 1.3};
    invoices.runs = 7;
    const auto byProgram = [&] {
        app::DocumentPaper paper(business);
        std::vector<std::shared_ptr<const paper::PagePainter>> parts;
        for (const qint64 id : ids) parts.push_back(paper.pages(demo.connection(), DocumentId(id)));
        const paper::PageSequence pages(std::move(parts));
        paper::writePdf(pages, ours, {});
        return pages.pageCount();
    };
    const auto byRaw = [&] {
        return raw::invoices(demo.raw.get(), rawIds(ids), letterhead, paper::textFamilies(), theirs);
    };
    invoices.raw = [&] { byRaw(); };
    invoices.program = [&] { byProgram(); };
    invoices.difference = [&] { return pagesDiffer(byProgram(), byRaw()); };
    bench.run(invoices);
}

} // namespace

void measurePaper(Bench& bench, const DemoFile& demo) {
    const QString ours = demo.path + QStringLiteral(".program.pdf");
    const QString theirs = demo.path + QStringLiteral(".raw.pdf");
    const auto removed = qScopeGuard([&] {
        QFile::remove(ours);
        QFile::remove(theirs);
    });
    if (bench.wants(QStringLiteral("labels"))) measureLabels(bench, demo, ours, theirs);
    if (bench.wants(QStringLiteral("invoices"))) measureInvoices(bench, demo, ours, theirs);
}

} // namespace clientela::bench
