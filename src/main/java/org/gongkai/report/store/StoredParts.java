package org.gongkai.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.StoredJson;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.FiledParts;
import org.gongkai.report.desk.Part;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.TableKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what aggregates add up. */
@Component
final class StoredParts implements FiledParts {

    private final JdbcClient database;

    StoredParts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Part> filed(int year, ReportKind kind, Collection<AgencyId> agencies) {
        return database.sql("""
                select distinct on (agency_id) id as part_id, agency_id, agency_name, kind, content,
                       proactive_format, requests_format, counts, cells
                from report.edition
                where year = ? and kind = ? and agency_id = any(?) and state = any(?)
                order by agency_id, number desc
                """)
                .params(
                        year,
                        kind.name(),
                        agencies.stream().map(AgencyId::value).toArray(Long[]::new),
                        DeskState.withSupervisor())
                .query(StoredParts::part)
                .list();
    }

    @Override
    public List<Part> of(EditionId aggregate) {
        return database.sql("select * from report.edition_part where edition_id = ? order by agency_id")
                .param(aggregate.value())
                .query(StoredParts::part)
                .list();
    }

    void replace(EditionId aggregate, List<Part> parts) {
        database.sql("delete from report.edition_part where edition_id = ?")
                .param(aggregate.value())
                .update();
        for (var part : parts) {
            var form = part.figures().form();
            database.sql("""
                    insert into report.edition_part (edition_id, part_id, agency_id, agency_name, kind, content,
                                                     proactive_format, requests_format, counts, cells)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                    """)
                    .params(
                            aggregate.value(),
                            part.edition().value(),
                            part.agency().value(),
                            part.agencyName(),
                            part.kind().name(),
                            HexFormat.of().parseHex(part.content()),
                            form.table(TableKind.PROACTIVE).format().name(),
                            form.table(TableKind.REQUESTS).format().name(),
                            StoredFigures.counts(part.figures()),
                            StoredJson.write(StoredFigures.cells(part.figures())))
                    .update();
        }
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                new EditionId(row.getLong("part_id")),
                new AgencyId(row.getLong("agency_id")),
                row.getString("agency_name"),
                ReportKind.valueOf(row.getString("kind")),
                HexFormat.of().formatHex(row.getBytes("content")),
                figures(row));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        var form = Form.of(
                Format.valueOf(row.getString("proactive_format")), Format.valueOf(row.getString("requests_format")));
        return StoredFigures.read(form, (Long[]) row.getArray("counts").getArray(), row.getString("cells"));
    }
}
