#pragma once

#include "exchange/ImportMapping.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace clientela::ui {

class ElidedLabel;
class LinkButton;
class SegmentedControl;

/// How a file is read and what it holds: what was detected, each part changeable. It shows what it is given and tells
/// what a person chose; the page decides.
class ImportSettings : public QWidget {
    Q_OBJECT

public:
    explicit ImportSettings(QWidget* parent = nullptr);

    void showFile(const QString& path);
    void showGuess(const exchange::CsvGuess& guess);
    void showMapping(const exchange::ImportMapping& mapping, const fields::Catalogues& catalogues);

    /// What a person decided about reading the file.
    [[nodiscard]] const exchange::CsvChoices& choices() const { return choices_; }
    [[nodiscard]] std::optional<exchange::DateStyle> dateStyle() const { return dateStyle_; }
    [[nodiscard]] std::optional<exchange::NumberStyle> numberStyle() const { return numberStyle_; }
    /// Back to what is detected: another file.
    void forgetChoices();

Q_SIGNALS:
    void anotherFileRequested();
    void kindChosen(clientela::exchange::ImportKind kind);
    /// Encoding, delimiter or head: the file is to be looked at again.
    void readingChosen();
    /// Decimal sign or order of dates.
    void stylesChosen();
    /// Key of the field by which rows find their record; empty: none.
    void matchChosen(const QString& key);

private:
    void connectChoices();

    exchange::CsvChoices choices_;
    std::optional<exchange::DateStyle> dateStyle_;
    std::optional<exchange::NumberStyle> numberStyle_;

    ElidedLabel* name_;
    LinkButton* another_;
    SegmentedControl* kind_;
    QComboBox* encoding_;
    QComboBox* delimiter_;
    QComboBox* numbers_;
    QComboBox* dates_;
    QCheckBox* head_;
    QComboBox* match_;
    QLabel* matchNote_;
};

} // namespace clientela::ui
