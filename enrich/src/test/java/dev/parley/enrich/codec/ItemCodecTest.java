package dev.parley.enrich.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.ActorType;
import dev.parley.avro.CueClass;
import dev.parley.avro.DateSource;
import dev.parley.avro.IdBasis;
import dev.parley.avro.NewsItem;
import dev.parley.avro.Polarity;
import dev.parley.avro.Span;
import dev.parley.avro.StatementKind;
import dev.parley.avro.TargetType;
import dev.parley.enrich.Fixtures;
import dev.parley.enrich.pipeline.Extraction;
import dev.parley.enrich.pipeline.Extractor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemCodecTest {
    private static final Instant FETCHED = Instant.parse("2026-03-05T17:10:00Z");

    private static NewsItem bare() {
        return NewsItem.newBuilder()
                .setItemId("i")
                .setUrl("https://a.example/x")
                .setText("Text.")
                .setFetchedAt(FETCHED)
                .setContentHash("h")
                .setSource("s")
                .build();
    }

    @Test
    void shouldLetTheTimeOfFetchingStandInAsFetchedAndReadNoDayFromIt() {
        var article = ItemCodec.article(bare());
        var tagged = ItemCodec.tagged(bare(), Fixtures.extraction(article), "v1");

        assertThat(article.publishedAt()).isNull();
        assertThat(tagged.getPublishedAt()).isEqualTo(FETCHED);
        assertThat(tagged.getPublishedAtSource()).isEqualTo(DateSource.FETCHED);
        assertThat(article.url()).isEqualTo("https://a.example/x");
        assertThat(article.language()).isNull();
    }

    @Test
    void shouldCountNoWeekdayFromTheDayOfFetching() {
        var item = NewsItem.newBuilder(bare())
                .setText("The mayor, Lena Ames, said on Wednesday that the bridge was unsafe.")
                .setLanguage("en");
        var fetched = item.setPublishedAt(FETCHED)
                .setPublishedAtSource(DateSource.FETCHED)
                .build();
        var dated = item.setPublishedAtSource(DateSource.FEED).build();

        assertThat(saidOn(fetched)).isNull();
        assertThat(saidOn(dated)).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    private static @Nullable LocalDate saidOn(NewsItem item) {
        return Extractor.create()
                .extract(ItemCodec.article(item))
                .statements()
                .get(0)
                .saidOn();
    }

    @Test
    void shouldTakeADateThatIsGivenThoughNotWhereItWasRead() {
        var item = NewsItem.newBuilder(bare()).setPublishedAt(FETCHED).build();

        assertThat(ItemCodec.article(item).publishedAt()).isEqualTo(FETCHED);
        assertThat(ItemCodec.tagged(item, Fixtures.extraction(ItemCodec.article(item)), "v1")
                        .getPublishedAtSource())
                .isEqualTo(DateSource.UNKNOWN);
    }

    @Test
    void shouldCarryEverythingThatWasFound() {
        var tagged = ItemCodec.tagged(bare(), Fixtures.extraction(ItemCodec.article(bare())), "v1");

        assertThat(tagged.getPublishedAt()).isEqualTo(FETCHED);
        assertThat(tagged.getEntities().get(0).getType()).isEqualTo(ActorType.PERSON);
        assertThat(tagged.getActors().get(0).getAffiliationId()).isEqualTo("Q1");
        var statement = tagged.getStatements().get(0);
        assertThat(statement.getKind()).isEqualTo(StatementKind.DIRECT);
        assertThat(statement.getCueClass()).isEqualTo(CueClass.SPEECH);
        assertThat(statement.getContent()).containsExactly(new Span(11, 20), new Span(25, 30));
        assertThat(statement.getCue()).isEmpty();
        assertThat(statement.getSaidOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(statement.getHedged()).isTrue();
        assertThat(statement.getActorIdBasis()).isEqualTo(IdBasis.FULL_NAME);
        assertThat(tagged.getActors().get(0).getIdBasis()).isEqualTo(IdBasis.FULL_NAME);
        assertThat(statement.getStances().get(0).getPolarity()).isEqualTo(Polarity.OPPOSE);
        assertThat(statement.getStances().get(0).getBegin()).isEqualTo(11);
        assertThat(statement.getStances().get(1).getBegin()).isNull();
        assertThat(statement.getStances().get(0).getTargetType())
                .as("its actor tells it")
                .isEqualTo(TargetType.UNKNOWN);
        assertThat(statement.getStances().get(1).getTargetType()).isEqualTo(TargetType.GENERIC);
    }

    @Test
    void shouldKnowEveryValueThatTheCoreCanGive() {
        assertThat(Arrays.stream(Extraction.Type.values()).map(ItemCodec::type)).doesNotContain(ActorType.UNKNOWN);
        assertThat(Arrays.stream(Extraction.Kind.values()).map(k -> StatementKind.valueOf(k.name())))
                .doesNotContain(StatementKind.UNKNOWN);
        assertThat(Arrays.stream(Extraction.CueClass.values()).map(c -> CueClass.valueOf(c.name())))
                .doesNotContain(CueClass.UNKNOWN);
        assertThat(Arrays.stream(Extraction.Polarity.values()).map(p -> Polarity.valueOf(p.name())))
                .doesNotContain(Polarity.UNKNOWN);
    }
}
