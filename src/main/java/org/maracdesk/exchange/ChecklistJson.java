package org.maracdesk.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistFile.Kind;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.WordingPack;

/**
 * Reads the files a checklist is made of. Whatever is not understood refuses the whole file and
 * names the place, since a rule passed over could hide a danger.
 */
public final class ChecklistJson {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}");

  /** Where the sets come from that open beside a form. */
  @FunctionalInterface
  public interface Forms {

    /** None are known; then only their names are. */
    Forms NONE = _ -> Optional.empty();

    /** The form of this id. */
    Optional<ChecklistForm> named(String id);
  }

  private ChecklistJson() {}

  /**
   * What kind of file this is.
   *
   * @throws org.maracdesk.wording.ExplainedException when it is none of them
   */
  public static Kind kind(byte[] file) {
    var format = JsonPlace.whole(file).at("format");
    return format.oneOf(JsonNames.of(Kind.class, Kind::format));
  }

  /**
   * The form in a file of the format {@code risk-checklist}, in its own language, without the sets
   * that open beside it.
   *
   * @throws org.maracdesk.wording.ExplainedException when the file is refused; it names the place
   */
  public static ChecklistForm form(byte[] file) {
    return form(file, null, Forms.NONE);
  }

  /**
   * The form in a file of the format {@code risk-checklist}.
   *
   * @param language the language wanted; absent for the form's own
   * @param others where the sets come from that open beside it
   * @throws org.maracdesk.wording.ExplainedException when the file is refused; it names the place
   */
  public static ChecklistForm form(byte[] file, @Nullable String language, Forms others) {
    return new FormJson(opened(file, Kind.FORM), file, language, others).read();
  }

  /**
   * The local rules in a file of the format {@code risk-profile}.
   *
   * @throws org.maracdesk.wording.ExplainedException when the file is refused; it names the place
   */
  public static Profile profile(byte[] file) {
    return new ProfileJson(opened(file, Kind.PROFILE), file).read();
  }

  /**
   * The words in a file of the format {@code wording-pack}.
   *
   * @param form the form they are to be for
   * @throws org.maracdesk.wording.ExplainedException when the file is refused; it names the place
   */
  public static WordingPack pack(byte[] file, ChecklistForm form) {
    return new WordingPackJson(opened(file, Kind.WORDING_PACK), file, form).read();
  }

  /**
   * The form that a wording pack says it is for, such as ric-24-adult.
   *
   * @throws org.maracdesk.wording.ExplainedException when the file is refused; it names the place
   */
  public static String formOfPack(byte[] file) {
    return opened(file, Kind.WORDING_PACK).text("for").split("@")[0];
  }

  private static JsonPlace opened(byte[] file, Kind kind) {
    var top = JsonPlace.whole(file);
    if (!top.text("format").equals(kind.format())) {
      throw JsonPlace.refusal("checklist.file.other-format", top.text("format"), kind.format());
    }
    if (!top.text("formatVersion").equals("1.0")) {
      throw JsonPlace.refusal("checklist.file.other-version", top.text("formatVersion"));
    }
    return top;
  }

  static Edition edition(JsonPlace top, byte[] file) {
    var version = top.text("version");
    if (!VERSION.matcher(version).matches()) {
      throw top.at("version").unknown(version);
    }
    if (!ID.matcher(top.text("id")).matches()) {
      throw top.at("id").unknown(top.text("id"));
    }
    return new Edition(top.text("id"), version, sha256(file));
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
