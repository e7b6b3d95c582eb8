#pragma once

#include "demo/Crowd.h"

#include <QDate>

#include <string>
#include <vector>

namespace clientela::demo {

struct Phone {
    std::string typed, e164;
    const char* label = "mobile";
};

struct Address {
    const Town* town = nullptr;
    std::string street, street2, postalCode;
};

/// What a card says about who somebody is; UTF-8, empty where nothing is known.
struct Card {
    Shape shape;
    Gender gender = Gender::Female;
    bool genderKnown = true;
    const Name* givenName = nullptr;  ///< of persons that are not in the cast
    const Name* familyName = nullptr; ///< the same
    std::string title, given, middle, family, nickname, birth, job;
    std::string companyName, legalForm, sector, vatNumber, taxCode;
    std::string domain; ///< of a company's e-mail addresses
    Public audience = Public::Office;
    Address address;
    std::vector<Phone> phones;
    std::string email, web;

    /// "Dott.ssa Giulia Ferrante", or the company's name: the first line on paper.
    [[nodiscard]] std::string paperName() const;
};

/// Makes the card of any place of the file, without looking at more than the two others it depends on.
class Cards {
public:
    Cards(const World& world, quint64 seed, QDate today)
        : world_(world), crowd_(world, seed), seed_(seed), today_(today) {}

    [[nodiscard]] Card at(qint64 id) const { return make(crowd_.at(id)); }
    [[nodiscard]] const Crowd& crowd() const { return crowd_; }

private:
    [[nodiscard]] Card make(const Shape& shape) const;
    [[nodiscard]] Card castCard(const Shape& shape) const;
    [[nodiscard]] Card duplicate(const Shape& shape) const;
    void makePerson(Card& card) const;
    void makeCompany(Card& card) const;
    void placePerson(Card& card) const;
    void addContacts(Card& card) const;

    const World& world_;
    Crowd crowd_;
    quint64 seed_;
    QDate today_;
};

/// ISO text of a day.
std::string isoDate(QDate day);

} // namespace clientela::demo
