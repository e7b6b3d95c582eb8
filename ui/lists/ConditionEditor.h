#pragma once

#include "query/Offers.h"
#include "ui/lists/ListWords.h"
#include "ui/lists/PickPopup.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace clientela::ui {

class FlowLayout;
class KnownValues;
class PickButton;

/// One condition by buttons and boxes: field, comparison, the value with the editor that fits its type, and, of what is
/// asked of related records, days and further conditions on these. What is typed and is no value stands in the row as
/// it is in the text, marked and with what is wrong with it, and the list waits until it is mended; a row whose value
/// is still missing says so, and does not count (query::OutlineRow::lacksValue).
class ConditionEditor : public QWidget {
    Q_OBJECT

public:
    struct Tools {
        const ListWords& words;
        KnownValues& known;
        QObject* keys; ///< event filter of every part, for the keys of rows
    };
    /// `kind` of the records it is asked of: those of the list, or of an argument, which stands in `inside`
    /// parentheses; `filter`: which of these records are meant at all (fields::Aggregate::filter), by which those that
    /// have a value are counted.
    ConditionEditor(const Tools& tools, const QString& kind, query::OutlineRow row, QWidget* parent = nullptr,
                    int inside = 0, QString filter = {});

    [[nodiscard]] const query::OutlineRow& row() const { return row_; }
    /// What takes the focus, in order: field, comparison, value and so on.
    [[nodiscard]] QList<QWidget*> parts() const;
    void focusPart(int part);
    /// Opens the choice of a field: of a row that has just been added.
    void chooseField();
    /// Says of a value that no record of the file has that it is so, and offers what is nearest: in the conditions on
    /// related records, which leave the row a count whatever they ask (`= 0`), and, where `nobody` fits it, in the row.
    void doubtValues(bool nobody);

Q_SIGNALS:
    void changed();

private:
    static inline const QString kInList = QStringLiteral("in list"); ///< stands among the fields for `in list`
    static inline const QString kMe = QStringLiteral("= me");        ///< stands among the values for whoever is at work
    /// The two figures that a row may compare.
    enum class Side { Own, Other };
    [[nodiscard]] bool isAboutLists() const { return row_.condition.comparison == query::Comparison::InList; }
    /// It names records by their numbers, which are shown by name.
    [[nodiscard]] bool isPicked() const;
    /// Their names, or how many they are where a list was frozen with them.
    [[nodiscard]] QString pickedText() const;
    [[nodiscard]] QString valueText(size_t term) const;
    /// A number of the list language with the decimal point of the person's language.
    [[nodiscard]] QString asWritten(const QString& number) const;
    /// Takes a changed row; `rebuilt`: its parts are others now.
    void take(query::OutlineRow row, bool rebuilt);
    void rebuild();
    void build();

    void addHint();
    void showHint();
    /// What is wrong with a value that is typed; empty: nothing.
    [[nodiscard]] QString faultOf(size_t term) const;
    [[nodiscard]] QString faultOfRank() const;
    [[nodiscard]] QString fault() const;
    QLabel* addDoubt(const QString& text);
    /// One by one with what is nearest; many at once, in one line.
    void sayUnknown(const QStringList& known);
    void clearUnknown();
    /// Values are texts that are picked or typed, and none of them is wrong by itself.
    [[nodiscard]] bool hasOwnValues() const;
    [[nodiscard]] QString nobodyHas(const QString& value) const;
    [[nodiscard]] QString nobodyHasIt() const;

    PickButton* addPick(const QString& name, const QString& text, std::function<void(PickPopup&)> filler);
    QLineEdit* addLine(const QString& name, const QString& text, int characters);
    void addWord(const QString& word);

    /// A field to pick, found by other words for it as well.
    [[nodiscard]] static PickItem itemOf(const fields::Field& field, const QString& detail, int uses = 0);
    void addField();
    void askValue();
    void pickField(const QString& key);
    void addComparison();
    void addValue();
    void addOne();
    void addSeveral();
    [[nodiscard]] QString severalText() const;
    void addTyped(size_t term);
    void addRank();
    void addList();
    void addOther();
    void addWindow(const query::Window& now, const std::function<void(const query::Window&)>& set);
    [[nodiscard]] const query::Operand& operandOf(Side side) const;
    [[nodiscard]] const fields::Field* fieldOf(Side side) const;
    void setOperand(Side side, query::Operand operand, bool rebuilt);
    void addRelated(Side side);
    void addWindowsOf(Side side);
    void fillWindows(PickPopup& popup, bool removable) const;
    void addArguments(Side side);
    void addArgument(Side side, size_t index, const query::OutlineRow& argument);
    void addMore(Side side);
    void pickMore(Side side, const QString& what);
    [[nodiscard]] std::vector<query::Way> ways() const;
    [[nodiscard]] QString listsOf(const QString& kind) const;
    void fillValues(PickPopup& popup, const QStringList& chosen) const;
    /// Those that are picked, and whoever is looked for by name.
    void fillPicked(PickPopup& popup) const;
    [[nodiscard]] QStringList chosenValues() const;
    [[nodiscard]] bool mayBeMe(const QString& name) const;
    [[nodiscard]] PickItem me(bool chosen) const;
    [[nodiscard]] static query::Term termOf(const QVariant& picked);

    Tools tools_;
    QString kind_;
    int inside_;
    QString filter_;
    query::OutlineRow row_;
    const fields::Field* field_ = nullptr; ///< null: none is chosen, or it is about lists
    FlowLayout* flow_;
    PickButton* fieldButton_ = nullptr;
    PickButton* valueButton_ = nullptr; ///< null: the value is typed, or there is none
    QLineEdit* valueLine_ = nullptr;    ///< null: it is picked, or there is none
    QLabel* hint_ = nullptr;            ///< says that a value is missing
    QList<QPointer<QWidget>> unknown_;  ///< what says that nobody has a value, and offers another
    bool doubted_ = false;              ///< the values of the file have been asked for
};

} // namespace clientela::ui
