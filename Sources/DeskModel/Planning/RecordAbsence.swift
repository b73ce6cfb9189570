package import ServiceModel

/// A technician cannot work for a time. What becomes of the visits under it is chosen for each or for all; what is not
/// taken off the board stays and is shown as broken. What is under way or over stays in any case.
package struct RecordAbsence: BasedCommand {
    package static let name = "record-absence"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package var breaking: PlanConsequence { .told }

    package var technician: Technician.ID
    package var window: TimeWindow
    package var kind: Absence.Kind
    package var note: String
    /// What becomes of some visits; `others` says it for the rest.
    package var choices: [Choice]
    package var others: VisitFate

    /// What becomes of one visit, as it was when somebody chose.
    package struct Choice: Hashable, Sendable, Codable {
        package var visit: Visit.ID
        package var fate: VisitFate
        package var version: Int

        package init(visit: Visit.ID, fate: VisitFate, version: Int) {
            self.visit = visit
            self.fate = fate
            self.version = version
        }
    }

    package init(
        technician: Technician.ID, window: TimeWindow, kind: Absence.Kind, note: String = "", choices: [Choice] = [],
        others: VisitFate = .keep
    ) {
        self.technician = technician
        self.window = window
        self.kind = kind
        self.note = note
        self.choices = choices
        self.others = others
    }
}

extension RecordAbsence {
    /// Commands written down before visits could be chosen keep them all.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        technician = try values.decode(Technician.ID.self, forKey: .technician)
        window = try values.decode(TimeWindow.self, forKey: .window)
        kind = try values.decode(Absence.Kind.self, forKey: .kind)
        note = try values.decode(String.self, forKey: .note)
        choices = try values.decodeIfPresent([Choice].self, forKey: .choices) ?? []
        others = try values.decodeIfPresent(VisitFate.self, forKey: .others) ?? .keep
    }
}

extension RecordAbsence {
    /// The visits for which something was chosen, as they were then.
    package var basis: Basis {
        get { Basis(Dictionary(choices.map { (.visit($0.visit), $0.version) }) { first, _ in first }) }
        set {
            for index in choices.indices {
                choices[index].version = newValue.versions[.visit(choices[index].visit)] ?? choices[index].version
            }
        }
    }
}
