/// What is wrong with a recurrence, and the part of it that is wrong, as it was written.
package enum RecurrenceFault: Error, Hashable, Sendable {
    /// No `NAME=VALUE`.
    case notAPart(String)
    case unknownPart(String)
    case repeatedPart(RecurrencePart)
    case missingFrequency
    case unknownFrequency(String)
    /// HOURLY, MINUTELY, SECONDLY, or BYSECOND: nothing is done more often than a day has hours and minutes for.
    case tooOften(String)
    /// A value that cannot be read: `BYDAY=XX`, `COUNT=two`.
    case badValue(RecurrencePart, String)
    /// A number beyond what the part takes: `BYMONTH=13`.
    case outOfRange(RecurrencePart, Int, ClosedRange<Int>)
    /// A rule ends once.
    case countAndUntil
    /// The part says nothing in a rule of this frequency: BYMONTHDAY in a weekly one, BYHOUR in any but a daily one.
    case notWith(RecurrencePart, RecurrenceFrequency)
    /// `2MO` where there is no month or year to count in.
    case ordinalNotAllowed(String)
    /// BYWEEKNO without BYDAY.
    case weekNumberWithoutWeekday
    /// BYWEEKNO with an INTERVAL beyond 1.
    case weekNumberWithInterval(Int)
    /// BYSETPOS, and nothing to take the position in.
    case positionOfNothing
    /// DTSTART, RDATE or EXDATE that is no day and no local time.
    case badDate(property: String, String)
    /// A line that is none of DTSTART, RRULE, RDATE, EXDATE.
    case unknownProperty(String)
    case missingStart
    case repeatedStart
    /// Neither a rule nor a date.
    case empty
    /// Times of day where the start is a day, and all is in days.
    case timesOfDays(RecurrencePart)
    case untilBeforeStart(RecurrenceRule)
    /// A rule that gives nothing, such as one for 30 February.
    case neverFires(RecurrenceRule)
    /// The exceptions take away all that the rules and dates give.
    case nothingLeft
}
