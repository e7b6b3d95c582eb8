// A bare table over a vector of ids: what the memory of the list is measured against. Reads all ids in name order,
// shows them with nine columns read by key, says "painted", and waits for the end of standard input with everything in
// memory.
#include <QAbstractTableModel>
#include <QApplication>
#include <QSocketNotifier>
#include <QTableView>

#include <cstdio>
#include <sqlite3.h>
#include <unistd.h>
#include <vector>

namespace {

class Model : public QAbstractTableModel {
public:
    explicit Model(sqlite3* db) {
        sqlite3_stmt* all = nullptr;
        sqlite3_prepare_v2(
            db,
            "SELECT d.customer_id FROM customer_derived d INDEXED BY customer_derived_sort "
            "CROSS JOIN customer c ON c.id = d.customer_id WHERE c.archived = 0 ORDER BY d.name_sort, d.customer_id",
            -1, &all, nullptr);
        while (sqlite3_step(all) == SQLITE_ROW) ids_.push_back(sqlite3_column_int64(all, 0));
        sqlite3_finalize(all);
        sqlite3_prepare_v2(
            db,
            "SELECT d.name, d.city, d.phone, c.stage, s.spent, s.last_purchase, s.balance_due, d.email, d.street "
            "FROM customer_derived d JOIN customer c ON c.id = d.customer_id "
            "LEFT JOIN customer_sales s ON s.customer_id = c.id WHERE c.id = ?1",
            -1, &row_, nullptr);
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : int(ids_.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 9; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole) return {};
        sqlite3_reset(row_);
        sqlite3_bind_int64(row_, 1, ids_[size_t(index.row())]);
        if (sqlite3_step(row_) != SQLITE_ROW) return {};
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row_, index.column())));
    }

private:
    std::vector<qint64> ids_;
    sqlite3_stmt* row_ = nullptr;
};

class Table : public QTableView {
protected:
    void paintEvent(QPaintEvent* event) override {
        QTableView::paintEvent(event);
        if (std::exchange(painted_, true)) return;
        std::puts("painted");
        std::fflush(stdout);
    }

private:
    bool painted_ = false;
};

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    sqlite3* db = nullptr;
    if (argc < 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) return 1;
    Model model(db);
    Table table;
    table.setModel(&model);
    table.resize(1440, 900);
    table.show();
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QApplication::exec();
}
