package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** A folder in which a store is being made; unless it gets finished, nothing of it stays. */
final class BuildingSite implements AutoCloseable {

  private final StoreFolder folder;
  private final Deque<Path> madeFolders;
  private boolean finished;

  private BuildingSite(StoreFolder folder, Deque<Path> madeFolders) {
    this.folder = folder;
    this.madeFolders = madeFolders;
  }

  /**
   * Makes the folder, and the folders around it, as far as they are missing.
   *
   * @throws ExplainedException when the folder is there and not empty
   */
  static BuildingSite open(StoreFolder folder) throws IOException {
    if (!folder.isFree()) {
      throw new ExplainedException(Wording.of("vault.create.not-empty"));
    }
    var site = new BuildingSite(folder, new ArrayDeque<>());
    try {
      site.makeFolders();
    } catch (IOException e) {
      site.close();
      throw e;
    }
    return site;
  }

  /** All is made: it stays. */
  void finished() {
    finished = true;
  }

  @Override
  public void close() throws IOException {
    if (finished) {
      return;
    }
    for (var file : folder.files()) {
      Files.deleteIfExists(file);
    }
    for (var made : madeFolders) {
      try {
        Files.deleteIfExists(made);
      } catch (DirectoryNotEmptyException somebodyElseUsesIt) {
        return;
      }
    }
  }

  private void makeFolders() throws IOException {
    if (Files.exists(folder.path())) {
      OwnerOnly.close(folder.path());
    }
    var missing = new ArrayDeque<Path>();
    for (var path = folder.path(); path != null && !Files.exists(path); path = path.getParent()) {
      missing.push(path);
    }
    for (var path : missing) {
      OwnerOnly.makeFolder(path);
      madeFolders.push(path);
      WholeFile.forceFolder(path.toAbsolutePath().getParent());
    }
  }
}
