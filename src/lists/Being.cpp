// What customers are, and what their cards say of them: a part of lists/Predicates.h.
#include "lists/Being.h"

#include "lists/Predicates.h"

#include <QCoreApplication>

namespace clientela::lists {

using query::Comparison;
using query::Condition;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

class Being {
public:
    Being(const Wording& wording, const fields::Field& field, const query::OutlineRow& row)
        : wording_(wording), field_(field), condition_(row.condition), negated_(row.isNegated()) {}

    [[nodiscard]] QString say() const {
        const Comparison how = condition_.comparison;
        if (Wording::isPicked(condition_)) return picked();
        if (how == Comparison::IsEmpty) return unknown();
        if (how == Comparison::Contains) return contains();
        if (is("age") && !not_()) return age();
        if (condition_.operand.key.startsWith(QLatin1String("consent_"))) return consent();
        return place();
    }

private:
    [[nodiscard]] bool is(const char* key) const { return condition_.operand.key == QLatin1String(key); }
    [[nodiscard]] bool not_() const { return negated_; }

    /// Frozen, or put on the list and left out by hand: their numbers tell nobody anything.
    [[nodiscard]] QString picked() const {
        return (not_() ? Text::tr("are not among the cards left out by hand (%1)", "how many")
                       : Text::tr("were picked one by one (%1)", "how many"))
            .arg(wording_.picked(condition_));
    }

    [[nodiscard]] QString unknown() const {
        const bool known = not_();
        if (is("phone")) return known ? Text::tr("have a phone number") : Text::tr("have no phone number");
        if (is("email")) return known ? Text::tr("have an e-mail address") : Text::tr("have no e-mail address");
        if (is("street"))
            return known ? Text::tr("have a street in their address") : Text::tr("have no street in their address");
        if (is("city"))
            return known ? Text::tr("have a town in their address") : Text::tr("have no town in their address");
        if (is("last_purchase") && !condition_.operand.arguments)
            return known ? Text::tr("have bought before") : Text::tr("never bought anything");
        if (const QString channel = channelOf(); !channel.isEmpty())
            return (known ? Text::tr("have said whether they accept %1", "letters")
                          : Text::tr("have not said whether they accept %1", "letters"))
                .arg(channel);
        if (condition_.operand.arguments || !condition_.operand.windows.empty()) return {};
        return (known ? Text::tr("have “%1” filled in", "the name of a field")
                      : Text::tr("have “%1” empty", "the name of a field"))
            .arg(field_.label);
    }

    [[nodiscard]] QString channelOf() const { return consentChannel(condition_.operand.key); }

    [[nodiscard]] QString consent() const {
        const QString channel = channelOf();
        const auto* literal =
            condition_.terms.size() == 1 ? std::get_if<query::Literal>(&condition_.terms.front()) : nullptr;
        if (channel.isEmpty() || condition_.comparison != Comparison::Equal || !literal) return {};
        const bool yes = literal->text == QLatin1String("yes");
        if (!yes && literal->text != QLatin1String("no")) return {};
        if (yes)
            return (not_() ? Text::tr("have not agreed to %1", "letters") : Text::tr("accept %1", "letters"))
                .arg(channel);
        return (not_() ? Text::tr("have not refused %1", "letters") : Text::tr("do not accept %1", "letters"))
            .arg(channel);
    }

    [[nodiscard]] QString age() const {
        if (condition_.comparison == Comparison::Between)
            return Text::tr("are between %1 and %2 years old")
                .arg(wording_.value(condition_.terms[0], field_), wording_.value(condition_.terms[1], field_));
        bool isNumber = false;
        const auto* literal =
            condition_.terms.size() == 1 ? std::get_if<query::Literal>(&condition_.terms.front()) : nullptr;
        const int n = literal ? literal->text.toInt(&isNumber) : 0;
        if (!isNumber) return {};
        switch (condition_.comparison) {
        case Comparison::Greater: return Text::tr("are older than %n", nullptr, n);
        case Comparison::GreaterOrEqual: return Text::tr("are at least %n years old", nullptr, n);
        case Comparison::Less: return Text::tr("are younger than %n", nullptr, n);
        case Comparison::LessOrEqual: return Text::tr("are at most %n years old", nullptr, n);
        case Comparison::Equal: return Text::tr("are %n years old", nullptr, n);
        default: return {};
        }
    }

