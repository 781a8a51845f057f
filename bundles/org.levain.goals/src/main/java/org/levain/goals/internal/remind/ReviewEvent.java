package org.levain.goals.internal.remind;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.util.ICalDate;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.mail.Mail.Attachment;

/**
 * A review as an entry for the calendar (RFC 5545): a whole day. Its UID is the same for all
 * reviews of a community and its SEQUENCE rises when the day moves, so that a calendar moves the
 * entry that it has.
 */
final class ReviewEvent {

  private static final String NAME = "review.ics";
  private static final String TYPE = "text/calendar; method=PUBLISH";

  private ReviewEvent() {}

  /**
   * The entry as a file.
   *
   * @param summary what people read in their calendar
   * @param page where the review is written down
   */
  static Attachment of(
      Community community, Measure measure, String summary, Optional<URI> page, Instant now) {
    VEvent event = new VEvent();
    event.setUid(community.id() + "@review.levain");
    event.setSequence(measure.moved());
    event.setDateTimeStamp(Date.from(now));
    event.setSummary(summary);
    event.setDescription(community.purpose().goal());
    event.setDateStart(new DateStart(day(measure.review())));
    event.setDateEnd(new DateEnd(day(measure.review().plusDays(1))));
    page.ifPresent(p -> event.setUrl(p.toString()));
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Levain//Goals//EN");
    calendar.setMethod(Method.publish());
    calendar.addEvent(event);
    String text = Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    return new Attachment(NAME, TYPE, text);
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
  }
}
