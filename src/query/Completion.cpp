#include "query/Completion.h"

#include "base/Fold.h"
#include "query/Lexer.h"
#include "query/Offers.h"
#include "query/TreeText.h"

namespace clientela::query {

using fields::Catalogue;
using fields::Field;

namespace {

using Kind = Token::Kind;

enum class Wanted { Operand, Argument, Comparison, IsWhat, InWhat, Value, Window, Rank, Joint, ListName, Nothing };

constexpr const char* kWindowWords[] = {"today", "last", "next", "this", "since", "before", "from", "more"};

bool isOneOf(const Token& token, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* word) { return token.isWord(QLatin1String(word)); });
}

bool beginsWindow(const Token& token) {
    return std::any_of(std::begin(kWindowWords), std::end(kWindowWords),
                       [&](const char* word) { return token.isWord(QLatin1String(word)); });
}

/// Walks over the words before the cursor and knows what may come next. It does not judge: what cannot be read leads to
/// nothing being offered.
class Reader {
public:
    Reader(const fields::Catalogues& catalogues, const QString& kind)
        : catalogues_(catalogues), around_{{catalogues.find(kind), Bracket::Root}} {}

    void read(const Token& token) {
        switch (wanted_) {
        case Wanted::Operand:
        case Wanted::Argument: return operand(token);
        case Wanted::Comparison: return comparison(token);
        case Wanted::IsWhat:
            if (token.isWord(QLatin1String("empty"))) wanted_ = Wanted::Joint;
            return;
        case Wanted::InWhat:
            if (token.is(Kind::Open)) {
                around_.push_back({catalogue(), Bracket::Values});
                wanted_ = Wanted::Value;
            } else if (isOneOf(token, {"top", "bottom"})) {
                wanted_ = Wanted::Rank;
            } else if (token.isWord(QLatin1String("list"))) {
                wanted_ = Wanted::ListName;
            }
            return;
        case Wanted::Value: return value(token);
        case Wanted::Window:
            if (isOneOf(token, {"and", "or"}) || token.is(Kind::Close) || token.is(Kind::Comma)) joint(token);
            return;
        case Wanted::Rank:
            if (token.isWord(QLatin1String("percent")))
                wanted_ = Wanted::Joint;
            else if (isOneOf(token, {"and", "or"}) || token.is(Kind::Close))
                joint(token);
            return;
        case Wanted::ListName: wanted_ = Wanted::Joint; return;
        case Wanted::Joint: return joint(token);
        case Wanted::Nothing: return;
        }
    }

    [[nodiscard]] Wanted wanted() const { return wanted_; }
    [[nodiscard]] const Catalogue* catalogue() const { return around_.back().catalogue; }
    [[nodiscard]] const Field* field() const { return field_; }
    [[nodiscard]] bool mayTakeArguments() const { return fresh_ && field_ && field_->takesArguments(); }
    [[nodiscard]] bool inArguments() const { return around_.back().kind == Bracket::Arguments; }
    /// What stands in these parentheses may be limited to days.
    [[nodiscard]] bool takesWindow() const {
        const Field* owner = around_.back().owner;
        return owner && !std::get<fields::Aggregate>(owner->source).date.isNull();
    }

private:
    struct Bracket {
        enum Kind { Root, Group, Arguments, Values };
        const Catalogue* catalogue;
        Kind kind;
        const Field* owner = nullptr; ///< of arguments
    };

    void operand(const Token& token) {
        fresh_ = false;
        if (isOneOf(token, {"not", "off"})) return;
        if (token.is(Kind::Open)) return around_.push_back({catalogue(), Bracket::Group});
        if (token.is(Kind::Close)) return close();
        if (wanted_ == Wanted::Argument && beginsWindow(token)) {
            wanted_ = Wanted::Window;
            return;
        }
        if (token.isWord(QLatin1String("in"))) {
            wanted_ = Wanted::InWhat;
            return;
        }
        field_ = token.is(Kind::Word) && catalogue() ? catalogue()->find(token.text) : nullptr;
        wanted_ = field_ ? Wanted::Comparison : Wanted::Nothing;
        fresh_ = true;
    }

