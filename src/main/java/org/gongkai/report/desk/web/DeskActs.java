package org.gongkai.report.desk.web;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.act.AcceptReport;
import org.gongkai.report.desk.act.CorrectReport;
import org.gongkai.report.desk.act.FileReport;
import org.gongkai.report.desk.act.PublishEdition;
import org.gongkai.report.desk.act.ReturnReport;
import org.gongkai.report.desk.act.SubmitReport;
import org.gongkai.report.desk.act.WithdrawReport;
import org.springframework.stereotype.Component;

/** Leads each step of the pages to its act. */
@Component
final class DeskActs {

    private final SubmitReport submit;
    private final WithdrawReport withdraw;
    private final FileReport file;
    private final PublishEdition publish;
    private final CorrectReport correct;
    private final AcceptReport accept;
    private final ReturnReport giveBack;

    DeskActs(
            SubmitReport submit,
            WithdrawReport withdraw,
            FileReport file,
            PublishEdition publish,
            CorrectReport correct,
            AcceptReport accept,
            ReturnReport giveBack) {
        this.submit = submit;
        this.withdraw = withdraw;
        this.file = file;
        this.publish = publish;
        this.correct = correct;
        this.accept = accept;
        this.giveBack = giveBack;
    }

    Moving of(DeskStep step, Actor actor, EditionId id, String reason) {
        return switch (step) {
            case SUBMIT -> submit.of(actor, id);
            case WITHDRAW -> withdraw.of(actor, id, reason);
            case FILE -> file.of(actor, id);
            case PUBLISH -> publish.of(actor, id);
            case CORRECT -> new Moving.Moved(correct.of(actor, id, reason));
            case ACCEPT -> accept.of(actor, id);
            case RETURN -> giveBack.of(actor, id, reason);
        };
    }
}
