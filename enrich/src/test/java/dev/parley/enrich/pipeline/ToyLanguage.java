package dev.parley.enrich.pipeline;

import dev.parley.enrich.actor.SpeakingActor;
import dev.parley.enrich.entity.Entities;
import dev.parley.enrich.entity.registry.EntityType;
import dev.parley.enrich.language.Knowledge;
import dev.parley.enrich.language.Language;
import dev.parley.enrich.language.TextReader;
import dev.parley.enrich.language.TextReading;
import dev.parley.enrich.quote.Attribution;
import dev.parley.enrich.quote.Kind;
import dev.parley.enrich.quote.cue.CueClass;
import dev.parley.enrich.speaker.Speaker;
import dev.parley.enrich.stance.Stance;
import dev.parley.enrich.stance.StanceClassifier;
import dev.parley.enrich.stance.judge.Polarity;
import dev.parley.enrich.stance.judge.Verdict;
import dev.parley.enrich.text.Document;
import dev.parley.enrich.text.Sentence;
import dev.parley.enrich.time.Circumstances;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language of one rule: in "Lena qua moro kalu." Lena says "moro kalu"; "moro" is what she is for. */
public final class ToyLanguage implements Language {

    @Override
    public Set<String> tags() {
        return Set.of("x-test");
    }

    @Override
    public Document document(String text) {
        return Document.of(text);
    }

    @Override
    public TextReader reader(Knowledge knowledge) {
        return text -> new Reading(Document.of(text));
    }

    @Override
    public StanceClassifier classifier(dev.parley.enrich.vectors.@Nullable WordEncoder encoder) {
        return (document, target, holder) ->
                Verdict.of(target.in(document.text()).equals("moro") ? 1 : 0);
    }

    private record Reading(Document document) implements TextReading {

        @Override
        public Entities names() {
            return new Entities(List.of(), List.of(), document.size());
        }

        @Override
        public List<Attribution> statements() {
            List<Attribution> found = new ArrayList<>();
            for (Sentence sentence : document.sentences()) {
                int cue = sentence.first() + 1;
                if (sentence.size() > 3 && document.token(cue).is("qua")) {
                    found.add(new Attribution(
                            Kind.INDIRECT,
                            CueClass.SPEECH,
                            List.of(document.span(sentence.first(), cue)),
                            List.of(document.span(cue, cue + 1)),
                            List.of(document.span(cue + 1, sentence.end() - 1)),
                            "qua",
                            0.5,
                            false,
                            false));
                }
            }
            return found;
        }

        @Override
        public List<Speaker> speakers(List<Attribution> statements) {
            return statements.stream().map(this::speaker).toList();
        }

        private Speaker speaker(Attribution statement) {
            String name = statement.source().get(0).in(document.text());
            return new Speaker(name, name, EntityType.PERSON, -1, null, null, null, "name");
        }

        @Override
        public List<Circumstances> circumstances(
                List<Attribution> statements, List<Speaker> speakers, @Nullable Instant publishedAt) {
            return statements.stream()
                    .map(statement -> new Circumstances(null, null))
                    .toList();
        }

        @Override
        public SpeakingActor actor(Speaker speaker) {
            return new SpeakingActor(null, null);
        }

        @Override
        public List<List<Stance>> stances(List<Attribution> statements, List<SpeakingActor> holders) {
            return statements.stream().map(this::stances).toList();
        }

        private List<Stance> stances(Attribution statement) {
            var content = statement.content().get(0);
            return content.in(document.text()).startsWith("moro")
                    ? List.of(new Stance("moro", "moro", content, Polarity.SUPPORT, 1, false, List.of()))
                    : List.of();
        }
    }
}
