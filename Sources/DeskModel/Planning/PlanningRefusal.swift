package import ServiceModel

/// Why a plan is not changed.
package enum PlanningRefusal: DepartmentRefusal {
    /// A hard rule forbids the place; `!` with a reason goes through.
    case rules(OrderNumber, technician: String, Day, [Breach])
    /// It would make visits that stand break rules; whoever wants it all the same has to say so.
    case breaksPlans([BrokenVisit])

    package var facts: RefusalFacts {
        switch self {
        case .rules: RefusalFacts("breaks-rules")
        case .breaksPlans: RefusalFacts("breaks-plans")
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .rules(let number, let technician, let day, let breaches):
            let reasons = breaches.map { $0.sentence(wording) }.joined(separator: "; ")
            return language(
                "\(number) does not fit \(technician), \(wording.day(day)): \(reasons).",
                "\(number) nie pasuje: \(technician), \(wording.day(day)): \(reasons).")
        case .breaksPlans(let visits):
            return visits.breakSentence(wording, isDone: false)
                + language(" Nothing was written.", " Niczego nie zapisano.")
        }
    }
}
