#include "bench/Samples.h"

namespace clientela::bench {

std::vector<qint64> someCustomers(const DemoFile& demo, int most) {
    std::vector<qint64> ids;
    for (int i = 0; i < most; ++i) {
        const qint64 near = 1 + demo.customers * ((i * 389) % most) / most;
        auto row = demo.connection().query(
            QStringLiteral("SELECT id FROM customer WHERE id >= ? AND archived = 0 ORDER BY id LIMIT 1"), near);
        if (row.next()) ids.push_back(row.integer(0));
    }
    return ids;
}

QString derivedText(const DemoFile& demo, const char* column, qint64 id) {
    auto row = demo.connection().query(
        QStringLiteral("SELECT %1 FROM customer_derived WHERE customer_id = ?").arg(QLatin1String(column)), id);
    return row.next() ? row.text(0) : QString();
}

} // namespace clientela::bench
