import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

@testable import Console

/// Who or what is meant by what is typed on the outage screen.
@Suite struct OutageNameStories {
    private let desk = Desk()

    /// A second region and a second person whose names hold those of others.
    private func read(_ text: String) -> OutageReader.Reading {
        var view = desk.state.view
        view.regions.append(RegionRow(id: Region.ID(99), name: "Dolne Centrum"))
        if var namesake = view.technicians.first(where: { $0.name == "Jan Wilk" }) {
            namesake.id = Technician.ID(99)
            namesake.name = "Jan Wilkowski"
            view.technicians.append(namesake)
        }
        return OutageReader(view, now: desk.state.now, vans: [:]).read(text)
    }

    @Test(arguments: ["centrum", "CENTRUM zamknięte", "Centrum do 12:00"])
    func aWholeNameIsNoPartOfALongerOne(text: String) {
        guard case .event(.closed(Region.ID(2), _)) = read(text) else {
            Issue.record("\(read(text))")
            return
        }
    }

    @Test(arguments: ["Jan Wilk", "wilk jan chory"]) func norIsTheWholeNameOfAPerson(text: String) {
        guard case .event(.off(Technician.ID(2), _)) = read(text) else {
            Issue.record("\(read(text))")
            return
        }
    }

    @Test(arguments: ["cent", "jan", "dolne"]) func whatMayBeBothIsAsked(text: String) {
        switch read(text) {
        case .ambiguous(let names): #expect(names.count == 2 && text != "dolne")
        case .event(.closed(Region.ID(99), _)): #expect(text == "dolne")
        default: Issue.record("\(read(text))")
        }
    }
}
