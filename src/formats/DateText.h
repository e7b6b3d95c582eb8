#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace clientela::formats {

/// Days as people of a locale read them, month in letters. Made once and kept; a value, const use from threads is safe.
class DateText {
public:
    explicit DateText(const QLocale& locale = QLocale());

    /// "12 Nov 2025", "Nov 12, 2025", "12 нояб. 2025 г.": for tables and cards. Empty for an invalid date.
    [[nodiscard]] QString shortForm(QDate day) const;
    /// "24 novembre 2025": for letters and documents.
    [[nodiscard]] QString longForm(QDate day) const;
    /// "12 Nov", "Nov 12", "12 нояб.": where the year is clear.
    [[nodiscard]] QString dayMonth(QDate day) const;
    /// "Wed 12 Nov", "Wed, Nov 12": for days close by.
    [[nodiscard]] QString nearForm(QDate day) const;
    /// "Wednesday, 12 November": the head of a page that is about a day.
    [[nodiscard]] QString weekdayForm(QDate day) const;
    /// "12.11.2025": all digits, four for the year, where there is little room.
    [[nodiscard]] QString digits(QDate day) const;

private:
    QLocale locale_;
    QString short_, long_, digits_, dayMonth_, near_, weekday_; ///< patterns of QLocale::toString
};

} // namespace clientela::formats
