package org.gascheck.service.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.ledger.Act;
import org.gascheck.ledger.EntryPlan;
import org.gascheck.ledger.EntryVersion;
import org.gascheck.ledger.GrantedWaiver;
import org.gascheck.ledger.Ledger;
import org.gascheck.ledger.LedgerEntry;
import org.gascheck.ledger.NoticeNumber;
import org.gascheck.ledger.Step;
import org.gascheck.service.access.Who;
import org.gascheck.service.wire.JsonBodies;
import org.gascheck.service.wire.RefusedRequestException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people do with the entries of the ledger. Who does it says which version of the entry they read. */
@RestController
@Tag(name = "ledger")
class HazardController {

    private static final List<Act> STEPS = List.of(
            Act.RECTIFIED, Act.REINSPECTED, Act.REINSPECTION_FAILED, Act.CLOSED, Act.REOPENED);

    private final Ledger ledger;
    private final JsonBodies bodies;

    HazardController(Ledger ledger, JsonBodies bodies) {
        this.ledger = ledger;
        this.bodies = bodies;
    }

    /**
     * A step to take.
     *
     * @param version that of the entry as it was read
     * @param act     RECTIFIED, REINSPECTED, REINSPECTION_FAILED, CLOSED or REOPENED
     * @param on      the day of it
     * @param note    may be left out
     */
    record StepToTake(Long version, Act act, LocalDate on, String note) {
    }

    /** A plan to keep: what is left out is not fixed. */
    record PlanToKeep(
            Long version,
            String person,
            String responsibility,
            String measures,
            String funds,
            LocalDate deadline,
            String precautions,
            String standard,
            String verifier) {
    }

    /**
     * A waiver to note.
     *
     * @param version   that of the entry as it was read
     * @param authority who granted it
     * @param on        the first day on which it holds
     * @param until     the last one
     */
    record WaiverToNote(Long version, String authority, String reason, LocalDate on, LocalDate until) {
    }

    /**
     * A notice to issue.
     *
     * @param on        the day of issue
     * @param authority the short name under which its issuer numbers
     * @param delivery  how it was delivered; may be left out
     * @param entries   the entries that it is on, as they were read
     */
    record NoticeToIssue(LocalDate on, String authority, String delivery, List<EntryVersion> entries) {
    }

    /** A notice that was issued. */
    record IssuedNotice(String number) {

        static IssuedNotice of(NoticeNumber number) {
            return new IssuedNotice(number.text());
        }
    }

    @PostMapping(
            path = "/v1/ledger/entries/{id}/steps",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Takes a step with an entry. 办理一条隐患：整改、复查、销号、重新登记。")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StepToTake.class)))
    LedgerEntry take(HttpServletRequest request, @PathVariable long id) {
        StepToTake step = bodies.read(request, StepToTake.class);
        told("version", step.version());
        told("on", step.on());
        if (!STEPS.contains(step.act())) {
            throw RefusedRequestException.ofParameter("act", new Text(
                    "应为 " + STEPS + " 之一", "expected one of " + STEPS));
        }
        return ledger.take(
                Who.now(), new EntryVersion(id, step.version()), new Step(step.act(), step.on(), step.note()));
    }

    @PostMapping(
            path = "/v1/ledger/entries/{id}/plan",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Fixes who puts an entry right, how, and by when. 定整改方案（五定）。")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PlanToKeep.class)))
    LedgerEntry plan(HttpServletRequest request, @PathVariable long id) {
        PlanToKeep plan = bodies.read(request, PlanToKeep.class);
        told("version", plan.version());
        return ledger.plan(Who.now(), new EntryVersion(id, plan.version()), new EntryPlan(
                plan.person(), plan.responsibility(), plan.measures(), plan.funds(), plan.deadline(),
                plan.precautions(), plan.standard(), plan.verifier()));
    }

    @PostMapping(
            path = "/v1/ledger/entries/{id}/waiver",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Notes that an authority puts up with an entry for a time. 登记主管机关准予暂缓。",
            description = "It closes nothing: the entry stays open, and is overdue where it is.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WaiverToNote.class)))
    LedgerEntry waive(HttpServletRequest request, @PathVariable long id) {
        WaiverToNote waiver = bodies.read(request, WaiverToNote.class);
        told("version", waiver.version());
        told("on", waiver.on());
        return ledger.waive(Who.now(), new EntryVersion(id, waiver.version()), new GrantedWaiver(
                waiver.authority(), waiver.reason(), waiver.on(), waiver.until()));
    }

    @PostMapping(
            path = "/v1/ledger/notices",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Issues a notice on entries of one subject. 就一个对象的隐患发出整改通知书。")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NoticeToIssue.class)))
    IssuedNotice notice(HttpServletRequest request) {
        NoticeToIssue notice = bodies.read(request, NoticeToIssue.class);
        told("on", notice.on());
        told("entries", notice.entries());
        return IssuedNotice.of(ledger.issueNotice(
                Who.now(), notice.on(), notice.authority(), notice.delivery(), notice.entries()));
    }

    private static void told(String field, Object value) {
        if (value == null) {
            throw RefusedRequestException.ofParameter(field, new Text("缺少", "it is missing"));
        }
    }
}
