#include "ui/customers/CardEmployer.h"

#include <QCoreApplication>

namespace clientela::ui {

using customers::FieldMessage;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

const QString kCompany = QStringLiteral("company_name");

/// The card of the company that the draft of a person names; nothing where it names none.
std::optional<CardSession::Person> employerOf(const CardSession& session) {
    const customers::Card& draft = session.editor.draft();
    const QString name = draft.text(kCompany).simplified();
    if (session.readOnly || draft.isCompany() || name.isEmpty() || !session.companyCalled) return std::nullopt;
    // What stood there before is as somebody left it.
    if (!session.editor.isNew() && !session.editor.isChanged(kCompany)) return std::nullopt;
    return session.companyCalled(name);
}

} // namespace

std::vector<FieldMessage> employerMessages(const CardSession& session) {
    const std::optional<CardSession::Person> employer = employerOf(session);
    if (!employer) return {};
    const auto& links = session.editor.draft().links;
    const bool linked = std::any_of(links.begin(), links.end(),
                                    [&](const customers::Link& link) { return link.other == employer->id; });
    if (linked) return {{FieldMessage::Severity::Confirmed, kCompany, -1, Text::tr("Linked to its card."), {}}};
    return {
        {FieldMessage::Severity::Hint, kCompany, -1, Text::tr("This company has a card."), Text::tr("Link the two")}};
}

void CardEmployerRow::takeFix(const QString&) {
    const std::optional<CardSession::Person> employer = employerOf(session());
    if (!employer) return;
    setTyping(false);
    session().editor.addLink(employer->id, employer->name, true, QStringLiteral("works_for"));
    Q_EMIT linked();
}

} // namespace clientela::ui
