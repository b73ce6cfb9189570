import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

let planStories: [String: Story] = [
    "plan.start": {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("P")
        #expect(desk.statusLine == "Planning Mon 23 to Sun 6 Dec; work goes on meanwhile.")
        desk.send(
            .planProgress(
                PlanProgress(
                    request: desk.state.planRequest ?? 0, phase: .improving, iterations: 1240, unplanned: 3,
                    cost: 2481, fraction: 0.45)))
        desk.press("j")
        #expect(desk.statusLine.hasPrefix("Jan Wilk, Mon 23"), "the line says what is under the cursor")
        #expect(desk.screen[0].contains("plan 45%"))
        desk.release()
        #expect(desk.screen[0].contains("plan ready: P"))
        #expect(desk.screen.last?.contains("P show plan") == true)
        desk.press("P")
        #expect(desk.shows("Plan: 12 added, 1 moved"))
    },
    "plan.take": {
        let desk = Desk()
        desk.press("s")
        #expect(desk.statusLine.hasPrefix("No plan is being made."))
        desk.held = [.plans]
        desk.press("P", "s")
        #expect(desk.screen[0].contains("plan ready: P"))
        desk.press("P")
        #expect(desk.shows("Plan: 12 added"))
    },
    "plan.accept": {
        let desk = Desk()
        desk.press("PP", .enter)
        #expect(desk.queue.isEmpty)
        #expect(desk.statusLine == "Plan applied: 12 added, 1 moved, 4 retimed, 0 removed. u takes it back.")
        desk.press("u")
        #expect(desk.queue.count == 12)
    },
    "plan.tick": {
        let desk = Desk()
        desk.press("PP")
        for _ in 0..<16 where !desk.shows(">[x] + 121") { desk.press("j") }
        desk.press(.space)
        #expect(desk.statusLine.hasPrefix("121 stays in the queue. "), "\(desk.text)")
        #expect(desk.shows("16 of 17 ticked"))
        desk.press(.enter)
        #expect(desk.queue == ["121"])
    },
    "plan.discard": {
        let desk = Desk()
        desk.press("PP", "X")
        #expect(desk.shows("Throw the plan away?"))
        desk.press(.escape)
        #expect(desk.shows("Plan: 12 added"))
        desk.press("X", .enter)
        #expect(desk.statusLine == "The plan was discarded; nothing was written.")
        #expect(desk.queue.count == 12 && desk.store.journal.isEmpty && desk.state.planning == nil)
    },
    "plan.back": {
        let desk = Desk()
        desk.press("PP", .escape)
        #expect(!desk.shows("Plan: 12 added") && desk.screen[0].contains("plan ready: P"))
        #expect(desk.statusLine == "The plan waits: P shows it again, X there throws it away.")
        desk.press("P")
        #expect(desk.shows("Plan: 12 added"))
    },
    "plan.again": {
        let desk = Desk()
        desk.press("PP", .escape, "j", "P")
        desk.anotherDesk(PlaceVisit(visit: desk.card(122)!.id, technician: Technician.ID(4), day: SmallCity.monday))
        desk.press("s")
        #expect(desk.screen[0].contains("plan ready: P"))
        desk.press("P")
        #expect(desk.shows("Plan: 11 added"), "on what holds now")
    },
    "plan.figures": {
        let desk = Desk()
        desk.press("PP")
        #expect(!desk.text.contains("seed") && !desk.text.contains("300 of"))
        desk.press("i")
        #expect(desk.shows("Policy balanced, 300 of 300 rounds, seed 1"))
    },
    "plan.scope": {
        let desk = Desk()
        desk.press("gP")
        #expect(desk.shows("everything that waits: 12 orders"))
        desk.press("c", "r")
        guard case .plan(let request)? = desk.effects.last(where: { if case .plan = $0 { true } else { false } }) else {
            Issue.record("r plans")
            return
        }
        #expect(request.region == desk.state.view.technicians.first?.region && request.maxChanges == 0)
    },
]

/// A plan comes as a badge: it takes neither the screen nor a key, and is never thrown away unseen.
@Suite struct PlanArrivalTests {
    private func request(_ desk: Desk) -> PlanRequest? {
        for effect in desk.effects.reversed() { if case .plan(let request) = effect { return request } }
        return nil
    }

