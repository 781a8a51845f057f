package org.levain.itests.contract.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody who has no mouse: goes from one thing to the next with the tabulator, and counts what is
 * filled in, chosen or pressed. Going somewhere is no action; what cannot be reached fails.
 */
public final class Keyboard {

  private static final int MOST_STEPS = 250;
  private static final String IS_FOCUSED = "s => document.activeElement.matches(s)";

  private final Page page;
  private int actions;

  /** The keyboard of this window. */
  public Keyboard(Window window) {
    this.page = window.page();
  }

  /** Follows a link or presses a button, and waits for the page that comes. */
  public void press(String selector) {
    actions++;
    reach(selector);
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    page.waitForLoadState();
  }

  /** Opens or closes what a summary hides. */
  public void unfold(String selector) {
    actions++;
    reach(selector);
    page.keyboard().press("Enter");
  }

  /** Writes into a field, in place of what stands there. */
  public void fill(String selector, String text) {
    actions++;
    reach(selector);
    page.keyboard().press("Control+a");
    page.keyboard().insertText(text);
  }

  /** Strikes these keys in a field, for those that are not plain text: a day. */
  public void type(String selector, String keys) {
    actions++;
    reach(selector);
    page.keyboard().type(keys);
  }

  /** Chooses one of several: the arrows go from one to the next. */
  public void choose(String name, String value) {
    actions++;
    reach("input[type=radio][name='" + name + "']");
    Locator wanted = page.locator("[name='" + name + "'][value='" + value + "']");
    if (!isFocusedOn("[value='" + value + "']")) {
      for (int i = 0; i < MOST_STEPS && !isFocusedOn("[value='" + value + "']"); i++) {
        page.keyboard().press("ArrowDown");
      }
    }
    if (!wanted.isChecked()) {
      page.keyboard().press("Space");
    }
    if (!wanted.isChecked()) {
      throw new AssertionError(name + " cannot be set to " + value + " by keyboard");
    }
  }

  /** What was filled in, chosen and pressed until now. */
  public int actions() {
    return actions;
  }

  private void reach(String selector) {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (isFocusedOn(selector)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the tabulator does not lead to " + selector + " on " + page.url());
  }

  private boolean isFocusedOn(String selector) {
    return (Boolean) page.evaluate(IS_FOCUSED, selector);
  }
}
