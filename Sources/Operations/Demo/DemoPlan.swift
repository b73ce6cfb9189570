import ServiceModel

/// What the demo company comes back for: the kind of device, how often, and how the work is called.
struct DemoPlan: Sendable {
    let device: String
    /// Which device of that name, from the first.
    let which: Int
    let title: String
    let type: DemoServiceType
    let rule: Rule
    var onFreeDay = OnFreeDay.next
    var tolerance: Tolerance? = Tolerance(before: 5, after: 5)
    var season: Season?
    /// How many times it was done so far.
    var done = 0
    /// It rests from so many days ago for so many days.
    var halt: (ago: Int, days: Int)?
    /// The last visit went by before its order was made.
    var isForgotten = false
    var isOnly = false

    enum Rule: Sendable {
        /// On a day of every month, of every third one, or of a year.
        case monthly(Int)
        case quarterly(Int)
        case yearly(month: Int, day: Int)
        case lastWeekday(Weekday)
        case afterLast(CompletionStep)
    }

    private static let autumn = MonthDay("09-01").flatMap { from in MonthDay("10-31").map { Season(from: from, to: $0) }
    }
    private static let spring = MonthDay("03-15").flatMap { from in MonthDay("05-31").map { Season(from: from, to: $0) }
    }

    static let all: [DemoPlan] = [
        DemoPlan(device: "Dźwig osobowy", which: 0, title: "konserwacja", type: .lift, rule: .monthly(1), done: 6),
        DemoPlan(device: "Dźwig osobowy", which: 1, title: "konserwacja", type: .lift, rule: .monthly(1), done: 6),
        DemoPlan(device: "Dźwig osobowy", which: 2, title: "konserwacja", type: .lift, rule: .monthly(15), done: 4),
        DemoPlan(
            device: "Kocioł gazowy kondensacyjny", which: 0, title: "przegląd", type: .boiler,
            rule: .yearly(month: 10, day: 14), tolerance: Tolerance(before: 10, after: 10), season: autumn, done: 1),
        DemoPlan(
            device: "Kocioł gazowy kondensacyjny", which: 3, title: "przegląd", type: .boiler,
            rule: .afterLast(CompletionStep(12, .months)), tolerance: Tolerance(before: 14, after: 21), season: autumn,
            done: 1),
        DemoPlan(
            device: "Agregat chłodniczy", which: 0, title: "szczelność F-gaz", type: .leak,
            rule: .afterLast(CompletionStep(6, .months)), tolerance: Tolerance(before: 14, after: 7), done: 2),
        DemoPlan(
            device: "Agregat chłodniczy", which: 1, title: "szczelność F-gaz", type: .leak,
            rule: .afterLast(CompletionStep(3, .months)), tolerance: Tolerance(before: 7, after: 7), done: 2,
            isOnly: true),
        DemoPlan(
            device: "Centrala wentylacyjna", which: 0, title: "filtry", type: .filters, rule: .quarterly(1), done: 1,
            halt: (ago: 40, days: 80)),
        DemoPlan(
            device: "Zasilacz UPS", which: 0, title: "próba autonomii", type: .power, rule: .yearly(month: 0, day: 0),
            tolerance: nil, isForgotten: true),
        DemoPlan(
            device: "Klimatyzator", which: 0, title: "czyszczenie przed latem", type: .filters,
            rule: .yearly(month: 4, day: 20), tolerance: Tolerance(before: 14, after: 14), season: spring),
        DemoPlan(
            device: "Rozdzielnica główna", which: 0, title: "pomiary", type: .power,
            rule: .lastWeekday(.friday), onFreeDay: .previous, tolerance: Tolerance(before: 3, after: 0), done: 3),
        DemoPlan(
            device: "Agregat prądotwórczy", which: 0, title: "próba pod obciążeniem", type: .power,
            rule: .quarterly(10), onFreeDay: .skip, done: 2),
    ]
}
