package org.maracdesk.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stands before the CSV parser and lets through only what the parser reads rightly and in good
 * time: every quotation mark closed, nothing after a closing one, and no field, row or file beyond
 * its limit. A refusal names the line on which the trouble began.
 */
final class CsvGuard extends FilterReader {

  /**
   * How much is too much.
   *
   * @param field characters in one field
   * @param record characters in one row
   * @param lines lines in one row
   * @param columns fields in one row
   * @param file characters in the file
   */
  record Limits(int field, int record, int lines, int columns, long file) {

    /** What no honest return comes near. */
    static final Limits USUAL = new Limits(100_000, 262_144, 500, 512, 50_000_000);
  }

  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    QUOTE_WITHIN
  }

  private final char delimiter;
  private final Limits limits;

  private State state = State.FIELD_START;
  private boolean afterReturn;
  private int line;
  private int recordLine;
  private int quoteLine;
  private int fieldLength;
  private int recordLength;
  private int recordLines = 1;
  private int columns = 1;
  private long total;

  /**
   * Guards what this reader delivers.
   *
   * @param firstLine the number of the line with which the reader begins
   */
  CsvGuard(Reader in, char delimiter, Limits limits, int firstLine) {
    super(in);
    this.delimiter = delimiter;
    this.limits = limits;
    this.line = firstLine;
    this.recordLine = firstLine;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c < 0) {
      end();
    } else {
      step((char) c);
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count < 0) {
      end();
    }
    for (int i = 0; i < count; i++) {
      step(buffer[offset + i]);
    }
    return count;
  }

  private void end() throws CsvRefusal {
    if (state == State.QUOTED) {
      throw new CsvRefusal(CsvCode.E_CSV_QUOTE_OPEN, quoteLine);
    }
  }

  private void step(char c) throws CsvRefusal {
    measure(c);
    boolean secondHalf = afterReturn && c == '\n';
    afterReturn = c == '\r';
    if (secondHalf) {
      return;
    }
    boolean newLine = c == '\n' || c == '\r';
    switch (state) {
      case FIELD_START, PLAIN -> {
        if (newLine) {
          endRecord();
        } else if (c == delimiter) {
          endField();
        } else if (c == '"' && state == State.FIELD_START) {
          state = State.QUOTED;
          quoteLine = line;
        } else {
          state = State.PLAIN;
        }
      }
      case QUOTED -> {
        if (c == '"') {
          state = State.QUOTE_WITHIN;
        } else if (newLine) {
          anotherLine();
        }
      }
      case QUOTE_WITHIN -> {
        if (c == '"') {
          state = State.QUOTED;
        } else if (newLine) {
          endRecord();
        } else if (c == delimiter) {
          endField();
        } else {
          throw new CsvRefusal(CsvCode.E_CSV_QUOTE_TEXT, line);
        }
      }
    }
  }

  private void measure(char c) throws CsvRefusal {
    if (c == 0) {
      throw new CsvRefusal(CsvCode.E_ENC_NUL, line);
    }
    if (++total > limits.file()) {
      throw new CsvRefusal(CsvCode.E_LIMIT_FILE, line, limits.file());
    }
    if (++fieldLength > limits.field()) {
      throw new CsvRefusal(CsvCode.E_LIMIT_FIELD, recordLine, limits.field());
    }
    if (++recordLength > limits.record()) {
      throw new CsvRefusal(CsvCode.E_LIMIT_RECORD, recordLine, limits.record());
    }
  }

  private void anotherLine() throws CsvRefusal {
    line++;
    if (++recordLines > limits.lines()) {
      throw new CsvRefusal(CsvCode.E_LIMIT_LINES, recordLine, limits.lines());
    }
  }

  private void endField() throws CsvRefusal {
    state = State.FIELD_START;
    fieldLength = 0;
    if (++columns > limits.columns()) {
      throw new CsvRefusal(CsvCode.E_LIMIT_COLUMNS, recordLine, limits.columns());
    }
  }

  private void endRecord() {
    state = State.FIELD_START;
    line++;
    recordLine = line;
    recordLines = 1;
    recordLength = 0;
    fieldLength = 0;
    columns = 1;
  }
}
