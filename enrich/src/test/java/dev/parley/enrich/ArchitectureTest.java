package dev.parley.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String ROOT = "dev.parley.enrich.";
    private static final List<String> KNOWS_ENGLISH =
            List.of("text", "grammar", "entity", "quote", "speaker", "actor", "time", "stance");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parley.enrich");

    /** Each package of the core and those that it may use. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text:",
                "grammar:text",
                "entity:text,vectors",
                "vectors:text",
                "quote:text,grammar,entity,vectors",
                "speaker:text,grammar,entity,quote",
                "actor:text,entity,quote,speaker",
                "time:text,grammar,entity,quote,speaker,actor",
                "stance:text,grammar,entity,quote,speaker,actor,vectors",
                "language:text,grammar,entity,quote,speaker,actor,time,stance,vectors"
            })
    void shouldDependOneWay(String rule) {
        String[] parts = rule.split(":", 2);
        List<String> mayUse = List.of(parts[1].split(","));
        String[] others = List.of(
                        "text",
                        "grammar",
                        "vectors",
                        "entity",
                        "quote",
                        "speaker",
                        "actor",
                        "time",
                        "stance",
                        "language",
                        "pipeline")
                .stream()
                .filter(name -> !name.equals(parts[0]) && !mayUse.contains(name))
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + parts[0] + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }

    /** How statements are found is nobody else's business. */
    @Test
    void shouldKeepTheFindersPartsToItself() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "quote..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "quote.passage", ROOT + "quote.verb", ROOT + "quote.construction", ROOT + "quote.weigh")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "stance..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "stance.weigh")
                .check(CLASSES);
    }

    /** What the packages that know English tell; all else in them is for English alone, and whoever reads articles asks a Language. */
    private static final Set<String> TOLD = Set.of(
            "text.CodePoints",
            "text.Document",
            "text.word.Span",
            "text.word.WordClass",
            "text.word.WordFile",
            "entity.Entities",
            "entity.Entity",
            "entity.Mention",
            "entity.PersonName",
            "entity.registry.EntityType",
            "entity.registry.NameForm",
            "entity.registry.Slug",
            "quote.Attribution",
            "quote.Kind",
            "quote.cue.CueClass",
            "speaker.Speaker",
            "actor.ActorRegistry",
            "actor.SpeakingActor",
            "time.Circumstances",
            "stance.Stance",
            "stance.StanceClassifier",
            "stance.judge.Issue",
            "stance.judge.IssueFile",
            "stance.judge.Polarity",
            "stance.judge.Verdict");

    @Test
    void shouldKnowNothingOfEnglishButByItsLanguage() {
        DescribedPredicate<JavaClass> english = new DescribedPredicate<>("are for English alone") {
            @Override
            public boolean test(JavaClass other) {
                String name = other.getBaseComponentType().getName();
                boolean core = KNOWS_ENGLISH.stream().anyMatch(part -> name.startsWith(ROOT + part + "."));
                return core && !TOLD.contains(name.substring(ROOT.length()).split("[$]", 2)[0]);
            }
        };
        noClasses()
                .that()
                .resideInAnyPackage("dev.parley.enrich", ROOT + "pipeline..", ROOT + "codec..", ROOT + "language..")
                .and()
                .haveNameNotMatching(".*[.]language[.]English(Reader)?([$].*)?")
                .should()
                .dependOnClassesThat(english)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "language..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*[.]language[.]English.*")
                .check(CLASSES);
    }

    @Test
    void shouldKeepTheCorePure() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "text..",
                        ROOT + "grammar..",
                        ROOT + "vectors..",
                        ROOT + "entity..",
                        ROOT + "quote..",
                        ROOT + "speaker..",
                        ROOT + "actor..",
                        ROOT + "time..",
                        ROOT + "stance..",
                        ROOT + "language..",
                        ROOT + "pipeline..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "org.apache.avro..",
                        "dev.parley.avro..",
                        "dev.parley.schemas..",
                        "dev.parley.service..",
                        "dev.parley.enrich",
                        "dev.parley.enrich.codec..",
                        "java.net..")
                .check(CLASSES);
    }

    @Test
    void shouldNotDependOnOtherServices() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.parley.ingest..", "dev.parley.sink..", "dev.parley.local..")
                .check(CLASSES);
    }

    @Test
    void shouldNameNoPackageAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..misc..")
                .check(CLASSES);
    }

    @Test
    void shouldHaveNoCircleOfPackages() {
        slices().matching("dev.parley.enrich.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
