package org.gongkai.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.review.ReviewId;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;
import org.gongkai.review.act.ApproveMatter;
import org.gongkai.review.act.CommentOnMatter;
import org.gongkai.review.act.HandOverMatter;
import org.gongkai.review.act.ReturnMatter;
import org.gongkai.review.act.TakeBackSignature;
import org.gongkai.review.act.WithdrawMatter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a matter is signed, and its acts. Deputies need no post of their own, so the acts alone say who may. */
@Controller
@RequestMapping("/desk/reviews/{id}/")
@Needs(Power.SIGNED_IN)
final class SigningPages {

    private final SigningPage page;
    private final ApproveMatter approve;
    private final ReturnMatter sendBack;
    private final HandOverMatter handOver;
    private final TakeBackSignature takeBack;
    private final WithdrawMatter withdraw;
    private final CommentOnMatter comment;

    SigningPages(
            SigningPage page,
            ApproveMatter approve,
            ReturnMatter sendBack,
            HandOverMatter handOver,
            TakeBackSignature takeBack,
            WithdrawMatter withdraw,
            CommentOnMatter comment) {
        this.page = page;
        this.approve = approve;
        this.sendBack = sendBack;
        this.handOver = handOver;
        this.takeBack = takeBack;
        this.withdraw = withdraw;
        this.comment = comment;
    }

    @GetMapping
    String show(HttpServletRequest request, Actor actor, @PathVariable long id, Model model) {
        return page.show(request, actor, new ReviewId(id), Typed.NONE, model);
    }

    @PostMapping("approve")
    String approve(
            Actor actor,
            @PathVariable long id,
            @RequestParam int step,
            @RequestParam String content,
            @RequestParam(defaultValue = "") String comment,
            RedirectAttributes flash) {
        var said = Optional.of(comment.strip()).filter(words -> !words.isEmpty());
        var signing = approve.of(actor, new ReviewId(id), new Seen(step, content), said);
        return Outcome.told("approve", signing, id, flash);
    }

    @PostMapping("return")
    String sendBack(
            HttpServletRequest request,
            Actor actor,
            @PathVariable long id,
            @RequestParam int step,
            @RequestParam String content,
            @RequestParam String reason,
            Model model,
            RedirectAttributes flash) {
        var given = new Given(new ReviewId(id), new Typed("return", reason), flash);
        return answer(
                request, actor, model, given, () -> sendBack.of(actor, given.id(), new Seen(step, content), reason));
    }

    @PostMapping("hand-over")
    String handOver(
            HttpServletRequest request,
            Actor actor,
            @PathVariable long id,
            @RequestParam int step,
            @RequestParam String content,
            @RequestParam long to,
            @RequestParam String reason,
            Model model,
            RedirectAttributes flash) {
        var given = new Given(new ReviewId(id), new Typed("hand-over", reason), flash);
        return answer(
                request,
                actor,
                model,
                given,
                () -> handOver.of(actor, given.id(), new Seen(step, content), new PersonId(to), reason));
    }

    @PostMapping("take-back")
    String takeBack(
            HttpServletRequest request,
            Actor actor,
            @PathVariable long id,
            @RequestParam String reason,
            Model model,
            RedirectAttributes flash) {
        var given = new Given(new ReviewId(id), new Typed("take-back", reason), flash);
        return answer(request, actor, model, given, () -> takeBack.of(actor, given.id(), reason));
    }

    @PostMapping("withdraw")
    String withdraw(
            HttpServletRequest request,
            Actor actor,
            @PathVariable long id,
            @RequestParam String reason,
            Model model,
            RedirectAttributes flash) {
        var given = new Given(new ReviewId(id), new Typed("withdraw", reason), flash);
        return answer(request, actor, model, given, () -> withdraw.of(actor, given.id(), reason));
    }

    @PostMapping("comment")
    String comment(
            HttpServletRequest request,
            Actor actor,
            @PathVariable long id,
            @RequestParam String reason,
            Model model,
            RedirectAttributes flash) {
        var given = new Given(new ReviewId(id), new Typed("comment", reason), flash);
        return answer(request, actor, model, given, () -> comment.of(actor, given.id(), reason));
    }

    /** What was given with an act that needs a reason. */
    private record Given(ReviewId id, Typed typed, RedirectAttributes flash) {}

    /** The page again where the reason will not do; else the act. */
    private String answer(HttpServletRequest request, Actor actor, Model model, Given given, Supplier<Signing> act) {
        var typed = given.typed();
        return typed.isFaulty()
                ? page.show(request, actor, given.id(), typed, model)
                : Outcome.told(typed.act(), act.get(), given.id().value(), given.flash());
    }
}
