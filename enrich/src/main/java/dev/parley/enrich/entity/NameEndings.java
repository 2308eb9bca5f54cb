package dev.parley.enrich.entity;

import java.util.List;

/** What the ending of a name's last word tells of its type; the groups are bits. */
final class NameEndings {

    static final int PLACE = 1;
    static final int PERSON = 1 << 1;
    static final int PLACE_LIKE = 1 << 2;
    static final int PERSON_LIKE = 1 << 3;
    static final int ADJECTIVE = 1 << 4;

    private static final List<String> PLACE_ENDINGS = List.of(
            "ville", "burg", "burgh", "berg", "shire", "stan", "land", "polis", "grad", "abad", "pur", "istan",
            "chester", "mouth", "bridge", "borough", "town", "dorf", "heim", "furt", "stad", "vik", "minster", "field");
    private static final List<String> PERSON_ENDINGS = List.of(
            "son", "sen", "ov", "ova", "ev", "eva", "enko", "yan", "ian", "shvili", "dze", "ski", "sky", "wicz", "vić",
            "vic", "ez", "quist", "oğlu", "zadeh", "elli", "ini");

    private static final List<String> PLACE_LIKE_ENDINGS = List.of(
            "ton", "ham", "ford", "worth", "wick", "bury", "combe", "thorpe", "by", "nagar", "palle", "puram", "patnam",
            "evo", "ovo", "ino", "ice", "ów", "owo", "sund", "holm", "fjord", "köy", "hausen", "hafen", "ingen",
            "stadt", "ona", "ola", "ia", "ina", "sk", "aya", "wala", "gaon", "pool", "wood", "dale", "hurst", "ness",
            "mere", "cester", "gate");
    private static final List<String> PERSON_LIKE_ENDINGS = List.of(
            "mann", "stein", "escu", "ström", "opoulos", "idis", "akis", "chuk", "sson", "ić", "off", "nen", "auskas",
            "etti", "ucci", "ak", "ek", "ik", "lund", "gren", "uddin", "ullah", "wala", "ley", "ers", "man", "witz",
            "baum", "feld", "ara", "ura", "oto", "ashi", "awa", "moto", "uk", "yk", "as", "is", "os", "us");

    private static final List<String> ADJECTIVE_ENDINGS = List.of("an", "ic", "ish", "ese", "ite", "ist", "al");

    private static final Endings ENDINGS = new Endings(
            List.of(PLACE_ENDINGS, PERSON_ENDINGS, PLACE_LIKE_ENDINGS, PERSON_LIKE_ENDINGS, ADJECTIVE_ENDINGS));

    private NameEndings() {}

    /** The groups of which some ending ends a word in small letters. */
    static int of(String word) {
        return ENDINGS.of(word);
    }
}
