// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"
#include "queries/sharing/NamedPlaces.h"

#include <QVariantList>

namespace minutier {

/// Which records name somebody in what was typed: all of it is read, on a thread of its own.
class NamedPlacesView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    /// {label, text}, kind by kind; empty where no record names them, and until all was read.
    Q_PROPERTY(QVariantList places READ places NOTIFY shown FINAL)
    Q_PROPERTY(bool looked READ hasLooked NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QVariantList places() const;
    [[nodiscard]] bool hasLooked() const { return m_looked; }

    /// Reads all that was typed for the names of a person, anew.
    Q_INVOKABLE void look(const QString &personId);
    /// Gives up what still reads.
    Q_INVOKABLE void stop();

private:
    void settle(PersonId person, const Result<QList<NamedPlaces>> &found);

    PersonId m_person;
    QList<NamedPlaces> m_places;
    bool m_looked = false;
    bool m_looking = false;
};

} // namespace minutier
