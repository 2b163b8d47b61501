package example.facts;

import java.util.List;
import org.gascheck.ComplianceChecker;
import org.gascheck.Problem;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.report.ComplianceReport;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Judges submissions in request bodies. */
@SpringBootApplication
@RestController
public class FactsService {

    private final ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);

    @PostMapping("/check")
    ComplianceReport check(@RequestBody Submission submission) {
        return checker.check(submission);
    }

    @ExceptionHandler
    ResponseEntity<List<Problem>> refuse(InvalidSubmissionException refused) {
        return ResponseEntity.status(422).body(refused.problems());
    }
}
