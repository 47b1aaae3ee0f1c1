// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeySafe.h"

#include "core/Say.h"

#include <QCoreApplication>
#include <QProcess>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Whoever must first open the keyring types a password: that takes a person's time, not for ever.
constexpr int patience = 120'000;

Error silent(const QString &detail)
{
    return Error::storage(
        Say::tr("The keyring of this computer does not answer. Choose a passphrase, or open a session of the desktop."),
        detail
    );
}

Result<QByteArray> ask(const QString &what, const QString &name, const QByteArray &given = {})
{
    QProcess safe;
    safe.start(QCoreApplication::applicationDirPath() + u"/minutier-keyring"_s, {what, name});
    if (!safe.waitForStarted())
        return Error::storage(Say::tr("minutier-keyring is missing beside this program. Install the program again."));
    safe.write(given);
    safe.closeWriteChannel();
    if (!safe.waitForFinished(patience)) {
        safe.kill();
        safe.waitForFinished(1000);
        return silent(u"no answer in time"_s);
    }
    const auto detail = QString::fromUtf8(safe.readAllStandardError()).trimmed();
    if (safe.exitStatus() != QProcess::NormalExit)
        return silent(detail);
    switch (safe.exitCode()) {
    case 0:
        return safe.readAllStandardOutput();
    case 1:
        return Error{Error::Kind::Storage, Say::tr("The keyring was not opened. Open it and try again."), detail, {}};
    case 3:
        return Error{
            Error::Kind::NotFound,
            Say::tr("The keyring of this computer does not hold what opens these keys. Put a copy of the keys back."),
            detail,
            {}};
    default:
        return silent(detail);
    }
}

} // namespace

Result<> KeySafe::keep(const QString &name, const evidence::Key &secret)
{
    const auto text = evidence::toBase64Url(std::span(secret.data(), secret.size()));
    if (const auto kept = ask(u"keep"_s, name, QByteArray::fromStdString(text)); !kept)
        return kept.error();
    const auto found = find(name);
    if (!found)
        return found.error();
    return *found == secret ? Result<>() : silent(u"it gave back something else"_s);
}

Result<evidence::Key> KeySafe::find(const QString &name)
{
    const auto text = ask(u"find"_s, name);
    if (!text)
        return text.error();
    const auto bytes = evidence::fromBase64Url(text->trimmed().toStdString());
    const auto secret = bytes ? evidence::keyOf(*bytes) : std::nullopt;
    return secret ? Result(*secret) : silent(u"that is no secret of ours"_s);
}

Result<> KeySafe::drop(const QString &name)
{
    const auto gone = ask(u"drop"_s, name);
    return gone ? Result<>() : gone.error();
}

} // namespace minutier
