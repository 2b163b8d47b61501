package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.gascheck.Text;

/**
 * The day by which a requirement must be met.
 *
 * @param day            the last day on which it may be unmet
 * @param provision      where the instrument sets it
 * @param overdueDays    by how many days it has passed where the requirement is breached or left to a person, else 0
 * @param contradictions the other dates that the instrument sets for the same thing
 */
@JsonPropertyOrder({"date", "provision", "overdue", "overdueDays", "contradictions"})
public record DueDate(
        @JsonIgnore LocalDate day,
        String provision,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long overdueDays,
        List<OtherDate> contradictions
) {

    /**
     * Another date that the same instrument sets for the same thing.
     *
     * @param provision where it sets it
     * @param says      what is said there
     */
    @JsonPropertyOrder({"date", "provision", "says"})
    public record OtherDate(@JsonIgnore LocalDate day, String provision, Text says) {

        @JsonCreator
        static OtherDate read(
                @JsonProperty("date") String date, @JsonProperty("provision") String provision,
                @JsonProperty("says") Text says) {
            return new OtherDate(LocalDate.parse(date), provision, says);
        }

        @JsonProperty("date")
        String date() {
            return day.toString();
        }
    }

    /** Keeps a copy of the list. */
    public DueDate {
        contradictions = List.copyOf(contradictions);
    }

    @JsonCreator
    static DueDate read(
            @JsonProperty("date") String date,
            @JsonProperty("provision") String provision,
            @JsonProperty("overdue") boolean overdue,
            @JsonProperty("overdueDays") long overdueDays,
            @JsonProperty("contradictions") List<OtherDate> contradictions) {
        return new DueDate(LocalDate.parse(date), provision, overdueDays, contradictions);
    }

    @JsonProperty("date")
    String date() {
        return day.toString();
    }

    /** Whether it has passed, and what was due by it is still owed. */
    @JsonProperty("overdue")
    public boolean isOverdue() {
        return overdueDays > 0;
    }
}
