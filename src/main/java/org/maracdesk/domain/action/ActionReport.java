package org.maracdesk.domain.action;

/**
 * What was reported about one action, and what it replaced.
 *
 * @param report the report it belongs to
 * @param action which action
 * @param version the action's version after it
 * @param before how far it had come until then
 * @param progress how far it has come
 * @param told who said so
 */
public record ActionReport(
    ReportId report, ActionId action, int version, Progress before, Progress progress, Told told) {}
