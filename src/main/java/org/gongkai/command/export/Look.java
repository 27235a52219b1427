package org.gongkai.command.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Looks at one address of the site: what stands there, whether it has changed since the export before, and where it leads. */
record Look(RunningSite site, Links links, Scope scope, ExportFolder folder) {

    private static final String PAGE = "index.html";
    private static final int GONE = 410;

    Found at(Address address) throws NotExported, IOException {
        var before = address.file().flatMap(folder::written).filter(this::canBeKept);
        var answer = site.ask(address, before.map(Manifest.Written::tag));
        if (answer.isUnchanged() && before.isPresent()) {
            return unchanged(address, before.get());
        }
        if (answer.isRedirect()) {
            return redirect(address, answer);
        }
        return answer.isContent() ? content(address, answer) : new Found.Missing(answer.status());
    }

    /** Only what says that it was taken back, or where its lines are now. */
    Found atFormer(Address address) throws NotExported {
        try {
            var answer = site.ask(address, Optional.empty());
            if (answer.isRedirect()) {
                return redirect(address, answer);
            }
            return answer.status() == GONE && answer.isContent()
                    ? content(address, answer)
                    : new Found.Missing(answer.status());
        } catch (IOException failure) {
            throw new NotExported("export.folderFails", String.valueOf(failure.getMessage()));
        }
    }

    /** The pages of one agency's site hold more than the answer: links that lead out of it were changed. */
    private boolean canBeKept(Manifest.Written written) {
        return !written.tag().isEmpty() && (scope instanceof Scope.All || !isPage(written)) && folder.has(written);
    }

    private static boolean isPage(Manifest.Written written) {
        return written.file().endsWith(PAGE);
    }

    private Found unchanged(Address address, Manifest.Written written) throws IOException {
        var file = folder.file(written.file());
        var leadsTo =
                isPage(written) ? links.of(Links.parsed(Files.readString(file)), address) : linksOfFile(address, file);
        return new Found.Unchanged(written, leadsTo);
    }

    private Found redirect(Address address, Answer answer) {
        var target = answer.header("Location").orElseThrow();
        var within = Address.of(target, address, links.origins());
        return new Found.LeadsOn(
                within.map(Address::toString).orElse(target),
                within.map(Set::of).orElseGet(Set::of));
    }

    private Found content(Address address, Answer answer) throws IOException {
        var tag = answer.header("ETag").orElse("");
        if (!answer.isPage()) {
            return new Found.Content(answer.body(), false, tag, linksOfFile(address, answer.body()));
        }
        var page = Links.parsed(Files.readString(answer.body()));
        return scope.holds(page)
                ? new Found.Content(answer.body(), true, tag, links.of(page, address))
                : new Found.Outside();
    }

    private Set<Address> linksOfFile(Address address, Path file) throws IOException {
        if (address.path().endsWith(".css")) {
            return links.ofStyles(Files.readString(file), address);
        }
        var isList = address.path().startsWith("/sitemap") && address.path().endsWith(".xml");
        return isList ? links.ofList(Files.readString(file), address) : Set.of();
    }
}
