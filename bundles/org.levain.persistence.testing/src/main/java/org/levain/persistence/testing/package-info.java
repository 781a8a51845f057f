/**
 * A real database for a module's tests. One dependency does it:
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>org.levain</groupId>
 *   <artifactId>org.levain.persistence.testing</artifactId>
 *   <version>${revision}</version>
 *   <scope>test</scope>
 * </dependency>
 * }</pre>
 *
 * <p>A test that concerns what is stored runs on every database that Levain supports, each time on
 * an empty one; its parameters, and those of {@code @BeforeEach} and {@code @AfterEach}, may be the
 * {@link org.levain.persistence.Persistence} and the {@link
 * org.levain.persistence.testing.TestDatabase}:
 *
 * <pre>{@code
 * private Unit unit;
 *
 * @BeforeEach
 * void open(Persistence persistence) {
 *   unit = persistence.open(Goal.class, new PersistenceConfiguration("org.levain.goals").managedClass(Goal.class));
 * }
 *
 * @DatabaseTest
 * void keepsAGoal() {
 *   unit.write(tx -> ...);
 * }
 * }</pre>
 *
 * <p>A test that only needs some database takes the quick one:
 *
 * <pre>{@code
 * try (TestDatabase database = TestDatabase.derby()) {
 *   Unit unit = database.persistence().open(...);
 * }
 * }</pre>
 *
 * <p>Migrations are read from where the anchor class lies: {@code src/main/resources/db/…} for a
 * class of the module, {@code src/test/resources/db/…} for a class of the tests. Units that are
 * still open are closed with the database. PostgreSQL is started below {@code target/}, or is the
 * server that {@code -Dlevain.it.jdbcUrl} names (its user must be allowed to create databases).
 */
@NullMarked
package org.levain.persistence.testing;

import org.jspecify.annotations.NullMarked;
