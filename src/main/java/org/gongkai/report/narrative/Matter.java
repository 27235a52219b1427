package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.law.ApplicantKind;
import org.gongkai.law.DisputeResult;
import org.gongkai.law.DisputeRoute;
import org.gongkai.law.Outcome;
import org.gongkai.law.OutcomeGroup;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Rule;

/**
 * What a figure in the text is about, and the sums of table cells that it may mean.
 *
 * <p>“受理” may mean the requests received in the year, or these with those carried in; so a matter has readings, the
 * plainest first.
 *
 * @param key name in JSON, such as {@code requests.received}
 * @param label as the form prints it; empty where it is that of the first cell
 * @param rule N1, N4, N5 or N6
 * @param readings empty when no table has such a figure
 */
public record Matter(String key, String label, Rule rule, Dimension dimension, List<CellSum> readings) {

    /** Along which the parts of one whole may be told; parts of different dimensions do not add up. */
    public enum Dimension {
        APPLICANT,
        OUTCOME,
        RESULT,
        NONE
    }

    private static final String TOTAL = "/total";

    public static final Matter RECEIVED =
            requests("received", Dimension.NONE, CellSum.of("requests/received/total"), CellSum.of(both("total")));
    public static final Matter CARRIED_IN =
            requests("carriedIn", Dimension.NONE, CellSum.of("requests/carriedIn/total"));
    public static final Matter HANDLED = requests("handled", Dimension.NONE, CellSum.of("requests/total/total"));

    /** Those answered, or what happened to all that came in: “办理” and “处理” are used for both. */
    public static final Matter DEALT_WITH = requests(
            "dealtWith",
            Dimension.NONE,
            CellSum.of("requests/total/total"),
            CellSum.of("requests/received/total"),
            CellSum.of(both("total")));

    /** Those answered; some do not count the requests that ended without a reply. */
    public static final Matter ANSWERED = requests(
            "answered",
            Dimension.NONE,
            CellSum.of("requests/total/total"),
            CellSum.of("requests/total/total").less(places(OutcomeGroup.OTHER)));

    public static final Matter CARRIED_OVER =
            requests("carriedOver", Dimension.OUTCOME, CellSum.of("requests/carriedOver/total"));
    public static final Matter GRANTED_AT_LEAST_PARTLY = requests(
                    "grantedAtLeastPartly",
                    Dimension.OUTCOME,
                    new CellSum(Stream.concat(
                                    places(OutcomeGroup.GRANTED).stream(), places(OutcomeGroup.PARTLY_GRANTED).stream())
                            .toList()))
            .labelled(OutcomeGroup.GRANTED.label() + "、" + OutcomeGroup.PARTLY_GRANTED.label());
    public static final Matter RECEIVED_BY_ORGANISATIONS = applicants(
                    "organisations",
                    Arrays.stream(ApplicantKind.values())
                            .filter(kind -> kind != ApplicantKind.NATURAL_PERSON)
                            .map(ApplicantKind::key)
                            .toList())
            .labelled("法人或其他组织");

    public static final Matter RECONSIDERATIONS = disputes(
            "reconsiderations", Dimension.NONE, new CellSum(disputePlaces(TOTAL, DisputeRoute.RECONSIDERATION)));
    public static final Matter LAWSUITS = disputes("lawsuits", Dimension.NONE, new CellSum(lawsuitPlaces(TOTAL)))
            .labelled("行政诉讼");
    public static final Matter DISPUTES = disputes(
                    "disputes", Dimension.NONE, new CellSum(disputePlaces(TOTAL, DisputeRoute.values())))
            .labelled("行政复议、行政诉讼");

    public static final Matter PROCESSING_FEE = new Matter("processingFee", "", Rule.N6, Dimension.NONE, List.of());

    public static Matter of(OutcomeGroup group) {
        return requests(group.key(), Dimension.OUTCOME, new CellSum(places(group)))
                .labelled(group.label());
    }

    /** Requests from one kind of applicant: received, received and carried in, or handled. */
    public static Matter of(ApplicantKind kind) {
        return applicants(kind.key(), List.of(kind.key()));
    }

    /** How reconsiderations, or lawsuits by one or by both routes, came out. */
    static Matter of(Matter dispute, DisputeResult result) {
        var places = dispute.readings.getFirst().plus().stream()
                .map(place -> place.replace(TOTAL, "/" + result.key()))
                .toList();
        var matter = disputes(dispute.key + "." + result.key(), Dimension.RESULT, new CellSum(places));
        return dispute.label.isEmpty() ? matter : matter.labelled(dispute.label + " · " + result.label());
    }

    static Matter lawsuits(DisputeRoute route) {
        return disputes("lawsuits." + route.key(), Dimension.NONE, new CellSum(disputePlaces(TOTAL, route)));
    }

    /** Administrative rules or normative documents, by a column of the table as each format names it. */
    static Matter documents(String row, String key, String... columns) {
        var readings = Arrays.stream(columns)
                .map(column -> CellSum.of("proactive/" + row + "/" + column))
                .toList();
        return new Matter(row + "." + key, "", Rule.N5, Dimension.NONE, readings);
    }

    private Matter labelled(String words) {
        return new Matter(key, words, rule, dimension, readings);
    }

    /** What the tables say, by each reading that this form and these cells allow. */
    List<BigDecimal> values(Figures figures) {
        return readings.stream()
                .map(reading -> reading.value(figures))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Matter requests(String key, Dimension dimension, CellSum... readings) {
        return new Matter("requests." + key, "", Rule.N1, dimension, List.of(readings));
    }

    private static Matter disputes(String key, Dimension dimension, CellSum reading) {
        return new Matter(key, "", Rule.N4, dimension, List.of(reading));
    }

    private static Matter applicants(String key, List<String> columns) {
        var received =
                columns.stream().map(column -> "requests/received/" + column).toList();
        var handled = columns.stream().map(column -> "requests/total/" + column).toList();
        var both = columns.stream().flatMap(column -> both(column).stream()).toList();
        return requests(
                "from." + key, Dimension.APPLICANT, new CellSum(received), new CellSum(both), new CellSum(handled));
    }

    private static List<String> both(String column) {
        return List.of("requests/received/" + column, "requests/carriedIn/" + column);
    }

    /** The rows of one caption in both formats; a form lacks the rows of the other. */
    private static List<String> places(OutcomeGroup group) {
        return Stream.concat(Stream.of(group.key()), Outcome.in(group).stream().map(Outcome::key))
                .distinct()
                .map(key -> "requests/" + key + TOTAL)
                .toList();
    }

    private static List<String> lawsuitPlaces(String column) {
        return disputePlaces(column, DisputeRoute.LITIGATION_DIRECT, DisputeRoute.LITIGATION_AFTER_RECONSIDERATION);
    }

    private static List<String> disputePlaces(String column, DisputeRoute... routes) {
        return Arrays.stream(routes)
                .map(route -> "disputes/" + route.key() + column)
                .toList();
    }
}
