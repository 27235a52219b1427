package org.gongkai.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.Report;

/** Goes through the quantities of a sentence from left to right and tells what each counts. */
final class SentenceReader {

    private final Timing timing;
    private final Optional<String> agency;
    private final Recogniser carried;
    private final List<Recogniser> others;

    SentenceReader(Report report) {
        timing = new Timing(report.year());
        agency = report.agency();
        carried = new CarriedRecogniser(report.year());
        others = List.of(
                new OutcomeRecogniser(), new RequestRecogniser(agency), new DocumentRecogniser(), new FeeRecogniser());
    }

    List<Counted> read(Sentence sentence, int most) {
        var counted = new ArrayList<Counted>();
        var disputes = new DisputeRecogniser(agency);
        var scope = Scope.WHOLE;
        var end = 0;
        for (var quantity : Quantities.in(sentence.text(), most)) {
            var mention = Mention.of(sentence, quantity, end);
            end = quantity.end();
            var recognised = recognise(mention, disputes);
            scope = recognised
                    .flatMap(Recogniser.Recognised::scope)
                    .map(scope::then)
                    .orElse(scope);
            counted.add(new Counted(mention, recognised.flatMap(Recogniser.Recognised::matter), scope));
        }
        return counted;
    }

    private Optional<Recogniser.Recognised> recognise(Mention mention, Recogniser disputes) {
        var found = carried.recognise(mention);
        if (found.isPresent()) {
            return timing.isChange(mention) ? Recogniser.NOTHING : found;
        }
        found = disputes.recognise(mention);
        for (var each : others) {
            if (found.isEmpty()) {
                found = each.recognise(mention);
            }
        }
        return timing.isOfTheYear(mention) ? found : Recogniser.NOTHING;
    }
}
