#pragma once

#include "fields/TypedText.h"
#include "history/ConsentWords.h"
#include "history/Interactions.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace clientela::ui {

/// Records that somebody consented to be contacted, or took that back: through which channel, what for, since when, how
/// it was said and what shows it. What was recorded before stands above.
class CardConsentDialog : public Dialog {
    Q_OBJECT

public:
    /// `events` of the card, oldest first; `purposes` that the file knows, besides advertising.
    CardConsentDialog(const QString& name, const std::vector<history::ConsentEvent>& events,
                      const history::ConsentWords& said, const fields::Typing& typing, QWidget* parent = nullptr);

    /// A consent that was given on that way already, of which is asked how.
    void begin(const QString& channel);

Q_SIGNALS:
    /// Whose it is, the caller knows. An invalid time is now.
    void recorded(const clientela::history::ConsentEvent& event);

private:
    [[nodiscard]] QWidget* makeKnown() const;
    [[nodiscard]] QString purposeText(const QString& purpose) const;
    /// The day that was typed, as a hint under it, and whether what was recorded later stands all the same; false where
    /// it is none.
    bool showDay();
    /// Warns under How where a consent is given and nobody says how.
    void showHow();
    void record();

    /// What is typed as it would be recorded on that day.
    [[nodiscard]] history::ConsentEvent typed(QDate day) const;
    /// The newest of this channel and purpose, where it is newer than `event` and says the opposite; nullptr: `event`
    /// would stand.
    [[nodiscard]] const history::ConsentEvent* standingOver(const history::ConsentEvent& event) const;

    fields::Typing typing_;
    std::vector<history::ConsentEvent> events_;
    QComboBox* channel_;
    QComboBox* purpose_;
    QComboBox* said_;
    QLineEdit* day_;
    QLabel* understood_;
    QComboBox* source_;
    QLabel* unproven_;
    QLineEdit* proof_;
    bool warned_ = false; ///< by a press on Record that nobody says how it was given
};

} // namespace clientela::ui
