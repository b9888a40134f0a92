package org.maracdesk.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.casefile.TwelveMonths;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.checklist.ReviewDue;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.journeys.CaseStanding;
import org.maracdesk.journeys.SearchText;

/** Cases of people who do not exist, as lines of the list. */
public final class InventedCases {

  private static final LocalDate MEETING = LocalDate.of(2026, 11, 26);
  private static final List<String> BIRDS =
      List.of("Sparrow", "Heron", "Wagtail", "Dunnock", "Plover", "Siskin", "Avocet", "Curlew");
  private static final List<String> TREES =
      List.of("Rowan", "Hazel", "Linden", "Aspen", "Willow", "Alder", "Juniper");

  private InventedCases() {}

  /** A dozen, with every standing and every tag among them. */
  public static List<CaseLine> dozen() {
    return List.of(
        line(12, "TEST-SPARROW, Wren", "TESTERTON, Flint", 2, day(11, 19), "Police", waiting())
            .urgent()
            .repeat(LocalDate.of(2025, 12, 5), 350)
            .found("NM1 2AB", "Wren Testerton")
            .home("Mill End")
            .build(),
        line(
                11,
                "SAMPLE, Hazel",
                "SAMPLE, Ash",
                0,
                day(11, 18),
                "Northmere IDVA Service",
                waiting())
            .confidential()
            .build(),
        line(10, "TEST-HERON, Marisol", "HERONSON, Bran", 3, day(11, 17), "Housing", listed())
            .actions(1)
            .build(),
        line(9, "EXAMPLE, Sorrel", "EXAMPLE, Jory", 1, day(11, 16), "Midwifery", listed())
            .confidential()
            .repeat(LocalDate.of(2026, 3, 2), 259)
            .build(),
        line(
                8,
                "TEST-FEATHERSTONEHAUGH-CHOLMONDELEY, Guinevere Alexandrina",
                "PLACEHOLDER-WITH-A-VERY-LONG-NAME, Bartholomew",
                6,
                day(11, 12),
                "Northmere Children's Social Care",
                listed())
            .urgent()
            .confidential()
            .repeat(LocalDate.of(2026, 1, 9), 307)
            .actions(12)
            .build(),
        line(7, "PRETEND, Ffion", "PRETEND, Iolo", 2, day(11, 5), "Police", listed()).build(),
        line(
                6,
                "INVENTED, Teal",
                "INVENTED, Reed",
                0,
                day(10, 29),
                "Accident and emergency",
                heard())
            .actions(4)
            .build(),
        line(5, "MADEUP, Linnet", "MADEUP, Clay", 1, day(10, 22), "Police", heard())
            .actions(2)
            .build(),
        line(4, "NOBODY, Merle", "NOBODY, Heath", 0, day(10, 20), "Probation", heard()).build(),
        line(3, "SPECIMEN, Rowan", "SPECIMEN, Glen", 4, day(10, 8), "Housing", deferred())
            .actions(1)
            .build(),
        line(2, "FICTION, Iris", "FICTION, Dale", 0, day(9, 24), "Police", heard()).build(),
        line(1, "IMAGINARY, Fern", "", 0, day(9, 17), "Adult Social Care", heard()).build());
  }

  /** As many as asked for, each different. */
  public static List<CaseLine> many(int number) {
    var lines = new ArrayList<CaseLine>();
    for (int i = 1; i <= number; i++) {
      var bird = BIRDS.get(i % BIRDS.size());
      var tree = TREES.get(i % TREES.size());
      lines.add(
          line(
                  i,
                  "TEST-%s%d, %s".formatted(bird.toUpperCase(), i, tree),
                  "SAMPLE-%s, %s".formatted(tree.toUpperCase(), bird),
                  i % 4,
                  LocalDate.of(2026, 1, 1).plusDays(i % 320),
                  "Police",
                  i % 3 == 0 ? heard() : waiting())
              .found("NM%d %dAB".formatted(i % 20, i % 10), "Alias %s".formatted(tree))
              .build());
    }
    return lines;
  }

  /** A line to be filled in. */
  public static Line line(
      int sequence,
      String victim,
      String perpetrator,
      int children,
      LocalDate referred,
      String referrer,
      CaseStanding standing) {
    return new Line(sequence, victim, perpetrator, children, referred, referrer, standing);
  }

  public static CaseStanding waiting() {
    return new CaseStanding(CaseStanding.Kind.WAITING, null);
  }

  public static CaseStanding listed() {
    return new CaseStanding(CaseStanding.Kind.LISTED, MEETING);
  }

  public static CaseStanding heard() {
    return new CaseStanding(CaseStanding.Kind.HEARD, MEETING.minusWeeks(2));
  }

  public static CaseStanding deferred() {
    return new CaseStanding(CaseStanding.Kind.DEFERRED, MEETING.minusWeeks(2));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  /** Builds one line, with the details that matter to a test. */
  public static final class Line {

    private final int sequence;
    private final String victim;
    private final String perpetrator;
    private final int children;
    private final LocalDate referred;
    private final String referrer;
    private Confidential home = Confidential.NONE;
    private final CaseStanding standing;
    private final List<Confidential> findable = new ArrayList<>();
    private RepeatFinding repeat = new RepeatFinding.FirstReferral();
    private boolean emergency;
    private boolean confidential;
    private int actions;
    private ReviewDue review = new ReviewDue.NotDue();

    private Line(
        int sequence,
        String victim,
        String perpetrator,
        int children,
        LocalDate referred,
        String referrer,
        CaseStanding standing) {
      this.sequence = sequence;
      this.victim = victim;
      this.perpetrator = perpetrator;
      this.children = children;
      this.referred = referred;
      this.referrer = referrer;
      this.standing = standing;
    }

    public Line urgent() {
      emergency = true;
      return this;
    }

    public Line confidential() {
      confidential = true;
      return this;
    }

    public Line repeat(LocalDate previous, long days) {
      repeat = new RepeatFinding.Repeat(previous, previous.plusYears(1), days);
      return this;
    }

    public Line actions(int open) {
      actions = open;
      return this;
    }

    public Line reviewDue(Occasion asks, LocalDate since) {
      review = new ReviewDue.Now(asks, since);
      return this;
    }

    public Line found(String... texts) {
      for (var text : texts) {
        findable.add(Confidential.of(text));
      }
      return this;
    }

    /** The victim lives in this part of the area. */
    public Line home(String part) {
      home = Confidential.of(part);
      return found(part);
    }

    public CaseLine build() {
      var number = new CaseNumber(2026, sequence);
      findable.add(Confidential.of(number.text()));
      findable.add(Confidential.of(victim));
      findable.add(Confidential.of(perpetrator));
      return new CaseLine(
          new CaseId(new UUID(7, sequence)),
          number,
          Confidential.of(victim),
          home,
          perpetrator.isEmpty() ? List.of() : List.of(Confidential.of(perpetrator)),
          children,
          referred,
          referrer,
          new CaseStanding(
              standing.kind(), standing.meeting(), standing.state(), new TwelveMonths(referred)),
          repeat,
          emergency,
          confidential,
          actions,
          review,
          SearchText.of(findable));
    }
  }
}
