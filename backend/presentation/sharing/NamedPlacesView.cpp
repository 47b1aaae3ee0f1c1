// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/NamedPlacesView.h"

#include "presentation/SpokenEntities.h"
#include "storage/projects/ProjectRepositories.h"

#include <QCoreApplication>
#include <QPointer>

namespace minutier {

using namespace Qt::StringLiterals;

QVariantList NamedPlacesView::places() const
{
    QVariantList lines;
    for (const auto &kind : m_places) {
        auto records = kind.references;
        if (kind.unnumbered > 0)
            records.append(tr("%n text(s)", nullptr, kind.unnumbered));
        lines.append(QVariantMap{{u"label"_s, spokenEntity(kind.entity)}, {u"text"_s, records.join(u", "_s)}});
    }
    return lines;
}

void NamedPlacesView::look(const QString &personId)
{
    m_places.clear();
    m_looked = false;
    clearError();
    const QPointer<NamedPlacesView> self(this);
    const auto person = PersonId::fromString(personId);
    m_person = person;
    m_looking = session()->startTask(
        tr("Looking through what was typed"),
        [self, person](Database &database, const LongTask::Progress &progress) -> Result<QString> {
            const auto stored = PersonRepository(database).get(person);
            const auto found =
                stored ? placesNaming(database, *stored, progress) : Result<QList<NamedPlaces>>(stored.error());
            QMetaObject::invokeMethod(qApp, [self, person, found] {
                if (self)
                    self->settle(person, found);
            });
            return QString();
        }
    );
    if (!m_looking)
        setError(Error::conflict(tr("Something else is under way. Wait for its end, then open this again.")));
    Q_EMIT shown();
}

void NamedPlacesView::stop()
{
    if (m_looking && session()->task())
        session()->task()->cancel();
    m_looking = false;
}

void NamedPlacesView::settle(PersonId person, const Result<QList<NamedPlaces>> &found)
{
    if (!m_looking || person != m_person)
        return; // what was looked for before, and given up
    m_looking = false;
    m_looked = bool(found);
    if (found)
        m_places = *found;
    else
        setError(found.error());
    Q_EMIT shown();
}

} // namespace minutier
