package import ServiceModel

/// Why a fact of a visit is not taken in.
package enum ExecutionRefusal: DepartmentRefusal {
    /// The state does not allow it; what it allows instead.
    case visitState(OrderNumber, VisitState, act: VisitAct, possible: [VisitAct])
    /// It was never sent, and the time for which it is planned is over: neither sent nor told as it stands.
    case timeIsOver(OrderNumber, end: Timestamp)
    /// A technician is at one visit at a time; the one that is under way.
    case technicianBusy(technician: String, OrderNumber)
    /// What was told last of the order's visit stays.
    case notCorrectable(OrderNumber, CorrectionObstacle)

    package var facts: RefusalFacts {
        switch self {
        case .visitState: RefusalFacts("visit-state")
        case .timeIsOver: RefusalFacts("time-is-over")
        case .technicianBusy: RefusalFacts("technician-busy")
        case .notCorrectable: RefusalFacts("not-correctable")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .visitState(let number, let state, let act, let possible):
            let instead = possible.map { $0.name(language) }.joined(separator: ", ")
            return language(
                "\(number) is \(state.name(language)): “\(act.name(language))” is not possible now. Possible: \(instead.isEmpty ? "nothing" : instead).",
                "\(number): stan „\(state.name(language))”, „\(act.name(language))” teraz niemożliwe. Możliwe: \(instead.isEmpty ? "nic" : instead)."
            )
        case .timeIsOver(let number, let end): return Self.timeIsOver("\(number)", end, wording) + "."
        case .technicianBusy(let technician, let other):
            return language(
                "\(technician) is still at \(other): finish or abort that visit first.",
                "\(technician) ma jeszcze w toku \(other): najpierw zakończ lub przerwij tamtą wizytę.")
        case .notCorrectable(let number, let obstacle): return obstacle.sentence(number, wording)
        }
    }

    /// Why a visit is neither sent nor told, and the way out, without the full stop.
    package static func timeIsOver(_ number: String, _ end: Timestamp, _ wording: Wording) -> String {
        let moment = wording.moment(end)
        return wording.language(
            "\(number) was never sent and its time is over (\(moment)): move it to a time ahead and dispatch it, or take it off the board",
            "\(number) nie wysłano, a czas minął (\(moment)): przenieś na późniejszy czas i wyślij albo zdejmij z grafiku"
        )
    }
}
