#pragma once

#include "ui/desk/Place.h"
#include "ui/widgets/Theme.h"

#include <QAbstractListModel>

#include <vector>

namespace clientela::ui {

/// One row of the page of the day.
struct TodayRow {
    enum class What {
        Heading,
        Task,    ///< to be ticked and put off
        Contact, ///< somebody waits for an answer: to be settled
        Order,   ///< promised for a day
        Invoice, ///< overdue
        Rest,    ///< whom to leave in peace
        Person   ///< whom to think of
    };
    What what = What::Heading;
    qint64 id = 0;       ///< of the task, interaction or document
    qint64 customer = 0; ///< 0: nobody
    bool isCompany = false;
    bool asksHow = false; ///< how it was settled is asked
    QString title;        ///< of a heading what stands under it
    QString second;
    QString end; ///< at the right: when and who; of a heading its link
    Tone tone = Tone::Neutral;
    QString count;     ///< of a heading
    QString icon;      ///< at the right end
    Place to;          ///< where Enter goes
    bool goes = false; ///< whether it goes anywhere
    bool operator==(const TodayRow&) const = default;

    [[nodiscard]] bool canTick() const { return what == What::Task || what == What::Contact; }
};

/// Rows of a TodayRow each: headings and what stands under them.
class TodayModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        WhatRole = Qt::UserRole + 1, ///< int of TodayRow::What
        SecondRole,
        EndRole,
        ToneRole, ///< int of Tone
        CountRole,
        IconRole,
        CompanyRole, ///< bool
        TickRole,    ///< bool: a box to tick
        CallRole,    ///< bool: there is somebody to call
    };

    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<TodayRow> rows);
    /// nullptr for an invalid index.
    [[nodiscard]] const TodayRow* row(const QModelIndex& index) const;
    /// The row that shows the same thing; else the nearest at that place that can be stood on; invalid: none.
    [[nodiscard]] QModelIndex again(const TodayRow& row, int at) const;

    /// Where one goes on when a row goes away: what is below it, else above it; itself where there is nothing else.
    [[nodiscard]] QModelIndex beside(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<TodayRow> rows_;
};

} // namespace clientela::ui
