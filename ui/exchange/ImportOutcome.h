#pragma once

#include "exchange/Import.h"

#include <QWidget>

class QVBoxLayout;

namespace clientela::ui {

class ProgressStrip;

/// What an import will do, before it does it: how many are new, brought up to date, left out and why; and what should
/// be looked at first.
class ImportOutcome : public QWidget {
    Q_OBJECT

public:
    explicit ImportOutcome(QWidget* parent = nullptr);

    /// Nothing to say yet but the notes.
    void showNotes(const QStringList& notes);
    /// `labelOf` gives the label of a field by its key.
    void showReport(const exchange::ImportReport& report, const QStringList& notes,
                    const std::function<QString(const QString&)>& labelOf);
    /// Too large to be tried out unasked: a button offers it.
    void offerCheck(const QStringList& notes);
    [[nodiscard]] ProgressStrip* progress() const { return progress_; }

Q_SIGNALS:
    void checkRequested();
    void saveRejectsRequested();

private:
    void clear();
    void addLine(const QString& icon, const QString& text);
    void addText(const QString& text, bool quiet);
    void addNotes(const QStringList& notes);

    ProgressStrip* progress_;
    QWidget* content_;
    QVBoxLayout* rows_;
};

} // namespace clientela::ui
