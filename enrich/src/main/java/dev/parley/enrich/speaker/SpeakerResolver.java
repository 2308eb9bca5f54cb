package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Entity;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.Gender;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.speaker.biography.Membership;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import dev.parley.enrich.text.word.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells who made each statement of a document. One resolver a document; attributions are resolved in text order, since a
 * pronoun looks back at the sources before it.
 */
public final class SpeakerResolver {

    private final Document document;
    private final Entities entities;
    private final Pronouns pronouns;
    private final People people;
    private final NounSources nouns;
    private final NamedSources named;
    private final SubjectAgain subjectAgain;
    private final Allegiance allegiance;
    private final Accounts accounts;
    private final List<Speaker> resolved = new ArrayList<>();
    /** The sentence in which a pronoun last named somebody without a name; -1 where none has. */
    private int unnamedAt = -1;

    private SpeakerResolver(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
        this.people = new People(document, entities);
        PersonSubjects subjects = new PersonSubjects(document, entities);
        Genders genders = new Genders(document, entities, people, subjects);
        this.pronouns = new Pronouns(document, entities, subjects, genders);
        HomeState home = new HomeState(document, entities);
        BodiesAgain bodies = new BodiesAgain(document, entities, people, home, resolved);
        this.nouns = new NounSources(document, entities, people, pronouns, bodies, resolved);
        this.subjectAgain = new SubjectAgain(document, entities, subjects, nouns);
        this.allegiance = new Allegiance(document, entities, people, home);
        this.accounts = new Accounts(document, entities, people);
        this.named = new NamedSources(document, entities, people, bodies);
    }

    /** The speaker of each attribution, in the same order. */
    public static List<Speaker> resolve(Document document, Entities entities, List<Attribution> attributions) {
        SpeakerResolver resolver = new SpeakerResolver(document, entities);
        for (Attribution attribution : attributions) {
            resolver.resolved.add(
                    resolver.allegiance.complete(resolver.withOwner(resolver.speaker(attribution), attribution)));
        }
        return List.copyOf(resolver.resolved);
    }

    private Speaker speaker(Attribution attribution) {
        String account = attribution.rule().equals("post") ? accounts.of(attribution) : null;
        if (account == null) {
            return bySource(attribution);
        }
        Speaker owner = accounts.owner(account);
        Speaker speaker = owner != null ? owner : bySource(attribution);
        accounts.learn(account, speaker);
        return speaker;
    }

