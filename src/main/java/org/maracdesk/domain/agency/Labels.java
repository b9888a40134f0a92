package org.maracdesk.domain.agency;

/**
 * What an area calls the meeting and the people it is about. The terms stand on screens and papers;
 * what people typed is never changed.
 *
 * @param conference how the meeting's name is written
 * @param victim the person the meeting is for
 * @param perpetrator the person alleged to cause harm
 */
public record Labels(Conference conference, Victim victim, Perpetrator perpetrator) {

  /** The terms of our own sentences. */
  public static final Labels USUAL =
      new Labels(Conference.MARAC, Victim.VICTIM, Perpetrator.ALLEGED_PERPETRATOR);

  /** How the meeting's name is written. */
  public enum Conference {
    MARAC("Marac"),
    CAPITALS("MARAC");

    private final String term;

    Conference(String term) {
      this.term = term;
    }

    /** As it is written. */
    public String term() {
      return term;
    }
  }

  /** The person the meeting is for. */
  public enum Victim {
    VICTIM("victim"),
    SURVIVOR("survivor"),
    PERSON_HARMED("person harmed");

    private final String term;

    Victim(String term) {
      this.term = term;
    }

    /** As it is written within a sentence. */
    public String term() {
      return term;
    }
  }

  /** The person alleged to cause harm. */
  public enum Perpetrator {
    ALLEGED_PERPETRATOR("alleged perpetrator"),
    PERPETRATOR("perpetrator"),
    PERSON_CAUSING_HARM("person causing harm");

    private final String term;

    Perpetrator(String term) {
      this.term = term;
    }

    /** As it is written within a sentence. */
    public String term() {
      return term;
    }
  }
}
