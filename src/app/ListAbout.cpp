#include "app/ListAbout.h"

#include "lists/ByHand.h"
#include "lists/Names.h"
#include "lists/SavedLists.h"
#include "lists/Sentence.h"
#include "lists/Wording.h"
#include "query/Parser.h"
#include "query/TreeText.h"

#include <QCoreApplication>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(App)
};

/// "By post; left out: 18 want no post": how they are reached, and who is not; empty for one's own use.
QString reachOf(const lists::ReleasePlan& plan) {
    using lists::Channel;
    const Channel channel = plan.request.channel;
    if (channel == Channel::Export) return {};
    QStringList parts{channel == Channel::Post    ? Text::tr("By post")
                      : channel == Channel::Email ? Text::tr("By e-mail")
                      : channel == Channel::Sms   ? Text::tr("By SMS")
                                                  : Text::tr("By a call")};
    for (const lists::LeftOut& out : plan.leftOut) parts += Text::tr("left out: %1").arg(out.text);
    if (plan.neverAsked > 0) parts += lists::neverAskedText(plan.neverAsked);
    if (plan.shared > 0) parts += lists::sharedText(plan.shared);
    return parts.join(QStringLiteral("; "));
}

/// One spelling of a list's text; as it stands where it is none.
QString plain(const QString& expression) {
    const auto tree = query::parse(expression);
    return tree ? query::toText(*tree) : expression;
}

} // namespace

paper::TableText aboutList(storage::Connection& connection, const OpenFile& file, const ListRequest& request,
                           const QString& name, const fields::Formatter& formatter, const lists::ReleasePlan* plan) {
    paper::TableText text;
    text.title = name;
    const query::Context context = file.standpoint().on(connection);
    const lists::Wording wording(*file.catalogues(), formatter, context,
                                 lists::namesIn(connection, *file.catalogues(), context.today));
    // What was asked for: who is left out of it has words of its own, and as conditions would only make it longer.
    const QString asked = plan != nullptr ? plan->request.list : request.expression;
    const auto kept = lists::findSavedList(connection, name);
    const bool isKept = kept && kept->kind == request.kind && plain(kept->expression) == plain(asked);
    if (const auto tree = query::parse(asked))
        text.about =
            isKept && kept->frozenOn.isValid() && lists::isFrozen(*tree)
                ? lists::frozenInWords(wording, *tree, request.kind, formatter.dates().shortForm(kept->frozenOn))
                : wording.list(*tree, request.kind);
    if (plan != nullptr)
        if (const QString reach = reachOf(*plan); !reach.isEmpty())
            text.about += text.about.isEmpty() ? reach : QStringLiteral(". ") + reach;
    if (isKept) text.description = kept->description.trimmed();
    const QString day = formatter.dates().longForm(file.today());
    text.foot = QStringLiteral("%1 · %2 · %3").arg(file.business().name, day, file.actorName());
    return text;
}

QString aboutSheet() { return Text::tr("About", "a sheet of a workbook that says what the list is"); }

QStringList aboutLines(const paper::TableText& text) {
    QStringList lines{text.title, text.about};
    lines += text.description.split(QLatin1Char('\n'));
    lines += text.foot;
    lines.removeAll(QString());
    return lines;
}

} // namespace clientela::app