    void comparison(const Token& token) {
        const bool opens = token.is(Kind::Open) && mayTakeArguments();
        fresh_ = false;
        if (opens) {
            const auto& aggregate = std::get<fields::Aggregate>(field_->source);
            around_.push_back({catalogues_.find(aggregate.of), Bracket::Arguments, field_});
            wanted_ = Wanted::Argument;
        } else if (token.is(Kind::Symbol) || token.isWord(QLatin1String("contains")) ||
                   token.isWord(QLatin1String("with"))) {
            wanted_ = Wanted::Value;
        } else if (token.isWord(QLatin1String("between"))) {
            wanted_ = Wanted::Value;
            between_ = true;
        } else if (token.isWord(QLatin1String("within"))) {
            wanted_ = Wanted::Window;
        } else if (token.isWord(QLatin1String("in"))) {
            wanted_ = Wanted::InWhat;
        } else if (token.isWord(QLatin1String("is"))) {
            wanted_ = Wanted::IsWhat;
        } else if (!isOneOf(token, {"not", "starts", "ends"})) {
            wanted_ = Wanted::Nothing;
        }
    }

    void value(const Token& token) {
        if (token.is(Kind::Star) || token.is(Kind::Open)) {
            wanted_ = Wanted::Nothing;
            return;
        }
        wanted_ = Wanted::Joint;
    }

    void joint(const Token& token) {
        const bool inValues = around_.back().kind == Bracket::Values;
        if (token.is(Kind::Close)) return close();
        if (token.is(Kind::Comma)) {
            wanted_ = inValues ? Wanted::Value : inArguments() ? Wanted::Argument : Wanted::Nothing;
            return;
        }
        if (between_ && token.isWord(QLatin1String("and"))) {
            between_ = false;
            wanted_ = Wanted::Value;
            return;
        }
        wanted_ =
            isOneOf(token, {"and", "or"}) ? (inArguments() ? Wanted::Argument : Wanted::Operand) : Wanted::Nothing;
    }

    void close() {
        if (around_.size() == 1) {
            wanted_ = Wanted::Nothing;
            return;
        }
        const Bracket closed = around_.back();
        around_.pop_back();
        if (closed.kind == Bracket::Arguments) {
            field_ = closed.owner;
            wanted_ = Wanted::Comparison;
        } else {
            wanted_ = Wanted::Joint;
        }
    }

    const fields::Catalogues& catalogues_;
    std::vector<Bracket> around_;
    Wanted wanted_ = Wanted::Operand;
    const Field* field_ = nullptr;
    bool fresh_ = false; ///< the field was the last word: a bracket would hold its arguments
    bool between_ = false;
};

/// Collects what fits what is typed: first what begins with it, then what contains it.
class Offers {
public:
    explicit Offers(const QString& typed) : typed_(fold(typed)) {}

    /// `also`: other words it is looked for by, at the beginning of each.
    void add(const QString& text, const QString& label = {}, const QStringList& also = {}) {
        const QString folded = fold(text);
        const QString foldedLabel = fold(label);
        if (folded.startsWith(typed_) || foldedLabel.startsWith(typed_))
            begin_.push_back({text, label});
        else if (folded.contains(typed_) || foldedLabel.contains(typed_))
            contain_.push_back({text, label});
        else if (std::any_of(also.begin(), also.end(), [this](const QString& word) {
                     return (QLatin1Char(' ') + fold(word)).contains(QLatin1Char(' ') + typed_);
                 }))
            also_.push_back({text, label});
    }
    void add(std::initializer_list<const char*> words) {
        for (const char* word : words) add(QLatin1String(word));
    }
    std::vector<Completion::Offer> all() {
        begin_.insert(begin_.end(), contain_.begin(), contain_.end());
        begin_.insert(begin_.end(), also_.begin(), also_.end());
        return std::move(begin_);
    }

private:
    QString typed_;
    std::vector<Completion::Offer> begin_;
    std::vector<Completion::Offer> contain_;
    std::vector<Completion::Offer> also_;
};

