import ServiceModel

extension PlanningBreach {
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .startsTooLate(let latest, let would):
            language(
                "must start by \(wording.moment(latest)), would start \(wording.moment(would.coming))",
                "musi zacząć się do \(wording.moment(latest)), zaczęłaby się \(wording.moment(would.coming))")
        case .startsTooEarly(let earliest, let would):
            language(
                "may not start before \(wording.moment(earliest.coming)), would start \(wording.moment(would))",
                "nie może zacząć się przed \(wording.moment(earliest.coming)), zaczęłaby się \(wording.moment(would))")
        case .shiftTooShort(let ends, let would):
            language(
                "shift ends \(wording.time(ends)), this would end \(wording.time(would.coming))",
                "zmiana kończy się \(wording.time(ends)), powrót byłby o \(wording.time(would.coming))")
        case .full(let free, let needs):
            language(
                "\(wording.length(minutes: free)) free, \(wording.length(minutes: needs)) needed",
                "wolne \(wording.length(minutes: free)), potrzeba \(wording.length(minutes: needs))")
        case .lunchLost(let latest):
            language(
                "the break could not start by \(wording.time(latest))",
                "przerwa nie zacznie się do \(wording.time(latest))")
        case .dailyCap(let cap): language("has \(cap) visits, the most a day", "ma już \(cap) wizyt, dzienny limit")
        case .delaysOther(let number):
            language("\(number) of that day could not keep its time", "\(number) tego dnia straciłoby swój czas")
        case .dayBroken: language("that day breaks a rule already", "ten dzień już łamie regułę")
        case .visitFixed: language("the visit is locked or under way", "wizyta jest zablokowana lub trwa")
        case .shiftLocked: language("the day is locked", "dzień jest zablokowany")
        case .absent: language("is off", "nieobecny")
        case .noShift: language("has no shift that day", "nie ma zmiany tego dnia")
        case .past: language("the day is over", "ten dzień już minął")
        case .startPassed(let start):
            language(
                "\(wording.time(start)), when it was to begin, has passed since the plan was made",
                "minęła \(wording.time(start)), o której według planu miała się zacząć")
        case .overlaps(let number, let window):
            language(
                "is at \(number) at the same time, \(wording.time(window.start))-\(wording.time(window.end))",
                "ma w tym samym czasie \(number), \(wording.time(window.start))-\(wording.time(window.end))")
        case .otherShift(let day):
            language(
                "that time belongs to the shift of \(wording.day(day))",
                "ta godzina należy do zmiany z dnia: \(wording.day(day))")
        case .waitsFor(let number):
            language("\(number) comes before it and is not planned", "przed nią musi być \(number), a nie ma miejsca")
        case .splitTooLong(let needs, let left, let through):
            language(
                "\(wording.length(minutes: needs)) over several days: by \(wording.date(through)) \(wording.length(minutes: left)) would not be done",
                "\(wording.length(minutes: needs)) przez kilka dni: do \(wording.date(through)) zostałoby \(wording.length(minutes: left))"
            )
        case .notKnown:
            language("no place of that day keeps every rule", "żadne miejsce tego dnia nie spełnia wszystkich reguł")
        }
    }
}

extension Timestamp {
    /// The full minute at or after it: two moments of which one breaks the other's bound are never told as one minute.
    fileprivate var coming: Timestamp { (self + 59).fullMinute }
}