    [[nodiscard]] QString place() const {
        const bool equal = condition_.comparison == Comparison::Equal || condition_.comparison == Comparison::In;
        if (!equal) return {};
        if (!condition_.terms.empty() && std::holds_alternative<query::ScaledOperand>(condition_.terms.front()))
            return {};
        const QString all = wording_.values(condition_, field_, QStringLiteral("customer"));
        if (is("tags")) return (not_() ? Text::tr("do not carry the tag %1") : Text::tr("carry the tag %1")).arg(all);
        if (is("gender") || is("kind")) return are();
        if (is("stage"))
            return (not_() ? Text::tr("are not in the stage %1") : Text::tr("are in the stage %1")).arg(all);
        if (not_()) return notInPlace(all);
        if (is("region")) return Text::tr("are in the region %1").arg(all);
        if (is("city")) return Text::tr("are in %1", "a town").arg(all);
        if (is("country")) return Text::tr("are in the country %1").arg(all);
        if (is("territory")) return Text::tr("belong to the territory %1").arg(all);
        if (is("representative")) return Text::tr("are looked after by %1", "a person").arg(all);
        if (is("sector")) return Text::tr("work in the sector %1").arg(all);
        if (is("source")) return Text::tr("came to us through %1", "a source").arg(all);
        return {};
    }

    /// What makes the noun of a sentence (Sentence.cpp), where that is taken or they are not.
    [[nodiscard]] QString are() const {
        const QString choice = choiceIn(field_, condition_);
        if (choice == QLatin1String("female")) return not_() ? Text::tr("are not women") : Text::tr("are women");
        if (choice == QLatin1String("male")) return not_() ? Text::tr("are not men") : Text::tr("are men");
        if (choice == QLatin1String("company"))
            return not_() ? Text::tr("are not companies") : Text::tr("are companies");
        if (choice == QLatin1String("person"))
            return not_() ? Text::tr("are not private persons") : Text::tr("are private persons");
        return {};
    }

    [[nodiscard]] QString notInPlace(const QString& all) const {
        if (is("region")) return Text::tr("are not in the region %1").arg(all);
        if (is("city")) return Text::tr("are not in %1", "a town").arg(all);
        if (is("country")) return Text::tr("are not in the country %1").arg(all);
        if (is("territory")) return Text::tr("do not belong to the territory %1").arg(all);
        if (is("representative")) return Text::tr("are not looked after by %1", "a person").arg(all);
        if (is("sector")) return Text::tr("do not work in the sector %1").arg(all);
        if (is("source")) return Text::tr("did not come to us through %1", "a source").arg(all);
        return {};
    }

    [[nodiscard]] QString contains() const {
        if (condition_.operand.arguments || condition_.terms.size() != 1) return {};
        const auto* literal = std::get_if<query::Literal>(&condition_.terms.front());
        if (!literal) return {};
        if (is("tags"))
            return (not_() ? Text::tr("carry no tag that contains “%1”") : Text::tr("carry a tag that contains “%1”"))
                .arg(literal->text);
        return (not_() ? Text::tr("do not have “%1” in “%2”", "a text, the name of a field")
                       : Text::tr("have “%1” in “%2”", "a text, the name of a field"))
            .arg(literal->text, field_.label);
    }

    const Wording& wording_;
    const fields::Field& field_;
    const Condition& condition_;
    bool negated_;
};

} // namespace

QString consentChannel(const QString& key) {
    if (key == QLatin1String("consent_email")) return Text::tr("e-mails", "that they accept");
    if (key == QLatin1String("consent_sms")) return Text::tr("text messages", "that they accept");
    if (key == QLatin1String("consent_phone")) return Text::tr("phone calls", "that they accept");
    if (key == QLatin1String("consent_post")) return Text::tr("letters", "that they accept");
    return {};
}

QString being(const Wording& wording, const fields::Field& field, const query::OutlineRow& row) {
    return Being(wording, field, row).say();
}

} // namespace clientela::lists
