package dev.parley.ingest.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ingest.Fixtures;
import dev.parley.ingest.item.Pointer;
import dev.parley.ingest.item.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapReaderTest {
    private static final String NEWS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://echo.example/pier</loc><n:news><n:publication><n:name>Harbour Echo</n:name><n:language>en</n:language></n:publication>
                <n:publication_date>2026-05-02T09:00:00Z</n:publication_date><n:title>Pier closes</n:title></n:news></url>
              <url><loc>ftp://echo.example/no</loc></url>
              <url><loc>https://echo.example/ferry</loc><lastmod>2026-05-03</lastmod></url>
            </urlset>""";

    private static List<Pointer> read(String xml) {
        var pointers = new ArrayList<Pointer>();
        SitemapReader.read(xml, Fixtures.origin(), pointers::add);
        return pointers;
    }

    @Test
    void shouldPointToPagesWithWhatIsKnownOfThem() {
        List<Pointer> pointers = read(NEWS);
        assertThat(pointers)
                .extracting(Pointer::url)
                .containsExactly("https://echo.example/pier", "https://echo.example/ferry");
        assertThat(pointers.get(0).known().title()).isEqualTo("Pier closes");
        assertThat(pointers.get(0).modified()).isEqualTo("2026-05-02T09:00:00Z");
        assertThat(pointers.get(1).modified()).isEqualTo("2026-05-03T00:00:00Z");
    }

    @Test
    void shouldKnowAnIndex() {
        assertThat(read("<sitemapindex><sitemap><loc>https://echo.example/s.xml.gz</loc></sitemap></sitemapindex>"))
                .singleElement()
                .satisfies(pointer -> assertThat(pointer.index()).isTrue());
    }

    @Test
    void shouldRefuseWhatASitemapInAFilePointsTo() {
        assertThat(Fixtures.read(NEWS))
                .hasSize(2)
                .allSatisfy(result -> assertThat(result).isInstanceOf(Refusal.class));
    }
}
