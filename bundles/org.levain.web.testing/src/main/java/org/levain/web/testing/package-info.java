/**
 * A module's pages and words in its tests, without a server. One dependency does it:
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>org.levain</groupId>
 *   <artifactId>org.levain.web.testing</artifactId>
 *   <version>${revision}</version>
 *   <scope>test</scope>
 * </dependency>
 * }</pre>
 *
 * <p>A page with the real templates, macros and style sheet:
 *
 * <pre>{@code
 * PageTester pages = PageTester.of(GoalsModule.class).at("goals/communities/0191");
 * String html = pages.render(view);
 * assertThat(PageCheck.faults(html)).isEmpty();
 * pages.in(Locale.FRENCH).write("community-fr", view); // target/pages/community-fr.html, to be looked at
 * }</pre>
 *
 * <p>Words, complete in both languages and set as French is set:
 *
 * <pre>{@code
 * assertThat(MessagesCheck.faults(GoalsModule.class)).isEmpty();
 * }</pre>
 */
@NullMarked
package org.levain.web.testing;

import org.jspecify.annotations.NullMarked;
