#pragma once

#include "fields/Catalogue.h"
#include "fields/Formatter.h"
#include "ui/today/TodayDay.h"
#include "ui/today/TodayModel.h"

namespace clientela::ui {

/// Says a day in rows: the work, late first, and beside it whom to think of.
class TodayRows {
public:
    /// `catalogues` give the words of kinds; both outlive the object.
    TodayRows(const fields::Catalogues& catalogues, const fields::Formatter& formatter)
        : catalogues_(catalogues), formatter_(formatter) {}

    /// Empty where there is nothing to do at all.
    [[nodiscard]] std::vector<TodayRow> work(const TodayDay& day) const;
    [[nodiscard]] std::vector<TodayRow> people(const TodayDay& day) const;

private:
    [[nodiscard]] TodayRow heading(const QString& title, size_t count, Tone tone = Tone::Neutral) const;
    [[nodiscard]] static TodayRow of(TodayRow::What what, qint64 id, const history::RowCustomer& customer);
    [[nodiscard]] TodayRow task(const history::TaskRow& row, QDate today) const;
    [[nodiscard]] TodayRow order(const sales::DocumentRow& row, QDate today) const;
    [[nodiscard]] TodayRow contact(const history::ContactRow& row, QDate today) const;
    [[nodiscard]] TodayRow rest(const history::RestRow& row, QDate today) const;
    [[nodiscard]] QString word(const char* record, const QString& key) const;

    const fields::Catalogues& catalogues_;
    const fields::Formatter& formatter_;
};

} // namespace clientela::ui
