package org.gongkai.report.store;

import java.util.HexFormat;
import org.gongkai.report.SourceFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents as they came in, each kept once. */
final class SourceFiles {

    private SourceFiles() {}

    static void keep(JdbcClient database, SourceFile source, byte[] content) {
        database.sql("insert into report.source_file (sha256, format, content) values (?, ?, ?) on conflict do nothing")
                .params(
                        HexFormat.of().parseHex(source.sha256()),
                        source.format().name(),
                        content)
                .update();
    }
}
