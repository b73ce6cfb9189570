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

    /// A bare number is an hour, as in the line of an order.
    @Test(arguments: ["centrum till 14", "centrum zamknięte do 14", "centrum do 14:00"]) func aBareNumberIsAnHour(
        text: String
    ) {
        guard case .event(.closed(_, let window)) = read(text) else {
            Issue.record("\(read(text))")
            return
        }
        #expect(desk.state.view.calendar.timeOfDay(of: window.end).minutes == 14 * 60)
        #expect(desk.state.view.calendar.day(of: window.end) == desk.state.view.calendar.day(of: desk.state.now))
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

    @Test(arguments: [
        ("Jan Wilk 12:00-14:00", "12:00", "14:00"), ("Jan Wilk 12-14", "12:00", "14:00"),
        ("Jan Wilk od 12:00 do 14:00", "12:00", "14:00"), ("jan wilk chory od 12:00", "12:00", "24:00"),
        ("Jan Wilk from 12:00", "12:00", "24:00"), ("Centrum 12-14", "12:00", "14:00"),
    ]) func hoursAreReadAsEverywhere(text: String, from: String, to: String) throws {
        var found: TimeWindow?
        if case .event(let event) = read(text) { found = event.window }
        let window = try #require(found)
        let wording = Wording(.english, desk.state.view.calendar)
        #expect(wording.window(window).hasSuffix("\(from)-\(to)"), "\(wording.window(window))")
    }

    @Test(arguments: ["Jan Wilk from tomorrow", "jan wilk chory od jutra"])
    func whereOnlyTheDayItBeginsOnIsSaidItIsAllOfThatDay(text: String) {
        var found: TimeWindow?
        if case .event(let event) = read(text) { found = event.window }
        let calendar = desk.state.view.calendar
        #expect(found == calendar.span(of: calendar.day(of: desk.state.now) + 1), "\(read(text))")
    }

    @Test(arguments: [
        "Jan Wilk od 14:00 do 12:00", "Jan Wilk 14-12", "Centrum 14:00-12:00", "Ewa Zych do 06:00", "Jan Wilk 12-12",
        "Jan Wilk od 12:00 do 12:00",
    ])
    func whatEndsBeforeItBeginsIsSaidAndNoOrder(text: String) {
        guard case .fault(.outages(.endsBeforeItStarts)) = read(text) else {
            Issue.record("\(read(text))")
            return
        }
    }
}
