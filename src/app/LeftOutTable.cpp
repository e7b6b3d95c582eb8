#include "app/LeftOutTable.h"

#include <QCoreApplication>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(App)
};

} // namespace

query::Parsed<qint64> writeLeftOut(storage::Connection& connection, const fields::Catalogues& catalogues,
                                   const query::Context& context, const lists::ReleasePlan& plan, Audience audience,
                                   exchange::TableWriter& writer, JobControl* control) {
    using exchange::Cell;
    using exchange::ColumnKind;
    const bool people = audience == Audience::People;
    writer.obey(control);
    writer.begin({{QStringLiteral("id"), Text::tr("Number", "of a card"), ColumnKind::Integer, 0},
                  {QStringLiteral("name"), Text::tr("Name"), ColumnKind::Text, 0},
                  {QStringLiteral("reason"), Text::tr("Why", "somebody is left out"), ColumnKind::Text, 0},
                  {QStringLiteral("letter_of"), Text::tr("Named on the letter of"),
                   people ? ColumnKind::Text : ColumnKind::Integer, 0}});
    exchange::RowBuffer row;
    const auto named = lists::nameLeftOut(
        connection, catalogues, context, plan, -1,
        [&](const lists::LeftOutCard& card) {
            row.clear();
            row.add(Cell::scaled(card.id));
            row.addText(QStringView(card.name));
            const QString why = people ? lists::reasonText(card, plan.request.channel) : lists::reasonKey(card);
            row.addText(QStringView(why));
            if (card.letterOf == 0)
                row.add(Cell{});
            else if (people)
                row.addText(QStringView(card.letterOfName));
            else
                row.add(Cell::scaled(card.letterOf));
            writer.row(row.cells());
        },
        control);
    if (named) writer.finish();
    return named;
}

} // namespace clientela::app
