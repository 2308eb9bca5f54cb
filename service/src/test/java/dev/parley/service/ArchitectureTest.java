package dev.parley.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parley.service");

    @Test
    void shouldKnowNoSingleServiceAndNoRecordOfTheContract() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.parley.ingest..",
                        "dev.parley.enrich..",
                        "dev.parley.sink..",
                        "dev.parley.local..",
                        "dev.parley.avro..",
                        "org.apache.avro..")
                .check(CLASSES);
    }

    @Test
    void shouldReadTheEnvironmentInOnePlace() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ServiceRun")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(CLASSES);
    }

    @Test
    void shouldHaveNoCircleOfPackages() {
        slices().matching("dev.parley.service.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
