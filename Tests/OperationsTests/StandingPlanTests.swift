import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// A change of what a standing plan rests on says beforehand what it breaks, marks it, and is found; whatever the change
/// is.
@Suite struct StandingPlanTests {
    /// What can be changed under a visit of Ewa on Tuesday at ten that needs F-gaz, with another one at eleven.
    enum Change: String, CaseIterable, Sendable {
        case leaves, losesRegion, losesSkill, certificateEnds, shorterDay, otherWeekdays, dailyCap, movesFarAway
        case dayOff, shorterShift, shiftImported, weekImported, longerWork, moreSkills

        var rule: String {
            switch self {
            case .leaves: "inactive"
            case .losesRegion: "region"
            case .losesSkill, .moreSkills: "skill"
            case .certificateEnds: "certificate"
            case .shorterDay, .shorterShift, .shiftImported: "working-time"
            case .otherWeekdays, .dayOff, .weekImported: "absent"
            case .dailyCap: "daily-cap"
            case .movesFarAway: "window"
            case .longerWork: "overlap"
            }
        }
    }

    private static let tuesday = SmallCompany.monday + 1

    private struct Day {
        let company: SmallCompany
        let first: (order: Order, visit: Visit)
        let second: (order: Order, visit: Visit)

        init() throws {
            company = try SmallCompany()
            first = try company.newOrder(skills: [company.fgaz])
            second = try company.newOrder(site: 0)
            for (visit, time) in [(first.visit, "10:00"), (second.visit, "11:00")] {
                let command = PlaceVisit(
                    visit: visit.id, technician: company.ewa.id, day: tuesday,
                    start: SmallCompany.at(time, tuesday), isExact: true)
                _ = try company.desk.perform(command, by: company.ann)
            }
        }

        func hours(_ from: String, _ to: String) -> ShiftHours {
            ShiftHours(start: TimeOfDay(from)!, end: TimeOfDay(to)!)!
        }

        func command(_ change: Change) -> any Command {
            let ewa = company.ewa
            var changes = TechnicianChanges()
            var edit = EditOrder.Changes()
            let early = hours("6:00", "10:30")
            switch change {
            case .leaves: changes.isActive = false
            case .losesRegion: changes.regions = [RegionMembership(region: company.south.id)]
            case .losesSkill: changes.skills = [HeldSkill(skill: company.sep.id)]
            case .certificateEnds:
                changes.skills = [
                    HeldSkill(skill: company.fgaz.id, level: 2, validThrough: tuesday - 1),
                    HeldSkill(skill: company.sep.id),
                ]
            case .shorterDay: changes.pattern = ShiftPattern(early, on: Weekday.allCases)
            case .otherWeekdays: changes.pattern = ShiftPattern(hours("8:00", "16:00"), on: [.monday])
            case .dailyCap: changes.dailyCap = 1
            case .movesFarAway: changes.home = Coordinate(latitude: 52.2, longitude: 21.0)!
            case .dayOff: return SetShift(technician: ewa.id, day: tuesday, hours: [])
            case .shorterShift: return SetShift(technician: ewa.id, day: tuesday, hours: [early])
            case .shiftImported:
                return ImportRows(.shifts([ShiftRow(line: 2, technician: ewa.name, day: tuesday, hours: early)]))
            case .weekImported:
                return ImportRows(
                    .shifts([ShiftRow(line: 2, technician: ewa.name, weekdays: Weekday.allCases, hours: nil)]))
            case .longerWork:
                edit.duration = 120
                return EditOrder(order: first.order.id, changes: edit)
            case .moreSkills:
                edit.skills = [SkillRequirement(skill: company.fgaz.id, level: 5)]
                return EditOrder(order: first.order.id, changes: edit)
            }
            return EditTechnician(technician: ewa.id, changes: changes)
        }

        /// The rules that stops of that day break on the board.
        var marks: Set<String> {
            get throws {
                let view = try company.desk.view(from: SmallCompany.monday, days: 5)
                let sheet = try #require(view.sheets[CellKey(company.ewa.id, tuesday)])
                #expect(view.technicians.contains { $0.id == company.ewa.id }, "whoever has visits is on the board")
                return Set(sheet.stops.flatMap(\.breaches).map(\.rule))
            }
        }