void addFields(Offers& offers, const Catalogue* catalogue) {
    if (!catalogue) return;
    for (const Field& field : catalogue->fields())
        if (!field.importOnly) offers.add(field.key, field.label, field.names);
}

void addComparisons(Offers& offers, const Field& field) {
    for (const Way& way : waysOf(field)) offers.add(languageFor(way), wordsFor(way, field));
}

void addValues(Offers& offers, const Field& field) {
    for (const fields::Choice& choice : field.choices) offers.add(literalText(choice.key), choice.label);
    if (field.type == fields::Type::YesNo) offers.add({"yes", "no"});
    if (field.isDate()) offers.add({"today"});
}

} // namespace

Completion completionAt(const QString& text, int cursor, const fields::Catalogues& catalogues, const QString& kind) {
    std::vector<Token> words = tokens(text.left(cursor));
    words.pop_back(); // the end
    Completion made;
    made.at = cursor;
    if (!words.empty()) {
        const Token& last = words.back();
        const bool typing = (last.is(Kind::Word) && last.end() == cursor) || last.is(Kind::Unclosed);
        if (typing) {
            made.at = last.at;
            made.length = cursor - last.at;
            made.typed = last.is(Kind::Unclosed) ? last.text.mid(1) : last.text;
            words.pop_back();
        }
    }
    Reader reader(catalogues, kind);
    for (const Token& word : words) reader.read(word);

    Offers offers(made.typed);
    switch (reader.wanted()) {
    case Wanted::Argument:
        if (reader.takesWindow())
            for (const Window& window : usualWindows()) offers.add(toText(window));
        addFields(offers, reader.catalogue());
        offers.add({"not", "in list"});
        break;
    case Wanted::Operand:
        addFields(offers, reader.catalogue());
        offers.add({"not", "in list", "off("});
        break;
    case Wanted::Comparison:
        if (reader.mayTakeArguments()) offers.add(QStringLiteral("("));
        if (reader.field()) addComparisons(offers, *reader.field());
        break;
    case Wanted::IsWhat: offers.add({"empty", "not empty"}); break;
    case Wanted::InWhat: offers.add({"list", "top", "bottom", "("}); break;
    case Wanted::Value:
        made.valuesOf = reader.field();
        if (reader.catalogue()) made.valuesKind = reader.catalogue()->kind();
        if (reader.field()) addValues(offers, *reader.field());
        break;
    case Wanted::Window: {
        // Windows are several words: what is typed of one is replaced as a whole.
        qsizetype first = static_cast<qsizetype>(words.size());
        while (first > 0 && !words[static_cast<size_t>(first - 1)].isWord(QLatin1String("within")) &&
               !words[static_cast<size_t>(first - 1)].is(Kind::Open) &&
               !words[static_cast<size_t>(first - 1)].is(Kind::Comma))
            --first;
        if (first < static_cast<qsizetype>(words.size())) {
            made.at = words[static_cast<size_t>(first)].at;
            made.length = cursor - made.at;
            made.typed = text.mid(made.at, made.length);
        }
        Offers windows(made.typed);
        for (const Window& window : usualWindows()) windows.add(toText(window));
        made.offers = windows.all();
        return made;
    }
    case Wanted::Joint: offers.add({"and", "or"}); break;
    case Wanted::ListName:
        made.listWanted = true;
        if (const Catalogue* of = reader.catalogue())
            made.valuesKind = of->refersTo().isEmpty() ? of->kind() : of->refersTo();
        break;
    case Wanted::Rank:
    case Wanted::Nothing: break;
    }
    made.offers = offers.all();
    return made;
}

} // namespace clientela::query
