package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;

/** The people who are subjects of a sentence outside quotation marks, found once for each sentence. */
final class PersonSubjects {

    private final Document document;
    private final Entities entities;
    private final List<List<Mention>> bySentence;

    PersonSubjects(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
        List<List<Mention>> found = new ArrayList<>(document.sentences().size());
        document.sentences().forEach(s -> found.add(new ArrayList<>(1)));
        for (Mention mention : entities.mentions()) {
            if (mention.type() == EntityType.PERSON
                    && document.quotationAt(mention.first()) == null
                    && isSubject(mention)) {
                found.get(document.sentenceAt(mention.first()).index()).add(mention);
            }
        }
        this.bySentence = found;
    }

    List<Mention> of(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    /** Before a finite verb, an apposition between them left out; or after a verb of saying ("said Ames"). */
    private boolean isSubject(Mention mention) {
        Sentence sentence = document.sentenceAt(mention.first());
        int at = mention.end();
        if (at < sentence.end() && document.token(at).tag() == Tag.POSSESSIVE) {
            return false;
        }
        if (isVerb(at, sentence)) {
            return true;
        }
        if (at < sentence.end() && document.token(at).text().equals(",")) {
            int close = nextComma(at + 1, sentence);
            return close > 0 && isVerb(close + 1, sentence);
        }
        return isInverted(mention, sentence);
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
        return verb.tag() == Tag.VERB_PAST && (verb.is("said") || verb.is("wrote") || verb.is("added"));
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
            if (document.token(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
