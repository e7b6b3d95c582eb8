#pragma once

#include "fields/TypedText.h"
#include "history/Interactions.h"
#include "history/Tasks.h"

namespace clientela::history {

/// What one line says about a contact and what is to be done after it:
///
///     Hampers: wants an offer for 60, 6 min #Christmas 5/5 +catalogue <"order form" >send offer friday @Marco
///
/// `#word` or `#"two words"` is the interest shown, several are joined by a comma; `+word` is
/// material that was sent, `<word` what is awaited, in the same way (a word begins with a letter); `n/5` a satisfaction
/// score, `n/10` one of ten, which is halved; `6 min` how long it took; what stands before the first colon is what it
/// was about, after it what came of it; that nobody was reached ("rang, not reached", NotReached.h) is what came of a
/// call wherever the line begins or ends with it; who came to whom is said by the first words of either ("they called",
/// "we called", WhoCalled.h), which stay, or by "incoming:", which does not. From the first `>` on it is a follow-up
/// task; date words at its beginning or end are its day, `@name` is who does it, "every 2 weeks" makes it come again.
/// Interest and score behind it are the contact's, too, if there is one; a score that is the task's only day ("> ring
/// 4/5") is its day.
struct EntryLine {
    QString direction; ///< "in", "out"; empty: nothing was said
    QString subject;
    QString outcome;
    QString interest;
    QString sent;
    QString awaited;
    std::optional<qint64> score; ///< thousandths, 1000 to 5000
    std::optional<qint64> minutes;
    struct FollowUp {
        QString title;
        QDate due;  ///< invalid: some day
        QString by; ///< empty: whoever logs it
        std::optional<Repeat> repeat{};
        bool operator==(const FollowUp&) const = default;
    };
    std::optional<FollowUp> followUp;
    bool operator==(const EntryLine&) const = default;

    /// Whether it says anything about a contact; a line of nothing but a task does not.
    [[nodiscard]] bool hasContact() const;
    /// Writes what it says into a contact; what the line cannot say (who, when, a long text) stays. The contact has its
    /// kind already: where somebody begins to wait by this it is open, and no longer where nothing is awaited any more.
    void writeTo(Interaction& contact) const;
};

/// Takes a line apart; dates as readTypedDate() reads them. Nothing is refused: what is not understood is text. `kind`
/// of contact: of a call "not reached" is understood.
EntryLine readEntryLine(const QString& text, const fields::Typing& typing, QStringView kind = u"call");

/// What a line says that is nothing but a task, without the `>`; nothing for a blank one.
std::optional<EntryLine::FollowUp> readTaskLine(const QString& text, const fields::Typing& typing);
/// The task that a line means, for a customer (null: for nobody); its kind follows from its first words.
Task taskOf(const EntryLine::FollowUp& followUp, CustomerId customer, const QString& actor);

/// The line that a contact reads as, to be edited: readEntryLine() of it gives the same again.
QString entryLineOf(const Interaction& contact);
/// The same for a task; its day in the locale's short form.
QString entryLineOf(const Task& task, const QLocale& locale);

/// Logs a contact together with what is to be done after it: one action, undone as one. What a complaint awaits besides
/// is an entry of its own (putAwaitedApart()). Returns the contact's id.
InteractionId logContact(storage::UnitOfWork& work, const Interaction& logged, const std::optional<Task>& followUp);

} // namespace clientela::history
