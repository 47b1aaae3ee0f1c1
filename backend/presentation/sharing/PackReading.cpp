// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/PackReading.h"

#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/sharing/OfficeHead.h"
#include "presentation/sharing/ProofWords.h"

#include <QUrl>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

void PackReading::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_contents.reset();
    m_failure.clear();
    Q_EMIT pathChanged();
    Q_EMIT packRead();
}

void PackReading::open()
{
    if (m_path.isEmpty() || (m_task && m_task->isRunning()))
        return;
    m_room = std::make_unique<QTemporaryDir>();
    m_contents.reset();
    m_failure.clear();
    const auto read = std::make_shared<std::optional<PackContents>>();
    m_task = std::make_unique<LongTask>(
        tr("Reading the pack"),
        [read, path = m_path, room = m_room->path()](const LongTask::Progress &) -> Result<QString> {
            const auto contents = readPack(path, room);
            if (!contents)
                return contents.error();
            *read = *contents;
            return QString();
        }
    );
    connect(m_task.get(), &LongTask::finished, this, [this, read](const QString &, const QString &errorMessage) {
        m_contents = *read;
        m_failure = errorMessage;
        Q_EMIT packRead();
    });
    m_task->start();
    Q_EMIT packRead();
}

QString PackReading::stage() const
{
    if (m_task && m_task->isRunning())
        return u"running"_s;
    if (!m_failure.isEmpty())
        return u"failed"_s;
    return m_contents ? u"read"_s : u"none"_s;
}

QString PackReading::title() const
{
    if (!m_contents || m_contents->manifestDigest.isEmpty())
        return {};
    const auto plain = [](const QString &text) { return harmless(text.toStdString()); };
    const auto audience = fromName<Audience>(m_contents->audience);
    const auto day = PartialDate::parse(m_contents->madeOn);
    return tr("%1, for: %2, made on %3")
        .arg(
            plain(m_contents->project + u'/' + m_contents->plan),
            audience ? spoken(*audience) : plain(m_contents->audience),
            day ? fullDay(*day) : plain(m_contents->madeOn)
        );
}

QString PackReading::manifest() const
{
    return m_contents ? inGroups(m_contents->manifestDigest) : QString();
}

/// Shape and word of a file's state.
static std::pair<QString, QString> stateOf(ReceivedFile::State state)
{
    switch (state) {
    case ReceivedFile::State::AsListed:
        return {u"ok"_s, PackReading::tr("as it left")};
    case ReceivedFile::State::Altered:
        return {u"late"_s, PackReading::tr("altered")};
    case ReceivedFile::State::Missing:
        return {u"late"_s, PackReading::tr("missing")};
    case ReceivedFile::State::NotListed:
        break;
    }
    return {u"warn"_s, PackReading::tr("not of this pack")};
}

QVariantList PackReading::files() const
{
    QVariantList list;
    if (!m_contents)
        return list;
    for (const auto &file : m_contents->files) {
        const auto [shape, word] = stateOf(file.state);
        const bool readable =
            file.state == ReceivedFile::State::AsListed &&
            (file.name.endsWith(".pdf"_L1) || file.name.endsWith(".csv"_L1) || file.name.endsWith(".txt"_L1));
        list.append(QVariantMap{
            {u"name"_s, harmless(file.name.toStdString())},
            {u"size"_s, file.state == ReceivedFile::State::Missing ? QString() : sizeOf(file.size)},
            {u"url"_s, readable ? QUrl::fromLocalFile(file.path) : QUrl()},
            {u"shape"_s, shape},
            {u"stateWord"_s, word},
        });
    }
    return list;
}

QStringList PackReading::named(ReceivedFile::State state) const
{
    QStringList names;
    for (const auto &name : m_contents ? m_contents->named(state) : QStringList())
        names.append(harmless(name.toStdString()));
    return names;
}

QVariantList PackReading::faults() const
{
    QVariantList list;
    const auto add = [&list](const QString &shape, const QString &fact, const QString &sentence) {
        list.append(QVariantMap{{u"shape"_s, shape}, {u"fact"_s, fact}, {u"sentence"_s, sentence}});
    };
    if (!m_contents || m_contents->files.isEmpty())
        return list;
    const auto altered = named(ReceivedFile::State::Altered);
    const auto missing = named(ReceivedFile::State::Missing);
    const auto added = named(ReceivedFile::State::NotListed);
    if (!hasManifest()) {
        add(u"late"_s,
            missing.isEmpty() ? tr("The manifest cannot be read: it was altered.") : tr("The manifest is missing."),
            tr("Without it nothing says which files belong to the pack. Ask the office for it again, and keep this one."
            ));
        return list;
    }
    if (!altered.isEmpty())
        add(u"late"_s,
            tr("Altered after it left: %1.").arg(altered.join(u", "_s)),
            tr("Do not rely on these files. Ask the office for the pack again, and keep this one."));
    if (!missing.isEmpty())
        add(u"late"_s,
            tr("Missing: %1.").arg(missing.join(u", "_s)),
            tr("What left with the pack is no longer in it. Ask the office for the pack again, and keep this one."));
    if (!added.isEmpty())
        add(u"warn"_s,
            tr("Not of this pack: %1.").arg(added.join(u", "_s)),
            tr("It came to lie here after the pack was made: nothing speaks for it."));
    return list;
}

QString PackReading::doubt() const
{
    if (!m_contents || m_contents->files.isEmpty() || m_contents->isWhole())
        return {};
    if (!hasManifest())
        return tr("The proof is verified, but nothing says which files belong to it.");
    if (!named(ReceivedFile::State::Altered).isEmpty())
        return tr("The proof is verified, but files beside it were altered.");
    return named(ReceivedFile::State::Missing).isEmpty()
               ? tr("The proof is verified, but not every file beside it is of this pack.")
               : tr("The proof is verified, but files beside it are missing.");
}

bool PackReading::isProofGone() const
{
    const auto missing = named(ReceivedFile::State::Missing);
    return std::ranges::any_of(missing, [](const QString &name) { return name.endsWith(".mproof"_L1); });
}

} // namespace minutier
