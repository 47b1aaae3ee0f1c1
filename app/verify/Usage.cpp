// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"

#include <array>
#include <cstdlib>

namespace minutier::verify {

using ThreeTexts = std::array<std::string_view, 3>;

static std::string_view textIn(const ThreeTexts &texts, evidence::Lang lang)
{
    return texts.at(static_cast<std::size_t>(lang));
}

evidence::Lang langOfSurroundings()
{
    for (const auto *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto *value = std::getenv(name); value && *value != '\0')
            return evidence::langOf(std::string_view(value).substr(0, 2)).value_or(evidence::Lang::En);
    return evidence::Lang::En;
}

std::string_view usage(evidence::Lang lang)
{
    static constexpr ThreeTexts texts{
        "Usage: minutier-verify FILE.mproof --policy FILE [--state DIR] [--json] [--lang en|fr|es]\n"
        "\n"
        "Examines a proof bundle without network, register or trust in whoever made it.\n"
        "\n"
        "  --policy FILE  what you were given by another way: which office, which keys\n"
        "  --state DIR    remember verified states here, so that a second history is noticed\n"
        "  --json         one JSON document for scripts\n"
        "  --lang LANG    en, fr or es; otherwise the language of the bundle\n"
        "\n"
        "Ends with 0 verified, 1 contradiction, 2 malformed, 3 policy not met or older than\n"
        "what you verified, 4 two histories.\n",
        "Usage\u00a0: minutier-verify FICHIER.mproof --policy FICHIER [--state DOSSIER] [--json] [--lang en|fr|es]\n"
        "\n"
        "Examine une preuve sans réseau, sans registre et sans se fier à qui l'a faite.\n"
        "\n"
        "  --policy FICHIER  ce qui vous a été donné par une autre voie\u00a0: quel bureau, quelles clés\n"
        "  --state DOSSIER   retenir ici les états vérifiés, pour qu'une seconde histoire soit remarquée\n"
        "  --json            un document JSON pour les scripts\n"
        "  --lang LANGUE     en, fr ou es\u00a0; sinon la langue de la preuve\n"
        "\n"
        "Finit par 0 vérifié, 1 contradiction, 2 illisible, 3 politique non satisfaite ou état plus\n"
        "ancien que celui que vous avez vérifié, 4 deux histoires.\n",
        "Uso: minutier-verify ARCHIVO.mproof --policy ARCHIVO [--state CARPETA] [--json] [--lang en|fr|es]\n"
        "\n"
        "Examina una prueba sin red, sin registro y sin fiarse de quien la hizo.\n"
        "\n"
        "  --policy ARCHIVO  lo que se le dio por otra vía: qué oficina, qué claves\n"
        "  --state CARPETA   recordar aquí los estados verificados, para que se note una segunda historia\n"
        "  --json            un documento JSON para los programas\n"
        "  --lang LENGUA     en, fr o es; si no, la lengua de la prueba\n"
        "\n"
        "Termina con 0 verificado, 1 contradicción, 2 ilegible, 3 política no cumplida o estado\n"
        "anterior al que usted verificó, 4 dos historias.\n",
    };
    return textIn(texts, lang);
}

std::string sentenceOf(const Misuse &misuse, evidence::Lang lang)
{
    static constexpr std::array<ThreeTexts, 7> sentences{{
        {"Name the bundle to examine.", "Nommez la preuve à examiner.", "Nombre la prueba que se examina."},
        {"Name your policy: --policy FILE.",
         "Nommez votre politique\u00a0: --policy FICHIER.",
         "Nombre su política: --policy ARCHIVO."},
        {"“{}” is not understood.", "«\u00a0{}\u00a0» n'est pas compris.", "«{}» no se entiende."},
        {"“{}” needs a value.", "«\u00a0{}\u00a0» demande une valeur.", "«{}» necesita un valor."},
        {"Choose en, fr or es.", "Choisissez en, fr ou es.", "Elija en, fr o es."},
        {"{} is not there.", "{} n'est pas là.", "{} no está ahí."},
        {"{} cannot be read.", "{} ne peut être lu.", "{} no se puede leer."},
    }};
    auto sentence = std::string(textIn(sentences.at(static_cast<std::size_t>(misuse.kind)), lang));
    if (const auto place = sentence.find("{}"); place != std::string::npos)
        sentence.replace(place, 2, misuse.word);
    constexpr ThreeTexts advice{
        " minutier-verify --help says how.",
        " minutier-verify --help dit comment.",
        " minutier-verify --help dice cómo."};
    const bool isFile = misuse.kind == Misuse::Kind::Absent || misuse.kind == Misuse::Kind::Unreadable;
    return isFile ? sentence : sentence.append(textIn(advice, lang));
}

} // namespace minutier::verify
