package org.maracdesk.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.journeys.ExportSpreadsheet.Kind;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;
import org.maracdesk.journeys.OpenVault.Entry;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.wording.Words;

/** A new encrypted store for Northmere with nothing in it but its area, on 26 November 2026. */
final class NewStore implements AutoCloseable {

  /** Where the invented files are. */
  static final Path SAMPLES = Path.of("samples");

  /** What spreadsheets can bring in. */
  static final List<Kind> BROUGHT_IN =
      List.of(
          Kind.AGENCIES,
          Kind.REPRESENTATIVES,
          Kind.REFERRALS,
          Kind.PEOPLE,
          Kind.DASH_NOTES,
          Kind.REFERRAL_DETAILS);

  private static final Actor SOMEBODY = new Actor("Coordinator");
  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final Session session;

  private NewStore(Session session) {
    this.session = session;
  }

  /** A store in an empty folder. */
  static NewStore in(Path folder) {
    try (var passphrase = SampleSession.passphrase()) {
      var area = AreaJson.read(Files.readAllBytes(SAMPLES.resolve("area.json")));
      return new NewStore(door().create(folder, passphrase, area, SOMEBODY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The copy of a store that is closed, so that what costs time is brought in once only. */
  static NewStore copy(Path closed, Path folder) {
    StoreFiles.copy(closed, folder);
    try (var passphrase = SampleSession.passphrase()) {
      return new NewStore(((Entry.Open) door().open(folder, passphrase, SOMEBODY)).session());
    }
  }

  private static OpenVault door() {
    var noon = SampleSession.MEETING.atTime(LocalTime.NOON).atZone(WALL).toInstant();
    return new OpenVault(
        Clock.fixed(noon, WALL), new SecureRandom(), SampleSession.CHEAP, Words.english());
  }

  Session session() {
    return session;
  }

  /** Looks at sample files. */
  ImportPreview preview(String... names) {
    return preview(Stream.of(names).map(SAMPLES::resolve).toArray(Path[]::new));
  }

  /** Looks at files. */
  ImportPreview preview(Path... files) {
    return session.importSpreadsheets().preview(List.of(files));
  }

  /** Takes in all rows of sample files. */
  NewStore with(String... names) {
    session.importSpreadsheets().take(preview(names), Rows.ALL);
    return this;
  }

  /** Takes in all rows of files. */
  NewStore with(Path... files) {
    session.importSpreadsheets().take(preview(files), Rows.ALL);
    return this;
  }

  /** Everything spreadsheets can bring in, as they would be written today. */
  Map<Kind, String> contents() {
    return contents(session);
  }

  /** The same of any open store. */
  static Map<Kind, String> contents(Session session) {
    var all = new TreeMap<Kind, String>();
    for (var kind : BROUGHT_IN) {
      var bytes = session.exportSpreadsheet().write(kind, null).bytes();
      all.put(kind, new String(bytes, StandardCharsets.UTF_8));
    }
    return all;
  }

  /**
   * What is said about files: file, code and line of each issue; but for the postcodes, which are
   * invented and looked at askance.
   */
  static List<String> places(ImportPreview preview) {
    return preview.issues().stream()
        .filter(issue -> !issue.code().equals("W-POSTCODE"))
        .map(NewStore::place)
        .toList();
  }

  private static String place(CsvIssue issue) {
    return issue.file() + " " + issue.code() + "@" + issue.line();
  }

  /** How many rows are new, changed, unchanged and refused. */
  static List<Integer> counts(ImportPreview preview) {
    return List.of(preview.fresh(), preview.changed(), preview.unchanged(), preview.refused());
  }

  @Override
  public void close() {
    session.close();
  }
}
