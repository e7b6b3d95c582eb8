#pragma once

#include "lists/Resemblance.h"
#include "storage/Jobs.h"
#include "ui/lists/ListWords.h"
#include "ui/widgets/Dialog.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace clientela::ui {

/// Who resembles the customers of a list: by which values of chosen fields they differ from everybody else, how sure
/// that is, and a list of others with these values to open in the builder.
class ResemblanceDialog : public Dialog {
    Q_OBJECT

public:
    /// `words` must outlive it.
    ResemblanceDialog(const ListWords& words, const query::NodePtr& seeds, QWidget* parent);
    ~ResemblanceDialog() override;

private:
    void build();
    [[nodiscard]] QStringList chosen() const;
    void compare();
    void show(const lists::Resemblance& answer);
    [[nodiscard]] static QString sureText(const lists::Trait& trait);
    [[nodiscard]] QString valueText(const lists::Trait& trait, const fields::Field& field) const;
    [[nodiscard]] query::NodePtr ofTheOthers() const;
    void openList();

    const ListWords& words_;
    query::NodePtr seeds_;
    QListWidget* fields_;
    QTreeWidget* traits_;
    QLabel* sizes_;
    QLabel* found_;
    QPushButton* open_;
    query::NodePtr finds_;
    storage::JobSlot slot_;
};

} // namespace clientela::ui
