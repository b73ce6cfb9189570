package import ServiceModel

/// What an order asks for and a place does not give.
package enum IntakeBreach: DepartmentBreach {
    case excluded
    case requiresOther(String)
    /// Its visits may take place on these days only, where that is known.
    case dayNotAllowed(DaySpan?)
    case crew(needs: Int)
    /// A visit of the order comes before it and has no time yet.
    case waitsForVisit(Int)
    /// A visit of the order ends before it, and it may start then, the waiting between them counted.
    case startsBeforeReady(Int, ready: Timestamp)
    /// A visit of the order starts after it: by then it has to have ended, the waiting between them counted.
    case endsAfterNext(Int, latest: Timestamp)
    /// Whoever does a visit of the order has to do this one too.
    case otherTechnician(Int)
    /// A visit of the order says on which day: where it comes before, its start, else its end.
    case otherDay(Int, Day, TaskDay)
    /// It waits for a part.
    case waitsForPart(PartWait)

    package var rule: String {
        switch self {
        case .excluded, .requiresOther, .otherTechnician: "technician"
        case .dayNotAllowed, .otherDay: "day"
        case .waitsForPart: "parts"
        case .crew: "crew"
        case .waitsForVisit, .startsBeforeReady, .endsAfterNext: "order"
        }
    }

    package var fault: String { rule }

    package var concern: BreachConcern {
        switch self {
        case .excluded, .requiresOther, .otherTechnician, .crew, .waitsForVisit: .person
        case .dayNotAllowed, .otherDay, .waitsForPart: .dayOrWay
        case .startsBeforeReady, .endsAfterNext: .timeOfDay
        }
    }

    package func word(in language: Language) -> String {
        switch self {
        case .excluded: language("barred", "wykl.")
        case .requiresOther, .otherTechnician: language("other", "inny")
        case .dayNotAllowed, .otherDay: language("day", "dzień")
        case .waitsForPart: language("part", "część")
        case .crew: language("crew", "ekipa")
        case .waitsForVisit: language("waits", "czeka")
        case .startsBeforeReady, .endsAfterNext: language("turn", "kolej.")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .excluded: language("is excluded from this visit", "jest wykluczony z tej wizyty")
        case .requiresOther(let name): language("the visit requires \(name)", "wizyta wymaga osoby: \(name)")
        case .dayNotAllowed(nil): language("this day is not allowed", "ten dzień jest niedozwolony")
        case .dayNotAllowed(let days?):
            language("may be done \(days.words(wording)) only", "można wykonać tylko: \(days.words(wording))")
        case .crew(let needs): language("the visit needs a crew of \(needs)", "wizyta wymaga ekipy: \(needs)")
        case .waitsForVisit(let number):
            language(
                "visit \(number) of the order comes before it and is not planned",
                "przed nią jest wizyta \(number) zlecenia, a nie jest zaplanowana")
        case .startsBeforeReady(let number, let ready):
            language(
                "visit \(number) of the order comes before it: it may start \(wording.moment(ready))",
                "przed nią jest wizyta \(number) zlecenia: może się zacząć \(wording.moment(ready))")
        case .endsAfterNext(let number, let latest):
            language(
                "visit \(number) of the order waits for it: it has to end by \(wording.moment(latest))",
                "czeka na nią wizyta \(number) zlecenia: musi się skończyć do \(wording.moment(latest))")
        case .otherTechnician(let number):
            language(
                "visit \(number) of the order is another technician's, and one has to do both",
                "wizyta \(number) zlecenia należy do innego technika, a obie ma wykonać jeden")
        case .otherDay(let number, let day, .same):
            language(
                "has to be on the day of visit \(number) of the order, \(wording.date(day))",
                "musi być w dniu wizyty \(number) zlecenia, \(wording.date(day))")
        case .otherDay(let number, let day, .next):
            language(
                "visit \(number) of the order and it have to be on working days that follow one another; that one says \(wording.date(day))",
                "wizyta \(number) zlecenia i ta muszą być w kolejnych dniach roboczych; tamta wyznacza \(wording.date(day))"
            )
        case .waitsForPart(let wait):
            language(
                "waits for \(wait.part), expected on \(wording.date(wait.expected))",
                "czeka na: \(wait.part), spodziewane \(wording.date(wait.expected))")
        }
    }
}
