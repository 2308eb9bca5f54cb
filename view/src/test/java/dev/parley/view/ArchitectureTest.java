package dev.parley.view;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "dev.parley.view.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parley.view");

    @Test
    void shouldKnowTheContractAndTheServicesFrameAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.parley.ingest..",
                        "dev.parley.enrich..",
                        "dev.parley.sink..",
                        "dev.parley.local..",
                        "org.apache.kafka.streams..")
                .check(CLASSES);
    }

    @Test
    void shouldDependOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy(ROOT + "model")
                .layer("store")
                .definedBy(ROOT + "store")
                .layer("codec")
                .definedBy(ROOT + "codec")
                .layer("search")
                .definedBy(ROOT + "search")
                .layer("live")
                .definedBy(ROOT + "live")
                .layer("topics")
                .definedBy(ROOT + "topics")
                .layer("http")
                .definedBy(ROOT + "http")
                .whereLayer("http")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("topics")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("http")
                .whereLayer("live")
                .mayOnlyBeAccessedByLayers("topics", "http")
                .whereLayer("codec")
                .mayOnlyBeAccessedByLayers("search", "live", "topics", "http")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("codec", "search", "topics", "http")
                .check(CLASSES);
    }

    @Test
    void shouldKeepHttpAndTheIndexApart() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "http")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "model", ROOT + "live", ROOT + "http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.apache.avro..", "dev.parley.avro..")
                .check(CLASSES);
    }

    @Test
    void shouldHaveNoCircleOfPackages() {
        slices().matching("dev.parley.view.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
