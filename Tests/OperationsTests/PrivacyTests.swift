import DeskModel
import Foundation
import Operations
import ServiceModel
import Storage
import Testing

/// Why somebody is absent is health data.
@Suite struct PrivacyTests {
    @Test func theReasonIsShownToItsRoleAlone() throws {
        let company = try SmallCompany()
        let root = Actor(name: "root", osUser: "root", origin: .cli)
        _ = try company.desk.perform(SetUser(user: "root", role: .admin), by: root)
        _ = try company.desk.perform(SetUser(user: "ann", role: .dispatcher), by: root)
        let day = SmallCompany.calendar.span(of: SmallCompany.monday + 1)
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: day, kind: .illness, note: "grypa"), by: company.ann)
        func seen(by actor: Actor) throws -> [AbsenceLine] {
            try company.desk.absences(of: company.ewa.id, after: company.desk.now, seenBy: actor)
        }
        #expect(try seen(by: company.ann).map(\.window) == [day])
        #expect(try seen(by: company.ann)[0].reason == nil)
        #expect(try seen(by: company.bob)[0].reason == nil)
        // A borrowed name borrows no eyes.
        #expect(try seen(by: Actor(name: "root", osUser: "ann", origin: .cli))[0].reason == nil)
        #expect(try seen(by: root)[0].reason == AbsenceLine.Reason(kind: .illness, note: "grypa"))
    }

    @Test func neitherJournalNorBoardNorExportNorFindingsTell() throws {
        let company = try SmallCompany()
        let visit = try company.newOrder().visit
        try company.place(visit, company.ewa, day: SmallCompany.monday + 1)
        let day = SmallCompany.calendar.span(of: SmallCompany.monday + 1)
        _ = try company.desk.perform(
            RecordAbsence(technician: company.ewa.id, window: day, kind: .illness, note: "grypa"), by: company.ann)
        let desk = company.desk
        let view = try desk.view(from: SmallCompany.monday, days: 5)
        let findings = try desk.findings()
        #expect(findings.contains { $0.kind == "planned-while-absent" })
        var told = "\(view)\(try desk.absenceRows())\(try desk.journal())\(findings)"
        for language in Language.allCases {
            let wording = Wording(language, SmallCompany.calendar)
            told += try desk.journal().map { $0.summary.sentence(wording) }.joined()
            told += findings.map { $0.sentence(wording) }.joined()
        }
        #expect(view.sheets[CellKey(company.ewa.id, SmallCompany.monday + 1)]?.isAbsent == true)
        for word in ["grypa", "illness", "chorob"] { #expect(!told.contains(word), "\(word)") }
    }
}