        var findings: Set<String> { get throws { Set(try company.desk.findings().map(\.kind)) } }
        var listed: Set<String> {
            get throws { Set(try company.desk.orders().flatMap(\.visits).flatMap(\.breaches).map(\.rule)) }
        }
    }

    @Test(arguments: Change.allCases)
    func itIsToldMarkedFoundAndTakenBack(_ change: Change) throws {
        let day = try Day()
        let (desk, command) = (day.company.desk, day.command(change))
        let before = try day.findings
        #expect(try day.marks.isEmpty)
        let told = try desk.rehearse(command).breaks
        #expect(Set(told.flatMap(\.breaches).map(\.rule)).contains(change.rule), "\(told)")
        #expect(told.allSatisfy { $0.phone == day.company.customer.phone && $0.technicianName == "Ewa Zych" })

        // Without a word for it nothing is written.
        let sequence = try desk.view(from: SmallCompany.monday, days: 1).sequence
        #expect(throws: Refusal.planning(.breaksPlans(told))) { try desk.perform(command, by: day.company.ann) }
        #expect(try desk.view(from: SmallCompany.monday, days: 1).sequence == sequence)
        #expect(try day.marks.isEmpty)

        let receipt = try desk.perform(command.regardless(because: "tak trzeba"), by: day.company.ann)
        #expect(receipt.breaks == told)
        let wording = Wording(.english, SmallCompany.calendar)
        #expect(receipt.summary.sentence(wording).contains("tak trzeba"))
        #expect(try day.marks.contains(change.rule))
        #expect(try day.listed.contains(change.rule))
        let kind = ["overlap": "double-booking"][change.rule] ?? "broken-" + change.rule
        #expect(try day.findings.contains(kind))

        _ = try desk.undo(by: day.company.ann)
        #expect(try day.marks.isEmpty)
        #expect(try day.findings == before)
    }

