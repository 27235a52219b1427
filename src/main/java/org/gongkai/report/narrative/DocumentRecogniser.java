package org.gongkai.report.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Administrative rules and normative documents made, repealed and in force: the first rows of the second table. */
final class DocumentRecogniser implements Recogniser {

    private static final String OF_THE_YEAR = "(?:了|本年度?|全年|当年|新|的|共){0,4}+";
    private static final List<Kind> KINDS =
            List.of(new Kind("rules", "(?:政府)?规章"), new Kind("normativeDocuments", "(?:行政)?规范性文件"));

    /** Such acts look at many documents that the table does not count. */
    private static final Pattern WORK_ON_DOCUMENTS = Pattern.compile("清理|审查|审核|备案|评估|起草|拟|修[改订]|计划|合法性|征求");

    @Override
    public Optional<Recognised> recognise(Mention mention) {
        var isCounted =
                mention.quantity().isCases() || mention.quantity().unit().equals("部");
        if (!isCounted || !mention.isNear("规章", "规范性文件", "废止", "有效")) {
            return Optional.empty();
        }
        return KINDS.stream()
                .flatMap(kind -> kind.statements.stream())
                .filter(statement -> statement.isMadeBy(mention))
                .findFirst()
                .flatMap(statement -> statement.needsCare
                                && WORK_ON_DOCUMENTS.matcher(mention.before()).find()
                        ? NOTHING
                        : Recogniser.found(statement.matter));
    }

    private static final class Kind {
        private final List<Statement> statements;

        private Kind(String row, String name) {
            var issued = Matter.documents(row, "issued", "issued", "newlyMade");
            var repealed = Matter.documents(row, "repealed", "repealed");
            var inForce = Matter.documents(row, "inForce", "inForce");
            var disclosed = Matter.documents(row, "disclosed", "newlyDisclosed", "newlyMade", "totalDisclosed");
            statements = List.of(
                    Statement.of("(?:现行有效|继续有效|有效)的?", name, inForce, false),
                    Statement.of("(?:制发|制定|出台|新制[定发])" + OF_THE_YEAR, name, issued, true),
                    Statement.of("废止" + OF_THE_YEAR, name, repealed, true),
                    Statement.of("(?:主动公开|公开)" + OF_THE_YEAR, name, disclosed, true));
        }
    }

    /**
     * @param before verb and noun before the number
     * @param elliptic the verb alone, going on about the documents named last, its {@code antecedent}
     */
    private record Statement(
            Pattern before,
            Pattern verb,
            Pattern elliptic,
            Pattern antecedent,
            Pattern behind,
            Matter matter,
            boolean needsCare) {

        private static Statement of(String verb, String name, Matter matter, boolean needsCare) {
            return new Statement(
                    Phrases.of(verb, name, Phrases.COUNT_FILLING),
                    Phrases.of(verb, Phrases.COUNT_FILLING),
                    Phrases.of("^[，、]", verb, Phrases.COUNT_FILLING),
                    Phrases.of(name, "(?:(?!规章|规范性文件)[^。；]){0,40}$"),
                    Phrases.of("^", name, "(?:[，。；、（）]|$)"),
                    matter,
                    needsCare);
        }

        private boolean isMadeBy(Mention mention) {
            return before.matcher(mention.label()).find()
                    || (elliptic.matcher(mention.label()).find()
                            && antecedent.matcher(mention.before()).find())
                    || (verb.matcher(mention.label()).find()
                            && behind.matcher(mention.after()).find());
        }
    }
}
