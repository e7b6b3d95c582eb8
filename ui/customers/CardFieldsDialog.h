#pragma once

#include "customers/CustomField.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace clientela::ui {

class LinkButton;

/// The business's own fields: made, named, given a kind, a section and choices, put in order, removed. Each change is
/// an action of its own, with undo; a field that is new is on every card, in lists, imports and exports at once.
class CardFieldsDialog : public Dialog {
    Q_OBJECT

public:
    explicit CardFieldsDialog(Desk& desk, QWidget* parent = nullptr);
    /// Begins a field of that name.
    void begin(const QString& name);

protected:
    /// Enter on the list goes into the field that is chosen there.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildList();
    void load();
    void showField();
    void beginNew();
    void store();
    /// Closes it; what is typed and neither made nor saved is told of first.
    void leave();
    void reject() override { leave(); }
    void remove();
    void move(int by);
    [[nodiscard]] customers::CustomField typed() const;
    [[nodiscard]] const customers::CustomField* current() const;
    void fail(const Problem& problem);
    /// The field stays what it was, and the cards that keep it from changing can be looked at.
    void refuse(const Problem& problem, const customers::CustomField& wanted);
    void clearProblem();
    void showMisfits();

    Desk& desk_;
    std::vector<customers::CustomField> fields_;
    qint64 wanted_ = 0; ///< the field to stand on after the next loading
    bool loading_ = false;
    std::optional<customers::CustomField> left_; ///< what leave() has told of

    QListWidget* list_;
    QLineEdit* name_;
    QComboBox* type_;
    QComboBox* group_;
    QPlainTextEdit* choices_;
    QLabel* choicesLabel_;
    QLabel* use_;
    QLabel* problem_;
    LinkButton* misfitsLink_;
    QString misfits_; ///< the cards it leads to, in the list language
    QString misfitsName_;
    QPushButton* store_;
    QPushButton* remove_;
    QPushButton* up_;
    QPushButton* down_;
};

} // namespace clientela::ui
