// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/TrustedPolicies.h"

#include "core/Say.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace minutier {

using namespace Qt::StringLiterals;

TrustedPolicies::TrustedPolicies()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/minutier-reader"_s)
{}

QString TrustedPolicies::headFolder() const
{
    const auto folder = m_folder + u"/heads"_s;
    QDir().mkpath(folder);
    return folder;
}

/// An office's file; whatever a file name cannot hold stands as a dash.
QString TrustedPolicies::fileOf(const std::string &origin) const
{
    auto name = QString::fromStdString(origin);
    for (auto &letter : name)
        if (!letter.isLetterOrNumber())
            letter = u'-';
    return m_folder + u"/policies/"_s + name + u".mpolicy"_s;
}

std::optional<evidence::Policy> TrustedPolicies::ofLedger(const std::string &origin) const
{
    const auto office = origin.substr(0, origin.rfind('/'));
    QFile file(fileOf(office));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto kept = evidence::readPolicy(file.readAll().toStdString());
    return kept.policy && kept.policy->origin == office ? kept.policy : std::nullopt;
}

Result<> TrustedPolicies::keep(const evidence::Policy &policy) const
{
    const auto path = fileOf(policy.origin);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const auto text = QByteArray::fromStdString(policy.toText());
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error::storage(
        Say::tr("%1 cannot be written. Check the folder, the right to write there and the space left.").arg(path)
    );
}

} // namespace minutier
