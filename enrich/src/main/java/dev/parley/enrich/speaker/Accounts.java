package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.text.Document;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose the accounts are that an article quotes posts of: "@AnnAmes2" is Ann Ames's, and whoever posted by it before posts again. */
final class Accounts {

    /** A word of a name that an account's name must hold, in letters. */
    private static final int TELLING = 6;

    private final Document document;
    private final Entities entities;
    private final People people;
    private final Map<String, Speaker> known = new HashMap<>();

    Accounts(Document document, Entities entities, People people) {
        this.document = document;
        this.entities = entities;
        this.people = people;
    }

    /** The account before a post's words; null where none is. */
    @Nullable
    String of(Attribution post) {
        int first = document.paragraphAt(document.tokenAt(post.content().get(0).begin()))
                .first();
        String word = document.token(first).text();
        int at = word.indexOf('@');
        return at < 0 ? null : word.substring(at);
    }

    /** Whose an account is known to be, or is by its name; null where nothing tells. */
    @Nullable
    Speaker owner(String account) {
        Speaker before = known.get(account);
        return before != null ? before : byName(account);
    }

    void learn(String account, Speaker speaker) {
        if (speaker.entity() >= 0) {
            known.putIfAbsent(account, speaker);
        }
    }

    private @Nullable Speaker byName(String account) {
        String letters = letters(account);
        Entity only = null;
        for (Entity entity : entities.entities()) {
            boolean somebody = entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION;
            if (somebody && fits(entity.name(), letters)) {
                if (only != null) {
                    return null;
                }
                only = entity;
            }
        }
        if (only == null) {
            return null;
        }
        return only.type() == EntityType.PERSON
                ? Speaker.person(only, account, people.of(only), "name")
                : Speaker.body(only, account, "name");
    }

    private static boolean fits(String name, String account) {
        String whole = letters(name);
        if (account.length() >= TELLING && whole.contains(account)) {
            return true;
        }
        for (String word : name.split(" ")) {
            String part = letters(word);
            if (part.length() >= TELLING && account.contains(part)) {
                return true;
            }
        }
        return whole.length() >= TELLING && account.contains(whole);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
