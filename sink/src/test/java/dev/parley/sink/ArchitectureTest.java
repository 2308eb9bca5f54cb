package dev.parley.sink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "dev.parley.sink.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parley.sink");

    @Test
    void shouldKeepKafkaAndAvroOutOfTheFolds() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "ledger..", ROOT + "stance..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "org.apache.avro..",
                        "dev.parley.avro..",
                        "dev.parley.schemas..",
                        "dev.parley.service..",
                        ROOT + "codec..")
                .check(CLASSES);
    }

    @Test
    void shouldDependOneWay() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "stance..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "codec..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka.streams..", "dev.parley.service..")
                .check(CLASSES);
    }

    @Test
    void shouldHaveNoCircleOfPackages() {
        slices().matching("dev.parley.sink.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
