package org.levain.persistence;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that is whole.
 *
 * @param folder where it lies: files, and {@code manifest.tsv} that names each with its hash
 * @param point every write that was acknowledged before this point is in it
 * @param version the version of Levain that took it
 * @param database {@code derby}: the database is in it; {@code postgresql}: it is not, its
 *     administrator takes it with PostgreSQL's own tools
 * @param tables how many tables were counted and hashed
 * @param rows how many rows these have
 * @param files how many files it has, the manifest apart
 * @param bytes what these files measure
 */
public record Backup(
    Path folder,
    Instant point,
    String version,
    String database,
    int tables,
    long rows,
    int files,
    long bytes) {}
