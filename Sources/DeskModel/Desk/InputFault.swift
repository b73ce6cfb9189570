package import ServiceModel

/// What is wrong with a value.
package enum InputFault: Error, Hashable, Sendable {
    case text(TextFault)
    case coordinateOutOfRange
    /// 0° N 0° E, which is what programs write that know no place.
    case coordinateNowhere
    /// Latitude and longitude stand in each other's place.
    case coordinatesSwapped
    /// A place of Poland that lies elsewhere.
    case outsidePoland
    case windowEndsBeforeItBegins
    /// Minutes; allowed are `Visit.minutes`.
    case duration(minutes: Int)
    case unknown(EntityKind, String)
    case notANumber(String)
    /// A number with decimals where only whole ones are counted.
    case notWhole(String)
    /// Orders that are still open need what would go.
    case neededByOrders(Int)
    case notADate(String)
    /// A day of years in which nobody works with this program.
    case beyondTheYears(String, allowed: ClosedRange<Int>)
    /// The clock skips this time on that day.
    case skippedByTheClock(String)
    /// It was to be ahead; it is over.
    case inThePast(Timestamp)
    /// It was to have happened; it is still ahead.
    case inTheFuture(Timestamp)
    /// It would lie before the last thing that happened.
    case beforeTheLast(Timestamp)
    /// It belongs to another day.
    case notThatDay(Day)
    case notOneOf(String, allowed: [String])
    /// Not of a form that is understood; how it may be written.
    case notLike(String, examples: [String])
    case invalidTaxNumber(String)
    case notAPostcode(String)
    case duplicate(String)
    /// An order that says the same is open.
    case alreadyOpen(OrderNumber)
    /// Somebody is in a standing crew on some of the days.
    case inCrew(String, String)
    /// Hours of one day lie in one another.
    case overlap
    /// A break that has no room in the hours it belongs to.
    case outsideTheShift(String)
    case required
    /// Less than nothing, where 0 is the least.
    case belowZero(String)
    /// More decimals than are counted with.
    case tooManyDecimals(String, most: Int)
    /// What was to be another one.
    case itself(String)
    /// It ends when it begins.
    case noLength
    /// Two rules that never hold together.
    case exclude(String, String)
    case outOfRange(value: Int, allowed: ClosedRange<Int>)
    case factorOutOfRange(Double, allowed: ClosedRange<Double>)
    /// A code that scripts could not name.
    case notACode(String)
    /// A task that comes after one that does not stand before it; counted from 1.
    case noEarlierTask(Int)
    /// The least that is allowed is more than the most.
    case limitsCross(least: String, most: String)
    /// A sign that separates the parts of such a text.
    case separatorInText(String)
    /// What a rule of days is not, or its tolerance, season or halt.
    case rule(english: String, polish: String)
    /// Text that was to be JSON, and what is wrong with it.
    case notJSON(english: String, polish: String)
    /// Questions that make no checklist.
    case checklist(ChecklistFault)
}
