/// A kind of act that a role may or may not do. Looking needs none.
package enum Permission: String, CaseIterable, Sendable, Codable {
    /// Orders: take in, change, hold, cancel.
    case intake
    /// The board: place, lock, promise, absences and hours of a day.
    case plan
    /// Hand visits over and tell what happened in the field.
    case dispatch
    /// Technicians, skills, regions, the company, files taken in.
    case masterData = "master-data"
    /// Parts, costs, invoices.
    case settle
    /// Who has which role.
    case users
    /// Why somebody is absent, which is health data.
    case seeAbsenceReasons = "see-absence-reasons"
    /// Do something in another's name.
    case actForOthers = "act-for-others"
    /// Put another store in the place of the one that is there.
    case replaceStore = "replace-store"

    /// Those who may, in the order of the roles.
    package var holders: [UserRole] { UserRole.allCases.filter { $0.may(self) } }
}
