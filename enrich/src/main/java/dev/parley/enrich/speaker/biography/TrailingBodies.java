package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies named behind a person: "of the Norwegian Red Cross", ", director, Harbour Centre,". */
final class TrailingBodies {

    private static final Set<String> LINKS = Set.of("and", "of", "for");

    private static final int LONGEST = 28;
    private static final int DESCRIPTION = 6;

    private final Document document;
    private final Entities entities;
    private final RoleReader roles;

    TrailingBodies(Document document, Entities entities, RoleReader roles) {
        this.document = document;
        this.entities = entities;
        this.roles = roles;
    }

    /** "Ann Ames, director, Harbour Centre,": the body that stands alone between commas behind a role. */
    Biography bareBody(int from, Sentence sentence) {
        Mention body = named(sentence.contains(from) && document.token(from).is("the") ? from + 1 : from, sentence);
        boolean alone = body != null
                && (body.type() == EntityType.ORGANIZATION
                        || body.type() == EntityType.MISC && body.form() == NameForm.NAME
                        || isNobody(body))
                && (body.end() >= sentence.end()
                        || document.token(body.end()).tag() == Tag.PUNCTUATION
                        || document.token(body.end()).tag().isFinite());
        return alone && body != null ? new Biography(null, Membership.of(body), Gender.UNKNOWN) : Biography.EMPTY;
    }

    /** The last name of a row of capitalised words: "Harbour and Coast Centre". */
    private @Nullable Mention named(int from, Sentence sentence) {
        Mention last = null;
        for (int i = from; i < Math.min(sentence.end(), from + LONGEST); i++) {
            Mention mention = entities.mentionAt(i);
            boolean goesOn = mention != null || document.token(i).isCapitalised() || i > from && isInName(i);
            if (!goesOn) {
                return last;
            }
            last = mention != null ? mention : last;
        }
        return last;
    }

    private boolean isInName(int at) {
        Token token = document.token(at);
        return LINKS.contains(token.lower());
    }

    /** A body outranks the state or place that it stands in: "one of the leaders of Norway's Sea Party". */
    @Nullable
    Mention affiliation(int from, int end) {
        Mention best = null;
        for (int i = from; i < end; i++) {
            Mention mention = entities.mentionAt(i);
            if (mention == null || mention.type() == EntityType.PERSON || isPosting(mention)) {
                continue;
            }
            boolean body = mention.type() == EntityType.ORGANIZATION;
            best = best == null || body && best.type() != EntityType.ORGANIZATION ? mention : best;
            i = mention.end() - 1;
        }
        return best;
    }

    /** "ambassador to the United Nations": where somebody is posted is no affiliation. */
    private boolean isPosting(Mention mention) {
        int before = mention.first() - 1;
        before -= document.token(before).is("the") ? 1 : 0;
        return document.token(before).is("to");
    }

    /** "of the worldwide group Harbour Watch", "of the Norwegian Red Cross": what leads to the body's name. */
    private boolean isDescription(int at) {
        Mention mention = entities.mentionAt(at);
        Token token = document.token(at);
        if (mention != null) {
            boolean owner = mention.end() < document.size()
                    && document.token(mention.end()).tag() == Tag.POSSESSIVE;
            return mention.form() == NameForm.ADJECTIVE || owner && mention.type() != EntityType.PERSON;
        }
        return token.is("the")
                || token.is("a")
                || token.tag() == Tag.POSSESSIVE
                || !token.isCapitalised()
                        && (token.tag() == Tag.NOUN || token.tag() == Tag.ADJECTIVE || token.tag() == Tag.ADVERB);
    }

    /** The body that words such as "of the" lead to. */
    @Nullable
    Mention bodyAt(int from, Sentence sentence) {
        int at = from;
        Mention owner = null;
        while (sentence.contains(at + 1) && at - from < DESCRIPTION && isDescription(at)) {
            Mention described = entities.mentionAt(at);
            owner = described == null ? owner : described;
            at = described == null ? at + 1 : described.end();
        }
        Mention mention = entities.mentionAt(at);
        if (mention == null && owner != null && owner.type() == EntityType.ORGANIZATION) {
            return owner;
        }
        boolean fits = mention != null
                && (mention.type() == EntityType.ORGANIZATION
                        || (mention.type() == EntityType.MISC || isNobody(mention))
                                && mention.form() == NameForm.NAME
                                && (mention.end() - mention.first() > 1 || mention.hasInnerCapital()));
        return fits ? mention : null;
    }

    /** A name of several words that the text gives no title, gender or shorter form: behind "of" or a role no person's. */
    private boolean isNobody(Mention mention) {
        var entity = entities.entityOf(mention);
        return mention.type() == EntityType.PERSON
                && mention.actorId() == null
                && entity.gender() == Gender.UNKNOWN
                && entity.name().equals(mention.text())
                && roles.role(Math.max(0, mention.first() - 1), mention.first()) == null;
    }
}
