package example.bytes;

import java.io.InputStream;
import java.util.List;
import org.gascheck.ComplianceChecker;
import org.gascheck.Problem;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ComplianceReport;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges what is posted. */
@SpringBootApplication
@RestController
public class CheckService {

    private final ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);

    @PostMapping("/check")
    ComplianceReport check(InputStream facts) {
        return checker.check(Submissions.read(facts, "request", ReadLimits.service()));
    }

    @ExceptionHandler
    ResponseEntity<List<Problem>> refuse(InvalidSubmissionException refused) {
        return ResponseEntity.status(422).body(refused.problems());
    }
}
