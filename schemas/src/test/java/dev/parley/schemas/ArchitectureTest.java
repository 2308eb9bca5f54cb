package dev.parley.schemas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parley");

    @Test
    void shouldDependOnNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("dev.parley.schemas..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.parley.service..",
                        "dev.parley.ingest..",
                        "dev.parley.enrich..",
                        "dev.parley.sink..",
                        "dev.parley.local..",
                        "org.apache.kafka.streams..")
                .check(CLASSES);
    }

    @Test
    void shouldKeepTheRegistryClientFreeOfTheCatalogue() {
        noClasses()
                .that()
                .resideInAPackage("dev.parley.schemas.registry")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.parley.schemas")
                .check(CLASSES);
    }

    @Test
    void shouldNameNoPackageAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..misc..")
                .check(CLASSES);
    }
}
