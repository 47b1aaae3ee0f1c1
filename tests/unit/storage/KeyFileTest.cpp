// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/Register.h"
#include "evidence/Json.h"
#include "evidence/Sealing.h"
#include "storage/Custody.h"
#include "storage/Vault.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace minutier;
using namespace Qt::StringLiterals;
using evidence::Json;

namespace {

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::string base64(const evidence::Key &key)
{
    return evidence::toBase64Url(std::span(key.data(), key.size()));
}

const auto first = u"four words of mine"_s;
const auto second = u"another sentence"_s;

} // namespace

TEST_CASE("A plain file of keys reads without anything, and is its owner's alone", "[keys]")
{
    const QTemporaryDir room;
    const KeyFile file(room.path());
    CHECK(file.guard() == KeyGuard::Absent);
    const auto keys = Keys::fresh();
    REQUIRE_OK(file.write(keys));
    CHECK(file.guard() == KeyGuard::File);
    REQUIRE_OK(file.read());
    CHECK(file.read()->vault == keys.vault);
    CHECK(
        QFile::permissions(file.path()) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)
    );
}

TEST_CASE("A passphrase is long, holds different characters, and is typed", "[keys]")
{
    const QTemporaryDir room;
    const Custody custody(room.path());
    for (const auto &poor :
         {u"short"_s,
          u"           a"_s,
          u"aaaaaaaaaaaa"_s,
          u"abababababababab"_s,
          u"four words"_s + QChar(u'\0') + u"of mine"_s,
          u"four words\tof mine"_s}) {
        INFO(poor.toStdString());
        const auto refused = custody.keepBehind(Keys::fresh(), poor);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().field == u"passphrase"_s);
        CHECK(KeyFile(room.path()).guard() == KeyGuard::Absent);
    }
    CHECK(Custody::checkPassphrase(u"quatre mots à moi"_s));
}

TEST_CASE("Behind a passphrase the file holds no key, and opens with that passphrase alone", "[keys]")
{
    const QTemporaryDir room;
    const Custody custody(room.path());
    const KeyFile file(room.path());
    const auto keys = Keys::fresh();
    REQUIRE_OK(custody.keepBehind(keys, first));
    CHECK(file.guard() == KeyGuard::Passphrase);
    CHECK_FALSE(bytesIn(file.path()).contains(QByteArray::fromStdString(base64(keys.vault))));
    CHECK(custody.open(first)->vault == keys.vault);
    CHECK(custody.open(second).error().field == "passphrase"_L1);
    CHECK(custody.open({}).error().field == "passphrase"_L1);
}

TEST_CASE("A passphrase reads the same however its accents were typed", "[keys]")
{
    const QTemporaryDir room;
    const Custody custody(room.path());
    REQUIRE_OK(custody.keepBehind(Keys::fresh(), u"comité du siège"_s.normalized(QString::NormalizationForm_C)));
    CHECK(custody.open(u"comité du siège"_s.normalized(QString::NormalizationForm_D)));
}

TEST_CASE("A changed passphrase opens the same keys, and the earlier one opens them no more", "[keys]")
{
    const QTemporaryDir room;
    const Custody custody(room.path());
    const auto keys = Keys::fresh();
    REQUIRE_OK(custody.keepBehind(keys, first));
    REQUIRE_OK(custody.keepBehind(keys, second));
    CHECK(custody.open(second)->office == keys.office);
    CHECK_FALSE(custody.open(first));
    REQUIRE_OK(custody.keepInFile(keys));
    CHECK(custody.guard() == KeyGuard::File);
    CHECK(custody.open({})->device == keys.device);
}

TEST_CASE("A passphrase that is too short is refused, and the file stays as it was", "[keys]")
{
    const QTemporaryDir room;
    const Custody custody(room.path());
    const auto keys = Keys::fresh();
    REQUIRE_OK(custody.keepInFile(keys));
    const auto before = bytesIn(KeyFile(room.path()).path());
    for (const auto &poor : {u""_s, u"short"_s, u"eleven char"_s, u"            "_s})
        CHECK(custody.keepBehind(keys, poor).error().field == "passphrase"_L1);
    CHECK(bytesIn(KeyFile(room.path()).path()) == before);
}

TEST_CASE("Where the file cannot be replaced, the one before stays whole", "[keys]")
{
    const QTemporaryDir room;
    const auto folder = room.filePath(u"shut"_s);
    REQUIRE(QDir().mkpath(folder));
    const Custody custody(folder);
    const auto keys = Keys::fresh();
    REQUIRE_OK(custody.keepInFile(keys));
    const auto before = bytesIn(KeyFile(folder).path());
    // A directory of that name takes no file's place, whoever asks for it.
    const auto copy = room.filePath(u"taken"_s);
    REQUIRE(QDir().mkpath(copy + u"/inside"_s));
    CHECK(custody.copyTo(copy, keys, {}).error().kind == Error::Kind::Storage);
    CHECK(bytesIn(KeyFile(folder).path()) == before);
}

TEST_CASE("What a cut of the power left of an earlier attempt does not stay beside the keys", "[keys]")
{
    const QTemporaryDir room;
    const Custody custody(room.path());
    const auto keys = Keys::fresh();
    REQUIRE_OK(custody.keepInFile(keys));
    REQUIRE(QFile::copy(room.filePath(u"keys"_s), room.filePath(u"keys.aBcDeF"_s)));
    REQUIRE(QFile::copy(room.filePath(u"keys"_s), room.filePath(u"keys.of the safe"_s)));
    REQUIRE_OK(custody.keepBehind(keys, first));
    CHECK_FALSE(QFile::exists(room.filePath(u"keys.aBcDeF"_s)));
    CHECK(QFile::exists(room.filePath(u"keys.of the safe"_s)));
}

