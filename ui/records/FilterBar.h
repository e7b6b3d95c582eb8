#pragma once

#include "storage/Jobs.h"
#include "ui/desk/KnownValues.h"
#include "ui/records/ListFilter.h"
#include "ui/widgets/FilterChip.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace clientela::ui {

class Desk;
class FilterPopup;

/// A filter that is one press away.
struct ChipPreset {
    QString label;
    QString part; ///< in the list language
};

/// Chips with the count of records left if pressed, the box for the list language, the choice of columns. It holds the
/// filter; the page asks the model.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// `kind`: of the records, for counting and for the fields that can be filtered by.
    FilterBar(Desk& desk, QString kind, std::vector<ChipPreset> presets, QWidget* parent = nullptr);
    ~FilterBar() override;

    [[nodiscard]] const ListFilter& filter() const { return filter_; }
    /// Shows a filter without asking for it.
    void setFilter(const ListFilter& filter);
    /// A filter that came from the search box: its chip says what was searched for, not the conditions it is made of.
    void setSearched(const QString& text, const QString& part);
    /// Counts the chips anew: the records have changed.
    void recount();
    /// Opens the language box and puts the focus there, also where it is open already; closes it from within.
    void toggleLanguage();
    [[nodiscard]] bool isLanguageOpen() const;
    /// The label of a part where a preset or a search has one, else the part in words.
    [[nodiscard]] QString labelOf(const QString& part) const;

Q_SIGNALS:
    /// A person asks for another filter.
    void filterRequested(const clientela::ui::ListFilter& filter);
    void columnsRequested(QWidget* beside);
    void saveRequested();
    /// The list is to be built from conditions.
    void builderRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showChips();
    void fitChips();
    /// Counts what the language box says, or says what is wrong with it; false then.
    bool readLanguage();
    void showLanguageError(const query::ParseError& error, const QString& text);

    struct ChipEntry {
        FilterChip* chip;
        QString part;
    };

    Desk& desk_;
    QString kind_;
    std::vector<ChipPreset> presets_;
    ChipPreset searched_{};
    ListFilter filter_;
    QWidget* row_;
    QHBoxLayout* chips_;
    QToolButton* rest_;
    std::vector<ChipEntry> entries_;
    QHash<QString, qint64> largest_; ///< by part, the largest count so far: its chip keeps room for it
    QWidget* languageRow_;
    QLineEdit* language_;
    QLabel* languageNote_;
    KnownValues known_;
    QPointer<FilterPopup> popup_; ///< deletes itself
    storage::JobSlot counts_;
    storage::JobSlot live_;
};

} // namespace clientela::ui
