// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ViewModel.h"
#include "queries/sharing/PeopleBook.h"

#include <QVariantList>

namespace minutier {

/// One person: what each audience reads of them, what they agreed to, and how they are erased.
class PersonView : public minutier::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY personChanged FINAL)
    Q_PROPERTY(bool known READ known NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    /// Function, organisation and contact, a line each.
    Q_PROPERTY(QStringList facts READ facts NOTIFY shown FINAL)
    /// {audience, text}, from the office to the public; none while names are locked.
    Q_PROPERTY(QVariantList reads READ reads NOTIFY shown FINAL)
    /// Why an audience reads less than the face says; empty where nothing is held back.
    Q_PROPERTY(QString heldBack READ heldBack NOTIFY shown FINAL)
    Q_PROPERTY(QStringList faces READ faces NOTIFY shown FINAL)
    Q_PROPERTY(int face READ face NOTIFY shown FINAL)
    /// {consentId, purpose, given, wording, words, inForce, stateWord, shape}, the newest first.
    Q_PROPERTY(QVariantList consents READ consents NOTIFY shown FINAL)
    Q_PROPERTY(bool erased READ erased NOTIFY shown FINAL)
    Q_PROPERTY(bool erasureAsked READ erasureAsked NOTIFY shown FINAL)
    /// Whether this account may confirm what another asked for.
    Q_PROPERTY(bool mayConfirm READ mayConfirm NOTIFY shown FINAL)
    /// Where the erasure stands, in a sentence.
    Q_PROPERTY(QString erasure READ erasure NOTIFY shown FINAL)

public:
    using ViewModel::ViewModel;

    [[nodiscard]] QString personId() const { return m_id; }
    void setPersonId(const QString &id);
    [[nodiscard]] bool known() const { return m_entry.has_value(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QVariantList reads() const;
    [[nodiscard]] QString heldBack() const;
    [[nodiscard]] static QStringList faces();
    [[nodiscard]] int face() const;
    [[nodiscard]] QVariantList consents() const;
    [[nodiscard]] bool erased() const { return m_entry && m_entry->isErased(); }
    [[nodiscard]] bool erasureAsked() const;
    [[nodiscard]] bool mayConfirm() const;
    [[nodiscard]] QString erasure() const;

    /// Shows them by another face from now on: its place among `faces`.
    Q_INVOKABLE bool show(int face);
    Q_INVOKABLE bool askErasure();
    Q_INVOKABLE bool confirmErasure();

Q_SIGNALS:
    void personChanged();

protected:
    void read() override;

private:
    [[nodiscard]] bool isOld(const Consent &consent) const;
    [[nodiscard]] QString givenOf(const Consent &consent) const;

    QString m_id;
    std::optional<PersonEntry> m_entry;
    QString m_asker;
    bool m_locked = false;
    int m_consentMonths = 0;
};

} // namespace minutier
