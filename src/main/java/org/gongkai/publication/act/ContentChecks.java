package org.gongkai.publication.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.publication.Consultation;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemFault.Reason;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Origin;
import org.gongkai.screening.PersonalNumbers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What contents that are handed in must be, as far as they themselves tell. */
public final class ContentChecks {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 1_000;
    private static final int LONGEST_BODY = 2_000_000;
    private static final int MOST_ATTACHMENTS = 50;

    private final ItemContent content;
    private final Element body;
    private final LocalDate today;
    private final List<ItemFault> faults = new ArrayList<>();

    private ContentChecks(ItemContent content, LocalDate today) {
        this.content = content;
        this.body = Jsoup.parseBodyFragment(content.body()).body();
        this.today = today;
    }

    /** Everything that keeps them from being kept at all, finished or not. */
    public static List<ItemFault> ofDraft(ItemContent content) {
        var faults = new ArrayList<ItemFault>();
        tooLong(faults, "title", content.title().length(), LONGEST_TITLE);
        tooLong(faults, "summary", content.summary().orElse("").length(), LONGEST_SUMMARY);
        tooLong(faults, "body", content.body().length(), LONGEST_BODY);
        tooLong(faults, "attachments", content.attachments().size(), MOST_ATTACHMENTS);
        if (!isLanguage(content.language())) {
            faults.add(ItemFault.of("language", Reason.LANGUAGE_UNKNOWN));
        }
        return faults;
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }

    private static void tooLong(List<ItemFault> faults, String field, int length, int most) {
        if (length > most) {
            faults.add(ItemFault.of(field, Reason.TOO_LONG, Integer.toString(most)));
        }
    }

    /** Everything that keeps them from being handed in. */
    public static List<ItemFault> of(ItemContent content, LocalDate today) {
        var checks = new ContentChecks(content, today);
        checks.presence();
        checks.dates();
        checks.origin();
        checks.consultation();
        checks.screening();
        return List.copyOf(checks.faults);
    }

    /** A catalogue without summaries is incomplete (条例 Art. 12); withholding needs its ground (Art. 14–16). */
    @LegalBasis(article = 12)
    private void presence() {
        when(content.title().isEmpty(), "title", Reason.MISSING);
        when(content.disclosure().isProactive() && content.summary().isEmpty(), "summary", Reason.MISSING);
        when(isBlank() && content.attachments().isEmpty(), "body", Reason.MISSING);
        when(
                content.disclosure().attribute() == Attribute.WITHHELD
                        && content.disclosure().ground().isEmpty(),
                "ground",
                Reason.GROUND_MISSING);
    }

    private void dates() {
        var dates = content.dates();
        when(dates.writtenOn().isEmpty(), "writtenOn", Reason.MISSING);
        when(isAfter(dates.writtenOn(), today), "writtenOn", Reason.IN_THE_FUTURE);
        when(isAfter(dates.changedOn(), today), "changedOn", Reason.IN_THE_FUTURE);
        when(isAfter(dates.writtenOn(), dates.changedOn()), "changedOn", Reason.CHANGED_BEFORE_WRITTEN);
        when(isAfter(dates.effectiveOn(), dates.expiresOn()), "expiresOn", Reason.EXPIRES_BEFORE_EFFECTIVE);
    }

    /** What touches other agencies is published only after they have been asked. */
    @LegalBasis(article = 11)
    private void origin() {
        when(content.origin().maker().isBlank(), "maker", Reason.MISSING);
        if (!content.disclosure().isProactive()) {
            return;
        }
        for (Origin.Consent consent : content.origin().consents()) {
            if (consent.answered().isEmpty()) {
                faults.add(ItemFault.of("consents", Reason.CONSENT_MISSING, consent.agency()));
            } else if (!consent.agrees()) {
                faults.add(ItemFault.of("consents", Reason.CONSENT_REFUSED, consent.agency()));
            }
        }
    }

    private void consultation() {
        if (content.kind() != ItemKind.CONSULTATION) {
            return;
        }
        content.consultation()
                .ifPresentOrElse(
                        this::consultation,
                        () -> faults.add(ItemFault.of("consultation", Reason.CONSULTATION_MISSING)));
    }

    private void consultation(Consultation period) {
        when(period.until().isBefore(period.from()), "consultation", Reason.CONSULTATION_BACKWARDS);
        when(
                period.days() < Consultation.USUAL_DAYS && period.whyShort().isEmpty(),
                "consultation",
                Reason.CONSULTATION_SHORT);
    }

    private void screening() {
        if (!content.disclosure().isProactive()) {
            return;
        }
        personal("title", content.title());
        personal("summary", content.summary().orElse(""));
        personal("body", body.text());
        var undescribed = body.getElementsByTag("img").stream()
                .anyMatch(image -> image.attr("alt").isBlank());
        when(undescribed, "body", Reason.IMAGE_WITHOUT_DESCRIPTION);
    }

    private void personal(String field, String text) {
        PersonalNumbers.in(text)
                .forEach(number ->
                        faults.add(ItemFault.of(field, Reason.PERSONAL_NUMBER, PersonalNumbers.masked(number))));
    }

    private boolean isBlank() {
        return body.text().isBlank() && body.getElementsByTag("img").isEmpty();
    }

    private static boolean isAfter(Optional<LocalDate> day, LocalDate other) {
        return day.filter(each -> each.isAfter(other)).isPresent();
    }

    private static boolean isAfter(Optional<LocalDate> day, Optional<LocalDate> other) {
        return other.isPresent() && isAfter(day, other.get());
    }

    private void when(boolean isSo, String field, Reason reason) {
        if (isSo) {
            faults.add(ItemFault.of(field, reason));
        }
    }
}
