import DeskModel
package import ServiceModel

/// A desk over a day with work of two: 121 is led by Jan Wilk on Monday morning, Ola Mróz comes along.
extension Desk {
    package static func withCrew(size: (Int, Int) = (120, 36), language: Language = .english) -> Desk {
        let desk = Desk(size: size, language: language)
        desk.store.edit(Visit.ID(121)) { $0.crewSize = 2 }
        desk.anotherDesk(
            PlaceVisit(
                visit: Visit.ID(121), technician: Technician.ID(2), day: SmallCity.monday,
                start: SmallCity.moment(SmallCity.monday, "09:00"), crew: [Technician.ID(3)], override: "umówione"))
        return desk
    }

    /// To 121 on the board, wherever the cursor is.
    package func goToCrew() {
        press("go")
        type("121")
        press(.enter)
    }
}