    private Speaker bySource(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            Mention subject = attribution.rule().equals("seeming") ? subject(attribution) : null;
            return subject == null ? Speaker.unresolved(null, "no source in the text") : bearer(subject);
        }
        SourcePhrase source =
                SourcePhrase.of(document, entities, attribution.source().get(0));
        Speaker pronoun = source.isOneWord() ? pronoun(source) : null;
        if (pronoun != null) {
            return pronoun;
        }
        if (source.joinsNames()) {
            return Speaker.unnamed(source.coreText(), EntityType.GROUP, null, null, "several");
        }
        Apposed beside = source.apposed();
        Mention described = beside.describedBefore();
        if (described != null) {
            return named.withRole(named.resolve(source, described), source);
        }
        Mention apposed = beside.person();
        if (apposed != null) {
            return named.withRole(named.resolve(source, apposed), source);
        }
        Mention body = beside.body();
        if (body != null) {
            return named.resolve(source, body);
        }
        Mention head = source.headMention();
        Entity somebody = head != null && isSomebodyFrom(head, source)
                ? pronouns.described(source.first(), Gender.UNKNOWN, resolved)
                : null;
        if (somebody != null) {
            return Speaker.person(somebody, source.text(), people.of(somebody), "role");
        }
        if (head != null && head.form() != NameForm.ADJECTIVE) {
            Entity namesake = namesake(head, attribution);
            return namesake == null
                    ? named.resolve(source, head)
                    : Speaker.person(namesake, source.text(), people.of(namesake), "name");
        }
        return nouns.resolve(source);
    }

    /** "Lena and Tom Ames ... Ames said she was tired": of those who share a bare surname, the one that the content's "she" fits. */
    private @Nullable Entity namesake(Mention head, Attribution attribution) {
        Entity named = entities.entityOf(head);
        if (named.type() != EntityType.PERSON || head.end() - head.first() != 1) {
            return null;
        }
        Token first =
                document.token(document.tokenAt(attribution.content().get(0).begin()));
        Gender gender = first.is("she") ? Gender.FEMALE : first.is("he") ? Gender.MALE : Gender.UNKNOWN;
        if (gender == Gender.UNKNOWN || named.gender().agreesWith(gender)) {
            return null;
        }
        Entity only = null;
        for (Entity other : entities.entities()) {
            boolean shares = other.type() == EntityType.PERSON
                    && other.name().endsWith(" " + head.text())
                    && other.gender() == gender;
            if (shares && only != null) {
                return null;
            }
            only = shares ? other : only;
        }
        return only;
    }

    /** "His lawyer, Ann Ames,", "her office": who speaks for the person that the pronoun means. */
    private Speaker withOwner(Speaker speaker, Attribution attribution) {
        if (speaker.affiliation() != null || attribution.source().isEmpty()) {
            return speaker;
        }
        Token first =
                document.token(document.tokenAt(attribution.source().get(0).begin()));
        Gender gender = first.is("his") ? Gender.MALE : first.is("her") ? Gender.FEMALE : Gender.UNKNOWN;
        boolean speaksFor = gender != Gender.UNKNOWN && !speaker.isSpokesperson() && speaksForOwner(speaker);
        Entity owner = speaksFor ? pronouns.person(first.index(), gender, resolved) : null;
        return owner == null || owner.index() == speaker.entity()
                ? speaker
                : speaker.with(
                        Membership.of(entities.mentions().get(owner.mentions().get(0))));
    }

    private static boolean speaksForOwner(Speaker speaker) {
        String words = speaker.role() != null ? speaker.role() : speaker.entity() < 0 ? speaker.name() : null;
        return words != null && Nouns.speaksForOwner(words);
    }

    /** "The Portuguese said", in a text that has no more to say about Portugal. */
    private boolean isSomebodyFrom(Mention head, SourcePhrase source) {
        return !head.text().endsWith("s")
                && (head.form() == NameForm.ADJECTIVE || head.form() == NameForm.PEOPLE)
                && source.firstToken().is("the")
                && source.coreEnd() - source.first() == 2
                && source.isBare()
                && document.token(head.first()).tag() != Tag.NOUN_PLURAL
                && entities.entityOf(head).mentions().size() == 1;
    }

    /** "Moscow appeared to accept it": the reporter tells the side of whoever is the subject, the content's first piece. */
    private @Nullable Mention subject(Attribution attribution) {
        int last = document.tokenAt(attribution.content().get(0).end() - 1);
        Mention mention = entities.mentionAt(last);
        boolean actor = mention != null
                && mention.type() != EntityType.MISC
                && (mention.type() != EntityType.LOCATION
                        || mention.form() == NameForm.CAPITAL
                        || mention.form() == NameForm.SEAT)
                && mention.form() != NameForm.ADJECTIVE;
        return actor ? mention : null;
    }

    private Speaker bearer(Mention mention) {
        SourcePhrase phrase = SourcePhrase.of(document, entities, mention.span());
        return named.resolve(phrase, mention);
    }

    private @Nullable Speaker pronoun(SourcePhrase source) {
        Token token = source.firstToken();
        if (token.isAllCaps()) {
            return null;
        }
        return switch (token.lower()) {
            case "he", "his", "him" -> person(source, Gender.MALE);
            case "she", "her" -> person(source, Gender.FEMALE);
            case "it", "its" -> body(source, false);
            case "they", "their", "them" -> body(source, true);
            case "himself", "herself", "itself", "themselves" -> emphatic(source);
            case "who", "which", "that" -> relative(source);
            case "this", "these", "there", "what" -> Speaker.unresolved(token.text(), "a pronoun that names nobody");
            case "i", "we", "you", "me", "us", "my", "our" ->
                Speaker.unresolved(token.text(), "first or second person");
            default -> null;
        };
    }

    private Speaker person(SourcePhrase source, Gender gender) {
        String mention = source.firstToken().text();
        Speaker described = chained(source.first(), gender);
        if (described == null) {
            described = subjectAgain.person(source.first(), gender);
        }
        if (described != null) {
            unnamedAt = document.sentenceAt(source.first()).index();
            return described;
        }
        Entity entity = pronouns.person(source.first(), gender, resolved);
        if (entity == null) {
            return Speaker.unresolved(mention, "no person that the pronoun fits");
        }
        return Speaker.person(entity, mention, people.of(entity), "pronoun");
    }

    /** "She said ... She added": the one without a name whom a pronoun meant in the sentence before. */
    private @Nullable Speaker chained(int token, Gender gender) {
        int sentence = document.sentenceAt(token).index();
        boolean next = unnamedAt >= 0 && sentence - unnamedAt <= 2 && pronouns.goesOn(token, gender);
        Speaker last = resolved.isEmpty() ? null : resolved.get(resolved.size() - 1);
        return next && last != null && (last.type() == EntityType.PERSON && last.entity() < 0 || last.isSpokesperson())
                ? last
                : null;
    }

    /** "Ames herself said": the name before it. */
    private @Nullable Speaker emphatic(SourcePhrase source) {
        Mention before = entities.mentionAt(source.first() - 1);
        return before == null ? null : named.resolve(source, before);
    }

    private Speaker body(SourcePhrase source, boolean plural) {
        Speaker subject = plural ? subjectAgain.people(source.first()) : subjectAgain.body(source.first(), named);
        Speaker before = subject != null ? subject : pronouns.body(resolved, plural);
        String mention = source.firstToken().text();
        if (before == null) {
            return Speaker.unresolved(
                    mention, plural ? "no group that the pronoun fits" : "no body that the pronoun fits");
        }
        return before.mentioned(mention);
    }

    /** The name before a relative pronoun; "who" looks for a person beyond a place or body ("Ames of Oslo, who ..."). */
    private @Nullable Mention whom(SourcePhrase source, int last) {
        Mention nearest = entities.mentionAt(last);
        if (nearest == null || !source.firstToken().is("who") || nearest.type() == EntityType.PERSON) {
            return nearest;
        }
        for (int i = last; i >= Math.max(document.sentenceAt(last).first(), last - 20); i--) {
            if (document.token(i).tag().isFinite()) {
                break;
            }
            Mention mention = entities.mentionAt(i);
            if (mention != null && mention.type() == EntityType.PERSON) {
                return mention;
            }
        }
        return null;
    }

    /** "the man who said": whoever stands before the pronoun. */
    private @Nullable Speaker relative(SourcePhrase source) {
        int at = source.first() - 1;
        if (at >= 0 && document.isComma(at)) {
            at--;
        }
        boolean age = at > 1 && document.token(at).kind() == TokenKind.NUMBER && document.isComma(at - 1);
        at -= age ? 2 : 0;
        Mention before = whom(source, at);
        if (before != null) {
            return named.resolve(source, before);
        }
        var phrase = at < 0 ? null : document.nounPhraseAt(at);
        if (phrase == null) {
            return Speaker.unresolved(source.firstToken().text(), "nobody before the relative pronoun");
        }
        SourcePhrase noun = SourcePhrase.of(document, entities, document.span(phrase.first(), phrase.end()));
        return nouns.resolve(noun);
    }
}
