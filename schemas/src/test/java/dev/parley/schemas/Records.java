package dev.parley.schemas;

import dev.parley.avro.DateSource;
import dev.parley.avro.NewsItem;
import dev.parley.avro.StatementKind;
import dev.parley.avro.StatementSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Records that the tests share. */
final class Records {
    static final Instant PUBLISHED = Instant.parse("2026-03-05T17:00:00Z");

    private Records() {}

    static NewsItem item() {
        return NewsItem.newBuilder()
                .setItemId("item-1")
                .setUrl("https://news.example/1")
                .setTitle("“Đorđe” speaks \uD83D\uDE00")
                .setText("The minister said “no”.")
                .setAuthors(List.of("Ada Bright"))
                .setPublishedAt(PUBLISHED)
                .setPublishedAtSource(DateSource.FEED)
                .setFetchedAt(PUBLISHED.plusSeconds(60))
                .setContentHash("abc")
                .setSource("feed.xml")
                .build();
    }

    static StatementSummary summary() {
        return StatementSummary.newBuilder()
                .setStatementId("s1")
                .setActorId("Q30")
                .setSpeaker("United States")
                .setKind(StatementKind.DIRECT)
                .setContentText("no")
                .setFirstReportedAt(PUBLISHED)
                .setSaidOn(LocalDate.of(2026, 3, 4))
                .setOutlets(2)
                .build();
    }
}
