package org.maracdesk.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * What frames the cases of a meeting: who knows somebody in them, and how its minutes became final.
 *
 * @param interestsAskedAt when the room was asked whether anybody knows anyone in today's cases
 * @param openedBecause why cases were opened before everybody had accepted the statement; nothing
 *     where that did not happen
 * @param deputyChair who takes the chair for cases the chair leaves; may be nobody
 * @param interests what was declared
 * @param approvals the approval of the minutes, and of cases the deputy chair took
 * @param issues which versions of the minutes went out, and when, in their order
 * @param listsAt when the action lists went out
 * @param addenda corrections since the approval, in the order of their numbers
 * @param askedFor for which cases the room was asked once more before them, and when
 * @param unsigned who was there without having accepted the statement when cases were opened for a
 *     reason: it covers them and nobody who comes later
 * @param heardAt at which hour cases were heard, London wall time; none where nobody knows
 */
public record Formalities(
    @Nullable Instant interestsAskedAt,
    Confidential openedBecause,
    Confidential deputyChair,
    List<Interest> interests,
    List<Approval> approvals,
    List<Issue> issues,
    @Nullable Instant listsAt,
    List<Addendum> addenda,
    Map<AgendaItemId, Instant> askedFor,
    Set<AttendanceId> unsigned,
    Map<AgendaItemId, LocalTime> heardAt) {

  /** Nothing yet. */
  public static final Formalities NONE =
      new Formalities(
          null,
          Confidential.NONE,
          Confidential.NONE,
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of(),
          Map.of(),
          Set.of(),
          Map.of());

  /**
   * A version of the minutes that went out.
   *
   * @param version 1 as approved, one more with each correction
   * @param at when
   */
  public record Issue(int version, Instant at) {}

  public Formalities {
    interests = List.copyOf(interests);
    approvals = List.copyOf(approvals);
    issues = List.copyOf(issues);
    addenda = List.copyOf(addenda);
    askedFor = Map.copyOf(askedFor);
    unsigned = Set.copyOf(unsigned);
    heardAt = Map.copyOf(heardAt);
  }

  /** The approval of the minutes as a whole, once there is one. */
  public Optional<Approval> approval() {
    return approvals.stream().filter(a -> a.item() == null).findFirst();
  }

  /** The approval of one case that the chair had left for. */
  public Optional<Approval> approvalOf(AgendaItemId item) {
    return approvals.stream().filter(a -> item.equals(a.item())).findFirst();
  }

  /** When minutes last went out, of whichever version; null where none did. */
  public @Nullable Instant issuedAt() {
    return issues.isEmpty() ? null : issues.getLast().at();
  }

  /** Whether the minutes as they now stand went out, with all that was corrected. */
  public boolean areOut() {
    return issues.stream().anyMatch(issue -> issue.version() == version());
  }

  /** Whether the minutes are worked on: they have not gone out yet, or did within a day. */
  public boolean areAtWork(Instant now) {
    var at = issuedAt();
    return at == null || at.isAfter(now.minus(Duration.ofDays(1)));
  }

  /** Whether no record of the meeting can change any more. */
  public boolean isLocked() {
    return approval().isPresent();
  }

  /** Which version of the minutes this is: 1 as approved, one more with each correction. */
  public int version() {
    return 1 + addenda.size();
  }

  /** Everything declared for one case. */
  public List<Interest> interestsIn(AgendaItemId item) {
    return interests.stream().filter(i -> i.item().equals(item)).toList();
  }

  /** Whether somebody is out of the room for a case. */
  public boolean leaves(AttendanceId person, AgendaItemId item) {
    return interests.stream()
        .anyMatch(i -> i.leaves() && i.attendance().equals(person) && i.item().equals(item));
  }

  /** Corrections that are about one case. */
  public List<Addendum> addendaOf(AgendaItemId item) {
    return addenda.stream().filter(a -> item.equals(a.item())).toList();
  }

  /** Whether the room was asked before a case. */
  public boolean isAskedFor(AgendaItemId item) {
    return askedFor.containsKey(item);
  }

  /** The room was asked. */
  public Formalities asked(Instant at) {
    return changed(next -> next.interestsAskedAt = at);
  }

  /** The room was asked before a case. */
  public Formalities asked(AgendaItemId item, Instant at) {
    return changed(next -> next.askedFor.put(item, at));
  }

  /** Cases were opened early, for a reason; without one they are not. It covers nobody. */
  public Formalities opened(Confidential because) {
    return changed(next -> next.openedBecause = because);
  }

  /** The reason for which cases were opened covers these people too. */
  public Formalities covering(Set<AttendanceId> people) {
    return changed(next -> next.unsigned.addAll(people));
  }

  /** A case was heard at an hour; null where nobody knows, or where it was not heard after all. */
  public Formalities heard(AgendaItemId item, @Nullable LocalTime hour) {
    return changed(
        next -> {
          next.heardAt.remove(item);
          if (hour != null) {
            next.heardAt.put(item, hour);
          }
        });
  }

  /** Somebody takes the chair for cases the chair leaves. */
  public Formalities deputised(Confidential by) {
    return changed(next -> next.deputyChair = by);
  }

  /** Declared, in the place of what the same person declared for the same case before. */
  public Formalities with(Interest declared) {
    return without(declared.attendance(), declared.item())
        .changed(next -> next.interests.add(declared));
  }

  /** Nothing declared by this person for this case. */
  public Formalities without(AttendanceId person, AgendaItemId item) {
    return changed(
        next ->
            next.interests.removeIf(i -> i.attendance().equals(person) && i.item().equals(item)));
  }

  /** Approved, as a whole or in one case. */
  public Formalities with(Approval approval) {
    return changed(next -> next.approvals.add(approval));
  }

  /** Approved by nobody any more. */
  public Formalities unapproved() {
    return changed(next -> next.approvals.clear());
  }

  /** The minutes went out as they now stand; that they did so already stays as it was. */
  public Formalities issued(Instant at) {
    return areOut() ? this : changed(next -> next.issues.add(new Issue(version(), at)));
  }

  /** The action lists went out. */
  public Formalities listed(Instant at) {
    return changed(next -> next.listsAt = at);
  }

  /** Corrected once more. */
  public Formalities with(Addendum addendum) {
    return changed(next -> next.addenda.add(addendum));
  }

  private Formalities changed(Consumer<Next> change) {
    var next = new Next(this);
    change.accept(next);
    return next.formalities();
  }

  /** The same, open to one change. */
  private static final class Next {

    private @Nullable Instant interestsAskedAt;
    private Confidential openedBecause;
    private Confidential deputyChair;
    private final List<Interest> interests;
    private final List<Approval> approvals;
    private final List<Issue> issues;
    private @Nullable Instant listsAt;
    private final List<Addendum> addenda;
    private final Map<AgendaItemId, Instant> askedFor;
    private final Set<AttendanceId> unsigned;
    private final Map<AgendaItemId, LocalTime> heardAt;

    Next(Formalities now) {
      interestsAskedAt = now.interestsAskedAt;
      openedBecause = now.openedBecause;
      deputyChair = now.deputyChair;
      interests = new ArrayList<>(now.interests);
      approvals = new ArrayList<>(now.approvals);
      issues = new ArrayList<>(now.issues);
      listsAt = now.listsAt;
      addenda = new ArrayList<>(now.addenda);
      askedFor = new HashMap<>(now.askedFor);
      unsigned = new HashSet<>(now.unsigned);
      heardAt = new HashMap<>(now.heardAt);
    }

    Formalities formalities() {
      return new Formalities(
          interestsAskedAt,
          openedBecause,
          deputyChair,
          interests,
          approvals,
          issues,
          listsAt,
          addenda,
          askedFor,
          unsigned,
          heardAt);
    }
  }
}
