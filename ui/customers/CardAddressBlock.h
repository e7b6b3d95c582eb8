#pragma once

#include "customers/KnownWords.h"
#include "ui/customers/CardRow.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace clientela::ui {

/// One address of a card: a line at rest, its parts as rows while the focus is in it. The parts are made when they are
/// first needed.
class CardAddressBlock : public QWidget {
    Q_OBJECT

public:
    /// Shows nothing until it is told what.
    explicit CardAddressBlock(CardSession& session, QWidget* parent = nullptr);
    ~CardAddressBlock() override;
    /// The address that is edited here from now on.
    void setAddress(qint64 id);
    /// The block is another card's from now on.
    void begin();
    [[nodiscard]] qint64 id() const { return id_; }
    [[nodiscard]] QString piece() const;
    void load();
    void showState(const std::vector<customers::FieldMessage>& messages);
    /// Unfolds it and puts the focus into what that field of a card's says ("city"), else into the first line.
    void open(const QString& field = {});
    /// The field of a card that has the focus here; empty: none.
    [[nodiscard]] QString focusedField() const;

Q_SIGNALS:
    void edited();
    void removeRequested(qint64 id);
    /// The parts were made: editors came that nobody knew of.
    void unfolded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Part {
        const char* field; ///< of a card
        QString customers::Address::*member;
        QLineEdit* line;
    };
    [[nodiscard]] bool hasParts() const { return role_ != nullptr; }
    void makeParts();
    void addPart(const char* field, QString customers::Address::*member, const QString& label);
    void addCountry();
    void beNew();
    /// Where it is said what has to do with the whole address: on a new card, which has no line of it, by the street.
    [[nodiscard]] FieldRow* lineOfWhole() const;
    void takeOffer();
    void completePlaces(QLineEdit* line);
    void takePlace(const customers::KnownPlace& place);
    void showPlace();
    /// The line of the whole address, by the draft.
    void showWhole();
    /// Tab passes what a chosen place filled in, for as long as the address is of that place.
    void showWhatTabPasses();
    /// Who types a postal code where the town is asked for means the town that it belongs to.
    void takeCodeTypedAsTown();
    /// The one town of that name brings what all its cards say, as if it had been chosen.
    void takeTownTypedInFull();
    [[nodiscard]] FieldRow* rowOf(QString customers::Address::*member) const;
    /// What is wrong with the postal code: beside it where its parts are unfolded, else beside the whole address.
    void sayOfPostalCode(const std::vector<customers::FieldMessage>& messages, bool isTyped, bool isLong);
    [[nodiscard]] bool isOurs(const customers::FieldMessage& message) const;
    void showRare();
    /// The country follows that of the phone, and says so, until somebody says another one.
    void followPhone();
    void showWhy();
    void onFocus(QWidget* now);
    void setOpen(bool open);

    CardSession& session_;
    qint64 id_ = 0;
    FieldRow* line_;
    QWidget* parts_;
    QComboBox* role_ = nullptr;
    QComboBox* country_ = nullptr;
    std::vector<Part> editors_;
    TypingPause pause_; ///< of the postal code
    bool isCodeTyped_ = false;
    std::optional<customers::KnownPlace> place_; ///< that was chosen of those offered
    QString assumed_;                            ///< the country that nobody said; empty: somebody did
};

} // namespace clientela::ui
