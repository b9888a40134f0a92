package org.maracdesk.vault;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Real files under paths that fail at a chosen operation, for whatever works with {@link Files}:
 * each time something is made, written, forced, moved or removed counts. The database's own file is
 * not reached so, because H2 goes by its name alone; that one has {@link FailingDisk}.
 */
final class FailingFiles extends FileSystemProvider {

  private final FailingDisk.Plan plan;
  private final Gate gate;
  private final FileSystem system;

  private FailingFiles(FailingDisk.Plan plan, Gate gate, FileSystem real) {
    this.plan = plan;
    this.gate = gate;
    this.system = new UnderPlan(this, real);
  }

  /** What comes before something is changed at a path; it may take its time. */
  @FunctionalInterface
  interface Gate {
    void pass(Path path) throws IOException;
  }

  /** The same file or folder, failing by a plan, and so is all that is found from there. */
  static Path at(Path real, FailingDisk.Plan plan) {
    return new FailingFiles(plan, _ -> {}, real.getFileSystem()).failing(real);
  }

  /** The same file or folder, where each change waits at a gate, and so is all found from there. */
  static Path behind(Path real, Gate gate) {
    return new FailingFiles(FailingDisk.Plan.whole(), gate, real.getFileSystem()).failing(real);
  }

  /** What a path does, it does as the real one; only its file system is another. */
  private record Over(Path real, FailingFiles files) implements InvocationHandler {

    @Override
    public Object invoke(Object path, Method method, Object[] given) throws Throwable {
      if (method.getName().equals("getFileSystem")) {
        return files.system;
      }
      try {
        var answer =
            method.invoke(
                real,
                given == null ? null : Arrays.stream(given).map(FailingFiles::real).toArray());
        return answer instanceof Path found ? files.failing(found) : answer;
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  private Path failing(Path real) {
    return (Path)
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Path.class}, new Over(real, this));
  }

  private static Object real(Object given) {
    return given instanceof Path path ? real(path) : given;
  }

  private static Path real(Path path) {
    return Proxy.isProxyClass(path.getClass())
            && Proxy.getInvocationHandler(path) instanceof Over(var real, _)
        ? real
        : path;
  }

  private static FileSystemProvider disk(Path path) {
    return real(path).getFileSystem().provider();
  }

  private void change(Path path) throws IOException {
    gate.pass(real(path));
    if (plan.failsNow()) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (!options.contains(StandardOpenOption.WRITE)) {
      return disk(path).newFileChannel(real(path), options, attributes);
    }
    change(path);
    return new FailingDisk.Failing(
        disk(path).newFileChannel(real(path), options, attributes), plan);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return options.contains(StandardOpenOption.WRITE)
        ? newFileChannel(path, options, attributes)
        : disk(path).newByteChannel(real(path), options, attributes);
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    change(folder);
    disk(folder).createDirectory(real(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    if (Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)) {
      change(path);
    }
    disk(path).delete(real(path));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    change(to);
    disk(from).copy(real(from), real(to), options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    change(to);
    disk(from).move(real(from), real(to), options);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    var found = disk(folder).newDirectoryStream(real(folder), filter);
    return new DirectoryStream<>() {

      @Override
      public Iterator<Path> iterator() {
        var inside = found.iterator();
        return new Iterator<>() {

          @Override
          public boolean hasNext() {
            return inside.hasNext();
          }

          @Override
          public Path next() {
            return failing(inside.next());
          }
        };
      }

      @Override
      public void close() throws IOException {
        found.close();
      }
    };
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return disk(path).isSameFile(real(path), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return disk(path).isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return disk(path).getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    disk(path).checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return disk(path).getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return disk(path).readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return disk(path).readAttributes(real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    disk(path).setAttribute(real(path), name, value, options);
  }

  @Override
  public String getScheme() {
    return "failing";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  /** Nothing but what leads to the provider, and what the real one knows. */
  private static final class UnderPlan extends FileSystem {

    private final FailingFiles files;
    private final FileSystem real;

    UnderPlan(FailingFiles files, FileSystem real) {
      this.files = files;
      this.real = real;
    }

    @Override
    public FileSystemProvider provider() {
      return files;
    }

    @Override
    public Path getPath(String first, String... more) {
      return files.failing(real.getPath(first, more));
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return real.supportedFileAttributeViews();
    }

    @Override
    public String getSeparator() {
      return real.getSeparator();
    }

    @Override
    public boolean isOpen() {
      return real.isOpen();
    }

    @Override
    public boolean isReadOnly() {
      return real.isReadOnly();
    }

    @Override
    public void close() {
      // The real one stays
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return real.getFileStores();
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      return path -> real.getPathMatcher(pattern).matches(FailingFiles.real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
      return real.newWatchService();
    }
  }
}
