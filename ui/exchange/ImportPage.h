#pragma once

#include "exchange/Import.h"
#include "storage/Jobs.h"
#include "ui/desk/Page.h"

#include <QTimer>

#include <optional>

class QStackedLayout;

namespace clientela::ui {

class Answers;
class Banner;
class CsvPreviewModel;
class ImportColumnsModel;
class ImportOutcome;
class ImportRun;
class ImportSettings;
class ImportTables;

/// Bringing in a CSV file, on one page: how it is read, what each column fills, what would happen (tried out in a unit
/// of work that is taken back), and the import as one revision that undo takes back whole.
class ImportPage : public Page {
    Q_OBJECT

public:
    ImportPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// `place.text` is the file; empty asks for one.
    void show(const Place& place) override;
    [[nodiscard]] Place place() const override { return place_; }
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QList<QAction*> topActions() const override { return {import_}; }
    [[nodiscard]] QStringList statusTexts() const override;
    void reload() override;
    void focusFirst() override;

private:
    void build();
    void askForFile();
    void begin(const QString& path);
    void read();
    void propose();
    void applyStyles();
    void afterMapping();
    void check();
    void checkNow();
    void dropCheck();
    void saveRejects();
    void importNow();
    void setImporting(bool importing);
    void follow();
    void showTried(const exchange::ImportReport& report, const QString& rejectsPath);
    /// To what was imported.
    void leave(const exchange::ImportReport& report, const storage::Committed& committed);
    void showProblem(const Problem& problem);
    void clearProblem();
    void showAction();
    [[nodiscard]] exchange::ImportRequest request() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QStringList notes() const;

    Answers& answers_;
    Place place_;
    std::optional<exchange::CsvGuess> guess_;
    std::optional<exchange::ImportKind> kind_; ///< as a person chose
    std::optional<QString> match_;             ///< as a person chose
    std::optional<exchange::ImportReport> report_;
    storage::JobSlot reading_;
    QTimer checkSoon_;

    QStackedLayout* stack_;
    Banner* banner_;
    ImportSettings* settings_;
    ImportColumnsModel* columns_;
    CsvPreviewModel* preview_;
    ImportTables* tables_;
    ImportOutcome* outcome_;
    ImportRun* run_;
    QAction* import_;
};

} // namespace clientela::ui
