package org.maracdesk.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Profile;

/**
 * Reads the files a checklist is made of. Whatever is not understood refuses the whole file and
 * names the place, since a rule passed over could hide a danger.
 */
public final class ChecklistJson {

  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}");

  private ChecklistJson() {}

  /**
   * The form in a file of the format {@code risk-checklist}.
   *
   * @throws org.maracdesk.wording.ExplainedException when the file is refused; it names the place
   */
  public static ChecklistForm form(byte[] file) {
    return new FormJson(opened(file, "risk-checklist"), file).read();
  }

  /**
   * The local rules in a file of the format {@code risk-profile}.
   *
   * @throws org.maracdesk.wording.ExplainedException when the file is refused; it names the place
   */
  public static Profile profile(byte[] file) {
    return new ProfileJson(opened(file, "risk-profile"), file).read();
  }

  private static JsonPlace opened(byte[] file, String format) {
    var top = JsonPlace.whole(file);
    if (!top.text("format").equals(format)) {
      throw JsonPlace.refusal("checklist.file.other-format", top.text("format"), format);
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
