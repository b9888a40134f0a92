package org.maracdesk.app;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** The program's settings as a small readable file. Without it the program starts all the same. */
final class SettingsFile {

  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

  private final Path file;

  SettingsFile(Path file) {
    this.file = file;
  }

  /** Another file in the same folder. */
  SettingsFile beside(String name) {
    return new SettingsFile(file.resolveSibling(name));
  }

  /** The folder it lies in, where the program keeps what is its own. */
  Folders folders() {
    return new Folders(file.toAbsolutePath().getParent());
  }

  /** What is set; nothing where the file is not there or cannot be read. */
  Properties read() {
    var written = new Properties();
    if (Files.isReadable(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        written.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(System.Logger.Level.WARNING, "the settings could not be read");
      }
    }
    return written;
  }

  /** Writes all of them, whole or not at all. */
  void write(Properties settings) {
    try {
      Files.createDirectories(file.getParent());
      var beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, text(settings));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the settings could not be written");
    }
  }

  private static String text(Properties settings) {
    var text = new StringWriter();
    try {
      settings.store(text, "Marac Desk: settings of this user. Nothing about a person.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