    @Test func whatWasShownMayBeDoneAndNothingBeyond() throws {
        let day = try Day()
        let command = day.command(.losesSkill)
        let shown = try day.company.desk.rehearse(command).breaks
        #expect(throws: Refusal.self) {
            try day.company.desk.perform(command.regardless(knowing: []), by: day.company.ann)
        }
        _ = try day.company.desk.perform(command.regardless(knowing: shown), by: day.company.ann)
        #expect(try day.marks == ["skill"])
    }

    @Test func aBlankReasonIsNone() throws {
        let day = try Day()
        #expect(throws: Refusal.desk(.missingReason)) {
            try day.company.desk.perform(day.command(.leaves).regardless(because: "  "), by: day.company.ann)
        }
    }

    @Test func whatWasBrokenBeforeIsNotToldAgain() throws {
        let day = try Day()
        let (desk, ann) = (day.company.desk, day.company.ann)
        _ = try desk.perform(day.command(.losesSkill).regardless(because: "tak"), by: ann)
        var changes = TechnicianChanges()
        changes.phone = "600 100 200"
        changes.dailyCap = 5
        let receipt = try desk.perform(EditTechnician(technician: day.company.ewa.id, changes: changes), by: ann)
        #expect(receipt.breaks.isEmpty)
        // A rule more is told, and only that.
        let more = try desk.rehearse(day.command(.moreSkills)).breaks
        #expect(more.isEmpty, "the skill was missing already")
        let region = try desk.rehearse(day.command(.losesRegion)).breaks
        #expect(Set(region.flatMap(\.breaches).map(\.rule)) == ["region"])
    }

    @Test func drivesThatTakeLongerAreTold() throws {
        let day = try Day()
        let receipt = try day.company.desk.perform(
            SetTravelFactor(subject: .technician(day.company.ewa.id), factor: 3), by: day.company.ann)
        #expect(receipt.breaks.isEmpty, "there is an hour to spare in the morning")
        let far = try day.company.newOrder(site: 2)
        try day.company.place(far.visit, day.company.jan, day: Self.tuesday)
        let slow = try day.company.desk.perform(
            SetTravelFactor(subject: .technician(day.company.jan.id), factor: 3), by: day.company.ann)
        #expect(slow.breaks.map(\.order) == [far.order.number])
        #expect(slow.breaks.flatMap(\.breaches).map(\.rule) == ["window"])
        #expect(try day.company.desk.undo(by: day.company.ann).breaks.isEmpty)
    }

    @Test func takingBackWhatPlansHaveCometoRestOnIsTold() throws {
        let day = try Day()
        let (desk, company) = (day.company.desk, day.company)
        _ = try desk.perform(
            SetShift(technician: company.ewa.id, day: Self.tuesday, hours: [day.hours("8:00", "20:00")]),
            by: company.ann)
        let late = try company.newOrder()
        _ = try desk.perform(
            PlaceVisit(
                visit: late.visit.id, technician: company.ewa.id, day: Self.tuesday,
                start: SmallCompany.at("18:00", Self.tuesday), isExact: true), by: company.bob)
        // Bob's visit shares the day with the hours, so that only their clearing can take them back.
        let command = SetShift(technician: company.ewa.id, day: Self.tuesday, hours: nil)
        #expect(try desk.rehearse(command).breaks.map(\.order) == [late.order.number])
    }

    @Test func whoHasLeftStaysInSightUntilTheLastVisitIsMovedOrDone() throws {
        let day = try Day()
        let (desk, company) = (day.company.desk, day.company)
        _ = try desk.perform(DispatchVisit(visit: day.first.visit.id), by: company.ann)
        _ = try desk.perform(ReportVisit(visit: day.first.visit.id, act: .accept), by: company.ann)
        _ = try desk.perform(day.command(.leaves).regardless(because: "odeszła"), by: company.ann)
        func row(_ first: ServiceModel.Day) throws -> TechnicianRow? {
            try desk.view(from: first, days: 3).technicians.first { $0.id == company.ewa.id }
        }
        #expect(try row(Self.tuesday)?.hasLeft == true)
        // Also where the visit itself is out of view.
        #expect(try row(Self.tuesday + 20)?.hasLeft == true)
        // Nothing more can be given or sent to her.
        let other = try company.newOrder()
        #expect(throws: Refusal.self) { try company.place(other.visit, company.ewa, override: "mimo to") }
        #expect(throws: Refusal.self) {
            try desk.perform(DispatchVisit(visit: day.second.visit.id), by: company.ann)
        }
        _ = try desk.perform(UnplaceVisit(visit: day.second.visit.id), by: company.ann)
        company.clock.now = SmallCompany.at("10:00", Self.tuesday)
        for act in [VisitAct.travel, .arrive, .start, .complete] {
            _ = try desk.perform(
                ReportVisit(visit: day.first.visit.id, act: act, reason: act == .complete ? "brak podpisu" : nil),
                by: company.ann)
        }
        #expect(try row(Self.tuesday)?.hasLeft == true, "the day shows what was done on it")
        #expect(try day.marks.isEmpty, "what is done breaks no rule")
        #expect(try row(Self.tuesday + 1) == nil)
    }

    @Test func workThatWasSentGrowsTooAndWorkUnderWayIsLeftAlone() throws {
        let day = try Day()
        let (desk, company) = (day.company.desk, day.company)
        _ = try desk.perform(DispatchVisit(visit: day.first.visit.id), by: company.ann)
        let told = try desk.rehearse(day.command(.longerWork)).breaks
        #expect(told.map(\.state) == [.dispatched, .planned])
        _ = try desk.perform(day.command(.longerWork).regardless(because: "więcej pracy"), by: company.ann)
        #expect(try company.reload(day.first.visit).duration == 120)
        company.clock.now = SmallCompany.at("10:00", Self.tuesday)
        for act in [VisitAct.accept, .travel] {
            _ = try desk.perform(ReportVisit(visit: day.first.visit.id, act: act), by: company.ann)
        }
        #expect(throws: Refusal.self) {
            try desk.perform(day.command(.longerWork).regardless(because: "jeszcze raz"), by: company.ann)
        }
    }
}