TEST_CASE("A file as it was written before there was a keyring still opens", "[keys]")
{
    const QTemporaryDir room;
    const auto keys = Keys::fresh();
    const auto write = [&room](Json::Object object) {
        QFile file(room.filePath(u"keys"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        const auto text = Json(std::move(object)).toCanonical();
        file.write(text.data(), qint64(text.size()));
    };
    const Json::Object plain{
        {"format", Json("minutier-keys-1")},
        {"device", Json(base64(keys.device))},
        {"office", Json(base64(keys.office))},
        {"vault", Json(base64(keys.vault))},
    };
    write(plain);
    CHECK(Custody(room.path()).guard() == KeyGuard::File);
    CHECK(Custody(room.path()).open({})->vault == keys.vault);
    const auto salt = evidence::newPassphraseSalt();
    const auto lock = evidence::keyFromPassphrase(first.toStdString(), salt);
    REQUIRE(lock);
    const auto sealed =
        evidence::seal(*lock, evidence::bytesOf(Json(plain).toCanonical()), evidence::bytesOf("minutier-keys-1"));
    write({
        {"format", Json("minutier-keys-1")},
        {"salt", Json(evidence::toBase64Url(salt))},
        {"sealed", Json(evidence::toBase64Url(sealed))},
    });
    CHECK(Custody(room.path()).guard() == KeyGuard::Passphrase);
    CHECK(Custody(room.path()).open(first)->vault == keys.vault);
}

TEST_CASE("What is sealed under a secret of the keyring opens with that secret alone", "[keys]")
{
    const QTemporaryDir room;
    const KeyFile file(room.path());
    const auto keys = Keys::fresh();
    const auto secret = evidence::newKey();
    REQUIRE_OK(file.write(keys, secret, u"keys-one"_s));
    CHECK(file.guard() == KeyGuard::Keyring);
    CHECK(file.safeName() == "keys-one"_L1);
    CHECK(file.read(secret)->vault == keys.vault);
    CHECK_FALSE(file.read(evidence::newKey()));
    CHECK_FALSE(file.read(first));
}

TEST_CASE("A file that holds no keys is named, and never taken for a plain one", "[keys]")
{
    const QTemporaryDir room;
    QFile file(room.filePath(u"keys"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not keys");
    file.close();
    CHECK(Custody(room.path()).guard() == KeyGuard::Unreadable);
    CHECK(Custody(room.path()).open({}).error().kind == Error::Kind::Storage);
}

TEST_CASE("A copy of the keys opens with what opens them", "[keys]")
{
    const QTemporaryDir room;
    const Custody custody(room.path());
    const auto keys = Keys::fresh();
    const auto copy = room.filePath(u"copy"_s);
    REQUIRE_OK(custody.keepInFile(keys));
    REQUIRE_OK(custody.copyTo(copy, keys, {}));
    CHECK(KeyFile::at(copy).read()->vault == keys.vault);
    REQUIRE_OK(custody.keepBehind(keys, first));
    REQUIRE_OK(custody.copyTo(copy, keys, {}));
    CHECK_FALSE(KeyFile::at(copy).read());
    CHECK(KeyFile::at(copy).read(first)->vault == keys.vault);
    // Of a file that only this computer's keyring opens, a copy as it is would be worth nothing elsewhere.
    REQUIRE_OK(KeyFile(room.path()).write(keys, evidence::newKey(), u"keys-one"_s));
    CHECK(custody.copyTo(copy, keys, {}).error().field == "passphrase"_L1);
    REQUIRE_OK(custody.copyTo(copy, keys, second));
    CHECK(KeyFile::at(copy).read(second)->vault == keys.vault);
}

TEST_CASE("A locked register is read without names, is shut for change, and opens for both with its keys", "[keys]")
{
    const QTemporaryDir room;
    const auto folder = room.filePath(u"a"_s);
    REQUIRE_OK(Register::create({.folder = folder, .office = u"Office"_s}));
    const auto keys = Custody(folder).open({});
    REQUIRE_OK(keys);
    REQUIRE_OK(Custody(folder).keepBehind(*keys, first));
    // As on another machine: which one it is must not be entered before it can sign.
    REQUIRE(QFile::remove(folder + u"/device"_s));
    auto opened = Register::open({.folder = folder, .isPatient = true});
    REQUIRE_OK(opened);
    auto &reg = **opened;
    CHECK(reg.isLocked());
    CHECK_FALSE(reg.commands());
    CHECK_FALSE(reg.database().vault()->isOpen());
    CHECK(reg.unlock(Keys::fresh()).error().kind == Error::Kind::Conflict);
    CHECK(reg.isLocked());
    REQUIRE_OK(reg.unlock(*keys));
    CHECK_FALSE(reg.isLocked());
    REQUIRE(reg.commands());
    CHECK(reg.database().vault()->isOpen());
    reg.lock();
    CHECK(reg.isLocked());
    CHECK_FALSE(reg.commands());
    CHECK_FALSE(reg.folder().keys());
    CHECK_FALSE(reg.database().vault()->isOpen());
}
