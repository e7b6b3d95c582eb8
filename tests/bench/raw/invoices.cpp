#include "paper.h"

#include <QDate>
#include <QFont>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <map>

namespace raw {

namespace {

struct Page {
    QPainter& painter;
    QFont text, bold, small, title;

    void left(double x, double y, const QFont& font, const QString& words) {
        painter.setFont(font);
        painter.drawText(QPointF(x, y), words);
    }
    void right(double x, double y, const QFont& font, const QString& words) {
        painter.setFont(font);
        painter.drawText(QRectF(x - 1500, y - 200, 1500, 200), Qt::AlignRight | Qt::AlignBottom, words);
    }
};

QFont sized(const QStringList& families, int pixels, bool bold = false) {
    QFont font(families);
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QString text(sqlite3_stmt* row, int column) {
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, column)));
}

QString money(const QLocale& locale, long long minor) { return locale.toString(double(minor) / 100, 'f', 2); }

constexpr double mm = 720 / 25.4;
constexpr double kLeft = 20 * mm;
constexpr double kRight = 190 * mm;
constexpr double kColumns[] = {110 * mm, 130 * mm, 145 * mm, 160 * mm, kRight};

void head(Page& page, sqlite3_stmt* document, const QStringList& letterhead, const QLocale& locale) {
    page.left(kLeft, 20 * mm, page.title, letterhead.value(0));
    for (int i = 1; i < letterhead.size(); ++i) page.right(kRight, (14 + 4 * i) * mm, page.small, letterhead[i]);
    page.left(kLeft, 50 * mm, page.bold, text(document, 0));
    double y = 54.5 * mm;
    for (const QString& line : text(document, 1).split(QLatin1Char('\n'))) {
        page.left(kLeft, y, page.text, line);
        y += 4.5 * mm;
    }
    page.left(kLeft, 90 * mm, page.title, QStringLiteral("Fattura ") + text(document, 2));
    page.left(kLeft, 97 * mm, page.small, QStringLiteral("Data"));
    page.left(kLeft, 101 * mm, page.text, locale.toString(QDate::fromString(text(document, 3), Qt::ISODate)));
    page.left(kLeft + 50 * mm, 97 * mm, page.small, QStringLiteral("Scadenza"));
    page.left(kLeft + 50 * mm, 101 * mm, page.text, locale.toString(QDate::fromString(text(document, 4), Qt::ISODate)));
    page.left(kLeft, 112 * mm, page.small, QStringLiteral("Descrizione"));
    const QString heads[] = {QStringLiteral("Quantità"), QStringLiteral("Prezzo"), QStringLiteral("Sconto"),
                             QStringLiteral("IVA"), QStringLiteral("Importo")};
    for (int i = 0; i < 5; ++i) page.right(kColumns[i], 112 * mm, page.small, heads[i]);
    page.painter.drawLine(QPointF(kLeft, 114 * mm), QPointF(kRight, 114 * mm));
}

} // namespace

int invoices(sqlite3* db, const std::vector<long long>& documents, const QStringList& letterhead,
             const QStringList& families, const QString& path) {
    sqlite3_stmt* document = nullptr;
    sqlite3_stmt* lines = nullptr;
    sqlite3_prepare_v2(
        db,
        "SELECT customer_name, address_lines, number, date, due_date, net, vat, charged, payment_terms FROM document "
        "WHERE id = ?1",
        -1, &document, nullptr);
    sqlite3_prepare_v2(
        db,
        "SELECT coalesce(l.description, p.name), l.quantity, l.unit, l.unit_price, l.discount, l.vat_rate, l.net, "
        "l.charged - l.net FROM document_line l LEFT JOIN product p ON p.id = l.product_id WHERE l.document_id = ?1 "
        "ORDER BY l.position",
        -1, &lines, nullptr);
    if (!document || !lines) return -1;
    const QLocale locale(QLocale::Italian);
    QPdfWriter pdf(path);
    pdf.setResolution(720);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&pdf);
    Page page{painter, sized(families, 90), sized(families, 90, true), sized(families, 75), sized(families, 160, true)};
    int pages = 0;
    for (const long long id : documents) {
        sqlite3_bind_int64(document, 1, id);
        sqlite3_bind_int64(lines, 1, id);
        if (sqlite3_step(document) == SQLITE_ROW) {
            if (pages++ > 0) pdf.newPage();
            head(page, document, letterhead, locale);
            double y = 120 * mm;
            std::map<int, std::pair<long long, long long>> vat;
            while (sqlite3_step(lines) == SQLITE_ROW) {
                page.left(kLeft, y, page.text, text(lines, 0));
                page.right(kColumns[0], y, page.text,
                           locale.toString(double(sqlite3_column_int64(lines, 1)) / 1000) + QLatin1Char(' ') +
                               text(lines, 2));
                page.right(kColumns[1], y, page.text, money(locale, sqlite3_column_int64(lines, 3) / 100));
                page.right(kColumns[2], y, page.text,
                           locale.toString(double(sqlite3_column_int64(lines, 4)) / 100) + QLatin1Char('%'));
                page.right(kColumns[3], y, page.text,
                           locale.toString(double(sqlite3_column_int64(lines, 5)) / 100) + QLatin1Char('%'));
                page.right(kColumns[4], y, page.text, money(locale, sqlite3_column_int64(lines, 6)));
                auto& sums = vat[sqlite3_column_int(lines, 5)];
                sums.first += sqlite3_column_int64(lines, 6);
                sums.second += sqlite3_column_int64(lines, 7);
                y += 6 * mm;
                page.painter.drawLine(QPointF(kLeft, y - 4 * mm), QPointF(kRight, y - 4 * mm));
            }
            y += 6 * mm;
            const auto total = [&](const QString& label, long long amount, const QFont& font) {
                page.right(kColumns[3], y, font, label);
                page.right(kRight, y, font, money(locale, amount));
                y += 5.5 * mm;
            };
            total(QStringLiteral("Imponibile"), sqlite3_column_int64(document, 5), page.text);
            for (const auto& [rate, sums] : vat)
                total(QStringLiteral("IVA %1% su %2").arg(rate / 100).arg(money(locale, sums.first)), sums.second,
                      page.text);
            total(QStringLiteral("Totale"), sqlite3_column_int64(document, 7), page.bold);
            page.left(kLeft, y + 8 * mm, page.text, text(document, 8));
            page.left(kLeft, y + 13 * mm, page.text, letterhead.value(0));
        }
        sqlite3_reset(document);
        sqlite3_reset(lines);
    }
    sqlite3_finalize(document);
    sqlite3_finalize(lines);
    return pages;
}

} // namespace raw
