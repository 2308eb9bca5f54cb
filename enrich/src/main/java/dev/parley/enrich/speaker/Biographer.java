package dev.parley.enrich.speaker;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.EntityType;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.NameForm;
import dev.parley.enrich.entity.Titles;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.Tag;
import dev.parley.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads roles and affiliations beside a person's name: before it ("Armenian Prime Minister Nikol ...", "the bank's chief
 * economist Ann ...") and after it (", an economist at the bank,"; ", who leads the party,"; "of the Road Board").
 */
final class Biographer {

    private static final int LONGEST = 14;

    private final Document document;
    private final Entities entities;

    Biographer(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
    }

    Biography read(Mention person) {
        return before(person).orElse(after(person));
    }

    private Biography before(Mention person) {
        Sentence sentence = document.sentenceAt(person.first());
        int from = person.first();
        Mention affiliation = null;
        int roleFrom = from;
        while (from > sentence.first() && person.first() - from < LONGEST) {
            Mention mention = entities.mentionAt(from - 1);
            if (mention != null && mention.end() == from && !isPart(mention)) {
                if (mention.type() == EntityType.PERSON) {
                    break;
                }
                affiliation = nearer(affiliation, mention);
                from = mention.first();
                continue;
            }
            Token token = document.token(from - 1);
            if (token.tag() == Tag.POSSESSIVE && token.text().length() <= 2) {
                affiliation = possessor(from - 1, affiliation);
                break;
            }
            if (!isRoleWord(from - 1)) {
                break;
            }
            from--;
            roleFrom = affiliation == null ? from : roleFrom;
        }
        return new Biography(role(roleFrom, person.first()), affiliation);
    }

    /** "Yerevan-based": where somebody is based is no affiliation. */
    private boolean isPart(Mention mention) {
        return mention.span().length() < document.token(mention.first()).text().length();
    }

    private static Mention nearer(@Nullable Mention now, Mention found) {
        return now == null || speaksFor(found) && !speaksFor(now) ? found : now;
    }

    private static boolean speaksFor(Mention mention) {
        return mention.actorId() != null || mention.type() == EntityType.ORGANIZATION;
    }

    private @Nullable Mention possessor(int apostrophe, @Nullable Mention otherwise) {
        Mention possessor = entities.mentionAt(apostrophe - 1);
        return otherwise == null && possessor != null && possessor.type() != EntityType.PERSON ? possessor : otherwise;
    }

    private boolean isRoleWord(int index) {
        Token token = document.token(index);
        if (!token.isWord()) {
            return false;
        }
        if (token.is("of") || token.is("for")) {
            return index > 0 && document.token(index - 1).isCapitalised();
        }
        return switch (token.tag()) {
            case NOUN, PROPER, ADJECTIVE -> !isVerbLike(token);
            default -> token.isCapitalised() && Titles.get().at(document, index, document.size()) != null;
        };
    }

    private static boolean isVerbLike(Token token) {
        return token.tag().isVerb();
    }

    private @Nullable String role(int start, int end) {
        int from = start < end && document.token(start).is("fellow") ? start + 1 : start;
        Titles.Title title = Titles.get().at(document, from, end);
        if (from >= end
                || title != null
                        && title.kind() == Titles.Kind.COURTESY
                        && from + title.words().size() == end) {
            return null;
        }
        String words = document.span(from, end).in(document.text());
        return holdsRole(from, end) ? words : null;
    }

    private boolean holdsRole(int from, int end) {
        for (int i = from; i < end; i++) {
            Token token = document.token(i);
            if (Nouns.ROLE.contains(token.lower())
                    || Nouns.SPOKESPERSON.contains(token.lower())
                    || Titles.get().at(document, i, end) != null) {
                return true;
            }
        }
        return false;
    }

    private Biography after(Mention person) {
        Sentence sentence = document.sentenceAt(person.first());
        int at = person.end();
        if (!sentence.contains(at + 1)) {
            return Biography.EMPTY;
        }
        Token link = document.token(at);
        if (link.text().equals(",")) {
            return apposition(at + 1, sentence);
        }
        if (link.is("of") || link.is("from") || link.is("with")) {
            return new Biography(null, organisationAt(at + 1, sentence));
        }
        return Biography.EMPTY;
    }

    private Biography apposition(int from, Sentence sentence) {
        int end = from;
        int roleEnd = -1;
        Mention affiliation = null;
        while (end < sentence.end() && end - from < 2 * LONGEST) {
            Token token = document.token(end);
            if (endsApposition(token, end, from)) {
                break;
            }
            Mention mention = entities.mentionAt(end);
            if (mention != null && mention.type() != EntityType.PERSON) {
                affiliation = better(affiliation, mention);
                roleEnd = roleEnd < 0 && end > from ? end : roleEnd;
                end = mention.end();
                continue;
            }
            end++;
        }
        String role = appositionRole(from, roleEnd < 0 ? end : roleEnd);
        boolean heads = document.token(from).is("who");
        if (!heads && !opensNounPhrase(document.token(from).tag())) {
            return Biography.EMPTY;
        }
        return role == null && !heads ? Biography.EMPTY : new Biography(role, affiliation);
    }

    private static boolean opensNounPhrase(Tag tag) {
        return switch (tag) {
            case DETERMINER, ADJECTIVE, NOUN, PROPER, POSSESSIVE, NUMBER -> true;
            default -> false;
        };
    }

    /** A body outranks the state or place that it stands in: "one of the leaders of Norway's Sea Party". */
    private static Mention better(@Nullable Mention now, Mention found) {
        if (now == null) {
            return found;
        }
        boolean body = found.type() == EntityType.ORGANIZATION;
        return body && now.type() != EntityType.ORGANIZATION ? found : now;
    }

    private boolean endsApposition(Token token, int at, int from) {
        if (token.text().equals(",") || token.text().equals(";") || token.text().equals("(")) {
            return true;
        }
        boolean relative = document.token(from).is("who");
        return !relative && at > from && (token.tag().isFinite() || token.tag() == Tag.WH);
    }

    /** The role's words, without article and what hangs on the role. */
    private @Nullable String appositionRole(int from, int end) {
        int first = from;
        while (first < end
                && (document.token(first).tag() == Tag.DETERMINER
                        || document.token(first).is("fellow"))) {
            first++;
        }
        int last = end;
        while (last > first && !endsRole(last - 1)) {
            last--;
        }
        if (last <= first || document.token(first).is("who") || !holdsRole(first, last)) {
            return null;
        }
        return document.span(first, last).in(document.text());
    }

    private boolean endsRole(int index) {
        Tag tag = document.token(index).tag();
        return tag == Tag.NOUN || tag == Tag.NOUN_PLURAL || tag == Tag.PROPER;
    }

    private @Nullable Mention organisationAt(int from, Sentence sentence) {
        int at = sentence.contains(from) && document.token(from).is("the") ? from + 1 : from;
        Mention mention = entities.mentionAt(at);
        boolean fits =
                mention != null && (mention.type() == EntityType.ORGANIZATION || mention.form() == NameForm.SEAT);
        return fits ? mention : null;
    }
}
