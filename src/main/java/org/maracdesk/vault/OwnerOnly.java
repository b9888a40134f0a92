package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * New files and folders that only their owner may read, where the computer knows such permissions.
 * On Windows a folder hands its own on to what is made in it, and nothing is done.
 */
final class OwnerOnly {

  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes an empty file; one that is there already stays as it is. */
  static void makeFile(Path file) throws IOException {
    if (isKnownAt(file) && !Files.exists(file)) {
      try {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
      } catch (FileAlreadyExistsException madeMeanwhile) {
        // Whoever made it decided who may read it.
      }
    }
  }

  /** Makes a folder. */
  static void makeFolder(Path folder) throws IOException {
    FileAttribute<?>[] attributes =
        isKnownAt(folder)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
            : new FileAttribute<?>[0];
    Files.createDirectory(folder, attributes);
  }

  /** Keeps everybody else out of a folder that was there already, if it is ours to say. */
  static void close(Path folder) throws IOException {
    if (isKnownAt(folder)) {
      try {
        Files.setPosixFilePermissions(folder, FOLDER);
      } catch (FileSystemException belongsToSomebodyElse) {
        // The files in it are still for their owner only.
      }
    }
  }

  /** Whether the computer knows such permissions there. */
  static boolean isKnownAt(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
