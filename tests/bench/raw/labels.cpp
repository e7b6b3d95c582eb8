#include "paper.h"

#include <QFont>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace raw {

namespace {

QString text(sqlite3_stmt* row, int column) {
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, column)));
}

} // namespace

int labels(sqlite3* db, const std::vector<long long>& customers, const QStringList& families, const QString& path) {
    sqlite3_stmt* row = nullptr;
    if (sqlite3_prepare_v2(
            db,
            "SELECT c.kind, c.title, c.given_name, c.family_name, c.company_name, d.street, d.street2, d.postal_code, "
            "d.city, d.country FROM customer c JOIN customer_derived d ON d.customer_id = c.id WHERE c.id = ?1",
            -1, &row, nullptr) != SQLITE_OK)
        return -1;
    QPdfWriter pdf(path);
    pdf.setResolution(720);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&pdf);
    QFont font(families);
    font.setPixelSize(100);
    painter.setFont(font);
    const double mm = 720 / 25.4;
    int pages = 1;
    int place = 0;
    for (const long long id : customers) {
        sqlite3_bind_int64(row, 1, id);
        if (sqlite3_step(row) == SQLITE_ROW) {
            if (place == 21) {
                pdf.newPage();
                ++pages;
                place = 0;
            }
            QStringList lines;
            if (text(row, 0) != QLatin1String("company"))
                lines += QStringList{text(row, 1), text(row, 2), text(row, 3)}.join(QLatin1Char(' ')).simplified();
            lines += text(row, 4);
            lines += text(row, 5);
            lines += text(row, 6);
            lines += (text(row, 7) + QLatin1Char(' ') + text(row, 8)).trimmed();
            if (const QString country = text(row, 9); country != QLatin1String("IT")) lines += country;
            lines.removeAll(QString());
            const double left = (7.2 + (place % 3) * 66.0 + 4) * mm;
            double y = (15.1 + (place / 3) * 38.1) * mm + (38.1 * mm - double(lines.size()) * 120) / 2 + 100;
            for (const QString& line : lines) {
                painter.drawText(QPointF(left, y), line);
                y += 120;
            }
            ++place;
        }
        sqlite3_reset(row);
    }
    sqlite3_finalize(row);
    return pages;
}

} // namespace raw
