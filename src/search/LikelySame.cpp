#include "search/LikelySame.h"

#include "base/Fold.h"
#include "customers/FindCards.h"
#include "formats/Email.h"
#include "formats/Phone.h"
#include "search/LooseMatch.h"
#include "search/SearchBox.h"
#include "storage/Connection.h"
#include "storage/ReadTransaction.h"

#include <algorithm>
#include <map>

namespace clientela::search {

using customers::Archived;
using customers::Card;
using customers::ContactPoint;

namespace {

constexpr int kSharedMost = 20;     ///< a number that more cards have (a switchboard) says nothing
constexpr int kSearched = 8;        ///< found by name; some of them by another word than their name
constexpr qsizetype kNameLeast = 5; ///< letters typed before a similar name is looked for

class Matching {
public:
    Matching(storage::Connection& connection, const Card& draft, QString country)
        : connection_(connection), draft_(draft), country_(std::move(country)) {}

    std::vector<LikelySame> best(int most) {
        points();
        names();
        std::vector<LikelySame> found;
        for (auto& [id, one] : found_)
            if (id != draft_.id.value) found.push_back(one);
        std::stable_sort(found.begin(), found.end(),
                         [](const LikelySame& a, const LikelySame& b) { return weight(a) > weight(b); });
        std::vector<LikelySame> described;
        for (LikelySame& one : found)
            if (static_cast<int>(described.size()) < most && describe(one)) described.push_back(std::move(one));
        std::stable_sort(described.begin(), described.end(), [](const LikelySame& a, const LikelySame& b) {
            return weight(a) != weight(b) ? weight(a) > weight(b) : a.archived < b.archived;
        });
        return described;
    }

private:
    static int weight(const LikelySame& one) {
        return 8 * one.samePhone + 8 * one.sameEmail + 6 * one.sameName + 1 * one.similarName;
    }

    void mark(const std::vector<CustomerId>& ids, bool LikelySame::*why) {
        if (ids.size() > kSharedMost) return;
        for (const CustomerId id : ids) {
            LikelySame& one = found_[id.value];
            one.id = id;
            one.*why = true;
        }
    }

    void points() {
        for (const ContactPoint& point : draft_.contactPoints) {
            if (point.kind == QLatin1String("phone")) {
                const formats::Phone phone = formats::readPhone(point.value, country_);
                if (phone.isValid())
                    mark(customers::findByPhone(connection_, phone.e164, Archived::Included), &LikelySame::samePhone);
            } else if (point.kind == QLatin1String("email") &&
                       formats::checkEmail(point.value) == formats::EmailFault::None) {
                mark(customers::findByEmail(connection_, point.value, Archived::Included), &LikelySame::sameEmail);
            }
        }
    }

    void names() {
        const QString name = typedName();
        if (name.isEmpty()) return;
        const auto same = customers::findByName(connection_, name, Archived::Included);
        mark(same, &LikelySame::sameName);
        if (name.size() < kNameLeast || !name.contains(QLatin1Char(' '))) return;
        for (const CustomerHit& hit : search(connection_, name, kSearched).customers) {
            if (!hit.matched.isEmpty() || std::find(same.begin(), same.end(), hit.id) != same.end()) continue;
            if (isCalled(hit.name, name)) mark({hit.id}, &LikelySame::similarName);
        }
    }

    /// Whether each word that was typed is in the name, in any of its forms or with a slip: the search also finds
    /// whoever lives in a street of that name.
    static bool isCalled(const QString& name, const QString& typed) {
        const QStringList words = SearchText::wordsOf(fold(name));
        const SearchText text = SearchText::of(typed);
        const std::vector<Forms> forms = formsOf(text);
        for (size_t i = 0; i < forms.size(); ++i) {
            const QString& word = text.words[static_cast<qsizetype>(i)];
            const auto slips = [&word](const QString& other) { return beginsButForOneSlip(other, word); };
            if (!forms[i].fit(words) && std::none_of(words.begin(), words.end(), slips)) return false;
        }
        return true;
    }

    /// A name of two words at least; one alone is too many people's.
    [[nodiscard]] QString typedName() const {
        if (draft_.isCompany()) return draft_.text(QStringLiteral("company_name")).simplified();
        const QString given = draft_.text(QStringLiteral("given_name")).simplified();
        const QString family = draft_.text(QStringLiteral("family_name")).simplified();
        return given.isEmpty() || family.isEmpty() ? QString() : given + QLatin1Char(' ') + family;
    }

    bool describe(LikelySame& one) {
        storage::Rows row = connection_.query(
            QStringLiteral(
                "SELECT d.name, d.city, d.street, c.company_name, c.kind, c.archived FROM customer_derived d "
                "JOIN customer c ON c.id = d.customer_id WHERE d.customer_id = ?"),
            one.id);
        if (!row.next()) return false;
        one.name = row.text(0);
        one.town = row.text(1);
        one.street = row.text(2);
        one.archived = row.flag(5);
        one.isCompany = row.text(4) == QLatin1String("company");
        if (!one.isCompany) one.company = row.text(3);
        storage::Rows sale = connection_.query(
            QStringLiteral("SELECT date, charged FROM document WHERE customer_id = ? AND sale_sign = 1 "
                           "ORDER BY date DESC, id DESC LIMIT 1"),
            one.id);
        if (sale.next()) {
            one.lastPurchase = sale.date(0);
            one.lastCharged = sale.integer(1);
        }
        return true;
    }

    storage::Connection& connection_;
    const Card& draft_;
    QString country_;
    std::map<qint64, LikelySame> found_;
};

} // namespace

std::vector<LikelySame> likelySame(storage::Connection& connection, const Card& draft, const QString& homeCountry,
                                   int most) {
    const storage::ReadTransaction oneState(connection);
    const customers::Address* address = draft.mainAddress();
    const QString country = address && !address->country.isEmpty() ? address->country : homeCountry;
    return Matching(connection, draft, country).best(most);
}

} // namespace clientela::search
