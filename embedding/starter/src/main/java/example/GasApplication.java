package example;

import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.report.ComplianceReport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Judges what is posted, by the checker of the starter. */
@SpringBootApplication
@RestController
public class GasApplication {

    private final ComplianceChecker checker;

    public GasApplication(ComplianceChecker checker) {
        this.checker = checker;
    }

    public static void main(String[] args) {
        SpringApplication.run(GasApplication.class, args);
    }

    @PostMapping("/check")
    public ComplianceReport check(@RequestBody Submission submission) {
        return checker.check(submission);
    }
}
