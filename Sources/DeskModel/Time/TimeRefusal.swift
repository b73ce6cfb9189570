package import ServiceModel

/// Why measured time stays as it is.
package enum TimeRefusal: DepartmentRefusal {
    /// A technician does one thing at a time.
    case overlaps(TimeWindow, technician: String, with: ToldTime)
    /// It ends after now.
    case future(TimeWindow)
    /// It begins on one date and ends on another.
    case overMidnight(TimeWindow)
    /// Nobody tells a gap; a pause is told at its visit.
    case notTold(TimeKind)
    /// Travel, waiting and work belong to a visit.
    case noVisit(TimeKind)
    /// An order was named for time that is of none.
    case ofNoOrder(TimeKind, AdministrationKind?)
    case noAdministration
    /// It was never the technician's.
    case notOfVisit(OrderNumber, technician: String)
    /// The order is settled, or beyond.
    case settled(OrderNumber, OrderState)
    /// An event of the visit would come before the one before it, or after the one behind it.
    case outOfOrder(OrderNumber, VisitAct, at: Timestamp)
    /// What events of a visit say can be moved; what it was is told at the visit.
    case onlyTimes(OrderNumber)
    /// Somebody has corrected it already, or the visit's events have changed.
    case changed
    case nothingDiffers

    package var facts: RefusalFacts {
        switch self {
        case .overlaps: RefusalFacts("time-overlap")
        case .future: RefusalFacts("time-in-future", .to)
        case .overMidnight: RefusalFacts("time-over-midnight", .to)
        case .notTold: RefusalFacts("time-not-told", .timeKind)
        case .noVisit: RefusalFacts("time-without-visit", .visit)
        case .ofNoOrder: RefusalFacts("time-of-no-order", .visit)
        case .noAdministration: RefusalFacts("time-without-kind", .timeKind)
        case .notOfVisit: RefusalFacts("time-not-of-visit", .visit)
        case .settled: RefusalFacts("time-settled", .visit)
        case .outOfOrder: RefusalFacts("time-out-of-order", .at)
        case .onlyTimes: RefusalFacts("time-of-events", .timeKind)
        case .changed: RefusalFacts("time-changed", exitCode: 4)
        case .nothingDiffers: RefusalFacts("time-nothing-differs")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        func window(_ window: TimeWindow) -> String { wording.window(window) }
        switch self {
        case .overlaps(let own, let technician, let other):
            return language(
                "\(window(own)) overlaps what \(technician) did then: \(other.what(.english)) \(window(other.window)).",
                "\(window(own)) nachodzi na inny czas (\(technician)): \(other.what(.polish)) \(window(other.window)).")
        case .future(let own):
            return language(
                "\(window(own)) lies in the future; only what is over is measured.",
                "\(window(own)) leży w przyszłości; mierzy się tylko to, co minęło.")
        case .overMidnight(let own):
            return language(
                "\(window(own)) goes over midnight; tell each date by itself.",
                "\(window(own)) przechodzi przez północ; podaj każdą datę osobno.")
        case .notTold(let kind):
            return language(
                "\(kind.name(.english)) is not told here: a gap is what nobody told, a pause belongs to its visit.",
                "Tego się tu nie podaje (\(kind.name(.polish))): luka to czas niepodany, pauza należy do wizyty.")
        case .noVisit(let kind):
            return language(
                "\(kind.name(.english)) belongs to a visit; say of which order.",
                "\(kind.name(.polish)): należy do wizyty, podaj zlecenie.")
        case .ofNoOrder(let kind, let about):
            return language(
                "\(about?.name(.english) ?? kind.name(.english)) belongs to no order; leave the order out.",
                "\(about?.name(.polish) ?? kind.name(.polish)): nie należy do zlecenia, pomiń je.")
        case .noAdministration:
            return language(
                "Say which administration it was: office, training, loading or meeting.",
                "Podaj rodzaj administracji: biuro, szkolenie, załadunek albo spotkanie.")
        case .notOfVisit, .settled, .outOfOrder, .onlyTimes: return visitSentence(wording)
        case .changed:
            return language(
                "It has been corrected meanwhile; look at the day again.",
                "W międzyczasie ktoś to poprawił; obejrzyj dzień ponownie.")
        case .nothingDiffers:
            return language(
                "That is what was told already; give another time or another kind.",
                "Dokładnie tak już podano; podaj inną godzinę albo inny rodzaj.")
        }
    }

    private func visitSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .notOfVisit(let number, let technician):
            return language(
                "\(number) was never a visit of \(technician).",
                "\(technician) nie ma żadnej wizyty zlecenia \(number).")
        case .settled(let number, let state):
            return language(
                "\(number) is \(state.name(.english)): its time stays.",
                "\(number): stan „\(state.name(.polish))”, czas zostaje, jaki jest.")
        case .outOfOrder(let number, let act, let moment):
            return language(
                "\(number): what happened would stand in another order (\(act.reported(.english)) \(wording.time(moment))).",
                "\(number): zmieniłaby się kolejność zdarzeń (\(act.reported(.polish)) \(wording.time(moment))).")
        case .onlyTimes(let number):
            return language(
                "\(number): only the times of a visit are corrected here; what happened is corrected with visit correct.",
                "\(number): tu poprawia się tylko godziny wizyty; zdarzenia poprawia visit correct.")
        case .overlaps, .future, .overMidnight, .notTold, .noVisit, .ofNoOrder, .noAdministration, .changed,
            .nothingDiffers:
            return ""
        }
    }
}