    @Test func enterMeantForTheQueueOpensTheOrderAndAcceptsNothing() {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("P", .tab, "j")
        desk.release()
        desk.press(.enter)
        #expect(desk.store.journal.isEmpty)
        #expect(desk.state.focus == .queue && desk.state.planning != nil)
        #expect(desk.shows("ZS/2026/000122"), "Enter opened the order")
    }

    @Test func eachPartOfTheWorkCanBePlannedAlone() {
        let marks = Desk()
        marks.press(.tab, .space, .space, "gP", "m")
        #expect(request(marks)?.orders?.count == 2 && request(marks)?.maxChanges == nil)
        let technician = Desk()
        technician.press("j", "gP", "t")
        #expect(request(technician)?.technician == technician.key("Jan Wilk", 0).technician)
        let all = Desk()
        all.press("gP", "c", .enter)
        #expect(request(all)?.orders == nil && request(all)?.maxChanges == 0)
        let none = Desk()
        none.press("gP", "m")
        #expect(none.statusLine == "None of the marked orders waits." && request(none) == nil)
    }

    @Test(arguments: ["waits", "is computed"])
    func quittingAsksWhileAPlan(state: String) {
        let desk = Desk()
        if state == "is computed" { desk.held = [.plans] }
        desk.press("P", "q")
        #expect(!desk.hasQuit && desk.shows("Esc stays."))
        desk.press(.escape)
        #expect(!desk.hasQuit && desk.state.planning != nil)
        desk.press("q", .enter)
        #expect(desk.hasQuit)
    }

    @Test func quittingAsksEvenWhereTheScreenIsTooSmall() {
        let desk = Desk()
        desk.press("P")
        desk.resize(50, 10)
        desk.press("q")
        #expect(!desk.hasQuit && desk.text.contains("Enter leaves"))
        desk.press("x")
        #expect(!desk.hasQuit)
        desk.press("q", .enter)
        #expect(desk.hasQuit)
    }

    @Test func escapeNeverThrowsAPlanAway() {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("P")
        for _ in 0..<7 { desk.press(.escape) }
        #expect(desk.state.planRequest != nil)
        desk.release()
        for _ in 0..<7 { desk.press(.escape) }
        #expect(desk.state.planning != nil)
        desk.press("P")
        for _ in 0..<7 { desk.press(.escape) }
        #expect(desk.state.planning != nil, "a plan that was read waits too")
    }

    @Test func aPlanBeingComputedIsStoppedOnlyAfterAYes() {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("P", .escape)
        #expect(desk.shows("Stop planning and throw away what was found?"))
        desk.press(.enter)
        #expect(desk.state.planning == nil)
    }

