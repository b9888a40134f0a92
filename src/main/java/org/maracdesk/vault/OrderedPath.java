package org.maracdesk.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.engine.Constants;
import org.h2.message.DbException;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A layer between H2 and the disk that keeps what was saved through a power cut. H2 ends each piece
 * of work with a few bytes that vouch for all before them, yet does not wait for those to be on the
 * disk; here the last sector goes out only after all before it is safe, and nothing counts as
 * written until it is. A file that ends within a block was being written when the power went: what
 * is behind its last whole block does not count, for H2's cipher would take such a file for a block
 * shorter than it is, and what was saved last would be lost. Public, with a constructor without
 * arguments, because H2 makes it by name.
 */
public final class OrderedPath extends FilePathWrapper {

  static final String SCHEME = "ord";

  /** What a disk writes whole or not at all, whenever the power goes. */
  private static final int SECTOR = 512;

  /** What the cipher works with: a file that is whole is so many of them long. */
  private static final int BLOCK = 4096;

  /** Makes the layer known to H2; once or many times is the same. */
  static void register() {
    if (!FilePath.get(SCHEME + ":").getScheme().equals(SCHEME)) {
      FilePath.register(new OrderedPath());
    }
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    if (!mode.equals("r")) {
      OwnerOnly.makeFile(Path.of(getBase().toString()));
    }
    var file = super.open(mode);
    return name.endsWith(Constants.SUFFIX_MV_FILE) ? new OrderedChannel(file) : file;
  }

  /** Before a file takes the place of another, all of it is on the disk, and then its new name. */
  @Override
  public void moveTo(FilePath newName, boolean atomicReplace) {
    var from = Path.of(getBase().toString());
    try (var file = FileChannel.open(from, StandardOpenOption.WRITE)) {
      file.force(true);
    } catch (IOException e) {
      throw DbException.convertIOException(e, name);
    }
    super.moveTo(newName, atomicReplace);
    WholeFile.forceFolder(from.getParent());
  }

  /** How H2 finds a database file through this layer. */
  static String name(Path database) {
    register();
    return SCHEME + ":" + database;
  }

  /** The file, written in an order that survives, and as long as it is whole. */
  static final class OrderedChannel extends FileBaseDefault {

    private final FileChannel file;

    OrderedChannel(FileChannel file) {
      this.file = file;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      int length = source.remaining();
      int last = Math.min(length, SECTOR);
      if (length > last) {
        var vouchedFor = source.slice(source.position(), length - last);
        writeFully(vouchedFor, position);
        file.force(false);
        source.position(source.position() + length - last);
      }
      writeFully(source, position + length - last);
      file.force(false);
      return length;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      file.force(false);
      file.truncate(size);
      file.force(true);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public long size() throws IOException {
      long size = file.size();
      return size - size % BLOCK;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }

    private void writeFully(ByteBuffer source, long position) throws IOException {
      long next = position;
      while (source.hasRemaining()) {
        next += file.write(source, next);
      }
    }
  }
}
