package dev.parley.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "dev.parley.ingest.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parley.ingest");

    @Test
    void shouldKeepKafkaAndAvroOutOfEverythingThatReads() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "item..",
                        ROOT + "text..",
                        ROOT + "feed..",
                        ROOT + "page..",
                        ROOT + "records..",
                        ROOT + "ninjs..",
                        ROOT + "reading..",
                        ROOT + "fetch..",
                        ROOT + "source..",
                        ROOT + "poll..",
                        ROOT + "sitemap..",
                        ROOT + "warc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "org.apache.avro..",
                        "dev.parley.avro..",
                        "dev.parley.schemas..",
                        "dev.parley.service..")
                .check(CLASSES);
    }

    @Test
    void shouldNeverFetchWhereFormatsAreRead() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "item..",
                        ROOT + "text..",
                        ROOT + "feed..",
                        ROOT + "page..",
                        ROOT + "records..",
                        ROOT + "ninjs..",
                        ROOT + "reading..",
                        ROOT + "sitemap..",
                        ROOT + "warc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "fetch..", ROOT + "source..", ROOT + "publish..", "java.net.http..")
                .check(CLASSES);
    }

    @Test
    void shouldKeepFormatsOutOfTheFetcher() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "feed..",
                        ROOT + "page..",
                        ROOT + "records..",
                        ROOT + "ninjs..",
                        ROOT + "reading..",
                        "org.jsoup..")
                .check(CLASSES);
    }

    @Test
    void shouldHaveNoCircleOfPackages() {
        slices().matching("dev.parley.ingest.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
