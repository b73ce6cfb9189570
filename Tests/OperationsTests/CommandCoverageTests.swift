import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

@Suite struct CommandCoverageTests {
    @Test func lockAndUnlockAreReversedByUndo() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder(by: company.bob).visit
        try company.place(visit, company.ewa)
        _ = try company.desk.perform(LockVisit(visit: visit.id, lock: .both), by: company.ann)
        #expect(throws: Refusal.self) { try company.place(visit, company.jan) }
        _ = try company.desk.undo(by: company.ann)
        try company.place(visit, company.jan)
        #expect(try company.reload(visit).placement?.leader == company.jan.id)
    }

    @Test func endingAnAbsenceBringsTheShiftBack() throws {
        let company = try SmallCompany()
        let week = TimeWindow(start: SmallCompany.at("00:00"), end: SmallCompany.at("00:00", SmallCompany.monday + 7))!
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: week, kind: .illness, note: "grypa"), by: company.ann)
        let cell = CellKey(company.ewa.id, SmallCompany.monday + 2)
        #expect(try company.desk.view(from: SmallCompany.monday, days: 5).sheets[cell]!.shifts.isEmpty)
        let absence = try company.store.read {
            try $0.absences(of: company.ewa.id, after: SmallCompany.at("00:00"))
        }[0]
        let back = SmallCompany.at("00:00", SmallCompany.monday + 2)
        _ = try company.desk.perform(EndAbsence(absence: absence.id, at: back), by: company.ann)
        #expect(!(try company.desk.view(from: SmallCompany.monday, days: 5).sheets[cell]!.shifts.isEmpty))
    }
}
