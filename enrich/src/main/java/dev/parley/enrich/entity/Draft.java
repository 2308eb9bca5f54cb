package dev.parley.enrich.entity;

import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.entity.registry.KnownActor;
import dev.parley.enrich.entity.registry.NameForm;
import dev.parley.enrich.entity.registry.NameTable;
import dev.parley.enrich.text.word.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name while it is being worked on; one call of the finder owns it. */
final class Draft {

    final int first;
    final int end;
    final Span span;
    final String text;
    /** What the registry or the gazetteer says; null for a name that neither knows. */
    final NameTable.@Nullable Entry known;
    /** The title before it, null without one. */
    final Titles.@Nullable Title title;

    EntityType type = EntityType.MISC;
    NameForm form = NameForm.NAME;

    @Nullable
    KnownActor actor;
    /** Whether more than the name's own looks speak for its type. */
    boolean sure;

    /** What its signs add up to, by type; null for a name that is known. */
    double @Nullable [] sums;

    int entity = -1;

    private @Nullable String personKey;

    Draft(int first, int end, Span span, String text, NameTable.@Nullable Entry known, Titles.@Nullable Title title) {
        this.first = first;
        this.end = end;
        this.span = span;
        this.text = text;
        this.known = known;
        this.title = title;
    }

    /** {@link PersonName#key} of its text. */
    String personKey() {
        if (personKey == null) {
            personKey = PersonName.key(text);
        }
        return personKey;
    }

    int size() {
        return end - first;
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    /** The name in lower case, without an article. */
    String bareName() {
        String name = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return name.startsWith("the ") ? name.substring(4) : name;
    }
}
