package io.github.funnelkit.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What Unicode's CLDR 47 says of languages, as far as it takes to find a wording: {@code parentLocales} of {@code
 * supplementalData.xml}, and of {@code likelySubtags.xml} the scripts of languages that are written in several, and the
 * regions of languages that differ by region.
 */
final class Cldr {

    /** Regions whose parent is no truncation: {@code en-AU} is written as {@code en-001} is, and not as {@code en-US}. */
    private static final Map<String, Map<String, String>> PARENTS = table(
            "en-001: en-150 en-AG en-AI en-AU en-BB en-BM en-BS en-BW en-BZ en-CC en-CK en-CM en-CX en-CY en-DG en-DM "
                    + "en-ER en-FJ en-FK en-FM en-GB en-GD en-GG en-GH en-GI en-GM en-GS en-GY en-HK en-ID en-IE en-IL en-IM "
                    + "en-IN en-IO en-JE en-JM en-KE en-KI en-KN en-KY en-LC en-LR en-LS en-MG en-MO en-MS en-MT en-MU en-MV "
                    + "en-MW en-MY en-NA en-NF en-NG en-NR en-NU en-NZ en-PG en-PK en-PN en-PW en-RW en-SB en-SC en-SD en-SG "
                    + "en-SH en-SL en-SS en-SX en-SZ en-TC en-TK en-TO en-TT en-TV en-TZ en-UG en-VC en-VG en-VU en-WS en-ZA "
                    + "en-ZM en-ZW",
            "en-150: en-AT en-BE en-CH en-CZ en-DE en-DK en-ES en-FI en-FR en-HU en-IT en-NL en-NO en-PL en-PT en-RO en-SE "
                    + "en-SI en-SK",
            "es-419: es-AR es-BO es-BR es-BZ es-CL es-CO es-CR es-CU es-DO es-EC es-GT es-HN es-JP es-MX es-NI es-PA es-PE "
                    + "es-PR es-PY es-SV es-US es-UY es-VE",
            "pt-PT: pt-AO pt-CH pt-CV pt-FR pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-ST pt-TL",
            "zh-Hant-HK: zh-Hant-MO");

    /**
     * Scripts of languages that are written in several, where no script is stated. For Chinese outside of Taiwan, Hong Kong
     * and Macao this is {@code zh} as {@code ResourceBundle} has it, though CLDR thinks that Chinese abroad is Traditional.
     */
    private static final Map<String, Map<String, String>> SCRIPTS = table(
            "Arab: az-IQ az-IR ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ks ku-LB ky-CN ms-CC pa-PK sd tg-PK ug uz-AF",
            "Cans: iu",
            "Cyrl: az-RU kk ky mn sr tg ug-KZ ug-MN uz-CN",
            "Deva: hi kok sd-IN",
            "Guru: pa",
            "Hans: yue-CN zh",
            "Hant: yue zh-HK zh-MO zh-TW",
            "Latn: az bs ff ha ku ky-TR ms sr-ME sr-RO sr-TR uz",
            "Mong: mn-CN",
            "Olck: sat",
            "Tfng: shi",
            "Vaii: vai");

    /** The likely regions of languages that differ by region. */
    private static final Map<String, Map<String, String>> REGIONS = table(
            "AL: sq",
            "AZ: az",
            "BA: bs",
            "BD: bn",
            "BR: pt",
            "CN: zh",
            "DE: de",
            "DK: da",
            "EG: ar",
            "ES: ca es",
            "FR: fr",
            "GR: el",
            "HK: yue",
            "HR: hr",
            "IE: ga",
            "IN: hi pa ta",
            "IR: fa",
            "IT: it",
            "KR: ko",
            "KZ: kk",
            "MN: mn",
            "MY: ms",
            "NL: nl",
            "NO: nb nn no",
            "NP: ne",
            "PK: pa-Arab ur",
            "RO: ro",
            "RS: sr",
            "RU: ru",
            "SE: sv",
            "TR: ku tr",
            "TW: zh-Hant",
            "TZ: sw",
            "US: en",
            "UZ: uz",
            "ZA: af");

    private Cldr() {}

    /** By language, and by what a key says besides, the value of the row that the key is in. */
    private static Map<String, Map<String, String>> table(String... rows) {
        Map<String, Map<String, String>> values = new HashMap<>();
        for (String row : rows) {
            int colon = row.indexOf(':');
            for (String key : row.substring(colon + 2).split(" ", -1)) {
                int dash = key.indexOf('-');
                String language = dash < 0 ? key : key.substring(0, dash);
                String besides = dash < 0 ? "" : key.substring(dash + 1);
                values.computeIfAbsent(language, each -> new HashMap<>()).put(besides, row.substring(0, colon));
            }
        }
        return values;
    }

    private static String look(Map<String, Map<String, String>> table, String language, String besides) {
        Map<String, String> ofLanguage = table.getOrDefault(language, Map.of());
        String value = ofLanguage.get(besides);
        return value != null ? value : ofLanguage.getOrDefault("", "");
    }

    /**
     * The script that a language is written in.
     *
     * @return the script that is stated, else the likely one; empty for a language that has but one
     */
    static String script(Locale language) {
        String stated = language.getScript();
        return stated.isEmpty() ? look(SCRIPTS, language.getLanguage(), language.getCountry()) : stated;
    }

    /** The region that is meant where none is stated; empty for a language that does not differ by region. */
    static String likelyRegion(String language, String script) {
        return look(REGIONS, language, script);
    }

    /**
     * The region that a region inherits from.
     *
     * @return the region; empty for the language itself
     */
    static String parent(String language, String script, String region) {
        String parent = look(PARENTS, language, region);
        if (parent.isEmpty() && !script.isEmpty()) {
            parent = look(PARENTS, language, script + "-" + region);
        }
        return parent.substring(parent.lastIndexOf('-') + 1);
    }
}
