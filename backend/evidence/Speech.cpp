// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Speech.h"

#include "evidence/SpeechTables.h"

#include <algorithm>

namespace minutier::evidence {

/// A word in English, French and Spanish, in the order of `Lang`.
using ThreeWords = std::array<std::string_view, 3>;

/// A stored word and what people say for it.
struct StoredWord
{
    std::string_view stored;
    ThreeWords spoken;
};

// States and kinds of versions, decisions and sessions; all are feminine in French and Spanish.
constexpr std::array storedWords{
    StoredWord{"adopted", {"adopted", "adoptée", "adoptada"}},
    StoredWord{
        "adopted_with_conditions", {"adopted with conditions", "adoptée avec réserves", "adoptada con condiciones"}},
    StoredWord{"cancelled", {"cancelled", "annulée", "cancelada"}},
    StoredWord{"closed", {"closed", "close", "cerrada"}},
    StoredWord{"convened", {"convened", "convoquée", "convocada"}},
    StoredWord{"decision", {"a decision", "une décision", "una decisión"}},
    StoredWord{"deferred", {"deferred", "différée", "aplazada"}},
    StoredWord{"draft", {"draft", "brouillon", "borrador"}},
    StoredWord{"executed", {"executed", "exécutée", "ejecutada"}},
    StoredWord{"held", {"held", "tenue", "celebrada"}},
    StoredWord{"in_session", {"in session", "en réunion", "en reunión"}},
    StoredWord{"planned", {"planned", "planifiée", "planificada"}},
    StoredWord{"postponed", {"postponed", "reportée", "pospuesta"}},
    StoredWord{"proposed", {"proposed", "proposée", "propuesta"}},
    StoredWord{"recommendation", {"a recommendation", "une recommandation", "una recomendación"}},
    StoredWord{"rejected", {"rejected", "rejetée", "rechazada"}},
    StoredWord{"returned", {"returned", "renvoyée", "devuelta"}},
    StoredWord{"revoked", {"revoked", "révoquée", "revocada"}},
    StoredWord{"submitted", {"submitted", "soumise", "presentada"}},
    StoredWord{"superseded", {"superseded", "remplacée", "sustituida"}},
    StoredWord{"takes_note", {"taking note", "une prise d'acte", "una toma de nota"}},
    StoredWord{"validated", {"validated", "validée", "validada"}},
    StoredWord{
        "validated_with_conditions",
        {"validated with conditions", "validée avec réserves", "validada con condiciones"}},
    StoredWord{"validation", {"a validation", "une validation", "una validación"}},
    StoredWord{"withdrawn", {"withdrawn", "retirée", "retirada"}},
};

constexpr std::array<ThreeWords, 5> standingWords{{
    {"Proved", "Prouvé", "Probado"},
    {"Attested by the secretary", "Attesté par le secrétariat", "Atestiguado por la secretaría"},
    {"Withheld or erased", "Retenu ou effacé", "Retenido o borrado"},
    {"Not proved", "Non prouvé", "No probado"},
    {"Contradiction", "Contradiction", "Contradicción"},
}};

constexpr std::array<ThreeWords, 5> outcomeWords{{
    {"Verified.", "Vérifié.", "Verificado."},
    {"Contradiction: what the file says is not what was entered.",
     "Contradiction\u00a0: ce que dit le fichier n'est pas ce qui a été saisi.",
     "Contradicción: lo que dice el archivo no es lo que se registró."},
    {"This file cannot be examined.", "Ce fichier ne peut être examiné.", "Este archivo no se puede examinar."},
    {"Nothing is contradicted, but your policy is not met.",
     "Rien n'est contredit, mais votre politique n'est pas satisfaite.",
     "Nada se contradice, pero su política no se cumple."},
    {"Two histories of the same ledger were signed.",
     "Deux histoires du même livre ont été signées.",
     "Se firmaron dos historias del mismo libro."},
}};

constexpr ThreeWords olderWords{
    "Sound, and older than a state that you have verified already.",
    "En ordre, et plus ancien qu'un état que vous avez déjà vérifié.",
    "En orden, y anterior a un estado que usted ya verificó.",
};

// What stands where a reference or a day is not opened to the reader.
constexpr ThreeWords namelessWords{"(reference withheld)", "(référence retenue)", "(referencia retenida)"};
constexpr ThreeWords daylessWords{"(day withheld)", "(jour retenu)", "(día retenido)"};

constexpr ThreeWords limitWords{
    "It cannot prove that what was entered is true, nor that all that was said was entered.",
    "Rien ici ne peut prouver que ce qui a été saisi est vrai, ni que tout ce qui a été dit a été saisi.",
    "Nada aquí puede probar que lo registrado sea cierto, ni que se registrara todo lo que se dijo.",
};

std::optional<Lang> langOf(std::string_view word)
{
    constexpr std::array<std::string_view, 3> words{"en", "fr", "es"};
    const auto place = std::ranges::find(words, word);
    return place == words.end() ? std::nullopt : std::optional(static_cast<Lang>(place - words.begin()));
}

static std::string valueOf(const Finding &finding, std::string_view name, Lang lang)
{
    const auto value =
        std::ranges::find(finding.values, name, [](const auto &one) -> const std::string & { return one.first; });
    if (value == finding.values.end())
        return {};
    if (value->second.empty() && (name == "reference" || name == "on"))
        return std::string((name == "on" ? daylessWords : namelessWords).at(static_cast<std::size_t>(lang)));
    const auto word = std::ranges::find(storedWords, std::string_view(value->second), &StoredWord::stored);
    const bool isWord = (name == "state" || name == "kind") && word != storedWords.end();
    return isWord ? std::string(word->spoken.at(static_cast<std::size_t>(lang))) : value->second;
}

static const SpeechTable &tableOf(Lang lang)
{
    if (lang == Lang::En)
        return englishSentences();
    return lang == Lang::Fr ? frenchSentences() : spanishSentences();
}

std::string sentenceOf(const Finding &finding, Lang lang)
{
    std::string_view pattern = tableOf(lang).at(static_cast<std::size_t>(finding.code)).sentence;
    std::string sentence;
    for (auto open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{')) {
        const auto close = pattern.find('}', open);
        sentence += pattern.substr(0, open);
        sentence += valueOf(finding, pattern.substr(open + 1, close - open - 1), lang);
        pattern.remove_prefix(close + 1);
    }
    return sentence.append(pattern);
}

std::string_view spoken(Standing standing, Lang lang)
{
    return standingWords.at(static_cast<std::size_t>(standing)).at(static_cast<std::size_t>(lang));
}

std::string_view spoken(Outcome outcome, Lang lang)
{
    return outcomeWords.at(static_cast<std::size_t>(outcome)).at(static_cast<std::size_t>(lang));
}

std::string_view spoken(const Report &report, Lang lang)
{
    return report.isOnlyOlder() ? olderWords.at(static_cast<std::size_t>(lang)) : spoken(report.outcome(), lang);
}

std::string_view spokenLimits(Lang lang)
{
    return limitWords.at(static_cast<std::size_t>(lang));
}

} // namespace minutier::evidence
