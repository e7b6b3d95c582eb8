#include "exchange/Import.h"
#include "exchange/ImportProposal.h"
#include "base/Failure.h"
#include "base/Fold.h"
#include "bench/Rows.h"
#include "bench/raw/raw.h"
#include "storage/NativeStatement.h"
#include "storage/UnitOfWork.h"

#include <QFile>
#include <QScopeGuard>

#include <array>
#include <deque>

namespace clientela::bench {

namespace {

constexpr auto kHead = "First name,Last name,Phone,E-mail,Street,Postal code,City,Country\r\n";
constexpr int kColumns = 8;

/// People with everything an import row has, as many as asked for: the demo's, again and again.
class People {
public:
    People(const DemoFile& demo, qint64 count) {
        const auto folded = [this](const QByteArray& text) { return keep(fold(QString::fromUtf8(text)).toUtf8()); };
        while (static_cast<qint64>(rows_.size()) < count) {
            storage::NativeStatement people(
                demo.connection(),
                "SELECT c.given_name, c.family_name, d.phone_e164, d.email, d.street, d.postal_code, d.city, d.country "
                "FROM customer c JOIN customer_derived d ON d.customer_id = c.id WHERE c.kind = 'person' "
                "AND c.given_name IS NOT NULL AND c.family_name IS NOT NULL AND d.phone_e164 IS NOT NULL AND d.email "
                "IS NOT NULL "
                "AND d.street IS NOT NULL AND d.postal_code IS NOT NULL AND d.city IS NOT NULL AND d.country IS NOT "
                "NULL");
            while (static_cast<qint64>(rows_.size()) < count && people.step()) {
                std::array<QByteArray, kColumns> t;
                for (int i = 0; i < kColumns; ++i) t[static_cast<size_t>(i)] = people.text(i).toByteArray();
                rows_.push_back({keep(t[0]), keep(t[1]), keep(t[2]), keep(t[3]), keep(t[4]), keep(t[5]), keep(t[6]),
                                 keep(t[7]), folded(t[0]), folded(t[1]), folded(t[1] + ' ' + t[0]),
                                 folded(t[0] + ' ' + t[1]), folded(t[4]), folded(t[6])});
            }
            if (rows_.empty()) throw Failure({QStringLiteral("The demo file has no people."), {}, {}});
        }
    }

    [[nodiscard]] const std::vector<raw_customer>& rows() const { return rows_; }

    void writeCsv(const QString& path) const {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw Failure({QStringLiteral("%1 cannot be written.").arg(path), {}, {}});
        file.write(kHead);
        for (const raw_customer& c : rows_) {
            QByteArray line;
            for (const char* text : {c.given, c.family, c.phone, c.email, c.street, c.postal_code, c.city, c.country})
                line += '"' + QByteArray(text).replace('"', "\"\"") + "\",";
            line.chop(1);
            file.write(line + "\r\n");
        }
    }

private:
    const char* keep(const QByteArray& text) { return kept_.emplace_back(text).constData(); }

    std::deque<QByteArray> kept_;
    std::vector<raw_customer> rows_;
};

void importByProgram(app::OpenFile& file, const QString& source) {
    using namespace exchange;
    const auto guess = guessCsv(source);
    if (!guess) throw Failure(guess.problem());
    const auto catalogues = file.catalogues();
    ImportRequest request;
    request.path = source;
    request.mapping = proposeMapping(ImportKind::Customers, *guess, *catalogues);
    request.currency = file.business().currency;
    request.homeCountry = file.business().country;
    request.today = file.today();
    storage::UnitOfWork work(file.file(), file.action(QStringLiteral("import"), QString()));
    const auto report = importFile(work, request, *catalogues);
    if (!report) throw Failure(report.problem());
    work.commit();
}

// What must be alike in the two files.
QStringList sumsOf(const QString& path) {
    const auto file = openForWriting(path);
    auto row = file->connection().query(QStringLiteral(
        "SELECT count(*), sum(length(name)), sum(length(shown_f)), sum(length(name_f)), count(phone_e164), "
        "sum(length(phone)), "
        "sum(length(email_f)), sum(length(street_f)), count(postal_code), sum(length(city_f)), count(country), "
        "(SELECT count(*) FROM customer_search), (SELECT count(*) FROM customer_digits), (SELECT count(*) FROM "
        "contact_point), "
        "(SELECT count(*) FROM address), (SELECT count(*) FROM stage_event) FROM customer_derived"));
    QStringList sums;
    if (row.next())
        for (int i = 0; i < 16; ++i) sums += row.text(i);
    return sums;
}

} // namespace

void measureImport(Bench& bench, const DemoFile& demo) {
    if (!bench.wants(QStringLiteral("import"))) return;
    const People people(demo, demo.customers);
    const QString source = demo.path + QStringLiteral(".import.csv");
    const QString programPath = demo.path + QStringLiteral(".program.clientela");
    const QString rawPath = demo.path + QStringLiteral(".raw.clientela");
    const auto removed = qScopeGuard([&] {
        QFile::remove(source);
        removeFile(programPath);
        removeFile(rawPath);
    });
    people.writeCsv(source);
    std::unique_ptr<app::OpenFile> program;
    std::unique_ptr<sqlite3, void (*)(sqlite3*)> raw(nullptr, raw_close);

    Pair import{QStringLiteral("import"), QStringLiteral("import of as many customers from CSV"),
                QStringLiteral("2 × raw rows, indexes, search index"), 2};
    import.runs = demo.customers > 200'000 ? 1 : 3;
    import.prepare = [&] { program.reset();
    raw.reset();
    removeFile(programPath);
    removeFile(rawPath);
    openForWriting(rawPath);
    program = openForWriting(programPath);
    raw.reset(raw_open(rawPath.toUtf8().constData(), 1));
};
import.raw = [&] {
    if (raw_import(raw.get(), people.rows().data(), people.rows().size()) != 0) throw Failure(
        {QStringLiteral("The raw import failed: %1").arg(QString::fromUtf8(sqlite3_errmsg(raw.get()))), {}, {}});
}; // namespace clientela::bench
import.program = [&] { importByProgram(*program, source);
}
;
import.difference = [&]()->QString { import.prepare();
import.raw();
import.program();
program.reset();
raw.reset();
const QStringList ours = sumsOf(programPath);
const QStringList theirs = sumsOf(rawPath);
if (ours == theirs) return {};
return QStringLiteral("%1; raw %2").arg(ours.join(QLatin1Char(' ')), theirs.join(QLatin1Char(' ')));
}
;
bench.run(import);
}

} // namespace clientela::bench
