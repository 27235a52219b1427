package org.gongkai.review.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.Post;
import org.gongkai.review.Chain;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.Step;
import org.gongkai.workbench.Words;

/** Who did what and when, in words. */
final class Telling {

    static final Words WORDS = Words.in("review");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    WORDS.of("time"), Locale.SIMPLIFIED_CHINESE)
            .withZone(ZoneId.of("Asia/Shanghai"));
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern(WORDS.of("day"), Locale.SIMPLIFIED_CHINESE);

    private Telling() {}

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as “李公开（副局长）代张审之”. */
    static String who(Mark mark) {
        var named = mark.title().isEmpty() ? mark.name() : WORDS.of("who", mark.name(), mark.title());
        return mark.insteadOf()
                .map(principal -> WORDS.of("who.instead", named, principal.name()))
                .orElse(named);
    }

    static String what(Review review, Mark mark) {
        var last = mark.kind() == Mark.Kind.APPROVED
                && mark.step() == review.steps().size() - 1;
        var step = mark.step() < review.steps().size()
                ? review.steps().get(mark.step()).name()
                : "";
        var to = mark.to().map(Mark.Named::name).orElse("");
        return WORDS.of(last ? "did.SIGNED_OFF" : "did." + mark.kind().name(), step, to);
    }

    /** Who handed the matter in, and when. */
    static String submitted(Review review) {
        return review.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.SUBMITTED)
                .findFirst()
                .map(mark -> WORDS.of("submitted", who(mark), time(mark.at())))
                .orElse("");
    }

    static String post(Post post) {
        return WORDS.of("post." + post.name());
    }

    static String about(Step step) {
        return WORDS.of("signers." + step.signers().name(), post(step.post()));
    }

    static String names(Collection<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(WORDS.of("between")));
    }

    static String steps(Chain chain) {
        return chain.steps().stream().map(Step::name).collect(Collectors.joining(" → "));
    }

    static String kind(String kind) {
        var key = "kind." + kind;
        return WORDS.has(key) ? WORDS.of(key) : kind;
    }
}
