package org.levain.terminal.plan;

/**
 * A plan or pack as it is sent.
 *
 * @param source name of the file or folder it comes from
 * @param mediaType what it is
 * @param bytes its content
 */
public record PlanDocument(String source, String mediaType, byte[] bytes) {}
