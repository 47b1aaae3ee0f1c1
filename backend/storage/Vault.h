// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "evidence/Key.h"

#include <QHash>
#include <QUuid>
#include <QVariant>
#include <optional>

namespace minutier {

class Database;

/// Seals what is personal under a key of the person's own; those keys are sealed under the office's vault key.
/// Without the vault key it stays shut: what is sealed reads as nothing, and nothing personal can be written.
class Vault
{
public:
    /// A shut one when there is no key.
    explicit Vault(std::optional<evidence::Key> key);

    [[nodiscard]] bool isOpen() const { return m_key.has_value(); }

    /// The sealed text of one about a person; makes the person's key when there is none yet.
    /// `place` binds it to where it is kept, so that it opens nowhere else.
    Result<QString> seal(Database &database, const QUuid &subject, const QString &text, const QString &place);
    /// The text that was sealed; nothing when the key is erased or the vault shut. Altered texts are an error.
    Result<std::optional<QString>>
    open(Database &database, const QUuid &subject, const QString &sealed, const QString &place);
    /// Forgets the keys it read; the next use reads them again.
    void forget() { m_subjects.clear(); }
    /// Destroys a person's key: whatever was sealed under it, wherever it was copied, is noise.
    Result<> destroy(Database &database, const QUuid &subject);

    /// Whether this is the vault key of a register: it opens a key that is kept there, or none is kept yet.
    static Result<bool> isKeyOf(Database &database, const evidence::Key &key);
    /// Whether the key of a person is there and opens.
    bool holds(Database &database, const QUuid &subject);

    /// Whether a stored text is a sealed one.
    [[nodiscard]] static bool isSealed(const QString &text);
    /// Where a cell of a row is kept.
    [[nodiscard]] static QString cellPlace(QLatin1StringView table, QLatin1StringView column, const QUuid &id);

private:
    Result<std::optional<evidence::Key>> keyOf(Database &database, const QUuid &subject);
    Result<evidence::Key> newKeyOf(Database &database, const QUuid &subject);

    std::optional<evidence::Key> m_key;
    QHash<QUuid, evidence::Key> m_subjects;
};

} // namespace minutier