    @Test func aPlanThatFailsIsABadgeAndALineOfTheLog() {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("P", .tab, "o")
        desk.trouble = .damaged
        desk.release()
        #expect(desk.statusLine == "The queue is sorted by slack.")
        #expect(desk.screen[0].contains("! 1 fault") && desk.state.planning == nil)
        desk.press("gm")
        #expect(desk.shows("dyspo.db is damaged"))
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)], [Language.english, .polish])
    func everyRowKeepsItsTimes(size: (Int, Int), language: Language) {
        let desk = Desk(size: size, language: language)
        desk.held = [.plans]
        desk.press("P")
        func place(_ technician: Int64, _ day: Int, _ from: String, _ to: String) -> Placement {
            let day = SmallCity.monday + day
            return Placement(
                assignments: [Assignment(technician: Technician.ID(technician))], day: day,
                start: desk.moment(day, from), end: desk.moment(day, to))
        }
        let numbers = [101, 102, 105, 121].map { desk.card($0)!.number }
        let moves = [
            PlanMove(
                visit: Visit.ID(101), order: numbers[0], from: place(1, 0, "08:06", "09:30"),
                to: place(8, 1, "13:07", "14:30")),
            PlanMove(
                visit: Visit.ID(102), order: numbers[1], from: place(1, 0, "10:11", "11:30"),
                to: place(1, 0, "14:12", "15:30")),
            PlanMove(
                visit: Visit.ID(105), order: numbers[2], from: place(4, 1, "08:19", "09:30"),
                to: place(4, 3, "11:13", "12:30")),
            PlanMove(visit: Visit.ID(121), order: numbers[3], from: nil, to: place(3, 2, "09:14", "10:30")),
        ]
        let totals = PlanTotals(planned: 9, unplanned: 12, late: 0, travelMinutes: 206, overtimeMinutes: 27)
        desk.send(
            .planned(
                desk.state.planRequest!,
                .success(
                    PlanDiff(
                        request: 1, base: 311, moves: moves, unplanned: [], before: totals, after: totals,
                        policy: "balanced", seed: 1, iterations: 1, schedule: 1))))
        desk.press("P")
        for (number, times) in [
            (101, ["08:06", "13:07"]), (102, ["10:11", "14:12"]), (105, ["08:19", "11:13"]), (121, ["09:14"]),
        ] {
            let row = desk.screen.first { $0.contains("] ") && $0.contains(" \(number) ") } ?? ""
            for time in times { #expect(row.contains(time), "\(number): \(row)") }
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func whatBreaksAPromiseIsLateOrOverComesFirstWithItsSign(size: (Int, Int)) {
        let desk = Desk(size: size)
        desk.held = [.plans]
        desk.press("P")
        let day = SmallCity.monday + 1
        func move(_ number: Int64, _ from: String, _ to: String) -> PlanMove {
            let place = Placement(
                assignments: [Assignment(technician: Technician.ID(2))], day: day, start: desk.moment(day, from),
                end: desk.moment(day, to))
            return PlanMove(visit: Visit.ID(number), order: desk.card(Int(number))!.number, from: nil, to: place)
        }
        let moves = [
            move(121, "08:06", "09:30"), move(122, "10:00", "11:00"), move(123, "11:30", "12:30"),
            move(124, "13:00", "15:00"),
        ]
        let marks = [
            Visit.ID(122): PlanMark(over: 600), Visit.ID(124): PlanMark(breaksPromise: true),
        ]
        let totals = PlanTotals(planned: 9, unplanned: 12, late: 0, travelMinutes: 206, overtimeMinutes: 27)
        desk.send(
            .planned(
                desk.state.planRequest!,
                .success(
                    PlanDiff(
                        request: 1, base: 311, moves: moves, marks: marks, unplanned: [], before: totals,
                        after: totals, policy: "balanced", seed: 1, iterations: 1, schedule: 1))))
        desk.press("P")
        let rows = desk.screen.filter { $0.contains("[x] ") }
        #expect(rows.count == 4)
        #expect(rows[0].contains("+ 124") && rows[0].contains("P "))
        #expect(rows[1].contains("+ 122") && rows[1].contains("10:00"))
        #expect(rows[2].contains("+ 121") && rows[3].contains("+ 123"), "the others as they were")
        #expect(desk.statusLine.contains("outside the promise"))
    }

    @Test func untickingSaysWhereTheVisitStaysAndWhatItMeetsThere() {
        let desk = Desk()
        desk.held = [.plans]
        desk.press("P")
        let cell = desk.key("Ewa Zych", 0)
        let stop = desk.state.view.sheets[cell]!.stops[0]
        let away = Placement(
            assignments: [Assignment(technician: Technician.ID(8))], day: cell.day, start: stop.start, end: stop.end)
        let here = Placement(
            assignments: [Assignment(technician: cell.technician)], day: cell.day, start: stop.start, end: stop.end)
        let moves = [
            PlanMove(visit: stop.visit, order: desk.card(Int(stop.visit.rawValue))!.number, from: here, to: away),
            PlanMove(visit: Visit.ID(121), order: desk.card(121)!.number, from: nil, to: here),
        ]
        let totals = PlanTotals(planned: 9, unplanned: 12, late: 0, travelMinutes: 206, overtimeMinutes: 27)
        desk.send(
            .planned(
                desk.state.planRequest!,
                .success(
                    PlanDiff(
                        request: 1, base: 311, moves: moves, unplanned: [], before: totals, after: totals,
                        policy: "balanced", seed: 1, iterations: 1, schedule: 1))))
        desk.press("P", .space)
        #expect(desk.statusLine.contains("stays with Ewa Zych"))
        #expect(desk.statusLine.contains("then overlap"), "\(desk.statusLine)")
        desk.press("k", .space)
        #expect(!desk.statusLine.contains("overlap"))
    }
}
