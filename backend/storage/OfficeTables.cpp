// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Account.h"
#include "domain/Office.h"
#include "domain/committees/Person.h"
#include "domain/projects/Organisation.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<Office> &tableOf<Office>()
{
    static const auto table = Table<Office>("office"_L1, "offices"_L1, LedgerScope::Office)
                                  .column("id"_L1, &Office::id)
                                  .column("name"_L1, &Office::name)
                                  .column("zone"_L1, &Office::zone)
                                  .column("city"_L1, &Office::city)
                                  .column("example_today"_L1, &Office::exampleToday)
                                  .column("public_key"_L1, &Office::publicKey)
                                  .column("revision"_L1, &Office::revision);
    return table;
}

template <>
const Table<Device> &tableOf<Device>()
{
    static const auto table = Table<Device>("device"_L1, "devices"_L1, LedgerScope::Office)
                                  .column("id"_L1, &Device::id)
                                  .column("label"_L1, &Device::label)
                                  .column("public_key"_L1, &Device::publicKey)
                                  .column("revision"_L1, &Device::revision);
    return table;
}

template <>
const Table<Account> &tableOf<Account>()
{
    static const auto table = Table<Account>("account"_L1, "accounts"_L1, LedgerScope::Office)
                                  .column("id"_L1, &Account::id)
                                  .column("login"_L1, &Account::login)
                                  .column("title"_L1, &Account::title)
                                  .column("roles"_L1, &Account::roles)
                                  .column("organisation_id"_L1, &Account::organisation)
                                  .column("revision"_L1, &Account::revision);
    return table;
}

/// The name of an organisation is sealed, under a key of its own, as soon as it may not be shown in full.
static QUuid sensitive(const Organisation &organisation)
{
    return organisation.face > Face::FullName ? organisation.id.uuid() : QUuid();
}

template <>
const Table<Organisation> &tableOf<Organisation>()
{
    static const auto table = Table<Organisation>("organisation"_L1, "organisations"_L1, LedgerScope::Office)
                                  .column("id"_L1, &Organisation::id)
                                  .personalColumn("name"_L1, &Organisation::name)
                                  .personalColumn("acronym"_L1, &Organisation::acronym)
                                  .column("country"_L1, &Organisation::country)
                                  .column("sector"_L1, &Organisation::sector)
                                  .column("face"_L1, &Organisation::face)
                                  .personalColumn("note"_L1, &Organisation::note)
                                  .column("revision"_L1, &Organisation::revision)
                                  .personalColumn("former_names"_L1, &Organisation::formerNames)
                                  .about(sensitive);
    return table;
}

template <>
const Table<Person> &tableOf<Person>()
{
    static const auto table = Table<Person>("person"_L1, "people"_L1, LedgerScope::Office)
                                  .column("id"_L1, &Person::id)
                                  .personalColumn("name"_L1, &Person::name)
                                  .personalColumn("function"_L1, &Person::function)
                                  .shieldedColumn("organisation_id"_L1, &Person::organisation)
                                  .personalColumn("contact"_L1, &Person::contact)
                                  .personalColumn("gender"_L1, &Person::gender)
                                  .column("face"_L1, &Person::face)
                                  .column("lang"_L1, &Person::lang)
                                  .personalColumn("note"_L1, &Person::note)
                                  .column("erasure_asked_by_id"_L1, &Person::erasureAskedBy)
                                  .column("erased_on"_L1, &Person::erasedOn)
                                  .column("revision"_L1, &Person::revision)
                                  .shieldedColumn("agreed_to"_L1, &Person::agreedTo)
                                  .personalColumn("former_names"_L1, &Person::formerNames)
                                  .about([](const Person &person) { return person.id.uuid(); });
    return table;
}

} // namespace minutier
