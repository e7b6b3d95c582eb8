#pragma once

#include "query/FieldValues.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardSession.h"
#include "ui/desk/Desk.h"

namespace clientela::ui {

/// Reads the figures of a card's head from the catalogue's fields: last purchase, spent, balance due, last contact,
/// next task, satisfaction, confirmed. Belongs to the window's thread; made anew when the catalogues change.
class CardSummary {
public:
    explicit CardSummary(Desk& desk);
    [[nodiscard]] QList<CardFigure> figures(const CardSession& session, CustomerId id);
    /// All fields of the catalogue that nobody edits (computed, counted, summed), those that say something.
    [[nodiscard]] QList<CardFact> facts(const CardSession& session, CustomerId id);

private:
    [[nodiscard]] std::unique_ptr<query::FieldValues> bind(const QString& columns) const;
    /// "Anna, call, wants an offer"; `by` where there is no more to be said.
    [[nodiscard]] QString contactText(const CardSession& session, CustomerId id, const QString& by) const;
    [[nodiscard]] CardFigure taskFigure(const CardSession& session, CustomerId id, const QDate& due) const;

    Desk& desk_;
    std::shared_ptr<const fields::Catalogues> catalogues_; ///< what the values refer to
    std::unique_ptr<query::FieldValues> values_;
    std::unique_ptr<query::FieldValues> facts_;
};

} // namespace clientela::ui
