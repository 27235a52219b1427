package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The ledger verified from outside, beside the running site, after somebody with every right has been at it. */
@SiteTest
class LedgerCommandModuleTests {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int LENGTH = 6;

    /** What somebody does who wants to leave no trace: contents, digest, every hash behind it and the chain's head. */
    private static final String REWRITE = """
            do $$
            declare
                each record;
                before bytea := decode(repeat('00', 32), 'hex');
            begin
                for each in select * from ledger.entry where agency_id = %1$d order by number loop
                    before := sha256(before || int8send(each.number) || each.digest);
                    update ledger.entry set hash = before where agency_id = %1$d and number = each.number;
                end loop;
                update ledger.head set hash = before where agency_id = %1$d;
            end $$
            """;

    @TempDir
    Path folder;

    @Value("${gongkai.data}")
    Path data;

    @Autowired
    Ledger ledger;

    @Autowired
    Agencies agencies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcConnectionDetails site;

    private String name = "";
    private AgencyId agency = new AgencyId(0);

    @BeforeEach
    void enterSomething() {
        name = "命令试验机关" + NEXT.incrementAndGet();
        agency = agencies.named(name).id();
        for (var i = 1; i <= LENGTH; i++) {
            var act = Act.of(agency, new Matter("trial", i), "trial.act")
                    .on(i, "%064x".formatted(i))
                    .because("第" + i + "次")
                    .with(Map.of("乙", "二", "a", "一"));
            transaction.executeWithoutResult(status -> ledger.append(Actor.SYSTEM, act));
        }
    }

    @Test
    void wholeLedgerIsSaidToBe() {
        var run = verify();

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains(name + "：至第 6 条", "台账完整：1 个机关，6 条");
        assertThat(Run.of("ledger", "verify", "--data", data, "--agency", agency.value(), "--lang", "en")
                        .out())
                .contains("The ledger is whole");
    }

    @Test
    void changeIsFoundWithAgencyNumberTimeAndAct() {
        tamper("update ledger.entry set reason = '改过' where agency_id = %d and number = 3");

        var run = verify();
        assertThat(run.exit()).isEqualTo(Exit.FOUND);
        assertThat(run.out()).contains(name + " 第 3 条：内容被改动", "trial.act trial/3", "发现 1 处");
    }

    @Test
    void missingInsertedAndExchangedEntriesAreFound() {
        tamper("delete from ledger.entry where agency_id = %d and number = 2");
        assertThat(verify().out()).contains(name + " 第 2 条：缺失");

        tamper("delete from ledger.entry where agency_id = %d and number = 6");
        assertThat(verify().out()).contains(name + " 第 6 条：末尾缺失");
    }

    @Test
    void numbersExchangedAreFound() {
        tamper("""
                update ledger.entry set number = case number when 4 then -5 else -4 end where agency_id = %1$d and number in (4, 5);
                update ledger.entry set number = -number where agency_id = %1$d and number < 0
                """);

        assertThat(verify().out()).contains(name + " 第 4 条：与前一条接不上");
    }

    @Test
    void entryAddedByTheOwnerIsFound() {
        tamper("""
                insert into ledger.entry select agency_id, 7, at, person_id, actor, actor_agency, posts, instead_of, act, matter_kind,
                    matter_id, version, content, reason, details, digest, hash from ledger.entry where agency_id = %d and number = 6
                """);

        assertThat(verify().out()).contains("第 6 条：事后插入", "第 7 条：末尾多出");
    }

    @Test
    void chainMadeAnewBySomebodyWithEveryRightIsFoundByTheHeadExportedBefore() throws Exception {
        var heads = Files.writeString(
                folder.resolve("heads.jsonl"),
                Run.of("ledger", "heads", "--data", data).out());
        tamper("update ledger.entry set digest = sha256('anything') where agency_id = %d and number = 2");
        assertThat(verify().out()).contains("第 2 条：内容被改动");
        tamper("update ledger.entry set reason = '改过', digest = " + digestOf("改过")
                + " where agency_id = %d and number = 2");
        tamper(REWRITE);

        assertThat(verify().exit()).isZero();
        var run = verify("--against", heads);
        assertThat(run.exit()).isEqualTo(Exit.FOUND);
        assertThat(run.out()).contains(name + " 第 1 至 6 条：被整体改写");
    }

