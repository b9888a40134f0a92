package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * What leaves a store and what comes into it, told apart by what the store is for: a file from
 * practice says so in its name and a paper on each page, and the files of one kind of store are not
 * taken into the other.
 *
 * @param practice whether everybody in the store is invented
 */
record Outgoing(boolean practice) {

  private static final String PREFIX = "practice-";

  /** What leaves this store. */
  static Outgoing of(Store store) {
    return new Outgoing(store.isPractice());
  }

  /** What a file is called when it leaves. */
  String called(String name) {
    return practice && !name.startsWith(PREFIX) ? PREFIX + name : name;
  }

  /** Paper to draw on. */
  Sheet paper(Words words, Clock clock) {
    return practice ? Sheet.forPractice(words, clock) : new Sheet(words, clock);
  }

  /**
   * Writes a file, whole or not at all.
   *
   * @throws ExplainedException when a file from practice would not say so in its name, or when it
   *     cannot be written
   */
  void write(Path file, byte[] bytes) {
    if (practice && !isFromPractice(file)) {
      throw new ExplainedException(Wording.of("practice.file-name"));
    }
    OutgoingFile.write(file, bytes);
  }

  /** Writes files that leave together into a new folder, as {@link OutgoingFolder#write}. */
  Path write(Path into, String folder, Map<String, byte[]> files) {
    var called = new LinkedHashMap<String, byte[]>();
    files.forEach((name, bytes) -> called.put(called(name), bytes));
    return OutgoingFolder.write(into, called(folder), called);
  }

  /**
   * Lets in only files of this kind of store.
   *
   * @throws ExplainedException when the file is of the other kind
   */
  void letIn(Path file) {
    if (practice && !isFromPractice(file)) {
      throw new ExplainedException(Wording.of("practice.import.real"));
    }
    if (!practice && isFromPractice(file)) {
      throw new ExplainedException(Wording.of("practice.import.invented"));
    }
  }

  private static boolean isFromPractice(Path file) {
    return String.valueOf(file.getFileName()).startsWith(PREFIX);
  }
}
