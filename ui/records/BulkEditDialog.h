#pragma once

#include "fields/Formatter.h"
#include "lists/BulkEdit.h"
#include "storage/Jobs.h"
#include "ui/desk/Desk.h"
#include "ui/desk/KnownValues.h"
#include "ui/widgets/Dialog.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clientela::ui {

class MenuButton;

/// One change to all cards of a list: which field, what value, and what that would do before it is done. The change is
/// one action that undo takes back.
class BulkEditDialog : public Dialog {
    Q_OBJECT

public:
    /// `list` in the list language. `field`: key of the one to begin at.
    BulkEditDialog(Desk& desk, const QString& list, const QString& field, QWidget* parent);
    ~BulkEditDialog() override;

private:
    void build();
    void readCards(const QString& list);
    void showField();
    /// What the cards say in the field, under the line.
    void offerKnown(const fields::Field& field);
    /// A word that no card has is taken, and may be a slip: said beside it.
    void sayUnknown();
    [[nodiscard]] const fields::Field* field() const;
    /// What is asked for; nothing while the value is not understood, which is said.
    [[nodiscard]] std::optional<lists::BulkEdit> edit() const;
    void look();
    void showPreview(const lists::BulkPreview& preview);
    /// Whether the cards would be lost by it, for which a reason may be given once for all.
    [[nodiscard]] bool loses() const;
    void showReason();
    /// "Lost because: too dear".
    [[nodiscard]] QString lostText() const;
    void apply();

    Desk& desk_;
    std::shared_ptr<const fields::Catalogues> catalogues_;
    fields::Formatter formatter_;
    QComboBox* field_;
    QComboBox* way_;
    QComboBox* choice_;
    QLineEdit* value_;
    MenuButton* why_;    ///< customers are lost; a menu
    QString lostReason_; ///< may be empty
    QLabel* unknown_;
    QCheckBox* empty_; ///< nothing typed is no value yet: emptying a field on all cards is a choice of its own
    QFormLayout* form_;
    QLabel* preview_;
    QLabel* examples_;
    QPushButton* change_;
    std::vector<qint64> cards_;
    bool read_ = false;
    KnownValues known_;
    QStringList words_;     ///< what the cards say in the field
    bool knowsAll_ = false; ///< words_ are all of them
    lists::BulkPreview shown_;
    QTimer typing_; ///< a preview of many cards is not begun at each key
    storage::JobSlot reading_;
    storage::JobSlot looking_;
};

} // namespace clientela::ui