    @Test
    void endCutOffWithItsHeadIsFoundByTheHeadExportedBefore() throws Exception {
        var heads = Files.writeString(
                folder.resolve("heads.jsonl"),
                Run.of("ledger", "heads", "--data", data).out());
        tamper("""
                delete from ledger.entry where agency_id = %1$d and number > 4;
                update ledger.head set number = 4, hash = (select hash from ledger.entry where agency_id = %1$d and number = 4)
                where agency_id = %1$d
                """);

        assertThat(verify().exit()).isZero();
        assertThat(verify("--against", heads).out()).contains(name + " 第 5 至 6 条：末尾缺失");
    }

    @Test
    void exportIsVerifiedByThisProgramAndByAnOutsidersScript() throws Exception {
        var run = Run.of("ledger", "export", "--data", data, "--agency", name);
        var heads = Files.writeString(folder.resolve("heads.jsonl"), verifyHeads());
        var export = Files.writeString(folder.resolve("ledger.jsonl"), run.out());
        var forged = Files.writeString(folder.resolve("forged.jsonl"), run.out().replace("第3次", "第三次"));

        assertThat(run.out().lines()).hasSize(LENGTH);
        assertThat(Run.of("ledger", "verify", export, "--against", heads).exit())
                .isZero();
        assertThat(Run.of("ledger", "verify", forged).out()).contains("第 3 条：内容被改动");
        assertThat(script(export, heads)).isEmpty();
        assertThat(script(forged, heads)).contains("number 3: changed");
        var cut = Files.write(
                folder.resolve("cut.jsonl"), run.out().lines().limit(4).toList());
        assertThat(script(cut, heads)).contains("number 6: missing");
        assertThat(Run.of("ledger", "verify", cut, "--against", heads).out()).contains("第 5 至 6 条：末尾缺失");
    }

    @Test
    void exportIsNarrowedByDaysAndWrittenForSpreadsheets() {
        assertThat(Run.of("ledger", "export", "--data", data, "--agency", name, "--to", "2001-01-01")
                        .out())
                .isEmpty();
        var csv = Run.of("ledger", "export", "--data", data, "--agency", name, "--from", "2001-01-01", "--csv")
                .out();
        assertThat(csv.lines()).hasSize(LENGTH + 1);
        assertThat(csv).startsWith("\uFEFFagency,number,");
    }

    @Test
    void whatCannotBeReadIsToldInWords() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.jsonl"), "{}\n");

        assertThat(Run.of("ledger", "verify", "--data", folder).err()).contains("没有数据库");
        assertThat(Run.of("ledger", "verify", "--data", data, "--agency", "无此机关")
                        .err())
                .contains("无此机关");
        assertThat(Run.of("ledger", "verify", broken).err()).contains("第 1 行");
        assertThat(Run.of("ledger", "verify", folder.resolve("none")).exit()).isEqualTo(Exit.FAILED);
        assertThat(Run.of("ledger", "verify", broken, "--data", data).exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("ledger").exit()).isEqualTo(Exit.USAGE);
    }

    private String verifyHeads() {
        return Run.of("ledger", "heads", "--data", data)
                .out()
                .lines()
                .filter(line -> line.contains("\"" + name + "\""))
                .findFirst()
                .orElseThrow();
    }

    private Run verify(Object... more) {
        return Run.of(
                Stream.concat(Stream.of("ledger", "verify", "--data", data, "--agency", name), Arrays.stream(more))
                        .toArray());
    }

    /** As the database's superuser, with the triggers switched off. */
    private void tamper(String sql) {
        try {
            var password = Files.readString(data.resolve("database.password")).strip();
            var superuser = JdbcClient.create(new DriverManagerDataSource(site.getJdbcUrl(), "gongkai", password));
            superuser.sql("alter table ledger.entry disable trigger all").update();
            superuser.sql(sql.formatted(agency.value())).update();
            superuser.sql("alter table ledger.entry enable trigger all").update();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As an outsider computes it, who knows nothing but the format. */
    private String digestOf(String reason) throws Exception {
        var entry = JsonMapper.shared()
                .readTree(Run.of("ledger", "export", "--data", data, "--agency", name)
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
        var text = new StringBuilder(field("gongkai-ledger-1"));
        for (var each :
                "agency,at,person,actor,actorAgency,posts,insteadOf,act,kind,matter,version,content".split(",")) {
            text.append(entry.get(each).isNull() ? "-," : field(entry.get(each).asString()));
        }
        text.append(field(reason))
                .append(field("a"))
                .append(field("一"))
                .append(field("乙"))
                .append(field("二"));
        var digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return "decode('" + HexFormat.of().formatHex(digest) + "', 'hex')";
    }

    private static String field(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length + ":" + value + ",";
    }

    private static String script(Path export, Path heads) throws Exception {
        return run("python3", "tools/verify-ledger.py", export.toString(), heads.toString());
    }

    private static String run(String... command) throws Exception {
        var process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
