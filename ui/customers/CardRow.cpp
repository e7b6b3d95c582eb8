#include "ui/customers/CardRow.h"

#include "base/Calendar.h"
#include "base/Fold.h"
#include "customers/CardValues.h"
#include "formats/Countries.h"
#include "formats/Languages.h"
#include "ui/customers/CardText.h"
#include "ui/widgets/Leaving.h"
#include "ui/widgets/LineCompleter.h"
#include "ui/widgets/Metrics.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListView>

namespace clientela::ui {

using customers::FieldMessage;
using fields::Type;

namespace {

constexpr int kOffersMost = 8;

bool isChosen(const fields::Field& field) {
    return field.type == Type::Choice || field.type == Type::YesNo || field.type == Type::Country ||
           field.type == Type::Language;
}

QComboBox* makeCombo(const CardSession& session, const fields::Field& field) {
    auto* combo = new QComboBox;
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(QString(), QVariant());
    const QString language = session.typing.locale.name();
    if (field.type == Type::YesNo) {
        combo->addItem(CardRow::tr("Yes"), qint64(1));
        combo->addItem(CardRow::tr("No"), qint64(0));
    } else if (field.type == Type::Country) {
        for (const formats::CodeName& country : formats::countriesByName(language))
            combo->addItem(country.name, country.code);
    } else if (field.type == Type::Language) {
        for (const formats::CodeName& one : formats::languagesByName(language)) combo->addItem(one.name, one.code);
    } else {
        for (const fields::Choice& choice : field.choices) combo->addItem(choice.label, choice.key);
    }
    return combo;
}

QWidget* makeEditor(const CardSession& session, const fields::Field& field) {
    if (isChosen(field)) return makeCombo(session, field);
    if (field.type == Type::LongText) return new CardText;
    return new QLineEdit;
}

} // namespace

CardRow::CardRow(CardSession& session, const QString& piece, const QString& label, QWidget* editor, QWidget* parent)
    : FieldRow(label, editor, parent), session_(session), piece_(piece),
      pause_([this](bool isLong) { sayInPause(isLong); }, this) {
    setAlwaysFramed(session.editor.isNew());
    connect(this, &FieldRow::restoreRequested, this, [this] {
        session_.editor.revert(piece_);
        setTyping(false);
        load();
        Q_EMIT edited();
    });
    connect(this, &FieldRow::fixRequested, this, [this] { takeFix(fix_); });
}

void CardRow::begin() {
    rest();
    // Ctrl+Z is not to bring back what was typed on the last card; load() leaves the editor alone where both say the
    // same.
    if (auto* line = qobject_cast<QLineEdit*>(editor())) line->setText(QString());
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor())) text->document()->clearUndoRedoStacks();
}

void CardRow::setTyping(bool typing) {
    typing_ = typing;
    if (typing)
        pause_.begin();
    else
        pause_.stop();
}

void CardRow::rest() {
    setTyping(false);
    setNote({});
}

QString CardRow::fixText(const QString& fix) const { return tr("Use %1").arg(fix); }

bool CardRow::concerns(const FieldMessage& message) const { return message.key == piece_; }

void CardRow::showState(const std::vector<FieldMessage>& messages) {
    const bool changed = session_.editor.isChanged(piece_);
    if (changed && !session_.editor.isNew())
        setEdited(pieceText(session_, session_.editor.original(), piece_));
    else
        clearEdited();
    if (!typing_ && !say(messages)) clearMessage();
}

void CardRow::sayInPause(bool isLong) {
    std::vector<FieldMessage> messages = session_.messages();
    if (!isLong)
        std::erase_if(messages, [this](const FieldMessage& said) {
            return concerns(said) && customers::mayBecomeRight(said, session_.editor.draft(), session_.homeCountry);
        });
    say(messages);
}

