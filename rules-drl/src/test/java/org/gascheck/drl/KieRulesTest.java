package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Settings;
import org.gascheck.report.Conclusion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The rules in a KIE base and session of one's own, among other rules and facts. */
class KieRulesTest {

    private static final KieRules RULES = KieRules.of(RulePacks.CHONGQING_2021_156, Settings.RECOMMENDED);
    private static final KieBase BASE = RULES.newKieBase();
    private static final Submission HOTPOT =
            Submissions.read(Path.of("../fixtures/src/main/resources/submissions/hotpot-basement.json"));

    private final KieSession session = BASE.newKieSession();

    @AfterEach
    void dispose() {
        session.dispose();
    }

    @Test
    void aSessionConcludesWhatACheckerFinds() {
        session.insert("a fact of one's own");

        List<Conclusion> conclusions = RULES.judge(HOTPOT, session);

        assertThat(conclusions).extracting(Conclusion::finding)
                .isEqualTo(GasCheck.checker(RulePacks.CHONGQING_2021_156).check(HOTPOT).findings());
    }

    @Test
    void rulesOfOnesOwnFireOnWhatIsFound() {
        KnowledgeBuilder own = KnowledgeBuilderFactory.newKnowledgeBuilder();
        own.add(ResourceFactory.newByteArrayResource("""
                package example.visits;
                import org.gascheck.law.Outcome;
                import org.gascheck.report.Finding;
                global java.util.List visits;
                rule "what is breached is looked at" when
                    $finding : Finding( outcome == Outcome.BREACHED )
                then
                    visits.add($finding.requirement());
                end
                """.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        assertThat(own.getErrors()).isEmpty();
        KieBase both = RULES.newKieBase();
        ((InternalKnowledgeBase) both).addPackages(own.getKnowledgePackages());
        List<String> visits = new ArrayList<>();
        KieSession mixed = both.newKieSession();
        try {
            mixed.setGlobal("visits", visits);
            RULES.judge(HOTPOT, mixed).forEach(conclusion -> mixed.insert(conclusion.finding()));
            mixed.fireAllRules();
        } finally {
            mixed.dispose();
        }
        assertThat(visits).hasSize(5).contains("cylinder-room-basement");
    }

    @Test
    void aSessionJudgesOneSubmission() {
        RULES.judge(HOTPOT, session);

        assertThatIllegalStateException().isThrownBy(() -> RULES.judge(HOTPOT, session))
                .withMessage("the session has judged a submission already; expected a new one");
    }

    @Test
    void anInstrumentThatIsNotIssuedYetConcludesNothing() {
        assertThat(RULES.judge(Submissions.parse("{\"assessedOn\": \"2021-01-01\", \"gasUsers\": [{\"id\": \"u1\"}]}"),
                session)).isEmpty();
    }

    @Test
    void whatCannotBeJudgedIsRefusedInTheWordsOfACheckersProblems() {
        assertThatExceptionOfType(InvalidSubmissionException.class)
                .isThrownBy(() -> RULES.judge(Submissions.parse("{\"instruments\": [\"yl2022n8\"]}"), session))
                .withMessageContainingAll("there is no assessment date", "no instrument \"yl2022n8\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KieRules.of(RulePacks.CHONGQING_2021_156, Settings.RECOMMENDED.with("colour", "red")))
                .withMessageStartingWith("there is no setting \"colour\"");
    }

    @Test
    void aBaseThatLacksTheRulesIsAFaultAndNoQuietPass() {
        KieSession without = KnowledgeBuilderFactory.newKnowledgeBuilder().newKieBase().newKieSession();
        try {
            assertThatExceptionOfType(EngineFaultException.class).isThrownBy(() -> RULES.judge(HOTPOT, without))
                    .withMessageStartingWith("no conclusion on ");
        } finally {
            without.dispose();
        }
    }
}
