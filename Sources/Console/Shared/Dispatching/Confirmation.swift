import ServiceModel

/// Something that concerns many and is asked about before it is done.
package struct Confirmation: Sendable {
    let act: VisitAct
    let visits: [Visit.ID]
    let technicians: Int

    func sentence(_ state: ConsoleState) -> String {
        let visits = state.visits(visits.count)
        let verb =
            act == .dispatch ? state.language("Dispatch", "Wysłać") : state.language("Recall", "Odwołać")
        let people = state.language.plural(
            technicians, "technician", "technicians", pl: ("serwisant", "serwisanci", "serwisantów"))
        return "\(verb): \(visits), \(technicians) \(people)? "
            + state.language("Enter does it, Esc does not.", "Enter wykona, Esc nie.")
    }
}
