#include "app/LabelPaper.h"

#include "base/Failure.h"
#include "customers/Attention.h"
#include "formats/Names.h"
#include "formats/PostalAddress.h"
#include "query/SqlWriter.h"
#include "query/Statistics.h"
#include "storage/NativeStatement.h"

namespace clientela::app {

namespace {

constexpr auto kAddress = R"sql(
SELECT c.kind, c.title, c.given_name, c.family_name, c.company_name, c.language, d.recipient, d.street, d.street2,
       d.postal_code, d.city, d.region, d.country
FROM customer c JOIN customer_derived d ON d.customer_id = c.id WHERE c.id = ?)sql";

QString text(const storage::NativeStatement& row, int column) { return QString::fromUtf8(row.text(column)); }

QStringList recipientOf(const storage::NativeStatement& row) {
    QStringList lines;
    if (row.text(0) != QByteArrayView("company"))
        lines += formats::addresseeName({text(row, 1), text(row, 2), text(row, 3)}, text(row, 5));
    lines += text(row, 4);
    lines += text(row, 6);
    lines.removeAll(QString());
    return lines;
}

constexpr size_t kNamed = 4; ///< of a household, on its label

query::BoundList boundOrThrow(const query::Parsed<query::BoundList>& bound) {
    if (!bound) throw Failure(bound.error().problem);
    return *bound;
}

} // namespace

struct CustomerLabels::Reader {
    explicit Reader(storage::Connection& connection) : statement(connection, kAddress) {}
    storage::NativeStatement statement;
};

CustomerLabels::CustomerLabels(std::shared_ptr<storage::Connection> connection, std::vector<qint64> customers,
                               QString home, QString language, lists::SharedPost shared)
    : connection_(std::move(connection)), customers_(std::move(customers)), shared_(std::move(shared)),
      home_(std::move(home)), language_(std::move(language)), reader_(std::make_unique<Reader>(*connection_)) {}

CustomerLabels::~CustomerLabels() = default;

qsizetype CustomerLabels::shared() const {
    size_t all = 0;
    for (const auto& [id, others] : shared_) all += others.size();
    return static_cast<qsizetype>(all);
}

std::vector<qint64> CustomerLabels::everybodyOn(qsizetype index) const {
    std::vector<qint64> all{customer(index).value};
    if (const auto others = shared_.find(all.front()); others != shared_.end())
        all.insert(all.end(), others->second.begin(), others->second.end());
    return all;
}

paper::LabelText CustomerLabels::at(qsizetype index) const {
    storage::NativeStatement& row = reader_->statement;
    const qint64 id = customers_[static_cast<size_t>(index)];
    row.reset();
    row.bindInteger(1, id);
    if (!row.step()) return {};
    formats::PostalAddress address{recipientOf(row), text(row, 7),  text(row, 8), text(row, 9),
                                   text(row, 10),    text(row, 11), text(row, 12)};
    // An address that names somebody itself is taken at its word.
    if (row.text(0) == QByteArrayView("company") && row.text(6).isEmpty())
        address.recipient += customers::attentionOf(*connection_, CustomerId(id), customers::Attention::Post);
    address.recipient.removeAll(QString());
    if (const auto others = shared_.find(id); others != shared_.end()) {
        for (size_t i = 0; i < others->second.size() && i + 1 < kNamed; ++i) {
            row.reset();
            row.bindInteger(1, others->second[i]);
            if (!row.step()) continue;
            const QString name = recipientOf(row).value(0);
            if (name.isEmpty()) continue;
            address.recipient.insert(std::min(static_cast<qsizetype>(i) + 1, address.recipient.size()), name);
        }
    }
    paper::LabelText label{formats::addressLines(address, home_, language_)};
    row.reset();
    return label;
}

void leaveOutMisfits(lists::ReleasePlan& plan, const CustomerLabels& labels, const paper::LabelPages& pages) {
    std::vector<qint64> nobody;
    for (const paper::LabelMisfit& misfit : pages.misfits()) {
        const std::vector<qint64> all = labels.everybodyOn(misfit.index);
        nobody.insert(nobody.end(), all.begin(), all.end());
    }
    lists::leaveOutMisfits(plan, std::move(nobody), std::ssize(pages.misfits()));
}

LabelSource LabelSource::of(const OpenFile& file) {
    return {file.catalogues(), file.standpoint(), file.business().language};
}

std::shared_ptr<CustomerLabels> labelsOf(std::shared_ptr<storage::Connection> connection, const LabelSource& source,
                                         const lists::ReleasePlan& plan, LabelOrder order, JobControl* control) {
    const auto catalogues = source.catalogues;
    const query::Context context = source.here.on(*connection);
    const QString kind = QStringLiteral("customer");
    query::Statistics statistics(*connection);
    const query::SqlWriter writer(*catalogues, &statistics);
    connection->sortOnDisk();

    const auto ids = [&](const query::NodePtr& list, const QString& sort) {
        const auto keys = query::bindKeys(*query::parseKeys(sort, true), *catalogues, kind, context);
        const query::Sql sql = writer.writeIds(boundOrThrow(query::bindList(list, *catalogues, kind, context)), *keys);
        storage::NativeStatement statement(*connection, sql.text.toUtf8());
        for (qsizetype i = 0; i < sql.values.size(); ++i) statement.bindVariant(static_cast<int>(i) + 1, sql.values[i]);
        std::vector<qint64> found;
        while (statement.step()) {
            if (control && found.size() % 1024 == 0) control->check();
            found.push_back(statement.integer(0));
        }
        return found;
    };

    std::vector<qint64> customers;
    if (order == LabelOrder::Name) {
        customers = ids(plan.released, QStringLiteral("name"));
    } else {
        // Home first: cards without a country are at home, and stand last in the order of countries.
        customers = ids(plan.released, QStringLiteral("country,postal_code,name"));
        storage::NativeStatement country(*connection, "SELECT country FROM customer_derived WHERE customer_id = ?");
        const QByteArray home = source.here.homeCountry.toUtf8();
        std::stable_partition(customers.begin(), customers.end(), [&](qint64 id) {
            country.reset();
            country.bindInteger(1, id);
            return !country.step() || country.isNull(0) || country.text(0) == home;
        });
    }
    lists::SharedPost shared = lists::sharePost(*connection, customers, control);
    return std::make_shared<CustomerLabels>(std::move(connection), std::move(customers), source.here.homeCountry,
                                            source.language, std::move(shared));
}

} // namespace clientela::app
