package org.maracdesk.domain.research;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * What one agency answers about one referral. It belongs to the referral and not to a place on an
 * agenda, so that a case put off keeps its research.
 *
 * @param id identity
 * @param referral what was researched
 * @param agency who answers
 * @param researcher who looked, or nothing
 * @param systems where they looked, or nothing
 * @param nothingHeld whether the agency holds nothing; that is an answer
 * @param checks who was looked for, and found or not
 * @param items what the agency holds
 * @param contact whether it contacted the victim itself
 * @param flagged whether the case is flagged in its own systems
 * @param suggestion an action it offers to take, in one line, or nothing
 * @param corrections what it would put right about who people are
 * @param unfinished an item half typed, which is in no paper and is never shared
 * @param answeredAt when it was given as an answer; nothing while it is only begun
 * @param provenance where this record came from
 */
public record ResearchReturn(
    ReturnId id,
    ReferralId referral,
    AgencyCode agency,
    Confidential researcher,
    Confidential systems,
    boolean nothingHeld,
    List<PersonCheck> checks,
    List<ResearchItem> items,
    Contact contact,
    YesNoUnknown flagged,
    Confidential suggestion,
    List<Correction> corrections,
    Confidential unfinished,
    @Nullable Instant answeredAt,
    Provenance provenance) {

  /**
   * Whether the agency contacted the victim itself. Usually it does not, and asks the IDVA or the
   * referrer instead, unless it is urgent (SafeLives, research form).
   *
   * @param made whether it did
   * @param urgentReason why that could not wait; needed when it did
   */
  public record Contact(boolean made, Confidential urgentReason) {

    /** It did not. */
    public static final Contact NONE = new Contact(false, Confidential.NONE);
  }

  public ResearchReturn {
    checks = List.copyOf(checks);
    items = List.copyOf(items);
    corrections = List.copyOf(corrections);
  }

  /** A return with nothing in it yet. */
  public static ResearchReturn blank(
      ReturnId id, ReferralId referral, AgencyCode agency, Provenance provenance) {
    return new ResearchReturn(
        id,
        referral,
        agency,
        Confidential.NONE,
        Confidential.NONE,
        false,
        List.of(),
        List.of(),
        Contact.NONE,
        YesNoUnknown.UNKNOWN,
        Confidential.NONE,
        List.of(),
        Confidential.NONE,
        null,
        provenance);
  }

  /** How far it has come. */
  public Standing standing() {
    if (answeredAt == null) {
      return isBlank() ? Standing.MISSING : Standing.BEGUN;
    }
    return nothingHeld ? Standing.NOTHING_HELD : Standing.ANSWERED;
  }

  /** How far a return has come. */
  public enum Standing {
    MISSING,
    BEGUN,
    NOTHING_HELD,
    ANSWERED;

    /** Whether the agency has answered. */
    public boolean isAnswer() {
      return this == NOTHING_HELD || this == ANSWERED;
    }
  }

  /** Whether nothing has been written down. */
  public boolean isBlank() {
    return researcher.isBlank()
        && systems.isBlank()
        && !nothingHeld
        && checks.stream().noneMatch(PersonCheck::isChecked)
        && items.isEmpty()
        && !contact.made()
        && flagged == YesNoUnknown.UNKNOWN
        && suggestion.isBlank()
        && corrections.isEmpty()
        && unfinished.isBlank();
  }

  /** What was found about somebody; that nobody looked, where nothing is said. */
  public PersonCheck check(PersonId person) {
    return checks.stream()
        .filter(check -> check.person().equals(person))
        .findFirst()
        .orElseGet(() -> PersonCheck.none(person));
  }

  /** Those of these people for whom nobody looked: also whoever joined the case afterwards. */
  public List<PersonId> uncheckedOf(Collection<PersonId> people) {
    return people.stream().filter(person -> !check(person).isChecked()).toList();
  }

  /**
   * What the meeting may have: nothing before the agency has answered, and then what it decided to
   * share, no more.
   */
  public List<ResearchItem> released() {
    return released(ResearchItem.Decision.SHARE);
  }

  /** How many things only the chair and the IDVA may have. */
  public int forChairAndIdva() {
    return released(ResearchItem.Decision.CHAIR_AND_IDVA_ONLY).size();
  }

  private List<ResearchItem> released(ResearchItem.Decision decision) {
    return answeredAt == null
        ? List.of()
        : items.stream()
            .filter(item -> item.decision() == decision && !item.text().isBlank())
            .toList();
  }

  /** An answer that nothing is held about any of these people. */
  public ResearchReturn holdingNothing(Collection<PersonId> people, Instant at) {
    var looked = new ArrayList<PersonCheck>();
    for (var person : people) {
      var check = check(person);
      looked.add(check.isChecked() ? check : check.with(PersonCheck.Found.NOT_KNOWN));
    }
    return new ResearchReturn(
        id,
        referral,
        agency,
        researcher,
        systems,
        true,
        looked,
        items,
        contact,
        flagged,
        suggestion,
        corrections,
        unfinished,
        at,
        provenance);
  }

  /** The same, given as an answer then; null takes that back. */
  public ResearchReturn answered(@Nullable Instant at) {
    return new ResearchReturn(
        id,
        referral,
        agency,
        researcher,
        systems,
        nothingHeld,
        checks,
        items,
        contact,
        flagged,
        suggestion,
        corrections,
        unfinished,
        at,
        provenance);
  }

  /** The same with these items. */
  public ResearchReturn holding(List<ResearchItem> others) {
    return new ResearchReturn(
        id,
        referral,
        agency,
        researcher,
        systems,
        nothingHeld && others.isEmpty(),
        checks,
        others,
        contact,
        flagged,
        suggestion,
        corrections,
        unfinished,
        answeredAt,
        provenance);
  }

  /** The same with one item changed. */
  public ResearchReturn with(ItemId changed, UnaryOperator<ResearchItem> change) {
    return holding(
        items.stream().map(item -> item.id().equals(changed) ? change.apply(item) : item).toList());
  }

  /** The same, proposing these corrections. */
  public ResearchReturn proposing(List<Correction> others) {
    return new ResearchReturn(
        id,
        referral,
        agency,
        researcher,
        systems,
        nothingHeld,
        checks,
        items,
        contact,
        flagged,
        suggestion,
        others,
        unfinished,
        answeredAt,
        provenance);
  }

  /** The same, recorded so. */
  public ResearchReturn recorded(Provenance other) {
    return new ResearchReturn(
        id,
        referral,
        agency,
        researcher,
        systems,
        nothingHeld,
        checks,
        items,
        contact,
        flagged,
        suggestion,
        corrections,
        unfinished,
        answeredAt,
        other);
  }
}
