// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Custody.h"

#include "core/Say.h"
#include "storage/KeySafe.h"

#include <QFile>
#include <QSet>
#include <QUuid>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Custody::Custody(const QString &folder)
    : m_file(folder)
{}

bool Custody::isGuarded() const
{
    const auto now = guard();
    return now == KeyGuard::Passphrase || now == KeyGuard::Keyring;
}

Result<Keys> Custody::open(const QString &passphrase) const
{
    if (guard() != KeyGuard::Keyring)
        return m_file.read(passphrase);
    const auto secret = KeySafe::find(m_file.safeName());
    return secret ? m_file.read(*secret) : Result<Keys>(secret.error());
}

Result<> Custody::keepInFile(const Keys &keys) const
{
    const auto before = m_file.safeName();
    if (auto written = m_file.write(keys); !written)
        return written;
    forget(before);
    return {};
}

Result<> Custody::checkPassphrase(const QString &passphrase)
{
    if (passphrase.trimmed().size() < leastPassphrase)
        return Error::invalid(
            Say::tr("Choose a passphrase of at least %1 characters: four words that do not belong together.")
                .arg(leastPassphrase),
            u"passphrase"_s
        );
    if (QSet<QChar>(passphrase.begin(), passphrase.end()).size() < leastDifferent)
        return Error::invalid(
            Say::tr("Choose a passphrase with at least %1 different characters: this one is guessed at once.")
                .arg(leastDifferent),
            u"passphrase"_s
        );
    // Whatever reads it elsewhere may stop at such a sign, and then opens with less than was typed.
    if (std::ranges::any_of(passphrase, [](QChar sign) { return sign.category() == QChar::Other_Control; }))
        return Error::invalid(
            Say::tr("A passphrase holds letters, digits, spaces and signs that are typed; take the others out."),
            u"passphrase"_s
        );
    return {};
}

Result<> Custody::keepBehind(const Keys &keys, const QString &passphrase) const
{
    if (auto good = checkPassphrase(passphrase); !good)
        return good;
    const auto before = m_file.safeName();
    if (auto written = m_file.write(keys, passphrase); !written)
        return written;
    forget(before);
    return {};
}

Result<> Custody::keepInKeyring(const Keys &keys) const
{
    const auto before = m_file.safeName();
    // A name of its own each time: two copies of a folder never overwrite each other's secret.
    const auto name = u"keys-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto secret = evidence::newKey();
    if (auto kept = KeySafe::keep(name, secret); !kept)
        return kept;
    if (auto written = m_file.write(keys, secret, name); !written) {
        forget(name);
        return written;
    }
    forget(before);
    return {};
}

Result<> Custody::copyTo(const QString &path, const Keys &keys, const QString &passphrase) const
{
    const auto copy = KeyFile::at(path);
    if (guard() == KeyGuard::Keyring) {
        if (auto good = checkPassphrase(passphrase); !good)
            return good;
        return copy.write(keys, passphrase);
    }
    if (guard() == KeyGuard::File)
        return copy.write(keys);
    const auto part = path + u".part"_s;
    QFile::remove(part);
    const bool copied = QFile::copy(m_file.path(), part) &&
                        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner) &&
                        (!QFile::exists(path) || QFile::remove(path)) && QFile::rename(part, path);
    if (copied)
        return {};
    QFile::remove(part);
    return Error::storage(
        Say::tr("%1 cannot be written. Check the folder, the right to write there and the space left.").arg(path)
    );
}

QString Custody::sentenceOf(KeyGuard guard)
{
    switch (guard) {
    case KeyGuard::Absent:
        return Say::tr("The keys are not here: nothing personal is read or written, and no head is signed.");
    case KeyGuard::Unreadable:
        return Say::tr("The file “keys” does not hold the keys of a register.");
    case KeyGuard::File:
        return Say::tr("The keys lie in a plain file: whoever can read this folder can read the names.");
    case KeyGuard::Passphrase:
        return Say::tr("The keys lie behind a passphrase.");
    case KeyGuard::Keyring:
        return Say::tr("The keys lie in the keyring of this computer, which opens with its owner's session.");
    }
    return {};
}

Error Custody::shut(KeyGuard guard)
{
    if (guard == KeyGuard::Keyring)
        return Error::storage(Say::tr("The keys of this register lie in the keyring of the desktop, which does not "
                                      "answer here. Open the register in the window, or type this in its session."));
    return Error::conflict(
        Say::tr("The keys of this register are not here, so nothing personal can be written. Put the file “keys” "
                "back beside it, or give its passphrase.")
    );
}

void Custody::forget(const QString &safeName)
{
    // What stays behind there opens a file that is no longer: to leave it is untidy, not a loss.
    if (!safeName.isEmpty())
        static_cast<void>(KeySafe::drop(safeName));
}

} // namespace minutier
