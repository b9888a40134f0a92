package org.maracdesk.domain.shared.crooked;

import java.sql.Connection;
import org.maracdesk.domain.minutes.Recipient;

/** Planted: the domain at a database, and a feature that knows one above it. */
public record AsksADatabase(Connection connection, Recipient recipient) {}
