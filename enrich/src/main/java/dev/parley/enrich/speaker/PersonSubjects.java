package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.NounPhrase;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The people who are subjects of a sentence outside quotation marks, or possessors in one, found once for each sentence. */
final class PersonSubjects {

    private static final Set<String> SAYING = Set.of("said", "wrote", "added");

    private final Document document;
    private final Entities entities;
    private final List<List<Mention>> subjects;
    private final List<List<Mention>> possessors;

    PersonSubjects(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
        this.subjects = empty(document.sentences().size());
        this.possessors = empty(document.sentences().size());
        for (Mention mention : entities.mentions()) {
            if (mention.type() == EntityType.PERSON && document.quotationAt(mention.first()) == null) {
                int sentence = document.sentenceAt(mention.first()).index();
                if (isPossessor(mention)) {
                    possessors.get(sentence).add(mention);
                } else if (isSubject(mention)) {
                    subjects.get(sentence).add(mention);
                }
            }
        }
    }

    private static List<List<Mention>> empty(int size) {
        List<List<Mention>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(1));
        }
        return lists;
    }

    List<Mention> of(Sentence sentence) {
        return subjects.get(sentence.index());
    }

    /** "Ames's husband left": Ames. */
    List<Mention> possessorsOf(Sentence sentence) {
        return possessors.get(sentence.index());
    }

    private boolean isPossessor(Mention mention) {
        int at = mention.end();
        return document.isTag(at, Tag.POSSESSIVE) && document.sentenceAt(at) == document.sentenceAt(mention.first());
    }

    /** Before a finite verb, an apposition on either side left out; or after a verb of saying ("said Ames"). */
    private boolean isSubject(Mention mention) {
        Sentence sentence = document.sentenceAt(mention.first());
        if (mention.first() > sentence.first()
                && document.token(mention.first() - 1).tag() == Tag.WH) {
            return false;
        }
        int at = overPlace(mention.end(), sentence);
        if (isVerb(at, sentence)) {
            return true;
        }
        if (at < sentence.end() && document.isComma(at)) {
            if (isVerb(at + 1, sentence)) {
                return true;
            }
            int close = nextComma(at + 1, sentence);
            return close > 0 && isVerb(close + 1, sentence);
        }
        return isInverted(mention, sentence);
    }

    /** "Ames of the Road Board said". */
    private int overPlace(int at, Sentence sentence) {
        if (at + 1 >= sentence.end() || document.token(at).tag() != Tag.PREPOSITION) {
            return at;
        }
        NounPhrase phrase = document.nounPhraseAt(at + 1);
        Mention mention = entities.mentionAt(at + 1);
        boolean named = mention != null || phrase != null && entities.mentionAt(phrase.head()) != null;
        return named && phrase != null && phrase.first() == at + 1 ? phrase.end() : at;
    }

    private boolean isInverted(Mention mention, Sentence sentence) {
        int before = mention.first() - 1;
        while (before >= sentence.first() && document.token(before).isCapitalised()) {
            before--;
        }
        if (before < sentence.first()) {
            return false;
        }
        Token verb = document.token(before);
        return verb.tag() == Tag.VERB_PAST && SAYING.contains(verb.lower());
    }

    private boolean isVerb(int from, Sentence sentence) {
        int at = from;
        while (at < sentence.end() && at < from + 3 && document.token(at).tag() == Tag.ADVERB) {
            at++;
        }
        return at < sentence.end() && document.token(at).tag().isFinite();
    }

    private int nextComma(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.end(), from + 25); i++) {
            if (document.isComma(i)) {
                return i;
            }
        }
        return -1;
    }
}
