package example.unaided;

import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.report.ComplianceReport;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Leaves it to Jackson to read submissions, as somebody would who has not read how to. */
@SpringBootApplication
@RestController
public class UnaidedService {

    private final ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);

    @PostMapping("/check")
    ComplianceReport check(@RequestBody Submission submission) {
        return checker.check(submission);
    }
}
