package org.maracdesk.domain.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * Everything recorded against one question.
 *
 * @param answer absent while nobody has answered
 * @param source where the answer came from
 * @param whyUnknown why it is not known, when the answer is "don't know"
 * @param note what the worker wrote beside it
 * @param followUps what was given for the follow-up questions, by their ids
 */
public record ItemAnswer(
    @Nullable Answer answer,
    InformationSource source,
    @Nullable WhyUnknown whyUnknown,
    Confidential note,
    Map<String, Reply> followUps) {

  /** Nobody has answered. */
  public static final ItemAnswer BLANK = of(null);

  public ItemAnswer {
    followUps = Map.copyOf(followUps);
  }

  /** An answer from the victim, with nothing beside it. */
  public static ItemAnswer of(@Nullable Answer answer) {
    return new ItemAnswer(answer, InformationSource.VICTIM, null, Confidential.NONE, Map.of());
  }

  /** The same, answered so; a reason for not knowing goes when the answer is known. */
  public ItemAnswer answered(@Nullable Answer other) {
    return new ItemAnswer(
        other, source, Answer.DONT_KNOW.equals(other) ? whyUnknown : null, note, followUps);
  }

  /** The same, from another source. */
  public ItemAnswer from(InformationSource other) {
    return new ItemAnswer(answer, other, whyUnknown, note, followUps);
  }

  /** The same, with a reason for not knowing. */
  public ItemAnswer because(@Nullable WhyUnknown why) {
    return new ItemAnswer(answer, source, why, note, followUps);
  }

  /** The same, with another note. */
  public ItemAnswer noting(Confidential other) {
    return new ItemAnswer(answer, source, whyUnknown, other, followUps);
  }

  /** The same, with this reply to a follow-up question. */
  public ItemAnswer with(String followUp, Reply reply) {
    var all = new LinkedHashMap<>(followUps);
    all.put(followUp, reply);
    return new ItemAnswer(answer, source, whyUnknown, note, all);
  }
}
