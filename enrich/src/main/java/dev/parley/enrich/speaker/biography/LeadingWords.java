package dev.parley.enrich.speaker.biography;

import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.Mention;
import dev.parley.enrich.entity.Titles;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.speaker.noun.Nouns;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.text.word.Tag;
import dev.parley.enrich.text.word.Token;
import org.jspecify.annotations.Nullable;

/** Reads the words that touch a person's name on its left: "Armenian Prime Minister", "the bank's chief economist". */
final class LeadingWords {

    private static final int LONGEST = 14;
    private static final int BRACKET = 6;

    /** What was read, and the first of the words that touch the name. */
    record Found(int first, Biography biography) {}

    private final Document document;
    private final Entities entities;
    private final RoleReader roles;

    LeadingWords(Document document, Entities entities, RoleReader roles) {
        this.document = document;
        this.entities = entities;
        this.roles = roles;
    }

    Found read(Mention person) {
        Sentence sentence = document.sentenceAt(person.first());
        int from = person.first();
        int roleFrom = from;
        int roleEnd = from;
        boolean open = true;
        @Nullable Membership affiliation = null;
        while (from > sentence.first() && person.first() - from < LONGEST) {
            Mention mention = entities.mentionAt(from - 1);
            String implied = Implied.by(document, from - 1);
            int bracket = bracket(from - 1, sentence);
            if (implied != null) {
                affiliation = affiliation == null ? Membership.implied(implied) : affiliation;
                open = from == person.first();
                from--;
                roleFrom = open ? from : roleFrom;
            } else if (mention != null
                    && mention.end() == from
                    && !isPart(mention)
                    && !isRoleNoun(mention)
                    && !isPortfolio(mention, person.first())) {
                if (mention.type() == EntityType.PERSON) {
                    break;
                }
                if (isPosting(mention, sentence)) {
                    from = mention.first()
                            - (document.token(mention.first() - 1).is("the") ? 2 : 1);
                    roleFrom = affiliation == null ? from : roleFrom;
                    continue;
                }
                affiliation = nearer(affiliation, mention);
                from = mention.first();
                int link = link(from, sentence);
                open = link >= 0 && roleFrom == roleEnd;
                if (open) {
                    from = link;
                    roleFrom = link;
                    roleEnd = link;
                }
            } else if (bracket >= 0) {
                from = bracket;
            } else if (isPossessive(from - 1)) {
                affiliation = possessor(from - 1, affiliation);
                break;
            } else if (isRoleWord(from - 1) && !endsBeforeOffice(from - 1, person.first())) {
                from--;
                roleFrom = open ? from : roleFrom;
            } else {
                break;
            }
        }
        return new Found(from, biography(from, roleFrom, roleEnd, affiliation));
    }

    /** Where a bracket of a few words opens that ends at a token and stands behind a role ("an MP (Member of Parliament) Ann Ames"), or -1. */
    private int bracket(int close, Sentence sentence) {
        if (!document.token(close).text().equals(")")) {
            return -1;
        }
        for (int i = close - 1; i > Math.max(sentence.first(), close - BRACKET); i--) {
            if (document.token(i).text().equals("(")) {
                return Nouns.isRole(document.token(i - 1).lower()) ? i : -1;
            }
        }
        return -1;
    }

    /** The "of" that ties a body to the office before it ("Mayor of Elm Ann Ames"), or -1. */
    private int link(int mention, Sentence sentence) {
        int at = mention - 1;
        if (at > sentence.first() && document.token(at).is("the")) {
            at--;
        }
        boolean of = at > sentence.first()
                && (document.token(at).is("of") || document.token(at).is("for"));
        return of
                        && (document.token(at - 1).isCapitalised()
                                || Nouns.isRole(document.token(at - 1).lower()))
                ? at
                : -1;
    }

    /** "Ambassador to Japan": where somebody is posted is no affiliation; "aide to Norwegian President" is no post. */
    private boolean isPosting(Mention mention, Sentence sentence) {
        int to = mention.first() - 1;
        to -= to > sentence.first() && document.token(to).is("the") ? 1 : 0;
        if (to - 1 < sentence.first() || mention.form() == NameForm.ADJECTIVE) {
            return false;
        }
        boolean envoy = document.token(to).is("for")
                && (document.token(to - 1).is("envoy")
                        || to - 2 >= sentence.first() && document.token(to - 2).is("special"));
        boolean charge = document.token(to).is("for")
                && document.token(to - 1).is("minister")
                && mention.type() != EntityType.ORGANIZATION;
        return envoy
                || charge
                || document.token(to).is("to")
                        && Nouns.isRole(document.token(to - 1).lower());
    }

    private Biography biography(int first, int from, int end, @Nullable Membership affiliation) {
        String role = roles.role(from, end);
        String office = affiliation == null && role != null ? Implied.byRole(role) : null;
        Membership known = office == null ? placeOf(role, affiliation) : Membership.implied(office);
        boolean past = roles.isPast(first, end);
        Biography told = new Biography(role, known, roles.gender(from, end), past);
        return known == null ? told.ofBody(owner(first)) : told;
    }