bool CardRow::say(const std::vector<FieldMessage>& messages) {
    for (const FieldMessage& said : messages) {
        if (!concerns(said)) continue;
        if (said.severity == FieldMessage::Severity::Error)
            setError(said.text);
        else if (said.severity == FieldMessage::Severity::Confirmed)
            setConfirmed(said.text);
        else
            setHint(said.text, said.fix.isEmpty() ? QString() : fixText(said.fix));
        fix_ = said.fix;
        return true;
    }
    return false;
}

bool CardRow::eventFilter(QObject* watched, QEvent* event) {
    // The wheel scrolls the form; it never changes a choice that nobody is in.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) && !editor()->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldRow::eventFilter(watched, event);
}

CardValueRow::CardValueRow(CardSession& session, const fields::Field& field, QWidget* parent)
    : CardRow(session, field.key, field.label, makeEditor(session, field), parent), field_(field) {
    if (auto* line = qobject_cast<QLineEdit*>(editor())) {
        line->setReadOnly(session.readOnly);
        connect(line, &QLineEdit::textEdited, this, &CardValueRow::read);
        connect(line, &QLineEdit::editingFinished, this, &CardValueRow::finish);
        if (!session.readOnly && customers::KnownWords::offers(field)) completeWords(line);
        if (!session.readOnly && field.type == Type::Choices) completeChoices(line);
    } else if (auto* text = qobject_cast<CardText*>(editor())) {
        text->setReadOnly(session.readOnly);
        connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
            if (!loading_) read(text->toPlainText());
        });
        connect(text, &CardText::left, this, &CardValueRow::finish);
    } else if (auto* combo = qobject_cast<QComboBox*>(editor())) {
        combo->setEnabled(!session.readOnly);
        choices_ = combo->count();
        connect(combo, &QComboBox::activated, this, &CardValueRow::choose);
    }
    load();
}

void CardValueRow::completeWords(QLineEdit* line) {
    const auto offers = [this](const QString& typed) {
        // A company of a name that begins like that of another one is as likely as that one.
        const bool isClear = field_.key != QLatin1String("company_name");
        QList<LineCompleter::Offer> found;
        for (const QString& word : session().known.words(field_.key, typed, kOffersMost))
            found += {word, {}, {}, isClear ? word : QString()};
        return found;
    };
    new LineCompleter(line, offers, [this, line](const LineCompleter::Offer& offer) {
        line->setText(offer.text);
        read(offer.text);
    });
}

QStringList CardValueRow::choicesAfter(const QString& before, const QString& word) const {
    QStringList said;
    for (const QString& one : before.split(QLatin1Char(','))) said += fold(one.trimmed());
    QStringList found;
    for (const fields::Choice& choice : field_.choices) {
        const QString label = fold(choice.label);
        const bool fits = (QLatin1Char(' ') + label).contains(QLatin1Char(' ') + fold(word));
        if (fits && label != fold(word) && !said.contains(label)) found += choice.label;
    }
    return found;
}

void CardValueRow::completeChoices(QLineEdit* line) {
    const auto offers = [this](const QString& before, const QString& word) {
        QList<LineCompleter::Offer> found;
        for (const QString& label : choicesAfter(before, word))
            found += {label, {}, before.isEmpty() ? label : before + QStringLiteral(", ") + label};
        return found;
    };
    // The last of them is being typed; those before it are said already.
    const auto typing = [offers](const QString& typed) {
        const qsizetype comma = typed.lastIndexOf(QLatin1Char(','));
        return offers(typed.left(std::max<qsizetype>(comma, 0)), typed.mid(comma + 1).trimmed());
    };
    auto* completer = new LineCompleter(line, typing, [this, line](const LineCompleter::Offer& offer) {
        line->setText(offer.data.toString());
        read(line->text());
    });
    completer->setOpensByKey([this, typing, offers](const QString& typed) {
        const QString said = typed.trimmed();
        const bool isWhole = said.isEmpty() || fields::readTyped(said, field_, session().typing);
        return isWhole && !said.endsWith(QLatin1Char(',')) ? offers(said, {}) : typing(typed);
    });
}

