package org.w3id.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.File;
import java.io.PrintWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.entente.cli.Entente;

/** Data flows one way: each package may know those before it, none after it. */
class ArchitectureTest {

    /** In the order of the flow. The generated constants in {@code vocabulary} are open to all. */
    private static final List<String> FLOW = List.of(
            "project",
            "dataset",
            "source",
            "validation",
            "rules",
            "engine",
            "inference",
            "explanation",
            "query",
            "experiment",
            "catalog",
            "publication",
            "folder",
            "site",
            "staticsite",
            "store",
            "server",
            "endpoint",
            "cli");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.w3id.entente");

    @Test
    void dataFlowsOneWay() {
        LayeredArchitecture flow = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .ensureAllClassesAreContainedInArchitectureIgnoring("org.w3id.entente.vocabulary..");
        for (String name : FLOW) {
            flow = flow.layer(name).definedBy("org.w3id.entente." + name + "..");
        }
        for (int i = 0; i < FLOW.size() - 1; i++) {
            String[] later = FLOW.subList(i + 1, FLOW.size()).toArray(String[]::new);
            flow = flow.whereLayer(FLOW.get(i)).mayOnlyBeAccessedByLayers(later);
        }
        flow.whereLayer("cli").mayNotBeAccessedByAnyLayer().check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.w3id.entente.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..entente.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEntryPointKnowsTheProcess() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Entente.class)
                .should()
                .accessTargetWhere(standardStreamsOrExit())
                .because("results and errors go to the writers that the caller gives, and exit codes are returned")
                .check(CLASSES);
    }

    @Test
    void filesAreReachedByPath() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(File.class)
                .because("a project may lie inside the jar")
                .check(CLASSES);
    }

    @Test
    void formatsAreOfNoCountry() {
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "format", String.class, Object[].class)
                .because("they write the digits of the user's language: pass Locale.ROOT")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> standardStreamsOrExit() {
        return DescribedPredicate.describe(
                "is System.out, System.err, System.in or System.exit",
                access -> access.getTargetOwner().isEquivalentTo(System.class)
                        && List.of("out", "err", "in", "exit")
                                .contains(access.getTarget().getName()));
    }
}
