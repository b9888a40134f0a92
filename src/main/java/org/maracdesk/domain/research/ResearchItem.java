package org.maracdesk.domain.research;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;

/**
 * One thing an agency holds. Fact is kept apart from opinion, and what is not shared says why
 * (SafeLives, research form).
 *
 * @param id identity
 * @param about whom it is about; nobody means the whole case
 * @param category what sort of thing it is
 * @param kind fact, opinion, or told by somebody and not verified
 * @param text what the agency holds
 * @param happened when it happened, if a day is known
 * @param worker who at the agency knows it, or nothing
 * @param decision whether it may be shared; undecided is never shared
 * @param withheldBecause why it is not shared; needed for {@link Decision#DO_NOT_SHARE}
 * @param shared when it was shared at a meeting, if it was
 */
public record ResearchItem(
    ItemId id,
    @Nullable PersonId about,
    Category category,
    Kind kind,
    Confidential text,
    @Nullable LocalDate happened,
    Confidential worker,
    Decision decision,
    Confidential withheldBecause,
    @Nullable Shared shared) {

  /** What sort of thing is held. */
  public enum Category {
    INVOLVEMENT,
    RISK,
    PROTECTIVE_FACTOR,
    ENGAGEMENT,
    MENTAL_HEALTH,
    SUBSTANCE_USE,
    HOUSING,
    FINANCE,
    EMPLOYMENT,
    OFFENDING_AND_ORDERS,
    ATTENDANCE,
    INJURY,
    PREGNANCY,
    PROFESSIONAL_SAFETY
  }

  /** How sure it is. */
  public enum Kind {
    FACT,
    OPINION,
    THIRD_PARTY_UNVERIFIED
  }

  /** Who may have it. */
  public enum Decision {
    UNDECIDED,
    SHARE,
    CHAIR_AND_IDVA_ONLY,
    DO_NOT_SHARE
  }

  /**
   * When it was shared.
   *
   * @param meeting at which meeting
   * @param at the moment
   */
  public record Shared(MeetingId meeting, Instant at) {}

  /** The same with this decided. */
  public ResearchItem decided(Decision other) {
    return new ResearchItem(
        id, about, category, kind, text, happened, worker, other, withheldBecause, shared);
  }

  /** The same, not shared for this reason. */
  public ResearchItem because(Confidential reason) {
    return new ResearchItem(
        id, about, category, kind, text, happened, worker, decision, reason, shared);
  }

  /** The same, shared then; null takes that back. */
  public ResearchItem shared(@Nullable Shared when) {
    return new ResearchItem(
        id, about, category, kind, text, happened, worker, decision, withheldBecause, when);
  }
}
