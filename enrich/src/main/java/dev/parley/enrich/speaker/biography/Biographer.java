package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.text.Document;

/**
 * Reads roles and affiliations beside a person's name: right before it ("Armenian Prime Minister Nikol ..."), before it and a
 * comma ("the bank's chief economist, Ann ...") and after it (", an economist at the bank,"; "of the Road Board").
 */
public final class Biographer {

    private final LeadingWords words;
    private final LeadingPhrase phrase;
    private final TrailingWords trailing;

    public Biographer(Document document, Entities entities) {
        RoleReader roles = new RoleReader(document);
        this.words = new LeadingWords(document, entities, roles);
        this.phrase = new LeadingPhrase(document, entities, roles);
        this.trailing = new TrailingWords(document, entities, roles);
    }

    public Biography read(Mention person) {
        LeadingWords.Found before = words.read(person);
        return before.biography()
                .withoutMerePlace()
                .orElse(phrase.read(before.first(), person).withoutMerePlace())
                .orElse(trailing.read(person))
                .withoutMerePlace()
                .withoutGuess();
    }
}
