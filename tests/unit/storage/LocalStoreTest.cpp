// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LocalStore.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<LocalStore> storeIn(const QTemporaryDir &room)
{
    auto opened = LocalStore::open(room.filePath(u"local.db"_s));
    REQUIRE_OK(opened);
    return *std::move(opened);
}

/// Whether the words stand in a file of the folder, the log of the store included.
bool isFoundIn(const QTemporaryDir &room, const QByteArray &words)
{
    for (const auto &name : QDir(room.path()).entryList(QDir::Files)) {
        QFile file(room.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(words))
            return true;
    }
    return false;
}

const auto asks = u"Ana Reyes asks for the floor"_s;

} // namespace

TEST_CASE("What is typed is sealed under the vault, and opens with it alone", "[keys]")
{
    const QTemporaryDir room;
    const auto vault = evidence::newKey();
    {
        const auto store = storeIn(room);
        REQUIRE_OK(store->sealWith(vault));
        REQUIRE_OK(store->keep(u"notes/1"_s, asks));
        CHECK(store->read(u"notes/1"_s) == asks);
        CHECK_FALSE(isFoundIn(room, "Ana Reyes"));
        REQUIRE_OK(store->sealWith(std::nullopt));
        CHECK(store->read(u"notes/1"_s).isEmpty());
        REQUIRE_OK(store->sealWith(evidence::newKey()));
        CHECK(store->read(u"notes/1"_s).isEmpty());
    }
    const auto store = storeIn(room);
    REQUIRE_OK(store->sealWith(vault));
    CHECK(store->read(u"notes/1"_s) == asks);
}

TEST_CASE("A draft opens under its own name alone", "[keys]")
{
    const QTemporaryDir room;
    const auto store = storeIn(room);
    REQUIRE_OK(store->sealWith(evidence::newKey()));
    REQUIRE_OK(store->keep(u"notes/1"_s, asks));
    auto file = Database::openFile(room.filePath(u"local.db"_s));
    REQUIRE_OK(file);
    REQUIRE_OK((*file)->execute(u"UPDATE kept SET key = 'notes/2'"_s));
    CHECK(store->read(u"notes/2"_s).isEmpty());
}

TEST_CASE("What an earlier version kept in clear is sealed once there is a vault, and its clear text is gone", "[keys]")
{
    const QTemporaryDir room;
    {
        const auto store = storeIn(room);
        REQUIRE_OK(store->keep(u"notes/1"_s, asks));
        REQUIRE_OK(store->keep(u"theme"_s, u"dark"_s));
    }
    CHECK(isFoundIn(room, "Ana Reyes"));
    const auto store = storeIn(room);
    CHECK(store->read(u"notes/1"_s) == asks);
    REQUIRE_OK(store->sealWith(evidence::newKey()));
    CHECK(store->read(u"notes/1"_s) == asks);
    CHECK_FALSE(isFoundIn(room, "Ana Reyes"));
}

TEST_CASE("How the window is stays readable while the vault is shut", "[keys]")
{
    const QTemporaryDir room;
    const auto store = storeIn(room);
    REQUIRE_OK(store->sealWith(evidence::newKey()));
    REQUIRE_OK(store->keep(u"theme"_s, u"dark"_s));
    REQUIRE_OK(store->keep(u"lock-after"_s, u"30"_s));
    REQUIRE_OK(store->sealWith(std::nullopt));
    CHECK(store->read(u"theme"_s) == "dark"_L1);
    CHECK(store->read(u"lock-after"_s) == "30"_L1);
}