    /** The noun of "the club's manager Ann Ames", before the apostrophe that the words end at. */
    private @Nullable String owner(int first) {
        boolean owned = first > 1 && isPossessive(first - 1);
        String noun = owned ? document.token(first - 2).lower() : "";
        return Nouns.BODY.contains(noun) ? noun : null;
    }

    /** "Elmland Secretary of State": a place that touches a public office is its body. */
    private static @Nullable Membership placeOf(@Nullable String role, @Nullable Membership affiliation) {
        Mention of = affiliation == null ? null : affiliation.mention();
        boolean place = of != null
                && of.type() == EntityType.LOCATION
                && of.form() == NameForm.NAME
                && Nouns.isPublicOffice(role);
        return place && of != null ? Membership.implied(of.text()) : affiliation;
    }

    /** "Human Rights Minister", "Undersecretary of State for Trade": words for what an office is in charge of, no body. */
    private boolean isPortfolio(Mention mention, int end) {
        boolean unknown = mention.type() == EntityType.MISC && mention.actorId() == null;
        if (!unknown) {
            return false;
        }
        int before = mention.first() - 1;
        boolean behind = before > 0 && isBehindOffice(before, mention);
        return behind
                || mention.end() < end
                        && Nouns.PORTFOLIO.contains(
                                document.token(mention.end()).lower());
    }

    /** "Secretary of State for Trade": "of" and one word, or "for" and any, behind an office of a state. */
    private boolean isBehindOffice(int link, Mention mention) {
        boolean of = document.token(link).is("of") && mention.end() - mention.first() == 1;
        if (of) {
            return Nouns.isNationalOffice(document.token(link - 1).text());
        }
        if (!document.token(link).is("for")) {
            return false;
        }
        int from = Math.max(document.sentenceAt(link).first(), link - 3);
        return Nouns.isNationalOffice(document.span(from, link).in(document.text()));
    }

    /** "Economist Ann Ames", "City spokesman": a word of the language that looks like a name. */
    private boolean isRoleNoun(Mention mention) {
        if (mention.end() - mention.first() != 1) {
            return false;
        }
        String word = document.token(mention.first()).lower();
        boolean opens = mention.first() == document.sentenceAt(mention.first()).first();
        return opens && Nouns.isPerson(word) || Nouns.GENERIC.contains(word);
    }

    /** "Yerevan-based": where somebody is based is no affiliation. */
    private boolean isPart(Mention mention) {
        return mention.span().length() < document.token(mention.first()).text().length();
    }

    private static Membership nearer(@Nullable Membership now, Mention found) {
        boolean better = now == null
                || now.mention() != null
                        && (speaksFor(found) && !speaksFor(now.mention())
                                || found.actorId() != null && now.mention().actorId() == null);
        return now == null || better ? Membership.of(found) : now;
    }

    private static boolean speaksFor(Mention mention) {
        return mention.actorId() != null || mention.type() == EntityType.ORGANIZATION;
    }

    private boolean isPossessive(int index) {
        Token token = document.token(index);
        return token.tag() == Tag.POSSESSIVE && token.text().length() <= 2;
    }

    private @Nullable Membership possessor(int apostrophe, @Nullable Membership otherwise) {
        Mention possessor = entities.mentionAt(apostrophe - 1);
        return otherwise == null && possessor != null && possessor.type() != EntityType.PERSON
                ? Membership.of(possessor)
                : otherwise;
    }

    /** "the change Minister Ann Ames announced": a small noun before an office in capitals that is neither its holder's nor its body's. */
    private boolean endsBeforeOffice(int index, int person) {
        Token token = document.token(index);
        boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.NOUN_PLURAL;
        return noun
                && !token.isCapitalised()
                && index + 1 < person
                && document.token(index + 1).isCapitalised()
                && !Nouns.isRole(token.lower())
                && !Nouns.PAST.contains(token.lower())
                && !Nouns.BODY.contains(token.lower())
                && !Nouns.STATE_BODY.contains(token.lower())
                && !Nouns.GOVERNMENT.contains(token.lower());
    }

    private boolean isRoleWord(int index) {
        Token token = document.token(index);
        if (!token.isWord()) {
            return false;
        }
        if (token.is("of") || token.is("for")) {
            return index > 0
                    && (document.token(index - 1).isCapitalised()
                            || Nouns.isRole(document.token(index - 1).lower()));
        }
        if (token.is("and")) {
            return index > 0
                    && document.token(index + 1).tag() == Tag.NOUN
                    && document.token(index - 1).tag() == Tag.NOUN;
        }
        return switch (token.tag()) {
            case NOUN, NOUN_PLURAL, PROPER, ADJECTIVE -> true;
            default ->
                Nouns.isRole(token.lower())
                        || token.isCapitalised() && Titles.get().at(document, index, document.size()) != null;
        };
    }
}
