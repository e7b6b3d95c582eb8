#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <vector>

struct UConverter;

namespace clientela::exchange {

/// Bytes of a device in any encoding, handed out as UTF-8 in blocks, the byte order mark left out. UTF-8 itself passes
/// unchanged and unchecked; in the others what cannot be read becomes U+FFFD.
class Utf8Source {
public:
    /// `device`: open for reading, outlives this.
    Utf8Source(QIODevice& device, const QByteArray& encoding);
    ~Utf8Source();

    /// False if ICU knows no such encoding; read() must not be called then.
    [[nodiscard]] bool isValid() const { return direct_ || converter_ != nullptr; }
    /// Whether U+FFFD in the result stands for bytes that could not be read.
    [[nodiscard]] bool isConverted() const { return !direct_; }

    /// Up to `size` bytes; 0 at the end, -1 if the device fails.
    qint64 read(char* into, qint64 size);
    /// Bytes taken from the device so far.
    [[nodiscard]] qint64 consumed() const { return consumed_; }

private:
    struct CloseConverter {
        void operator()(UConverter* converter) const;
    };

    qint64 readConverted(char* into, qint64 size);
    qint64 take(char* into, qint64 size);

    QIODevice& device_;
    bool direct_;
    bool started_ = false;
    qint64 consumed_ = 0;
    std::unique_ptr<UConverter, CloseConverter> converter_;
    std::unique_ptr<UConverter, CloseConverter> utf8_;
    std::vector<char> raw_;
    const char* rawAt_ = nullptr;
    const char* rawEnd_ = nullptr;
    std::vector<char16_t> pivot_;
    char16_t* pivotSource_ = nullptr;
    char16_t* pivotTarget_ = nullptr;
    bool ended_ = false;
    bool flushed_ = false;
};

} // namespace clientela::exchange
