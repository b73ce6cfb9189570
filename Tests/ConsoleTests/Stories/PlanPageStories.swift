import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

/// What the page of a plan counts, and why orders are left out.
@Suite struct PlanPageStories {
    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func thePageCountsWhatPeopleWereToldAndProvesItsReasons(size: (Int, Int)) {
        let desk = Desk(size: size)
        desk.held = [.plans]
        desk.press("P")
        let before = PlanTotals(
            planned: 9, unplanned: 3, dueUnplanned: 2, late: 0, promisesMissed: 4, wishesMissed: 6, travelMinutes: 206,
            overtimeMinutes: 27)
        var after = before
        after.promisesMissed = 5
        after.wishesMissed = 1
        let order = desk.card(121)!.number
        let place = Placement(
            assignments: [Assignment(technician: Technician.ID(2))], day: SmallCity.monday,
            start: desk.moment(SmallCity.monday, "09:00"),
            end: desk.moment(SmallCity.monday, "10:00"))
        var later = place
        later.start = later.start + 960
        let unplanned = [
            UnplannedVisit(visit: Visit.ID(122), order: order, reason: .nobodyWorks(.everybody), stops: []),
            UnplannedVisit(visit: Visit.ID(123), order: order, reason: .notExamined, stops: []),
        ]
        desk.send(
            .planned(
                desk.state.planRequest!,
                .success(
                    PlanDiff(
                        request: 1, base: 311,
                        moves: [PlanMove(visit: Visit.ID(121), order: order, from: place, to: later)],
                        unplanned: unplanned, before: before, after: after, policy: "balanced", seed: 1, iterations: 1,
                        schedule: 1))))
        desk.press("P")
        let arrow = size.0 < 70 ? "→" : " → "
        #expect(desk.shows("promises missed 4\(arrow)5"))
        #expect(desk.shows("6\(arrow)1") && desk.shows("2\(arrow)2"))
        #expect(desk.shows("1 retimed"))
        // What has no place stands last; sixty columns have no room for the reason.
        desk.press("G")
        #expect(size.0 < 70 || desk.shows("nobody works"))
    }
}