QString CardValueRow::shown() const {
    const auto& unread = session().editor.unread();
    if (const auto it = unread.constFind(field_.key); it != unread.cend()) return it->text;
    const fields::Value value = customers::valueOf(session().editor.draft(), field_);
    if (const auto* text = std::get_if<QString>(&value); text && field_.isText()) return *text;
    return session().formatter.text(value, field_);
}

void CardValueRow::load() {
    if (isTyping()) return;
    loading_ = true;
    if (auto* line = qobject_cast<QLineEdit*>(editor())) {
        if (line->text() != shown()) line->setText(shown());
        if (!line->hasFocus() && !isOnlyAway(line)) line->setCursorPosition(0);
    } else if (auto* text = qobject_cast<CardText*>(editor())) {
        if (text->toPlainText() != shown()) text->setPlainText(shown());
    } else if (auto* combo = qobject_cast<QComboBox*>(editor())) {
        const fields::Value value = customers::valueOf(session().editor.draft(), field_);
        QVariant stored;
        if (const auto* number = std::get_if<qint64>(&value)) stored = *number;
        if (const auto* word = std::get_if<QString>(&value)) stored = *word;
        while (combo->count() > choices_) combo->removeItem(choices_); // another card's
        int index = stored.isValid() ? combo->findData(stored) : 0;
        if (index < 0) { // a word that no choice has: shown and kept as it is
            combo->addItem(stored.toString(), stored);
            index = combo->count() - 1;
        }
        combo->setCurrentIndex(index);
    }
    loading_ = false;
    showNote();
}

void CardValueRow::read(const QString& text) {
    setTyping(true);
    clearMessage();
    const Result<fields::Value> value = fields::readTyped(text, field_, session().typing);
    if (value) {
        session().editor.setValue(field_.key, *value);
        const bool understood = field_.isDate() && !fields::isEmpty(*value);
        setNote(understood ? session().formatter.text(*value, field_) : QString());
    } else {
        session().editor.setUnread(field_.key, {text, value.problem().text()});
        setNote({});
    }
    Q_EMIT edited();
}

void CardValueRow::choose(int index) {
    auto* combo = qobject_cast<QComboBox*>(editor());
    const QVariant stored = combo->itemData(index);
    if (field_.key.startsWith(QLatin1String("consent_")))
        session().editor.setConsent(field_.key,
                                    stored.isValid() ? std::optional<bool>(stored.toLongLong() != 0) : std::nullopt);
    else if (!stored.isValid())
        session().editor.setValue(field_.key, {});
    else if (field_.type == Type::YesNo)
        session().editor.setValue(field_.key, stored.toLongLong());
    else
        session().editor.setValue(field_.key, stored.toString());
    load();
    Q_EMIT edited();
}

void CardValueRow::finish() {
    if (!isTyping() || isOnlyAway(editor())) return;
    setTyping(false);
    load();
    Q_EMIT edited();
}

void CardValueRow::takeFix(const QString& fix) {
    setTyping(false);
    session().editor.setValue(field_.key, fix);
    load();
    Q_EMIT edited();
}

void CardValueRow::showNote() {
    if (field_.key != QLatin1String("birth_date")) {
        setNote({});
        return;
    }
    const fields::Value value = customers::valueOf(session().editor.draft(), field_);
    const auto* birth = std::get_if<QDate>(&value);
    const QDate today = session().typing.today;
    if (!birth || *birth > today) return setNote({});
    const int days = static_cast<int>(today.daysTo(nextBirthday(*birth, today)));
    const QString age = tr("%n years", "age", ageOn(*birth, today));
    setNote(days == 0 ? tr("%1, birthday today").arg(age) : tr("%1, birthday in %n days", nullptr, days).arg(age));
}

} // namespace clientela::ui
