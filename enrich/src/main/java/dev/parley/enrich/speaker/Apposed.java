package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/** Who is named beside a source, set apart by commas: "the mayor, Ann Ames, said", "Ann Ames, an engineer, said". */
final class Apposed {

    private static final int LONGEST = 12;

    private final SourcePhrase source;
    private final Document document;
    private final Entities entities;

    Apposed(SourcePhrase source, Document document, Entities entities) {
        this.source = source;
        this.document = document;
        this.entities = entities;
    }

    /** "the board's spokesman, shop owner Ann Ames": the person named after a comma, where the core itself names none. */
    @Nullable
    Mention person() {
        return mayIntroduce() || opensWithPlace() ? apposed(EntityType.PERSON) : null;
    }

    /** "Ann Ames, an engineer at the works,", where the source is but what describes the name before it. */
    @Nullable
    Mention describedBefore() {
        boolean body = !source.headIsPerson() && source.headIsIn(Nouns.BODY);
        boolean person = !body && (source.headIsPerson() || isDescription());
        if (source.headMention() != null && !person || source.isPlural() && !person || !person && !body) {
            return null;
        }
        int at = source.first() - 1;
        boolean who = at > 1
                && document.token(at).tag().isFinite()
                && document.token(at - 1).is("who");
        at -= who ? 2 : 0;
        if (at < 1 || !document.isComma(at) || document.sentenceAt(at) != document.sentenceAt(source.first())) {
            return null;
        }
        Mention name = entities.mentionAt(at - 1);
        boolean fits = name != null
                && name.type() == (person ? EntityType.PERSON : EntityType.ORGANIZATION)
                && isPhraseHead(name);
        return fits ? name : null;
    }

    /** "Ann Ames, an old hand from the docks, said": no name of somebody else. */
    private boolean isDescription() {
        Mention head = source.headMention();
        boolean indefinite = source.firstToken().is("a")
                || source.firstToken().is("an")
                || source.firstToken().is("one");
        return indefinite || head != null && head.end() - head.first() == 1 && head.type() != EntityType.LOCATION;
    }

    /** Nothing before the name makes it a part of something else: "a report by Ann Ames, ...". */
    private boolean isPhraseHead(Mention name) {
        for (int i = name.first() - 1; i >= document.sentenceAt(name.first()).first(); i--) {
            Token token = document.token(i);
            if (token.text().equals(",") && i < name.first() - 1) {
                return true;
            }
            if (token.text().equals(",")) {
                return opensWithAdverbial(document.sentenceAt(i));
            }
            if (token.tag().isFinite()) {
                return false;
            }
            if (token.tag() == Tag.PREPOSITION) {
                return token.is("to") && i > 0 && document.token(i - 1).is("according");
            }
        }
        return true;
    }

    /** "Despite this, Ann Ames, an engineer, said", "While some doubted it, Ann Ames, ..." */
    private boolean opensWithAdverbial(Sentence sentence) {
        Token opening = document.token(sentence.first());
        return switch (opening.tag()) {
            case PREPOSITION, SUBORDINATOR, ADVERB, VERB_ING, VERB_PARTICIPLE, CONJUNCTION -> true;
            default -> false;
        };
    }

    /** "the industry paper, the Harbour Herald": the body named after a comma. */
    @Nullable
    Mention body() {
        boolean mayBe = source.headMention() == null && source.headIsIn(Nouns.BODY)
                || source.firstToken().is("one");
        Mention found = mayBe ? apposed(EntityType.ORGANIZATION) : null;
        return found == null && mayBe ? apposed(EntityType.MISC) : found;
    }

    /** "Elm County, Norland, Elm County sheriff Ann Ames". */
    private boolean opensWithPlace() {
        Mention head = source.headMention();
        boolean comma = head != null && source.coreEnd() < source.end() && document.isComma(source.coreEnd());
        return comma
                && head != null
                && (head.type() == EntityType.LOCATION || head.type() == EntityType.ORGANIZATION && ownsARole());
    }

    /** "University of Elm, Norland's chancellor, Ann Ames": behind a comma somebody's office in what the name says. */
    private boolean ownsARole() {
        for (int i = source.coreEnd() + 1;
                i + 1 < source.end() && document.token(i).tag() != Tag.WH;
                i++) {
            if (document.token(i).tag() == Tag.POSSESSIVE) {
                return Nouns.isRole(document.token(i + 1).lower());
            }
        }
        return false;
    }

    private boolean mayIntroduce() {
        Mention head = source.headMention();
        boolean described = SourcePhrase.isArticle(source.firstToken())
                && Nouns.isOffice(source.head().lower());
        boolean named = head != null && !described && (head.type() == EntityType.PERSON || !source.headIsPerson());
        return !named && !source.isPlural() && (described || source.headIsPerson() || source.isDefinite());
    }

    private @Nullable Mention apposed(EntityType type) {
        int depth = 0;
        for (int i = source.coreEnd(); i < source.end() && document.token(i).tag() != Tag.WH; i++) {
            String mark = document.token(i).text();
            depth += mark.equals("(") ? 1 : mark.equals(")") ? -1 : 0;
            if (depth == 0 && mark.equals(",")) {
                Mention found = namedFrom(i, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The name that a comma leads to over descriptions alone. */
    private @Nullable Mention namedFrom(int comma, EntityType type) {
        for (int i = comma + 1; i < Math.min(source.end(), comma + LONGEST); i++) {
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == type) {
                return mention;
            }
            Tag tag = document.token(i).tag();
            boolean goesOn = mention != null
                    || document.token(i).isCapitalised()
                    || tag == Tag.NOUN
                    || tag == Tag.ADJECTIVE
                    || tag == Tag.DETERMINER && i == comma + 1;
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }
}
