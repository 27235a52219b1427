package org.gongkai.bench;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.report.model.FigureKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Provinces of 2,000 agencies each with their filed reports, laid into the database in bulk. */
record FiledReports(JdbcClient database) {

    static final int AGENCIES = 2_000;
    static final int LAST_YEAR = 2025;

    /** @return the province's government */
    long province(int number) {
        var government = database.sql("""
                insert into organisation.agency (slug, name, level, kind)
                values (:slug, :name, 'PROVINCE', 'GOVERNMENT') returning id
                """)
                .param("slug", "bench-" + number)
                .param("name", "测试省" + number + "人民政府")
                .query(Long.class)
                .single();
        database.sql("""
                insert into organisation.agency (slug, name, level, kind, parent_id)
                select :slug || '-' || i, :name || i || '局', 'PROVINCE', 'DEPARTMENT', :government
                from generate_series(1, :count) i
                """)
                .param("slug", "bench-" + number)
                .param("name", "测试省" + number + "第")
                .param("government", government)
                .param("count", AGENCIES - 1)
                .update();
        return government;
    }

    /** One filed report of each of the province's agencies. */
    void year(long government, int year) {
        database.sql("""
                insert into report.edition (agency_id, agency_name, year, kind, number, state, version,
                    proactive_format, requests_format, counts, cells, narrative, explanations, findings,
                    blocking, unexplained, notes, content, filed_at, first_filed_at, filed_to, changed_at)
                select id, name, :year, 'OWN', 1, 'FILED', 9, 'STANDARD_2021', 'STANDARD_2021',
                    :counts::bigint[], :cells::jsonb, :narrative::jsonb, '[]', '[]', 0, 0, id % 4, sha256(slug::bytea),
                    make_timestamptz(:year + 1, 1, 20, 9, 0, 0, 'Asia/Shanghai'),
                    make_timestamptz(:year + 1, 1, 20, 9, 0, 0, 'Asia/Shanghai'), :government,
                    make_timestamptz(:year + 1, 1, 20, 9, 0, 0, 'Asia/Shanghai')
                from organisation.agency where path @> array[:government::bigint]
                """)
                .param("year", year)
                .param("government", government)
                .param("counts", counts(year))
                .param("cells", cells())
                .param("narrative", narrative())
                .update();
    }

    /** What the server does by itself within minutes of such growth. */
    void settle() {
        database.sql("vacuum analyze organisation.agency").update();
        database.sql("vacuum analyze report.edition").update();
    }

    private static String counts(int seed) {
        var random = new Random(seed);
        return MadeReports.FORM.slots().stream()
                .map(slot -> slot.kind() == FigureKind.AMOUNT ? "0" : String.valueOf(random.nextInt(5000)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String cells() {
        return MadeReports.FORM.slots().stream()
                .filter(slot -> slot.kind() == FigureKind.AMOUNT)
                .map(slot -> "\"%d\":{\"kind\":\"FIGURE\",\"text\":\"75.926\"}".formatted(slot.index()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String narrative() {
        var text = IntStream.range(0, 40).mapToObj(i -> "本机关第" + i + "项工作按期完成，").collect(Collectors.joining());
        return "{\"introduction\":[],\"sections\":{\"general\":[\"" + text + "\"]}}";
    }
}
