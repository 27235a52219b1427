package org.gongkai.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.command.export.NotExported;
import org.gongkai.command.export.SiteExport;
import org.gongkai.platform.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the public site as files that any web server can show. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private static final int MOST_TOLD = 50;

    private final Console console;

    @Parameters(index = "0", paramLabel = "SITE", descriptionKey = "site")
    private String site = "";

    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--from", paramLabel = "ADDRESS", descriptionKey = "from")
    private @Nullable URI from;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        var running = from == null ? here() : from;
        if (!List.of("http", "https").contains(String.valueOf(running.getScheme()))
                || running.getRawAuthority() == null) {
            throw Refusal.usage("export.noAddress", running);
        }
        try {
            return tell(new SiteExport(running, site, folder).run(), running);
        } catch (NotExported refused) {
            console.trace(refused);
            throw new Refusal(Exit.FAILED, new Message(refused.key(), refused.arguments()));
        }
    }

    private int tell(SiteExport.Outcome done, URI running) {
        var out = console.terminal().out();
        out.println(console.words()
                .of(
                        "export.done",
                        done.files(),
                        done.written(),
                        done.removed(),
                        folder,
                        folder.resolve(".gongkai/nginx.conf")));
        if (done.canonical().equals(running.getScheme() + "://" + running.getRawAuthority())) {
            console.warn("export.noUrl", done.canonical());
        }
        done.broken().stream()
                .limit(MOST_TOLD)
                .forEach(each -> out.println(console.words().of("export.broken", each.page(), each.link())));
        if (done.broken().isEmpty()) {
            return Exit.FINE;
        }
        out.println(console.words().of("export.brokenCount", done.broken().size()));
        return Exit.FOUND;
    }

    /** Where the site of this machine listens, by the settings of its operator. */
    private URI here() {
        var address = console.around().variable("GONGKAI_ADDRESS");
        var port = console.around().variable("GONGKAI_PORT");
        var host = address.isEmpty() || address.equals("0.0.0.0") ? "127.0.0.1" : address;
        return URI.create(
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + (port.isEmpty() ? "8080" : port));
    }
}
