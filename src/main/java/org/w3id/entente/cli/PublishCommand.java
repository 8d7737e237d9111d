package org.w3id.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.site.Documents;
import org.w3id.entente.site.Hosting;
import org.w3id.entente.staticsite.DeadLink;
import org.w3id.entente.staticsite.PublishedSite;
import org.w3id.entente.staticsite.StaticSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entente publish}: the graph as a static site. */
@Command(
        name = "publish",
        description = {
            "Writes the graph as a static site for any web host: a page and data files for each thing, downloads, search.",
            "All is made aside first. Files of an earlier run that are gone are removed; files of others are left alone.",
            "Every link inside the site is followed: one that leads nowhere is reported, with exit code 1."
        },
        footer = {
            "",
            "Example:",
            "  entente publish my-site",
            "  entente publish my-site --base https://example.org/entente/"
        })
final class PublishCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Entente entente;

    @Parameters(paramLabel = "DIR", description = "A folder that is absent, empty, or was published to before.")
    private Path folder;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description =
                    "What links begin with. Default: links are relative, and the site works below any address and from"
                            + " disk. IRIs in the data stay as they are in any case.")
    private String base;

    @Option(
            names = "--rdf12",
            description =
                    "Add downloads in RDF 1.2, where each claim reifies the triple that it is about. Not every program"
                            + " reads them yet.")
    private boolean rdf12;

    @Override
    public Integer call() {
        Hosting hosting =
                new Hosting(Optional.ofNullable(base).map(given -> WebAddress.of("--base", given)), false, rdf12);
        StaticSite.requirePlace(folder);
        Edition edition = Edition.of(entente.project());
        PrintWriter err = spec.commandLine().getErr();
        PublishedSite site =
                new StaticSite(Documents.of(edition, hosting), hosting).publish(folder, PublishCommand.progress(err));
        spec.commandLine().getOut().println(summary(site));
        report(site.deadLinks(), err);
        return (site.deadLinks().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).code();
    }

    private static StaticSite.Progress progress(PrintWriter err) {
        if (!Terminal.detect().interactive()) {
            return (done, all) -> {};
        }
        return (done, all) -> {
            if (done % 1000 == 0 || done == all) {
                err.println(done + " of " + all + " files are made.");
            }
        };
    }

    private String summary(PublishedSite site) {
        return folder + " holds the site now: " + number(site.files()) + " files, " + number(site.bytes() / 1_000_000)
                + " MB (" + number(site.added()) + " new, " + number(site.changed()) + " changed, "
                + number(site.removed()) + " removed). " + number(site.links()) + " links looked at, "
                + (site.deadLinks().isEmpty() ? "none" : number(site.deadLinks().size())) + " of them dead.";
    }

    private static void report(List<DeadLink> dead, PrintWriter err) {
        dead.stream().limit(SHOWN).forEach(link -> err.println(link));
        if (dead.size() > SHOWN) {
            err.println("… and " + number(dead.size() - SHOWN) + " more.");
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
